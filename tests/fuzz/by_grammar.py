"""How long a target is tried, what is counted, and where that is written down."""

from __future__ import annotations

import asyncio
import logging
import re
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy, tuples

from live.limits import Allowances
from tests.live.panel.rig import panel

PAGE = Path(__file__).parents[2] / "docs" / "security.md"
PATIENCE_SECONDS = 10.0
BATCH = 500
Target = tuple[Callable[..., None], tuple[SearchStrategy[Any], ...]]


@dataclass
class Tally:
    """How many inputs of a target were tried, and how long the slowest took, in seconds."""

    inputs: int = 0
    slowest: float = 0.0


def attempt(target: Target, seconds: float, first_seed: int = 0) -> Tally:
    """Try new inputs for so long. Raises what an input breaks, shrunk to the least that does."""
    act, strategies = target
    tally = Tally()
    end = time.perf_counter() + seconds

    def once(inputs: tuple[Any, ...]) -> None:
        start = time.perf_counter()
        if start < end:  # a batch that has begun cannot be stopped otherwise
            act(*inputs)
            tally.inputs += 1
            tally.slowest = max(tally.slowest, time.perf_counter() - start)

    while time.perf_counter() < end:
        first_seed += 1
        options = settings(
            max_examples=BATCH, database=None, deadline=None, derandomize=False,
            suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink),
        )  # fmt: skip
        seed(first_seed)(options(given(tuples(*strategies))(once)))()
    return tally


def main(targets: Mapping[str, Target], section: str) -> None:
    """Share the seconds of the command line among the targets, and write the figures down."""
    logging.disable()  # what the web server says of each request that is no HTTP
    share = float(sys.argv[1]) / len(targets)
    rows = []
    for name, target in targets.items():
        tally = attempt(target, share, time.time_ns() % 2**32)
        rows.append(f"| {name} | {tally.inputs:,} | {1000 * tally.slowest:.0f} ms |")
        sys.stdout.write(rows[-1] + "\n")
    write_down(section, rows)


def write_down(section: str, rows: list[str]) -> None:
    """Put a table of the figures between the two marks of a section of the page."""
    table = "\n".join(["| what | inputs | slowest |", "| --- | --- | --- |", *rows])
    marks = re.compile(rf"(<!-- fuzz {section} -->\n).*?(<!-- end -->)", re.DOTALL)
    text, found = marks.subn(rf"\g<1>\n{table}\n\n\g<2>", PAGE.read_text(encoding="utf-8"))
    assert found == 1, f"{PAGE} has no marks of {section}"
    PAGE.write_text(text, encoding="utf-8")


class Server:
    """A panel's web server on a thread of its own, for blocking clients."""

    def __init__(self, port: int) -> None:
        self._address = ("127.0.0.1", port)

    def ask(self, data: bytes, is_all: bool = True) -> bytes:
        """Send bytes, and that they are all; return what comes until the server ends it."""
        found = b""
        client = socket.create_connection(self._address, PATIENCE_SECONDS)
        with client, suppress(ConnectionError):
            client.sendall(data)
            if is_all:
                client.shutdown(socket.SHUT_WR)
            while some := client.recv(65536):
                found += some
        return found


@contextmanager
def server() -> Iterator[Server]:
    """Serve a panel, without the limit on what one host may ask for in a second."""
    ready, done = threading.Event(), []

    async def serve() -> None:
        async with panel() as rig:
            rig.server._door._work = Allowances(1 << 60)
            end = asyncio.Event()
            done.extend([asyncio.get_running_loop(), end, rig.server.port])
            ready.set()
            await end.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert ready.wait(PATIENCE_SECONDS)
    try:
        yield Server(done[2])
    finally:
        done[0].call_soon_threadsafe(done[1].set)
        thread.join()
