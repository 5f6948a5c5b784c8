"""The choice: what a voice may play, and how the controls bend it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answer import Answer
from engine.compass import Compass
from engine.parts.form import Form
from engine.parts.melody.choice import Moment, choose
from engine.parts.melody.listener import Listener
from engine.parts.part import Guide
from engine.parts.skyline import ABSOLUTE
from engine.scales import allowed_classes
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.encodings.melody_grid import END, FIRST_PITCH, HOLD, REST
from models.note import Note
from tests.engine.fakes import GRID, FakeModel

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


class Wanting(FakeModel):
    """Wants the same at every step: pitches and symbols by how much, all else hardly."""

    def __init__(self, wanted: dict[int, float]) -> None:
        self.wanted = wanted
        super().__init__()

    def step(self, tokens, **conditions):
        logits = super().step(tokens, **conditions)
        logits[:] = -40.0
        for pitch, nats in self.wanted.items():
            logits[:, GRID.token(pitch) if pitch > HOLD else pitch] = nats
        return logits


def after(bars, wanted, **options):
    """What is chosen by a model that wants something, after bars of (pitch, steps) were heard."""
    model = Wanting(wanted)
    listener = Listener(model, 16)
    for bar in bars:
        for pitch, steps in bar:
            for symbol in (ABSOLUTE.token(pitch), *[HOLD] * (steps - 1)):
                listener.hear(symbol)
    controls = VoiceControls(temperature=0.0)
    (chosen,) = symbols(controls, count=1, listener=listener, **options)
    return chosen if chosen < FIRST_PITCH else ABSOLUTE.pitch(chosen)


FIGURE = ((60, 4), (64, 4), (67, 4), (64, 4))
OTHERS = dict.fromkeys((62, 64, 65, 67, 69, 71, 72), 0.0)


def test_a_figure_that_was_played_over_and_over_is_left():
    assert after([FIGURE] * 2, {60: 6.0, **OTHERS}, moment=Moment(SPAN)) == 60
    assert after([FIGURE] * 6, {60: 6.0, **OTHERS}, moment=Moment(SPAN)) in OTHERS


def test_another_pitch_is_struck_in_its_place_and_the_rhythm_stays():
    wanted = {60: 6.0, **OTHERS, HOLD: 0.5}
    assert after([FIGURE] * 6, wanted, moment=SOUNDING) in OTHERS


def test_a_rhythm_that_never_changes_is_left_though_its_notes_do():
    bars = [((60 + 7 * n % 12, 4), (60 + 5 * n % 11, 4), (60 + n % 9, 8)) for n in range(10)]
    wanted = {60: 3.0, HOLD: 0.0}
    assert after(bars[:3], wanted, moment=SOUNDING) == 60
    assert after(bars, wanted, moment=SOUNDING) == HOLD


def test_a_bar_that_is_like_the_one_before_goes_on_otherwise():
    bars = [((60, 4), (62, 4), (64, 4), (65, 4)), ((60, 4), (62, 4), (64, 4))]
    other = [((72, 6), (71, 6), (65, 4)), bars[1]]
    wanted = {65: 2.0, 64: 0.0}
    assert after(bars, wanted, moment=Moment(SPAN)) == 64
    assert after(other, wanted, moment=Moment(SPAN)) == 65


def test_in_an_answer_a_bar_may_be_like_the_one_before():
    """The phrase is taken up there: what it has is no repetition of the voice's own."""
    bars = [((60, 4), (62, 4), (64, 4), (65, 4)), ((60, 4), (62, 4), (64, 4))]
    answer = Answer(0, 1920, 1920, phrase=(Note(0, 480, 60),))
    wanted = {65: 2.0, 64: 0.0}
    assert after(bars, wanted, moment=Moment(SPAN), answer=answer) == 65


def test_beside_a_held_key_what_clashes_is_not_struck():
    heard = [((60, 4), (62, 4), (64, 4), (65, 4), (67, 4), (69, 4), (71, 4), (72, 4))]
    wanted = {60: 3.0, 64: 0.0}
    assert after(heard, wanted, moment=Moment(SPAN)) == 60
    assert after(heard, wanted, moment=Moment(SPAN), beside=(59,)) == 64


