"""The autoencoders that ship, opened as the instrument opens them: no TensorFlow needed."""

import numpy as np
import pytest

from models.check import check
from models.encodings.piano_roll import PianoRoll
from models.library import encoder_for, resolve
from models.phrase import Decoder, Encoder
from training.systems.folk.figures import onset_f1
from training.views.melody_grid import GRID, Song
from training.views.piano_roll import cut_windows, draw, unfold

TUNE = GRID.parse(
    "60 _ _ _ 62 _ _ _ 64 _ _ _ 65 _ _ _ 67 _ _ _ _ _ _ _ 67 _ _ _ _ _ _ _ "
    "69 _ _ _ 69 _ _ _ 67 _ _ _ 65 _ _ _ 64 _ _ _ _ _ _ _ 62 _ _ _ _ _ r _"
)
MODELS = ("folk-ae", "folk-vae")


@pytest.fixture(params=MODELS)
def decoder(request: pytest.FixtureRequest) -> Decoder:
    return Decoder(resolve(request.param))


@pytest.fixture
def encoder(decoder: Decoder) -> Encoder:
    path = encoder_for(decoder.card.name)
    assert path is not None
    assert check(path) == []
    return Encoder(path)


def test_the_card_is_valid(decoder: Decoder):
    path = resolve(decoder.card.name)
    assert check(path) == []
    assert path.stat().st_size <= 10 * 2**20
    assert "CC-BY-4.0" in decoder.card.licence
    assert decoder.roll == PianoRoll(lowest=51, threshold=decoder.roll.threshold)
    assert {latent.unit for latent in decoder.card.latents} == {"deviations"}
    assert {(*latent.range, latent.default) for latent in decoder.card.latents} == {(-3, 3, 0)}
    assert len({latent.name for latent in decoder.card.latents}) == decoder.latents <= 100


def test_the_held_out_figures_are_those_we_promise(decoder: Decoder):
    metrics = decoder.card.metrics
    assert metrics["onset_f1"] >= 0.35
    assert metrics["roll_f1"] >= 0.6
    assert metrics["new_empty"] <= 0.01
    assert metrics["new_copies"] <= 0.01
    assert metrics["parity"] <= 1e-4


def test_it_plays_at_rest_and_wherever_it_is_moved(decoder: Decoder):
    random = np.random.default_rng(1)
    for place in (np.zeros(decoder.latents), *random.normal(size=(20, decoder.latents))):
        notes = decoder.roll.decode(decoder.decode(place.astype(np.float32)))
        assert notes
        assert all(51 <= note.pitch <= 85 for note in notes)


def test_the_first_slider_moves_more_than_the_last(decoder: Decoder):
    def moved(slider: int) -> float:
        place = np.zeros(decoder.latents, np.float32)
        place[slider] = 2
        return float(np.abs(decoder.decode(place) - decoder.decode(-place)).mean())

    assert moved(0) > 2 * moved(-1)


def test_a_phrase_comes_back_better_than_by_chance(decoder: Decoder, encoder: Encoder):
    tokens = cut_windows([Song("tune", 16, tuple(TUNE * 4))], 1)
    rolls = unfold(draw(tokens))
    mean, deviation = encoder.encode(rolls[0])
    assert mean.shape == deviation.shape == (decoder.latents,)
    assert (deviation > 0).all() == (decoder.card.name == "folk-vae")
    elsewhere = decoder.decode(np.roll(mean, 1))
    back = onset_f1(decoder.roll, decoder.decode(mean)[None], rolls)
    assert back > 0.3
    assert back > 2 * onset_f1(decoder.roll, elsewhere[None], rolls)
