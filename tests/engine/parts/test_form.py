"""The form of an answer: it lies in the bar as the phrase does, and closes at home."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answer import Answer
from engine.parts.form import RHYTHM_NATS, Form, rhythm_nats
from engine.parts.skyline import ABSOLUTE
from engine.ticks import Meter
from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST
from models.note import Note

STEP, QUARTER = 120, 480
BAR = 4 * QUARTER
METERS = st.sampled_from(["4/4", "3/4", "2/4", "6/8", "5/4", "7/8", "12/8"]).map(Meter.parse)


def line(*pitches: int, start: int = 0, apart: int = QUARTER) -> tuple[Note, ...]:
    return tuple(Note(start + n * apart, apart - 20, pitch) for n, pitch in enumerate(pitches))


def form(phrase, bars=1, start=2 * BAR, lag=2 * BAR, tonic=0, closes=True):
    answer = Answer(start, start + bars * BAR, lag, 24, phrase)
    return Form.of(answer, Meter(), tonic, closes)


@given(
    METERS,
    st.integers(1, 4),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 16)), min_size=1, max_size=20),
)
def test_the_close_is_on_a_beat_of_the_last_bar_and_longer_than_the_notes_before(
    meter, bars, steps
):
    notes, tick = [], 0
    for pitch, length in steps:
        notes.append(Note(tick, length * STEP, 40 + pitch))
        tick += length * STEP
    answer = Answer(8 * meter.bar_ticks, (8 + bars) * meter.bar_ticks, 8 * meter.bar_ticks, 24,
                    tuple(notes))  # fmt: skip
    found = Form.of(answer, meter, 0, closes=True)
    assert answer.stop - meter.bar_ticks <= found.close < answer.stop
    assert (answer.stop - found.close) % meter.beat_ticks == 0
    onsets = [step for step, symbol in enumerate(found.echo) if symbol >= FIRST_PITCH]
    lengths = np.diff(onsets) * STEP
    whole_bar = found.close == answer.stop - meter.bar_ticks
    assert whole_bar or not len(lengths) or answer.stop - found.close > np.median(lengths)


def test_quarters_close_with_a_half_and_halves_with_a_dotted_half():
    assert form(line(60, 62, 64, 65, 67, 65, 64, 62), bars=2).close == 4 * BAR - 2 * QUARTER
    halves = line(60, 64, 67, 60, apart=2 * QUARTER)
    assert form(halves, bars=2).close == 4 * BAR - 3 * QUARTER
    eighths = line(*range(60, 68), apart=QUARTER // 2)
    assert form(eighths).close == 3 * BAR - QUARTER


def test_an_open_answer_has_no_close_and_is_taken_up_to_its_end():
    found = form(line(60, 62, 64, 65), closes=False)
    assert found.close is None
    assert not found.is_closed(3 * BAR)
    assert found.taken_up(3 * BAR - QUARTER) == ABSOLUTE.token(65)


@pytest.mark.parametrize(
    ("pitches", "tonic", "best", "triad"),
    [
        ((60, 64, 67, 65, 64, 62, 60), 0, 0, {0, 4, 7}),
        ((57, 60, 64, 62, 60, 59, 57), 0, 9, {9, 0, 4}),  # A minor
        ((62, 66, 69, 67, 66, 64, 62), 2, 2, {2, 6, 9}),
        ((59, 62, 66, 64, 62, 61, 59), 2, 11, {11, 2, 6}),  # B minor
    ],
)
def test_home_is_the_triad_of_the_mode_and_its_root_the_best_end(pitches, tonic, best, triad):
    home = form(line(*pitches), bars=2, tonic=tonic).home
    assert int(np.argmax(home)) == best
    assert set(np.argsort(home)[-3:]) == triad
    outside = [nats for pc, nats in enumerate(home) if pc not in triad]
    assert max(outside) < min(home[list(triad)]) - 1


@given(st.integers(0, 4), st.integers(1, 4), st.integers(1, 15))
def test_what_is_taken_up_lies_at_the_same_place_of_the_bar(bars_in, lag, step):
    """A note of the phrase is taken up where it is in its bar, `lag` later."""
    note = Note(bars_in * BAR + step * STEP, STEP, 60)
    start = (bars_in + lag) * BAR
    found = form((note,), bars=2, start=start, lag=lag * BAR, closes=False)
    struck = [
        tick
        for tick in range(start, start + 2 * BAR, STEP)
        if (found.taken_up(tick) or REST) >= FIRST_PITCH
    ]
    assert struck == [note.tick + lag * BAR]
    assert struck[0] % BAR == note.tick % BAR


def test_an_answer_on_a_beat_takes_up_the_phrase_from_that_place_on():
    found = form(line(60, 62, 64, 65), start=2 * BAR - QUARTER, lag=BAR, closes=False)
    assert ABSOLUTE.format(found.echo).split() == ["65", "_", "_", "_", *"rrrrrrrrrrrr"]


def test_after_its_close_nothing_is_taken_up():
    found = form(line(60, 62, 64, 65))
    assert found.taken_up(found.close) is None
    assert found.taken_up(found.close - STEP) == HOLD
    assert not found.is_closed(found.close)
    assert found.is_closed(found.close + STEP)


def test_its_intervals_are_those_of_the_phrase():
    found = form(line(60, 64, 62, 67), closes=False)
    ticks = [2 * BAR + n * QUARTER for n in range(4)]
    assert [found.step_up(tick) for tick in ticks] == [None, 4, -2, 5]
    assert found.step_up(ticks[1] + STEP) is None  # nothing is struck there


def test_the_shape_counts_less_in_the_second_half_and_for_a_note_struck_again():
    found = form(line(60, 64, 62, 67))
    middle = 2 * BAR + BAR // 2
    first, late = found.shape_nats(2 * BAR, 4), found.shape_nats(middle, 4)
    assert 0 < late < first / 2
    assert found.shape_nats(middle - STEP, 4) == first
    assert 0 < found.shape_nats(2 * BAR, 0) < first / 2


@pytest.mark.parametrize(
    ("symbol", "gains"), [(HOLD, [HOLD]), (REST, [REST]), (60, list(range(FIRST_PITCH, 44)))]
)
def test_the_rhythm_is_taken_up_whatever_the_pitch(symbol, gains):
    nats = rhythm_nats(symbol, 44)
    assert np.flatnonzero(nats).tolist() == gains
    assert set(nats[gains]) == {RHYTHM_NATS}