def test_what_another_voice_has_ahead_is_leaned_on_as_much_as_was_set():
    """The highest note that it strikes; where it holds, a hold; else a rest."""

    def leaning(lean, *lead):
        model = Wanting({60: 6.0, 72: 0.0, HOLD: 0.0, REST: 0.0})
        controls = VoiceControls(temperature=0.0, lean=lean)
        (chosen,) = symbols(controls, SOUNDING, 1, Listener(model, 16), lead=lead)
        return chosen if chosen < FIRST_PITCH else ABSOLUTE.pitch(chosen)

    struck, held = Note(0, 480, 72), Note(-480, 960, 72)
    assert leaning(1.0, struck, Note(0, 480, 48)) == 72
    assert leaning(1.0, held) == HOLD
    assert leaning(1.0) == REST
    assert leaning(0.0, struck) == 60


def test_the_last_note_of_an_answer_is_at_home():
    """In C major, by a melody that would rather end on the second degree."""
    phrase = tuple(Note(480 * n, 460, p) for n, p in enumerate((60, 64, 67, 65, 64, 62, 60)))
    answer = Answer(3840, 7680, 3840, phrase=phrase)
    close = Form.of(answer, Meter(), 0, closes=True)
    span = Span(close.close, close.close + 120)
    wanted = {60: 0.0, 62: 4.0, 67: 0.0}
    bars = [tuple((note.pitch, 4) for note in phrase)]
    closing = Moment(span, must_strike=True, form=close)
    assert after(bars, wanted, moment=closing, answer=answer) == 60
    before = Moment(Span(span.start - 120, span.start), must_strike=True, form=close)
    assert after(bars, wanted, moment=before, answer=answer) == 62


@pytest.mark.parametrize(("closeness", "chosen"), [(0.0, 62), (1.0, 64)])
def test_closeness_takes_up_the_shape_of_the_phrase(closeness, chosen):
    """The phrase went up by four: so would the answer, from where it is."""
    phrase = (Note(0, 480, 65), Note(480, 480, 69))
    answer = Answer(1920, 3840, 1920, phrase=phrase)
    form = Form.of(answer, Meter(), 0, closes=False)
    model = Wanting({62: 2.0, 64: 0.0})
    listener = Listener(model, 16)
    for pitch in (60, 62, 64, 65, 67, 69, 71, 72):
        listener.hear(ABSOLUTE.token(pitch))
    moment = Moment(Span(2400, 2520), form=form, last_pitch=60, sounding=Note(1920, 480, 60))
    controls = VoiceControls(temperature=0.0, closeness=closeness)
    (symbol,) = symbols(controls, moment, 1, listener, answer=answer)
    assert ABSOLUTE.pitch(symbol) == chosen


@pytest.mark.parametrize(("closeness", "chosen"), [(0.0, HOLD), (1.0, 62)])
def test_closeness_takes_up_the_rhythm_of_the_phrase(closeness, chosen):
    phrase = (Note(480, 480, 65),)
    answer = Answer(1920, 3840, 1920, phrase=phrase)
    form = Form.of(answer, Meter(), 0, closes=False)
    model = Wanting({62: 0.0, HOLD: 3.0})
    listener = Listener(model, 16)
    for pitch in (60, 62, 64, 65, 67, 69, 71, 72):
        listener.hear(ABSOLUTE.token(pitch))
    moment = Moment(Span(2400, 2520), form=form, sounding=Note(1920, 480, 60))
    controls = VoiceControls(temperature=0.0, closeness=closeness)
    (symbol,) = symbols(controls, moment, 1, listener, answer=answer)
    assert (symbol if symbol < FIRST_PITCH else ABSOLUTE.pitch(symbol)) == chosen


def test_a_strange_note_of_the_phrase_may_be_taken_up_in_its_answer():
    heard = [((60, 4), (62, 4), (64, 4), (65, 4), (67, 4), (69, 4), (71, 4), (72, 4))]
    answer = Answer(0, 1920, 1920, phrase=(Note(0, 480, 61),))
    wanted = {61: 3.0, 60: 0.0}
    assert after(heard, wanted, moment=Moment(SPAN)) == 60
    assert after(heard, wanted, moment=Moment(SPAN), answer=answer) == 61


def test_a_pitch_that_was_struck_over_and_over_gives_way_to_another():
    listener = Listener(FakeModel(), 16)
    for _ in range(7):
        listener.hear(ABSOLUTE.token(67))
    cold = VoiceControls(temperature=0.0)
    assert 67 not in sounding(cold, listener=listener, count=3)
    fresh = Listener(FakeModel(), 16)
    fresh.hear(ABSOLUTE.token(67))
    assert set(sounding(cold, listener=fresh, count=3)) == {67}
