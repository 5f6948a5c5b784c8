"""The chord LSTM that ships, stepped by onnxruntime: no TensorFlow needed."""

import numpy as np
import pytest

from models.note import Note
from training.evaluating import shipped
from training.systems.chord_lstm.judging import in_scales
from training.systems.chord_lstm.playing import Player, sampler

SHIPPED = shipped("chord-lstm")
BAR = 1920
CADENCE = [(36, 55, 64, 72), (41, 57, 65, 72), (43, 55, 62, 71), (36, 55, 64, 72)]


@pytest.fixture(scope="module")
def player() -> Player:
    return Player(SHIPPED)


def cadence(up: int, times: int = 4) -> list[Note]:
    """I, IV, V, I in halves, so many times over."""
    return [
        Note(BAR // 2 * (number + len(CADENCE) * time), BAR // 2, pitch + up)
        for time in range(times)
        for number, chord in enumerate(CADENCE)
        for pitch in chord
    ]


def test_the_card_is_valid(player: Player):
    assert player.form.problems(player.card) == []
    assert (player.card.name, player.card.kind) == ("chord-lstm", "step")
    assert SHIPPED.stat().st_size <= 8 * 2**20
    assert "CC-BY-4.0" in player.card.licence


def test_the_held_out_figures_are_those_we_promise(player: Player):
    metrics = player.card.metrics
    assert metrics["bits_per_note"] < metrics["ngram_bits_per_note"]
    assert metrics["played_in_scale"] >= metrics["real_in_scale"] - 0.05
    assert metrics["event_p99_ms"] <= 3
    assert metrics["parity"] <= 1e-5


@pytest.mark.parametrize("up", [-5, 0, 3])
def test_it_goes_on_in_the_key_it_has_heard(player: Player, up: int):
    heard = player.form.encode(cadence(up))
    rows = player.go_on(heard, 8 * BAR, sampler(np.random.default_rng(1), 0.8, 0.9), BAR)
    notes = player.form.decode(rows)
    assert in_scales(notes)[up % 12] >= 0.8
    assert len(notes) > len(rows)


def test_a_prediction_does_not_move_the_state(player: Player):
    player.reset()
    rows = player.form.encode(cadence(0))
    first = player.predict(rows[0], rows[1, :-1], 24)
    assert np.array_equal(player.predict(rows[0], rows[1, :-1], 24), first)
    player.advance()
    assert not np.array_equal(player.predict(rows[0], rows[1, :-1], 24), first)
