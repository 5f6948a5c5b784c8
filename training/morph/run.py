"""Training the latent-space model: songs that change their place every phrase, and single phrases.

The best weights are those with the least mean of two costs on the valid part: of whole songs at
rest, and of single phrases from silence given their own place, both in bits per step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from training.config import Config
from training.corpora.score import Corpus
from training.dataset import Batch, Window, cut_windows
from training.families import Report
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
from training.run import BITS, Valid, Values, best_weights
from training.run_config import claim, load_config
from training.train import MelodyRun, log_probabilities
from training.views.melody_grid import GRID, Song, songs_of

MEASURED_ROWS = 16
STARTS: Final = ("recall", "morph")  # the networks whose weights a run may begin with


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


class MorphRun(MelodyRun):
    """The state of one run between epochs."""

    config: MorphConfig

    def _network(self) -> keras.Model:
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

    def measure_on(self, streams: Streams) -> Valid:
        """Measure the averaged weights on songs at rest, and on phrases told their places."""
        with self.averaged():
            rest = teacher_forced(self.model, streams.songs, told=False)
            own = teacher_forced(self.model, streams.phrases, told=True)
        right = (rest.right + own.right) / 2
        told = f"at rest {rest.bits:.4f} bits, phrases told {own.bits:.4f} bits"
        return Valid((rest.bits + own.bits) / 2, (right,), f" ({right:.1%} right; {told})")


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

    Raises `CorpusError` when the corpus has no song to train or to choose on, `InputError` when
    `warm_start` is no run that it can begin with, or the folder holds a run of another one.
    """
    songs = {part: songs_of(corpus, part) for part in ("train", "valid")}
    start = _read_start(Path(config.warm_start)) if config.warm_start else None
    claim(config, folder)
    fit_scores(measure(cut_songs(songs["train"]).tokens)).save(folder / SCORES_FILE)
    run = MorphRun(config, folder)
    if not run.resume(report) and start:
        _begin_with(run, *start)
    training = make_streams(songs["train"], overlapping=True)
    valid = make_streams(songs["valid"], overlapping=False)
    report(f"morph: {run.model.count_params():,} weights")
    run.go_on(lambda: run.train_on(training), lambda: run.measure_on(valid), report)


def _read_start(folder: Path) -> tuple[str, Values]:
    return load_config(Config, folder, STARTS).network, best_weights(folder)


def _begin_with(run: MorphRun, network: str, weights: Values) -> None:
    """Take all weights of a run of the same kind; of a melody model's the decoder takes them.

    The decoder's new paths stay silent then.
    """
    same = network == run.config.network
    # The decoder makes the melody model's variables first, and its own after them.
    ours = (run.model if same else run.model.decoder).trainable_variables
    for variable, value in zip(ours, weights, strict=same):
        variable.assign(value)
    run.start_average()
