"""Opening a model as a voice would, to see whether it can be stepped at all, and how fast."""

from __future__ import annotations

from pathlib import Path

from engine.parts.table import way_of
from models.library import open_model
from models.metadata import read_card
from models.pace import Pace, pace_of
from models.phrase import Encoder
from models.restorer import Restorer


def pace_of_file(path: Path) -> Pace:
    """Open a model as a voice would, and see how fast it is. Raises `ModelError`."""
    card = read_card(path)
    if card.kind == "encoder":
        return pace_of(Encoder(path))
    if card.kind == "restorer":
        return Restorer(path).pace()
    return pace_of(open_model(path, way_of(card).rows))
