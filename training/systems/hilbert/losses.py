"""What a restored picture costs: how far its sound is from that which was wanted.

The report's loss, the mean squared error of pictures from 0 to 1, hardly hears what is high, since
there is little of it. Ours adds how far apart the spectra are, on a scale of loudness.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from keras import ops

from models.encodings.hilbert import pixels

SPECTRA: Final = (512, 2048)  # samples; what is longer than a window is left out
SPECTRAL_WEIGHT: Final = 0.1  # of a neper, beside the noise in parts of the sound
FLOOR: Final = 1e-2  # added to magnitudes of sounds of peak 1: what is softer is not heard
TINY: Final = 1e-6
Tensor = Any


def squared_error(wanted: Tensor, drawn: Tensor) -> Tensor:
    """Return the report's loss, `(batch,)`, of pictures from -1 to 1 as if they were from 0."""
    return ops.mean(ops.square((wanted - drawn) / 2), axis=(1, 2, 3))


def distance(order: int) -> Callable[[Tensor, Tensor], Tensor]:
    """Return a loss of pictures of an order: the noise in the sound, and how its spectra differ.

    The noise is in parts of the sound's amplitude, so that 0.1 is 20 dB below it; a window that is
    nearly silent counts as if it were a thousandth of full scale.
    """
    samples = 4**order
    along = pixels(order)

    def sound_of(pictures: Tensor) -> Tensor:
        return ops.take(ops.reshape(pictures, (-1, samples)), along, axis=1)

    def loss(wanted: Tensor, drawn: Tensor) -> Tensor:
        noise = ops.mean(ops.square(wanted - drawn), axis=(1, 2, 3))
        sound = ops.mean(ops.square(wanted), axis=(1, 2, 3))
        lost = ops.sqrt((noise + TINY**2) / (sound + TINY))
        pair = sound_of(wanted), sound_of(drawn)
        for size in (size for size in SPECTRA if size <= samples):
            ours, theirs = (_loudness(side, size) for side in pair)
            lost += SPECTRAL_WEIGHT * ops.mean(ops.abs(ours - theirs), axis=(1, 2))
        return lost

    return loss


def _loudness(sound: Tensor, size: int) -> Tensor:
    """Return logarithms of the magnitudes of spectra, `(batch, frames, bins)`, in nepers."""
    real, imaginary = ops.stft(sound, size, size // 4, size)
    return ops.log(ops.sqrt(ops.square(real) + ops.square(imaginary) + TINY) + FLOOR)
