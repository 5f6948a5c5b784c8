"""The generator: what a voice may play, and how the controls bend it."""

from __future__ import annotations

import numpy as np
import pytest
from engine.parts.ear import Ear
from engine.parts.generator import Place, choose, register_shift
from engine.parts.harmony import allowed_classes
from hypothesis import given
from hypothesis import strategies as st

from engine.hearing import ABSOLUTE
from engine.session import VoiceControls
from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST
from tests.engine.fakes import FakeModel

STRIKE = Place(must_strike=True)


def symbols(controls, place=STRIKE, count=200, ear=None):
    """Draw many times for one place, without moving on."""
    ear = ear or Ear(FakeModel(), 16)
    random = np.random.default_rng(2)
    return [choose(ear, controls, place, random) for _ in range(count)]


def sounding(controls, **options):
    return [
        ABSOLUTE.pitch(symbol) + register_shift(controls)
        for symbol in symbols(controls, **options)
        if symbol is not None and symbol >= FIRST_PITCH
    ]


@pytest.mark.parametrize("scale", ["D dorian", "F# major", "Bb blues", "C# whole tone"])
def test_a_locked_scale_allows_no_other_note(scale):
    pitches = sounding(VoiceControls(scale=scale, temperature=2.0, top_p=1.0))
    assert len(pitches) == 200
    assert {pitch % 12 for pitch in pitches} <= allowed_classes(scale, 0)


def test_the_scale_auto_follows_the_key_that_is_heard():
    ear = Ear(FakeModel(), 16)
    for step, pitch in enumerate([62, 64, 66, 67, 69, 71, 73, 74, 73, 66]):  # D major
        ear.hear(ABSOLUTE.token(pitch), 4 * step)
    ear.settle()
    pitches = sounding(VoiceControls(scale="auto", temperature=2.0, top_p=1.0), ear=ear)
    assert {pitch % 12 for pitch in pitches} <= allowed_classes("D major", 0)


@given(st.integers(0, 127), st.integers(0, 127), st.integers(-3, 3), st.integers(0, 127))
def test_what_sounds_lies_in_the_range(lowest, highest, register, heard):
    """However far the register and the performer's own register push it."""
    ear = Ear(FakeModel(), 16)
    ear.new_phrase(heard)
    ear.hear(ABSOLUTE.token(heard), 0)
    ear.settle()
    controls = VoiceControls(lowest=lowest, highest=highest, register=register, temperature=2.0)
    pitches = sounding(controls, count=30, ear=ear)
    assert all(max(lowest, 0) <= pitch <= min(highest, 127) for pitch in pitches)


def test_where_nothing_may_sound_nothing_is_chosen():
    nothing = VoiceControls(lowest=80, highest=60)
    assert set(symbols(nothing, count=5)) == {None}
    assert None not in symbols(nothing, Place(sounding=True), count=5)


def test_density_brings_more_notes():
    shares = []
    between_beats = Ear(FakeModel(), 16)
    between_beats.hear(ABSOLUTE.token(67), 0)
    for density in (0.0, 0.25, 0.5, 0.75, 1.0):
        controls = VoiceControls(density=density, temperature=1.0, top_p=1.0)
        drawn = symbols(controls, Place(sounding=True), 2000, between_beats)
        shares.append(sum(symbol >= FIRST_PITCH for symbol in drawn) / len(drawn))
    assert shares == sorted(shares)
    assert shares[0] < 0.01 < 0.2 < shares[-1]


def test_the_register_moves_what_sounds_by_octaves():
    low, middle = (sounding(VoiceControls(register=register)) for register in (-1, 0))
    assert np.mean(middle) - np.mean(low) == pytest.approx(12, abs=1.5)


def test_an_answer_opens_with_a_note():
    assert all(symbol >= FIRST_PITCH for symbol in symbols(VoiceControls(density=0.0)))


def test_where_nothing_sounds_there_is_nothing_to_hold():
    wild = VoiceControls(temperature=2.0, top_p=1.0)
    ear = Ear(FakeModel(), 16)
    ear.hear(REST, 0)  # then HOLD is what the fake likes best
    assert HOLD not in symbols(wild, Place(), ear=ear)
    assert HOLD in symbols(wild, Place(sounding=True), ear=ear)


class Ender(FakeModel):
    """Wants to end."""

    def step(self, tokens, **conditions):
        logits = super().step(tokens, **conditions)
        logits[:, END] = 50.0
        return logits


def test_a_song_ends_only_where_it_may():
    ear = Ear(Ender(), 16)
    assert END not in symbols(VoiceControls(), Place(sounding=True), ear=ear)
    assert set(symbols(VoiceControls(), Place(may_end=True), ear=ear)) == {END}


def test_the_coldest_voice_always_plays_the_same():
    assert len(set(symbols(VoiceControls(temperature=0.0)))) == 1
