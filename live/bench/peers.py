"""Processes beside the instrument while it is measured: `python -m live.bench.peers NAME …`.

`echo` sends back what it hears, and does nothing else: the floor under note in → note out.
`flood` sends OSC to the instrument as fast as a busy controller, and faster.
`panel` has the page open: it takes every frame, and moves a fader of it 60 times a second.
"""

from __future__ import annotations

import asyncio
import math
import socket
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING, Final

from live import timing
from live.midi.backends import systems
from live.midi.endpoints import OutputPort
from live.midi.ledger import Midi
from live.osc.codec import message

if TYPE_CHECKING:
    from aiohttp import ClientWebSocketResponse

ECHO_NAME: Final = "Antiphon Bench Echo"
FLOOD_PER_SECOND: Final = 1000
FRAME_SECONDS: Final = 1 / 60
_BURST_SECONDS: Final = 0.25


def echo() -> None:
    """Send back what comes in, until standard input ends. Ports: `ECHO_NAME` In and Out.

    With the priority that the driver's threads have, so that the rest is the same for both.
    """
    system = systems()[0]
    out: OutputPort = system.open_output(f"{ECHO_NAME} Out", True)

    def answer(midi: Midi, _: float) -> None:
        out.send(midi)
        timing.raise_priority()

    heard = system.open_input(f"{ECHO_NAME} In", True, answer)
    sys.stdin.read()
    heard.close()
    out.close()


def flood(port: int) -> None:
    """Turn knobs over OSC, `FLOOD_PER_SECOND` messages a second, until standard input ends.

    The messages go to real controls, with values that change each time, evenly spaced.
    """
    ended = threading.Event()
    threading.Thread(target=_await_end, args=(ended,), daemon=True).start()
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.connect(("127.0.0.1", port))
    due = timing.now()
    for packet in _knobs():
        if ended.is_set():
            return
        try:
            sock.send(packet)
        except OSError:
            return  # the instrument has ended
        due = max(due + 1 / FLOOD_PER_SECOND, timing.now() - _BURST_SECONDS)
        time.sleep(max(0.0, due - timing.now()))


def panel(port: int) -> None:
    """Be an open page of the panel, until standard input ends."""
    asyncio.run(_look(port))


async def _look(port: int) -> None:
    from aiohttp import ClientError, ClientSession  # slow to import, and only this peer needs it

    ended = asyncio.create_task(asyncio.to_thread(sys.stdin.read))
    try:
        async with (
            ClientSession(f"http://127.0.0.1:{port}") as session,
            session.ws_connect("/socket") as page,
        ):
            tasks = {asyncio.create_task(each) for each in (_move(page), _listen(page))}
            await asyncio.wait({ended, *tasks}, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()
    except ClientError:
        return  # the instrument has ended


async def _move(page: ClientWebSocketResponse) -> None:
    for turn in count():
        await page.send_json(["/latent/1", 0.5 + 0.1 * math.sin(turn / 20)])
        await asyncio.sleep(FRAME_SECONDS)


async def _listen(page: ClientWebSocketResponse) -> None:
    async for _ in page:
        pass


def _await_end(ended: threading.Event) -> None:
    sys.stdin.read()
    ended.set()


def _knobs() -> Iterator[bytes]:
    for turn in count():
        swing = math.sin(turn / 200)
        yield message("/jam/temperature", 0.9 + 0.2 * swing).dgram
        yield message("/voice/1/top_p", 0.9 + 0.05 * swing).dgram


def main(name: str, *arguments: str) -> None:
    """Run one of them by its name."""
    if name == "echo":
        echo()
    else:
        {"flood": flood, "panel": panel}[name](int(arguments[0]))


if __name__ == "__main__":
    main(*sys.argv[1:])
