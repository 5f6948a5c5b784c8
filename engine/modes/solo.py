"""Solo: play alone, from the last thing heard or from nothing."""

from __future__ import annotations

from engine.modes.line import LineMode


class SoloMode(LineMode):
    """A line that hears only itself."""

    hears_performer = False
