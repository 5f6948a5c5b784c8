"""Rows of the clock and of recording: one of each for the whole session."""

from __future__ import annotations

from typing import Final

from engine.choices import OUTPUTS, SOURCES
from engine.events import Lands
from engine.ticks import TEMPO_RANGE
from live.arguments import Argument
from live.control import NUMBER, Control, Curve
from live.rows.limits import MOST_OFFSET_MS

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
        "1: send MIDI clock with start and stop, for others to follow: to the port of --clock-out,"
        " else to output 1.",
        Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/clock/offset", "clock_offset",
        Argument("offset", "f", -MOST_OFFSET_MS, MOST_OFFSET_MS, unit="ms"), Lands.NOW,
        "By how much later the clock leaves; below 0: earlier, for who follows it slowly.",
        per_voice=False,
    ),
    Control(
        "/transport/source/offset", "source_offset",
        Argument("offset", "f", -MOST_OFFSET_MS, MOST_OFFSET_MS, unit="ms"), Lands.NOW,
        "By how much later than they come the pulses of the MIDI clock count that is followed;"
        " below 0: earlier, where they come late.", per_voice=False,
    ),
    Control(
        "/transport/thru", "thru", Argument("thru", "i", 0, 1), Lands.NOW,
        "1: pass what comes in from the keyboard on to output 1, at once and on its own channels;"
        " 0: what was passed on and sounds ends.", Curve.STEPPED, per_voice=False,
    ),
    Control(
        f"/output/{NUMBER}/offset", "output_offset",
        Argument("offset", "f", -MOST_OFFSET_MS, MOST_OFFSET_MS, unit="ms"), Lands.NOW,
        "By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser."
        " Then all is decided so much earlier. What answers a key at once (harmonise, thru) is"
        " neither held up nor early. Recordings and feedback keep the music's own time.",
        per_voice=False, count=OUTPUTS,
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
