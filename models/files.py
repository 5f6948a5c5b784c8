"""Files that a user names: how they are read, and how they are written.

What is read is a regular file of no more than so many bytes: a pipe or a device would hold up who
reads it, for ever. What is written is at every moment the old file or the new one, and whole.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from models.errors import FileError

_KINDS: Final = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def read(path: Path, most: int) -> bytes:
    """Return what a file holds. Raises `FileError`: which file, what is wrong, what is right.

    Never waits: what is no regular file, or has more than `most` bytes, is refused.
    """
    try:
        with open(path, "rb", opener=at_once) as file:
            check_regular(path, os.fstat(file.fileno()).st_mode)
            data = file.read(most + 1)
    except (OSError, ValueError) as error:  # a ValueError is a NUL in the name
        raise FileError(path, f"cannot be read: {reason(error)}") from error
    if len(data) > most:
        raise FileError(path, f"is too large: it has more than {most // 1000} kB")
    return data


def read_text(path: Path, most: int) -> str:
    """Return the text of a file in UTF-8, its lines ended by a newline. Raises as `read` does."""
    try:
        text = read(path, most).decode("utf-8")
    except UnicodeDecodeError as error:
        raise FileError(path, "must be UTF-8 text, and is not") from error
    return text.replace("\r\n", "\n")


def replace(path: Path, data: bytes) -> None:
    """Write a file at one stroke; a crash or a full disk leaves the old one. Raises `OSError`."""
    with replacing(path) as part:
        part.write_bytes(data)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file beside another to write to, which then takes its place at one stroke.

    If anything is raised meanwhile, it is removed, and the old one left. Raises `OSError`.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def write(path: Path, data: bytes) -> None:
    """Write a file that was asked for: a regular one at one stroke, or to a device or pipe.

    Raises `FileError`.
    """
    try:
        if is_there(path) and not path.is_file():
            path.write_bytes(data)
        else:
            replace(path, data)
    except (OSError, ValueError) as error:
        raise FileError(path, f"cannot be written: {reason(error)}") from error


def is_there(path: Path) -> bool:
    """Whether there is something of that name, or a name that cannot be looked up: not nothing."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):
        return True
    return True


def check_regular(path: Path, mode: int) -> None:
    """Raise `FileError` for what is no regular file; `mode` as `os.stat` gives it."""
    if not stat.S_ISREG(mode):
        kind = next((name for is_kind, name in _KINDS if is_kind(mode)), "something else")
        raise FileError(path, f"must be a file, and is {kind}")


def reason(error: OSError | ValueError) -> str:
    """Return why something could not be done with a file, in the system's words."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def at_once(name: str, flags: int) -> int:
    """Open without waiting for somebody at the other end of a pipe."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))
