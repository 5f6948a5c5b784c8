"""The recipe of the latent-space model: songs that change their place every phrase, and phrases.

It learns from whole songs, from single phrases and from medleys of them. The best weights are those
with the least mean of two costs on the valid part: of whole songs at rest, and of single phrases
from silence given their own place, both in bits per step. The decoder becomes a step model; the
encoder stands beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from keras import ops
from numpy.typing import NDArray

from models.card import Encoding, Latent, TensorSpec
from models.errors import InputError
from training.config import load_config
from training.corpora.score import Corpus
from training.export.card import BATCH, SYMBOL, About, encoder_card, encoder_of, step_card
from training.export.graph import Graph, write_figures, write_graphs
from training.export.parity import Tensor
from training.loops import Measured, Supervised, Values, assign, measure
from training.melodies.recipe import ENCODING, FIGURES, play_averaged, supervise
from training.run import Run, Valid, best_weights
from training.stepping import Stepper
from training.system import Exporting, Report, Training
from training.systems.melody_lstm.config import Config
from training.systems.morph.attributes import ATTRIBUTES, measure_attributes
from training.systems.morph.balance import chances
from training.systems.morph.config import NETWORKS, SCORES_FILE, MorphConfig
from training.systems.morph.dataset import (
    EVERYTHING,
    NOTHING,
    MorphStream,
    morph_batches,
    phrase_stream,
    phrase_windows,
    song_stream,
)
from training.systems.morph.decoder import Decoder
from training.systems.morph.figures import held_out
from training.systems.morph.medleys import medley_stream
from training.systems.morph.networks import NAMED, Autoencoder
from training.systems.morph.scores import Scores, fit_scores
from training.views.batch import Batch
from training.views.melody_grid import GRID, Song, songs_of
from training.views.phrases import STEPS, cut_songs, lone_phrases, pad
from training.views.streams import MEASURED_ROWS, Window, cut_windows

STARTS: Final = ("recall", "morph")  # the networks whose weights a run may begin with
TITLE: Final = "Melody model that moves through a space of phrases"
ENCODER_TITLE: Final = "Where a phrase of two bars lies in the space of 'morph'"
LARGEST_BYTES: Final = 12 * 2**20
# Logits are sums of gated terms as large as 100, each rounded in its seventh digit.
TOLERANCE: Final = 5e-5
FARTHEST: Final = 3.0
ORDERING_PHRASES: Final = 2000


@dataclass(frozen=True)
class Streams:
    """One part of a corpus, as whole `songs` and as `phrases`, each made of one of `singles`."""

    songs: MorphStream
    phrases: MorphStream
    singles: Sequence[Song]


def train(asked: Training, corpus: Corpus, report: Report) -> None:
    """Run or go on with a run. Raises `InputError` for a choice that it does not have."""
    if asked.network is not None:
        raise InputError(f"'{asked.model}' has one network: --network has no use")
    start = str(asked.warm_start) if asked.warm_start else None
    fit(asked.configured(MorphConfig(warm_start=start)), corpus, asked.folder, report)


def fit(config: MorphConfig, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `CorpusError` when the corpus has no song to train or to choose on, `InputError` when
    `warm_start` is no run that it can begin with, or the folder holds a run of another one.
    """
    songs = {part: songs_of(corpus, part) for part in ("train", "valid")}
    start = _read_start(Path(config.warm_start)) if config.warm_start else None
    scores = fit_scores(measure_attributes(cut_songs(songs["train"]).tokens))
    run = Run(config, folder, lambda: supervise(build(config, scores), config), FIGURES)
    scores.save(folder / SCORES_FILE)
    learner, model = run.learner, run.learner.model
    stepper = stepper_of(model.decoder)
    if not run.resume(report) and start:
        _begin_with(learner, *start)
    training = make_streams(songs["train"], overlapping=True)
    valid = make_streams(songs["valid"], overlapping=False)
    report(f"morph: {model.count_params():,} weights")
    run.go_on(
        lambda epoch: learn(learner, training, config, epoch),
        lambda: _choose(learner, valid),
        report,
        lambda: play_averaged(learner, stepper),
    )


