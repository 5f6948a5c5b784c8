"""What a user can mend. Every message is one line: what is wrong, given, and right.

AntiphonError
├── ModelError      a model that cannot be opened or played
└── InputError      a file or an option that cannot be used
    └── FileError   a file that cannot be read, or is not what it should be
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

LONGEST_SHOWN: Final = 200  # letters of a name that a message shows


class AntiphonError(Exception):
    """Something that a user can mend; the command line shows the message and no traceback."""


class ModelError(AntiphonError):
    """A model that cannot be opened or played; the message says which file and why."""


class InputError(AntiphonError):
    """A file or an option that cannot be used."""


class FileError(InputError):
    """A file that cannot be read, or is not what it should be; `text` says why without its name."""

    def __init__(self, path: Path, text: str) -> None:
        super().__init__(f"{shown(path)} {text}")
        self.text = text


def shown(path: Path | str) -> str:
    """Return a name as a message shows it: in one line, and not too long."""
    text = str(path) if str(path).isprintable() else ascii(str(path))[1:-1]
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}… ({len(text)} letters)"
