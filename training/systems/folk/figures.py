"""The figures of an autoencoder, by its files: what it keeps of a phrase, and what it invents.

- Reconstruction: held-out windows through encoder and decoder at the mean. The F1 of note onsets
  (right pitch, right sample) and of the cells of the roll, over all windows together.
- Invention: phrases at places drawn from the unit normal. Each is compared with every window of the
  train part, in every transposition that augmentation made, by the F1 of the onsets: a phrase at
  least `NEARLY` like one is a copy. Held-out windows say how alike two songs are anyway.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH, STEP_TICKS
from models.encodings.piano_roll import PianoRoll
from models.errors import InputError
from models.library import encoder_for
from models.note import Note
from models.pace import pace_of
from models.phrase import Decoder, Encoder
from training.corpora.copies import without_near_copies
from training.corpora.score import Corpus
from training.judge.table import Row, Table
from training.views.melody_grid import GRID
from training.views.piano_roll import (
    ROLL,
    STEPS,
    Tokens,
    draw,
    unfold,
    windows_of,
)

PHRASES: Final = 256
NEARLY: Final = 0.9
SHIFTS: Final = range(-6, 7)
THRESHOLDS: Final = tuple(percent / 100 for percent in range(10, 75, 5))
SCALE: Final = (0, 2, 4, 5, 7, 9, 11)  # C major, A minor
Rolls = NDArray[np.float32]
Onsets = NDArray[np.float32]  # (phrases, STEPS · pitches), 0 or 1

ROWS: Final = (
    Row("onset_f1", "reconstruction: F1 of note onsets", "{:.3f}"),
    Row("roll_f1", "reconstruction: F1 of the roll", "{:.3f}"),
    Row("onset_f1_train", "… of note onsets, windows of the train part", "{:.3f}"),
    Row("new_empty", "new phrases that are empty", "{:.1%}"),
    Row("new_notes", "notes in a new phrase", "{:.1f}"),
    Row("held_out_notes", "… in a held-out one", "{:.1f}"),
    Row("new_in_scale", "notes of new phrases in the scale", "{:.1%}"),
    Row("held_out_in_scale", "… of held-out ones", "{:.1%}"),
    Row("new_chords", "sounding samples of new phrases with more than one pitch", "{:.1%}"),
    Row(
        "new_copies",
        f"new phrases with an onset F1 of {NEARLY} or more to a training window",
        "{:.1%}",
    ),
    Row("new_nearest", "mean onset F1 of a new phrase to the nearest training window", "{:.3f}"),
    Row("held_out_nearest", "… of a held-out one", "{:.3f}"),
    Row("threshold", "threshold, chosen on the valid part", "{:.2f}"),
    Row("latents", "latents", "{:.0f}"),
    Row("decode_p50_ms", "decoding a phrase, p50, ms (one thread)", "{:.3f}"),
    Row("decode_p99_ms", "decoding a phrase, p99, ms", "{:.3f}"),
    Row("decoder_mb", "decoder file, MB", "{:.2f}"),
    Row("encoder_mb", "encoder file, MB", "{:.2f}"),
    Row("windows", "held-out windows measured", "{:.0f}"),
)


def evaluate(path: Path, corpus: Corpus | None, beside: Sequence[Path] = ()) -> Table:
    """Return the figures of a decoder's file and of those `beside` it, by name of the model.

    Without a corpus only what needs none is measured, and the card's own figures are given.
    """
    return {Decoder(file).card.name: figures(file, corpus) for file in (path, *beside)}


def figures(path: Path, corpus: Corpus | None) -> dict[str, float]:
    """Measure one decoder with its encoder. Raises `InputError` without an encoder or a window."""
    decoder = Decoder(path)
    pace = pace_of(decoder)
    found = {
        "threshold": decoder.roll.threshold,
        "latents": float(decoder.latents),
        "decode_p50_ms": pace.p50_ms,
        "decode_p99_ms": pace.p99_ms,
        "decoder_mb": path.stat().st_size / 2**20,
        "encoder_mb": _encoder_file(path).stat().st_size / 2**20,
    }
    known = {row.key for row in ROWS}
    card = {key: value for key, value in decoder.card.metrics.items() if key in known}
    return (card if corpus is None else held_out(path, corpus)) | found


def held_out(path: Path, corpus: Corpus) -> dict[str, float]:
    """Return the figures that depend on the corpus: what the card carries as its metrics."""
    corpus, _ = without_near_copies(corpus)
    training, test = windows_of(corpus, "train"), windows_of(corpus, "test")
    decoder, encoder = Decoder(path), Encoder(_encoder_file(path))
    some = training[:: max(1, len(training) // PHRASES)]
    onset, roll = reconstruction(decoder, encoder, test)
    return {
        "onset_f1": onset,
        "roll_f1": roll,
        "onset_f1_train": reconstruction(decoder, encoder, some)[0],
        "windows": float(len(test)),
        **invention(decoder, training, test),
    }


def reconstruction(decoder: Decoder, encoder: Encoder, tokens: Tokens) -> tuple[float, float]:
    """Return the F1 of onsets and of roll cells after encoding and decoding windows."""
    rolls = unfold(draw(tokens))
    drawn = np.stack([decoder.decode(encoder.encode(roll)[0]) for roll in rolls])
    return onset_f1(decoder.roll, drawn, rolls), roll_f1(drawn >= decoder.roll.threshold, rolls)


def best_threshold(path: Path, tokens: Tokens) -> float:
    """Return the threshold of `THRESHOLDS` with the best onset F1 of these windows."""
    decoder, encoder = Decoder(path), Encoder(_encoder_file(path))
    rolls = unfold(draw(tokens))
    drawn = np.stack([decoder.decode(encoder.encode(roll)[0]) for roll in rolls])
    forms = {limit: replace(decoder.roll, threshold=limit) for limit in THRESHOLDS}
    return max(forms, key=lambda limit: onset_f1(forms[limit], drawn, rolls))


def onset_f1(form: PianoRoll, drawn: Rolls, rolls: Rolls) -> float:
    """Return the F1 of the notes' (start, pitch), all phrases together."""
    hits = total = 0
    for one, other in zip(drawn, rolls, strict=True):
        guessed, true = (_onsets(form.decode(roll)) for roll in (one, other))
        hits += len(guessed & true)
        total += len(guessed) + len(true)
    return 2 * hits / max(1, total)


