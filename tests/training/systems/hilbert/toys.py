"""A synthesiser for tests: a decaying sine for each note, so that no fluidsynth is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from models.note import Note
from training.systems.hilbert import audio, figures
from training.systems.hilbert.audio import LOUDEST, RATE, SAMPLES, TICKS

LENGTH = RATE // 4


def synthesise(notes: Sequence[Note], program: int, font: Path) -> np.ndarray:
    """Return notes as sines that die away, faster on a guitar."""
    times = np.arange(LENGTH) / RATE
    sound = np.zeros(SAMPLES + LENGTH, np.float32)
    for note in notes:
        hertz = 440 * 2 ** ((note.pitch - 69) / 12)
        start = note.tick * SAMPLES // TICKS
        sound[start : start + LENGTH] += np.sin(2 * np.pi * hertz * times) * np.exp(
            -times * (5 + program)
        )
    return (sound[:SAMPLES] / np.abs(sound).max() * LOUDEST).astype(np.int16)


@contextmanager
def synthesiser(font: Path) -> Iterator[None]:
    """Let sounds be made here meanwhile; `font` is made to stand for a soundfont."""
    font.touch()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audio, "render", synthesise)
        patch.setattr(figures, "render", synthesise)
        patch.setattr(audio, "SOUND_FONTS", (font,))
        patch.setattr(figures, "PIECES", 1)
        patch.setattr(figures, "LEARNED_MINUTES", 0.5)
        yield
