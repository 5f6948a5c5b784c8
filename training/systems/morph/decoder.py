"""The decoder: the melody step network, told at each step where in the latent space it plays.

Three things tell it, all silent at first, so that an untrained decoder is the melody model:

- a *plan*: the place in the latent space says something of each step of the phrase;
- an *account*: what the attributes ask for, in their own units, against what the phrase so far has
  spent of it (the tally). So the decoder can steer by what it has played, not by the place alone;
- *rows* of evidence for each symbol (how far a pitch is from the mean that is asked for, how it
  would widen the range, the symbol half a phrase ago), added to the logits with gates.
"""

from __future__ import annotations

from typing import Any, Final

from keras import layers, ops

from training.export.card import state
from training.layers import memory
from training.systems.melody_lstm.config import Shape
from training.systems.melody_lstm.networks import (
    Evidence,
    Recall,
    step_context,
    weighted,
)
from training.systems.morph import tally
from training.systems.morph.account import ROWS, account
from training.systems.morph.scores import Scores
from training.views.phrases import STEPS

PLAN: Final = 24
Tensor = Any


class Decoder(Recall):
    """`call` and `step_at` are `Recall`'s, with a place in the latent space in deviations."""

    def __init__(self, vocabulary: int, shape: Shape, latents: int, scores: Scores) -> None:
        super().__init__(vocabulary, shape)
        self.latents, self.curve = latents, scores.value
        self.states = (*self.states, state("tally", tally.TALLY))
        self.plan_hidden = layers.Dense(192, activation="relu", name="plan_hidden")
        self.plan = layers.Dense(STEPS * PLAN, name="plan")
        self.tell = layers.Dense(shape.units, name="tell", kernel_initializer="zeros")
        self.steer = layers.Dense(160, activation="relu", name="steer")
        self.steered = layers.Dense(vocabulary + ROWS, name="steered", kernel_initializer="zeros")

    def plans(self, latent: Tensor) -> Tensor:
        """Return what a place says of each step of its phrase, `(…, STEPS, PLAN)`."""
        flat = self.plan(self.plan_hidden(latent))
        return ops.reshape(flat, (*ops.shape(flat)[:-1], STEPS, PLAN))

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return logits `(rows, length, vocabulary)`.

        Beside the inputs of `Recall` it takes, of each step, `progress`, `latent` and `plan` (rows,
        length, width); `kept` (rows, length, 1) is 0 where it must do without what it heard.
        """
        kept, latent = inputs["kept"], inputs["latent"]
        symbols = ops.cast(inputs["symbols"], "float32") * kept[..., None]
        rhythm = ops.cast(inputs["rhythm"], "float32") * kept[..., None]
        evidence = symbols, rhythm, inputs["scalars"] * kept
        context = [
            embed(inputs["context"][..., column]) for column, embed in enumerate(self.embeddings)
        ]
        seen = [ops.concatenate(context, axis=-1) * kept, self._weigh(evidence, _lead(symbols))]
        told, rows = self._told(inputs["progress"], latent, inputs["plan"])
        heard = self.gather(self.input_dropout(ops.concatenate(seen, -1), training=training))
        heard = heard + self.tell(told)
        for number, lstm in enumerate(self.lstms):
            fed = self.dropout(heard, training=training) if number else heard
            heard = heard + lstm(fed, training=training)
        return self._answer(self.dropout(heard, training=training), evidence, told, rows)

    def step_at(
        self, token: Tensor, position: Tensor, meter: Tensor, latent: Tensor, states: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return logits `(batch, vocabulary)` and the new states, in the order of `states`."""
        *hidden, past, match, count = states
        meter = ops.cast(ops.maximum(meter, 1), "float32")
        position = ops.cast(position, "float32")
        now, history, match = memory.advance(token, past, match)
        evidence = memory.recall(history, match, past, meter, self.vocabulary)
        symbol, place, bar = (ops.expand_dims(value, 1) for value in (now[:, 4], position, meter))
        progress, count = tally.advance(symbol, place, bar, history, count)
        plan = self._plan_now(latent, progress[:, 0])
        told, rows = self._told(progress, latent, plan)
        context = self._embed(step_context(now, position, meter))
        heard = self.gather(ops.concatenate([context, self._weigh(evidence, (-1,))], axis=-1))
        heard = heard + self.tell(told)
        after = []
        for number, lstm in enumerate(self.lstms):
            output, new = lstm.cell(heard, hidden[2 * number : 2 * number + 2])
            heard = heard + output
            after += list(new)
        return self._answer(heard, evidence, told, rows), [*after, history, match, count]

    def _plan_now(self, latent: Tensor, clock: Tensor) -> Tensor:
        """Work out one step of the plan only: its columns of the kernel."""
        hidden, step = self.plan_hidden(latent), ops.cast(clock, "int32")
        kernel = ops.reshape(self.plan.kernel, (-1, STEPS, PLAN))
        kernel = ops.take(ops.transpose(kernel, (1, 0, 2)), step, axis=0)
        bias = ops.take(ops.reshape(self.plan.bias, (STEPS, PLAN)), step, axis=0)
        return ops.squeeze(ops.matmul(ops.expand_dims(hidden, 1), kernel), 1) + bias

    def _told(self, progress: Tensor, latent: Tensor, plan: Tensor) -> tuple[Tensor, Tensor]:
        numbers, rows = account(progress, latent, self.curve, self.vocabulary)
        return ops.concatenate([numbers, plan, latent], axis=-1), rows

    def _answer(self, heard: Tensor, evidence: Evidence, told: Tensor, rows: Tensor) -> Tensor:
        steered = self.steered(self.steer(ops.concatenate([heard, told], axis=-1)))
        logits, gates = ops.split(steered, [self.vocabulary], axis=-1)
        return self._mix(heard, evidence) + logits + weighted(gates, rows)


def _lead(array: Tensor) -> tuple[Any, ...]:
    return tuple(ops.shape(array)[:2])
