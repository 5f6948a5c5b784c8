"""`--notes-in`: what a line says, as `/note/in`; a line in the form of `--notes-out`.

    {"pitch": 60, "velocity": 90}                               until velocity 0 comes
    {"pitch": 60, "velocity": 90, "beats": 1, "channel": 2}     a quarter note
    {"pitch": 60, "velocity": 90, "time": 1700000000.25}        then, up to 5 s ahead

What else a line has, such as `voice` and `beat`, counts for nothing.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from engine.events import Value
from live.arguments import Argument, ControlError, coerce
from live.controls import deeds
from live.limits import Allowance
from live.osc.codec import Incoming
from live.osc.server import OscServer

NAME: Final = "notes-in"
LINES_PER_SECOND: Final = 1  # of the log
LONGEST_SHOWN: Final = 60
_ADDRESS: Final = "/note/in"
_EXAMPLE: Final = '{"pitch": 60, "velocity": 90, "beats": 1}'
_ARGUMENTS: Final = tuple(
    replace(argument, clamps=False) for argument in deeds(1)[_ADDRESS].action.arguments
)


class NoteLines:
    """Plays lines. `log` takes a line, `clock` gives seconds. For the event loop's thread."""

    def __init__(
        self, osc: OscServer, log: Callable[[str], None], clock: Callable[[], float]
    ) -> None:
        self._osc = osc
        self._log = log
        self._clock = clock
        self._allowance = Allowance(LINES_PER_SECOND)
        self._number = self._unsaid = 0
        self._held: set[tuple[Value, Value]] = set()  # pitch and channel of what has no length
        osc.admit(NAME, lambda packet: None)

    def take(self, line: bytes) -> None:
        """Play what a line says, or say what is wrong with it; none: whoever sent them has gone."""
        if not line:
            self._let_go()
            return
        self._number += 1
        try:
            (pitch, velocity, beats, channel), stamp = read_note(line)
        except ValueError as error:
            self._complain(line, str(error))
            return
        (self._held.discard if beats or not velocity else self._held.add)((pitch, channel))
        self._play(Incoming(_ADDRESS, (pitch, velocity, beats, channel), stamp))

    def _let_go(self) -> None:
        for pitch, channel in self._held:
            self._play(Incoming(_ADDRESS, (pitch, 0, 0.0, channel)))
        self._held.clear()
        self._number = 0

    def _play(self, message: Incoming) -> None:
        self._osc.take(NAME, message)

    def _complain(self, line: bytes, why: str) -> None:
        if not self._allowance.take(self._clock()):
            self._unsaid += 1
            return
        more = f" ({self._unsaid} more since the last)" if self._unsaid else ""
        self._unsaid = 0
        got = line.decode(errors="replace")[:LONGEST_SHOWN]
        self._log(f"--notes-in, line {self._number}: {why}; like {_EXAMPLE}, got {got}{more}")


def read_note(line: bytes) -> tuple[tuple[Value, ...], float | None]:
    """Return the arguments of `/note/in`, and the time since 1970 if the line has one.

    Raises `ValueError` that says what is wrong.
    """
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("a note is a line of JSON") from None
    if not isinstance(data, dict):
        raise ValueError("a note is a JSON object")
    return tuple(_value(data, argument) for argument in _ARGUMENTS), _time(data)


def _value(data: dict[str, Any], argument: Argument) -> Value:
    if argument.name not in data and not argument.optional:
        raise ControlError("bad_count", f"{argument.name} is missing")
    value = data.get(argument.name, argument.default)
    if isinstance(value, bool):
        raise ControlError("bad_type", f"{argument.name} must be a number, got {value}")
    return coerce(argument, value)[0]


def _time(data: dict[str, Any]) -> float | None:
    seconds = data.get("time")
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ValueError(f"time must be seconds since 1970, got {seconds!r}")
    if not math.isfinite(seconds):
        raise ValueError(f"time must be a finite number, got {seconds}")
    return float(seconds)
