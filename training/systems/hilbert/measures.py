"""How far one sound is from another: as a signal, and as it is heard, by its spectra."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from models.encodings.hilbert import Sound

SIZES: Final = (2048, 1024, 512, 256, 128, 64)  # samples of a spectrum
FLOOR_DB: Final = -80.0  # below the loudest magnitude: what is softer is not heard
TINY: Final = 1e-9


def snr_db(sound: Sound, restored: Sound) -> float:
    """Return how far what was added or lost, the noise, is below a sound, in dB."""
    noise = float(np.mean((restored - sound) ** 2, dtype=float))
    return 10 * float(np.log10((np.mean(sound**2, dtype=float) + TINY) / (noise + TINY)))


def spectral_distance_db(sound: Sound, other: Sound) -> float:
    """Return how far magnitudes of two sounds, made as loud, are apart on average, in dB.

    Spectra are of many lengths, so that both what is short and what is near in pitch counts, as in
    the multi-scale spectral loss (Engel et al., DDSP, 2020); here in dB, down to a floor.
    """
    loudness = np.sqrt(np.mean(sound**2, dtype=float) + TINY)
    as_loud = other * np.float32(loudness / np.sqrt(np.mean(other**2, dtype=float) + TINY))
    return float(np.mean([_apart(sound, as_loud, size) for size in SIZES]))


def _apart(sound: Sound, other: Sound, size: int) -> float:
    one, two = (_magnitudes(side, size) for side in (sound, other))
    loudest = float(one.max()) + TINY
    decibels = [20 * np.log10(np.maximum(each / loudest, TINY)) for each in (one, two)]
    one, two = (np.maximum(each, FLOOR_DB) for each in decibels)
    return float(np.mean(np.abs(one - two)))


def _magnitudes(sound: Sound, size: int) -> NDArray[np.float32]:
    frames = sliding_window_view(sound, size)[:: size // 2] * np.hanning(size).astype(np.float32)
    return np.abs(np.fft.rfft(frames, axis=1)).astype(np.float32)
