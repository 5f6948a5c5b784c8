"""The encodings: how notes become tensors and back. One module for each, and one table of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from models.card import Card
from models.encodings.chords import Chords
from models.encodings.columns import Columns
from models.encodings.encoding import Encoding
from models.encodings.melody_grid import MelodyGrid
from models.encodings.piano_roll import PianoRoll

ENCODINGS: Final[Mapping[str, type[Encoding]]] = {
    each.id: each for each in (MelodyGrid, Chords, Columns, PianoRoll)
}


def encoding_of(card: Card) -> Encoding:
    """Return the encoding of a card. Raises `ValueError` for one that is not known or unusable."""
    if card.encoding.id not in ENCODINGS:
        raise ValueError(
            f"encoding must be one of {', '.join(ENCODINGS)}, got '{card.encoding.id}'"
        )
    try:
        return ENCODINGS[card.encoding.id].from_parameters(card.encoding.parameters)
    except ValueError as error:
        raise ValueError(f"encoding parameters: {error}") from error