def build(config: MorphConfig, scores: Scores) -> Autoencoder:
    """Return the network, its weights made."""
    model = Autoencoder(
        GRID.vocabulary,
        config.shape,
        config.latents,
        scores,
        config.word_dropout,
        config.free_nats,
    )
    model({name: ops.zeros(size, kind) for name, (size, kind) in model.signature().items()})
    return model


def _read_start(folder: Path) -> tuple[bool, Values]:
    """Read the weights to begin with, and say whether they are of a run like ours."""
    network = load_config(Config, folder, STARTS).network
    return network in NETWORKS, best_weights(folder)


def _begin_with(learner: Supervised, same: bool, weights: Values) -> None:
    """Take all weights of a run of the same kind; of a melody model's the decoder takes them.

    The decoder's new paths stay silent then.
    """
    # The decoder makes the melody model's variables first, and its own after them.
    ours = (learner.model if same else learner.model.decoder).trainable_variables
    for variable, value in zip(ours, weights, strict=same):
        variable.assign(value)
    learner.start_average()


def stepper_of(decoder: Decoder) -> Stepper:
    """Return a decoder that is stepped at rest, in the middle of the latent space."""
    rest = ops.zeros((1, decoder.latents))
    return Stepper(
        lambda token, position, meter, states: decoder.step_at(
            token, position, meter, rest, states
        ),
        decoder.states,
    )


def make_streams(songs: Sequence[Song], overlapping: bool) -> Streams:
    """Return songs and phrases; `overlapping` ones begin at every bar."""
    singles = lone_phrases(songs, overlapping)
    return Streams(song_stream(songs), phrase_stream(songs, overlapping), singles)


def learn(learner: Supervised, streams: Streams, config: MorphConfig, epoch: int) -> float:
    """Train on every song once, and on phrases; return the mean loss in bits per step."""
    random = np.random.default_rng([config.seed, epoch])
    part = (epoch + 0.5) / config.cost_epochs if config.cost_epochs else 1.0
    cost = config.cost * min(1.0, part)
    odds = _odds(learner.model, streams.phrases, config.spread)
    groups = [
        *_song_batches(streams.songs, config, random, cost),
        *_phrase_batches(streams, config, odds, random, cost),
        *_medley_batches(streams, config, odds, random, cost),
    ]
    random.shuffle(groups)
    return learner.learn(groups, len(groups), epoch)


def _odds(model: Autoencoder, phrases: MorphStream, spread: float) -> NDArray[np.float64]:
    """Return the chance of drawing each single phrase."""
    numbers = phrases.phrases.number[[start for start, _ in phrase_windows(phrases)]]
    scores = np.array(model.encoder.curve(measure_attributes(phrases.phrases.tokens[numbers])))
    return chances(np.nan_to_num(scores), spread)


def _song_batches(
    songs: MorphStream, config: MorphConfig, random: np.random.Generator, cost: float
) -> list[Batch]:
    windows = cut_windows(songs.stream, config.window, random)
    return [*morph_batches(songs, windows, config.rows, config.mixture, random, cost)]


def _phrase_batches(
    streams: Streams,
    config: MorphConfig,
    odds: NDArray[np.float64],
    random: np.random.Generator,
    cost: float,
) -> list[Batch]:
    windows = phrase_windows(streams.phrases)
    steps = sum(end - start for start, end in windows)
    share = config.lone * len(streams.songs.stream.targets) / steps
    chosen = random.choice(len(windows), round(share * len(windows)), p=odds)
    picked: list[Window] = [windows[index] for index in chosen]
    rows, mixture = config.lone_rows, config.lone_mixture
    return [*morph_batches(streams.phrases, picked, rows, mixture, random, cost)]


def _medley_batches(
    streams: Streams,
    config: MorphConfig,
    odds: NDArray[np.float64],
    random: np.random.Generator,
    cost: float,
) -> list[Batch]:
    if not config.medley:
        return []
    steps = round(config.medley * len(streams.songs.stream.targets))
    medleys = medley_stream(streams.singles, odds, steps, GRID.vocabulary, random)
    windows, mixture = medleys.stream.songs, config.medley_mixture
    return [*morph_batches(medleys, windows, config.rows, mixture, random, cost)]


