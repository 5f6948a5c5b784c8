"""What each control does to the session when it takes a value; `changes` says when it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from engine.choices import INTERNAL, LINK, OWN, WAITING
from engine.departures import OFFSETS
from engine.events import ALL_VOICES, SetControl, Value
from engine.metre import asked, counted_in
from engine.places import Place, whole, with_number
from engine.session import VOICE_CONTROLS, SessionState, VoiceControls
from engine.swing import with_amount
from engine.ticks import Meter, Timeline


def set_control(state: SessionState, event: SetControl) -> SessionState:
    """Return the session with a control at a value, now.

    Raises `ValueError` for a name that there is not, or a value of another kind.
    """
    if event.name in VOICE_CONTROLS:
        return change_voices(state, event.voice, lambda voice: _changed(voice, event))
    if event.name in OFFSETS:
        return replace(state, offsets=state.offsets.changed(event))
    if event.name not in _OF_SESSION:
        raise ValueError(f"no control is named {event.name!r}")
    return _OF_SESSION[event.name](state, event)


def change_voices(
    state: SessionState, voice: int, change: Callable[[VoiceControls], dict[str, Any]]
) -> SessionState:
    """Change the controls of one voice or of all."""
    voices = tuple(
        replace(controls, **change(controls)) if voice in (ALL_VOICES, number) else controls
        for number, controls in enumerate(state.voices, start=1)
    )
    return replace(state, voices=voices)


def keep(state: SessionState, number: int, place: Place) -> SessionState:
    """Keep a place under a number from 1."""
    places = [*state.places]
    places[number - 1] = whole(place)
    return replace(state, places=tuple(places))


def present(state: SessionState, event: SetControl) -> Value:
    """Return the value that a control has now."""
    if event.name == "tempo":
        return state.timeline.tempo_bpm
    if event.name == "nudged":
        return state.nudged
    if event.name not in VOICE_CONTROLS:
        return 0
    value: Value = getattr(state.voices[event.voice - 1], event.name)
    return value[event.index - 1] if isinstance(value, tuple) and event.index else value


def _changed(controls: VoiceControls, event: SetControl) -> dict[str, Value]:
    """Return what a change sets in a voice. One end of its range takes the other with it.

    So two that are set one after the other are right at the end, whichever comes first.
    """
    value = _value(controls, event)
    if event.name == "lowest":
        return {"lowest": value, "highest": max(controls.highest, round(_number(event)))}
    if event.name == "highest":
        return {"highest": value, "lowest": min(controls.lowest, round(_number(event)))}
    return {event.name: value}


def _value(controls: VoiceControls, event: SetControl) -> Value:
    if event.name != "latent":
        return event.value
    if isinstance(event.value, tuple):
        return whole(event.value)
    return with_number(controls.latent, event.index, _number(event))


def _number(event: SetControl) -> float:
    if isinstance(event.value, int | float):
        return float(event.value)
    raise ValueError(f"{event.name} must be a number, got {event.value!r}")


def _numbers(event: SetControl) -> tuple[float, ...]:
    if isinstance(event.value, tuple):
        return event.value
    raise ValueError(f"{event.name} must be numbers, got {event.value!r}")


def _nudged(state: SessionState, milliseconds: float) -> SessionState:
    """Put the grid where it is so much later than it would have been without any nudge."""
    later = (milliseconds - state.nudged) / 1000
    timeline = replace(state.timeline, origin_seconds=state.timeline.origin_seconds + later)
    return replace(state, timeline=timeline, nudged=milliseconds)


def _play(state: SessionState, playing: bool, seconds: float) -> SessionState:
    """Stop, or start: a start from silence puts the next bar line at that very moment.

    Not in a session of Link's, whose bar lines lie where they lie, whoever plays.
    """
    here = state.ticks_at(seconds)
    if playing and not state.playing and state.source != LINK:
        bar = state.meter.bar_ticks
        next_bar = -(-here // bar) * bar
        timeline = Timeline(state.timeline.tempo_bpm, seconds, next_bar)
        return counted_in(replace(state, playing=True, timeline=timeline), next_bar)
    return replace(state, playing=playing, voices_from=min(state.voices_from, here))


def _source(state: SessionState, event: SetControl) -> SessionState:
    standing = OWN if event.value == INTERNAL else WAITING
    return replace(state, source=str(event.value), standing=standing)


_OF_SESSION: Final[dict[str, Callable[[SessionState, SetControl], SessionState]]] = {
    "tempo": lambda state, event: replace(
        state, timeline=state.timeline.with_tempo(_number(event), event.seconds)
    ),
    "meter": lambda state, event: asked(
        state, Meter.parse(str(event.value)), state.ticks_at(event.seconds)
    ),
    "play": lambda state, event: _play(state, bool(event.value), event.seconds),
    "source": _source,
    "clock": lambda state, event: replace(state, sends_clock=bool(event.value)),
    "record": lambda state, event: replace(state, recording=bool(event.value)),
    "thru": lambda state, event: replace(state, thru=bool(event.value)),
    "place": lambda state, event: keep(state, event.index, _numbers(event)),
    "corners": lambda state, event: replace(
        state, corners=tuple(int(number) for number in _numbers(event))
    ),
    "swing": lambda state, event: with_amount(state, _number(event)),
    "swing_grid": lambda state, event: replace(state, swing_grid=str(event.value)),
    "click": lambda state, event: replace(state, click=bool(event.value)),
    "click_channel": lambda state, event: replace(state, click_channel=int(_number(event))),
    "count_in": lambda state, event: replace(state, count_in=int(_number(event))),
    "nudged": lambda state, event: _nudged(state, _number(event)),
}
