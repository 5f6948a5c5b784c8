"""What the modes that play a line of their own have in common."""

from __future__ import annotations

from engine.events import Message, NoteOff, NoteOn
from engine.session import SessionState
from engine.voice import Voice

# A voice that goes on by itself changes its key only for one that explains the music this much
# better (natural logarithm of the likelihood ratio), and only at a bar line.
KEY_CHANGE = 3.0


class LineMode:
    """A mode whose voice plays on by itself, bar after bar."""

    hears_performer = True

    def plays(self, voice: Voice, state: SessionState, step: int) -> bool:
        """Play at every step; settle on a key at each bar line."""
        if step % state.meter.bar_steps == 0:
            voice.part.settle(KEY_CHANGE)
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
