"""What a session is started with: made by the command line, carried to the player as JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.choices import MODES
from engine.events import Value
from live.typed import record
from models.errors import InputError


def default_settings() -> Path:
    """Return where the settings file lies: in the folder of the user's settings (XDG)."""
    home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(home) / "antiphon" / "config.toml"


def default_recordings() -> Path:
    """Return where recordings lie that are begun while it plays: with the user's data (XDG)."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "antiphon" / "recordings"


def default_templates() -> Path:
    """Return where the controller template of a session is written: beside the recordings."""
    return default_recordings().with_name("templates")


@dataclass(frozen=True)
class VoiceConfig:
    """What one voice starts with. `model` is a name in the zoo or the path of an `.onnx` file.

    `channel` 1 … 16.
    """

    model: str = "melody-lstm"
    mode: str = "answer"
    channel: int = 1

    @classmethod
    def parse(cls, text: str, number: int) -> VoiceConfig:
        """Read `MODEL[,MODE[,CHANNEL]]`; the channel is the voice's number where none is given.

        Raises `InputError`.
        """
        model, mode, channel, *rest = [*text.split(","), "", ""][: max(3, text.count(",") + 1)]
        mode, channel = mode.strip() or "duet", channel.strip() or str(number)
        if rest or mode not in MODES or not channel.isdecimal() or not 1 <= int(channel) <= 16:
            raise InputError(
                f"a voice is MODEL[,MODE[,CHANNEL]], the mode one of {', '.join(MODES)} and the"
                f" channel 1 to 16, got {text!r}"
            )
        return cls(model.strip(), mode, int(channel))


@dataclass(frozen=True)
class JamConfig:
    """One session's settings. Names of ports match by a part of the name; `None`: virtual ports.

    `outputs` are ports beside `midi_out`, numbered from 2; `clock_out` is the clock's own.

    `lookahead_ms` is how far ahead of its sounding a note is decided. `panel_port` is where the
    panel is served (`None`: nowhere), with a token only to those who know it; `browser` opens it.
    `controllers` are ports of MIDI controllers, `mpe` the member channels of an MPE keyboard (0: it
    tells by itself). `start` holds addresses and the values they are given at the start. `settings`
    is the settings file, which need not exist: what is learnt is written beside it, and the scenes
    where `scenes` does not name another file. `record` is the file of a recording of all of it,
    `recordings` the folder of those that are begun while it plays. `kept` is a folder of the
    session's own, for what is to outlive the player. `template` names the controller template that
    is written for the session.
    """

    voices: tuple[VoiceConfig, ...] = (VoiceConfig(),)
    tempo_bpm: float = 120.0
    meter: str = "4/4"
    seed: int = 0
    midi_in: str | None = None
    midi_out: str | None = None
    outputs: tuple[str, ...] = ()
    clock_out: str | None = None
    thru: bool = False
    controllers: tuple[str, ...] = ()
    mpe: int = 0
    osc_host: str = "127.0.0.1"
    osc_port: int = 9000
    panel_port: int | None = None
    panel_token: str = ""
    browser: bool = False
    record: str | None = None
    recordings: str | None = None
    kept: str | None = None
    notes_out: str | None = None
    notes_in: str | None = None
    lookahead_ms: float = 5.0
    start: tuple[tuple[str, tuple[Value, ...]], ...] = ()
    settings: str | None = None
    scenes: str | None = None
    template: str | None = None

    def to_json(self) -> bytes:
        """Return the settings as they travel to the player."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_json(cls, data: bytes) -> JamConfig:
        """Read what `to_json` wrote."""
        return cls.from_data(json.loads(data))

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> JamConfig:
        """Build from the settings as plain data. Raises `ValueError` for others."""
        try:
            voices = tuple(record(VoiceConfig, voice) for voice in data["voices"])
            start = tuple((address, tuple(values)) for address, values in data.get("start", ()))
            names = {name: tuple(data.get(name, ())) for name in ("controllers", "outputs")}
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"settings are not what they should be: {error}") from error
        return record(cls, {**data, "voices": voices, "start": start, **names})
