"""Duet: play along without stopping; the performer's notes become part of the voice's own past."""

from __future__ import annotations

from engine.modes.line import LineMode


class DuetMode(LineMode):
    """A line that hears the performer."""
