"""Several voices decide sooner, one after the other; what they decided is let go when it was."""

import pytest

from engine.events import Action, NoteOff, NoteOn
from engine.performer import HEAD_START_SECONDS, Performer
from engine.session import VoiceControls
from models.note import Note
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import BEAT, STEP, Stage, notes, phrase

LOOKAHEAD = 0.01


def stage_of(voices, mode="solo", **options):
    controls = (VoiceControls(mode=mode, channel=n + 1) for n in range(voices))
    return Stage(*controls, lookahead=LOOKAHEAD, **options)


@pytest.mark.parametrize("voices", [1, 3, 8])
def test_each_voice_beyond_the_first_has_its_time_to_think(voices):
    performer = stage_of(voices).play([], 1.01).performer
    tick_seconds = performer.state.seconds_at(performer.next_tick)
    head_start = HEAD_START_SECONDS * (voices - 1)
    while performer.next_tick == performer.state.ticks_at(tick_seconds):
        now = performer.deadline
        performer.turn([], now)
    assert now == pytest.approx(tick_seconds - LOOKAHEAD - head_start)


def test_nothing_is_let_go_sooner_for_that_nor_too_late():
    stage = stage_of(8)
    while (now := stage.performer.deadline) < 4 * BEAT:
        for message in stage.turn([], now):
            assert message.seconds == pytest.approx(now + LOOKAHEAD)
    assert len(stage.messages) > 8


def test_what_ends_between_the_turns_that_decide_ends_in_time():
    played = phrase(
        [60, 62, 64, 65, 67] * 2, apart=BEAT / 2, held=0.13
    )  # staccato, as are they then
    stage = stage_of(2, "duet")
    for event in played:
        while (now := stage.performer.deadline) < event.seconds:
            for message in stage.turn([], now):
                assert message.seconds >= now
        stage.turn([event], event.seconds)
    lengths = [round((note.stop - note.start) / STEP, 3) for note in notes(stage.messages, 9.0)]
    assert any(length % 1 for length in lengths)


def test_what_ends_while_eight_voices_hear_is_let_go_before_they_do():
    parts = [ScriptedPart(Note(0, 80, 60)), *(ScriptedPart() for _ in range(7))]
    stage = stage_of(8, parts=parts)
    middle, end = STEP / 2, STEP * 80 / 120
    assert middle + LOOKAHEAD < end < middle + LOOKAHEAD + 7 * HEAD_START_SECONDS
    assert not any(m.action is Action.NOTE_OFF for m in stage.play([], middle - 0.001).messages)
    (off,) = stage.turn([], middle)
    assert off.action is Action.NOTE_OFF
    assert off.seconds == pytest.approx(end)


def test_what_ends_while_eight_voices_decide_is_let_go_before_they_do():
    parts = [ScriptedPart(Note(0, 118, 60)), *(ScriptedPart() for _ in range(7))]
    stage = stage_of(8, parts=parts)
    decision, end = STEP - LOOKAHEAD - 7 * HEAD_START_SECONDS, STEP * 118 / 120
    assert decision + LOOKAHEAD < end
    assert not any(m.action is Action.NOTE_OFF for m in stage.play([], decision - 0.001).messages)
    (off,) = stage.turn([], decision)
    assert off.action is Action.NOTE_OFF
    assert off.seconds == pytest.approx(end)


def test_no_span_before_the_first_bar_line_is_decided_however_long_it_is_to_it():
    stage = stage_of(8)
    performer = Performer(stage.performer.state, stage.voices, -0.3, LOOKAHEAD)
    assert performer.next_tick == 0


def test_a_key_takes_back_what_was_decided_and_not_let_go_and_would_clash_with_it():
    parts = [ScriptedPart(Note(960, 240, pitch)) for pitch in (60, 67)]
    stage = stage_of(2, "duet", parts=parts).play([], 2 * BEAT - LOOKAHEAD - HEAD_START_SECONDS)
    before = len(stage.messages)
    key = 2 * BEAT - LOOKAHEAD - HEAD_START_SECONDS / 2
    stage.play([NoteOn(key, 61, 80), NoteOff(key + 0.05, 61)], 2 * BEAT)
    struck = [m.pitch for m in stage.messages[before:] if m.action is Action.NOTE_ON]
    assert struck == [67]
