"""The table of parts: how a model of each kind and encoding is played.

A new kind of model is a module in `models/encodings/`, at most one here, and a row below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from engine.parts import loop
from engine.parts.chords.part import ChordPart
from engine.parts.columns.part import ColumnPart
from engine.parts.loop import LoopPart
from engine.parts.melody.listener import SHIFTS
from engine.parts.melody.part import MelodyPart
from engine.parts.part import Part
from models.card import Card
from models.encodings.chords import Chords
from models.encodings.columns import Columns
from models.encodings.melody_grid import MelodyGrid
from models.encodings.piano_roll import PianoRoll
from models.errors import ModelError
from models.note import Note

Make = Callable[[str, Any, int, np.random.Generator], Part]


@dataclass(frozen=True)
class Way:
    """One way of playing a model: opened with so many `rows`, `make` makes the part.

    `make` takes the model's name, the open model, the 16th steps of a bar, and dice. `work` does,
    off the engine's thread, what such a part wants, with the model: it may take long.
    """

    make: Make
    rows: int = 1
    work: Callable[[Any, Any], Sequence[Note]] | None = None


WAYS: Final[Mapping[tuple[str, str], Way]] = {
    ("step", MelodyGrid.id): Way(MelodyPart, rows=len(SHIFTS)),
    ("step", Chords.id): Way(ChordPart),
    ("step", Columns.id): Way(ColumnPart),
    ("decoder", PianoRoll.id): Way(LoopPart, work=loop.draw),
}


def way_of(card: Card) -> Way:
    """Return how a model is played. Raises `ModelError`, naming what can be."""
    key = card.kind, card.encoding.id
    if key not in WAYS:
        there = ", ".join(f"{kind} of {encoding}" for kind, encoding in WAYS)
        raise ModelError(
            f"{card.name} is a {card.kind} of {card.encoding.id}, which no voice can play;"
            f" it must be a {there}"
        )
    return WAYS[key]
