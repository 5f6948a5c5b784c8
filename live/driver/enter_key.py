"""Enter on the terminal: for a performer at the machine who needs silence, whatever hangs."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable
from typing import Final

_STANDARD_INPUT: Final = 0
_LINE_BYTES: Final = 1024


def on_enter(act: Callable[[], None]) -> None:
    """Call `act`, on a thread of its own, whenever Enter is pressed on the terminal, if it has one.

    For the main thread. In the background a process that reads from its terminal is stopped by the
    system, unless it is deaf to the signal: then the terminal merely cannot be read any more.
    """
    if not has_terminal():
        return
    if hasattr(signal, "SIGTTIN"):
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    threading.Thread(target=_wait, args=(act,), name="enter key", daemon=True).start()


def has_terminal() -> bool:
    try:
        return os.isatty(_STANDARD_INPUT)
    except OSError:
        return False


def _wait(act: Callable[[], None]) -> None:
    with contextlib.suppress(OSError):
        while os.read(_STANDARD_INPUT, _LINE_BYTES):
            act()
