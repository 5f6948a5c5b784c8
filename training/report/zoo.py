"""What is known of a model before it plays: its card, what it costs here, its held-out figures."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.card import Card
from models.check import BATCH
from models.encodings.melody_grid import MelodyGrid
from models.errors import AntiphonError
from models.library import open_model, resolve
from models.metadata import read_card
from models.pace import Pace, pace_of
from training.corpora.score import Corpus
from training.judge.table import Row, Table
from training.system import figures

# What an encoding's models are opened with to be played, if that is not a single row.
ROWS_PLAYED: Final[Mapping[str, int]] = {MelodyGrid.id: BATCH}


@dataclass(frozen=True)
class Cost:
    """What a model takes here: bytes of its file, ms to load it, and the pace it plays at."""

    file_bytes: int
    load_ms: float
    pace: Pace


@dataclass(frozen=True)
class HeldOut:
    """A system's own figures of its model, by key of `rows`, and where they are from.

    `problem` says why there are none.
    """

    source: str
    rows: tuple[Row, ...] = ()
    table: Table | None = None
    problem: str = ""


def card_of(name: str) -> Card:
    """Read the card of a shipped model. Raises `ModelError` where there is none."""
    return read_card(resolve(name))


def cost_of(name: str) -> Cost:
    """Open a shipped model as a voice does, and step it or decode with it. Raises `ModelError`."""
    path, card = resolve(name), card_of(name)
    began = time.perf_counter()
    model = open_model(path, ROWS_PLAYED.get(card.encoding.id, 1))
    load_ms = (time.perf_counter() - began) * 1000
    return Cost(path.stat().st_size, round(load_ms, 1), pace_of(model))


def held_out(name: str, corpus: Corpus | None) -> HeldOut:
    """Return a system's own figures of a shipped model, the card's or measured on a corpus.

    They are measured only where the model was trained on that corpus: on another they would say
    something else than the cards beside them.
    """
    card, path = card_of(name), resolve(name)
    own = corpus if corpus is not None and corpus.name == card.corpus else None
    source = f"measured on {own.name}" if own else f"from the card: {card.corpus}"
    return _measured(name, path, own, source)


def _measured(name: str, path: Path, corpus: Corpus | None, source: str) -> HeldOut:
    """Take a corpus that a system can measure nothing on as it comes: the others go on."""
    of = figures(name)
    try:
        return HeldOut(source, tuple(of.ROWS), of.evaluate(path, corpus, ()))
    except AntiphonError as error:
        return HeldOut(source, problem=str(error))
