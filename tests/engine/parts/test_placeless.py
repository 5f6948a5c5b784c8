"""What parts without a place share: when they change their key, and when an answer begins."""

from __future__ import annotations

import numpy as np

from engine.answer import Answer
from engine.parts.part import Guide
from engine.parts.placeless import PlacelessPart
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.note import Note

BAR_TICKS = 1920
E_MAJOR = (64, 66, 68, 69, 71, 73, 75, 76) * 3


def guide(answer=None, cadence=1.0):
    return Guide(VoiceControls(cadence=cadence), Meter(), np.ones(128, bool), answer)


def part_that_heard(pitches):
    part = PlacelessPart("placeless", 16, np.random.default_rng(1))
    for pitch in pitches:
        part._key.hear(pitch)
    return part


def test_alone_it_changes_its_key_at_a_bar_line():
    part = part_that_heard(E_MAJOR)
    found = []
    for start in (BAR_TICKS - 48, BAR_TICKS):
        part._begin(Span(start, start + 48), guide())
        found.append(part.tonic)
    assert found == [0, 4]
    assert part.keys.argmax() == 4


def test_alone_it_keeps_its_key_unless_another_is_clearly_better():
    part = part_that_heard((62, 66, 69))
    part._begin(Span(0, 48), guide())
    assert part.tonic == 0
    part._key.settle()
    assert part.tonic != 0


def test_an_answer_begins_once_in_the_key_that_was_heard_with_its_own_form():
    part = part_that_heard(E_MAJOR)
    start = BAR_TICKS + 480
    phrase = tuple(Note(480 * beat, 400, 64) for beat in range(4))
    answer = Answer(start, start + BAR_TICKS, BAR_TICKS, phrase=phrase)
    first, second = Span(start, start + 48), Span(start + 48, start + 96)
    assert part._begin(first, guide(answer)) == answer
    assert part.tonic == 4
    assert part._answer is not None
    assert part._answer.close is not None
    assert part._begin(second, guide(answer)) is None
    assert part._begin(second, guide()) is None
    assert part._answer is None
    part._begin(first, guide(answer, cadence=0.0))
    assert part._answer is not None
    assert part._answer.close is None
