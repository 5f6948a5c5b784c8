"""Learning: of all that moves while it listens, find the control that was meant, and its kind."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from typing import Final

from engine.events import Value
from live.control import Control
from live.mapping.binding import PRESSED, Binding, Ends, check, spoken_to, typed_ends
from live.mapping.decoding import FINE, NRPN_COARSE, NRPN_FINE
from live.mapping.relative import recognise
from live.mapping.source import Kind, Move, Source

SETTLED_SECONDS: Final = 0.6  # after the last movement of a control it is decided what it is
PATIENCE_SECONDS: Final = 30.0
ENOUGH: Final = 32  # movements by which it is decided too
PAIRS: Final = 2  # fine halves by which a pair is known
_SELECTING: Final = frozenset({NRPN_COARSE, NRPN_FINE, 100, 101})


class Learner:
    """Listens for the control that is to move an address. Moments are in seconds.

    `values` are set or done when the control is pressed, `ends` is the part of the range that it
    moves along. Raises `KeyedError` or `ControlError` if no control could do that.
    """

    def __init__(
        self,
        address: str,
        values: tuple[Value, ...],
        voices: int,
        now: float,
        ends: Ends | None = None,
    ) -> None:
        self.address = address
        self.values = values
        self._ends = ends
        self._voices = voices
        self._row = spoken_to(address, voices)
        self._heard: defaultdict[Source, list[int]] = defaultdict(list)
        self.deadline = now + PATIENCE_SECONDS
        if not self.takes_keys:
            check(self._bound(Source(Kind.CC)), voices)
        self._ends = typed_ends(self._bound(Source(Kind.CC)), self._row)

    @property
    def takes_keys(self) -> bool:
        """Whether a key or a program could be meant."""
        return self._fits(self._bound(Source(Kind.NOTE)))

    def hear(self, move: Move, now: float) -> None:
        """Take a movement; what is pressed is meant at once, what travels is looked at."""
        kind = move.source.kind
        if kind in PRESSED and not (self.takes_keys and move.value):
            return
        self._heard[move.source].append(move.value)
        enough = kind in PRESSED or len(self._heard[move.source]) >= ENOUGH
        self.deadline = now if enough else now + SETTLED_SECONDS

    def found(self) -> Binding | None:
        """Return what was learnt, by now; `None`: nothing has moved. Raises `KeyedError`."""
        source = self._source()
        if source is None:
            return None
        values = self._heard[source]
        plain = self._bound(source)
        if source.kind is Kind.CC and not self.values and isinstance(self._row, Control):
            turned = replace(plain, relative=recognise(values))
            pressed = replace(plain, button=set(values) == {0, 127} and values[-1] == 0)
            plain = pressed if pressed.button and self._fits(pressed) else turned
        check(plain, self._voices)
        return plain

    def _bound(self, source: Source) -> Binding:
        return Binding(self.address, source, self.values, learnt=True, ends=self._ends)

    def _fits(self, binding: Binding) -> bool:
        try:
            check(binding, self._voices)
        except ValueError:
            return False
        return True

    def _source(self) -> Source | None:
        """Return the likeliest: a key, a numbered parameter, a pair, or what has moved most."""
        for kinds in ((Kind.NOTE, Kind.PROGRAM), (Kind.NRPN,)):
            found = [source for source in self._heard if source.kind in kinds]
            if found:
                return max(found, key=self._moves)
        plain = [source for source in self._heard if source.kind is not Kind.CC14]
        plain = [source for source in plain if not _selects(source)]
        if not plain:
            return None
        return self._paired(max(plain, key=self._moves))

    def _paired(self, source: Source) -> Source:
        """Return the pair that a control change is half of, if its other half moved as well."""
        if source.kind is not Kind.CC or source.number >= 2 * FINE:
            return source
        fine = replace(source, number=source.number % FINE + FINE)
        coarse = replace(source, number=source.number % FINE)
        if min(self._moves(fine), self._moves(coarse)) < PAIRS:
            return source
        return replace(coarse, kind=Kind.CC14)

    def _moves(self, source: Source) -> int:
        return len(self._heard.get(source, ()))


def _selects(source: Source) -> bool:
    return source.kind is Kind.CC and source.number in _SELECTING


def read_words(text: str) -> tuple[str, tuple[Value, ...]]:
    """Return the address at the head of a text, and the values that follow it."""
    address, *words = text.split() or [""]
    return address, tuple(_value(word) for word in words)


def _value(word: str) -> float | str:
    for kind in (int, float):
        with suppress(ValueError):
            return kind(word)
    return word
