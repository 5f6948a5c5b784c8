"""A snapshot: what a session needs to go on after its process has died, as plain JSON data."""

from __future__ import annotations

from dataclasses import astuple, fields
from operator import attrgetter
from typing import Any, Final

from engine.events import Lands, SetControl
from engine.glide import Glide
from engine.hearing import Hearing, Onset
from engine.performer import Performer
from engine.session import SessionState, VoiceControls
from engine.ticks import Meter, Timeline
from engine.voice import Answer, Voice

# Hearing a remembered step again costs as much as a step; this many keep a restart short.
REMEMBERED_STEPS: Final = 256
# As `astuple`, which copies deeply: for hundreds of onsets it would hold up the next note by 1 ms.
_ONSET_FIELDS: Final = attrgetter(*(each.name for each in fields(Onset)))


def take(performer: Performer) -> dict[str, Any]:
    """Return the session as it stands: tempo, voices, controls, the music heard and played."""
    state = performer.state
    return {
        "timeline": astuple(state.timeline),
        "meter": astuple(state.meter),
        "playing": state.playing,
        "source": state.source,
        "sends_clock": state.sends_clock,
        "recording": state.recording,
        "voices": [
            # The model that plays, not one on its way: it may be what the process dies of.
            {**vars(controls), "model": voice.plays}
            for controls, voice in zip(state.voices, performer.conductor.voices, strict=True)
        ],
        "onsets": [_ONSET_FIELDS(onset) for onset in state.hearing.onsets],
        "memories": [_memory(voice) for voice in performer.conductor.voices],
        "next_step": performer.next_step,
        "pending": [[tick, _control(change)] for tick, change in state.pending],
        "glides": [vars(glide) for glide in state.glides],
        "places": state.places,
        "corners": state.corners,
        "seed": state.seed,
        "gestures": state.gestures,
    }


def state_of(snapshot: dict[str, Any]) -> SessionState:
    """Return the session state of a snapshot; keys held at its time count as let go."""
    timeline = Timeline(*snapshot["timeline"])
    onsets = tuple(Onset(*fields) for fields in snapshot["onsets"])
    return SessionState(
        timeline=timeline,
        meter=Meter(*snapshot["meter"]),
        playing=snapshot["playing"],
        source=snapshot["source"],
        sends_clock=snapshot["sends_clock"],
        recording=snapshot.get("recording", False),
        voices=tuple(_voice_controls(controls) for controls in snapshot["voices"]),
        hearing=Hearing(onsets).all_off(max((onset.tick for onset in onsets), default=0)),
        pending=tuple((tick, _change(change)) for tick, change in snapshot["pending"]),
        glides=tuple(Glide(**_frozen(glide)) for glide in snapshot.get("glides", ())),
        places=tuple(place and tuple(place) for place in snapshot["places"]),
        corners=tuple(snapshot["corners"]),
        seed=snapshot["seed"],
        gestures=snapshot["gestures"],
    )


def recall(snapshot: dict[str, Any], voices: list[Voice]) -> None:
    """Let the voices' ears hear again what they remember, and take up what was under way."""
    for voice, memory in zip(voices, snapshot["memories"], strict=True):
        voice.part.recall(memory["part"], memory["history"], snapshot["next_step"])
        voice.heard_from = memory["heard_from"]
        voice.answer = Answer(*memory["answer"]) if memory["answer"] else None
        voice.engaged = tuple(memory["engaged"])
        voice.waits = memory["waits"]
        voice.silent_steps = 0 if memory["history"] else voice.silent_steps


def _memory(voice: Voice) -> dict[str, Any]:
    return {
        "history": list(voice.part.history)[-REMEMBERED_STEPS:],
        "part": voice.part.memory(),
        "heard_from": voice.heard_from,
        "answer": astuple(voice.answer) if voice.answer else None,
        "engaged": voice.engaged,
        "waits": voice.waits,
    }


def _control(change: SetControl) -> dict[str, Any]:
    return {**vars(change), "lands": change.lands.value}


def _change(control: dict[str, Any]) -> SetControl:
    return SetControl(**{**_frozen(control), "lands": Lands(control["lands"])})


def _frozen(data: dict[str, Any]) -> dict[str, Any]:
    """JSON knows no tuples, and the session no lists."""
    return {key: tuple(each) if isinstance(each, list) else each for key, each in data.items()}


def _voice_controls(controls: dict[str, Any]) -> VoiceControls:
    return VoiceControls(**_frozen(controls))
