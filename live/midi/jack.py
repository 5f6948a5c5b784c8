"""Whether the JACK server that our ports belong to still runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_SOCKETS: Final = Path("/proc/net/unix")
_FLAGS_COLUMN, _INODE_COLUMN, _PATH_COLUMN = 3, 6, 7
_LISTENING: Final = "00010000"


def server_identity() -> str | None:
    """Return what tells the running server from an earlier or a later one, None if unknown.

    It is the inode of the socket on which jackd listens for clients. JACK itself will not say:
    after the death of its server a client still sees all ports, in shared memory. Nor may one try
    with a new client: libjack then frees the old ones, and closing those crashes the process.
    A server that keeps its socket elsewhere, such as PipeWire's, is not watched.
    """
    if sys.platform != "linux":
        return None
    name = os.environ.get("JACK_DEFAULT_SERVER") or "default"
    beginning = f"jack_{name}_"
    try:
        rows = [line.split() for line in _SOCKETS.read_text().splitlines()]
    except OSError:
        return None
    return next((row[_INODE_COLUMN] for row in rows if _listens(row, beginning)), None)


def _listens(row: list[str], beginning: str) -> bool:
    if len(row) <= _PATH_COLUMN or row[_FLAGS_COLUMN] != _LISTENING:
        return False
    return Path(row[_PATH_COLUMN]).name.startswith(beginning)