def roll_f1(on: NDArray[np.bool_], rolls: Rolls) -> float:
    """Return the F1 of the cells that are on."""
    return float(2 * rolls[on].sum() / max(1.0, on.sum() + rolls.sum()))


def invention(decoder: Decoder, training: Tokens, held: Tokens) -> dict[str, float]:
    """Return the figures of new phrases, held-out ones beside them where that says something."""
    places = np.random.default_rng(1).normal(size=(PHRASES, decoder.latents)).astype(np.float32)
    rolls = np.stack([decoder.decode(place) for place in places])
    phrases = [decoder.roll.decode(roll) for roll in rolls]
    real = [ROLL.decode(roll) for roll in unfold(draw(held))]
    pitches = (rolls >= decoder.roll.threshold).sum(-1)
    nearest = nearest_f1(_onset_rows(phrases), training)
    return {
        "new_empty": float(np.mean([not notes for notes in phrases])),
        "new_notes": float(np.mean([len(notes) for notes in phrases])),
        "held_out_notes": float(np.mean([len(notes) for notes in real])),
        "new_in_scale": _in_scale(phrases),
        "held_out_in_scale": _in_scale(real),
        "new_chords": float((pitches > 1).sum() / max(1, (pitches > 0).sum())),
        "new_copies": float((nearest >= NEARLY).mean()),
        "new_nearest": float(nearest.mean()),
        "held_out_nearest": float(nearest_f1(_onset_rows(real), training).mean()),
    }


def nearest_f1(phrases: Onsets, training: Tokens) -> NDArray[np.float64]:
    """Return each phrase's onset F1 to the window most like it in any key, `(phrases,)`."""
    best = np.zeros(len(phrases))
    mine = phrases.sum(-1)
    for some in _token_onsets(training):
        theirs = some.sum(-1)
        for moved in _shifted(phrases):
            shared = moved @ some.T
            likeness = 2 * shared / np.maximum(1, mine[:, None] + theirs)
            best = np.maximum(best, likeness.max(-1))
    return best


def _encoder_file(path: Path) -> Path:
    name = Decoder(path).card.name
    found = encoder_for(name, path.parent)
    if found is None:
        raise InputError(f"the encoder of '{name}' must lie beside {path.name}; there is none")
    return found


def _onsets(notes: Sequence[Note]) -> set[tuple[int, int]]:
    return {(note.tick, note.pitch) for note in notes}


def _onset_rows(phrases: Sequence[Sequence[Note]]) -> Onsets:
    """Lay the onsets of phrases on the steps that they fall into, flat."""
    rows = np.zeros((len(phrases), STEPS, ROLL.pitches), np.float32)
    for row, notes in zip(rows, phrases, strict=True):
        for note in notes:
            row[note.tick // STEP_TICKS, note.pitch - ROLL.lowest] = 1
    return rows.reshape(len(phrases), -1)


def _token_onsets(tokens: Tokens, rows: int = 1024) -> Iterator[Onsets]:
    """Give the onsets of windows in the same form, `rows` windows at a time."""
    lowest = FIRST_PITCH + ROLL.lowest - GRID.lowest
    for start in range(0, len(tokens), rows):
        some = tokens[start : start + rows, :, None] == lowest + np.arange(ROLL.pitches)
        yield some.reshape(len(some), -1).astype(np.float32)


def _shifted(phrases: Onsets) -> Iterator[Onsets]:
    """Give the phrases in every key; what leaves the range is lost."""
    rows = phrases.reshape(len(phrases), STEPS, ROLL.pitches)
    for shift in SHIFTS:
        moved = np.zeros_like(rows)
        source = slice(max(0, -shift), ROLL.pitches - max(0, shift))
        moved[..., max(0, shift) : ROLL.pitches - max(0, -shift)] = rows[..., source]
        yield moved.reshape(len(phrases), -1)


def _in_scale(phrases: Sequence[Sequence[Note]]) -> float:
    notes = [note.pitch % 12 in SCALE for notes in phrases for note in notes]
    return float(np.mean(notes)) if notes else 0.0
