"""The modes of a voice: how it shares the music with the performer. One module for each."""

from __future__ import annotations

from typing import Final

from engine.choices import MODES as NAMES
from engine.modes.answer import AnswerMode
from engine.modes.duet import DuetMode
from engine.modes.harmonise import HarmoniseMode
from engine.modes.mode import Mode
from engine.modes.solo import SoloMode

# By name, as the performer chooses them.
MODES: Final[dict[str, Mode]] = dict(
    zip(NAMES, (AnswerMode(), DuetMode(), SoloMode(), HarmoniseMode()), strict=True)
)
