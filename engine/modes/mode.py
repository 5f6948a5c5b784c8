"""What a mode is: how a voice shares the music with the performer."""

from __future__ import annotations

from typing import Protocol

from engine.answer import Answer
from engine.events import Message, NoteOff, NoteOn
from engine.session import SessionState
from engine.ticks import Span
from engine.voice import Voice


class Mode(Protocol):
    """What a mode decides. A mode keeps nothing itself: all memory is in the voice."""

    hears_performer: bool
    joins_keys: bool
    """Whether it answers a key at once, so that somebody waits for it."""

    def plays(self, voice: Voice, state: SessionState, span: Span) -> bool:
        """Whether the voice's line goes on in a span."""

    def yields(self, voice: Voice) -> bool:
        """Whether the voice falls silent because the performer strikes a key."""

    def join(self, voice: Voice, state: SessionState, event: NoteOn) -> list[Message]:
        """Return the notes that join a key of the performer's at once."""

    def part(self, voice: Voice, event: NoteOff) -> list[Message]:
        """Return the ends of the notes that had joined a key."""

    def rehearse(self, voice: Voice, state: SessionState, event: NoteOn) -> None:
        """Work out what would join a key, and change nothing."""

    def will_play(self, voice: Voice, state: SessionState, tick: int) -> Span | None:
        """Return the ticks, from one on, in which its line is under way; `None`: it has none."""

    def answer_to_come(self, voice: Voice, state: SessionState, tick: int) -> Answer | None:
        """Return the answer that is under way at a tick or begins later, if nobody plays."""
