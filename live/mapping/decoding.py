"""From MIDI messages to movements, and back: 7 bits, 14 bits in pairs, and numbered parameters.

Pairs and NRPN as in the MIDI 1.0 detailed specification: the coarse half (control n, or 6) comes
before the fine one (n + 32, or 38). A movement counts when its fine half has come; of a device that
sends coarse halves alone, from the second one on.
"""

from __future__ import annotations

from typing import Final

from live.mapping.source import MOST, Kind, Move, Source
from live.midi.ledger import Midi

FINE: Final = 32  # from a control's coarse half to its fine half
DATA: Final = 6  # data entry, coarse
NRPN_FINE, NRPN_COARSE, RPN_FINE, RPN_COARSE = 98, 99, 100, 101
_KINDS: Final = {
    0x80: Kind.NOTE,
    0x90: Kind.NOTE,
    0xC0: Kind.PROGRAM,
    0xD0: Kind.PRESSURE,
    0xE0: Kind.BEND,
}


class Pair:
    """The two halves of a 14-bit value as they come in."""

    def __init__(self) -> None:
        self._coarse: int | None = None
        self._waits = False  # for a fine half
        self._is_coarse = False  # no fine halves come

    def coarse(self, half: int) -> int | None:
        """Take the upper 7 bits; return a value where no lower ones are to be waited for."""
        self._is_coarse = self._is_coarse or self._waits
        self._coarse, self._waits = half, True
        return half << 7 | half if self._is_coarse else None

    def fine(self, half: int) -> int | None:
        """Take the lower 7 bits; return the value, once its upper bits are known."""
        self._waits = self._is_coarse = False
        return None if self._coarse is None else self._coarse << 7 | half


class Decoder:
    """Finds the movements in one port's channel messages."""

    def __init__(self, port: str = "") -> None:
        self._port = port
        self._pairs: dict[Source, Pair] = {}
        self._halves: dict[tuple[int, int], int] = {}  # (channel, control 98 or 99) → its value
        self._numbered: dict[int, bool] = {}  # channel → whether data entry is for an NRPN

    def feed(self, midi: Midi) -> list[Move]:
        """Return the movements that a message completes: a control change may be two of them."""
        status, channel = midi[0] & 0xF0, (midi[0] & 0x0F) + 1
        if status == 0xB0:
            return self._control(channel, midi[1], midi[2])
        if status not in _KINDS:
            return []
        kind = _KINDS[status]
        number = {Kind.NOTE: midi[1], Kind.PROGRAM: midi[1] + 1}.get(kind, 0)
        return [Move(Source(kind, number, channel, self._port), _value(status, midi))]

    def _control(self, channel: int, number: int, value: int) -> list[Move]:
        moves = [Move(Source(Kind.CC, number, channel, self._port), value)]
        if number in (NRPN_FINE, NRPN_COARSE, RPN_FINE, RPN_COARSE):
            self._halves[channel, number] = value
            self._numbered[channel] = number in (NRPN_FINE, NRPN_COARSE)
        elif number in (DATA, DATA + FINE) and self._numbered.get(channel):
            moves += self._join(self._parameter(channel), number >= FINE, value)
        elif number < 2 * FINE:
            pair = Source(Kind.CC14, number % FINE, channel, self._port)
            moves += self._join(pair, number >= FINE, value)
        return moves

    def _parameter(self, channel: int) -> Source:
        coarse, fine = (self._halves.get((channel, each), 0) for each in (NRPN_COARSE, NRPN_FINE))
        return Source(Kind.NRPN, coarse << 7 | fine, channel, self._port)

    def _join(self, source: Source, is_fine: bool, half: int) -> list[Move]:
        pair = self._pairs.setdefault(source, Pair())
        value = pair.fine(half) if is_fine else pair.coarse(half)
        return [] if value is None else [Move(source, value)]


def encode(source: Source, position: float) -> list[Midi]:
    """Return the messages that tell a controller where a source is, 0 … 1 up its way.

    Of a source of any channel, on channel 1; a note is lit with velocity 127 or put out with 0.
    """
    channel = max(source.channel, 1) - 1
    value = round(min(max(position, 0.0), 1.0) * MOST[source.kind])
    coarse, fine, number = value >> 7, value & 0x7F, source.number
    control = 0xB0 | channel
    match source.kind:
        case Kind.CC:
            return [(control, number, value)]
        case Kind.CC14:
            return [(control, number, coarse), (control, number + FINE, fine)]
        case Kind.NRPN:
            select = [(control, NRPN_COARSE, number >> 7), (control, NRPN_FINE, number & 0x7F)]
            return [*select, (control, DATA, coarse), (control, DATA + FINE, fine)]
        case Kind.BEND:
            return [(0xE0 | channel, fine, coarse)]
        case Kind.PRESSURE:
            return [(0xD0 | channel, value)]
        case Kind.NOTE:
            return [(0x90 | channel, number, 127 if value > 63 else 0)]
        case Kind.PROGRAM:
            return []


def _value(status: int, midi: Midi) -> int:
    if status == 0xE0:
        return midi[2] << 7 | midi[1]
    if status == 0xD0:
        return midi[1]
    return {0x90: midi[-1], 0xC0: 127}.get(status, 0)
