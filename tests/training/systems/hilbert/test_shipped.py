"""The restorer that ships, opened as `antiphon restyle` opens it: no TensorFlow needed."""

import numpy as np
import pytest

from models.check import check
from models.library import resolve
from models.restorer import Restorer

NAME = "hilbert-restorer"


@pytest.fixture(scope="module")
def restorer() -> Restorer:
    return Restorer(resolve(NAME))


def test_the_card_is_valid_and_says_where_the_sound_is_from(restorer: Restorer):
    assert check(resolve(NAME)) == []
    assert restorer.card.name == NAME
    assert restorer.form.samples == 65_536
    assert "CC-BY-4.0" in restorer.card.licence
    assert "FluidR3_GM" in restorer.card.corpus
    assert "soundfont: MIT" in restorer.card.licence
    assert resolve(NAME).stat().st_size < 5 * 2**20


def test_the_held_out_figures_are_those_we_promise(restorer: Restorer):
    metrics = restorer.card.metrics
    assert metrics["parity"] <= 1e-4
    assert metrics["times"] >= 10
    assert metrics["snr_db"] >= 24
    assert metrics["piano_db"] <= 2


def test_a_chord_comes_back_as_a_chord(restorer: Restorer):
    times = np.arange(restorer.form.samples) / restorer.form.rate
    sound = sum(
        np.sin(2 * np.pi * hertz * times) * np.exp(-3 * times) for hertz in (262, 330, 392)
    ).astype(np.float32)
    spectrum = np.abs(np.fft.rfft(restorer.restore(sound * np.hanning(len(sound)).astype("f4"))))
    bins = np.rint(np.array([262, 330, 392]) * len(sound) / restorer.form.rate).astype(int)
    between = np.rint(np.array([296, 361]) * len(sound) / restorer.form.rate).astype(int)
    heard = [spectrum[place - 2 : place + 3].max() for place in bins]
    beside = [spectrum[place - 2 : place + 3].max() for place in between]
    assert min(heard) > 5 * max(beside)
