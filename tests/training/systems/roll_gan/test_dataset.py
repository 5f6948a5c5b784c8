"""Windows of pieces: on bar lines, brought home, varied; needs TensorFlow."""

from dataclasses import replace

import numpy as np
import pytest

from models.encodings.columns import LOWEST
from models.errors import InputError
from models.note import Note
from tests.training.systems.roll_gan.toys import CORPUS, SCALE, score
from training.corpora.score import CorpusError, Track

pytest.importorskip("tensorflow")

from training.systems.roll_gan.config import Config
from training.systems.roll_gan.dataset import (
    Window,
    columns_of,
    draw,
    home,
    windows_of,
)
from training.systems.roll_gan.pictures import DARK, GREY, ROLL

PLAIN = Config(strays=0)


def of(*scores) -> object:
    return replace(CORPUS, scores=tuple(scores))


def test_windows_begin_on_bar_lines_a_bar_apart_in_training():
    assert len(windows_of(CORPUS, "train")) == 4 * 8
    assert len(windows_of(CORPUS, "valid")) == 2 * 2
    first, second = windows_of(CORPUS, "train")[:2]
    assert (first.begin, second.begin) == (0, 1920)
    for window in (first, second):
        ticks = [note.tick - window.begin for note in window.notes]
        assert (min(ticks), max(ticks)) == (0, ROLL.span_ticks - 480)


def test_only_bars_that_fill_those_of_4_4_are_taken():
    assert len(windows_of(of(score(1, "train", "2/2"), score(2, "train", "2/4")), "train")) == 16
    waltz = of(score(1, "train", "3/4"), score(2, "train", "3/2"))
    with pytest.raises(InputError, match=r"has no 5 bars of 4/4 in its train part that have 10"):
        windows_of(waltz, "train")
    with pytest.raises(CorpusError, match="no piece"):
        windows_of(waltz, "valid")


@pytest.mark.parametrize(("first_bar", "taken"), [(9, []), (10, [0])])
def test_what_is_nearly_silent_is_left_out(first_bar: int, taken: list[int]):
    few = [Note(180 * number, 180, 60) for number in range(first_bar)]
    chords = [Note(960 * half, 960, pitch) for half in range(20, 40) for pitch in (60, 64)]
    piece = replace(score(1, "train", bars=20), tracks=(Track((*few, *chords)),))
    begins = [window.begin // 1920 for window in windows_of(of(piece), "train")]
    assert begins == [*taken, 8, 9, 10, 11, 12, 13, 14, 15]


def test_a_window_is_brought_home():
    windows = windows_of(of(*(score(number, "valid") for number in (5, 6, 7))), "valid")[::2]
    assert len(windows) == 3
    for window, tonic in zip(windows, (2, 11, 5), strict=True):
        up = {
            after.pitch - before.pitch
            for after, before in zip(home(window), window.notes, strict=True)
        }
        assert up == {(-tonic + 6) % 12 - 6}
        assert {note.pitch % 12 for note in home(window)} <= set(SCALE)
        assert min(note.tick for note in home(window)) == 0


def test_columns_are_five_bars_whatever_the_notes():
    found = columns_of([Note(0, 96, LOWEST), Note(9599, 960, LOWEST + 1)])
    assert found.shape == (200, 88)
    assert found[:2, 0].tolist() == [1, 2]
    assert not found[:, 1].any()
    assert columns_of([]).shape == (200, 88)


def lit(pictures: np.ndarray) -> np.ndarray:
    """Return which keys start where, `(pictures, 88, 200)`."""
    return np.abs(pictures[..., 0] - GREY) < 1e-6


def test_pictures_move_by_so_many_semitones():
    windows = list(windows_of(CORPUS, "valid"))[:1]
    random = np.random.default_rng(3)
    plain = lit(draw(windows, PLAIN, random))[0]
    moved = [lit(draw(windows, replace(PLAIN, semitones=2), random))[0] for _ in range(40)]
    ups = {up for up in range(-6, 7) if any((np.roll(plain, up, 0) == m).all() for m in moved)}
    assert ups == {-2, -1, 0, 1, 2}
    assert all(any((np.roll(plain, up, 0) == m).all() for up in ups) for m in moved)


def test_a_few_notes_stray():
    windows = list(windows_of(CORPUS, "valid"))[:1]
    random = np.random.default_rng(3)
    plain = lit(draw(windows, PLAIN, random))[0]
    apart = []
    for _ in range(60):
        strayed = lit(draw(windows, replace(PLAIN, strays=3), random))[0]
        assert 0 <= int(plain.sum()) - int(strayed.sum()) <= 3
        apart.append(int((plain & ~strayed).sum()))
    assert max(apart) == 3
    assert 1.2 < np.mean(apart) < 2.4  # of three, those that normal noise of 1 moves at all: 0.62


def test_no_more_notes_stray_than_there_are():
    window = Window(tuple(Note(tick * 480, 480, 60) for tick in range(3)), 0)
    pictures = draw([window], replace(PLAIN, strays=9), np.random.default_rng(1))
    assert pictures.shape == (1, 88, 200, 1)
    assert (pictures > DARK).any()


def test_a_window_that_begins_later_is_drawn_from_its_beginning():
    windows = list(windows_of(CORPUS, "train"))
    later = draw(windows[1:2], PLAIN, np.random.default_rng(1))
    assert lit(later)[0][:, 0].sum() == 2  # bass and tune on the first beat
