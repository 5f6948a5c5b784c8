"""Processes beside the instrument while it is measured: `python -m live.bench.peers NAME …`.

`echo` sends back what it hears, and does nothing else: the floor under note in → note out.
`flood` sends OSC to the instrument as fast as a busy controller, and faster.
"""

from __future__ import annotations

import math
import socket
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count
from typing import Final

from live import timing
from live.midi.backends import systems
from live.midi.endpoints import OutputPort
from live.midi.ledger import Midi
from live.osc.codec import message

ECHO_NAME: Final = "Antiphon Bench Echo"
FLOOD_PER_SECOND: Final = 1000
_BURST_SECONDS: Final = 0.25


def echo() -> None:
    """Send back what comes in, until standard input ends. Ports: `ECHO_NAME` In and Out.

    With the priority that the driver's threads have, so that the rest is the same for both.
    """
    system = systems()[0]
    out: OutputPort = system.open_output(f"{ECHO_NAME} Out", True)

    def answer(midi: Midi) -> None:
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


def _await_end(ended: threading.Event) -> None:
    sys.stdin.read()
    ended.set()


def _knobs() -> Iterator[bytes]:
    for turn in count():
        swing = math.sin(turn / 200)
        yield message("/jam/temperature", 0.9 + 0.2 * swing).dgram
        yield message("/voice/1/top_p", 0.9 + 0.05 * swing).dgram


def main(name: str, *arguments: str) -> None:
    """Run one of the two by its name."""
    if name == "echo":
        echo()
    else:
        flood(int(arguments[0]))


if __name__ == "__main__":
    main(*sys.argv[1:])
