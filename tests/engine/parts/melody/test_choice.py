"""The choice: what a voice may play, and how the controls bend it."""

from __future__ import annotations

import numpy as np
import pytest
from engine.parts.skyline import ABSOLUTE
from hypothesis import given
from hypothesis import strategies as st

from engine.compass import Compass
from engine.parts.melody.choice import Moment, choose
from engine.parts.melody.listener import Listener
from engine.parts.part import Guide
from engine.scales import allowed_classes
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST
from models.note import Note
from tests.engine.fakes import FakeModel

SPAN = Span(0, 120)
STRIKE = Moment(SPAN, must_strike=True)
SOUNDING = Moment(SPAN, sounding=Note(-480, 480, 67))


def symbols(controls, moment=STRIKE, count=200, listener=None, **guide):
    """Draw many times for one moment, without moving on."""
    listener = listener or Listener(FakeModel(), 16)
    random = np.random.default_rng(2)
    allowed = Compass.of(controls, listener.tonic).allowed
    told = Guide(controls, Meter(), allowed, **guide)
    return [choose(listener, told, moment, random) for _ in range(count)]


def sounding(controls, **options):
    return [
        ABSOLUTE.pitch(symbol) + 12 * controls.register
        for symbol in symbols(controls, **options)
        if symbol is not None and symbol >= FIRST_PITCH
    ]


@pytest.mark.parametrize("scale", ["D dorian", "F# major", "Bb blues", "C# whole tone"])
def test_a_locked_scale_allows_no_other_note(scale):
    pitches = sounding(VoiceControls(scale=scale, temperature=2.0, top_p=1.0))
    assert len(pitches) == 200
    assert {pitch % 12 for pitch in pitches} <= allowed_classes(scale, 0)


def test_the_scale_auto_follows_the_key_that_is_heard():
    listener = Listener(FakeModel(), 16)
    for pitch in (62, 64, 66, 67, 69, 71, 73, 74, 73, 66):  # D major
        listener.hear(ABSOLUTE.token(pitch))
    listener.settle()
    pitches = sounding(VoiceControls(scale="auto", temperature=2.0, top_p=1.0), listener=listener)
    assert {pitch % 12 for pitch in pitches} <= allowed_classes("D major", 0)


@given(st.integers(0, 127), st.integers(0, 127), st.integers(-3, 3), st.integers(0, 127))
def test_what_sounds_lies_in_the_range(lowest, highest, register, heard):
    """However far the register and the performer's own register push it."""
    listener = Listener(FakeModel(), 16)
    listener.new_phrase(heard)
    listener.hear(ABSOLUTE.token(heard))
    listener.settle()
    controls = VoiceControls(lowest=lowest, highest=highest, register=register, temperature=2.0)
    pitches = sounding(controls, count=30, listener=listener)
    assert all(max(lowest, 0) <= pitch <= min(highest, 127) for pitch in pitches)


def test_where_nothing_may_sound_nothing_is_chosen():
    nothing = VoiceControls(lowest=80, highest=60)
    assert set(symbols(nothing, count=5)) == {None}
    assert None not in symbols(nothing, SOUNDING, count=5)


def test_density_brings_more_notes():
    shares = []
    between_beats = Listener(FakeModel(), 16)
    for pitch in (60, 62, 64, 65, 67, 69, 71, 72, 67):  # the key is plain
        between_beats.hear(ABSOLUTE.token(pitch))
    for density in (0.0, 0.25, 0.5, 0.75, 1.0):
        controls = VoiceControls(density=density, temperature=1.0, top_p=1.0)
        drawn = symbols(controls, SOUNDING, 2000, between_beats)
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
    listener = Listener(FakeModel(), 16)
    listener.hear(REST)  # then HOLD is what the fake likes best
    assert HOLD not in symbols(wild, Moment(SPAN), listener=listener)
    assert HOLD in symbols(wild, SOUNDING, listener=listener)


class Ender(FakeModel):
    """Wants to end."""

    def step(self, tokens, **conditions):
        logits = super().step(tokens, **conditions)
        logits[:, END] = 50.0
        return logits


def test_a_song_ends_only_where_it_may():
    listener = Listener(Ender(), 16)
    assert END not in symbols(VoiceControls(), SOUNDING, listener=listener)
    assert set(symbols(VoiceControls(), Moment(SPAN, may_end=True), listener=listener)) == {END}


def test_the_coldest_voice_always_plays_the_same():
    assert len(set(symbols(VoiceControls(temperature=0.0)))) == 1
