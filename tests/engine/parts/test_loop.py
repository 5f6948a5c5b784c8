"""The loop: what a decoder draws becomes notes, and a phrase is laid into the session's bars."""

from __future__ import annotations

import json

import numpy as np
import pytest

from engine.answer import Answer
from engine.parts.loop import Draw, LoopPart, draw
from engine.parts.part import Guide
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.encodings.piano_roll import PianoRoll
from models.note import Note
from tests.engine.fakes import FakeDecoder

SAMPLE = 20  # ticks
STEP = 120
QUARTER = 480
BAR = 4 * QUARTER
ALL = np.ones(128, bool)
REST = (0.0, 0.0)


class Drawn(FakeDecoder):
    """Draws the notes that it is given, each with its probability, wherever it is asked to."""

    def __init__(self, *notes: tuple[Note, float], measures: int = 2) -> None:
        self.roll = PianoRoll(48, measures=measures)
        self._notes = notes

    def decode(self, latent):
        picture = np.zeros(self.roll.shape, np.float32)
        for note, probability in self._notes:
            picture += probability * self.roll.encode([note])
        return picture


def drawn(*notes, density=0.5):
    return draw(Drawn(*notes), Draw(REST, density))


def part(*notes: Note, bar_steps=16, measures=2) -> LoopPart:
    dice = np.random.default_rng(1)
    return LoopPart("drawn", Drawn(*((n, 1.0) for n in notes), measures=measures), bar_steps, dice)


def guide(meter=Meter(), answer=None):  # noqa: B008 (frozen)
    return Guide(VoiceControls(), meter, ALL, answer)


def played(loop: LoopPart, start: int, stop: int, meter=Meter(), answer=None):  # noqa: B008
    """What it decides, span by span, as (tick, length, pitch)."""
    return [
        (note.tick, note.length, note.pitch)
        for tick in range(start, stop, STEP)
        for note in loop.decide(Span(tick, tick + STEP), guide(meter, answer))
    ]


def hear(loop: LoopPart, *pitches: int, start: int = 0) -> None:
    """Let it hear quarters, one after another."""
    for number, pitch in enumerate(pitches):
        for step in range(4):
            tick = start + number * QUARTER + step * STEP
            note = Note(start + number * QUARTER, (step + 1) * STEP, pitch)
            loop.hear([note], Span(tick, tick + STEP))


