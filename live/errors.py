"""What cannot be had at the edge: a port, an address. As in `models.errors`, each is one line.

AntiphonError
├── PortError       a MIDI port that cannot be had
├── OscError        the OSC address cannot be used
└── PanelError      the web panel's address cannot be used
"""

from __future__ import annotations

from models.errors import AntiphonError


class PortError(AntiphonError):
    """A MIDI port that cannot be had; the message names those that can."""


class OscError(AntiphonError):
    """The OSC server cannot listen where it was told to."""


class PanelError(AntiphonError):
    """The web panel cannot be served where it was told to."""
