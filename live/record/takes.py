"""Takes: where a recording goes, so that it never destroys an earlier one."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Final

from models.errors import FileError, InputError, shown
from models.files import check_regular, reason

LOG_SUFFIX: Final = ".jsonl"


def log_path(recording: Path) -> Path:
    """Return where the event log of a recording lies: beside it."""
    return recording.with_suffix(LOG_SUFFIX)


def new_take(wanted: Path) -> Path:
    """Return the path that a new recording gets: `take.mid`, or `take-2.mid` if that exists, …

    For the start of a session only; a player that is started again goes on with the same file.
    Raises `InputError` for a name that the event log would get, and for what can be no file.
    """
    try:
        if wanted.exists():
            check_regular(wanted, wanted.stat().st_mode)
        if not wanted.parent.is_dir():
            raise FileError(wanted, "cannot be recorded to: its folder is not there")
    except (OSError, ValueError) as error:
        raise FileError(wanted, f"cannot be recorded to: {reason(error)}") from error
    if log_path(wanted) == wanted:
        raise InputError(f"a recording is a MIDI file, such as take.mid, got {shown(wanted)}")
    return next(path for path in map(lambda n: _numbered(wanted, n), count(1)) if _is_free(path))


def _numbered(path: Path, number: int) -> Path:
    return path if number == 1 else path.with_stem(f"{path.stem}-{number}")


def _is_free(path: Path) -> bool:
    return not path.exists() and not log_path(path).exists()
