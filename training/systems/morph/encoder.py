"""The encoder: a phrase to a place in the latent space.

The first dimensions are the phrase's attributes, computed and turned into normal scores: nothing
of them is learned. The others are learned and have a normal posterior each.
"""

from __future__ import annotations

from typing import Any, Final

import keras
from keras import layers, ops

from models.encodings.melody_grid import END, FIRST_PITCH, HOLD
from training.systems.morph.attributes import ATTRIBUTES
from training.systems.morph.scores import Scores
from training.systems.morph.tally import keith
from training.views.phrases import STEPS

# How finely an attribute is meant: the deviation of its posterior, and of the noise in training.
ATTRIBUTE_DEVIATION: Final = 0.1
BEATS: Final = 8
LEAST_LOG, MOST_LOG = -4.0, 1.0
Tensor = Any


class Encoder(keras.Model):  # type: ignore[misc]
    """`call` takes phrases `(…, STEPS)` of tokens; mean and deviation are `(…, latents)`."""

    def __init__(self, vocabulary: int, latents: int, scores: Scores, units: int = 256) -> None:
        super().__init__(name="encoder")
        self.curve = scores.score
        self.residual = latents - len(ATTRIBUTES)
        self.symbol = layers.Embedding(vocabulary, 32, name="symbol_embedding")
        self.sounding = layers.Embedding(vocabulary, 32, name="phrase_sounding_embedding")
        self.beat = layers.Dense(units // 2, activation="relu", name="beat")
        self.phrase = layers.Dense(units, activation="relu", name="phrase")
        self.second = layers.Dense(units, activation="relu", name="phrase_again")
        self.mean = layers.Dense(self.residual, name="mean")
        self.log_deviation = layers.Dense(
            self.residual, name="log_deviation", bias_initializer=keras.initializers.Constant(-1.0)
        )

    def call(self, phrases: Tensor) -> tuple[Tensor, Tensor]:
        """Return mean and deviation of the posterior, attributes first."""
        named = self.curve(attributes(phrases)) * _known(phrases)
        seen = ops.concatenate([self.symbol(phrases), self.sounding(_sounding(phrases))], axis=-1)
        width = STEPS // BEATS * seen.shape[-1]
        lead = ops.shape(phrases)[:-1]
        heard = self.beat(ops.reshape(seen, (*lead, BEATS, width)))
        heard = self.phrase(ops.reshape(heard, (*lead, BEATS * heard.shape[-1])))
        heard = heard + self.second(heard)
        mean = self.mean(heard)
        deviation = ops.exp(ops.clip(self.log_deviation(heard), LEAST_LOG, MOST_LOG))
        sure = ops.zeros_like(named) + ATTRIBUTE_DEVIATION
        return ops.concatenate([named, mean], -1), ops.concatenate([sure, deviation], -1)


def attributes(phrases: Tensor) -> Tensor:
    """Return what `measure_attributes` says of phrases, 0 in place of NaN."""
    tokens = ops.cast(phrases, "float32")
    length = ops.sum(_number(ops.not_equal(tokens, float(END))), axis=-1, keepdims=True)
    onset = _number(tokens >= float(FIRST_PITCH))
    count = ops.sum(onset, axis=-1, keepdims=True)
    some = ops.maximum(count, 1.0)
    highest = ops.max(onset * tokens, axis=-1, keepdims=True)
    lowest = highest - ops.max(onset * (highest - tokens), axis=-1, keepdims=True)
    syncopation = ops.sum(onset * _keith(tokens, length), axis=-1, keepdims=True)
    columns = [
        count / ops.maximum(length, 1.0),
        ops.sum(onset * tokens, axis=-1, keepdims=True) / some,
        highest - lowest,
        syncopation / some,
        _repetition(tokens, onset, ops.floor(length / 2.0)),
    ]
    return ops.concatenate(columns, axis=-1)


def _known(phrases: Tensor) -> Tensor:
    """A phrase without an onset has a density and no other attribute: those stay at rest."""
    some = _number(ops.any(phrases >= FIRST_PITCH, axis=-1, keepdims=True))
    return ops.concatenate([ops.ones_like(some), *[some] * (len(ATTRIBUTES) - 1)], axis=-1)


def _keith(tokens: Tensor, length: Tensor) -> Tensor:
    steps = ops.arange(STEPS, dtype="float32")
    later = _number(steps[None, :] > steps[:, None])
    ended = later * _number(ops.not_equal(tokens, float(HOLD)))[..., None, :]
    after = length - ops.max(ended * (length[..., None] - steps), axis=-1)
    return keith(steps, after)


def _repetition(tokens: Tensor, onset: Tensor, half: Tensor) -> Tensor:
    steps = ops.arange(STEPS, dtype="float32")
    # source[…, t, s]: step s is half a phrase before step t.
    source = _number(ops.equal(steps[:, None] - half[..., None], steps[None, :]))
    earlier = ops.squeeze(ops.matmul(source, tokens[..., None]), -1)
    second = _number(ops.logical_and(steps >= half, steps < 2.0 * half))
    before = _number(earlier >= float(FIRST_PITCH))
    both = second * onset * before
    met = 0.5 * both * (1.0 + _number(ops.equal(tokens, earlier)))
    either = second * ops.maximum(onset, before)
    total = ops.maximum(ops.sum(either, axis=-1, keepdims=True), 1.0)
    return ops.sum(met, axis=-1, keepdims=True) / total


def _sounding(phrases: Tensor) -> Tensor:
    """Return the token that last began at each step, `HOLD` where none has yet."""
    steps = ops.arange(STEPS, dtype="float32")
    began = _number(ops.not_equal(phrases, HOLD)) * (steps + 1.0)
    last = ops.max(_number(steps[None, :] <= steps[:, None]) * began[..., None, :], axis=-1)
    source = _number(ops.equal(last[..., None], steps + 1.0))
    token = ops.squeeze(ops.matmul(source, ops.cast(phrases, "float32")[..., None]), -1)
    return ops.cast(token + HOLD * _number(last < 0.5), "int32")


def _number(condition: Tensor) -> Tensor:
    return ops.cast(condition, "float32")
