"""What an encoding is: how notes become the tensors of a model, and tensors notes again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from models.card import Card
from models.note import Note


class Encoding(Protocol):
    """One way of writing notes as tensors, with its parameters. Immutable.

    What a tensor holds (tokens, one row for each step; or a whole phrase) is the encoding's own
    business, and so is quantising.
    """

    id: ClassVar[str]
    pitched: ClassVar[bool]
    """Whether its notes may be transposed: a drum may not."""

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> Self:
        """Build from a card's encoding parameters. Raises `ValueError` saying what is wrong."""

    @property
    def span_ticks(self) -> int:
        """How many ticks one step decides, or one phrase lasts."""

    def encode(self, notes: Sequence[Note]) -> NDArray[Any]:
        """Return notes (from tick 0, a bar line, on) as a model takes them, without a batch axis.

        For a step model the first axis is the steps.
        """

    def decode(self, tensor: NDArray[Any]) -> list[Note]:
        """Return the notes of a tensor, in time order: of what `encode` gives, as they were."""

    def conditions(self, steps: NDArray[Any]) -> dict[str, NDArray[np.int64]]:
        """Return what a step model may be told beside each of its tokens, by input name.

        `steps` is what `encode` gave. Empty for an encoding of whole phrases.
        """

    def problems(self, card: Card) -> list[str]:
        """Name what in a card's tensors does not fit this encoding, a line each."""

    def example(self, random: np.random.Generator) -> list[Note]:
        """Return a little music that this encoding can write: to try models with."""
