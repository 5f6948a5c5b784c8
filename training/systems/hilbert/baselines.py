"""What a restorer is set beside: filters that keep as many numbers of a window as its code has.

Each takes a window of sound, `(size,)`, and returns another.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from models.crossfade import Change
from models.encodings.hilbert import Sound

FRAME: Final = 2048  # samples of a short-time spectrum, which come twice
HOP: Final = FRAME // 2
# Its square fades frames into each other.
FADE: Final = np.sin(np.pi * (np.arange(FRAME) + 0.5) / FRAME).astype(np.float32)


def identity(window: Sound) -> Sound:
    """Return a window as it is."""
    return window


def low_pass(numbers: int) -> Change:
    """Return a filter that keeps so many real numbers of a window's spectrum, the lowest."""

    def change(window: Sound) -> Sound:
        spectrum = np.fft.rfft(window)
        spectrum[numbers // 2 :] = 0
        return np.fft.irfft(spectrum, len(window)).astype(np.float32)

    return change


def principal(sounds: Iterable[Sound], numbers: int, size: int) -> Change:
    """Return the projection of short-time spectra on their principal components.

    There are so many of them that a window of `size` keeps so many numbers. The Fourier transform
    turns the axes and no more, so the components of the spectra are those of the faded frames.
    """
    covariance = sum(frames.T @ frames for frames in map(_frames, sounds))
    _, vectors = np.linalg.eigh(covariance)
    basis: NDArray[np.float32] = vectors[:, -(numbers * HOP // size) :].astype(np.float32)

    def change(window: Sound) -> Sound:
        padded = np.pad(window, HOP)
        kept = (_frames(padded) @ basis) @ basis.T * FADE
        out = np.zeros_like(padded)
        for place, frame in enumerate(kept):
            out[place * HOP : place * HOP + FRAME] += frame
        return out[HOP:-HOP]

    return change


def _frames(sound: Sound) -> NDArray[np.float32]:
    frames: NDArray[np.float32] = sliding_window_view(sound, FRAME)[::HOP] * FADE
    return frames
