"""How events change the session, at once or where they land, and what glides on its way."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any, Final

from engine.choices import INTERNAL, LINK, OWN, WAITING
from engine.departures import OFFSETS
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
    Value,
)
from engine.glide import Glide, can_glide
from engine.metre import asked, counted_in
from engine.places import REST, Place, among, random_place, whole, with_number
from engine.session import VOICE_CONTROLS, SessionState, VoiceControls
from engine.swing import with_amount
from engine.ticks import TICKS_PER_STEP, Meter, Timeline

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
            return _set(state, SetControl(event.seconds, "model", plays, event.voice))
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


def with_pending(state: SessionState, names: Collection[str]) -> SessionState:
    """Return the session as it is once what waits under some names has landed, and only that."""
    for _, event in state.pending:
        if event.name in names:
            state = _set(state, event)
    return state


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
    if event.name == "nudged":
        return state.nudged
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
    if set_feel := _OF_FEEL.get(event.name):
        return set_feel(state, event)
    if event.name == "tempo":
        return replace(state, timeline=state.timeline.with_tempo(_number(event), event.seconds))
    if event.name == "play":
        return _play(state, bool(event.value), event.seconds)
    if event.name == "source":
        standing = OWN if event.value == INTERNAL else WAITING
        return replace(state, source=str(event.value), standing=standing)
    if event.name == "clock":
        return replace(state, sends_clock=bool(event.value))
    if event.name == "record":
        return replace(state, recording=bool(event.value))
    if event.name == "thru":
        return replace(state, thru=bool(event.value))
    if event.name in OFFSETS:
        return replace(state, offsets=state.offsets.changed(event))
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


_OF_FEEL: Final[dict[str, Callable[[SessionState, SetControl], SessionState]]] = {
    "meter": lambda state, event: asked(
        state, Meter.parse(str(event.value)), state.ticks_at(event.seconds)
    ),
    "swing": lambda state, event: with_amount(state, _number(event)),
    "swing_grid": lambda state, event: replace(state, swing_grid=str(event.value)),
    "click": lambda state, event: replace(state, click=bool(event.value)),
    "click_channel": lambda state, event: replace(state, click_channel=int(_number(event))),
    "count_in": lambda state, event: replace(state, count_in=int(_number(event))),
    "nudged": lambda state, event: _nudged(state, _number(event)),
}


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


def _nudged(state: SessionState, milliseconds: float) -> SessionState:
    """Put the grid where it is so much later than it would have been without any nudge."""
    later = (milliseconds - state.nudged) / 1000
    timeline = replace(state.timeline, origin_seconds=state.timeline.origin_seconds + later)
    return replace(state, timeline=timeline, nudged=milliseconds)


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


def _keep(state: SessionState, number: int, place: Place) -> SessionState:
    """Keep a place under a number from 1."""
    places = [*state.places]
    places[number - 1] = whole(place)
    return replace(state, places=tuple(places))


def _go(state: SessionState, event: Gesture, place: Place) -> SessionState:
    state = _let_go(state, SetControl(event.seconds, "latent", place, event.voice))
    return _change(state, event.voice, lambda _: {"latent": place})


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
