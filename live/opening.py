"""How a session opens: its first state, and what its settings file says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from engine.changes import apply, land
from engine.ensemble import gather
from engine.metre import counted_in
from engine.model_requests.service import ModelService
from engine.session import SessionState, VoiceControls
from engine.ticks import END_OF_TIME, Meter, Timeline
from engine.voice import Voice
from live.config import JamConfig
from live.saying import event_of
from live.settings.document import Problem, SettingsError
from live.settings.settings import Settings, read
from models.files import is_there


def first_state(config: JamConfig, seconds: float) -> SessionState:
    """Return the state in which a session starts, its first bar line at a moment.

    Raises `ValueError` if the settings name a voice that the session does not have.
    """
    state = SessionState(
        timeline=Timeline(config.tempo_bpm, seconds),
        meter=Meter.parse(config.meter),
        voices=tuple(VoiceControls(**vars(voice)) for voice in config.voices),
        seed=config.seed,
        recording=config.record is not None,
        thru=config.thru,
    )
    for address, values in config.start:
        state = apply(state, event_of(seconds, address, values, len(config.voices)))
    return counted_in(land(state, END_OF_TIME), state.timeline.origin_ticks)


def begin(
    config: JamConfig, service: ModelService, admit: Callable[[Iterable[str]], None]
) -> tuple[SessionState, list[Voice]]:
    """Return the first state of a session and its voices.

    `admit` gets the models, which nobody need know. Raises `ModelError` for one that cannot be
    played.
    """
    first = first_state(config, 0.0)
    admit(voice.model for voice in first.voices)
    return gather(first, service, config.seed)


def read_settings(config: JamConfig, log: Callable[[str], None], is_new: bool) -> Settings:
    """Return what the settings file says; nothing if there is none.

    Raises `SettingsError` if it cannot be used, unless the session is not new: then it must go on,
    and only a line is logged.
    """
    path = Path(config.settings) if config.settings else None
    if path is None or not is_there(path):
        return Settings()
    try:
        return _checked(path, len(config.voices))
    except SettingsError as error:
        if is_new:
            raise
        log(f"the settings are left out: {error}")
        return Settings()


def _checked(path: Path, voices: int) -> Settings:
    settings = read(path)
    for address, values in settings.start:
        try:
            event_of(0.0, address, values, voices)
        except ValueError as error:
            text = f"{address} is set, but the session has {voices} voices: {error}"
            raise SettingsError(Problem(path, 0, text)) from error
    return settings
