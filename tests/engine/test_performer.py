"""The performer: time, lateness, and what ends and starts all at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Action, Lands, NoteOff, NoteOn, Panic, SetControl, Skip
from engine.session import VoiceControls
from engine.ticks import TICKS_PER_STEP
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BAR, BEAT, BREATH, STEP, Stage, notes, phrase

CLOSE = pytest.approx


def solo(**options):
    return Stage(VoiceControls(mode="solo"), **options)


def onsets(stage):
    return [m.seconds for m in stage.messages if m.action is Action.NOTE_ON]


class TestTime:
    def test_beats_are_counted_from_the_first_bar_line(self):
        stage = solo(meter="3/4", tempo=60).play([], 6.5)
        counted = [(round(beat.seconds, 6), beat.bar, beat.beat) for beat in stage.beats]
        assert counted == [(n, n // 3 + 1, n % 3 + 1) for n in range(7)]

    def test_every_note_is_decided_ahead_by_the_lookahead(self):
        stage = solo(lookahead=0.03)
        while (now := stage.performer.deadline) < 4 * BAR:
            for message in stage.turn([], now):
                assert message.seconds == CLOSE(now + 0.03)
        assert stage.performer.late_decisions == 0

    def test_what_lies_between_two_decisions_has_a_turn_of_its_own(self):
        stage = Stage(VoiceControls()).play(phrase([60, 62, 64, 65] * 2), 3.99)
        while (now := stage.performer.deadline) < 4 * BAR:
            assert all(message.seconds > now - 1e-6 for message in stage.turn([], now))
        assert stage.notes[0].start == CLOSE(2 * BAR + BREATH)

    @given(st.lists(st.floats(0, 0.2), max_size=60))
    def test_the_deadline_never_goes_back(self, pauses):
        stage = solo()
        now = 0.0
        deadlines = [stage.performer.deadline]
        for pause in pauses:
            now += pause
            stage.turn([], now)
            deadlines.append(stage.performer.deadline)
            assert deadlines[-1] > now
        assert deadlines == sorted(deadlines)

    def test_late_decisions_are_counted_and_on_time_ones_are_not(self):
        stage = solo().play([], 1.0)
        assert stage.performer.late_decisions == 0
        stage.turn([], 1.0 + 3.5 * STEP)  # at 1.125, 1.25 and 1.375
        assert stage.performer.late_decisions == 3

    def test_a_decision_is_late_though_an_event_of_its_time_waits_beside_it(self):
        stage = solo().play([], 1.0)
        stage.turn([NoteOn(1.12, 60, 80)], 1.2)  # the step at 1.125 was decided at 1.2
        assert stage.performer.late_decisions == 1

    def test_a_new_tempo_goes_on_from_the_beat(self):
        stage = solo().play([SetControl(2.0, "tempo", 60.0)], 8.2)
        assert [round(beat.seconds, 6) for beat in stage.beats] == [
            0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0,
        ]  # fmt: skip

    def test_a_tempo_turned_like_a_knob_skips_and_repeats_no_step(self):
        tempi = [SetControl(0.05 * n, "tempo", 40.0 + (37 * n) % 250) for n in range(1, 100)]
        stage = solo().play(tempi, 6.0)
        beats = [(beat.bar - 1) * 4 + beat.beat for beat in stage.beats]
        assert beats == list(range(1, len(beats) + 1))
        assert notes(stage.messages, end=6.0)

    def test_an_event_from_the_past_counts_as_just_now(self):
        stage = Stage(VoiceControls(mode="harmonise")).play([], 1.0)
        stage.turn([NoteOn(0.2, 64, 80)], 1.01)
        (joined,) = stage.messages
        assert 0.9 < joined.seconds <= 1.01


class TestStopping:
    def test_a_panic_ends_everything_in_its_turn(self):
        controls = (VoiceControls(mode="duet"), VoiceControls(mode="harmonise", channel=2))
        stage = Stage(*controls).play([NoteOn(0.1, 64, 80), NoteOn(0.2, 67, 80)], 0.3)
        ended = stage.turn([Panic(0.31)], 0.31)
        assert len(ended) == 3
        assert all(message.action is Action.NOTE_OFF for message in ended)
        assert all(message.seconds == CLOSE(0.31) for message in ended)

    def test_after_a_panic_the_phrase_before_it_is_not_answered(self):
        stage = Stage().play([*phrase([60, 62, 64, 65]), Panic(2.5)], 12.0)
        assert stage.messages == []

    def test_a_panic_lets_go_of_keys_whose_release_was_lost(self):
        events = [NoteOn(0.0, 60, 80), Panic(1.0), *phrase([60, 62, 64, 65], 2.0)]
        assert Stage().play(events, 8.0).notes[0].start == CLOSE(5.5 + BREATH)

    def test_a_stop_ends_everything_and_nothing_starts(self):
        stage = solo().play([SetControl(1.3, "play", 0), NoteOn(2.0, 60, 80)], 6.0)
        assert all(note.stop <= 1.3 + 0.01 for note in stage.notes)
        assert stage.beats[-1].seconds == CLOSE(1.0)

    def test_a_start_begins_with_a_downbeat_on_the_spot(self):
        stop, start = SetControl(1.3, "play", 0), SetControl(3.777, "play", 1)
        stage = solo().play([stop, start, SetControl(6.0, "play", 0)], 6.0)
        first = next(beat for beat in stage.beats if beat.seconds > 1.3)
        assert first.beat == 1
        assert first.seconds == CLOSE(3.777, abs=0.011)
        again = [note.start for note in stage.notes if note.start > 1.3]
        assert again[0] == first.seconds
        assert stage.performer.late_decisions == 0

    @pytest.mark.parametrize("lands", Lands)
    def test_a_stop_ends_everything_whenever_it_lands(self, lands):
        stage = solo().play([SetControl(2.3, "play", 0, lands=lands)], 8.0)
        stops = {Lands.NOW: 2.3, Lands.STEP: 2.375, Lands.BEAT: 2.5, Lands.BAR: 4.0}
        assert max(note.stop for note in stage.notes) <= stops[lands] + 1e-6

    def test_a_start_that_lands_at_a_bar_line_begins_there(self):
        stop = SetControl(1.3, "play", 0)
        start = SetControl(2.3, "play", 1, lands=Lands.BAR)
        stage = solo().play([stop, start, SetControl(6.0, "play", 0)], 6.0)
        again = [note.start for note in stage.notes if note.start > 1.3]
        assert again[0] == CLOSE(4.0)

    @pytest.mark.parametrize("name", ["mode", "enable"])
    def test_a_voice_that_is_switched_ends_its_note_at_once(self, name):
        value = {"mode": "answer", "enable": 0}[name]
        stage = solo().play([SetControl(1.3, name, value)], 1.3)
        assert max(note.stop for note in stage.notes) <= 1.31

    def test_a_voice_that_changes_its_channel_ends_its_note_where_it_sounds(self):
        stage = solo().play([SetControl(1.3, "channel", 5), SetControl(6.0, "play", 0)], 6.0)
        assert stage.notes  # paired by channel
        assert {message.channel for message in stage.messages} == {0, 4}


class TestSkipping:
    def test_what_was_missed_is_not_caught_up_with(self):
        stage = solo().play([], 4.0)
        played = stage.turn([Skip(3604.0)], 3604.0)
        assert [message.action for message in played] in ([], [Action.NOTE_OFF])
        assert stage.performer.late_decisions == 0

    def test_the_music_goes_on_on_its_grid(self):
        stage = solo().play([], 4.0)
        stage.turn([Skip(3604.03)], 3604.03)
        stage.play([SetControl(3610.0, "play", 0)], 3610.0)
        later = [note.start for note in stage.notes if note.start > 3604]
        assert later
        assert later[0] < 3604.03 + 2.5 * BAR
        assert all(start / STEP == CLOSE(round(start / STEP)) for start in later)

    @pytest.mark.parametrize("seconds", [1.0, 1.05, 1.115, 1.1155, 1.12, 1.125])
    def test_no_step_is_played_twice(self, seconds):
        part = ScriptedPart()
        stage = solo(parts=[part]).play([], seconds)
        reached = stage.performer.next_tick
        stage.turn([Skip(seconds)], seconds)
        assert stage.performer.next_tick >= reached
        starts = [span.start for span, _ in part.decided]
        assert starts == sorted(set(starts))


def test_the_same_seed_plays_the_same_and_another_does_not():
    def line(seed):
        return solo(seed=seed).play(phrase([60, 64, 67]), 8.0).messages

    assert line(1) == line(1)
    assert line(1) != line(2)


def test_finishing_ends_what_sounds():
    stage = solo().play([], 1.3)
    stage.messages += stage.performer.finish(1.31)
    assert stage.notes


def test_a_change_lands_at_its_boundary_in_the_music():
    change = SetControl(2.3, "lowest", 72, lands=Lands.BAR)
    stage = solo().play([change, SetControl(8.0, "play", 0)], 8.0)
    before = [note.pitch for note in stage.notes if note.start < 2 * BAR]
    after = [note.pitch for note in stage.notes if note.start >= 2 * BAR]
    assert min(before) < 72 <= min(after)


@pytest.mark.parametrize("meter", ["4/4", "3/4", "6/8", "5/4", "7/8"])
def test_every_meter_is_answered_on_a_beat_and_in_whole_bars(meter):
    stage = Stage(meter=meter).play(phrase([60, 62, 64, 65]), 15.0)
    timing = stage.performer.state.meter
    beat = timing.beat_ticks / TICKS_PER_STEP * STEP
    bar = timing.bar_steps * STEP
    first, last = stage.notes[0].start - BREATH, stage.notes[-1].stop
    assert first / beat == CLOSE(round(first / beat))
    assert last - first <= bar * max(1, round(1.95 / bar)) + 1e-6


@given(st.floats(20, 300), st.integers(0, 1000))
def test_every_onset_lies_on_the_grid_at_any_tempo(tempo, seed):
    stage = solo(tempo=tempo, seed=seed).play([], 20.0)
    step = 60 / tempo / 4
    assert all(abs(start / step - round(start / step)) < 1e-6 for start in onsets(stage))


def test_a_key_that_is_let_go_after_the_voice_has_left_harmonise_is_harmless():
    events = [
        NoteOn(0.1, 64, 80),
        SetControl(0.3, "mode", "answer"),
        SetControl(0.5, "mode", "harmonise"),
        NoteOff(0.7, 64),
        *phrase([67], 1.0),
    ]
    played = Stage(VoiceControls(mode="harmonise")).play(events, 2 * BEAT + 1.0).notes
    assert [(note.start, note.stop) for note in played] == [(0.1, 0.3), (1.0, 1.45)]
