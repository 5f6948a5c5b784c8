"""Phrases and their attributes, as numpy measures them and as the graph does."""

import numpy as np
import pytest

pytest.importorskip("keras")

from models.encodings.melody_grid import HOLD
from tests.training.conftest import songs_in
from training.corpora.score import Corpus
from training.layers import memory
from training.systems.morph import tally
from training.systems.morph.attributes import PROGRESS, measure_attributes, progress
from training.systems.morph.balance import chances
from training.systems.morph.encoder import attributes
from training.systems.morph.scores import Scores, fit_scores
from training.views.evidence import LAGS, framed
from training.views.melody_grid import GRID, Song
from training.views.phrases import STEPS, cut_songs, lone_phrases, pad, span, starts

pytestmark = pytest.mark.filterwarnings("ignore")
METERS = ((16, 0), (12, 0), (8, 0), (6, 0), (24, 0), (18, 0), (36, 0), (16, 3))


def song(text: str, meter: int = 16, offset: int = 0) -> Song:
    return Song("song", meter, tuple(GRID.parse(text)), offset)


def random_song(meter: int, offset: int = 0, steps: int = 200) -> Song:
    random = np.random.default_rng(meter)
    tokens = random.choice([1, HOLD, HOLD, HOLD, HOLD, 5, 20, 20, 21, 30], steps)
    return Song("random", meter, tuple(tokens.tolist()), offset)


def attributes_of(text: str) -> np.ndarray:
    return measure_attributes(np.array([pad(GRID.parse(text))], np.int32))[0]


def test_a_phrase_is_as_many_even_bars_as_fit():
    found = {meter: span(meter) for meter in (4, 6, 8, 12, 14, 16, 18, 24, 32, 36)}
    assert found == {4: 32, 6: 24, 8: 32, 12: 24, 14: 28, 16: 32, 18: 18, 24: 24, 32: 32, 36: 32}


def test_phrases_begin_at_bars_after_a_pick_up():
    assert starts(random_song(16, offset=12, steps=90)) == [0, 20, 52, 84]


def test_songs_are_cut_without_gaps():
    songs = [random_song(meter, offset) for meter, offset in METERS]
    phrases = cut_songs(songs)
    assert len(phrases.number) == sum(len(song.tokens) + 1 for song in songs)
    heard = phrases.tokens[phrases.number, phrases.clock]
    np.testing.assert_array_equal(heard, np.concatenate([[*song.tokens, 0] for song in songs]))


def test_single_phrases_are_whole():
    for phrase in lone_phrases([random_song(12), random_song(16, 3)], overlapping=True):
        assert len(phrase.tokens) == span(phrase.meter)


def test_the_attributes_of_a_phrase():
    bar = "60 _ _ _ 62 _ _ _ 64 _ _ _ 65 _ _ _ "
    density, mean, width, syncopation, repetition = attributes_of(bar * 2)
    assert density == 8 / 32
    assert mean + GRID.lowest - 3 == pytest.approx((60 + 62 + 64 + 65) / 4)
    assert (width, syncopation, repetition) == (5, 0, 1)


def test_without_an_onset_only_the_density_is_known():
    found = attributes_of("_ " * 16 + "r " * 16)
    assert found[0] == 0
    assert np.isnan(found[1:]).all()


def test_the_graph_measures_the_same():
    phrases = cut_songs([random_song(meter, offset) for meter, offset in METERS])
    wanted = measure_attributes(phrases.tokens)
    found = np.array(attributes(phrases.tokens))
    there = ~np.isnan(wanted)
    np.testing.assert_allclose(found[there], wanted[there], atol=1e-5)


@pytest.mark.parametrize(("meter", "offset"), [case for case in METERS if case[0] <= STEPS])
def test_the_tally_is_the_progress(meter: int, offset: int):
    song = random_song(meter, offset)
    wanted = progress(cut_songs([song]))
    history, match = np.zeros((1, 5, LAGS), np.float32), np.zeros((1, 3, LAGS), np.float32)
    counts = np.zeros((1, tally.TALLY), np.float32)
    bar = np.array([[meter]], np.float32)
    for step, token in enumerate(framed(song.tokens)[:-1]):
        heard = np.array([[token]], np.float32)
        _, history, match = memory.advance(heard[0], history, match)
        position = np.array([[(step + offset) % meter]], np.float32)
        found, counts = tally.advance(heard, position, bar, history, counts)
        np.testing.assert_array_equal(np.array(found)[0], wanted[step], err_msg=f"step {step}")
    assert wanted.shape == (len(song.tokens) + 1, len(PROGRESS))


def test_scores_are_normal_and_come_back(tmp_path):
    random = np.random.default_rng(3)
    values = random.gamma(2.0, 1.5, (5000, 5)).astype(np.float32)
    values[:, 4] = np.round(values[:, 4])
    scores = fit_scores(values)
    scores.save(tmp_path / "scores.json")
    scores = Scores.load(tmp_path / "scores.json")
    found = np.array(scores.score(values))
    assert np.abs(found.mean(0)).max() < 0.1
    assert np.abs(found[:, :4].std(0) - 1).max() < 0.05
    middle = np.abs(found) < 2
    np.testing.assert_allclose(np.array(scores.value(found))[middle], values[middle], atol=1e-3)


def test_chances_make_attributes_independent():
    random = np.random.default_rng(4)
    scores = random.normal(size=(20000, 5)).astype(np.float32)
    scores[:, 1] = 0.6 * scores[:, 0] + 0.8 * scores[:, 1]
    chosen = scores[random.choice(len(scores), 20000, p=chances(scores, 1.2))]
    assert np.corrcoef(scores[:, 0], scores[:, 1])[0, 1] > 0.55
    assert abs(np.corrcoef(chosen[:, 0], chosen[:, 1])[0, 1]) < 0.25
    assert (chosen.std(0) > 1.05).all()


def test_every_song_of_a_corpus_can_be_cut(corpus: Corpus):
    phrases = cut_songs(songs_in(corpus))
    assert phrases.whole.sum() == len(lone_phrases(songs_in(corpus)))
