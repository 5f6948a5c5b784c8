"""A run of the smallest game: what it keeps, and that it goes on exactly."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from models.errors import InputError
from models.note import Note

pytest.importorskip("tensorflow")

from tests.training.adversarial.games import CONFIG, examples, make
from tests.training.test_samples import read_sample
from training.adversarial.fitting import Material, choose, fit, learn, play
from training.measures.pieces import PIECE_TICKS, Piece, piece_of
from training.run import best_weights


def pieces(made: np.ndarray) -> list[Piece]:
    """Three notes for each example."""
    return [
        piece_of(
            Note(480 * place, 240 + int(100 * value), 60 + round(10 * float(value)))
            for place, value in enumerate(row)
        )
        for row in made
    ]


MATERIAL = Material(examples(), pieces(examples(12)), pieces)


def arrays(path: Path) -> dict[str, np.ndarray]:
    with np.load(path) as saved:
        return {name: saved[name] for name in saved.files if name != "rows"}


@pytest.mark.parametrize("penalty", [0.0, 10.0])
def test_an_interrupted_run_ends_as_one_that_was_not(tmp_path: Path, penalty: float):
    config, lines = replace(CONFIG, penalty=penalty), list[str]()
    fit(config, tmp_path / "whole", lambda: make(config), MATERIAL, lines.append)
    assert sum(line.startswith("epoch") for line in lines) == 3

    class Interrupt(Exception):
        pass

    def stop(line: str) -> None:
        if line.startswith("epoch 2"):
            raise Interrupt

    with pytest.raises(Interrupt):
        fit(config, tmp_path / "parts", lambda: make(config), MATERIAL, stop)
    fit(config, tmp_path / "parts", lambda: make(config), MATERIAL, lines.append)
    assert "going on after epoch 2 of 3" in lines
    whole, parts = (arrays(tmp_path / name / "checkpoint.npz") for name in ("whole", "parts"))
    assert whole.keys() == parts.keys()
    for name, value in whole.items():
        np.testing.assert_allclose(value, parts[name], atol=1e-6, err_msg=name)


def test_a_run_says_what_its_figures_are(tmp_path: Path):
    lines: list[str] = []
    fit(replace(CONFIG, epochs=1), tmp_path, make, MATERIAL, lines.append)
    assert lines[0] == "tiny: 43 weights, its critic 41; 24 examples to train on, 12 to choose on"
    assert " critic loss, valid " in lines[1]
    assert " distance, overlap " in lines[1]
    rows = (tmp_path / "curves.csv").read_text().splitlines()
    assert rows[0] == "epoch,critic_loss,valid_distance,generator_loss,diversity,seconds"
    assert "loss</text>" in (tmp_path / "curves.svg").read_text()


def test_the_generator_is_kept_that_is_nearest_to_the_valid_part(tmp_path: Path):
    fit(CONFIG, tmp_path, make, MATERIAL, list)
    rows = [row.split(",") for row in (tmp_path / "curves.csv").read_text().splitlines()[1:]]
    learner = make()
    for weight, value in zip(learner.generator.weights, best_weights(tmp_path), strict=True):
        weight.assign(value)
    assert choose(learner, MATERIAL).bits == pytest.approx(
        min(float(row[2]) for row in rows), abs=1e-4
    )


def test_each_epoch_has_two_of_its_pieces_as_a_sample(tmp_path: Path):
    fit(CONFIG, tmp_path, make, MATERIAL, list)
    samples = [read_sample(tmp_path, epoch) for epoch in (1, 2, 3)]
    assert [len(notes) for notes in samples] == [6, 6, 6]
    assert {tuple(note.tick // PIECE_TICKS for note in notes) for notes in samples} == {
        (0, 0, 0, 1, 1, 1)
    }
    assert samples[0] != samples[2]
    learner, first = make(), make().noise(2, np.random.default_rng(0))
    for weight, value in zip(learner.generator.weights, best_weights(tmp_path), strict=True):
        weight.assign(value)
    expected = pieces(np.asarray(learner.generator(first, training=False)))
    played = play(learner, MATERIAL)
    assert played[3:] == [note.moved(PIECE_TICKS) for note in expected[1].notes]


def test_pieces_that_are_all_alike_cannot_be_chosen_by(tmp_path: Path):
    alike = replace(MATERIAL, chosen=[MATERIAL.chosen[0]] * 3)
    with pytest.raises(InputError, match="must have two different pieces"):
        fit(CONFIG, tmp_path, make, alike, list)


def test_too_few_examples_are_one_line(tmp_path: Path):
    few = replace(MATERIAL, examples=examples(19))
    with pytest.raises(InputError, match=r"20 examples or more \(5 batches of 4\), there are 19"):
        fit(replace(CONFIG, critic_steps=5), tmp_path, make, few, list)
    with pytest.raises(InputError, match="there are 19"):
        fit(replace(CONFIG, critic_steps=5, examples=19), tmp_path, make, MATERIAL, list)
    assert not (tmp_path / "config.json").exists()


def test_examples_are_drawn_as_they_come_and_no_more_than_an_epoch_has():
    drawn: list[list[int]] = []

    def draw(some: np.ndarray, random: np.random.Generator) -> np.ndarray:
        drawn.append(some.tolist())
        return random.uniform(-1, 1, (len(some), 3)).astype(np.float32)

    learner = make()
    step, before = learner._step_critic, []
    learner._step_critic = lambda real, noise: before.append(len(drawn)) or step(real, noise)
    material = replace(MATERIAL, examples=np.arange(24), drawn=draw)
    learn(learner, material, replace(CONFIG, examples=14), 0)
    assert [len(some) for some in drawn] == [4, 4, 4]
    assert len(set(np.concatenate(drawn).tolist())) == 12
    assert before == [1, 2, 3]
    learn(learner, material, replace(CONFIG, examples=14), 1)
    assert drawn[:3] != drawn[3:]
