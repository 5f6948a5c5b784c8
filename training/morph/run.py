"""Training the latent-space model: songs that change their place every phrase, and single phrases.

The best weights are those with the least mean of two costs on the valid part: of whole songs at
rest, and of single phrases from silence given their own place, both in bits per step.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from training.config import load_config as load_melody_config
from training.corpus import GRID, Corpus, Song
from training.dataset import Batch, Window, cut_windows
from training.morph.attributes import measure
from training.morph.autoencoder import Autoencoder
from training.morph.balance import chances
from training.morph.config import SCORES_FILE, MorphConfig
from training.morph.dataset import (
    EVERYTHING,
    NOTHING,
    MorphStream,
    morph_batches,
    phrase_stream,
    phrase_windows,
    song_stream,
)
from training.morph.medleys import medley_stream
from training.morph.phrases import cut_songs, lone_phrases
from training.morph.scores import Scores, fit_scores
from training.networks import build as build_melody
from training.train import BITS, Report, Run, claim, load_weights, log_probabilities, set_weights

MEASURED_ROWS = 16


@dataclass(frozen=True)
class Streams:
    """One part of a corpus, as whole `songs` and as `phrases`, each made of one of `singles`."""

    songs: MorphStream
    phrases: MorphStream
    singles: Sequence[Song]


@dataclass(frozen=True)
class Measured:
    """`bits` per step, and the part of the steps predicted `right`."""

    bits: float
    right: float


def make_streams(songs: Sequence[Song], overlapping: bool) -> Streams:
    """Return both; `overlapping` phrases begin at every bar."""
    singles = lone_phrases(songs, overlapping)
    return Streams(song_stream(songs), phrase_stream(songs, overlapping), singles)


class MorphRun(Run):
    """The state of one run between epochs."""

    config: MorphConfig

    def _build(self) -> keras.Model:
        return build(self.config, Scores.load(self.folder / SCORES_FILE))

    def train_on(self, streams: Streams) -> float:
        """Train on every song once, and on phrases; return the mean loss in bits per step."""
        random = np.random.default_rng([self.config.seed, self.epoch])
        groups = [*self._song_batches(streams.songs, random)]
        groups += self._phrase_batches(streams, random)
        groups += self._medley_batches(streams, random)
        random.shuffle(groups)
        return self._learn(groups)

    def _cost(self) -> float:
        part = (self.epoch + 0.5) / self.config.cost_epochs if self.config.cost_epochs else 1.0
        return self.config.cost * min(1.0, part)

    def _song_batches(self, songs: MorphStream, random: np.random.Generator) -> list[Batch]:
        config = self.config
        windows = cut_windows(songs.stream, config.window, random)
        return [*morph_batches(songs, windows, config.rows, config.mixture, random, self._cost())]

    def _phrase_batches(self, streams: Streams, random: np.random.Generator) -> list[Batch]:
        config = self.config
        windows = phrase_windows(streams.phrases)
        steps = sum(end - start for start, end in windows)
        share = config.lone * len(streams.songs.stream.targets) / steps
        count = round(share * len(windows))
        chosen = random.choice(len(windows), count, p=self._chances(streams.phrases, windows))
        picked: list[Window] = [windows[index] for index in chosen]
        mixture = config.lone_mixture
        return [
            *morph_batches(streams.phrases, picked, config.lone_rows, mixture, random, self._cost())
        ]

    def _medley_batches(self, streams: Streams, random: np.random.Generator) -> list[Batch]:
        config = self.config
        if not config.medley:
            return []
        chances = self._chances(streams.phrases, phrase_windows(streams.phrases))
        steps = round(config.medley * len(streams.songs.stream.targets))
        medleys = medley_stream(streams.singles, chances, steps, GRID.vocabulary, random)
        windows, mixture = medleys.stream.songs, config.medley_mixture
        return [*morph_batches(medleys, windows, config.rows, mixture, random, self._cost())]

    def _chances(self, stream: MorphStream, windows: list[Window]) -> NDArray[np.float64]:
        numbers = stream.phrases.number[[start for start, _ in windows]]
        scores = np.array(self.model.encoder.curve(measure(stream.phrases.tokens[numbers])))
        return chances(np.nan_to_num(scores), self.config.spread)

    def measure_on(self, streams: Streams) -> tuple[Measured, Measured]:
        """Measure the averaged weights on songs at rest, and on phrases told their places."""
        mine = [np.array(variable) for variable in self.model.trainable_variables]
        set_weights(self.model, self.averages)
        try:
            rest = teacher_forced(self.model, streams.songs, told=False)
            own = teacher_forced(self.model, streams.phrases, told=True)
        finally:
            set_weights(self.model, mine)
        return rest, own


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


def teacher_forced(model: Autoencoder, stream: MorphStream, told: bool) -> Measured:
    """Return bits per step and the part right, at rest or told each phrase's own mean."""
    random = np.random.default_rng(0)
    windows = phrase_windows(stream) if told else stream.stream.songs
    mixture = EVERYTHING if told else NOTHING
    rows = MEASURED_ROWS * (8 if told else 1)
    lost = right = weight = 0.0
    for batch in morph_batches(stream, windows, rows, mixture, random):
        scores = log_probabilities(model, batch)
        chosen = np.take_along_axis(scores, batch.targets[..., None], axis=-1)[..., 0]
        lost -= float((chosen * batch.weights).sum())
        right += float(((scores.argmax(-1) == batch.targets) * batch.weights).sum())
        weight += float(batch.weights.sum())
    return Measured(lost * BITS / weight, right / weight)


def train(config: MorphConfig, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`.

    Raises `InputError` when the folder holds a run of another configuration.
    """
    folder.mkdir(parents=True, exist_ok=True)
    claim(config, folder)
    fit_scores(measure(cut_songs(corpus.part("train")).tokens)).save(folder / SCORES_FILE)
    run = MorphRun(config, folder)
    if run.resume():
        report(f"going on after epoch {run.epoch} of {config.epochs}")
    elif config.warm_start:
        start_from(run, Path(config.warm_start))
    training = make_streams(corpus.part("train"), overlapping=True)
    valid = make_streams(corpus.part("valid"), overlapping=False)
    report(f"morph: {run.model.count_params():,} weights")
    while run.epoch < config.epochs:
        began = time.monotonic()
        bits = run.train_on(training)
        rest, own = run.measure_on(valid)
        mean_bits, mean_right = (rest.bits + own.bits) / 2, (rest.right + own.right) / 2
        line = run.keep(bits, mean_bits, mean_right, time.monotonic() - began)
        report(f"{line}; at rest {rest.bits:.4f} bits, phrases told {own.bits:.4f} bits")


def start_from(run: MorphRun, folder: Path) -> None:
    """Give the decoder the weights of a trained melody model; its new paths stay silent.

    From another run of its own kind it takes all weights.
    """
    config = load_melody_config(folder)
    if config.network == run.config.network:
        load_weights(run.model, folder)
        run.averages = [np.array(variable) for variable in run.model.trainable_variables]
        return
    melody = build_melody(config.network, GRID.vocabulary, config.shape)
    load_weights(melody, folder)
    # The decoder makes the melody model's variables first, and its own after them.
    ours, theirs = run.model.decoder.trainable_variables, melody.trainable_variables
    for variable, value in zip(ours, theirs, strict=False):
        variable.assign(value)
    run.averages = [np.array(variable) for variable in run.model.trainable_variables]
