"""Bars: counted in before a start; another metre comes at a bar line, for everybody at once."""

from __future__ import annotations

import json
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import snapshot
from engine.choices import MIDI
from engine.ensemble import gather_again
from engine.events import Action, Failed, Lands, NoteOff, NoteOn, SetControl
from engine.metre import asked, changed, is_due
from engine.model_requests.requests import Load
from engine.performer import Performer
from engine.session import SessionState, VoiceControls
from engine.ticks import Meter, Timeline
from models.note import Note
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BAR, BEAT, Stage, notes, phrase
from tests.engine.stage import Note as Played

SOLO = VoiceControls(mode="solo")
METERS = st.builds(Meter, st.integers(1, 12), st.sampled_from([4, 8, 16]))


def to(meter: str, seconds: float = 0.1) -> SetControl:
    return SetControl(seconds, "meter", meter)


def played(stage: Stage) -> list[Played]:
    return notes(stage.messages, inf)


def told(stage: Stage) -> list[tuple[float, int, int]]:
    return [(round(beat.seconds, 6), beat.bar, beat.beat) for beat in stage.beats]


def test_a_metre_comes_at_a_bar_line_and_bars_are_counted_on():
    stage = Stage(SOLO).play([to("3/4")], 3 * BAR + 3.5 * BEAT)
    bars = [(seconds, bar) for seconds, bar, beat in told(stage) if beat == 1]
    assert bars == [(0, 1), (2, 2), (4, 3), (5.5, 4), (7, 5)]
    assert stage.lines == ["the metre is 3/4"]


