"""How many of each there may be, as the rows of the table say it."""

from __future__ import annotations

from typing import Final

MOST_VOICES: Final = 8
MOST_OFFSET_MS: Final = 250.0  # either way
PROGRAMS: Final = 128
SCENES: Final = 128  # as many as there are MIDI programs
MOST_BARS: Final = 1024
MOST_NOTES: Final = 64  # in one message, which so stays within one Ethernet frame
