"""The recipe of the GANs of pictures: from five bars of pieces to a decoder of noise.

The file takes the performer's coordinates (`training.adversarial.sliders`): the way from there to
the noise is part of its graph, as is the way from a picture to a roll
(`training.systems.roll_gan.pictures`). Nothing leads from a phrase to a place: it has no encoder.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

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
from training.systems.roll_gan.config import MODELS, NETWORKS, Config
from training.systems.roll_gan.dataset import draw, windows_of
from training.systems.roll_gan.networks import build_critic, build_generator, hidden_of
from training.systems.roll_gan.pictures import ROLL, Coding, coding_of, paint
from training.views.pieces import without
from training.views.top_line import Tokens, line_tokens

TITLE: Final = "Generative adversarial network of five bars of piano music"
# Both sides compute pictures in float32, within some 1e-5; reading them multiplies that by 20.
TOLERANCE: Final = 2e-3
AT_ONCE: Final = 250  # pictures; ten thousand would take gigabytes
MOST_UNITS: Final = 1000  # of the first hidden layer, that its directions are found from


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    asked.refuse_warm_start()
    fit(config_of(asked), corpus, asked.folder, report)


def config_of(asked: Training) -> Config:
    """Return the configuration that was asked for. Raises `InputError` for an unknown network."""
    network = asked.network_of(MODELS[asked.model])
    return asked.configured(Config(network=network, **NETWORKS[network]))


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `InputError` for a size or an encoding that there is not, when the train or valid part of
    the corpus has too few bars of 4/4, or the folder holds a run of another configuration.
    """
    coding, corpus = coding_of(config), without(corpus, config.leave_out)
    training, valid = (windows_of(corpus, part) for part in ("train", "valid"))
    plain = replace(config, semitones=0, strays=0)
    chosen = draw(spread(list(valid), PIECES), plain, np.random.default_rng(0))
    material = Material(
        training,
        pieces_of(chosen, coding),
        partial(pieces_of, coding=coding),
        lambda windows, random: draw(windows, config, random),
    )
    fitting.fit(config, folder, lambda: begin(config), material, report)


def begin(config: Config) -> Adversarial:
    """Return new networks of a configuration, ready to learn."""
    return Adversarial(build_generator(config), build_critic(config), config)


def pieces_of(pictures: Floats, coding: Coding) -> list[Piece]:
    """Return the pieces that pictures make, played again and again."""
    rolls = np.asarray(paint(pictures, coding))
    return [looped(ROLL.decode(roll), ROLL.span_ticks) for roll in rolls]


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best generator of a run as a decoder; return the largest difference from Keras.

    Raises `InputError` for a folder without one, and `ModelError`, writing nothing, when the
    difference is too large, or the file.
    """
    config = load_config(Config, asked.folder, MODELS[asked.model])
    coding, corpus = coding_of(config), without(corpus, config.leave_out)
    generator = build_generator(config)
    assign(generator.weights, best_weights(asked.folder))
    sliders = find_sliders(generated(generator, coding))
    drawing = exporting.Drawing(generator, sliders, ROLL, partial(paint, coding=coding))
    return exporting.export(drawing, TITLE, asked, corpus, TOLERANCE)


def generated(generator: keras.Model, coding: Coding) -> Generated:
    """Return what a generator makes of noise, as sliders are found by.

    The first hidden layer may have many thousands of units: of these a thousand or so are taken, at
    even distances.
    """
    hidden = hidden_of(generator)

    def layer(noise: Floats) -> Floats:
        units = np.asarray(hidden(noise), np.float32)
        return units[:, :: max(1, units.shape[1] // MOST_UNITS)]

    def tokens(noise: Floats) -> Tokens:
        rolls = paint(generator(noise, training=False), coding)
        return line_tokens(np.asarray(rolls), ROLL)

    return Generated(generator.input_shape[1], _in_parts(layer), _in_parts(tokens))


def _in_parts(make: Callable[[Floats], Any]) -> Callable[[Floats], Any]:
    """Return the same function, that takes some rows at a time."""
    return lambda noise: np.concatenate(
        [make(noise[start : start + AT_ONCE]) for start in range(0, len(noise), AT_ONCE)]
    )
