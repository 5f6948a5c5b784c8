"""A scene: tempo, voices with all their controls, places; from a session, and back into one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from engine.events import Lands, SetControl, Value
from engine.places import FURTHEST, LONGEST, PLACES, Place, whole
from engine.session import SessionState
from live.arguments import ControlError, coerce
from live.controls import CONTROLS
from live.saying import inverted

LATENT: Final = "latent"
TEMPO: Final = "tempo"
CORNERS: Final = 4
_ROWS: Final = {row.name: row for row in CONTROLS if not row.count}
FEEL: Final = ("meter", "swing", "swing_grid")  # in this order: an amount alone sets the grid
_KEYS: Final = ("name", TEMPO, *FEEL, "voice", "places", "corners")


@dataclass(frozen=True)
class Scene:
    """What is kept. `feel` (metre and swing) and `voices` map names of controls to values, `latent`
    in deviations; `places` maps numbers from 1. What a scene does not hold it does not change.
    """

    name: str = ""
    tempo: float | None = None
    voices: tuple[Mapping[str, Value], ...] = ()
    places: Mapping[int, Place] = field(default_factory=dict)
    corners: tuple[int, ...] = ()
    feel: Mapping[str, Value] = field(default_factory=dict)

    @classmethod
    def of(cls, state: SessionState, name: str = "") -> Scene:
        """Return the scene that a session is in."""
        places = {n: place for n, place in enumerate(state.places, start=1) if place is not None}
        voices = tuple(vars(voice) for voice in state.voices)
        feel = {name: _ROWS[name].read(state) for name in FEEL}
        return cls(name, state.timeline.tempo_bpm, voices, places, state.corners, feel)

    def changes(self, state: SessionState, seconds: float, beats: float) -> Iterator[SetControl]:
        """Yield what leads there from the next bar line on, in so many beats.

        Voices that the session does not have are left out. A model and a metre are asked for at
        once: they come in at a bar line when all is there.
        """
        if self.tempo is not None:
            yield SetControl(seconds, TEMPO, self.tempo, lands=Lands.BAR, beats=beats)
        for name, value in self.feel.items():
            yield SetControl(
                seconds, name, value, lands=Lands.NOW if name == "meter" else Lands.BAR
            )
        pairs = zip(self.voices, state.voices, strict=False)
        for number, (kept, present) in enumerate(pairs, start=1):
            for name, value in kept.items():
                if name != "model":
                    yield SetControl(seconds, name, value, number, Lands.BAR, beats=beats)
                elif value != present.model:
                    yield SetControl(seconds, name, value, number)
        for number, place in self.places.items():
            yield SetControl(seconds, "place", place, lands=Lands.BAR, index=number)
        if self.corners:
            yield SetControl(seconds, "corners", self.corners, lands=Lands.BAR)


@dataclass
class SceneReader:
    """Reads a scene from a file's plain data; `problems` gets (keys that lead there, what)."""

    problems: list[tuple[tuple[str | int, ...], str]] = field(default_factory=list)

    def read(self, data: Mapping[str, Any]) -> Scene:
        """Return the scene, without what is wrong in it."""
        for key in data:
            if key not in _KEYS:
                self._wrong((key,), f"a scene has {', '.join(_KEYS)}, got {key!r}")
        voices = data.get("voice", [])
        rows = voices if isinstance(voices, list) else []
        return Scene(
            str(data.get("name", "")),
            float(str(tempo)) if (tempo := self._of_session(data, TEMPO)) is not None else None,
            tuple(self._voice(number, row) for number, row in enumerate(rows)),
            dict(self._places(data.get("places", {}))),
            self._corners(data.get("corners", [])),
            {name: kept for name in FEEL if (kept := self._of_session(data, name)) is not None},
        )

    def _of_session(self, data: Mapping[str, Any], name: str) -> Value | None:
        return self._value((name,), name, data[name]) if name in data else None

    def _voice(self, number: int, row: object) -> dict[str, Value]:
        read: dict[str, Value] = {}
        for name, value in row.items() if isinstance(row, dict) else ():
            place = ("voice", number, name)
            kept = self._place(place, value) if name == LATENT else self._value(place, name, value)
            if kept is not None:
                read[name] = kept
        if text := inverted(read):
            self._wrong(("voice", number), text)
        return read

    def _value(self, place: tuple[str | int, ...], name: str, value: object) -> Value | None:
        row = _ROWS.get(name)
        if row is None or (row.per_voice is not (place[0] == "voice")):
            self._wrong(place, f"a scene's voice has no {name!r}")
            return None
        try:
            kept, clamped = coerce(row.argument, value)
        except ControlError as error:
            self._wrong(place, str(error))
            return None
        if clamped:
            low, high = row.argument.low, row.argument.high
            self._wrong(place, f"{name} must be {low:g} ... {high:g}, got {value!r}")
            return None
        return kept

    def _places(self, places: object) -> Iterator[tuple[int, Place]]:
        for key, value in places.items() if isinstance(places, dict) else ():
            if not is_number(key, PLACES):
                self._wrong(("places", key), f"a place is 1 ... {PLACES}, got {key!r:.40}")
            elif (place := self._place(("places", key), value)) is not None:
                yield int(key), place

    def _place(self, place: tuple[str | int, ...], value: object) -> Place | None:
        numbers = value if isinstance(value, list) else []
        fits = [isinstance(each, int | float) and abs(each) <= FURTHEST for each in numbers]
        if not fits or not all(fits) or len(fits) > LONGEST:
            text = f"1 ... {LONGEST} numbers of deviations, each -{FURTHEST:g} ... {FURTHEST:g}"
            self._wrong(place, f"a place is {text}, got {value!r:.40}")
            return None
        return whole(numbers)

    def _corners(self, value: object) -> tuple[int, ...]:
        corners = tuple(value) if isinstance(value, list) else (0,)
        if not corners or (len(corners) == CORNERS and all(_is_place(each) for each in corners)):
            return corners
        text = f"corners are {CORNERS} places, 1 ... {PLACES}, got {value!r:.40}"
        self._wrong(("corners",), text)
        return ()

    def _wrong(self, place: tuple[str | int, ...], text: str) -> None:
        self.problems.append((place, text))


def is_number(key: str, most: int) -> bool:
    """Whether a key is a number from 1 up to `most`."""
    return key.isdecimal() and len(key) <= len(str(most)) and 1 <= int(key) <= most


def _is_place(number: object) -> bool:
    return isinstance(number, int) and 1 <= number <= PLACES
