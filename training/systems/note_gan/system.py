"""The recipe of the note GAN: from sequences of notes to a decoder of places.

The file takes the performer's coordinates (`training.adversarial.sliders`): the way from there to
the noise of all steps (`training.systems.note_gan.networks.woven`) is part of its graph, as is the
way from numbers to a roll (`training.systems.note_gan.numbers`). Nothing leads from a phrase to a
place: it has no encoder.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import keras
import numpy as np

from training.adversarial import exporting, fitting
from training.adversarial.fitting import Material
from training.adversarial.judging import PIECES, looped
from training.adversarial.learner import Adversarial, Floats
from training.adversarial.sliders import Generated, find_sliders
from training.config import load_config
from training.corpora.score import Corpus
from training.judge.phrases import spread
from training.loops import assign
from training.measures.pieces import Piece
from training.run import best_weights
from training.system import Exporting, Report, Training
from training.systems.note_gan.config import NETWORKS, Config
from training.systems.note_gan.networks import build_critic, build_generator, hidden_of, woven
from training.systems.note_gan.numbers import FORM, Numbers, numbers_of, paint, triples_of
from training.views.melody_grid import GRID, lines_of
from training.views.piano_roll import Tokens
from training.views.triples import sequences_of, tokens_of

TITLE: Final = "Recurrent generative adversarial network of notes"
# Both sides compute numbers within some 1e-6; painting them multiplies that by 1,600 or more.
TOLERANCE: Final = 5e-3
ROWS: Final = 500  # places that are drawn at once: the noise of 10,000 has 400 MB


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    fit(config_of(asked), corpus, asked.folder, report)


def config_of(asked: Training) -> Config:
    """Return the configuration that was asked for. Raises `InputError` for another network."""
    return asked.configured(Config(network=asked.network_of(NETWORKS)))


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `InputError` for a size that there is not, when the train or valid part of the corpus has
    no melody in 4/4 that is long enough, or the folder holds a run of another configuration.
    """
    training, valid = (sequences_of(corpus, part) for part in ("train", "valid"))
    chosen = pieces_of(tokens_of(np.stack(spread(list(valid), PIECES))))
    random = np.random.default_rng(config.seed)
    material = Material(
        numbers_of(training, random), chosen, lambda numbers: pieces_of(_tokens(numbers))
    )
    fitting.fit(config, folder, lambda: begin(config), material, report)


def begin(config: Config) -> Adversarial:
    """Return new networks of a configuration, ready to learn."""
    return Adversarial(build_generator(config), build_critic(config), config)


def pieces_of(tokens: Tokens) -> list[Piece]:
    """Return the pieces that phrases of grid tokens `(phrases, STEPS)` make."""
    ticks = FORM.span_ticks
    return [looped(GRID.decode(phrase), ticks) for phrase in tokens]


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best generator of a run as a decoder; return the largest difference from Keras.

    Raises `InputError` for a folder without one, and `ModelError`, writing nothing, when the
    difference is too large.
    """
    config = load_config(Config, asked.folder, NETWORKS)
    generator = build_generator(config)
    assign(generator.weights, best_weights(asked.folder))
    drawing = exporting.Drawing(woven(generator), find_sliders(generated(generator)), FORM, paint)
    return exporting.export(drawing, TITLE, asked, lines_of(corpus), TOLERANCE)


def generated(generator: keras.Model) -> Generated:
    """Return what a generator makes of places, as sliders are found by."""
    whole, hidden = woven(generator), hidden_of(generator)

    def layer(places: Floats) -> Floats:
        return _drawn(hidden, places)

    def tokens(places: Floats) -> Tokens:
        return _tokens(_drawn(whole, places))

    return Generated(whole.input_shape[1], layer, tokens)


def _tokens(numbers: Numbers) -> Tokens:
    return tokens_of(triples_of(numbers))


def _drawn(model: keras.Model, places: Floats) -> Floats:
    """Return what a model makes of places, so many at a time as there is memory for."""
    parts = (places[start : start + ROWS] for start in range(0, len(places), ROWS))
    return np.concatenate([model.predict_on_batch(part) for part in parts])
