"""From a trained autoencoder to two ONNX files: the decoder, and beside it its encoder.

Both speak the performer's coordinates (`training.folk.sliders`): the way from there to the code and
back is part of the graph, as is the way between rolls and cells. A roll that lies on no grid is
heard as the mean of the first five samples of each step, and the sixth.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime as ort
from keras import ops
from numpy.typing import NDArray

from models.card import Card, Encoding, Latent, TensorSpec
from models.errors import InputError, ModelError
from models.piano_roll import ENCODING_ID
from training.corpora.copies import without_near_copies
from training.corpora.score import Corpus
from training.families import Exporting
from training.folk.config import MODELS, NETWORKS, Config
from training.folk.figures import best_threshold, held_out
from training.folk.networks import Autoencoder, Tensor
from training.folk.run import build, windows_of
from training.folk.sliders import Doubles, Sliders, find_sliders
from training.folk.windows import BAR_STEPS, ROLL, STEP_SAMPLES
from training.graphs import to_onnx
from training.run import assign, best_weights
from training.run_config import load_config

# Both sides compute in float32, but sum thousands of products in another order.
TOLERANCE: Final = 1e-4
RANGE: Final = (-3.0, 3.0)
ENCODER: Final = "-encoder"
TITLES: Final = {
    False: "Autoencoder of sixteen bars of song",
    True: "Variational autoencoder of sixteen bars of song",
}
PHRASE: Final = TensorSpec("phrase", "float32", ("batch", *ROLL.shape), "phrase")
Function = Callable[[Tensor], tuple[Tensor, ...]]


@dataclass(frozen=True)
class Drawing:
    """A trained network and the performer's coordinates of its codes."""

    model: Autoencoder
    sliders: Sliders

    def decode(self, latent: Tensor) -> tuple[Tensor, ...]:
        """Take places, `(batch, sliders)`; return the probabilities of rolls."""
        code = ops.matmul(latent, _float(self.sliders.basis.T)) + _float(self.sliders.centre)
        cells = ops.sigmoid(self.model.decoder(code))
        body = ops.repeat(cells[..., :1, :], STEP_SAMPLES - 1, axis=3)
        return (ops.reshape(ops.concatenate([body, cells[..., 1:, :]], axis=3), (-1, *ROLL.shape)),)

    def encode(self, phrase: Tensor) -> tuple[Tensor, ...]:
        """Take rolls; return mean and deviation of their places, `(batch, sliders)` each."""
        samples = ops.reshape(phrase, (-1, ROLL.measures, BAR_STEPS, STEP_SAMPLES, ROLL.pitches))
        body = ops.mean(samples[..., :-1, :], axis=3, keepdims=True)
        code, log_variance = self.model.place(ops.concatenate([body, samples[..., -1:, :]], axis=3))
        inverse = _float(self.sliders.inverse.T)
        place = ops.matmul(code - _float(self.sliders.centre), inverse)
        if not self.model.variational:
            return place, ops.zeros_like(place)
        return place, ops.sqrt(ops.matmul(ops.exp(log_variance), inverse**2))


