"""The four modes, as a performer meets them. 120 bpm: a beat is half a second, a bar two."""

from __future__ import annotations

from math import ceil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Action, NoteOff, NoteOn, Panic, SetControl
from engine.modes import harmonise
from engine.modes.harmonise import CONSONANCES
from engine.session import VoiceControls
from tests.engine.stage import BAR, BEAT, BREATH, STEP, Stage, phrase

C_MAJOR = {0, 2, 4, 5, 7, 9, 11}

CLOSE = pytest.approx


def stage(mode, **controls):
    return Stage(VoiceControls(mode=mode, **controls))


def starts(notes):
    return [note.start for note in notes]


class TestAnswer:
    @pytest.mark.parametrize(
        ("count", "apart", "start"),
        [
            (8, 0.5, 4.0),  # two bars that are full
            (16, 0.5, 8.0),  # four
            (2, 0.5, 2.0),  # in the middle of a bar
            (5, 0.5, 4.0),
            (5, 0.9, 6.0),
            (4, 0.5, 3.5),  # one full bar may go on: after 2.5 quarters of silence, on a beat
            (7, 0.25, 2.5),  # within a beat of the bar line, and the next is too far
        ],
    )
    def test_it_comes_in_on_a_bar_line_that_is_not_too_near_or_too_far(self, count, apart, start):
        events = phrase([60 + n for n in range(count)], 0.0, apart)
        assert stage("answer").play(events, 20.0).notes[0].start == CLOSE(start + BREATH)

    @given(st.integers(1, 12), st.floats(0.08, 1.5), st.floats(0, 3))
    def test_it_comes_in_within_a_bar_and_on_a_bar_line_if_there_is_one(self, count, apart, begin):
        """Unless a phrase of whole bars is so full that it is answered on the spot."""
        events = phrase([60 + n for n in range(count)], begin, apart, held=0.99)
        released = events[-1].seconds
        start = stage("answer").play(events, released + 2 * BAR).messages[0].seconds - BREATH
        assert released - BEAT / 8 - 0.002 <= start <= released + BAR + 0.002
        on_line = abs(start - BAR * round(start / BAR)) < 0.002  # a breath is whole ticks
        line = ceil((released + 0.9 * BEAT + 0.002) / BAR) * BAR
        if line <= released + BAR - 0.002:
            assert on_line
        elif not on_line:
            assert start / BEAT == CLOSE(round(start / BEAT))
            assert start >= min(released + BEAT, released + BAR - BEAT) - 0.002

    def test_who_plays_straight_on_is_not_answered_in_the_middle(self):
        """The ninth quarter falls where the answer to the first eight would begin."""
        played = stage("answer").play(phrase([60 + n for n in range(16)]), 20.0).notes
        assert played[0].start == CLOSE(8.0 + BREATH)
        late = [*phrase([60 + n for n in range(8)]), *phrase([68 + n for n in range(8)], 4.012)]
        played = stage("answer").play(late, 20.0).notes
        assert played[0].start > 8.0
        assert max(note.stop for note in played) >= 8.0 + 3 * BAR  # all four bars are answered

    def test_an_answer_that_was_cut_short_makes_the_next_wait_longer(self):
        eight = phrase([60 + n for n in range(8)])
        again = phrase([72, 71, 69, 67, 65, 64, 62, 60], 6.0)
        cut = starts(stage("answer").play([*eight, *again], 22.0).notes)
        assert [start for start in cut if 4.0 < start < 6.0]
        assert next(start for start in cut if start > 6.0) == CLOSE(11.5 + BREATH)  # not at 10
        later = phrase([72, 71, 69, 67, 65, 64, 62, 60], 16.0)  # the answer before was heard out
        at_once = starts(stage("answer").play([*eight, *again, *later], 26.0).notes)
        assert next(start for start in at_once if start > 16.0) == CLOSE(20.0 + BREATH)
        heard_out = phrase([72, 71, 69, 67, 65, 64, 62, 60], 10.0)
        whole = starts(stage("answer").play([*eight, *heard_out], 22.0).notes)
        assert next(start for start in whole if start > 9.0) == CLOSE(14.0 + BREATH)

    @pytest.mark.parametrize(("count", "bars"), [(1, 1), (4, 1), (8, 2), (12, 3), (60, 8)])
    def test_it_is_as_many_whole_bars_long_as_the_phrase(self, count, bars):
        pitches = [60 + degree % 8 for degree in range(count)]
        played = stage("answer").play(phrase(pitches), 60.0).notes
        first = played[0].start
        assert all(
            first <= note.start and note.stop <= first + bars * BAR + 1e-6 for note in played
        )
        assert played[-1].stop > first + (bars - 1) * BAR

    def test_it_waits_while_a_key_is_held(self):
        held = stage("answer").play([NoteOn(0.0, 60, 80)], 9.1)
        assert held.notes == []
        held.play([NoteOff(9.1, 60)], 20.0)
        assert held.notes[0].start == CLOSE(10.0 + BREATH)

    def test_it_yields_at_once_when_the_performer_plays(self):
        played = stage("answer").play([*phrase([60, 62, 64, 65]), NoteOn(4.2, 67, 80)], 8.0).notes
        assert played
        assert max(note.stop for note in played) <= 4.2 + 0.01

    def test_it_answers_again_what_interrupted_it(self):
        events = [*phrase([60, 62, 64, 65]), *phrase([67, 65], 4.2)]
        played = stage("answer").play(events, 12.0).notes
        again = [note for note in played if note.start > 4.2]
        assert again[0].start == CLOSE(6.5 + BREATH)  # a beat more than 0.9 after 5.15
        assert again[-1].stop <= 6.5 + BAR

    def test_it_is_given_once(self):
        played = stage("answer").play(phrase([60, 62, 64, 65]), 60.0).notes
        assert played[-1].stop <= 3.5 + BAR

    def test_nothing_is_answered_where_nothing_was_played(self):
        assert stage("answer").play([], 20.0).messages == []

    @pytest.mark.parametrize("key", range(12))
    def test_it_is_in_the_key_of_the_phrase(self, key):
        pitches = [60, 62, 64, 65, 67, 69, 71, 72, 69, 65, 67, 64, 62, 59, 60]
        played = stage("answer").play(phrase([pitch + key for pitch in pitches]), 30.0).notes
        inside = [(note.pitch - key) % 12 in C_MAJOR for note in played]
        assert len(inside) >= 8
        assert sum(inside) >= 0.9 * len(inside)

    def test_it_lies_on_the_grid_though_the_phrase_does_not(self):
        events = phrase([60, 62, 64, 65, 67], 0.061, 0.37)
        played = stage("answer").play(events, 12.0).notes
        for start in (played[0].start - BREATH, *(note.start for note in played[1:])):
            assert start / STEP == CLOSE(round(start / STEP))

    def test_soft_playing_is_answered_softly(self):
        def mean(velocity):
            events = [
                NoteOn(event.seconds, event.pitch, velocity) if isinstance(event, NoteOn) else event
                for event in phrase([60, 62, 64, 65])
            ]
            played = stage("answer").play(events, 10.0).notes
            return sum(note.velocity for note in played) / len(played)

        assert mean(30) == CLOSE(30, abs=10)
        assert mean(100) == CLOSE(100, abs=10)


