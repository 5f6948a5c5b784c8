"""The records on the pipe between driver and player: 16 bytes each, some followed by a payload.

Layout, little-endian: `seconds` float64, `kind` uint8, three MIDI bytes, `length` uint32 of the
payload. Both processes read the same monotonic clock, `live.timing.now`, so a stamp made on one
side holds on the other.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

_HEADER: Final = struct.Struct("<dBBBBI")
MAX_PAYLOAD: Final = 1 << 20

STALE_SECONDS: Final = 0.1
"""A note_on that would begin so much later than its time is better left out."""


class Kind(IntEnum):
    """What a record says. Each direction uses the ones marked with its arrow."""

    MIDI = 1  # driver → player: came in at `seconds`;  player → driver: send at `seconds`, 0 = now,
    # from the output whose number is the payload, one byte (none: output 1); a clock has its own
    CONFIG = 2  # driver → player, first record: payload = configuration as JSON
    SNAPSHOT = 3  # player → driver: payload = the session, opaque;  driver → player: go on from it
    READY = 4  # player → driver: models are loaded, the engine runs
    STATUS = 5  # driver → player: payload = ports and timing as JSON, or none;  back: it is alive
    LOG = 6  # player → driver: payload = one line of text for the terminal
    STOP = 7  # either way: end the session in order
    SILENCE = 8  # panic, either way: drop what waits, end every sounding note now
    CONTROLLER = 9  # as MIDI, at once, from or to a controller; payload = its number, one byte
    REHEARSAL = 10  # player → driver and back: nothing, on the way that a key and its answer take
    OPENS = 11  # player → driver: payload = the model that it opens now, or none: it has
    THRU = 12  # player → driver: payload = one byte, whether to pass on what comes in
    NOTE = 13  # player → driver: what MIDI cannot say of a note to come (`live.driver.notes_out`);
    # driver → player: payload = a line of `--notes-in`, or none: it has ended
    CLOCK = 14  # player → driver: payload = what others who follow the clock are led by from
    # `seconds` on (`live.clock.lead`), or none: nobody is led any more


@dataclass(frozen=True)
class Record:
    """One record; `midi` has one to three bytes (a channel or clock message) or none."""

    kind: Kind
    seconds: float = 0.0
    midi: tuple[int, ...] = ()
    payload: bytes = b""

    def pack(self) -> bytes:
        """Return the record's bytes."""
        first, second, third = (*self.midi, 0, 0, 0)[:3]
        return (
            _HEADER.pack(self.seconds, self.kind, first, second, third, len(self.payload))
            + self.payload
        )


class Unpacker:
    """Turns a stream of bytes back into records, however it is cut."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Record]:
        """Take bytes and return the records they complete. Raises `ValueError` on garbage."""
        self._buffer += data
        records: list[Record] = []
        while (record := self._next()) is not None:
            records.append(record)
        return records

    def _next(self) -> Record | None:
        if len(self._buffer) < _HEADER.size:
            return None
        seconds, kind, first, second, third, length = _HEADER.unpack_from(self._buffer)
        if length > MAX_PAYLOAD:
            raise ValueError(f"a record's payload has at most {MAX_PAYLOAD} bytes, got {length}")
        end = _HEADER.size + length
        if len(self._buffer) < end:
            return None
        payload = bytes(self._buffer[_HEADER.size : end])
        del self._buffer[:end]
        midi = _message(first, second, third)
        return Record(Kind(kind), seconds, midi, payload)


def _message(status: int, second: int, third: int) -> tuple[int, ...]:
    """Return the bytes of a channel or clock message; () for a status of 0."""
    if status == 0:
        return ()
    if status >= 0xF8:
        return (status,)
    return (status, second) if status & 0xF0 in (0xC0, 0xD0) else (status, second, third)
