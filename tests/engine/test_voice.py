"""A voice: what it remembers of what it played, and what it repeats when its model has failed."""

from __future__ import annotations

import numpy as np
import pytest

from engine.answer import Answer
from engine.course import Course
from engine.ticks import Span
from engine.voice import REMEMBERED_NOTES, Voice
from models.note import NEUTRAL_VELOCITY, Note
from tests.engine.fakes import ScriptedPart

BAR = 1920


def new_voice(*played: Note) -> Voice:
    dice = np.random.default_rng(0)
    voice = Voice(1, ScriptedPart(), dice, Course(dice))
    for note in played:
        voice.remember(note)
    return voice


def test_a_note_that_is_decided_further_is_remembered_once_with_its_new_end():
    voice = new_voice(Note(0, 120, 60), Note(0, 120, 64), Note(0, 240, 60), Note(240, 120, 60))
    assert list(voice.played) == [Note(0, 240, 60), Note(0, 120, 64), Note(240, 120, 60)]


def test_a_long_note_under_many_short_ones_is_still_found():
    voice = new_voice(Note(0, 120, 40), *(Note(120 * n, 120, 60) for n in range(1, 12)))
    voice.remember(Note(0, 1440, 40))
    assert [note for note in voice.played if note.pitch == 40] == [Note(0, 1440, 40)]


def test_the_oldest_notes_are_forgotten():
    voice = new_voice(*(Note(120 * n, 120, 60) for n in range(REMEMBERED_NOTES + 9)))
    assert len(voice.played) == REMEMBERED_NOTES
    assert voice.played[0].tick == 9 * 120


def test_what_it_played_in_a_span_is_what_sounds_there():
    voice = new_voice(Note(0, 100, 60), Note(0, 480, 64), Note(240, 100, 67))
    assert voice.played_in(Span(120, 240)) == [Note(0, 480, 64)]
    assert voice.played_in(Span(240, 360)) == [Note(0, 480, 64), Note(240, 100, 67)]


def test_when_it_falls_silent_notes_end_there_and_those_to_come_never_were():
    voice = new_voice(Note(0, 120, 60), Note(0, 960, 64), Note(720, 100, 67))
    voice.fall_silent(480)
    assert list(voice.played) == [Note(0, 120, 60), Note(0, 480, 64)]
    assert voice.heard_from == 480
    assert ("rest", 0) in voice.part.log


def test_it_repeats_the_bar_before_with_all_its_notes_and_their_velocities():
    voice = new_voice(Note(0, 100, 60, 90), Note(40, 100, 67, 80), Note(600, 100, 64))
    assert voice.repeats(Span(BAR, BAR + 120), BAR, ()) == [
        Note(BAR, 100, 60, 90),
        Note(BAR + 40, 100, 67, 80),
    ]
    assert voice.repeats(Span(BAR + 120, BAR + 240), BAR, ()) == []


def test_in_an_answer_it_repeats_the_phrase_that_it_answers():
    voice = new_voice()
    heard = [Note(240, 100, 60, 100)]
    voice.answer = Answer(2 * BAR, 3 * BAR, 2 * BAR, 24, tuple(heard))
    there = Span(2 * BAR + 240, 2 * BAR + 360)
    assert voice.repeats(there, BAR, heard) == [Note(2 * BAR + 240, 100, 60, NEUTRAL_VELOCITY)]


def test_what_the_performer_played_goes_before_its_own():
    voice = new_voice(Note(0, 100, 60), Note(120, 100, 62))
    heard = [Note(20, 100, 72)]
    assert [note.pitch for note in voice.repeats(Span(BAR, BAR + 120), BAR, heard)] == [72]
    assert [note.pitch for note in voice.repeats(Span(BAR + 120, BAR + 240), BAR, heard)] == [62]


@pytest.mark.parametrize(("end", "repeated"), [(BAR, True), (BAR + 10, False)])
def test_a_note_that_still_sounds_is_not_struck_again(end, repeated):
    voice = new_voice(Note(0, end, 60))
    assert bool(voice.repeats(Span(BAR, BAR + 120), BAR, ())) == repeated
