"""How events change the session, at once or where they land, and what glides on its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from engine.choices import INTERNAL
from engine.events import (
    ALL_VOICES,
    Encoded,
    Event,
    Failed,
    Gesture,
    Lands,
    Late,
    Loaded,
    NoteOff,
    NoteOn,
    Panic,
    Phrased,
    SetControl,
    Skip,
    Sync,
    Value,
)
from engine.feel import heard
from engine.glide import Glide, can_glide
from engine.places import REST, Place, among, random_place, whole, with_number
from engine.session import VOICE_CONTROLS, SessionState, VoiceControls
from engine.ticks import TICKS_PER_QUARTER, TICKS_PER_STEP, Timeline, last_tick


def apply(state: SessionState, event: Event) -> SessionState:
    """Return the session after an event."""
    tick = state.ticks_at(event.seconds)
    match event:
        case NoteOn():
            return replace(state, hearing=state.hearing.note_on(tick, event.pitch, event.velocity))
        case NoteOff():
            return replace(state, hearing=state.hearing.note_off(tick, event.pitch))
        case SetControl(lands=Lands.NOW):
            return _take(state, event, tick)
        case SetControl():
            return _wait(state, _landing(state, event), event)
        case Gesture():
            return replace(_gesture(state, event), gestures=state.gestures + 1)
        case Failed(plays=str() as plays):
            if state.voices[event.voice - 1].model != event.model:
                return state  # another one has been asked for meanwhile
            return _set(state, SetControl(event.seconds, "model", plays, event.voice))
        case Panic():
            return replace(state, hearing=state.hearing.all_off(tick))
        case Sync():
            return _synced(state, event)
        case Loaded(home=tuple() as home):
            return _settle(state, event.voice, home)
        case Skip() | Phrased() | Encoded() | Loaded() | Failed() | Late():
            return state


def _settle(state: SessionState, voice: int, home: Place) -> SessionState:
    """Let a voice that has not been moved begin where its model is worth hearing."""
    if state.voices[voice - 1].latent != REST:
        return state
    return _change(state, voice, lambda _: {"latent": home})


def land(state: SessionState, tick: int) -> SessionState:
    """Return the session as it is at a tick: what lands by then has landed, what glides has moved.

    Changes land in their order.
    """
    due = [control for landing, control in state.pending if landing <= tick]
    if due:
        state = replace(state, pending=tuple(entry for entry in state.pending if entry[0] > tick))
    for control in due:
        # The moment of landing: a tempo sent before the bar line changes nothing before it.
        state = _take(state, replace(control, seconds=state.seconds_at(tick)), tick)
    return _glide(state, tick) if state.glides else state


def swing(state: SessionState, tick: int) -> SessionState:
    """Return the session in the feel that is heard by the tick of a quarter.

    What was played is written anew in it, but for what is yet to be heard.
    """
    if state.meter.beat_ticks % TICKS_PER_QUARTER:
        return state
    before, feel = state.feel, heard(state.hearing.recent_ticks, state.feel)
    if feel == before:
        return state
    hearing = state.hearing.written(
        lambda at: last_tick(feel.written(before.sounding(at))), tick - TICKS_PER_STEP
    )
    return replace(state, feel=feel, hearing=hearing)


def _take(state: SessionState, event: SetControl, tick: int) -> SessionState:
    """Set a control, or let it set out for its value; a glide that it was in is over."""
    state = _let_go(state, event)
    if event.beats <= 0:
        return _set(state, event)
    for change in _single(state, event):
        state = _set_out(state, change, tick)
    return state


def _let_go(state: SessionState, event: SetControl) -> SessionState:
    """End the glide of a control that is set."""
    left = (glide.after(event) for glide in state.glides)
    return replace(state, glides=tuple(glide for glide in left if glide is not None))


def _single(state: SessionState, event: SetControl) -> list[SetControl]:
    """Return a change of all voices as one for each: each sets out from where it is."""
    if event.name not in VOICE_CONTROLS:
        return [event]
    numbers = range(1, len(state.voices) + 1)
    return [replace(event, voice=n) for n in numbers if event.voice in (ALL_VOICES, n)]


def _set_out(state: SessionState, event: SetControl, tick: int) -> SessionState:
    origin = _present(state, event)
    if not can_glide(origin, event.value):
        return _set(state, event)
    stop = tick + max(1, round(event.beats * state.meter.beat_ticks))
    glide = Glide(event.name, event.voice, event.index, origin, event.value, tick, stop)
    return replace(state, glides=(*state.glides, glide))


def _present(state: SessionState, event: SetControl) -> Value:
    """Return the value that a control has now."""
    if event.name == "tempo":
        return state.timeline.tempo_bpm
    if event.name not in VOICE_CONTROLS:
        return 0
    value: Value = getattr(state.voices[event.voice - 1], event.name)
    return value[event.index - 1] if isinstance(value, tuple) and event.index else value


def _glide(state: SessionState, tick: int) -> SessionState:
    """Move what glides to where it is at a tick; what has arrived glides no more."""
    seconds = state.seconds_at(tick)
    for glide in state.glides:
        change = SetControl(seconds, glide.name, glide.at(tick), glide.voice, index=glide.index)
        state = _set(state, change)
    return replace(state, glides=tuple(glide for glide in state.glides if glide.stop > tick))


def _wait(state: SessionState, tick: int, event: SetControl) -> SessionState:
    """Let a change wait for its tick, in the place of an earlier one of the same control."""
    others = [
        entry
        for entry in state.pending
        if (entry[0], entry[1].name, entry[1].voice, entry[1].index)
        != (tick, event.name, event.voice, event.index)
    ]
    return replace(state, pending=(*others, (tick, event)))


def _landing(state: SessionState, event: SetControl) -> int:
    grid = {
        Lands.STEP: TICKS_PER_STEP,
        Lands.BEAT: state.meter.beat_ticks,
        Lands.BAR: state.meter.bar_ticks,
    }[event.lands]
    tick = state.ticks_at(event.seconds)
    return -(-tick // grid) * grid


def _set(state: SessionState, event: SetControl) -> SessionState:
    if event.name == "tempo":
        return replace(state, timeline=state.timeline.with_tempo(_number(event), event.seconds))
    if event.name == "play":
        return _play(state, bool(event.value), event.seconds)
    if event.name == "source":
        return replace(state, source=str(event.value))
    if event.name == "clock":
        return replace(state, sends_clock=bool(event.value))
    if event.name == "record":
        return replace(state, recording=bool(event.value))
    if event.name == "place":
        return _keep(state, event.index, _numbers(event))
    if event.name == "corners":
        return replace(state, corners=tuple(int(number) for number in _numbers(event)))
    if event.name not in VOICE_CONTROLS:
        raise ValueError(f"no control is named {event.name!r}")
    return _change(state, event.voice, lambda voice: _changed(voice, event))


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


def _change(
    state: SessionState, voice: int, change: Callable[[VoiceControls], dict[str, Any]]
) -> SessionState:
    """Change the controls of one voice or of all."""
    voices = tuple(
        replace(controls, **change(controls)) if voice in (ALL_VOICES, number) else controls
        for number, controls in enumerate(state.voices, start=1)
    )
    return replace(state, voices=voices)


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


def _gesture(state: SessionState, event: Gesture) -> SessionState:
    """Do what can be done at once; `encode` waits for an encoder."""
    first = state.voices[max(event.voice, 1) - 1].latent
    values = event.values
    match event.name:
        case "place":
            return _go(state, event, whole(values))
        case "reset":
            return _go(state, event, REST)
        case "random":
            return _go(state, event, random_place([state.seed, state.gestures], values[0]))
        case "store":
            return _keep(state, int(values[0]), first)
        case "recall":
            return _go(state, event, state.places[int(values[0]) - 1] or first)
        case "morph":
            corners = [state.places[number - 1] for number in state.corners]
            return _go(state, event, among(corners, values[0], values[1]))
        case "corners":
            return replace(state, corners=tuple(int(number) for number in values))
    return state


def _synced(state: SessionState, event: Sync) -> SessionState:
    """Be where an outside clock says, if it is to be followed."""
    if state.source == INTERNAL:
        return state
    cycle = event.cycle or state.meter.bar_ticks
    timeline = state.timeline.aligned(event.moment, event.ticks, cycle, event.tempo_bpm)
    return replace(state, timeline=timeline)


def _keep(state: SessionState, number: int, place: Place) -> SessionState:
    """Keep a place under a number from 1."""
    places = [*state.places]
    places[number - 1] = whole(place)
    return replace(state, places=tuple(places))


def _go(state: SessionState, event: Gesture, place: Place) -> SessionState:
    state = _let_go(state, SetControl(event.seconds, "latent", place, event.voice))
    return _change(state, event.voice, lambda _: {"latent": place})


def _play(state: SessionState, playing: bool, seconds: float) -> SessionState:
    """Stop, or start: a start from silence puts the next bar line at that very moment."""
    if playing and not state.playing:
        bar = state.meter.bar_ticks
        next_bar = -(-state.ticks_at(seconds) // bar) * bar
        timeline = Timeline(state.timeline.tempo_bpm, seconds, next_bar)
        return replace(state, playing=True, timeline=timeline)
    return replace(state, playing=playing)
