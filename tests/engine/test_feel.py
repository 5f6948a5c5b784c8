"""The feel: thirds of a quarter are told from fourths, written straight, and played as heard."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import NoteOff, NoteOn, SetControl
from engine.feel import STRAIGHT, Feel
from engine.session import SessionState, VoiceControls
from engine.swing import SWINGS, heard
from engine.ticks import TICKS_PER_STEP as STEP
from engine.ticks import Timeline
from models.note import Note
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BAR, BEAT, Stage

QUARTER = 480
SET = st.builds(Feel.of, st.floats(50, 75), st.sampled_from([QUARTER, QUARTER // 2]))
FEELS = st.builds(Feel, st.just(STRAIGHT) | st.integers(*SWINGS)) | SET
SWUNG, TRIPLETS = (0, 320), (0, 160, 320)
EVEN = {"eighths": (0, 240), "sixteenths": (0, 120, 240, 360), "dotted": (0, 360)}


@given(FEELS, st.integers(-10_000, 10_000_000), st.floats(20, 300), st.floats(0, 1e6))
def test_moments_and_written_ticks_are_inverse(feel, tick, tempo, origin):
    state = SessionState(timeline=Timeline(tempo, origin), feel=feel)
    assert state.ticks_at(state.seconds_at(tick)) == tick


@given(FEELS, st.integers(0, 4000))
def test_what_is_written_later_sounds_later_and_pairs_stay(feel, tick):
    assert feel.sounding(tick) < feel.sounding(tick + 1)
    assert tick - 1e-9 <= feel.sounding(tick) <= tick + feel.pair // 4 + 1e-9
    assert feel.sounding(feel.pair * tick) == feel.pair * tick
    assert feel.sounding(feel.pair * tick + feel.pair // 2) == pytest.approx(
        feel.pair * tick + feel.swing
    )


@given(FEELS, st.floats(0, 1e6))
def test_what_sounds_between_two_ticks_is_written_there_too(feel, position):
    assert feel.written(feel.sounding(position)) == pytest.approx(position, abs=1e-6)


def played(places, quarters=8, scatter=12.0, seed=1):
    dice = random.Random(seed)
    return [
        round(QUARTER * number + place + dice.gauss(0, scatter))
        for number in range(quarters)
        for place in places
    ]


@pytest.mark.parametrize("places", [SWUNG, TRIPLETS])
@pytest.mark.parametrize("seed", range(5))
def test_thirds_are_heard_as_such_by_hands_that_scatter(places, seed):
    assert heard(played(places, seed=seed), Feel()).swing == pytest.approx(320, abs=15)


@pytest.mark.parametrize("places", EVEN.values(), ids=EVEN)
@pytest.mark.parametrize("seed", range(5))
def test_fourths_are_heard_as_such_and_end_a_swing(places, seed):
    assert heard(played(places, seed=seed), Feel()) == Feel()
    feel = Feel(320)
    written = [round(feel.written(tick)) for tick in played(places, seed=seed)]
    assert heard(written, feel) == Feel()


@pytest.mark.parametrize("apart", [371, 411, 617, 700])
def test_who_plays_off_the_clock_does_not_swing(apart):
    assert heard(range(0, 40 * apart, apart), Feel()) == Feel()


def test_two_notes_do_not_convince():
    assert heard([0, 320, 480, 800], Feel()) == Feel()


def test_a_swing_is_where_it_was_played_and_stands_until_it_is_another():
    late = heard(played((0, 338), scatter=0), Feel())
    assert late == Feel(338)
    assert heard([round(late.written(t)) for t in played(SWUNG, scatter=8)], late).swing < 330
    assert heard([round(late.written(t)) for t in played((0, 330), scatter=0)], late) == late


def test_a_chord_is_one_onset():
    spread = [tick + late for tick in (320, 800) for late in (0, 5, 10, 20)]
    assert heard(spread, Feel()) == Feel()


def test_the_last_few_onsets_tell():
    feel = Feel(320)
    later = [round(feel.written(40 * QUARTER + tick)) for tick in played((0, 240), scatter=0)]
    assert heard([*range(240, 40 * QUARTER, QUARTER), *later], feel) == Feel()


def struck(places, until, since=0, held=0.2):
    """Events of a phrase on places of each quarter, in ticks, at 120 bpm."""
    events = []
    for number in range(since * len(places), until * len(places)):
        quarter, place = divmod(number, len(places))
        seconds = (quarter + places[place] / QUARTER) * BEAT
        pitch = (60, 62, 64, 65, 67)[number % 5]
        events += [NoteOn(seconds, pitch, 80), NoteOff(seconds + held * BEAT, pitch)]
    return events


@pytest.mark.parametrize("places", [SWUNG, TRIPLETS], ids=["swung", "triplets"])
def test_a_part_hears_it_straight_and_what_it_plays_straight_is_swung(places):
    part = ScriptedPart(*(Note(step * STEP, STEP, 60 + step % 12) for step in range(80)))
    stage = Stage(VoiceControls(mode="answer"), parts=[part])
    answered = [n.start for n in stage.play(struck(places, 8), 4 * BAR).notes if n.start > 4.1]
    assert stage.performer.state.feel == Feel(320)
    offs = {round(start / BEAT * QUARTER) % QUARTER for start in answered}
    assert offs == {0, 160, 320, 400}
    answer = next(guide.answer for _, guide in part.decided if guide.answer)
    offs = {note.tick % QUARTER for note in answer.phrase}
    assert offs == ({0, 240} if places == SWUNG else {0, 120, 240})
    assert max(note.length for note in answer.phrase) == 144  # 96 played
    heard_last = [n for span, notes in part.heard for n in notes if n.tick in span][-len(places) :]
    assert {note.tick % QUARTER for note in heard_last} == offs


@pytest.mark.parametrize("places", [SWUNG, TRIPLETS, *EVEN.values()])
def test_every_note_is_heard_once_even_where_the_feel_changes(places):
    part = ScriptedPart()
    Stage(VoiceControls(mode="duet"), parts=[part]).play(struck(places, 12), 4 * BAR)
    first = [n for span, notes in part.heard for n in notes if n.tick >= span.start - STEP // 2]
    assert len(first) == 12 * len(places)


@pytest.mark.parametrize("early", range(8, 14))
def test_a_note_a_little_before_the_beat_is_heard_once_where_the_feel_changes(early):
    """Struck too late for the last span of its quarter in one feel, too early for it in another."""
    part = ScriptedPart()
    moment = (early + 424 / QUARTER) * BEAT
    events = [*struck(SWUNG, 8), *struck((0, 240), 16, since=8)]
    events += [NoteOn(moment, 90, 80), NoteOff(moment + 0.1, 90)]
    stage = Stage(VoiceControls(mode="duet"), parts=[part]).play(events, 6 * BAR)
    assert stage.performer.state.feel == Feel()
    first = [n for span, notes in part.heard for n in notes if n.tick >= span.start - STEP // 2]
    assert [note.pitch for note in first].count(90) == 1


def test_even_eighths_are_played_as_they_were():
    made = Stage(VoiceControls(mode="duet")).play(struck((0, 240), 8), 2 * BAR)
    assert made.performer.state.feel == Feel()


def test_in_a_compound_metre_thirds_are_even():
    made = Stage(VoiceControls(mode="duet"), meter="6/8").play(struck(SWUNG, 12), 2 * BAR)
    assert made.performer.state.feel == Feel()


def set_to(per_cent, grid="eighths", seconds=0.0):
    return [
        SetControl(seconds, "swing", per_cent),
        SetControl(seconds, "swing_grid", grid),
    ]


SIXTEENTHS = [Note(120 * n, 60, 60) for n in range(128)]


def offs(stage, since=1.0):
    return {
        round(note.start / BEAT * QUARTER, 2) % QUARTER
        for note in stage.notes
        if note.start > since
    }


@pytest.mark.parametrize(
    ("grid", "places"),
    [("eighths", {0, 144, 288, 384}), ("sixteenths", {0, 144, 240, 384})],
)
def test_a_set_swing_is_where_it_is_set(grid, places):
    part = ScriptedPart(*SIXTEENTHS)
    stage = Stage(VoiceControls(mode="solo"), parts=[part]).play(set_to(60.0, grid), 7.95)
    assert offs(stage) == places


def test_a_set_swing_wins_over_what_is_heard_until_it_is_auto_again():
    stage = Stage(VoiceControls(mode="duet")).play([*set_to(60.0), *struck(SWUNG, 8)], 2 * BAR)
    assert stage.performer.state.feel == Feel.of(60, QUARTER)
    stage.play([SetControl(2 * BAR, "swing_grid", "auto"), *struck(SWUNG, 16, since=8)], 4 * BAR)
    assert stage.performer.state.feel == Feel(320)


def test_an_amount_alone_is_of_eighths():
    stage = Stage(VoiceControls(mode="solo")).play([SetControl(0.1, "swing", 70.0)], 1.0)
    assert stage.performer.state.swing_grid == "eighths"
    assert stage.performer.state.feel == Feel.of(70, QUARTER)


def test_what_the_performer_plays_is_read_in_the_set_feel():
    part = ScriptedPart()
    swung = Feel.of(70, QUARTER // 2)
    places = [swung.sounding(120 * n) for n in range(4)]
    stage = Stage(VoiceControls(mode="duet"), parts=[part])
    stage.play([*set_to(70.0, "sixteenths"), *struck(places, 8, since=2)], 2 * BAR)
    assert {note.tick % 120 for _, notes in part.heard for note in notes} == {0}


@pytest.mark.parametrize(
    ("meter", "grid", "fits"),
    [("6/8", "eighths", False), ("6/8", "sixteenths", True), ("7/8", "eighths", False),
     ("7/8", "sixteenths", True), ("5/16", "sixteenths", False), ("2/2", "eighths", True)],
)  # fmt: skip
def test_where_it_would_move_beats_nothing_is_swung(meter, grid, fits):
    stage = Stage(VoiceControls(mode="solo"), meter=meter).play(set_to(66.0, grid), 6.0)
    assert (stage.performer.state.feel != Feel()) is fits
    beat = stage.performer.state.meter.beat_ticks / QUARTER * BEAT
    assert [each.seconds for each in stage.beats] == pytest.approx(
        [n * beat for n in range(len(stage.beats))]
    )
