"""The table: each figure with what it was before the redesign, and what it is to reach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from training.judge.answering import Figures

FIRST_COLUMN: Final = "to reach"


@dataclass(frozen=True)
class Aim:
    """One figure: `was` holds what each model had before; `least` and `most` are to be reached."""

    key: str
    title: str
    form: str = "{:.1%}"
    least: float | None = None
    most: float | None = None
    was: Mapping[str, float] = field(default_factory=dict)

    @property
    def reach(self) -> str:
        """What is to be reached, in words; nothing where the figure is only told."""
        bounds = ((">=", self.least), ("<=", self.most))
        return ", ".join(f"{sign} {self.written(n)}" for sign, n in bounds if n is not None)

    def reached(self, value: float) -> bool:
        """Say whether a value is within the bounds."""
        over = self.least is None or value >= self.least
        return over and (self.most is None or value <= self.most)

    def written(self, value: float) -> str:
        """Write a value."""
        return self.form.format(value)

    def cell(self, model: str, figures: Figures) -> str:
        """Write a model's figure, with what it was in brackets and a star where it is reached."""
        if self.key not in figures:
            return "-"
        value = self.written(figures[self.key])
        was = f" ({self.written(self.was[model])})" if model in self.was else ""
        return value + was + ("*" if self.reach and self.reached(figures[self.key]) else " ")


def _was(
    melody: float | None = None, morph: float | None = None, decoder: float | None = None
) -> dict[str, float]:
    told = {"melody-lstm": melody, "morph": morph, "folk-ae": decoder, "folk-vae": decoder}
    return {model: value for model, value in told.items() if value is not None}


SHARE, NUMBER, WHOLE = "{:.3f}", "{:.2f}", "{:.0f}"
AIMS: Final = (
    Aim("answered", "phrases that are answered", least=1.0),
    Aim("on bar line", "answers that begin on a bar line", least=0.9, was=_was(0.22)),
    Aim("wait", "quarters from release to answer, median", NUMBER, most=1.5, was=_was(2.0)),
    Aim("longest wait", "bars from release to answer, longest", NUMBER, most=1.0),
    Aim("barges", "times a minute it barges into a song", NUMBER, most=1.0),
    Aim("yields", "of these: yields within a 16th", least=1.0),
    Aim("stays", "of these: quarters until it yields, mean", NUMBER),
    Aim("both sound", "share of the song in which both sound"),
    Aim("in scale", "answer's notes in the phrase's scale", least=0.99, was=_was(0.965, 0.904)),
    Aim("rhythms", "phrase's rhythms in the answer", SHARE, least=0.6, was=_was(0.46)),
    Aim("motifs", "phrase's motifs in the answer", SHARE, 0.16, 0.5, was=_was(0.085)),
    Aim("song's rhythms", "  and in what follows in the song", SHARE),
    Aim("song's motifs", "  and its motifs there", SHARE, was=_was(0.18)),
    Aim("ends in triad", "last note in the tonic's triad", least=0.8, was=_was(0.53, 0.44)),
    Aim("ends long", "last note longer than the others", least=0.6, was=_was(0.26, 0.30)),
    Aim("two hands in scale", "after two hands: in scale", was=_was(0.87)),
    Aim("two hands' loss", "  less than after the melody alone", most=0.02, was=_was(0.095)),
    Aim("two hands' motifs", "after two hands: motifs", SHARE, least=0.1, was=_was(0.022)),
    Aim("off clock in scale", "phrase off the clock: in scale", least=0.98, was=_was(0.94)),
    Aim("repeated", "solo: bars like one of the last 8", SHARE, most=0.15, was=_was(0.39, 0.26)),
    Aim("empty", "solo: bars with a note or none", SHARE, most=0.15, was=_was(0.16, 0.40)),
    Aim("stuck", "solo: bars it was stuck for", WHOLE, most=8, was=_was(18, 76)),
    Aim("different", "alone: different bars of 16", WHOLE, least=12, was=_was(decoder=2)),
    Aim("dissonant", "duet: dissonant when both sound", most=0.15, was=_was(0.37)),
    Aim("clashes", "duet: semitones when both sound", most=0.03, was=_was(0.15)),
    Aim("doubled", "duet: notes on a key you hold", most=0.0, was=_was(0.28)),
    Aim("below", "harmony: notes below the melody", least=0.95, was=_was(0.56)),
    Aim("harmony in scale", "harmony: in scale", least=0.95),
    Aim("first bar in scale", "  in the first bar", least=0.95, was=_was(0.85)),
    Aim("short", "after staccato: staccato notes"),
    Aim("held", "  held of the time to the next onset", was=_was(0.89)),
    Aim("growth", "after a crescendo: louder with time (r)", NUMBER),
    Aim("slope", "  velocities a bar", NUMBER),
    Aim("swing", "after swing: swung off-beat eighths"),
    Aim("swing after straight", "  and after the same, straight"),
)


def written(table: Mapping[str, Figures]) -> str:
    """Lay out the figures: a line each, a column for each model; a star where one is reached."""
    head = ["", *table, FIRST_COLUMN]
    lines = [
        [aim.title, *(aim.cell(model, figures) for model, figures in table.items()), aim.reach]
        for aim in AIMS
        if any(aim.key in figures for figures in table.values())
    ]
    widths = [max(map(len, column)) for column in zip(head, *lines, strict=True)]
    return "\n".join(_line(cells, widths) for cells in (head, *lines))


def _line(cells: list[str], widths: list[int]) -> str:
    first, *others = (
        f"{cell:<{width}}" if number == 0 else f"{cell:>{width}}"
        for number, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join((first, *others)).rstrip()
