import math

import pytest

from training.corpora.score import Corpus
from training.judge.ngram import WittenBell
from training.views.melody_grid import GRID, songs_of


def test_an_ngram_that_has_seen_nothing_is_uniform():
    model = WittenBell(4, 44)
    assert model.bits([[5, 2, 2]])[0] == pytest.approx(math.log2(44))


def test_ngram_probabilities_sum_to_one(corpus: Corpus):
    model = WittenBell(3, GRID.vocabulary)
    model.learn(song.tokens for song in songs_of(corpus, "train"))
    for context in ((), (2,), (15, 2, 2), (43, 42)):
        chances = [model.probability(symbol, context) for symbol in range(GRID.vocabulary)]
        assert sum(chances) == pytest.approx(1)
        assert min(chances) > 0


def test_an_ngram_learns(corpus: Corpus):
    model = WittenBell(4, GRID.vocabulary)
    songs = [song.tokens for song in songs_of(corpus, "train")]
    model.learn(songs)
    bits, struck = model.bits(songs)
    assert 0 < bits < 1.0
    assert struck > bits
