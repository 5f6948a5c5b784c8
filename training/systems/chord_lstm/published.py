"""The report's network: fifty symbols in, one out, a symbol being a note's name or a chord.

Symbols tell neither time nor, of a chord, register; so this network is trained and measured beside
ours, and not played. Two things are otherwise than in the report. Its inputs were cut to a fixed
index, not to the fifty symbols before the target: here they are those. And the loss is taken at
every place of a window, not at the last alone, which is fifty times cheaper; it is measured at the
last, as the report does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from models.encodings.chords import split_onsets
from training.corpora.score import Corpus
from training.loops import BITS, Rate, Supervised
from training.run import Run, Valid
from training.system import Report
from training.systems.chord_lstm.config import Config
from training.views.pieces import Piece, pieces_of

FIGURES: Final = ("valid_right",)
OCTAVE: Final = 12
STRIDE: Final = 8  # from one measured window to the next
Tokens = NDArray[np.int64]


def fit(config: Config, corpus: Corpus, folder: Path, report: Report = print) -> None:
    """Run or go on with a run in `folder`. Raises as `training.systems.chord_lstm.system.fit`."""
    pieces = {part: pieces_of(corpus, part) for part in ("train", "valid")}
    symbols = find_symbols(pieces["train"], config.least)
    run = Run(config, folder, lambda: begin(config, len(symbols)), FIGURES)
    model = run.learner.model
    run.resume(report)
    training, valid = (as_tokens(pieces[part], symbols) for part in pieces)
    report(f"{model.count_params():,} weights, {len(symbols)} symbols")
    run.go_on(
        lambda epoch: learn(model, training, config, epoch),
        lambda: measure(model, valid, config),
        report,
    )


def begin(config: Config, symbols: int) -> Supervised:
    """Return a new network of so many symbols, ready to learn."""
    shape = config.shape
    model = keras.Sequential(
        [
            keras.Input((None,), dtype="int64"),
            layers.CategoryEncoding(symbols, output_mode="one_hot"),
            layers.LSTM(shape.units, return_sequences=True),
            layers.Dropout(shape.dropout),
            layers.LSTM(shape.units, return_sequences=True),
            layers.Dropout(shape.dropout),
            layers.Dense(shape.units, activation="relu"),
            layers.Dense(symbols),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(
        optimizer=keras.optimizers.Adam(config.learning_rate), loss=loss, jit_compile=False
    )
    return Supervised(model, Rate(config.learning_rate, config.epochs, cosine=False))


def learn(model: keras.Model, songs: Sequence[Tokens], config: Config, epoch: int) -> float:
    """Train on `examples` windows; return the mean loss in bits a symbol."""
    random = np.random.default_rng([config.seed, epoch])
    windows = cut(songs, config.window, config.window)
    chosen = random.permutation(len(windows))[: config.examples or None]
    history = model.fit(
        windows[chosen, :-1], windows[chosen, 1:], batch_size=config.rows, verbose=0
    )
    return float(history.history["loss"][0]) * BITS


def measure(model: keras.Model, songs: Sequence[Tokens], config: Config) -> Valid:
    """Measure what is predicted after `window` symbols."""
    windows = cut(songs, config.window, STRIDE)
    logits = np.concatenate(
        [
            model.predict_on_batch(windows[start : start + config.rows, :-1])[:, -1]
            for start in range(0, len(windows), config.rows)
        ]
    ).astype(np.float64)
    wanted = windows[:, -1]
    right = float((logits.argmax(-1) == wanted).mean())
    bits = np.logaddexp.reduce(logits, axis=-1) - logits[np.arange(len(wanted)), wanted]
    return Valid(float(bits.mean()) * BITS, (right,), f" ({right:.1%} right)")


def find_symbols(pieces: Iterable[Piece], least: int) -> list[str]:
    """Return the symbols that pieces use at least so often, the commonest first."""
    counts = Counter(symbol for piece in pieces for symbol in as_symbols(piece))
    return [symbol for symbol, count in counts.most_common() if count >= least]


def as_symbols(piece: Piece) -> list[str]:
    """Return a piece's onsets as the report writes them: a note's pitch, or a chord's classes."""
    struck = [sorted({note.pitch for note in onset}) for onset in split_onsets(piece.notes)]
    return [
        f"p{pitches[0]}" if len(pitches) == 1 else ".".join(map(str, normal_order(pitches)))
        for pitches in struck
    ]


def normal_order(pitches: Iterable[int]) -> tuple[int, ...]:
    """Return the pitch classes of pitches in the order that spans least, packed to its start."""
    classes = sorted({pitch % OCTAVE for pitch in pitches})
    turns = [classes[turn:] + classes[:turn] for turn in range(len(classes))]
    tightest = min(turns, key=_spans)
    return tuple(tightest)


def as_tokens(pieces: Iterable[Piece], symbols: Sequence[str]) -> list[Tokens]:
    """Return the tokens of pieces, `(symbols,)` each; a symbol that is not known is left out."""
    numbers = {symbol: token for token, symbol in enumerate(symbols)}
    return [
        np.array([numbers[symbol] for symbol in as_symbols(piece) if symbol in numbers], np.int64)
        for piece in pieces
    ]


def cut(songs: Iterable[Tokens], window: int, stride: int) -> Tokens:
    """Return windows and the symbol after each: `(windows, window + 1)`."""
    return np.stack(
        [
            song[start : start + window + 1]
            for song in songs
            for start in range(0, len(song) - window, stride)
        ]
    )


def _spans(classes: list[int]) -> tuple[int, ...]:
    """Return how far above the first each of the classes is, the last one first."""
    return tuple((each - classes[0]) % OCTAVE for each in reversed(classes))
