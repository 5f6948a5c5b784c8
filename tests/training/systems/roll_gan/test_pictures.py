"""Columns to pictures and back to notes, in the three encodings; needs TensorFlow."""

import numpy as np
import pytest

from models.encodings.columns import HELD, LOWEST, PITCHES, STARTED
from models.note import Note

pytest.importorskip("tensorflow")

from training.systems.roll_gan.pictures import (
    CODINGS,
    COLUMNS,
    DARK,
    GREY,
    LONGEST,
    ROLL,
    WHITE,
    paint,
)


def columns(notes: list[Note]) -> np.ndarray:
    found = COLUMNS.encode(notes)
    return np.pad(found, ((0, ROLL.length - len(found)), (0, 0)))[None]


def played(encoding: str, notes: list[Note], noise: float = 0.0) -> list[Note]:
    coding = CODINGS[encoding]
    pictures = coding.draw(columns(notes))
    pictures = pictures + np.random.default_rng(1).uniform(-noise, noise, pictures.shape)
    return ROLL.decode(np.asarray(paint(pictures.astype(np.float32), coding))[0])


def melody(seed: int) -> list[Note]:
    """Return notes of two columns to a bar, some of which are struck again just as they end."""
    random, notes = np.random.default_rng(seed), []
    for pitch in random.choice(PITCHES, 12, replace=False):
        start = 0
        while (length := int(random.integers(2, LONGEST))) + start < ROLL.length:
            notes.append(Note(48 * start, 48 * length, LOWEST + int(pitch)))
            start += length + int(random.choice((0, 0, 2, 20)))
    return sorted(notes, key=lambda note: (note.tick, note.pitch))


def test_a_picture_is_five_bars_of_4_4():
    assert (ROLL.length, ROLL.span_ticks) == (200, 5 * 1920)
    assert ROLL.ticks(1) == COLUMNS.ticks
    assert (ROLL.pitches, ROLL.lowest) == (PITCHES, 21)


# A length is told by a value from -1 to 1 in 40 steps, so that it bears little.
@pytest.mark.parametrize(("encoding", "noise"), [("grey", 0.2), ("layers", 0.2), ("starts", 0.02)])
def test_notes_come_back(encoding: str, noise: float):
    for seed in range(4):
        notes = melody(seed)
        assert played(encoding, notes) == notes
        assert played(encoding, notes, noise) == notes


@pytest.mark.parametrize("encoding", CODINGS)
def test_a_picture_is_drawn_as_it_is_said(encoding: str):
    coding = CODINGS[encoding]
    picture = coding.draw(columns([Note(96, 144, LOWEST + 3)]))
    assert picture.shape == (1, 88, 200, coding.channels)
    assert picture.dtype == np.float32
    lit = np.argwhere(picture[0].max(-1) > DARK).tolist()
    if encoding == "starts":
        assert lit == [[3, 2]]
        length = DARK + 2 * 3 / LONGEST
        assert picture[0, 3, 2].tolist() == pytest.approx([length, WHITE, WHITE, WHITE])
        return
    assert lit == [[3, 2], [3, 3], [3, 4]]
    assert picture[0, 3, 2:5, 0].tolist() == pytest.approx([GREY, WHITE, WHITE])
    assert picture[0, 3, 2:5, 1:].min(initial=WHITE) == WHITE


def test_the_grey_of_a_start_is_the_published_one():
    shade = (GREY - DARK) / (WHITE - DARK) * 255
    assert shade == pytest.approx(125)


def test_what_a_length_cannot_say_is_a_bar():
    (note,) = played("starts", [Note(0, 2 * 1920, 60)])
    assert note == Note(0, 1920, 60)


@pytest.mark.parametrize(
    ("begin", "edge"), [(8, (0.3, 0.0, -0.3, -0.7)), (0, (-0.7, -0.3, 0.0, 0.0))]
)
def test_a_note_that_fades_or_swells_is_one_note(begin: int, edge: tuple[float, ...]):
    picture = CODINGS["grey"].draw(columns([Note(0, 480, 60)]))
    picture[0, 60 - LOWEST, begin : begin + 4, 0] = edge
    (note,) = ROLL.decode(np.asarray(paint(picture, CODINGS["grey"]))[0])
    assert note == (Note(0, 11 * 48, 60) if begin else Note(48, 9 * 48, 60))


def test_a_note_of_one_column_that_touches_the_next_is_part_of_it():
    for encoding in CODINGS:
        notes = [Note(480, 48, 60), Note(528, 240, 60)]
        assert played(encoding, notes) == [Note(480, 288, 60)]


def test_what_is_struck_again_leaves_one_sample_off():
    both = [Note(0, 480, 60), Note(480, 480, 60)]
    grey = CODINGS["grey"]
    roll = np.asarray(paint(grey.draw(columns(both)), grey))[0].reshape(200, 88)
    assert np.flatnonzero(roll[:20, 60 - LOWEST] < 0.5).tolist() == [9]
    assert roll[:, 61 - LOWEST].max() == 0


def test_what_sounds_is_surer_the_lighter_it_is():
    picture = np.full((1, 88, 200, 1), DARK, np.float32)
    picture[0, 0, :5, 0] = -0.9, -0.6, (DARK + GREY) / 2, -0.2, WHITE
    roll = np.asarray(paint(picture, CODINGS["grey"]))[0].reshape(200, 88)[:5, 0]
    assert (np.diff(roll) > 0).all()
    assert roll[2] == pytest.approx(0.5)


def test_the_classes_are_told_apart():
    grey = CODINGS["grey"]
    found = grey.draw(columns([Note(0, 96, LOWEST)]))[0, 0, :3, 0]
    assert found.tolist() == pytest.approx([GREY, WHITE, DARK])
    assert columns([Note(0, 96, LOWEST)])[0, :2, 0].tolist() == [STARTED, HELD]
