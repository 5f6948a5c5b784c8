"""The modes of a voice: how it shares the music with the performer. One module for each."""

from __future__ import annotations

from typing import Final, Protocol

from engine.events import Message, NoteOff, NoteOn
from engine.modes.answer import AnswerMode
from engine.modes.duet import DuetMode
from engine.modes.harmonise import HarmoniseMode
from engine.modes.solo import SoloMode
from engine.session import SessionState
from engine.voice import Voice


class Mode(Protocol):
    """What a mode decides. A mode keeps nothing itself: all memory is in the voice."""

    hears_performer: bool

    def plays(self, voice: Voice, state: SessionState, step: int) -> bool:
        """Whether the voice's line goes on at a 16th step."""

    def yields(self, voice: Voice) -> bool:
        """Whether the voice falls silent because the performer strikes a key."""

    def join(self, voice: Voice, state: SessionState, event: NoteOn) -> list[Message]:
        """Return the notes that join a key of the performer's at once."""

    def part(self, voice: Voice, event: NoteOff) -> list[Message]:
        """Return the ends of the notes that had joined a key."""


MODES: Final[dict[str, Mode]] = {
    "answer": AnswerMode(),
    "duet": DuetMode(),
    "solo": SoloMode(),
    "harmonise": HarmoniseMode(),
}
