"""The ear: it finds the key and the octave of what it hears, and knows what to expect there."""

from __future__ import annotations

import numpy as np
import pytest
from engine.parts.ear import MEMORY_STEPS, Ear
from hypothesis import given
from hypothesis import strategies as st

from engine.hearing import ABSOLUTE
from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST
from tests.engine.fakes import FakeModel

MELODY = (60, 62, 64, 65, 67, 69, 71, 72, 69, 65, 67, 64, 62, 59, 60)  # all of C major
KEYS = range(12)


def listen(ear: Ear, pitches, start: int = 0) -> int:
    """Let an ear hear quarter notes; return the step after them."""
    for step, pitch in enumerate(pitches):
        ear.hear(ABSOLUTE.token(pitch), start + 4 * step)
        for hold in range(1, 4):
            ear.hear(HOLD, start + 4 * step + hold)
    return start + 4 * len(pitches)


def new_ear() -> Ear:
    return Ear(FakeModel(), 16)


@pytest.mark.parametrize("octave", [-24, 0, 12, 24])
@pytest.mark.parametrize("key", KEYS)
def test_a_phrase_is_heard_in_its_key(key, octave):
    ear = new_ear()
    pitches = [pitch + key + octave for pitch in MELODY]
    ear.new_phrase(pitches[0])
    listen(ear, pitches)
    ear.settle()
    assert ear.tonic == key


@pytest.mark.parametrize("key", KEYS)
def test_the_next_note_is_expected_near_the_last_one_and_in_its_key(key):
    ear = new_ear()
    pitches = [pitch + key for pitch in MELODY]
    ear.new_phrase(pitches[0])
    listen(ear, pitches)
    ear.settle()
    likeliest = ear.pitches()[int(np.argmax(ear.expects()[FIRST_PITCH:]))]
    assert abs(likeliest - pitches[-1]) <= 2
    assert (likeliest - key) % 12 in (0, 2, 4, 5, 7, 9, 11)


@given(st.integers(0, 127))
def test_a_phrase_in_any_register_is_moved_to_where_the_model_is_at_home(pitch):
    ear = new_ear()
    ear.new_phrase(pitch)
    ear.hear(ABSOLUTE.token(pitch), 0)
    ear.settle()
    assert abs(pitch - ear.shift - 66) <= 12
    assert pitch in ear.pitches()


def test_a_new_phrase_after_silence_may_be_in_another_key():
    ear = new_ear()
    step = listen(ear, MELODY * 3)
    ear.settle()
    assert ear.tonic == 0
    distant = [pitch + 6 for pitch in MELODY]
    ear.new_phrase(distant[0])
    listen(ear, distant, step)
    ear.settle()
    assert ear.tonic == 6


def test_a_key_is_left_only_for_one_that_is_better_by_the_margin():
    ear = new_ear()
    listen(ear, [pitch + 2 for pitch in MELODY])
    ear.settle(margin=1000.0)
    assert ear.tonic == 0
    ear.settle()
    assert ear.tonic == 2


def test_an_ear_that_has_heard_nothing_expects_c_major():
    ear = new_ear()
    ear.settle()
    assert (ear.tonic, ear.shift) == (0, 0)
    assert ear.expects().shape == (ear.grid.vocabulary,)


def test_what_was_expected_may_be_changed_without_the_ear_minding():
    ear = new_ear()
    ear.expects()[:] = -np.inf
    assert np.isfinite(ear.expects()).all()


def test_a_reset_forgets_the_key():
    ear = new_ear()
    ear.new_phrase(90)
    listen(ear, [pitch + 27 for pitch in MELODY])
    ear.settle()
    ear.reset()
    ear.settle()
    assert (ear.tonic, ear.shift) == (0, 0)


def test_the_model_is_told_where_in_the_bar_the_next_step_is():
    class Listener(FakeModel):
        told = ()

        def step(self, tokens, **conditions):
            self.told = (*self.told, (conditions["position"], conditions["meter"]))
            return super().step(tokens, **conditions)

    model = Listener()
    ear = Ear(model, 12)
    for step in range(10, 14):
        ear.hear(REST, step)
    assert model.told == ((0, 12), (11, 12), (0, 12), (1, 12), (2, 12))


@given(st.lists(st.integers(0, ABSOLUTE.vocabulary - 1), max_size=40))
def test_whatever_is_heard_can_be_told_to_the_model(symbols):
    """Every row's token is in the vocabulary, whatever the register."""
    ear = new_ear()
    for step, symbol in enumerate(symbols):
        if symbol >= FIRST_PITCH and step % 7 == 0:
            ear.new_phrase(ABSOLUTE.pitch(symbol))
        ear.hear(symbol, step)
    assert list(ear.history) == symbols
    assert ear._tokens(symbols[-1] if symbols else 0).min() >= END
    assert ear._tokens(symbols[-1] if symbols else 0).max() < ear.grid.vocabulary


def test_memory_is_bounded():
    ear = new_ear()
    for step in range(MEMORY_STEPS + 10):
        ear.hear(REST, step)
    assert len(ear.history) == MEMORY_STEPS