def _choose(learner: Supervised, streams: Streams) -> Valid:
    """Measure the averaged weights on songs at rest, and on phrases told their places."""
    with learner.averaged() as model:
        rest = teacher_forced(model, streams.songs, told=False)
        own = teacher_forced(model, streams.phrases, told=True)
    right = (rest.right + own.right) / 2
    told = f"at rest {rest.bits:.4f} bits, phrases told {own.bits:.4f} bits"
    return Valid((rest.bits + own.bits) / 2, (right,), f" ({right:.1%} right; {told})")


def teacher_forced(model: Autoencoder, stream: MorphStream, told: bool) -> Measured:
    """Return what a stream costs, at rest or told each phrase's own mean."""
    windows = phrase_windows(stream) if told else stream.stream.songs
    rows = MEASURED_ROWS * (8 if told else 1)
    mixture = EVERYTHING if told else NOTHING
    return measure(model, morph_batches(stream, windows, rows, mixture, np.random.default_rng(0)))


def export(asked: Exporting, corpus: Corpus) -> float:
    """Write the best weights of a run as a step, and its encoder beside it.

    Returns the largest difference from Keras. Raises `InputError` for a folder without such
    weights, and `ModelError`, writing nothing, when the difference is too large, or a file.
    """
    config = load_config(MorphConfig, asked.folder, NETWORKS)
    weights = best_weights(asked.folder)
    model = build(config, Scores.load(asked.folder / SCORES_FILE))
    assign(model.trainable_variables, weights)
    order_dimensions(model, songs_of(corpus, "valid"))
    about = About(asked.model, TITLE, corpus.licence, corpus.name, asked.trained, ENCODING)
    graphs = graphs_of(model, about, asked.path)
    difference = write_graphs(graphs, LARGEST_BYTES, TOLERANCE)
    if asked.with_figures:
        songs = songs_of(corpus, "test")
        write_figures(graphs[0], difference, lambda path: held_out(path, songs))
    return difference


def order_dimensions(model: Autoencoder, songs: Sequence[Song]) -> None:
    """Put the learned dimensions in the order of the nats that they carry, most first."""
    phrases = lone_phrases(songs)[:ORDERING_PHRASES]
    tokens = np.array([pad(phrase.tokens) for phrase in phrases], np.int32)
    mean, deviation = (np.array(part)[:, NAMED:] for part in model.encoder(tokens))
    nats = (0.5 * (mean**2 + deviation**2 - 1) - np.log(deviation)).mean(0)
    order = np.argsort(-nats)
    for head in (model.encoder.mean, model.encoder.log_deviation):
        head.kernel.assign(np.array(head.kernel)[:, order])
        head.bias.assign(np.array(head.bias)[order])
    for layer in (model.decoder.plan_hidden, model.decoder.tell, model.decoder.steer):
        _reorder_last_rows(layer.kernel, order)


def _reorder_last_rows(kernel: Any, order: NDArray[np.int64]) -> None:  # noqa: ANN401
    """Reorder the rows of the learned dimensions, which each of these layers sees last."""
    values = np.array(kernel)
    values[-len(order) :] = values[-len(order) :][order]
    kernel.assign(values)


def graphs_of(model: Autoencoder, about: About, path: Path) -> tuple[Graph, Graph]:
    """Return the graphs of the decoder's step and of the encoder."""
    decoder = model.decoder
    latents = _latents(decoder.latents)

    def step(
        token: Tensor, position: Tensor, meter: Tensor, latent: Tensor, *states: Tensor
    ) -> list[Tensor]:
        logits, after = decoder.step_at(token, position, meter, latent, list(states))
        return [logits, *after]

    phrase = TensorSpec("phrase", "int64", (BATCH, STEPS), "phrase")
    encoding = Encoding(about.encoding.id, {**about.encoding.parameters, "steps": STEPS})
    of_encoder = replace(about, title=ENCODER_TITLE, encoding=encoding)
    return (
        Graph(step, step_card(about, SYMBOL, GRID.vocabulary, decoder.states, latents), path, GRID),
        Graph(
            model.encoder,
            encoder_card(of_encoder, phrase, len(latents), latents),
            encoder_of(path),
            GRID,
        ),
    )


def _latents(count: int) -> list[Latent]:
    named = [name.replace("_", " ") for name in ATTRIBUTES]
    names = [*named, *(f"shape {number}" for number in range(1, count - NAMED + 1))]
    return [Latent(name, "deviations", (-FARTHEST, FARTHEST), 0.0) for name in names]