class TestDuet:
    def test_it_goes_on_while_the_performer_plays(self):
        played = stage("duet").play(phrase([60, 64, 67, 72] * 4), 8 * BAR).messages
        onsets = [message.seconds for message in played if message.action is Action.NOTE_ON]
        for bar in range(8):
            assert any(bar * BAR <= seconds < (bar + 1) * BAR for seconds in onsets)

    def test_it_hears_the_performer_as_its_own_past(self):
        low, high = (
            stage("duet").play(phrase([pitch] * 32), 8 * BAR).messages for pitch in (55, 84)
        )
        mean = [sum(m.pitch for m in messages) / len(messages) for messages in (low, high)]
        assert mean[1] > mean[0] + 20  # the fake stays near the last pitch that it heard


class TestSolo:
    def test_from_nothing_it_plays_in_c(self):
        played = stage("solo").play([SetControl(32.0, "play", 0)], 32.0).notes
        assert len(played) > 20
        inside = [note.pitch % 12 in C_MAJOR for note in played]
        assert sum(inside) >= 0.9 * len(inside)

    def test_it_ignores_the_performer(self):
        def line(events):
            messages = stage("solo").play(events, 4 * BAR).messages
            return [(m.seconds, m.action, m.pitch) for m in messages]

        assert line(phrase([61, 63, 66, 90])) == line([])

    def test_it_begins_where_the_performer_left_off(self):
        pitches = [62, 64, 66, 67, 69, 71, 73, 74, 73, 71, 69, 66]  # D major
        heard = Stage(VoiceControls(mode="answer"))
        heard.play(phrase(pitches), 5.9)
        change = SetControl(5.95, "mode", "solo")
        played = heard.play([change, SetControl(30.0, "play", 0)], 30.0).notes
        inside = [(note.pitch - 2) % 12 in C_MAJOR for note in played]
        assert sum(inside) >= 0.9 * len(inside) > 10


