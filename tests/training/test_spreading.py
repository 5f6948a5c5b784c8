"""Several workers on this machine: that two are as good as one, and that a run survives them."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

import tensorflow as tf

from models.errors import InputError
from tests.training.worker import train
from training.cluster import VARIABLE, Task, task
from training.config import RunConfig
from training.run import CHECKPOINT, Run
from training.spreading import part_of, together
from training.views.batch import Batch

COMMAND = (sys.executable, "-m", "tests.training.worker")
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
PATIENCE_SECONDS = 300
TWO = ["HOST:1", "HOST:2"]

pytestmark = pytest.mark.filterwarnings("ignore")


def addresses(count: int) -> list[str]:
    """Return ports of this machine that were free just now."""
    with_ports = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    found = [f"127.0.0.1:{each.getsockname()[1]}" for each in with_ports]
    for each in with_ports:
        each.close()
    return found


def told(workers: Sequence[str], index: int) -> str:
    return json.dumps({"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}})


def started(run: Path, *dies: int) -> list[subprocess.Popen[str]]:
    """Start two workers of a run, the first of which is the chief and the other may die."""
    workers = addresses(2)
    return [
        subprocess.Popen(
            [*COMMAND, str(run), "1", *map(str, dies * index)],
            env=os.environ | QUIET | {VARIABLE: told(workers, index)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for index in range(2)
    ]


def ended(workers: Sequence[subprocess.Popen[str]]) -> list[tuple[str, str]]:
    """Return what workers wrote to either stream; they are killed where they take too long."""
    try:
        return [worker.communicate(timeout=PATIENCE_SECONDS) for worker in workers]
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run of one process."""
    run = tmp_path_factory.mktemp("alone")
    train(run, list)
    return run


def assert_same(run: Path, other: Path) -> None:
    with np.load(run / CHECKPOINT) as found, np.load(other / CHECKPOINT) as expected:
        assert found.files == expected.files
        for name in expected.files:
            mine, theirs = found[name], expected[name]
            if name == "rows":  # the last column of which are seconds
                mine, theirs = mine[:, :-1], theirs[:, :-1]
            np.testing.assert_allclose(mine, theirs, atol=1e-4, err_msg=name)


def test_three_devices_are_as_good_as_one(alone: Path, tmp_path: Path):
    subprocess.run([*COMMAND, str(tmp_path), "3"], env=os.environ | QUIET, check=True)
    assert_same(tmp_path, alone)


def test_two_workers_are_as_good_as_one_and_the_chief_alone_tells(alone: Path, tmp_path: Path):
    (lines, why), (others, _) = ended(started(tmp_path))
    assert "epoch 3/3" in lines, why
    assert others == ""
    assert_same(tmp_path, alone)


def test_a_run_goes_on_after_a_worker_was_killed(alone: Path, tmp_path: Path):
    """It dies in the second epoch."""
    chief, worker = workers = started(tmp_path, 1)
    (lines, why), _ = ended(workers)
    assert worker.returncode == -signal.SIGKILL
    assert chief.returncode == 1
    assert "epoch 1/3" in lines
    assert "another worker is gone" in why
    (lines, why), _ = ended(started(tmp_path))
    assert lines.startswith("going on after epoch 1 of 3"), why
    assert_same(tmp_path, alone)


def test_the_parts_of_a_batch_are_the_batch():
    steps = np.arange(10).reshape(5, 2)
    batch = Batch({"heard": steps}, steps + 1, np.ones((5, 2), np.float32))
    parts = [part_of(batch, number, 2) for number in range(2)]
    heard = [inputs["heard"] for inputs, _, _ in parts]
    assert [len(rows) for rows in heard] == [3, 2]
    np.testing.assert_array_equal(np.sort(np.concatenate(heard), axis=0), steps)
    for inputs, targets, weights in parts:
        np.testing.assert_array_equal(targets, inputs["heard"] + 1)
        assert np.sum(weights) == 2 * len(weights)


def test_a_part_for_which_there_are_no_rows_does_not_count():
    batch = Batch(np.ones((2, 3)), np.ones((2, 3)), np.ones((2, 3), np.float32))
    inputs, targets, weights = part_of(batch, 2, 4)
    assert inputs.shape == targets.shape == (1, 3)
    assert np.sum(weights) == 0


@pytest.mark.parametrize(
    ("kind", "index", "is_chief"),
    [("worker", 0, True), ("worker", 1, False)],
)
def test_the_first_worker_is_the_chief(kind: str, index: int, is_chief: bool, monkeypatch):
    monkeypatch.setenv(VARIABLE, told(TWO, index))
    assert task() == Task({"worker": TWO}, kind, index)
    assert task().is_chief == is_chief


def test_a_chief_by_name_goes_before_the_first_worker():
    cluster = {"chief": TWO[:1], "worker": TWO[1:]}
    assert Task(cluster, "chief", 0).is_chief
    assert not Task(cluster, "worker", 0).is_chief
    assert Task().is_chief


@pytest.mark.parametrize(
    "text", ["{", "[]", "{}", told(TWO, 2), told(TWO, -1), told(TWO, 0).replace("worker", "ps")]
)
def test_a_variable_that_names_no_worker_is_one_line(text: str, monkeypatch):
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(InputError, match=r'TF_CONFIG must be something like \{"cluster".*, got '):
        task()


def test_a_run_that_cannot_be_spread_is_refused(tmp_path: Path, monkeypatch):
    monkeypatch.setenv(VARIABLE, told(TWO, 0))
    with pytest.raises(InputError, match="trains in one process: unset TF_CONFIG"):
        Run(RunConfig("net", "corpus"), tmp_path / "run", list)
    assert not (tmp_path / "run").exists()


def test_an_error_of_tensorflow_is_another_workers_only_where_there_are_others(monkeypatch):
    gone = tf.errors.UnavailableError(None, None, "Socket closed")
    with pytest.raises(tf.errors.UnavailableError), together():
        raise gone
    monkeypatch.setenv(VARIABLE, told(TWO, 0))
    with pytest.raises(InputError, match="another worker is gone: give the commands"), together():
        raise gone