def export_run(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as `asked.path` and its encoder beside it.

    Returns the largest difference from Keras. Raises `InputError` for a folder without such
    weights, and `ModelError`, and writes nothing, when the difference exceeds `TOLERANCE`.
    """
    model = build(_config_of(asked))
    assign(model.weights, best_weights(asked.folder))
    corpus, _ = without_near_copies(corpus)
    tokens = windows_of(corpus, "train")
    drawing = Drawing(model, find_sliders(model, tokens))
    card = decoder_card(drawing, asked.model, corpus)
    card = replace(card, trained=_trained(asked, len(tokens)))
    difference = write(drawing, card, asked.path)
    card = _with_threshold(card, best_threshold(asked.path, windows_of(corpus, "valid")))
    write(drawing, card, asked.path)
    if asked.with_figures:
        metrics = {key: round(value, 5) for key, value in held_out(asked.path, corpus).items()}
        write(drawing, replace(card, metrics=metrics | {"parity": difference}), asked.path)
    return difference


def _config_of(asked: Exporting) -> Config:
    config = load_config(Config, asked.folder, tuple(NETWORKS))
    if config.variational != MODELS[asked.model]:
        raise InputError(f"{asked.folder} holds a run of another model than '{asked.model}'")
    return config


def decoder_card(drawing: Drawing, name: str, corpus: Corpus) -> Card:
    """Return the card of a network's decoder; `encoder_card` makes that of its encoder."""
    names = drawing.sliders.names
    form = {key: getattr(ROLL, key) for key in ("lowest", "pitches", "measures", "samples")}
    return Card(
        name=name,
        title=TITLES[drawing.model.variational],
        licence=corpus.licence,
        corpus=corpus.name,
        trained="",
        kind="decoder",
        encoding=Encoding(ENCODING_ID, form | {"threshold": ROLL.threshold}),
        inputs=(TensorSpec("latent", "float32", ("batch", len(names)), "latent"),),
        outputs=(PHRASE,),
        latents=tuple(Latent(slider, "deviations", RANGE, 0.0) for slider in names),
    )


def encoder_card(card: Card) -> Card:
    """Return the card of the encoder that pairs with a decoder's."""
    shape = card.inputs[0].shape
    return replace(
        card,
        name=card.name + ENCODER,
        title=f"{card.title}: encoder",
        kind="encoder",
        inputs=(PHRASE,),
        outputs=tuple(TensorSpec(n, "float32", shape, n) for n in ("mean", "deviation")),
        latents=(),
        metrics={},
        pairs_with=card.name,
    )


def write(drawing: Drawing, card: Card, path: Path) -> float:
    """Write decoder and encoder; return and raise as `export_run` does."""
    places = np.random.default_rng(0).normal(size=(8, len(card.latents))).astype(np.float32)
    rolls = ops.convert_to_numpy(drawing.decode(places)[0])
    beside = path.with_name(path.stem + ENCODER + path.suffix)
    parts: list[tuple[Path, Card, Function, NDArray[np.float32]]] = [
        (path, card, drawing.decode, places),
        (beside, encoder_card(card), drawing.encode, np.round(rolls)),
    ]
    files = {file: to_onnx(do, of).SerializeToString() for file, of, do, _ in parts}
    worst = max(parity(do, files[file], of, fed) for file, of, do, fed in parts)
    if not worst <= TOLERANCE:
        raise ModelError(
            f"exported '{card.name}' differs from Keras by {worst:.2e},"
            f" the tolerance is {TOLERANCE:.0e}"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    for file, content in files.items():
        file.write_bytes(content)
    return worst


def parity(function: Function, content: bytes, card: Card, fed: NDArray[np.float32]) -> float:
    """Return the largest difference from Keras, in units of the larger of 1 and the value."""
    session = ort.InferenceSession(content, providers=["CPUExecutionProvider"])
    theirs = session.run([spec.name for spec in card.outputs], {card.inputs[0].name: fed})
    ours = [ops.convert_to_numpy(value) for value in function(fed)]
    return max(
        float((np.abs(a - b) / np.maximum(1, np.abs(b))).max())
        for a, b in zip(ours, theirs, strict=True)
    )


def _float(values: Doubles) -> NDArray[np.float32]:
    return values.astype(np.float32)


def _with_threshold(card: Card, threshold: float) -> Card:
    parameters: Mapping[str, Any] = {**card.encoding.parameters, "threshold": threshold}
    return replace(card, encoding=Encoding(card.encoding.id, parameters))


def _trained(asked: Exporting, windows: int) -> str:
    """Say when, for how long and on what the run of the export was trained."""
    with (asked.folder / "curves.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    minutes = sum(float(row["seconds"]) for row in rows) / 60
    return (
        f"{asked.trained}, {len(rows)} epochs of {windows} windows of sixteen bars in"
        f" {minutes:.0f} minutes"
    )
