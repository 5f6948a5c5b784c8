"""What a model file may take, all of it: whoever tries one out holds it to these."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Depth = Literal["open", "check"]
"""How far a trial goes: opened and stepped a little, as before a voice gets it, or all through."""

SECONDS: Final[Mapping[Depth, int]] = {"open": 6, "check": 60}
"""Of the processor's time. Half a second opens a shipped model."""
PATIENCE: Final = 2.5
"""So many times as long by the clock: whoever plays goes first, and a trial gets what is left.

A start must be over before the driver takes the player for dead, whose models it tries out.
"""
MEMORY_MB: Final = 1024
"""Of a whole process that plays it (2²⁰ bytes): such a process takes 100 with a shipped model."""
STEP_MS: Final = 125.0
"""For most of its steps: a 16th note at 120 bpm. What takes longer falls behind for good."""