class TestHarmonise:
    def test_a_note_joins_each_key_for_as_long_as_it_is_held(self):
        events = phrase([60, 64, 67, 72], 0.07, 0.41)
        played = stage("harmonise").play(events, 4.0).notes
        spans = [(event.seconds, event.pitch) for event in events]
        assert [(note.start, note.stop) for note in played] == [
            (spans[number][0], spans[number + 1][0]) for number in range(0, len(spans), 2)
        ]

    def test_it_joins_in_the_very_turn_of_the_key(self):
        joined = stage("harmonise").turn([NoteOn(0.033, 64, 80)], 0.0331)
        assert [(m.action, m.seconds) for m in joined] == [(Action.NOTE_ON, 0.033)]

    @pytest.mark.parametrize("density", [0.5, 1.0])
    @pytest.mark.parametrize("pitch", [0, 1, 30, 60, 61, 66, 90, 126, 127])
    def test_what_joins_goes_with_the_key(self, pitch, density):
        played = stage("harmonise", density=density).play(phrase([pitch]), 2.0).notes
        assert len(played) <= (2 if density == 1.0 else 1)
        assert all(abs(note.pitch - pitch) in CONSONANCES for note in played)

    @pytest.mark.parametrize(("register", "side"), [(0, -1), (-1, -1), (1, 1)])
    def test_it_joins_from_below_unless_it_is_asked_to_join_from_above(self, register, side):
        played = stage("harmonise", register=register).play(phrase([60, 64, 67, 72]), 4.0).notes
        pairs = zip(played, (60, 64, 67, 72), strict=True)
        away = [side * (note.pitch - 12 * register - key) for note, key in pairs]
        assert all(min(CONSONANCES) <= interval <= max(CONSONANCES) for interval in away)

    def test_a_key_that_is_in_no_likely_key_of_the_music_leaves_it_as_it_is(self):
        keys = np.full(12, 0.0005)
        keys[2] = 1 - 11 * 0.0005  # D major
        g_sharp, g = (harmonise._losses(keys.tobytes())[pitch] for pitch in (8, 7))
        assert g_sharp == pytest.approx(g, abs=0.1)
        assert [loss > -0.1 for loss in g_sharp] == [(pc - 2) % 12 in C_MAJOR for pc in range(12)]

    def test_where_there_is_nothing_beneath_it_joins_from_above(self):
        played = stage("harmonise", lowest=60).play(phrase([60, 61]), 2.0).notes
        assert [note.pitch > key for note, key in zip(played, (60, 61), strict=True)] == [True] * 2

    def test_a_dense_voice_joins_with_two(self):
        played = stage("harmonise", density=0.8).play(phrase([64, 67]), 2.0).notes
        assert len(played) == 4

    def test_it_stays_in_the_key_that_is_heard(self):
        pitches = [62, 64, 66, 67, 69, 71, 73, 74, 69, 66, 62, 64, 67, 71, 74, 69]
        played = stage("harmonise").play(phrase(pitches), 12.0).notes
        later = [note for note in played if note.start >= 8 * BEAT]
        assert all((note.pitch - 2) % 12 in C_MAJOR for note in later)

    def test_keys_of_a_chord_are_not_joined_by_one_note_twice(self):
        chord = [event for pitch in (60, 64, 67, 72) for event in phrase([pitch])]
        played = stage("harmonise", density=1.0).play(chord, 2.0).notes  # pairs every note
        assert len({note.pitch for note in played}) == len(played)

    def test_a_key_struck_twice_without_release_is_joined_anew(self):
        events = [NoteOn(0.0, 64, 80), NoteOn(0.5, 64, 80), NoteOff(1.0, 64)]
        played = stage("harmonise").play(events, 2.0).notes
        assert [(note.start, note.stop) for note in played] == [(0.0, 0.5), (0.5, 1.0)]

    def test_a_key_struck_again_is_joined_as_before(self):
        """What it ends itself is no reason to choose another note."""
        first, again = (
            {note.pitch for note in stage("harmonise").play(events, 2.0).notes}
            for events in (
                phrase([64]),
                [NoteOn(0.0, 64, 80), NoteOn(0.05, 64, 80), NoteOff(1.0, 64)],
            )
        )
        assert first == again

    @pytest.mark.parametrize("keys", [(60, 64, 67, 72, 69, 65), (62, 66, 69), (55, 59, 62, 65)])
    def test_what_joins_a_chord_is_neither_in_it_nor_a_semitone_from_it(self, keys):
        struck = [NoteOn(0.02 * number, pitch, 80) for number, pitch in enumerate(keys)]
        playing = stage("harmonise", density=1.0).play([*struck, Panic(1.0)], 1.0)
        for number, pitch in enumerate(keys):
            later = [note.pitch for note in playing.notes if note.start >= 0.02 * number]
            assert not {other % 12 for other in later} & {(pitch - 1) % 12, (pitch + 1) % 12}
            assert pitch not in later

    def test_key_down_and_up_at_one_moment_leaves_nothing_sounding(self):
        events = [NoteOn(0.5, 64, 80), NoteOff(0.5, 64)]
        one_turn = stage("harmonise")
        one_turn.turn(events, 0.6)
        assert [(note.start, note.stop) for note in one_turn.notes] == [(0.5, 0.5)]

    def test_its_range_and_register_hold(self):
        low = stage("harmonise", register=-1, lowest=40, highest=55)
        played = low.play(phrase([60, 64, 67, 72]), 4.0).notes
        assert played
        assert all(40 <= note.pitch <= 55 for note in played)


