"""The recipe of the melody GAN: from windows of songs to a decoder of noise.

The file takes the performer's coordinates (`training.adversarial.sliders`): the way from there to
the noise is part of its graph, as is the way from numbers to a roll
(`training.systems.melody_gan.numbers`). Nothing leads from a phrase to a place: it has no encoder.
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
from training.systems.melody_gan.config import NETWORKS, Config, shape_of
from training.systems.melody_gan.networks import build_critic, build_generator, hidden_of
from training.systems.melody_gan.numbers import Numbers, form_of, numbers_of, paint, tokens_of
from training.views.melody_grid import GRID
from training.views.piano_roll import BAR_STEPS, Tokens, windows_of

TITLE: Final = "Generative adversarial network of bars of song"
# Both sides compute numbers in float32, within some 1e-6; painting them multiplies that by 340.
TOLERANCE: Final = 2e-3


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    fit(config_of(asked), corpus, asked.folder, report)


def config_of(asked: Training) -> Config:
    """Return the configuration that was asked for. Raises `InputError` for an unknown variant."""
    network = asked.network_of(tuple(NETWORKS))
    return asked.configured(Config(network=network, **NETWORKS[network]))


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `InputError` for a size that there is not, when the train or valid part of the corpus has
    too few bars of 4/4, or the folder holds a run of another configuration.
    """
    steps = shape_of(config).steps
    training, valid = (windows_of(corpus, part, steps) for part in ("train", "valid"))
    chosen = pieces_of(numbers_of(np.stack(spread(list(valid), PIECES))))
    material = Material(numbers_of(training), chosen, pieces_of)
    fitting.fit(config, folder, lambda: begin(config), material, report)


def begin(config: Config) -> Adversarial:
    """Return new networks of a configuration, ready to learn."""
    return Adversarial(build_generator(config), build_critic(config), config)


def pieces_of(numbers: Numbers) -> list[Piece]:
    """Return the pieces that numbers `(phrases, steps)` make, played again and again."""
    whole = bars_of(numbers)
    ticks = whole.shape[1] * GRID.span_ticks
    return [looped(GRID.decode(tokens), ticks) for tokens in whole]


def bars_of(numbers: Numbers) -> Tokens:
    """Return the grid tokens of the whole bars of numbers `(phrases, steps)`."""
    steps = numbers.shape[1] // BAR_STEPS * BAR_STEPS
    return tokens_of(numbers[:, :steps])


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best generator of a run as a decoder; return the largest difference from Keras.

    Raises `InputError` for a folder without one, and `ModelError`, writing nothing, when the
    difference is too large.
    """
    config = load_config(Config, asked.folder, tuple(NETWORKS))
    generator = build_generator(config)
    assign(generator.weights, best_weights(asked.folder))
    form = form_of(shape_of(config).steps)
    drawing = exporting.Drawing(generator, find_sliders(generated(generator)), form, paint)
    return exporting.export(drawing, TITLE, asked, corpus, TOLERANCE)


def generated(generator: keras.Model) -> Generated:
    """Return what a generator makes of noise, as sliders are found by."""
    hidden = hidden_of(generator)

    def layer(noise: Floats) -> Floats:
        return np.asarray(hidden(noise), np.float32)

    def tokens(noise: Floats) -> Tokens:
        return bars_of(np.asarray(generator(noise, training=False)))

    return Generated(generator.input_shape[1], layer, tokens)
