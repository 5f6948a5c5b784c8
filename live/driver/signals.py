"""The signals that a terminal and a system send: who acts on them, and when."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from multiprocessing import resource_tracker
from typing import Final

from live.driver.child import LEFT_TO_DRIVER, PANIC

_STOP: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


@contextlib.contextmanager
def signals_to(stop: Callable[[], None], panic: Callable[[], None]) -> Iterator[None]:
    """Have the signals that end a process call `stop`, and SIGUSR1 `panic`, however often."""
    acts = {name: stop for name in _STOP} | {PANIC: panic}
    before = {
        getattr(signal, name): signal.signal(getattr(signal, name), lambda *_, act=act: act())
        for name, act in acts.items()
        if hasattr(signal, name)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def signals_held() -> Iterator[None]:
    """Let a new process begin with the signals blocked that are the driver's to act on.

    Otherwise a Ctrl-C in its first milliseconds would end it with a traceback. The driver itself
    gets what came meanwhile as soon as the process has started.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # it unblocks signals when it is started under way
    before = signal.pthread_sigmask(signal.SIG_BLOCK, LEFT_TO_DRIVER)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
