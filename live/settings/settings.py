"""The whole settings file, checked against the table of controls and the options of `jam`.

[jam]        the options of `antiphon jam`, named as on the command line, without the dashes
[[voice]]    one for each voice: model, mode, channel, and any control of a voice by its name
[controls]   values to start with, by address or name
[[map]]      what the controls of a MIDI controller do; see `live.mapping.binding`
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

from engine.events import ALL_VOICES, Value
from live.arguments import ControlError
from live.config import VoiceConfig
from live.control import Control, of_voice
from live.controls import CONTROLS, targets
from live.mapping import binding
from live.mapping.binding import Binding, KeyedError
from live.options import JAM_OPTIONS
from live.rows.limits import MOST_VOICES
from live.saying import inverted, within_range
from live.settings.document import Document, Place
from live.settings.options import VOICE_KEYS, read_options, read_voices
from live.settings.reading import Reading, meant

TABLES: Final = ("jam", "voice", "controls", "map")
ELSEWHERE: Final = dict.fromkeys(VOICE_KEYS, "[[voice]]") | dict.fromkeys(
    ("tempo", "meter", "thru"), "[jam]"
)

Saying: TypeAlias = tuple[str, tuple[Value, ...]]
"""An address and the values that it is given."""

Said: TypeAlias = tuple[Place, Saying]
"""The same, and where in the file."""


@dataclass(frozen=True)
class Settings:
    """What a file says. `options` maps the parameters of `jam` to values."""

    options: dict[str, Any] = field(default_factory=dict)
    voices: tuple[VoiceConfig, ...] = ()
    start: tuple[Saying, ...] = ()
    bindings: tuple[Binding, ...] = ()

    @property
    def sayings(self) -> dict[str, tuple[Value, ...]]:
        """All that can also be said while it plays, by address."""
        said: dict[str, tuple[Value, ...]] = {}
        if "tempo" in self.options:
            said["/transport/tempo"] = (self.options["tempo"],)
        if "meter" in self.options:
            said["/transport/meter"] = (self.options["meter"],)
        if "thru" in self.options:
            said["/transport/thru"] = (int(self.options["thru"]),)
        for number, voice in enumerate(self.voices, start=1):
            said |= {_of_voice(key, number): (value,) for key, value in asdict(voice).items()}
        return said | dict(self.start)


NO_SETTINGS: Final = Settings()


def read(path: Path) -> Settings:
    """Read a file. Raises `SettingsError` with all that is wrong in it."""
    reading = Reading(Document.load(path))
    for key in reading.names:
        if key not in TABLES:
            reading.wrong((key,), f"no table is named {key!r}{meant(key, TABLES)}")
    options, voices = read_options(reading, JAM_OPTIONS), read_voices(reading)
    start = [*_controls(reading), *_voice_controls(reading)]
    _check_ranges(reading, start)
    said = tuple(saying for _, saying in start)
    settings = Settings(options, voices, said, tuple(_maps(reading)))
    reading.end()
    return settings


def named_controls(per_voice: bool) -> dict[str, Control]:
    """Return the rows that a file may name without their address: those of one value each."""
    return {row.name: row for row in CONTROLS if not row.count and (row.per_voice or not per_voice)}


def _controls(reading: Reading) -> Iterator[Said]:
    rows = named_controls(per_voice=False)
    for key, value in reading.table("controls").items():
        place = ("controls", key)
        address = rows[key].address if key in rows else key
        name = next((name for name, row in rows.items() if row.address == address), "")
        if name in ELSEWHERE:
            reading.wrong(place, f"{key!r} belongs to {ELSEWHERE[name]}")
        elif not address.startswith("/"):
            reading.wrong(place, f"no control is named {key!r}{meant(key, rows)}")
        else:
            yield from _say(reading, place, address, value)


def _voice_controls(reading: Reading) -> Iterator[Said]:
    known = [*named_controls(per_voice=True), "latent"]
    rows = reading.rows("voice")
    if len(rows) > MOST_VOICES:
        text = f"there are at most {MOST_VOICES} voices, got {len(rows)}"
        reading.wrong(("voice", MOST_VOICES), text)
    for number, row in enumerate(rows[:MOST_VOICES], start=1):
        for key, value in row.items():
            place = ("voice", number - 1, key)
            if key not in known:
                reading.wrong(place, f"a voice has no {key!r}{meant(key, known)}")
            elif key not in VOICE_KEYS:
                yield from _say(reading, place, _of_voice(key, number), value)
            elif key == "model" and isinstance(value, str):
                list(_say(reading, place, _of_voice(key, number), value))  # whether it is there


def _maps(reading: Reading) -> Iterator[Binding]:
    for number, row in enumerate(reading.rows("map")):
        try:
            found = binding.read(row)
            binding.check(found, MOST_VOICES)
            yield found
        except KeyedError as error:
            reading.wrong(("map", number, error.key), str(error))
        except ControlError as error:
            reading.wrong(("map", number, "values"), str(error))


def _check_ranges(reading: Reading, start: Sequence[Said]) -> None:
    """Note where a voice ends up with its lowest note above its highest."""
    ends: list[dict[str, Any]] = [{} for _ in range(MOST_VOICES)]
    places: dict[int, Place] = {}
    for place, (address, values) in start:
        target = targets(MOST_VOICES).get(address)
        if target is not None and target.control.name in ("lowest", "highest"):
            numbers = range(MOST_VOICES) if target.voice == ALL_VOICES else (target.voice - 1,)
            for number in numbers:
                ends[number][target.control.name], places[number] = values[0], place
    for number, place in places.items():
        if text := inverted(ends[number]):
            reading.wrong(place, text)


def _say(reading: Reading, place: Place, address: str, value: object) -> Iterator[Said]:
    received: Sequence[object] = value if isinstance(value, list) else [value]
    try:
        yield place, (address, within_range(address, received, MOST_VOICES))
    except ControlError as error:
        reading.wrong(place, str(error))
    except ValueError as error:
        reading.wrong(place, f"{place[-1]}: {error}")


def _of_voice(name: str, voice: int) -> str:
    rows = named_controls(per_voice=True)
    return of_voice(rows[name].address if name in rows else f"/{name}", voice)
