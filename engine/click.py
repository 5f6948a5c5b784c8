"""The click: a metronome's, and what counts in before a start. It is nobody's music."""

from __future__ import annotations

from typing import Final

from engine.events import Action, Message
from engine.session import SessionState

# General MIDI's high and low wood block, each with its velocity.
BAR_LINE: Final = (76, 112)
BEAT: Final = (77, 80)
SECONDS: Final = 0.03


def click(state: SessionState, tick: int) -> list[Message]:
    """Return the click at a beat, if there is one."""
    if not state.click and tick >= state.voices_from:
        return []
    pitch, velocity = BEAT if tick % state.meter.bar_ticks else BAR_LINE
    seconds, channel = state.seconds_at(tick), state.click_channel - 1
    return [
        Message(seconds, Action.NOTE_ON, channel, pitch, velocity),
        Message(seconds + SECONDS, Action.NOTE_OFF, channel, pitch),
    ]
