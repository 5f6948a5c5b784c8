"""Encoder and decoder as one network to train: reconstruction, and what the latent costs.

For each phrase of a batch it is `told` which attributes the decoder gets, and what it gets of the
other dimensions: those of the phrase (`OWN`), of the prior (`PRIOR`), or nothing. A decoder that is
sometimes given another phrase's dimensions with the true attributes learns to trust the attributes
more: that is what makes them steer.
"""

from __future__ import annotations

from typing import Any, Final

import keras
from keras import ops

from training.systems.melody_lstm.config import Shape
from training.systems.morph.attributes import ATTRIBUTES, PROGRESS
from training.systems.morph.decoder import PLAN, Decoder
from training.systems.morph.encoder import Encoder
from training.systems.morph.scores import Scores
from training.views.phrases import STEPS

NAMED: Final = len(ATTRIBUTES)
OWN, PRIOR = NAMED, NAMED + 1
TOLD: Final = NAMED + 2
Tensor = Any


class Autoencoder(keras.Model):  # type: ignore[misc]
    """`call` takes the arrays of `training.systems.morph.dataset`; its loss adds the latent's cost.

    `word_dropout` is the part of the steps at which a decoder that is given the phrase's own
    dimensions must do without what it heard; `free_nats` of each dimension cost nothing.
    """

    def __init__(
        self,
        vocabulary: int,
        shape: Shape,
        latents: int,
        scores: Scores,
        word_dropout: float,
        free_nats: float,
    ) -> None:
        super().__init__(name="morph")
        self.encoder = Encoder(vocabulary, latents, scores)
        self.decoder = Decoder(vocabulary, shape, latents, scores)
        self.word_dropout, self.free_nats = word_dropout, free_nats
        self.chance = keras.random.SeedGenerator(7)

    def signature(self) -> dict[str, tuple[tuple[int, ...], str]]:
        """Return shape (one row, one step, one phrase) and dtype of every input of `call`."""
        return self.decoder.signature() | {
            "progress": ((1, 1, len(PROGRESS)), "float32"),
            "phrases": ((1, 1, STEPS), "int32"),
            "place": ((1, 1), "int32"),
            "told": ((1, 1, TOLD), "float32"),
            "cost": ((1, 1), "float32"),
        }

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return logits `(rows, length, vocabulary)`."""
        mean, deviation = self.encoder(inputs["phrases"])
        told = inputs["told"]
        latent = self._sample(mean, deviation, told, training)
        self.add_loss(ops.sum(inputs["cost"] * told[..., OWN] * self._price(mean, deviation)))
        place = inputs["place"]
        kept = self._kept(_at(told, place)[..., OWN : OWN + 1], training)
        plan = ops.reshape(self.decoder.plans(latent), (*ops.shape(latent)[:2], -1))
        clock = ops.cast(inputs["progress"][..., 0], "int32")
        plan = _at(ops.reshape(plan, (ops.shape(plan)[0], -1, PLAN)), place * STEPS + clock)
        told_now = {"latent": _at(latent, place), "plan": plan, "kept": kept}
        return self.decoder(inputs | told_now, training=training)

    def _sample(self, mean: Tensor, deviation: Tensor, told: Tensor, training: bool) -> Tensor:
        noise = keras.random.normal(ops.shape(mean), seed=self.chance)
        near = mean + deviation * noise if training else mean
        named = near[..., :NAMED] * told[..., :NAMED]
        own, prior = told[..., OWN : OWN + 1], told[..., PRIOR : PRIOR + 1]
        other = near[..., NAMED:] * own + noise[..., NAMED:] * prior
        return ops.concatenate([named, other], axis=-1)

    def _price(self, mean: Tensor, deviation: Tensor) -> Tensor:
        """Return the nats of the learned dimensions above those that are free, for each phrase."""
        mean, deviation = mean[..., NAMED:], deviation[..., NAMED:]
        nats = 0.5 * (ops.square(mean) + ops.square(deviation) - 1.0) - ops.log(deviation)
        return ops.sum(ops.maximum(nats, self.free_nats), axis=-1)

    def _kept(self, own: Tensor, training: bool) -> Tensor:
        if not training or not self.word_dropout:
            return ops.ones_like(own)
        dropped = keras.random.uniform(ops.shape(own), seed=self.chance) < self.word_dropout
        return 1.0 - own * ops.cast(dropped, "float32")


def _at(values: Tensor, place: Tensor) -> Tensor:
    """Take from `values` (rows, places, width) what stands at each `place` (rows, length)."""
    return ops.take_along_axis(values, place[..., None], axis=1)