def test_a_start_next_to_a_16th_is_on_it_and_a_triplet_stays():
    starts = (5, 8, 13, 16, 24)
    found = drawn(*((Note(SAMPLE * s, SAMPLE * 6, 60 + n), 1.0) for n, s in enumerate(starts)))
    assert [note.tick // SAMPLE for note in found] == [6, 8, 12, 16, 24]


def test_crumbs_are_no_notes():
    crumb, note = Note(0, 2 * SAMPLE, 60), Note(QUARTER, STEP, 62)
    assert drawn((crumb, 1.0), (note, 1.0)) == (note,)


@pytest.mark.parametrize(("density", "count"), [(0.0, 0), (0.5, 1), (1.0, 2)])
def test_density_says_how_probable_a_note_must_be(density, count):
    notes = (Note(0, QUARTER, 60), 0.7), (Note(QUARTER, QUARTER, 62), 0.3)
    assert len(drawn(*notes, density=density)) == count


FIGURE = tuple(Note(QUARTER * n, 440, 60 + n) for n in range(8))


def test_its_phrase_comes_again_and_again_in_the_bars_of_the_session():
    once = [(note.tick, note.length, note.pitch) for note in FIGURE]
    found = played(part(*FIGURE), 0, 4 * BAR)
    assert found == once + [(tick + 2 * BAR, length, pitch) for tick, length, pitch in once]


def test_in_a_shorter_bar_the_ends_of_the_measures_are_left_out():
    """Each measure of 4/4 begins with its bar; a note is cut to what a bar may hold."""
    meter, bar = Meter(3, 4), 3 * QUARTER
    long = Note(BAR, BAR, 72)
    found = played(part(*FIGURE, long, bar_steps=12), 0, 2 * bar, meter)
    assert [tick for tick, _, _ in found] == [
        0, QUARTER, 2 * QUARTER, bar, bar, bar + QUARTER, bar + 2 * QUARTER,
    ]  # fmt: skip
    assert [pitch for _, _, pitch in found if pitch < 70] == [60, 61, 62, 64, 65, 66]
    assert max(length for _, length, _ in found) == bar


def test_in_a_longer_bar_each_measure_still_begins_with_a_bar():
    meter, bar = Meter(5, 4), 5 * QUARTER
    found = played(part(*FIGURE, bar_steps=20), 0, 2 * bar, meter)
    assert [tick // QUARTER for tick, _, _ in found] == [0, 1, 2, 3, 5, 6, 7, 8]


def test_it_takes_up_its_phrase_at_the_bar_in_which_it_begins():
    found = played(part(*FIGURE), 5 * BAR + 2 * QUARTER, 6 * BAR)
    assert [pitch for _, _, pitch in found] == [62, 63]


def test_an_answer_begins_with_the_phrase_wherever_the_loop_was():
    loop = part(*FIGURE)
    played(loop, 0, BAR)
    answer = Answer(BAR, 2 * BAR, BAR)
    assert [pitch for _, _, pitch in played(loop, BAR, 2 * BAR, answer=answer)] == [60, 61, 62, 63]


def test_after_a_rest_it_begins_anew():
    loop = part(*FIGURE)
    played(loop, 0, BAR)
    loop.rest()
    assert [pitch for _, _, pitch in played(loop, BAR, 2 * BAR)] == [60, 61, 62, 63]


def test_it_is_moved_to_the_key_that_is_heard_by_as_little_as_can_be():
    for tonic, moved in ((2, 2), (10, -2), (5, 5), (7, -5)):
        loop = part(*FIGURE)
        hear(loop, *(60 + tonic + degree for degree in (0, 2, 4, 5, 7, 9, 11, 12, 7, 4, 0)))
        assert loop.tonic == tonic
        assert [pitch for _, _, pitch in played(loop, 0, QUARTER)] == [60 + moved]


def test_after_a_silence_another_key_is_heard_at_once():
    """Without the silence the first key would still be the better explanation."""
    scale = (0, 2, 4, 5, 7, 9, 11, 12)
    short = (60, 63, 67, 70, 68, 72)  # in E flat
    apart, joined = part(*FIGURE), part(*FIGURE)
    for loop, pause in ((apart, BAR), (joined, 0)):
        hear(loop, *(62 + degree for degree in scale * 3))
        hear(loop, *short, start=24 * QUARTER + pause)
    assert apart.tonic == 3 != joined.tonic


def test_while_it_plays_it_changes_its_key_only_at_a_bar_line():
    loop = part(*FIGURE)
    played(loop, 0, STEP)
    scale = [62 + degree for degree in (0, 2, 4, 5, 7, 9, 11)] * 2
    for number, pitch in enumerate(scale):
        tick = STEP * (number + 1)
        loop.hear([Note(tick, STEP, pitch)], Span(tick, tick + STEP))
        loop.decide(Span(tick, tick + STEP), guide())
        assert loop.tonic == 0
    loop.decide(Span(BAR, BAR + STEP), guide())
    assert loop.tonic == 2


def test_what_its_bar_holds_is_liked_and_nothing_else():
    chord = [Note(0, QUARTER, pitch) for pitch in (60, 64, 67)]
    loop = part(*chord, *(note for note in FIGURE if note.tick >= BAR))
    found = loop.likings([48, 76, 61, 65, 79], key=60, tick=2 * QUARTER)
    assert found[0] == found[1] == found[4] == 0.0
    assert found[2] == found[3] < 0
    assert loop.likings([61, 65], key=60, tick=BAR + QUARTER)[1] == 0.0  # the bar after has an F


def test_a_phrase_waits_until_it_moves_and_one_too_sparse_is_told_once():
    loop = part(*FIGURE)
    assert loop.take([Note(0, QUARTER, 72)]) is None
    assert [pitch for _, _, pitch in played(loop, 0, QUARTER)] == [60]
    loop.move(Span(0, STEP), is_alone=False)
    assert [pitch for _, _, pitch in played(loop, 0, QUARTER)] == [72]
    assert "too few notes (0)" in loop.take([])
    assert loop.take([]) is None
    loop.take(FIGURE)
    assert loop.take([]) is not None


def test_it_wants_the_phrase_of_a_place_once():
    loop = part(*FIGURE)
    place = np.zeros(100, np.float32)
    place[0] = 1.5
    loop.aim(place, 0.5)
    assert loop.wants() == Draw((1.5, 0.0), 0.5)
    assert loop.wants() is None
    loop.aim(place, 0.7)
    assert loop.wants() == Draw((1.5, 0.0), 0.7)


def test_it_begins_at_the_place_that_has_most_to_say():
    class Various(FakeDecoder):
        """The more latent 1, the more of its bars are different."""

        roll = PianoRoll(48, measures=4)

        def decode(self, latent):
            kinds = int(np.clip(np.floor(latent[0] + 2), 1, 4))
            notes = [Note(BAR * bar, QUARTER, 60 + bar % kinds) for bar in range(4)]
            return self.roll.encode(notes)

    homes = [
        LoopPart("various", Various(), 16, np.random.default_rng(seed)).home for seed in range(6)
    ]
    assert min(home[0] for home in homes) > 0
    assert len({home for home in homes}) == 6


def test_who_is_back_goes_on_in_the_middle_of_the_phrase_and_in_its_key():
    loop = part(*FIGURE)
    hear(loop, *(62, 64, 66, 67, 69, 71, 73, 74))
    played(loop, 4 * BAR, 5 * BAR)
    again = part(Note(0, QUARTER, 50), Note(QUARTER, QUARTER, 50))
    again.recall(json.loads(json.dumps(loop.memory())))
    assert again.tonic == loop.tonic == 2
    assert played(again, 5 * BAR, 6 * BAR) == played(loop, 5 * BAR, 6 * BAR) != []
