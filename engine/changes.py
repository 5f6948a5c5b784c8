"""How events change the session, at once or where they land, and what glides on its way."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

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
    Standing,
    Sync,
)
from engine.glide import Glide, can_glide
from engine.places import REST, Place, among, random_place, whole
from engine.session import VOICE_CONTROLS, SessionState
from engine.setting import change_voices, keep, present, set_control
from engine.ticks import TICKS_PER_STEP

NUDGE_MS_IN_A_BEAT: Final = 20.0  # a few at each step: less than any note is decided ahead


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
            state = replace(state, coming=())  # it comes for all voices or for none
            if state.voices[event.voice - 1].model != event.model:
                return state  # another one has been asked for meanwhile
            return set_control(state, SetControl(event.seconds, "model", plays, event.voice))
        case Panic():
            return replace(state, hearing=state.hearing.all_off(tick))
        case Sync():
            return _synced(state, event)
        case Standing(standing=standing):
            return replace(state, standing=standing)
        case Loaded(home=tuple() as home):
            return _settle(state, event.voice, home)
        case Skip() | Phrased() | Encoded() | Loaded() | Failed() | Late():
            return state


def _settle(state: SessionState, voice: int, home: Place) -> SessionState:
    """Let a voice that has not been moved begin where its model is worth hearing."""
    if state.voices[voice - 1].latent != REST:
        return state
    return change_voices(state, voice, lambda _: {"latent": home})


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


def with_pending(state: SessionState, names: Collection[str]) -> SessionState:
    """Return the session as it is once what waits under some names has landed, and only that."""
    for _, event in state.pending:
        if event.name in names:
            state = set_control(state, event)
    return state


def _take(state: SessionState, event: SetControl, tick: int) -> SessionState:
    """Set a control, or let it set out for its value; a glide that it was in is over."""
    state = _let_go(state, event)
    if event.beats <= 0:
        return set_control(state, event)
    for change in _single(state, event):
        state = _set_out(state, change, tick)
    return state


def _let_go(state: SessionState, event: SetControl) -> SessionState:
    """End the glide of a control that is set."""
    if not state.glides:
        return state
    left = (glide.after(event) for glide in state.glides)
    return replace(state, glides=tuple(glide for glide in left if glide is not None))


def _single(state: SessionState, event: SetControl) -> list[SetControl]:
    """Return a change of all voices as one for each: each sets out from where it is."""
    if event.name not in VOICE_CONTROLS:
        return [event]
    numbers = range(1, len(state.voices) + 1)
    return [replace(event, voice=n) for n in numbers if event.voice in (ALL_VOICES, n)]


def _set_out(state: SessionState, event: SetControl, tick: int) -> SessionState:
    origin = present(state, event)
    if not can_glide(origin, event.value):
        return set_control(state, event)
    stop = tick + max(1, round(event.beats * state.meter.beat_ticks))
    glide = Glide(event.name, event.voice, event.index, origin, event.value, tick, stop)
    return replace(state, glides=(*state.glides, glide))


def _glide(state: SessionState, tick: int) -> SessionState:
    """Move what glides to where it is at a tick; what has arrived glides no more."""
    seconds = state.seconds_at(tick)
    for glide in state.glides:
        change = SetControl(seconds, glide.name, glide.at(tick), glide.voice, index=glide.index)
        state = set_control(state, change)
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
            return keep(state, int(values[0]), first)
        case "recall":
            return _go(state, event, state.places[int(values[0]) - 1] or first)
        case "morph":
            corners = [state.places[number - 1] for number in state.corners]
            return _go(state, event, among(corners, values[0], values[1]))
        case "corners":
            return replace(state, corners=tuple(int(number) for number in values))
        case "nudge":
            return _nudge(state, event.seconds, values[0])
    return state


def _nudge(state: SessionState, seconds: float, milliseconds: float) -> SessionState:
    """Let the grid set out for where it is so much later, beside what it was nudged before.

    It goes there step by step: nobody sees a beat come too late to be played.
    """
    before = [float(str(glide.target)) for glide in state.glides if glide.name == "nudged"]
    start = before[-1] if before else state.nudged
    beats = max(1.0, abs(milliseconds) / NUDGE_MS_IN_A_BEAT)
    event = SetControl(seconds, "nudged", start + milliseconds, beats=beats)
    return _take(state, event, state.ticks_at(seconds))


def _synced(state: SessionState, event: Sync) -> SessionState:
    """Be where an outside clock says, if it is to be followed."""
    if state.source == INTERNAL:
        return state
    bar = state.meter.bar_ticks
    timeline = state.timeline.aligned(
        event.moment,
        event.ticks,
        event.cycle or bar,
        event.tempo_bpm,
        most_back=0 if event.starts else TICKS_PER_STEP,
    )
    before = state.bars_before if event.cycle else (timeline.origin_ticks - event.ticks) // bar
    state = replace(state, timeline=timeline, bars_before=before)
    if not event.starts:
        return state
    return replace(state, playing=True, voices_from=timeline.origin_ticks)


def _go(state: SessionState, event: Gesture, place: Place) -> SessionState:
    state = _let_go(state, SetControl(event.seconds, "latent", place, event.voice))
    return change_voices(state, event.voice, lambda _: {"latent": place})
