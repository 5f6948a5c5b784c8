"""What the modes that play a line of their own have in common."""

from __future__ import annotations

from engine.answer import Answer
from engine.events import Message, NoteOff, NoteOn
from engine.session import SessionState
from engine.ticks import END_OF_TIME, Span
from engine.voice import Voice


class LineMode:
    """A mode whose voice plays on by itself, bar after bar."""

    hears_performer = True
    joins_keys = False

    def plays(self, voice: Voice, state: SessionState, span: Span) -> bool:
        """Play in every span."""
        return True

    def yields(self, voice: Voice) -> bool:
        """Play on, whatever the performer does."""
        return False

    def join(self, voice: Voice, state: SessionState, event: NoteOn) -> list[Message]:
        """Join nothing."""
        return []

    def part(self, voice: Voice, event: NoteOff) -> list[Message]:
        """Join nothing."""
        return []

    def rehearse(self, voice: Voice, state: SessionState, event: NoteOn) -> None:
        """Join nothing."""

    def will_play(self, voice: Voice, state: SessionState, tick: int) -> Span | None:
        """Go on for ever."""
        return Span(tick, END_OF_TIME)

    def answer_to_come(self, voice: Voice, state: SessionState, tick: int) -> Answer | None:
        """Answer nothing."""
        return None
