"""Restorers: models that take a window of sound and give it back as what they learned from.

They play no notes. `antiphon restyle` passes a file through one.
"""

from __future__ import annotations

from functools import partial
from itertools import repeat
from pathlib import Path
from typing import Final

import numpy as np

from models.encodings.hilbert import Hilbert, Sound
from models.errors import ModelError
from models.pace import RUNS, Pace, timed
from models.phrase import PhraseModel

LOUDEST: Final = 100.0  # a peak that no restored window may have where the given one's is 1


class Restorer(PhraseModel):
    """A `restorer` model: a window of sound in, the restored one out, sample for sample.

    Raises `ModelError` when the file cannot be opened or is no restorer.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, "restorer", "picture", ("picture",))
        try:
            self.form = Hilbert.of(self.card)
        except ValueError as error:
            raise ModelError(f"{path.name}: {error}") from error
        if self._shape != self.form.shape:
            raise ModelError(
                f"{path.name} must take pictures of the shape {self.form.shape}, got {self._shape}"
            )

    def restore(self, sound: Sound) -> Sound:
        """Take a window, `(samples,)` float32 of any level; return the restored one.

        The model sees it with a peak of 1, so that soft music is restored as loud music is, and
        silence stays silence. Raises `ModelError` when the model fails or its sound is not finite.
        """
        peak = np.abs(sound).max()
        if peak == 0:
            return np.zeros_like(sound)
        (picture,) = self._run(self.form.fold(sound / peak))
        restored: Sound = self.form.unfold(picture) * peak
        return restored

    def pace(self) -> Pace:
        """Restore noise again and again. Raises `ModelError` when the model fails."""
        return timed("window", repeat(partial(self.restore, self.noise()), RUNS))

    def noise(self) -> Sound:
        """Return a window of noise with a peak of nearly 1, always the same."""
        dice = np.random.default_rng(0)
        return dice.uniform(-1, 1, self.form.samples).astype(np.float32)


def tried(path: Path) -> list[str]:
    """Restore noise, and name what is wrong with it: one loud sample is a crack in the speaker."""
    try:
        restorer = Restorer(path)
        loudest = float(np.abs(restorer.restore(restorer.noise())).max())
    except ModelError as error:
        return str(error).splitlines()
    if loudest > LOUDEST:
        return [
            f"restored noise of peak 1 must have a peak of at most {LOUDEST:g}, got {loudest:.3g}"
        ]
    return []
