"""The exceptions of Antiphon. Every message is one line: what is wrong, given, and right.

AntiphonError
├── ModelError      a model that cannot be opened or played
├── PortError       a MIDI port that cannot be had
├── OscError        the OSC address cannot be used
├── PanelError      the web panel's address cannot be used
└── InputError      a file or an option that cannot be used
"""

from __future__ import annotations


class AntiphonError(Exception):
    """Something that a user can mend; the command line shows the message and no traceback."""


class ModelError(AntiphonError):
    """A model that cannot be opened or played; the message says which file and why."""


class PortError(AntiphonError):
    """A MIDI port that cannot be had; the message names those that can."""


class OscError(AntiphonError):
    """The OSC server cannot listen where it was told to."""


class PanelError(AntiphonError):
    """The web panel cannot be served where it was told to."""


class InputError(AntiphonError):
    """A file or an option that cannot be used."""