@pytest.mark.parametrize("later", ["answer", "solo", "harmonise", "duet"])
@pytest.mark.parametrize("earlier", ["duet", "harmonise", "solo"])
def test_leaving_a_mode_ends_what_it_played(earlier, later):
    if earlier == later:
        return
    events = [NoteOn(1.3, 64, 80), SetControl(1.4, "mode", later), NoteOff(1.9, 64)]
    changed = stage(earlier).play(events[:2], 1.4)
    assert changed.notes is not None  # every note is paired at that moment
    changed.play(events[2:], 4.0)


def test_two_voices_play_side_by_side():
    duo = Stage(VoiceControls(mode="solo"), VoiceControls(mode="harmonise", channel=2))
    duo.play([*phrase([60, 64]), SetControl(4.0, "play", 0)], 4.0)
    voices = {note.voice for note in duo.notes}
    channels = {(message.voice, message.channel) for message in duo.messages}
    assert voices == {1, 2}
    assert channels == {(1, 0), (2, 1)}


def test_after_a_panic_a_voice_waits_for_the_performer():
    panic = Panic(2 * BAR)
    silent = Stage(VoiceControls(mode="solo")).play([panic], 4 * BAR)
    assert all(note.start < 2 * BAR + 0.1 for note in silent.notes)
    for call in (
        [NoteOn(3 * BAR, 60, 80), NoteOff(3 * BAR + 0.1, 60)],
        [SetControl(3 * BAR, "mode", "duet")],
        [SetControl(3 * BAR, "play", 0), SetControl(3 * BAR + 0.1, "play", 1)],
    ):
        stage = Stage(VoiceControls(mode="solo")).play([panic, *call], 5 * BAR)
        stage.turn([Panic(5 * BAR)], 5 * BAR)
        assert any(note.start >= 3 * BAR for note in stage.notes)
