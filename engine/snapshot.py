"""A snapshot: what a session needs to go on after its process has died, as plain JSON data."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from engine.answer import Answer
from engine.performer import Performer
from engine.plain import plain, restored
from engine.session import SessionState
from engine.voice import Voice, Watch
from models.note import Note

REMEMBERED_NOTES = 64  # of each voice's own; more would hold up the next note


def take(performer: Performer) -> dict[str, Any]:
    """Return the session as it stands: tempo, voices, controls, the music heard and played."""
    voices = performer.conductor.voices
    state = replace(
        performer.state,
        # The model that plays, not one on its way: it may be what the process dies of.
        voices=tuple(
            replace(controls, model=voice.part.name)
            for controls, voice in zip(performer.state.voices, voices, strict=True)
        ),
    )
    return {
        "state": plain(state),
        "memories": [_memory(voice) for voice in voices],
        "next_tick": performer.next_tick,
    }


def state_of(snapshot: dict[str, Any]) -> SessionState:
    """Return the session state of a snapshot; keys held at its time count as let go."""
    state = restored(SessionState, snapshot["state"])
    last = max((onset.tick for onset in state.hearing.onsets), default=0)
    return replace(state, hearing=state.hearing.all_off(last))


def recall(snapshot: dict[str, Any], voices: list[Voice], watch: Watch) -> None:
    """Let the voices' parts take up what they remember, and the voices what was under way."""
    for voice, memory in zip(voices, snapshot["memories"], strict=True):
        if memory["part"] is not None:  # none where another model plays in its place
            with watch(voice):
                voice.part.recall(memory["part"])
        voice.played.extend(restored(tuple[Note, ...], memory["played"]))
        voice.heard_from, voice.cut_short = memory["heard_from"], memory["cut_short"]
        voice.answer = restored(Answer, memory["answer"]) if memory["answer"] else None
        voice.engaged = tuple(memory["engaged"])
        voice.waits = memory["waits"]


def _memory(voice: Voice) -> dict[str, Any]:
    return {
        "part": voice.part.memory(),
        "played": [plain(note) for note in list(voice.played)[-REMEMBERED_NOTES:]],
        "heard_from": voice.heard_from,
        "cut_short": voice.cut_short,
        "answer": plain(voice.answer) if voice.answer else None,
        "engaged": voice.engaged,
        "waits": voice.waits,
    }
