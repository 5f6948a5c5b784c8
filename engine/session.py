"""The session: all that the performer has set and played, frozen, and how events change it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any, Final

from engine.events import ALL_VOICES, Event, Lands, NoteOff, NoteOn, Panic, SetControl, Skip
from engine.hearing import Hearing
from engine.ticks import TICKS_PER_STEP, Meter, Timeline

MODES: Final = ("answer", "duet", "solo", "harmonise")


@dataclass(frozen=True)
class VoiceControls:
    """What a performer sets for one voice.

    `channel` 1 … 16; `temperature` 0 (always the likeliest) … 2; `top_p` 0 … 1; `density` 0 … 1
    (0.5: as the model would); `register` in octaves; `scale` "off", "auto" or a name such as
    "D dorian"; `lowest` and `highest` MIDI pitches.
    """

    model: str = "melody-lstm"
    mode: str = "answer"
    enable: int = 1
    channel: int = 1
    temperature: float = 0.8
    top_p: float = 0.95
    density: float = 0.5
    register: int = 0
    scale: str = "off"
    lowest: int = 0
    highest: int = 127


VOICE_CONTROLS: Final = frozenset(entry.name for entry in fields(VoiceControls))


@dataclass(frozen=True)
class SessionState:
    """The whole session at one moment. `pending` holds changes with the tick at which they land."""

    timeline: Timeline = field(default_factory=Timeline)
    meter: Meter = field(default_factory=Meter)
    playing: bool = True
    voices: tuple[VoiceControls, ...] = (VoiceControls(),)
    hearing: Hearing = field(default_factory=Hearing)
    pending: tuple[tuple[int, SetControl], ...] = ()


def apply(state: SessionState, event: Event) -> SessionState:
    """Return the session after an event."""
    tick = state.timeline.ticks_at(event.seconds)
    match event:
        case NoteOn():
            return replace(state, hearing=state.hearing.note_on(tick, event.pitch, event.velocity))
        case NoteOff():
            return replace(state, hearing=state.hearing.note_off(tick, event.pitch))
        case SetControl(lands=Lands.NOW):
            return _set(state, event)
        case SetControl():
            return replace(state, pending=(*state.pending, (_landing(state, event), event)))
        case Panic():
            return replace(state, hearing=state.hearing.all_off(tick))
        case Skip():
            return state


def land(state: SessionState, tick: int) -> SessionState:
    """Return the session with every pending change that lands by a tick applied, in their order."""
    due = [control for landing, control in state.pending if landing <= tick]
    if not due:
        return state
    state = replace(state, pending=tuple(entry for entry in state.pending if entry[0] > tick))
    for control in due:
        # The moment of landing: a tempo sent before the bar line changes nothing before it.
        state = _set(state, replace(control, seconds=state.timeline.seconds_at(tick)))
    return state


def _landing(state: SessionState, event: SetControl) -> int:
    grid = {
        Lands.STEP: TICKS_PER_STEP,
        Lands.BEAT: state.meter.beat_ticks,
        Lands.BAR: state.meter.bar_ticks,
    }[event.lands]
    tick = state.timeline.ticks_at(event.seconds)
    return -(-tick // grid) * grid


def _set(state: SessionState, event: SetControl) -> SessionState:
    if event.name == "tempo":
        return replace(state, timeline=state.timeline.with_tempo(float(event.value), event.seconds))
    if event.name == "play":
        return _play(state, bool(event.value), event.seconds)
    if event.name not in VOICE_CONTROLS:
        raise ValueError(f"no control is named {event.name!r}")
    change: dict[str, Any] = {event.name: event.value}
    voices = tuple(
        replace(voice, **change) if event.voice in (ALL_VOICES, number) else voice
        for number, voice in enumerate(state.voices, start=1)
    )
    return replace(state, voices=voices)


def _play(state: SessionState, playing: bool, seconds: float) -> SessionState:
    """Stop, or start: a start from silence puts the next bar line at that very moment."""
    if playing and not state.playing:
        bar = state.meter.bar_ticks
        next_bar = -(-state.timeline.ticks_at(seconds) // bar) * bar
        timeline = Timeline(state.timeline.tempo_bpm, seconds, next_bar)
        return replace(state, playing=True, timeline=timeline)
    return replace(state, playing=playing)
