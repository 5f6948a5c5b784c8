"""How the player's process begins: light, since a spawned process imports this before all else."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable
from typing import Any, Final

PlayerMain = Callable[[socket.socket], Any]

PANIC: Final = "SIGUSR1"

# A terminal and `pkill` send these to both processes: the driver acts, and tells the player.
LEFT_TO_DRIVER: Final = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGHUP", "SIGBREAK", PANIC)
    if hasattr(signal, name)
)


def play(sock: socket.socket) -> None:
    """Run the player on its end of the pipe."""
    from live.player.process import main

    main(sock)


def begin(target: PlayerMain, sock: socket.socket) -> None:
    """Run `target` on the pipe, deaf to the signals that a terminal sends."""
    for number in LEFT_TO_DRIVER:
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_IGN)
    target(sock)