@given(METERS, METERS, st.integers(0, 40_000), st.floats(20, 300))
def test_it_comes_at_a_bar_line_of_both_a_bar_or_more_from_where_it_was_asked(old, new, tick, bpm):
    state = asked(SessionState(Timeline(bpm), old, bars_before=-3), new, tick)
    if old == new:
        assert not state.coming
        return
    least = max(old.bar_ticks, round(1 / state.timeline.seconds_per_tick))
    line = -(-(tick + least) // old.bar_ticks) * old.bar_ticks
    assert is_due(state, line)  # and at an earlier one only if it is in step there already
    there = changed(state, line)
    here = line + state.moved
    assert here % new.bar_ticks == 0
    assert there.seconds_at(here) == pytest.approx(state.seconds_at(line))
    assert there.place(here) == (state.place(line)[0], 1)
    assert here - there.skipped == line
    assert there.meter == new


@given(METERS, METERS)
def test_where_it_was_missed_there_is_another_bar_line_that_will_do(old, new):
    state = asked(SessionState(meter=old), new, 0)
    due = [bar for bar in range(200) if is_due(state, bar * old.bar_ticks)]
    assert len(due) > 1 or not state.coming


def test_the_parts_that_play_then_have_heard_the_past_at_the_ticks_of_the_new_metre():
    stage = Stage(VoiceControls(mode="duet"), lookahead=0.0)
    new = ScriptedPart(*(Note(1680 * n, 120, 60 + n) for n in range(40)))
    new.name = stage.voices[0].part.name
    stage.service.part = lambda name, bar_steps, random: new
    keys = [NoteOn(1.6, 99, 80), NoteOff(1.7, 99), NoteOn(3.5, 98, 80), NoteOff(3.6, 98)]
    stage.play([*keys, to("7/8", 1.8)], 4 * BAR)
    first = next(beat.seconds for beat in stage.beats if beat.beat == 5)  # four eighths in
    line = first - 4 * BEAT / 2
    heard = {note.pitch: note.tick for _, some in new.heard for note in some}
    decided = new.decided[0][0].start
    assert decided % 1680 == 0
    assert decided - heard[99] == round((line - 1.6) / BEAT * 480)
    assert decided - heard[98] == round((line - 3.5) / BEAT * 480)
    spans = [span.start for span, _ in new.heard]
    assert spans == list(range(spans[0], spans[0] + 120 * len(spans), 120))
    onsets = [note.start for note in played(stage) if note.start > line - 0.01]
    assert onsets[:2] == pytest.approx([line, line + 7 * BEAT / 2])


def test_all_voices_change_together_though_one_comes_late():
    stage = Stage(SOLO, SOLO)
    fulfil, waiting = stage.service.fulfil, []

    def late(request, seconds):
        if request.voice == 2 and not waiting:
            waiting.append(request)
            return SetControl(seconds, "density", 0.5)  # nothing
        return fulfil(request, seconds)

    stage.service.fulfil = late
    stage.play([to("3/4")], 5 * BAR)
    assert stage.performer.state.meter == Meter(4, 4)
    stage.turn([fulfil(waiting[0], 5 * BAR)], 5 * BAR)
    stage.play([], 9 * BAR)
    assert stage.performer.state.meter == Meter(3, 4)
    assert stage.lines == ["the metre is 3/4"]


def test_an_answer_under_way_ends_at_that_bar_line_and_the_next_phrase_is_answered():
    first = phrase((62, 64, 66, 67, 69, 71, 73, 74), apart=0.49)  # answered from 4 to 8
    stage = Stage().play([*first, to("3/4", 3.95)], 5.9)
    assert stage.voices[0].answer is not None
    stage.play(phrase((62, 64, 66), 6.1), 15.0)
    assert stage.performer.state.meter == Meter(3, 4)
    assert stage.performer.state.timeline.origin_seconds == 6.0
    starts = [note.start for note in played(stage)]
    assert min(starts) == pytest.approx(4.0, abs=0.03)
    assert not [start for start in starts if 6.0 <= start < 8.9]
    assert min(start for start in starts if start > 6) == pytest.approx(9.0, abs=0.03)
    assert max(note.stop for note in played(stage) if note.start < 6) == pytest.approx(6.0)


def test_a_key_that_is_held_is_held_on():
    harmonise = VoiceControls(mode="harmonise")
    stage = Stage(harmonise).play([to("7/8"), NoteOn(3.9, 60, 80)], 3 * BAR)
    assert stage.performer.state.meter == Meter(7, 8)
    assert stage.performer.state.hearing.held == [60]
    stage.play([NoteOff(3 * BAR, 60)], 3 * BAR + 0.1)
    assert [note.stop for note in played(stage)] == [3 * BAR]


def test_what_waits_and_what_glides_goes_on_at_its_moment():
    tempo = SetControl(3.95, "density", 0.9, lands=Lands.BAR)
    glide = SetControl(3.0, "temperature", 1.6, 1, beats=4.0)  # over at 5.0
    stage = Stage(SOLO).play([to("7/8"), glide, tempo], 4.5)
    assert stage.performer.state.meter == Meter(7, 8)
    assert stage.performer.state.voices[0].density == 0.9
    assert stage.performer.state.voices[0].temperature == pytest.approx(1.4, abs=0.1)
    stage.play([], 5.1)
    assert stage.performer.state.voices[0].temperature == 1.6


def test_a_model_that_cannot_leaves_the_metre_as_it_is():
    stage = Stage(SOLO, SOLO)
    fulfil = stage.service.fulfil
    stage.service.fulfil = lambda request, seconds: (
        Failed(seconds, 2, request.plays, "it is too odd", request.model)
        if request.voice == 2 and isinstance(request, Load)
        else fulfil(request, seconds)
    )
    stage.play([to("7/8")], 5 * BAR)
    assert stage.performer.state.meter == Meter(4, 4)
    assert not stage.performer.state.coming
    assert stage.lines == ["voice 2 goes on with melody-lstm: it is too odd", "the metre stays 4/4"]
    assert all(voice.arriving is None and voice.loading is None for voice in stage.voices)


def test_asked_back_it_stays():
    stage = Stage(SOLO).play([to("7/8"), to("4/4", 0.3)], 5 * BAR)
    assert stage.performer.state.meter == Meter(4, 4)
    assert stage.lines == ["the metre stays 4/4"]


def test_a_model_that_was_asked_for_comes_in_the_new_metre():
    stage = Stage(SOLO).play([to("3/4"), SetControl(0.2, "model", "latent", 1)], 5 * BAR)
    (voice,) = stage.voices
    assert (voice.part.name, stage.performer.state.meter) == ("latent", Meter(3, 4))
    assert voice.part._listener.bar_steps == 12


def test_a_player_that_dies_meanwhile_asks_again():
    stage = Stage(SOLO).play([to("3/4")], 0.6)
    data = json.loads(json.dumps(snapshot.take(stage.performer)))
    state, voices = gather_again(data, stage.service, 1)
    stage.voices, stage.performer = voices, Performer(state, voices, 0.7)
    stage.play([], 5 * BAR)
    assert stage.performer.state.meter == Meter(3, 4)


def starting(count_in: int, *events: SetControl, until: float = 12.0, start: float = 3.3) -> Stage:
    """Stopped, and started at a moment again."""
    first = [SetControl(0.5, "play", 0), SetControl(1.0, "count_in", count_in)]
    return Stage(SOLO).play([*first, *events, SetControl(start, "play", 1)], until)


@pytest.mark.parametrize("bars", [0, 1, 2])
def test_so_many_bars_are_clicked_before_the_voices_play(bars):
    stage = starting(bars)
    start = 3.3 + 0.01
    onsets = [note.start for note in played(stage) if note.start > 1]
    assert onsets[0] == pytest.approx(start + bars * BAR)
    clicks = [(note.start, note.pitch) for note in notes(stage.clicks, inf)]
    assert [seconds for seconds, _ in clicks] == pytest.approx(
        [start + beat * BEAT for beat in range(4 * bars)]
    )
    assert [pitch for _, pitch in clicks] == [76, 77, 77, 77] * bars
    again = [(beat.bar, beat.beat) for beat in stage.beats if beat.seconds > 3]
    first = 1 - bars if bars else 3  # else it goes on
    assert again[:5] == [(first, 1), (first, 2), (first, 3), (first, 4), (first + 1, 1)]


def test_who_follows_another_clock_is_not_counted_in():
    stage = starting(2, SetControl(1.1, "source", MIDI))
    assert not stage.clicks
    assert min(note.start for note in played(stage) if note.start > 1) == pytest.approx(3.31)


def test_a_count_in_that_is_cut_off_does_not_silence_the_next_start():
    again = SetControl(4.0, "play", 0), SetControl(4.1, "count_in", 0), SetControl(4.2, "play", 1)
    stage = starting(4, *again)
    assert min(note.start for note in played(stage) if note.start > 1) == pytest.approx(4.21)


def test_keys_struck_while_it_counts_are_heard_and_joined_by_nobody():
    part = ScriptedPart()
    stage = Stage(VoiceControls(mode="harmonise"), parts=[part])
    keys = [NoteOn(3.0, 60, 80), NoteOff(3.4, 60), NoteOn(4.4, 64, 80), NoteOff(4.5, 64)]
    stage.play(
        [SetControl(0.5, "play", 0), SetControl(1.0, "count_in", 1), SetControl(2.0, "play", 1)],
        2.5,
    ).play(keys, 6.0)
    assert [note.start for note in played(stage)] == [4.4]
    assert {note.pitch for _, some in part.heard for note in some} == {60, 64}


def test_the_click_is_on_each_beat_of_any_metre_and_no_voice_s():
    stage = Stage(SOLO, meter="6/8").play(
        [SetControl(0.0, "click", 1), SetControl(0.0, "swing", 75.0)], 3.1
    )
    clicks = notes(stage.clicks, inf)
    assert [(note.start, note.pitch) for note in clicks[:4]] == [
        (0.75, 77), (1.5, 76), (2.25, 77), (3.0, 76)
    ]  # fmt: skip
    assert {message.channel for message in stage.clicks} == {9}


def test_the_click_goes_to_the_channel_that_is_chosen_and_ends_where_it_began():
    click, channel = SetControl(0.0, "click", 1), SetControl(0.0, "click_channel", 3)
    stage = Stage(SOLO).play([click, channel, SetControl(1.01, "click_channel", 16)], 2.1)
    struck = [each.channel for each in stage.clicks if each.action is Action.NOTE_ON]
    assert struck == [2, 2, 15, 15]
    assert [note.start for note in notes(stage.clicks, inf)] == [0.5, 1.0, 1.5, 2.0]


def test_a_stop_ends_the_clicks():
    stage = Stage(SOLO).play([SetControl(0.1, "click", 1), SetControl(1.01, "play", 0)], 4.0)
    assert [note.start for note in notes(stage.clicks, inf)] == [0.5, 1.0]
