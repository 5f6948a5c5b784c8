"""From a trained generator to a file: the decoder of places on the performer's sliders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import keras
import numpy as np
from keras import ops

from models.card import Encoding, Latent, TensorSpec
from models.encodings.piano_roll import PianoRoll
from models.phrase import Decoder
from training.adversarial.judging import held_out
from training.adversarial.sliders import Sliders
from training.corpora.score import Corpus
from training.export.card import BATCH, About, decoder_card
from training.export.graph import Graph, write_figures, write_graphs
from training.export.parity import Tensor
from training.system import Exporting

RANGE: Final = (-3.0, 3.0)
LARGEST_BYTES: Final = 50 * 2**20
SIZES: Final = ("lowest", "pitches", "measures", "samples", "threshold")


@dataclass(frozen=True)
class Drawing:
    """A trained `generator`, its `sliders`, and how what it makes is painted.

    `paint` takes what the generator gives and returns rolls of the `form`.
    """

    generator: keras.Model
    sliders: Sliders
    form: PianoRoll
    paint: Callable[[Tensor], Tensor]

    def decode(self, latent: Tensor) -> tuple[Tensor, ...]:
        """Take places, `(batch, sliders)`; return the probabilities of rolls."""
        noise = ops.matmul(latent, self.sliders.basis.T.astype(np.float32))
        return (self.paint(self.generator(noise, training=False)),)


def export(
    drawing: Drawing, title: str, asked: Exporting, corpus: Corpus, tolerance: float
) -> float:
    """Write the decoder of a drawing; return the largest difference from Keras.

    Raises `ModelError`, and writes nothing, when that exceeds `tolerance`.
    """
    form = drawing.form
    encoding = Encoding(form.id, {name: getattr(form, name) for name in SIZES})
    about = About(asked.model, title, corpus.licence, corpus.name, asked.trained, encoding)
    phrase = TensorSpec("phrase", "float32", (BATCH, *form.shape), "phrase")
    latents = [Latent(name, "deviations", RANGE, 0.0) for name in drawing.sliders.names]
    graph = Graph(drawing.decode, decoder_card(about, phrase, latents), asked.path, form)
    difference = write_graphs([graph], LARGEST_BYTES, tolerance)
    steering = {f"steering_{name}": clear for name, clear in drawing.sliders.steering.items()}
    if asked.with_figures:
        write_figures(graph, difference, lambda path: held_out(Decoder(path), corpus) | steering)
    return difference
