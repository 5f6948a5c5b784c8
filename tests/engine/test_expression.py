"""Expression: loud as the phrase is at that place, detached as the performer detaches."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answer import Answer
from engine.expression import DETACHED, SHORTEST_TICKS, gate, velocity
from engine.hearing import Hearing, Onset
from engine.ticks import Meter
from models.note import NEUTRAL_VELOCITY, Note

BAR = 1920
QUARTER = 480


def playing(*velocities: int) -> Hearing:
    """Hear quarters of so much velocity."""
    hearing = Hearing()
    for number, loud in enumerate(velocities):
        hearing = hearing.note_on(QUARTER * number, 60, loud).note_off(QUARTER * number + 400, 60)
    return hearing


def loudness(mean, tick, meter=Meter(), answer=None, of=NEUTRAL_VELOCITY):  # noqa: B008 (frozen)
    """The mean of many notes at a tick, of a performer that plays with a mean velocity."""
    random, hearing = np.random.default_rng(3), playing(mean)
    note = Note(tick, 120, 60, of)
    return np.mean([velocity(note, hearing, answer, meter, random) for _ in range(400)])


@pytest.mark.parametrize("text", ["4/4", "6/8", "5/4"])
def test_the_downbeat_is_loudest_then_the_beats_then_the_rest(text):
    meter = Meter.parse(text)
    downbeat = loudness(70, 2 * meter.bar_ticks, meter)
    beat = loudness(70, 2 * meter.bar_ticks + meter.beat_ticks, meter)
    between = loudness(70, 2 * meter.bar_ticks + meter.beat_ticks + 120, meter)
    assert downbeat > beat + 3 > between + 6


@given(st.integers(1, 127), st.integers(1, 127), st.integers(0, 100_000), st.integers(0, 1000))
def test_every_velocity_can_be_sent(mean, of, tick, seed):
    random = np.random.default_rng(seed)
    assert 1 <= velocity(Note(tick, 120, 60, of), playing(mean), None, Meter(), random) <= 127


def test_a_soft_player_is_answered_softly():
    assert loudness(30, 120) < 30 < 90 < loudness(100, 120)


def test_a_part_with_velocities_of_its_own_is_heard_through_them():
    assert loudness(70, 120, of=NEUTRAL_VELOCITY + 20) - loudness(70, 120) == pytest.approx(20)


def crescendo(start: int = BAR) -> Answer:
    """Answer a bar of quarters that grows from 20 to 110, a bar after it began."""
    phrase = tuple(Note(QUARTER * n, 400, 60, 20 + 30 * n) for n in range(4))
    return Answer(start, start + BAR, BAR, phrase=phrase)


def test_an_answer_is_as_loud_as_the_phrase_is_at_that_place():
    levels = [loudness(1, BAR + 120 + QUARTER * beat, answer=crescendo()) for beat in range(4)]
    assert all(25 <= b - a <= 32 for a, b in pairwise(levels[:3]))
    between = loudness(1, BAR + QUARTER + QUARTER // 2, answer=crescendo())
    assert 20 + 30 < between + 5 < 20 + 60


def test_where_the_phrase_is_over_its_last_velocity_stays():
    assert loudness(1, BAR + 3 * QUARTER + 360, answer=crescendo()) == pytest.approx(105, abs=1)


def test_an_answer_to_nothing_is_as_loud_as_they_play_lately():
    empty = Answer(BAR, 2 * BAR, BAR)
    assert loudness(90, BAR + 120, answer=empty) == loudness(90, BAR + 120)


def onsets(apart: int, held: int, count: int = 8, *, spread: int = 0) -> tuple[Onset, ...]:
    """Notes `apart` ticks from each other, each held for so long; with a `spread`, chords."""
    keys = [(number * apart, 0) for number in range(count)]
    if spread:
        keys += [(tick + spread, 4) for tick, _ in keys]
    return tuple(Onset(tick, 60 + above, 80, tick + held) for tick, above in sorted(keys))


@given(st.integers(120, 2000), st.floats(0.05, 1.2))
def test_who_plays_staccato_is_played_to_so_and_who_plays_legato_is_not(apart, share):
    length = gate(onsets(apart, round(share * apart)))
    if share >= DETACHED + 0.01:
        assert length is None
    elif share <= DETACHED - 0.01:
        assert length == pytest.approx(max(share * apart, SHORTEST_TICKS), abs=1)


def test_a_pause_in_a_legato_phrase_makes_nobody_detach():
    legato = onsets(QUARTER, 460)
    after = tuple(Onset(o.tick + 4 * BAR, o.pitch, 80, o.release + 4 * BAR) for o in legato)
    assert gate((*legato, *after)) is None


def test_the_keys_of_a_chord_are_not_detached_from_each_other():
    assert gate(onsets(QUARTER, 450, spread=15)) is None


def test_chords_may_be_staccato():
    """Rolled a little or not at all: the keys of one chord are no notes one after another."""
    assert gate(onsets(QUARTER, 100, spread=15)) == 100
    together = [Onset(QUARTER * n, pitch, 80, QUARTER * n + 100)
                for n in range(8) for pitch in (60, 64)]  # fmt: skip
    assert gate(together) == 100


def test_only_the_recent_playing_counts_and_nothing_else_is_no_reason_to_detach():
    early = onsets(QUARTER, 100, count=20)
    late = tuple(Onset(o.tick + 20 * QUARTER, 60, 80, o.release + 20 * QUARTER)
                 for o in onsets(QUARTER, 460, count=17))  # fmt: skip
    assert gate(early) == 100
    assert gate((*early, *late)) is None
    assert gate(()) is None
    assert gate(onsets(QUARTER, 100, count=1)) is None


def test_keys_that_are_held_are_left_out_of_account():
    assert gate((*onsets(QUARTER, 100), Onset(8 * QUARTER, 60, 80))) == 100
