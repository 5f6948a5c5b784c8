"""A tiny run in a process of its own: python -m tests.training.worker FOLDER DEVICES [EPOCH].

In the middle of that epoch the process is killed.
"""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import keras
import numpy as np
import tensorflow as tf

from training import spreading
from training.cluster import by_chief
from training.config import RunConfig
from training.loops import Rate, Supervised, measure
from training.run import Run, Valid
from training.system import Report
from training.views.batch import Batch

CONFIG = RunConfig("tiny", "dice", epochs=3, learning_rate=0.5)
ROWS = (3, 4, 2, 1)  # of the batches of an epoch: three devices have too few, or not the same
SYMBOLS = 9


def learner() -> Supervised:
    """Return what clips some gradients and not others, and decays and averages its weights."""
    layers = [keras.layers.Embedding(SYMBOLS, 4), keras.layers.Dense(SYMBOLS)]
    model = keras.Sequential([keras.Input((None,), dtype="int32"), *layers])
    rate = CONFIG.learning_rate
    model.compile(
        # Adam would not see how large a gradient is.
        optimizer=keras.optimizers.SGD(rate, 0.9, weight_decay=0.1, global_clipnorm=0.3),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        jit_compile=False,
    )
    return Supervised(model, Rate(rate, CONFIG.epochs), average=0.9)


def batches(epoch: int, dies: bool = False) -> Iterator[Batch]:
    """Yield the batches of an epoch: what follows a symbol is mostly the next one."""
    random = np.random.default_rng([CONFIG.seed, epoch])
    for rows in ROWS:
        heard = random.integers(0, SYMBOLS, (rows, 6)).astype(np.int32)
        weights = (random.random((rows, 6)) < 0.8).astype(np.float32)
        yield Batch(heard, (heard + (weights > 0)) % SYMBOLS, weights)
        if dies:
            os.kill(os.getpid(), signal.SIGKILL)


def train(folder: Path, report: Report, last: int = CONFIG.epochs) -> None:
    """Run or go on with a run; the process is killed in the epoch after the `last`."""
    run = Run(CONFIG, folder, learner, spreads=True)
    run.resume(report)
    run.go_on(
        lambda epoch: run.learner.learn(batches(epoch, epoch == last), len(ROWS), epoch),
        lambda: Valid(measure(run.learner.model, batches(99)).bits),
        report,
    )


def on_devices(count: int) -> None:
    """Let runs spread over so many devices, as over GPUs."""
    (processor,) = tf.config.list_physical_devices("CPU")
    devices = [tf.config.LogicalDeviceConfiguration() for _ in range(count)]
    tf.config.set_logical_device_configuration(processor, devices)
    strategy = tf.distribute.MirroredStrategy([f"CPU:{number}" for number in range(count)])
    spreading._spread = lambda: strategy


def main(folder: str, devices: str, *last: str) -> None:
    """Train; what is told goes to the standard output."""
    if int(devices) > 1:
        on_devices(int(devices))
    train(Path(folder), by_chief(click.echo), *map(int, last))


if __name__ == "__main__":
    main(*sys.argv[1:])
