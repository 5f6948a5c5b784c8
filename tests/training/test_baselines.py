import math

import pytest

from training.copies import near_copies, without_near_copies
from training.corpus import GRID, Corpus, Song
from training.ngram import WittenBell


def test_an_ngram_that_has_seen_nothing_is_uniform():
    model = WittenBell(4, 44)
    assert model.bits([[5, 2, 2]])[0] == pytest.approx(math.log2(44))


def test_ngram_probabilities_sum_to_one(corpus: Corpus):
    model = WittenBell(3, GRID.vocabulary)
    model.learn(song.tokens for song in corpus.part("train"))
    for context in ((), (2,), (15, 2, 2), (43, 42)):
        chances = [model.probability(symbol, context) for symbol in range(GRID.vocabulary)]
        assert sum(chances) == pytest.approx(1)
        assert min(chances) > 0


def test_an_ngram_learns(corpus: Corpus):
    model = WittenBell(4, GRID.vocabulary)
    songs = [song.tokens for song in corpus.part("train")]
    model.learn(songs)
    bits, struck = model.bits(songs)
    assert 0 < bits < 1.0
    assert struck > bits


def song(name: str, part: str, pitches: list[int]) -> Song:
    return Song(name, part, 16, tuple(GRID.token(pitch) for pitch in pitches))


def test_a_near_copy_in_another_key_is_left_out_of_training():
    tune = [60, 62, 64, 60, 67, 65, 64, 62, 60, 59, 60, 64, 62, 65, 67, 69, 60, 61, 65]
    other = [72, 65, 69, 64, 71, 60, 67, 62, 72, 71, 60, 69, 62, 64, 70, 61, 66, 72, 63]
    kept = song("other", "train", other)
    twin = song("twin", "train", [pitch + 3 for pitch in tune[:16]] + [70, 71])
    held = song("held", "test", tune)
    clean, copies = without_near_copies(Corpus("tiny", (kept, twin, held), "none"))
    assert clean.songs == (kept, held)
    assert [(copy.name, copy.held_out) for copy in copies] == [("twin", "held")]


def test_repeated_notes_and_scales_are_no_copies():
    still, scale = [60] * 40, list(range(50, 80))
    songs = [
        song(f"{part}{n}", part, tune)
        for part in ("train", "test")
        for n, tune in enumerate((still, scale))
    ]
    assert near_copies(songs) == []
