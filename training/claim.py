"""One training run to a folder: a second one is refused while the first is at work."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from models.errors import InputError

LOCK: Final = ".running"


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Be the only run in a folder meanwhile. Raises `InputError` when there is another one.

    The system lets go of the lock when the process ends, however it does. Where it has no such
    locks nothing is refused.
    """
    with (folder / LOCK).open("w") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            raise InputError(
                f"another run is at work in {folder}; wait for it, or give another --out"
            ) from error
        yield


def _lock(descriptor: int) -> None:
    if os.name == "posix":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
