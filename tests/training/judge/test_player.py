"""The one player of models, with the files that ship: no TensorFlow needed."""

import numpy as np
import pytest

from training.evaluating import shipped
from training.judge import listening
from training.judge.listening import hear_all
from training.judge.player import Player
from training.views.evidence import framed
from training.views.melody_grid import GRID, Song

PHRASE = GRID.parse("60 _ 64 _ 67 _ 64 _ 65 _ 62 _ 60 _ _ _ 64 _ 62 _ 60 _ 62 _ 64 _ 64 _ 60 _ _ _")
ROWS = np.array([PHRASE, [1] * len(PHRASE)])


@pytest.fixture(scope="module")
def player() -> Player:
    return Player(shipped("morph"), rows=2)


def test_it_hears_the_same_in_one_go_and_in_parts(player: Player):
    player.begin()
    whole = player.listen(ROWS)
    player.begin()
    parts = [player.listen(ROWS[:, :10]), player.listen(ROWS[:, 10:])]
    np.testing.assert_array_equal(np.hstack([part.scores for part in parts]), whole.scores)
    assert whole.scores.shape == whole.likeliest.shape == ROWS.shape
    assert (whole.scores <= 0).all()


def test_a_move_to_the_same_place_changes_nothing_and_another_one_does(player: Player):
    place = np.full(len(player.model.card.latents), 0.5, np.float32)
    found = []
    for moves in ([], [place], [place + 1, place], [place + 1]):
        player.begin(place=place)
        player.listen(ROWS)
        for move in moves:
            player.move(move)
        found.append(player.play(16))
    np.testing.assert_array_equal(found[0], found[1])
    np.testing.assert_array_equal(found[0], found[2])
    assert not np.array_equal(found[0], found[3])
    assert all((tokens > 0).all() for tokens in found)


def test_one_goes_on_where_another_is(player: Player):
    player.begin(meter=12, offset=4)
    player.listen(ROWS)
    alone = Player(shipped("morph"))
    alone.follow(player, row=1)
    played = player.play(20)
    np.testing.assert_array_equal(alone.play(20)[0], played[1])


def test_early_and_late_steps_are_counted_apart(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listening, "EARLY", 8)
    monkeypatch.setattr(listening, "LATE", 32)
    songs = [Song("long", 16, tuple(PHRASE * 2)), Song("short", 16, tuple(PHRASE[:16]))]
    figures = hear_all(shipped("melody-lstm"), songs)
    player = Player(shipped("melody-lstm"))
    costs = []
    for song in songs:
        player.begin(song.meter)
        heard = player.listen(np.array([framed(song.tokens)[1:]]))
        costs.append(-heard.scores[0] / np.log(2))
    long, short = costs
    assert figures.steps == len(long) + len(short) == 65 + 17
    assert figures.bits == pytest.approx(np.concatenate(costs).mean(), abs=1e-4)
    assert figures.early == pytest.approx(np.concatenate([long[:8], short[:8]]).mean(), abs=1e-4)
    assert figures.late == pytest.approx(long[32:].mean(), abs=1e-4)
    assert figures.song == pytest.approx((long.mean() + short.mean()) / 2, abs=1e-4)
    assert figures.late < figures.early
    assert hear_all(shipped("melody-lstm"), songs[1:]).late is None
