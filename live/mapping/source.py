"""Where a movement comes from: a kind of MIDI message, its number, its channel and its port."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final


class Kind(Enum):
    """The kinds of MIDI messages that can move a control."""

    CC = "cc"
    CC14 = "cc14"
    NRPN = "nrpn"
    BEND = "bend"
    PRESSURE = "pressure"
    NOTE = "note"
    PROGRAM = "program"


NUMBERS: Final = {
    Kind.CC: range(128),
    Kind.CC14: range(32),
    Kind.NRPN: range(1 << 14),
    Kind.BEND: range(1),
    Kind.PRESSURE: range(1),
    Kind.NOTE: range(128),
    Kind.PROGRAM: range(1, 129),
}
MOST: Final = {kind: 127 for kind in Kind} | {
    Kind.CC14: (1 << 14) - 1,
    Kind.NRPN: (1 << 14) - 1,
    Kind.BEND: (1 << 14) - 1,
}
_EXAMPLE: Final = "cc 21, cc14 1, nrpn 300, bend, pressure, note 36 or program 5"


@dataclass(frozen=True)
class Source:
    """One control of a controller. `channel` 1 … 16, 0: any; `port` a controller's name, "": any.

    `number` as in `NUMBERS`; a `CC14` has that of its coarse half.
    """

    kind: Kind
    number: int = 0
    channel: int = 0
    port: str = ""

    @classmethod
    def parse(cls, text: str, channel: int = 0, port: str = "") -> Source:
        """Read what `name` writes. Raises `ValueError`."""
        word, _, number = text.strip().lower().partition(" ")
        numbers = NUMBERS.get(Kind(word)) if word in {kind.value for kind in Kind} else None
        if numbers is None or (len(numbers) > 1) is not bool(number):
            raise ValueError(f"a control is like {_EXAMPLE}, got {text!r}")
        if number and not (number.isdecimal() and int(number) in numbers):
            span = f"{numbers[0]} ... {numbers[-1]}"
            raise ValueError(f"the number of a {word} is {span}, got {number!r}")
        return cls(Kind(word), int(number or 0), channel, port)

    @property
    def name(self) -> str:
        """How it is written in a file."""
        numbered = len(NUMBERS[self.kind]) > 1
        return f"{self.kind.value} {self.number}" if numbered else self.kind.value

    def __str__(self) -> str:
        channel = f" on channel {self.channel}" if self.channel else ""
        return f"{self.name}{channel}{f' of {self.port}' if self.port else ''}"

    def wider(self) -> tuple[Source, ...]:
        """Return this source and those that cover it: of any channel, of any port, of both."""
        any_port = replace(self, port="")
        return self, replace(self, channel=0), any_port, replace(any_port, channel=0)

    def meets(self, other: Source) -> bool:
        """Whether one message could come from both."""
        return (
            not self._halves().isdisjoint(other._halves())
            and (not (self.channel and other.channel) or self.channel == other.channel)
            and (not (self.port and other.port) or self.port == other.port)
        )

    def _halves(self) -> frozenset[tuple[Kind, int]]:
        """A pair of control changes is two of them."""
        if self.kind is Kind.CC14:
            return frozenset({(Kind.CC, self.number), (Kind.CC, self.number + 32)})
        return frozenset({(self.kind, self.number)})


@dataclass(frozen=True)
class Move:
    """A source has moved to `value`, 0 … `MOST` of its kind."""

    source: Source
    value: int

    @property
    def position(self) -> float:
        """How far it is up its way, 0 … 1."""
        return self.value / MOST[self.source.kind]
