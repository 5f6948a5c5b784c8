"""The listener: it finds the key and the octave of what it hears, and what to expect there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.parts.melody.listener import MEMORY_STEPS, Listener
from engine.parts.skyline import ABSOLUTE
from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST
from tests.engine.fakes import FakeModel

MELODY = (60, 62, 64, 65, 67, 69, 71, 72, 69, 65, 67, 64, 62, 59, 60)  # all of C major
KEYS = range(12)


def listen(listener: Listener, pitches) -> None:
    """Let a listener hear quarter notes."""
    for pitch in pitches:
        for symbol in (ABSOLUTE.token(pitch), HOLD, HOLD, HOLD):
            listener.hear(symbol)


def new_listener() -> Listener:
    return Listener(FakeModel(), 16)


@pytest.mark.parametrize("octave", [-24, 0, 12, 24])
@pytest.mark.parametrize("key", KEYS)
def test_a_phrase_is_heard_in_its_key(key, octave):
    listener = new_listener()
    pitches = [pitch + key + octave for pitch in MELODY]
    listener.new_phrase(pitches[0])
    listen(listener, pitches)
    listener.settle()
    assert listener.tonic == key


@pytest.mark.parametrize("key", KEYS)
def test_the_next_note_is_expected_near_the_last_one_and_in_its_key(key):
    listener = new_listener()
    pitches = [pitch + key for pitch in MELODY]
    listener.new_phrase(pitches[0])
    listen(listener, pitches)
    listener.settle()
    likeliest = listener.pitches()[int(np.argmax(listener.expects()[FIRST_PITCH:]))]
    assert abs(likeliest - pitches[-1]) <= 2
    assert (likeliest - key) % 12 in (0, 2, 4, 5, 7, 9, 11)


@given(st.integers(0, 127))
def test_a_phrase_in_any_register_is_moved_to_where_the_model_is_at_home(pitch):
    listener = new_listener()
    listener.new_phrase(pitch)
    listener.hear(ABSOLUTE.token(pitch))
    listener.settle()
    assert abs(pitch - listener.shift - 66) <= 12
    assert pitch in listener.pitches()


def test_a_new_phrase_after_silence_may_be_in_another_key():
    listener = new_listener()
    listen(listener, MELODY * 3)
    listener.settle()
    assert listener.tonic == 0
    distant = [pitch + 6 for pitch in MELODY]
    listener.new_phrase(distant[0])
    listen(listener, distant)
    listener.settle()
    assert listener.tonic == 6


def test_a_key_is_left_only_for_one_that_is_better_by_the_margin():
    listener = new_listener()
    listen(listener, [pitch + 2 for pitch in MELODY])
    listener.settle(margin=1000.0)
    assert listener.tonic == 0
    listener.settle()
    assert listener.tonic == 2


def test_a_listener_that_has_heard_nothing_expects_c_major():
    listener = new_listener()
    listener.settle()
    assert (listener.tonic, listener.shift) == (0, 0)
    assert listener.expects().shape == (listener.grid.vocabulary,)


def test_what_was_expected_may_be_changed_without_the_listener_minding():
    listener = new_listener()
    listener.expects()[:] = -np.inf
    assert np.isfinite(listener.expects()).all()


def test_a_reset_forgets_the_key():
    listener = new_listener()
    listener.new_phrase(90)
    listen(listener, [pitch + 27 for pitch in MELODY])
    listener.settle()
    listener.reset()
    listener.settle()
    assert (listener.tonic, listener.shift) == (0, 0)


def test_the_model_is_told_where_in_the_bar_the_next_step_is():
    class Told(FakeModel):
        told = ()

        def step(self, tokens, **conditions):
            self.told = (*self.told, (conditions["position"], conditions["meter"]))
            return super().step(tokens, **conditions)

    model = Told()
    listener = Listener(model, 12)
    for _ in range(13):
        listener.hear(REST)
    assert model.told == tuple((step % 12, 12) for step in range(14))


@given(st.lists(st.integers(0, ABSOLUTE.vocabulary - 1), max_size=40))
def test_whatever_is_heard_can_be_told_to_the_model(symbols):
    """Every row's token is in the vocabulary, whatever the register."""
    listener = new_listener()
    for step, symbol in enumerate(symbols):
        if symbol >= FIRST_PITCH and step % 7 == 0:
            listener.new_phrase(ABSOLUTE.pitch(symbol))
        listener.hear(symbol)
    assert list(listener.history) == symbols
    assert listener._tokens(symbols[-1] if symbols else 0).min() >= END
    assert listener._tokens(symbols[-1] if symbols else 0).max() < listener.grid.vocabulary


def test_memory_is_bounded():
    listener = new_listener()
    for _ in range(MEMORY_STEPS + 10):
        listener.hear(REST)
    assert len(listener.history) == MEMORY_STEPS


def test_after_silence_what_was_heard_before_tells_less_of_the_key():
    listener = new_listener()
    listen(listener, MELODY * 3)
    before = listener.key
    sure = listener.keys.max()
    listener.new_phrase(60)
    assert listener.keys.max() < sure - 0.1
    # Both witnesses, the pitch classes and the surprise of the rows, are believed less.
    for first, last in ((2, 14), (14, 26)):
        assert np.ptp(listener.key[first:last]) < 0.5 * np.ptp(before[first:last])


def test_a_short_phrase_after_silence_is_heard_in_its_own_key():
    """Played on from what was before, it would be taken for a few strange notes."""
    keys = []
    for silence in (True, False):
        listener = new_listener()
        listen(listener, MELODY * 2)
        if silence:
            listener.new_phrase(66)
        listen(listener, (66, 70, 73, 71, 68, 66))
        listener.settle()
        keys.append(listener.tonic)
    assert keys[0] == 6 != keys[1]


def test_what_was_heard_long_ago_is_forgotten():
    """Twice as long in one key is hardly more proof: a modulation is to be heard."""
    spread = []
    for times in (30, 60):
        listener = new_listener()
        for pitch in MELODY * times:
            listener.hear(ABSOLUTE.token(pitch))
        spread.append([np.ptp(listener.key[2:14]), np.ptp(listener.key[14:26])])
    assert np.all(np.array(spread[1]) < 1.3 * np.array(spread[0]))


@pytest.mark.parametrize(("pitch", "octave"), [(30, -3), (48, -2), (68, 0), (96, 2)])
def test_a_new_phrase_is_moved_by_octaves_to_where_the_model_is_at_home(pitch, octave):
    listener = new_listener()
    listener.new_phrase(pitch)
    assert listener.shift == 12 * octave
