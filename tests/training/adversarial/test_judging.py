"""Likeness to songs: what is too narrow, too wild, elsewhere or silent is far from them."""

import numpy as np

from models.note import Note
from training.adversarial.judging import Likeness, likeness, looped
from training.measures.pieces import PIECE_TICKS, Piece, piece_of
from training.report.playing import Songs


def pieces(count: int, seed: int, octave: int = 0) -> list[Piece]:
    random = np.random.default_rng(seed)
    return [
        piece_of(
            Note(240 * step, int(random.choice((120, 240))), 60 + octave + int(pitch))
            for step, pitch in enumerate(random.integers(0, random.integers(4, 20), 40))
        )
        for _ in range(count)
    ]


SONGS = Songs("toy", tuple(pieces(20, 1)), (), np.array([], np.int64))


def test_pieces_made_as_the_songs_are_are_like_them():
    same, other = likeness(pieces(20, 2), SONGS), likeness(pieces(20, 3, octave=36), SONGS)
    assert same.overlap > 0.75
    assert same.diversity > 0.85
    assert other.overlap < same.overlap - 0.05


def test_a_collapse_has_no_diversity_however_much_it_overlaps():
    one = likeness(pieces(1, 2) * 20, SONGS)
    assert one.diversity == 0
    assert one.distance > likeness(pieces(20, 2), SONGS).distance + 0.3


def test_silent_pieces_count_against_it():
    half = likeness([*pieces(20, 2), *[Piece(())] * 20], SONGS)
    assert half.whole == 0.5
    assert half.distance > 0.5
    assert likeness([Piece(())] * 4, SONGS) == Likeness(0, 0, 1, 0)


def test_the_distance_is_that_of_what_can_be_measured_and_full_for_the_rest():
    assert Likeness(0.9, 0.9, 0.0, 1).distance == 0
    assert Likeness(0.9, 0.9, 0.5, 0.5).distance == 0.75
    assert Likeness(0, 0, 1, 0).distance == 1


def test_noise_is_farther_from_the_songs_than_what_is_a_little_like_them():
    """Diversity spoke for noise: specks that are all over the keys are as wide as songs are."""
    random = np.random.default_rng(4)

    def noise(low: int, high: int, ticks: int) -> list[Piece]:
        starts = np.sort(random.integers(0, PIECE_TICKS, (20, 80)))
        return [
            piece_of(Note(int(tick), ticks, int(random.integers(low, high))) for tick in row)
            for row in starts
        ]

    near, far = likeness(noise(60, 72, 180), SONGS), likeness(noise(21, 109, 40), SONGS)
    assert near.diversity < far.diversity
    assert near.distance < far.distance


def test_diversity_has_no_bonus_for_chaos():
    wild = pieces(20, 2)
    narrow = Songs("toy", (*pieces(1, 1), wild[0]), (), np.array([], np.int64))
    assert likeness(wild, narrow).diversity <= 1


def test_a_phrase_is_played_again_to_the_end_of_the_piece():
    piece = looped([Note(0, 480, 60), Note(960, 480, 62)], 6 * 1920)
    assert [note.tick for note in piece.notes] == [0, 960, 11520, 12480]
    assert looped([Note(0, 99, 60)], PIECE_TICKS).notes == (Note(0, 99, 60),)
