"""What a user can mend. Every message is one line: what is wrong, given, and right.

AntiphonError
├── ModelError      a model that cannot be opened or played
└── InputError      a file or an option that cannot be used
"""

from __future__ import annotations


class AntiphonError(Exception):
    """Something that a user can mend; the command line shows the message and no traceback."""


class ModelError(AntiphonError):
    """A model that cannot be opened or played; the message says which file and why."""


class InputError(AntiphonError):
    """A file or an option that cannot be used."""
