"""The workshop: what a decoder draws becomes notes, and what was played becomes a phrase."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from engine.backstage.encoding import encode_phrase
from engine.backstage.requests import Draw, Load
from engine.backstage.workshop import Workshop

from models.encodings.melody_grid import FIRST_PITCH, HOLD
from models.encodings.piano_roll import RollNote
from models.errors import ModelError
from tests.engine.fakes import GRID, FakeDecoder, FakeEncoder, FakeModels

SAMPLE = 20  # ticks
QUARTER = 480


def drawn(notes, density=0.5):
    """What comes of a decoder that draws these notes, each with its probability."""

    class Decoder(FakeDecoder):
        def decode(self, latent):
            roll = np.zeros(self.roll.shape, np.float32)
            for note, probability in notes:
                roll += probability * self.roll.encode([note])
            return roll

    class Models(FakeModels):
        def open(self, name, rows):
            return Decoder()

    workshop = Workshop(Models())
    with_rest = Draw(1, "decoder", (0.0, 0.0), density)
    with suppress(ModelError):  # too few notes at rest: what is drawn is looked at all the same
        workshop.part("decoder", 16)
    return workshop.fulfil(with_rest, 0.0).notes


def test_a_start_next_to_a_16th_is_on_it_and_a_triplet_stays():
    notes = [(RollNote(start, 6, 60 + n), 1.0) for n, start in enumerate((5, 8, 13, 16, 24))]
    assert [start // SAMPLE for start, _, _ in drawn(notes)] == [6, 8, 12, 16, 24]


def test_crumbs_are_no_notes():
    assert drawn([(RollNote(0, 2, 60), 1.0), (RollNote(24, 6, 62), 1.0)]) == ((480, 120, 62),)


@pytest.mark.parametrize(("density", "count"), [(0.0, 0), (0.5, 1), (1.0, 2)])
def test_density_says_how_probable_a_note_must_be(density, count):
    notes = [(RollNote(0, 24, 60), 0.7), (RollNote(24, 24, 62), 0.3)]
    assert len(drawn(notes, density)) == count


def test_a_decoder_that_draws_nothing_at_rest_is_refused():
    class Empty(FakeDecoder):
        def decode(self, latent):
            return np.zeros(self.roll.shape, np.float32)

    class Models(FakeModels):
        def open(self, name, rows):
            return Empty()

    failed = Workshop(Models()).fulfil(Load(1, "decoder", "fake", 16, (), 0), 0.0)
    assert failed.plays == "fake"
    assert "draws no phrase at rest" in failed.text


def test_a_short_phrase_is_repeated_until_an_encoder_is_full():
    tokens = encode_phrase(FakeEncoder(), [(0, QUARTER, 60), (QUARTER, 2 * QUARTER, 64)], 16)
    bar = [GRID.token(60), HOLD, HOLD, HOLD, GRID.token(64), *[HOLD] * 7]
    assert tokens[:12].tolist() == bar
    assert tokens[16:28].tolist() == bar


def test_of_a_long_phrase_an_encoder_gets_the_last_whole_bars():
    notes = [(4 * QUARTER * bar, QUARTER, 60 + bar) for bar in range(5)]
    tokens = encode_phrase(FakeEncoder(), notes, 16)
    assert [GRID.pitch(int(token)) for token in tokens if token >= FIRST_PITCH] == [63, 64]
    in_three = [(3 * QUARTER * bar, QUARTER, 60 + bar) for bar in range(5)]
    tokens = encode_phrase(FakeEncoder(), in_three, 12)
    assert [GRID.pitch(int(t)) for t in tokens if t >= FIRST_PITCH] == [63, 64, 63]


def test_a_roll_holds_a_bar_in_each_measure_and_the_phrase_again():
    class RollEncoder(FakeEncoder):
        card = FakeDecoder.card

    notes = [(0, QUARTER, 60), (2 * QUARTER, QUARTER, 62)]
    roll = encode_phrase(RollEncoder(), notes, 12)
    found = [(n.start, n.length, n.pitch) for n in FakeDecoder.roll.decode(roll)]
    assert found == [(0, 24, 60), (48, 24, 62), (96, 24, 60), (144, 24, 62)]
