"""From sound to what the network is given: windows, some of them damaged, folded into pictures.

A network that only ever sees the piano as it is learns to copy. So a share of the windows comes as
if it were from elsewhere, through an equaliser that is drawn anew each time and with noise, and is
to be given back as the piano that it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.hilbert import Hilbert, Picture, Sound
from training.systems.hilbert.audio import RATE, as_float
from training.systems.hilbert.config import Config
from training.views.batch import Batch

LEAST_PEAK: Final = 1e-3  # of a window that is scaled to a peak of 1; softer ones stay soft
LOWEST_HZ: Final = 31.25
OCTAVES: Final = 10  # from there up, to beyond what is heard
BAND_DB: Final = 6.0  # deviation of the gain of an octave
NOISE_DB: Final = (-70.0, -35.0)  # below the sound
Excerpts = NDArray[np.int16]  # (excerpts, samples)


def batches(sound: Excerpts, config: Config, random: np.random.Generator) -> Iterator[Batch]:
    """Yield all of the sound once in windows, cut at places that differ each time, shuffled."""
    size = 4**config.order
    starts = random.integers(0, size, len(sound))[:, None] + np.arange(0, sound.shape[1], size)
    rows, columns = np.nonzero(starts + size <= sound.shape[1])
    order = random.permutation(len(rows))
    for at in range(0, len(order) - config.rows + 1, config.rows):
        group = order[at : at + config.rows]
        cut = zip(rows[group], starts[rows[group], columns[group]], strict=True)
        windows = [as_float(sound[row, start : start + size]) for row, start in cut]
        yield make_batch(windows, config, random)


def count(sound: Excerpts, config: Config) -> int:
    """Return about how many batches `batches` yields."""
    return max(1, sound.size // Hilbert(config.order).samples // config.rows)


def make_batch(windows: list[Sound], config: Config, random: np.random.Generator) -> Batch:
    """Return the pictures of windows, some damaged, and those of the windows as they were."""
    form = Hilbert(config.order)
    pairs = [
        damaged(window, random) if random.random() < config.damaged else as_seen(window, window)
        for window in windows
    ]
    given, wanted = (form.fold(np.stack(side)) for side in zip(*pairs, strict=True))
    return Batch(given, wanted, np.ones(len(windows), np.float32))


def pictures(sound: Excerpts, config: Config, most: int) -> Picture:
    """Return pictures of whole windows, spread over all of the sound: to be measured on."""
    size = 4**config.order
    windows = sound[:, : sound.shape[1] // size * size].reshape(-1, size)
    windows = windows[:: max(1, len(windows) // most)][:most]
    return Hilbert(config.order).fold(
        np.stack([as_seen(window, window)[0] for window in map(as_float, windows)])
    )


def as_seen(given: Sound, wanted: Sound) -> tuple[Sound, Sound]:
    """Return both as a restorer sees them: by the factor that gives the first one a peak of 1."""
    peak = max(float(np.abs(given).max()), LEAST_PEAK)
    return given / peak, wanted / peak


def damaged(window: Sound, random: np.random.Generator) -> tuple[Sound, Sound]:
    """Return a window as from elsewhere, and as it was, as loud."""
    spectrum = np.fft.rfft(window)
    octave = np.log2(np.maximum(np.fft.rfftfreq(len(window), 1 / RATE), LOWEST_HZ) / LOWEST_HZ)
    gains = np.interp(octave, np.arange(OCTAVES), random.normal(0, BAND_DB, OCTAVES))
    heard = np.fft.irfft(spectrum * 10 ** (gains / 20), len(window))
    loudness = float(np.sqrt(np.mean(heard**2)))
    noise = random.normal(0, loudness * 10 ** (random.uniform(*NOISE_DB) / 20), len(window))
    as_loud = loudness / max(float(np.sqrt(np.mean(window**2))), 1e-9)
    return as_seen((heard + noise).astype(np.float32), window * np.float32(as_loud))
