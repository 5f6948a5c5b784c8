"""The recipe of the Hilbert autoencoder: from pieces to their sound, to pictures, to a restorer.

The report trained with Adam until its loss jumped, and went on with SGD and momentum from the best
checkpoint. Here gradients are clipped, the rate falls as a cosine, and the weights that count are
an average; its own way is `--network published`, and then `--network published --warm-start RUN
--set optimizer=sgd`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import keras
import numpy as np
from keras import ops

from models.card import Encoding
from models.encodings.hilbert import Hilbert, Picture
from models.errors import InputError
from training import shards
from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import About, restorer_card
from training.export.graph import Graph, write_figures, write_graphs
from training.loops import Rate, Supervised, Values, assign
from training.run import Run, Scale, Valid, best_weights
from training.system import Exporting, Report, Training
from training.systems.hilbert.audio import LICENCES, RATE, UNKNOWN, find_font, rendered
from training.systems.hilbert.config import NETWORKS, OPTIMIZERS, Config
from training.systems.hilbert.dataset import Excerpts, batches, count, pictures
from training.systems.hilbert.figures import measured
from training.systems.hilbert.losses import distance, squared_error
from training.systems.hilbert.networks import build
from training.views.pieces import pieces_of, without

TITLE: Final = "Hilbert autoencoder: restores sound as a piano's"
PARTS: Final = ("train", "valid")
VALID_SHARE: Final = 0.1  # of the minutes of the train part
VALID_PICTURES: Final = 64
SCALE: Final = Scale(("train_loss", "valid_loss"), ("loss", "loss"), "loss")
FIGURES: Final = ("valid_snr_db",)
MOMENTUM: Final = 0.9
LARGEST_BYTES: Final = 8 * 2**20
# Both sides compute in float32, but sum thousands of products in another order.
TOLERANCE: Final = 1e-4


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a network or an option that has no use."""
    network = asked.network_of(tuple(NETWORKS))
    start = str(asked.warm_start) if asked.warm_start else None
    config = Config(network=network, warm_start=start, **NETWORKS[network])
    fit(asked.configured(config), corpus, asked.folder, report)


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `InputError` for an optimiser that there is not, for want of fluidsynth or a soundfont,
    or when the folder holds a run of another configuration; `CorpusError` for a corpus without
    pieces to train or to choose on.
    """
    corpus = without(corpus, config.leave_out)
    start = best_weights(Path(config.warm_start)) if config.warm_start else None
    run = Run(config, folder, lambda: begin(config), FIGURES, SCALE)
    learner = run.learner
    if not run.resume(report) and start:
        begin_with(learner, start)
    training, valid = (_stored(corpus, part, config, folder, report) for part in PARTS)
    chosen_on = pictures(valid, config, VALID_PICTURES)
    report(
        f"{config.network}: {learner.model.count_params():,} weights;"
        f" {training.size / RATE / 60:.0f} minutes to train on"
    )
    run.go_on(
        lambda epoch: learn(learner, training, config, epoch),
        lambda: choose(learner, chosen_on),
        report,
    )


def begin(config: Config) -> Supervised:
    """Return a new network, ready to learn. Raises `InputError` for an unknown optimiser."""
    model = build(config)
    loss = squared_error if config.network == "published" else distance(config.order)
    model.compile(optimizer=_optimizer(config), loss=loss, jit_compile=False)
    rate = Rate(config.learning_rate, config.epochs, config.warm_up, config.cosine)
    return Supervised(model, rate, config.average, unit=1.0)


def _optimizer(config: Config) -> keras.optimizers.Optimizer:
    clip = {"global_clipnorm": config.clip} if config.clip else {}
    if config.optimizer == "sgd":
        return keras.optimizers.SGD(config.learning_rate, momentum=MOMENTUM, **clip)
    if config.optimizer == "adam":
        return keras.optimizers.Adam(config.learning_rate, **clip)
    raise InputError(
        f"--set optimizer must be one of {', '.join(OPTIMIZERS)}, got {config.optimizer!r}"
    )


def begin_with(learner: Supervised, weights: Values) -> None:
    """Take the weights of another run. Raises `InputError` where they are of another network."""
    try:
        assign(learner.model.trainable_variables, weights)
    except ValueError as error:
        raise InputError("--warm-start must be a run of the same network and shape") from error
    learner.start_average()


def _stored(corpus: Corpus, part: str, config: Config, folder: Path, report: Report) -> Excerpts:
    """Return the sound of a part, rendered into a run's folder if it is not there yet."""
    pieces, font = pieces_of(corpus, part), find_font(config.soundfont)
    minutes = config.minutes * (VALID_SHARE if part == "valid" else 1)
    key = shards.key_of(corpus, part, minutes, config.seed, font.name)
    place = folder / shards.FOLDER / key
    if not place.is_dir():
        report(f"rendering {minutes:g} minutes of the {part} part with {font.name}")
    sounds = rendered(pieces, minutes, config.seed, font)
    sound = shards.stored(place, ({"sound": excerpt[None]} for excerpt in sounds))["sound"]
    found: Excerpts = sound[np.arange(len(sound))]
    return found


def learn(learner: Supervised, sound: Excerpts, config: Config, epoch: int) -> float:
    """Train on all of the sound once; return the mean loss."""
    random = np.random.default_rng([config.seed, epoch])
    return learner.learn(batches(sound, config, random), count(sound, config), epoch)


def choose(learner: Supervised, wanted: Picture) -> Valid:
    """Measure the weights that count on pictures that are not damaged."""
    with learner.averaged() as model:
        drawn = np.concatenate([model.predict_on_batch(some) for some in _in_rows(wanted)])
    loss = float(ops.mean(learner.model.loss(wanted, drawn)))
    snr = 10 * np.log10(np.mean(wanted**2) / np.mean((drawn - wanted) ** 2))
    return Valid(loss, (float(snr),), f" ({snr:.1f} dB)")


def _in_rows(wanted: Picture) -> list[Picture]:
    return np.array_split(wanted, max(1, len(wanted) // 8))


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a restorer; return the largest difference from Keras.

    Raises `InputError` for a folder without such weights, and `ModelError`, and writes nothing,
    when the difference is too large.
    """
    config = load_config(Config, asked.folder, tuple(NETWORKS))
    model = build(config)
    assign(model.trainable_variables, best_weights(asked.folder))
    card = restorer_card(about_of(asked, config, corpus), Hilbert(config.order).shape)
    graph = Graph(lambda picture: (model(picture),), card, asked.path, None)
    difference = write_graphs([graph], LARGEST_BYTES, TOLERANCE)
    if asked.with_figures:
        write_figures(graph, difference, lambda path: measured(path, corpus))
    return difference


def about_of(asked: Exporting, config: Config, corpus: Corpus) -> About:
    """Return what the card says beside its tensors: the soundfont, too, that it learned from."""
    form, font = Hilbert(config.order, RATE), find_font(config.soundfont).name
    licence = without(corpus, config.leave_out).licence
    return About(
        asked.model,
        TITLE,
        f"{licence}; the soundfont: {LICENCES.get(font, UNKNOWN)}",
        f"{corpus.name}, {config.minutes:g} minutes of it played with {font}",
        asked.trained,
        Encoding(form.id, form.parameters),
    )
