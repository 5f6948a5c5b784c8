"""One run on several devices or machines: each takes its own part of every batch (`tf.distribute`).

All hold the same weights and make the same batches. The step is the same where there is one device.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from typing import Any, Final

import keras
import numpy as np
import tensorflow as tf
from keras import ops

from models.errors import InputError
from training.cluster import VARIABLE, task
from training.views.batch import Batch

SUM: Final = tf.distribute.ReduceOp.SUM
GONE: Final = (  # what collective operations end with then
    tf.errors.UnavailableError,
    tf.errors.AbortedError,
    tf.errors.CancelledError,
    tf.errors.InternalError,
)
Tensor = Any
Strategy = Any
Part = tuple[Tensor, Tensor, Tensor]


def strategy_for(spreads: bool) -> Strategy:
    """Return how a run trains: with the workers of TF_CONFIG, on all GPUs, or on one device.

    One that does not spread has one device; raises `InputError` where TF_CONFIG names workers then.
    """
    if spreads:
        return _spread()
    if task().cluster:
        raise InputError(f"this model trains in one process: unset {VARIABLE}")
    return tf.distribute.get_strategy()


@functools.cache
def _spread() -> Strategy:
    if task().cluster:
        return tf.distribute.MultiWorkerMirroredStrategy()
    if len(tf.config.list_physical_devices("GPU")) > 1:
        return tf.distribute.MirroredStrategy()
    return tf.distribute.get_strategy()


@contextlib.contextmanager
def together() -> Iterator[None]:
    """Say in one line that another worker is gone, where that is so. Raises `InputError` then."""
    try:
        yield
    except GONE as error:
        if not task().cluster:
            raise
        raise InputError(
            "another worker is gone: give the commands of all of them again;"
            " the run goes on after the last whole epoch"
        ) from error


def stepper(model: keras.Model) -> Callable[[Batch], float]:
    """Return what takes a step of a compiled network, and returns the mean loss of the batch.

    It spreads batches as the strategy does in whose scope it is made.
    """
    strategy = tf.distribute.get_strategy()
    replicas = strategy.num_replicas_in_sync
    _share_clip(model.optimizer, replicas)
    descend = functools.partial(_descend, model)
    run = tf.function(lambda part: strategy.run(descend, (part,)), reduce_retracing=True)

    def step(batch: Batch) -> float:
        parts = strategy.experimental_distribute_values_from_function(
            lambda context: part_of(batch, context.replica_id_in_sync_group, replicas)
        )
        return float(strategy.experimental_local_results(run(parts))[0])

    return step


def predictor(model: keras.Model) -> Callable[[Any], Tensor]:
    """Return what a network is to predict a batch with: alone, and in whole precision.

    By itself Keras has all workers predict the batch, and lays their answers one after another.
    """
    predict: Callable[[Any], Tensor] = tf.function(
        lambda data: ops.cast(model(data[0][0], training=False), "float32"), reduce_retracing=True
    )
    return predict


def part_of(batch: Batch, number: int, parts: int) -> Part:
    """Return inputs, targets and weights of one of the parts of a batch.

    It is a row that does not count where there are fewer rows than parts.
    """
    is_there = number < len(batch.weights)
    rows = slice(number, None, parts) if is_there else slice(1)
    weights = batch.weights * np.float32(is_there)
    part: Part = tf.nest.map_structure(
        lambda array: tf.constant(array[rows]), (batch.inputs, batch.targets, weights)
    )
    return part


def _descend(model: keras.Model, part: Part) -> Tensor:
    """Take the step of one part; return the mean loss of the whole batch.

    Keras clips the gradients of every part, and then adds them up. It is their sum that is to be
    clipped, and searched for overflow: so they are added up here, and each part gives a share.
    """
    inputs, targets, weights = part
    context = tf.distribute.get_replica_context()
    parts = context.num_replicas_in_sync
    counted = context.all_reduce(SUM, tf.reduce_sum(weights))
    # Keras divides by the size of a part, and by how many there are.
    scale = tf.cast(tf.size(weights) * parts, weights.dtype) / counted
    with tf.GradientTape() as tape:
        said = model(inputs, training=True)
        loss = model.compute_loss(inputs, targets, said, weights * scale)
        scaled = model.optimizer.scale_loss(loss)
    variables = model.trainable_variables
    gradients = tape.gradient(scaled, variables)
    gradients = context.all_reduce(SUM, list(map(tf.convert_to_tensor, gradients)))
    model.optimizer.apply([each / parts for each in gradients], variables)
    return context.all_reduce(SUM, loss)


def _share_clip(optimizer: keras.optimizers.Optimizer, parts: int) -> None:
    """Let an optimiser clip the share of a part as it would the whole."""
    inner = getattr(optimizer, "inner_optimizer", optimizer)  # of one that scales the loss
    if inner.global_clipnorm:
        inner.global_clipnorm /= parts
