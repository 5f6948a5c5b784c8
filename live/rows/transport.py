"""Rows of the clock and of recording: one of each for the whole session."""

from __future__ import annotations

from typing import Final

from engine.choices import SOURCES
from engine.events import Lands
from engine.ticks import TEMPO_RANGE
from live.arguments import Argument
from live.control import Control, Curve

TRANSPORT: Final = (
    Control(
        "/transport/play", "play", Argument("play", "i", 0, 1), Lands.NOW,
        "1 starts the clock at a bar line, 0 stops it and ends every note.",
        Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/source", "source",
        Argument("source", "s", choices=SOURCES), Lands.NOW,
        "Whose beat it follows: its own, that of the MIDI clock at its input (with start, stop and"
        " song position), or an Ableton Link session's.", Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/clock", "clock", Argument("clock", "i", 0, 1), Lands.NOW,
        "1: send MIDI clock to the MIDI output, for others to follow: with start, stop, song"
        " position and continue.",
        Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/tempo", "tempo", Argument("tempo", "f", *TEMPO_RANGE, unit="bpm"), Lands.NOW,
        "Quarter notes to the minute.", Curve.EXPONENTIAL, per_voice=False,
    ),
    Control(
        "/record", "record", Argument("record", "i", 0, 1), Lands.NOW,
        "1: write both players to a new MIDI file in the recordings folder, 0: end it. Where no"
        " file can be written it is 0 again by itself. The log beside it, begun in the midst, is"
        " played again with other dice.", Curve.STEPPED, per_voice=False,
    ),
)  # fmt: skip
