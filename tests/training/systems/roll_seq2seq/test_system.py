"""The roll seq2seq: what answers a call, and that a step is what was trained; needs TensorFlow."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from engine.parts.columns.part import ColumnPart
from engine.parts.part import Guide
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from models.card import Encoding
from models.check import check
from models.encodings.columns import CLASSES, PITCHES, STARTED
from models.errors import InputError
from models.note import Note
from models.runtime import StepModel
from tests.training.rolls.toys import CORPUS, FORM, rolls
from tests.training.test_samples import read_sample
from training.export.card import TURN, About
from training.export.graph import write_graphs
from training.export.step import TOLERANCE, step_graph
from training.rolls.dataset import in_order, shuffled
from training.rolls.figures import ROWS, evaluate
from training.rolls.recipe import COLUMN
from training.system import Exporting, Training, figures
from training.systems.roll_seq2seq.config import NETWORKS, Config
from training.systems.roll_seq2seq.dataset import make_batch
from training.systems.roll_seq2seq.networks import RollSeq2Seq, build
from training.systems.roll_seq2seq.system import begin, choose, export, fit, learn, train

HEARD, ANSWER = 12, 9
UNITS = 8
LOGITS = PITCHES * CLASSES
TINY = Config(corpus="toys", epochs=2, rows=4, window=ANSWER, heard=HEARD, units=UNITS)
ABOUT = About("tiny", "Tiny", "CC0", "toys", "today", Encoding(FORM.id, FORM.parameters))
batch_of = partial(make_batch, window=ANSWER, heard=HEARD)


def some_network(name: str) -> RollSeq2Seq:
    model = build(name, UNITS, HEARD, ANSWER)
    random = np.random.default_rng(1)
    for variable in model.trainable_variables:
        variable.assign(random.normal(0, 0.4, variable.shape))
    return model


@pytest.fixture(scope="module", params=NETWORKS)
def written(request, tmp_path_factory: pytest.TempPathFactory) -> tuple[RollSeq2Seq, Path]:
    """A network and its file."""
    model, path = some_network(request.param), tmp_path_factory.mktemp("file") / "tiny.onnx"
    graph = step_graph(model, ABOUT, (COLUMN, TURN), LOGITS, path, FORM)
    assert write_graphs([graph], 2**20, TOLERANCE) <= TOLERANCE
    return model, path


def test_answers_are_what_followed_and_together_they_are_the_pieces():
    there = rolls("train")
    for groups in (
        shuffled(there, ANSWER, 4, 0, np.random.default_rng(1)),
        list(in_order(there, ANSWER, 4)),
    ):
        batches = [batch_of(windows) for windows in groups]
        assert sum(batch.count for batch in batches) == sum(len(roll) - 1 for roll in there)
        starts = sum(int((batch.targets == STARTED).sum()) for batch in batches)
        assert starts == sum(int((roll == STARTED).sum()) for roll in there)


def test_a_call_is_what_came_before_and_the_answer_is_told_its_last_column():
    (roll, *_) = rolls("test")
    batch = batch_of([(roll, 50, 0), (roll, 4, 0), (roll, -3, 0), (roll, 50, 2)])
    call, told = batch.inputs["call"], batch.inputs["answer"]
    assert call.shape == (4, HEARD, PITCHES)
    assert np.array_equal(call[0], roll[51 - HEARD : 51])
    assert not call[1, :-5].any()
    assert np.array_equal(call[1, -5:], roll[:5])
    assert not call[2].any()
    assert np.array_equal(call[3, :, 2:], call[0, :, :-2])
    assert np.array_equal(call[:, -1], told[:, 0])
    assert np.array_equal(batch.targets[0], roll[51 : 51 + ANSWER])
    assert np.array_equal(told[0, 1:], batch.targets[0, :-1])
    assert np.array_equal(batch.targets[2, : ANSWER - 3], roll[1 : ANSWER - 2])


def test_the_exported_step_answers_as_the_network_does(written: tuple[RollSeq2Seq, Path]):
    """Told a call and then its own answer, onnxruntime says what whole pairs do in Keras."""
    model, path = written
    (roll, *_) = rolls("test")
    inputs = batch_of([(roll, 50, 0)]).inputs
    expected = np.asarray(model(inputs))[0]
    step = StepModel(path)
    for column in inputs["call"][0]:
        logits = step.step(column[None].astype(np.int64), turn=0)
    for place, column in enumerate(inputs["answer"][0]):
        if place:
            logits = step.step(column[None].astype(np.int64), turn=1)
        np.testing.assert_allclose(logits[0], expected[place], atol=1e-4)


def test_an_answer_that_outlasts_those_of_training_is_told_anew_what_was_before(
    written: tuple[RollSeq2Seq, Path],
):
    model, path = written
    (roll, *_) = rolls("test")
    step = StepModel(path)
    columns = roll[51 - HEARD : 51 + ANSWER].astype(np.int64)
    for place, column in enumerate(columns):
        logits = step.step(column[None], turn=int(place >= HEARD))
    since = step.save().tensors[-1]
    assert since[0, 0] == ANSWER
    logits = step.step(roll[None, 51 + ANSWER].astype(np.int64), turn=1)
    assert step.save().tensors[-1][0, 0] == 1
    if len(model.encoder.states) == 1:  # its call is no longer than in training
        inputs = batch_of([(roll, 51 + ANSWER, 0)]).inputs
        np.testing.assert_allclose(logits[0], np.asarray(model(inputs))[0, 0], atol=1e-4)


def test_the_encoder_that_reads_from_either_end_knows_no_more_than_its_call():
    model = some_network("bidirectional")
    (roll, *_) = rolls("test")
    states = [np.zeros((1, *spec.shape[1:]), np.float32) for spec in model.states]
    after = []
    for start in (0, 20):
        now = states
        for column in roll[start : 21 + HEARD]:
            logits, now = model.step(column[None], np.array([0]), now)
        after.append(np.asarray(logits))
    np.testing.assert_allclose(*after, atol=1e-5)


def test_the_file_is_checked_and_played_by_the_column_part(written: tuple[RollSeq2Seq, Path]):
    _, path = written
    assert check(path) == []
    part = ColumnPart("tiny", StepModel(path), 16, np.random.default_rng(1))
    guide = Guide(VoiceControls(density=1.0), Meter(), np.ones(128, bool))
    played = []
    for start in range(0, 3840, FORM.ticks):
        span = Span(start, start + FORM.ticks)
        played += part.decide(span, guide)
        part.hear([Note(0, 480, 60)] if start == 0 else [], span)
    assert played
    assert all(note.length % FORM.ticks == 0 for note in played)


@pytest.mark.parametrize("network", NETWORKS)
def test_it_learns(network: str):
    config = replace(TINY, network=network, learning_rate=0.02, epochs=6)
    learner, there = begin(config), rolls("train")
    before = choose(learner.model, there, config)
    losses = [learn(learner, there, config, epoch) for epoch in range(config.epochs)]
    assert losses[-1] < losses[0]
    assert choose(learner.model, there, config).bits < 0.9 * before.bits


def test_a_run_is_exported_with_its_figures(tmp_path: Path):
    path = tmp_path / "roll-seq2seq.onnx"
    fit(TINY, CORPUS, tmp_path / "run", list)
    assert read_sample(tmp_path / "run", 2)
    asked = Exporting("roll-seq2seq", tmp_path / "run", path, "2026-01-01", True)
    assert export(asked, CORPUS) <= TOLERANCE
    found = evaluate(path, None, [])["roll-seq2seq"]
    assert found.keys() == {row.key for row in ROWS}
    assert figures("roll-seq2seq").ROWS == ROWS
    assert [spec.name for spec in StepModel(path).card.inputs_of("condition")] == ["turn"]


def test_the_published_network_has_the_published_shapes():
    config = Config()
    assert (config.heard, config.window) == (100, 100)
    model = build(config.network, config.units, config.heard, config.window)
    lstm = 4 * 128 * (2 * PITCHES + 128 + 1)
    assert model.count_params() == 2 * lstm + 128 * 129 + LOGITS * 129 + CLASSES**2


def test_what_cannot_be_is_refused(tmp_path: Path):
    with pytest.raises(InputError, match="must be one of published, bidirectional, got 'huge'"):
        train(Training("roll-seq2seq", "toys", None, tmp_path, 1, network="huge"), CORPUS, print)
