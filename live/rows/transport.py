"""Rows of the clock and of recording: one of each for the whole session."""

from __future__ import annotations

from typing import Final

from engine.choices import OUTPUTS, SOURCES, SWING_GRIDS
from engine.events import Lands
from engine.ticks import TEMPO_RANGE, Meter
from live.arguments import Argument
from live.control import NUMBER, Control, Curve
from live.rows.limits import MOST_OFFSET_MS

METERS: Final = ("4/4", "3/4", "2/4", "5/4", "6/8", "7/8", "9/8", "12/8")


def _meter(text: str) -> str:
    return str(Meter.parse(text))


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
        "1: send MIDI clock, for others to follow, with start, stop, song position and continue: to"
        " the port of --clock-out, else to output 1.",
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
        "/transport/meter", "meter",
        Argument("meter", "s", choices=METERS, canonical=_meter), Lands.NOW,
        "Beats of a bar and what they are: one of these, or another of 1 … 32 beats of a 2nd, 4th,"
        " 8th or 16th. It comes at a bar line, when all voices are ready for it: mostly that after"
        " next. An answer that is under way ends there.", Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/swing", "swing", Argument("swing", "f", 50, 75, unit="%"), Lands.NOW,
        "How much of a pair of notes the first lasts: 50 is straight, 66.7 a triplet's. What is set"
        " holds from the next quarter note on, and wins over what is heard; it begins with eighths"
        " unless /transport/swing/grid says sixteenths. In a metre whose beats are not whole pairs"
        " all is straight.", per_voice=False,
    ),
    Control(
        "/transport/swing/grid", "swing_grid",
        Argument("swing_grid", "s", choices=SWING_GRIDS), Lands.NOW,
        "Which notes are swung. auto: eighths, as far as you swing them yourself.",
        Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/click", "click", Argument("click", "i", 0, 1), Lands.NOW,
        "1: a click on every beat, to the MIDI output and on the page. It is no part of recordings,"
        " and no voice hears it.", Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/click/channel", "click_channel", Argument("click_channel", "i", 1, 16),
        Lands.NOW, "The MIDI channel of the click, which is General MIDI's wood block: high on bar"
        " lines (note 76), low on beats (77).", Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/count_in", "count_in", Argument("count_in", "i", 0, 4, unit="bars"), Lands.NOW,
        "So many bars of clicks before the first that voices play in, at each start of its own"
        " clock. They are told as bars up to 0, and the clock that is sent starts after them.",
        Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/record", "record", Argument("record", "i", 0, 1), Lands.NOW,
        "1: write both players to a new MIDI file in the recordings folder, 0: end it. Where no"
        " file can be written it is 0 again by itself. The log beside it, begun in the midst, is"
        " played again with other dice.", Curve.STEPPED, per_voice=False,
    ),
)  # fmt: skip
