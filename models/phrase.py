"""Models of whole phrases: a decoder from a latent place to a piano roll, an encoder back.

Both run on one thread and are not thread-safe: one owner calls them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.card import TensorSpec
from models.encodings.piano_roll import PianoRoll, Roll
from models.errors import ModelError
from models.runtime import open_session

WARM_UP_RUNS: Final = 3
Vector = NDArray[np.float32]


class PhraseModel:
    """What decoder and encoder share: one input of a fixed shape, outputs that must be finite."""

    def __init__(self, path: Path, kind: str, taken: str, given: tuple[str, ...]) -> None:
        self._session, self.card = open_session(path)
        if self.card.kind != kind:
            raise ModelError(f"{path.name} must be of kind {kind!r}, it is '{self.card.kind}'")
        try:
            self._input = _only(self.card.inputs_of(taken))
            self._names = [_only(self.card.outputs_of(role)).name for role in given]
            self._shape = tuple(int(size) for size in self._input.shape[1:])
            silence = np.zeros(self._shape, self._input.dtype)
        except (ValueError, MemoryError) as error:
            raise ModelError(
                f"{path.name} cannot be used as its card says"
                f" (`antiphon models check` tells why): {error}"
            ) from error
        for _ in range(WARM_UP_RUNS):
            self._run(silence)

    def _run(self, value: NDArray[Any]) -> list[Vector]:
        """Run the model on one row; return its outputs without the batch axis."""
        if value.shape != self._shape:
            raise ValueError(
                f"{self._input.role} must have the shape {self._shape}, got {value.shape}"
            )
        fed = {self._input.name: value[None].astype(self._input.dtype, copy=False)}
        try:
            outputs = self._session.run(self._names, fed)
        except Exception as error:  # whatever a model does, the voice must fall back
            raise ModelError(f"model '{self.card.name}' failed: {error}") from error
        for name, array in zip(self._names, outputs, strict=True):
            if not np.isfinite(array).all():
                raise ModelError(f"model '{self.card.name}' gave '{name}' that is not finite")
        return [array[0] for array in outputs]


class Decoder(PhraseModel):
    """A `decoder` model of piano rolls: a latent vector in, the probabilities of a phrase out.

    Raises `ModelError` when the file cannot be opened, or is no decoder of piano rolls.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, "decoder", "latent", ("phrase",))
        if self.card.encoding.id != PianoRoll.id:
            raise ModelError(
                f"{path.name} must decode '{PianoRoll.id}', it decodes '{self.card.encoding.id}'"
            )
        try:
            self.roll = PianoRoll.from_parameters(self.card.encoding.parameters)
            (self.latents,) = self._shape  # the width of the latent vector
        except ValueError as error:
            raise ModelError(f"{path.name}: {error}") from error
        drawn = self.decode(np.zeros(self.latents, np.float32))
        if drawn.shape != self.roll.shape:
            raise ModelError(
                f"{path.name} must give rolls of the shape {self.roll.shape}, got {drawn.shape}"
            )

    def decode(self, latent: Vector) -> Roll:
        """Take a place, `(latents,)`, in the units of the card; return its roll of probabilities.

        The roll, `(measures, samples, pitches)` float32 from 0 to 1, is the caller's own. Raises
        `ModelError` when the model fails or its roll is not finite, `ValueError` for another shape.
        """
        (roll,) = self._run(latent)
        return roll


class Encoder(PhraseModel):
    """An `encoder` model: a phrase in, the place in the latent space where it lies out.

    The card's input of role `phrase` says which dtype and shape a phrase has. Raises `ModelError`
    when the file cannot be opened or is no encoder.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, "encoder", "phrase", ("mean", "deviation"))

    def encode(self, phrase: NDArray[Any]) -> tuple[Vector, Vector]:
        """Return mean and deviation, `(latents,)` each, of a phrase without its batch axis.

        Raises `ModelError` when the model fails or these are not finite, `ValueError` for another
        shape than the card's.
        """
        mean, deviation = self._run(phrase)
        return mean, deviation


def _only(specs: tuple[TensorSpec, ...]) -> TensorSpec:
    (spec,) = specs
    return spec
