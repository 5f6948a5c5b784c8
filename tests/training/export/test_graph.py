"""Writing graphs with their cards, on a toy that counts what it hears; needs TensorFlow."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from keras import ops

from models.card import Encoding
from models.errors import ModelError
from models.runtime import StepModel, open_session
from training.export.card import SYMBOL, About, encoder_card, encoder_of, state, step_card
from training.export.graph import Graph, rewrite_card, write_figures, write_graphs
from training.views.melody_grid import GRID

ABOUT = About("toy", "Toy", "CC0-1.0", "none", "today", Encoding(GRID.id, {"lowest": 48}))


def count(token, position, meter, heard):
    heard = heard + ops.one_hot(token, GRID.vocabulary)
    return [heard * ops.cast(position < meter, "float32")[:, None], heard]


def graph(path: Path) -> Graph:
    card = step_card(ABOUT, SYMBOL, GRID.vocabulary, [state("heard", GRID.vocabulary)])
    return Graph(count, card, path, GRID)


def test_a_step_is_written_as_its_card_says(tmp_path: Path):
    assert write_graphs([graph(tmp_path / "toys" / "toy.onnx")], 2**20, 0.0) == 0
    model = StepModel(tmp_path / "toys" / "toy.onnx", batch=2)
    for _ in range(3):
        logits = model.step(np.array([5, 6]), position=0, meter=16)
    assert (logits[0, 5], logits[1, 6], logits.sum()) == (3, 3, 6)


def test_a_card_can_be_put_into_a_file_that_is_written(tmp_path: Path):
    toy = graph(tmp_path / "toy.onnx")
    write_graphs([toy], 2**20, 0.0)
    rewrite_card(toy.path, replace(toy.card, title="Another"))
    assert open_session(toy.path)[1].title == "Another"
    write_figures(toy, 1e-7, lambda path: {"size": path.stat().st_size / 3})
    assert open_session(toy.path)[1].metrics.keys() == {"size", "parity"}
    assert StepModel(toy.path).step(np.array([4]), position=0, meter=16)[0, 4] == 1


def test_of_files_that_belong_together_all_are_written_or_none(tmp_path: Path):
    def chance(token, position, meter, heard):
        return [
            out + np.float32(np.random.default_rng().random())
            for out in count(token, position, meter, heard)
        ]

    good, bad = graph(tmp_path / "good.onnx"), graph(tmp_path / "bad.onnx")
    with pytest.raises(ModelError, match="differs from Keras"):
        write_graphs([good, replace(bad, function=chance)], 2**20, 1e-6)
    assert list(tmp_path.iterdir()) == []


def test_an_encoder_stands_beside_the_model_it_pairs_with():
    phrase = step_card(ABOUT, SYMBOL, 4, []).inputs[0]
    card = encoder_card(replace(ABOUT, title="Finder"), phrase, width=3)
    assert (card.name, card.pairs_with, card.title) == ("toy-encoder", "toy", "Finder")
    assert [spec.shape for spec in card.outputs] == [("batch", 3)] * 2
    assert encoder_of(Path("zoo/toy.onnx")) == Path("zoo/toy-encoder.onnx")
