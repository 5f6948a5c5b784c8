"""The top line of rolls, as the notes that they are decoded to have it."""

import numpy as np

from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST, MelodyGrid
from models.encodings.piano_roll import PianoRoll
from models.note import Note
from training.corpora.melody import melody_of
from training.corpora.score import Score, Track
from training.views.top_line import line_tokens

FORM = PianoRoll(21, 88, 2, 40)
FINE = PianoRoll(21, 88, 2, 96)


def tokens(notes: list[Note], form: PianoRoll = FORM) -> list[int]:
    found: list[int] = line_tokens(form.encode(notes)[None], form)[0].tolist()
    return found


def token(pitch: int) -> int:
    return FIRST_PITCH + pitch - 21


def test_the_highest_note_that_is_struck_is_the_line():
    notes = [Note(0, 480, 60), Note(0, 480, 72), Note(480, 240, 62)]
    line = [token(72), HOLD, HOLD, HOLD, token(62), HOLD, REST]
    for form in (FORM, FINE):
        assert tokens(notes, form)[:7] == line
        assert len(tokens(notes, form)) == 32


def test_a_lower_note_that_is_struck_later_takes_the_line():
    found = tokens([Note(0, 960, 72), Note(480, 960, 60)])
    assert found[:13] == [token(72), *[HOLD] * 3, token(60), *[HOLD] * 7, REST]


def test_a_note_that_is_struck_again_begins_again():
    found = tokens([Note(0, 480, 60), Note(480, 480, 60)])
    assert found[:9] == [token(60), *[HOLD] * 3, token(60), *[HOLD] * 3, REST]


def test_it_is_what_melodies_of_these_notes_are():
    grid, random = MelodyGrid(21, 108), np.random.default_rng(2)
    for _ in range(5):
        ticks = np.sort(random.choice(32, 12, replace=False)) * 120
        notes = [
            Note(int(tick), 120 * int(random.integers(1, 6)), int(random.integers(30, 100)))
            for tick in ticks
        ]
        line = melody_of(Score("", "", (Track(notes),), "", 0))
        expected = grid.encode(line, 32).tolist()
        found = line_tokens(FINE.encode(notes)[None], FINE)[0].tolist()
        assert found == expected


def test_every_sample_belongs_to_the_16th_that_it_is_nearest_to():
    for step in range(32):
        notes = [Note(step * 120, 120, 60)]
        assert [place for place, each in enumerate(tokens(notes)) if each == token(60)] == [step]


def test_a_note_ends_with_its_16th_however_its_samples_are_rounded():
    for steps in range(1, 8):
        line = [token(60), *[HOLD] * (steps - 1), REST]
        for form in (FORM, FINE):
            assert tokens([Note(0, 120 * steps, 60)], form)[: steps + 1] == line


def test_what_is_less_probable_than_the_threshold_is_silent():
    rolls = np.zeros((2, *FORM.shape), np.float32)
    rolls[0, 0, :10, 39] = 0.49
    rolls[1, 0, :10, 39] = 0.51
    found = line_tokens(rolls, FORM)
    assert set(found[0].tolist()) == {REST}
    assert found[1, :5].tolist() == [token(60), HOLD, HOLD, HOLD, REST]
