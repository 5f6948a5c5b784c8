"""MPE: the zones in which each note has a channel, a bend and a pressure of its own.

As in the MIDI Association's MPE specification 1.0: the lower zone has channel 1 for its master and
its members from 2 up, the upper zone 16 and from 15 down. A keyboard announces a zone by RPN 6.
"""

from __future__ import annotations

from typing import Final

from live.midi.ledger import Midi

_RPN_COARSE: Final = (101, 0)
_RPN_CONFIGURATION: Final = (100, 6)
_DATA: Final = 6
_TIMBRE: Final = 74
_LOWER_MASTER: Final = 1
_UPPER_MASTER: Final = 16


class Zones:
    """The zones of one port. Channels are 1 … 16; `members` are those of the lower zone, 0 … 15."""

    def __init__(self, members: int = 0) -> None:
        self._lower = members
        self._upper = 0
        self._selected: dict[int, list[tuple[int, int]]] = {}

    def feed(self, midi: Midi) -> None:
        """Follow a control change; the announcement of a zone makes it so."""
        channel, control = (midi[0] & 0x0F) + 1, (midi[1], midi[2])
        if control[0] in (_RPN_COARSE[0], _RPN_CONFIGURATION[0]):
            self._selected[channel] = [*self._selected.get(channel, ())[-1:], control]
        elif control[0] == _DATA and set(self._selected.get(channel, ())) == {
            _RPN_COARSE,
            _RPN_CONFIGURATION,
        }:
            self._announce(channel, min(control[1], 15))

    def master(self, channel: int) -> int:
        """Return the master of a member; any other channel is its own."""
        if 1 < channel <= 1 + self._lower:
            return _LOWER_MASTER
        if 16 - self._upper <= channel < 16:
            return _UPPER_MASTER
        return channel

    def expresses(self, midi: Midi) -> bool:
        """Whether a message shapes one note only: then it is no controller's."""
        channel, status = (midi[0] & 0x0F) + 1, midi[0] & 0xF0
        if self.master(channel) == channel:
            return False
        return status in (0xA0, 0xD0, 0xE0) or (status == 0xB0 and midi[1] == _TIMBRE)

    def _announce(self, channel: int, members: int) -> None:
        """Where zones meet, the one announced last has the channels."""
        if channel == _LOWER_MASTER:
            self._lower, self._upper = members, min(self._upper, max(0, 14 - members))
        elif channel == _UPPER_MASTER:
            self._lower, self._upper = min(self._lower, max(0, 14 - members)), members
