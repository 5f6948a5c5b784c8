"""The part of the settings file that starts the instrument: options and voices, and nothing heavy.

The process that the user starts reads it and must stay light: the table of controls, and with it
numpy and the models, is not imported here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import click

from engine.choices import MODES
from live.config import JamConfig, VoiceConfig
from live.settings.document import Document
from live.settings.reading import Reading, meant
from models.files import is_there

VOICE_KEYS: Final = tuple(vars(VoiceConfig()))
NONE: Final = ""  # of an option that takes a text: as if it were not there
_CONTEXT: Final = click.Context(click.Command("jam"))
_NOT_HERE: Final = frozenset({"config", "for", "voice", *VOICE_KEYS})
_WORDS: Final = {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}


def file_options(parameters: Sequence[click.Parameter]) -> dict[str, click.Option]:
    """Return those of a command's options that a file may hold, by their name there."""
    options = [each for each in parameters if isinstance(each, click.Option)]
    named = {max(each.opts, key=len).removeprefix("--"): each for each in options}
    return {name: option for name, option in named.items() if name not in _NOT_HERE}


def defaults(path: Path, parameters: Sequence[click.Parameter]) -> dict[str, Any]:
    """Return the defaults of a command's parameters as a file has them. Raises `SettingsError`."""
    reading = Reading(Document.load(path))
    found = read_options(reading, parameters)
    voices = read_voices(reading)
    reading.end()
    if voices:
        found |= vars(voices[0])
        found["more"] = [f"{v.model},{v.mode},{v.channel}" for v in voices[1:]]
    return found


def osc_port(path: Path, parameters: Sequence[click.Parameter]) -> int:
    """Return the port on which a session with these settings listens for OSC, if there are any."""
    found = defaults(path, parameters) if is_there(path) else {}
    return int(found.get("osc_port", JamConfig.osc_port))


def read_options(reading: Reading, parameters: Sequence[click.Parameter]) -> dict[str, Any]:
    """Return the values of `[jam]`, by the names of the command's parameters."""
    return dict(_options(reading, file_options(parameters)))


def read_voices(reading: Reading) -> tuple[VoiceConfig, ...]:
    """Return what each `[[voice]]` starts with; its channel is its number unless it says so."""
    voices = []
    for number, row in enumerate(reading.rows("voice"), start=1):
        given = {key: row[key] for key in VOICE_KEYS if key in row}
        for key, value in given.items():
            if not _suits_voice(key, value):
                text = f"{_VOICE_VALUES[key]}, got {value!r}"
                reading.wrong(("voice", number - 1, key), f"{key} must be {text}")
        voices.append(VoiceConfig(**{"channel": number, **given}))
    return tuple(voices)


_VOICE_VALUES: Final = {
    "model": "a name or a file",
    "mode": f"one of {', '.join(MODES)}",
    "channel": "1 ... 16",
}


def _suits_voice(key: str, value: object) -> bool:
    if key == "model":
        return isinstance(value, str)
    if key == "mode":
        return value in MODES
    return isinstance(value, int) and value in range(1, 17) and not isinstance(value, bool)


def _options(reading: Reading, known: Mapping[str, click.Option]) -> Iterator[tuple[str, Any]]:
    for key, value in reading.table("jam").items():
        if key in VOICE_KEYS:
            reading.wrong(("jam", key), f"{key!r} belongs to a [[voice]]")
        elif key not in known:
            near = meant(key, known)
            reading.wrong(("jam", key), f"`antiphon jam` has no option {key!r}{near}")
        else:
            try:
                fitting = _fitting(known[key], value)
                if fitting != NONE:
                    yield str(known[key].name), fitting
            except (ValueError, click.BadParameter) as error:
                reading.wrong(("jam", key), f"{key}: {str(error).rstrip('.')}")


def _fitting(option: click.Option, value: object) -> Any:  # noqa: ANN401 (whatever the option takes)
    """Return a value as the option takes it. Raises `ValueError` or `BadParameter`."""
    if not option.multiple:
        return _one(option, value)
    values = tuple(_one(option, one) for one in (value if isinstance(value, list) else [value]))
    if option.callback is not None:
        option.callback(_CONTEXT, option, values)
    return values


def _one(option: click.Option, value: object) -> Any:  # noqa: ANN401
    kind = bool if option.is_flag else _kind(option.type)
    fits = isinstance(value, (int, float) if kind is float else kind)
    if not fits or (kind is not bool and isinstance(value, bool)):
        raise ValueError(f"must be {_WORDS[kind]}, got {value!r}")
    return option.type.convert(value, option, None)


def _kind(kind: click.ParamType[Any]) -> type[Any]:
    names: dict[str, type[Any]] = {"integer": int, "float": float}
    return names.get(kind.name.removesuffix(" range"), str)
