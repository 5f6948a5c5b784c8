"""The figures of an exported file: on the test part, beside an n-gram, and the time of a step."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.chords import END, FIELDS, Chords
from training.corpora.copies import without_known
from training.corpora.files import PARTS
from training.corpora.score import Corpus
from training.judge.ngram import WittenBell
from training.judge.table import Row, Table, evaluate_files
from training.systems.chord_lstm.dataset import Stream, make_stream
from training.systems.chord_lstm.judging import judge
from training.systems.chord_lstm.playing import Logits, Player
from training.views.pieces import pieces_of

NAMES: Final = ("top", "chord", "length", "shift")
ORDERS: Final = (3, 4, 5, 6)  # of the n-gram, in tokens: four are an event
TIMED: Final = 300  # events
TRIALS: Final = 10
ROWS: Final = (
    Row("bits_per_note", "bits per note", "{:.3f}"),
    Row("ngram_bits_per_note", "… of the n-gram", "{:.3f}"),
    Row("bits_per_event", "bits per event", "{:.3f}"),
    *(Row(f"{name}_bits", f"… of its {name}", "{:.3f}") for name in NAMES),
    *(Row(f"{name}_right", f"{name}s predicted right", "{:.1%}") for name in NAMES),
    Row("played_in_scale", "what it plays: sounding time in one scale", "{:.1%}"),
    Row("real_in_scale", "… of the pieces themselves", "{:.1%}"),
    Row("played_in_opening_scale", "… in the scale of the opening", "{:.1%}"),
    Row("real_in_opening_scale", "… of the pieces themselves", "{:.1%}"),
    Row("played_on_beat", "events on a quarter", "{:.1%}"),
    Row("real_on_beat", "… of the pieces themselves", "{:.1%}"),
    Row("played_events_a_quarter", "events a quarter", "{:.2f}"),
    Row("real_events_a_quarter", "… of the pieces themselves", "{:.2f}"),
    Row("played_notes_an_event", "notes an event", "{:.2f}"),
    Row("real_notes_an_event", "… of the pieces themselves", "{:.2f}"),
    Row("step_p50_ms", "one run, p50, ms (batch 1, one thread)", "{:.3f}"),
    Row("step_p99_ms", "one run, p99, ms", "{:.3f}"),
    Row("event_p50_ms", "one event (four runs), p50, ms", "{:.3f}"),
    Row("event_p99_ms", "one event, p99, ms", "{:.3f}"),
    Row("file_mb", "file, MB", "{:.2f}"),
    Row("events", "events measured", "{:.0f}"),
)
Songs = list[list[int]]
Streams = Mapping[str, Sequence[Stream]]


def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
    """Return the figures of the files, and the time of a step here.

    Without a corpus they are those that the cards carry.
    """
    return evaluate_files((file, *beside), corpus, ROWS, measured, step_times)


def measured(path: Path, corpus: Corpus) -> dict[str, float]:
    """Return the figures for the card: held out, of the n-gram beside them, and the times.

    What resembles a piece to train on is not measured, whether the file was trained on that or not.
    """
    form, corpus = Player(path).form, without_known(corpus)
    streams = {part: [make_stream(one, form) for one in pieces_of(corpus, part)] for part in PARTS}
    order, bits = ngram_bits(streams, form)
    ngram = {"ngram_order": float(order), "ngram_bits_per_note": bits}
    test = streams["test"]
    return held_out(path, test) | ngram | judge(path, test) | step_times(path)


def held_out(path: Path, streams: Sequence[Stream]) -> dict[str, float]:
    """Return bits and shares predicted right, from a file that hears whole pieces."""
    player = Player(path)
    bits, right, counts = np.zeros(FIELDS), np.zeros(FIELDS), np.zeros(FIELDS)
    for stream in streams:
        player.reset()
        logits = player.hear(stream.heard, stream.positions, stream.targets)
        for field, tokens in enumerate(player.form.fields):
            targets = stream.targets if field == 0 else stream.targets[:-1]
            first = END if field == 0 else tokens.start
            part = logits[: len(targets), first : tokens.stop]
            wanted = targets[:, field] - first
            bits[field] += _surprise(part, wanted).sum()
            right[field] += (part.argmax(-1) == wanted).sum()
            counts[field] += len(targets)
    found = {"bits_per_note": bits.sum() / sum(stream.notes for stream in streams)}
    found |= {"bits_per_event": bits.sum() / counts[1], "events": counts[1]}
    found |= {f"{name}_bits": share for name, share in zip(NAMES, bits / counts, strict=True)}
    found |= {f"{name}_right": share for name, share in zip(NAMES, right / counts, strict=True)}
    return {name: float(value) for name, value in found.items()}


def ngram_bits(streams: Streams, form: Chords) -> tuple[int, float]:
    """Return the order of an n-gram over the same tokens that is best on valid, its bits a note."""
    model = WittenBell(max(ORDERS), form.vocabulary)
    model.learn(_songs(streams["train"]))
    bits = {}
    for model.order in ORDERS:
        bits[model.order] = model.bits(_songs(streams["valid"]))[0]
    model.order = min(bits, key=lambda order: bits[order])
    songs = _songs(streams["test"])
    tokens = sum(len(song) + 1 for song in songs)
    notes = sum(stream.notes for stream in streams["test"])
    return model.order, model.bits(songs)[0] * tokens / notes


def step_times(path: Path) -> dict[str, float]:
    """Return p50 and p99 in ms of one run and of the four of an event (batch 1, one thread).

    Other programs may be busy meanwhile: it is the quietest of `TRIALS` that tells.
    """
    player = Player(path)
    trials = [_times(player) for _ in range(TRIALS)]
    times = min(trials, key=lambda trial: float(np.percentile(trial.sum(1), 99)))
    return {
        f"{name}_p{percent}_ms": float(np.percentile(values, percent)) * 1000
        for name, values in (("step", times.ravel()), ("event", times.sum(1)))
        for percent in (50, 99)
    }


def _times(player: Player) -> NDArray[np.float64]:
    """Return the seconds of the runs of events, `(TIMED, 4)`."""
    event = np.array([tokens.start for tokens in player.form.fields])
    times = []
    for _ in range(TIMED * FIELDS):
        began = time.perf_counter()
        player.predict(event, event[:-1], 0)
        times.append(time.perf_counter() - began)
    return np.reshape(times, (TIMED, FIELDS))


def _songs(streams: Sequence[Stream]) -> Songs:
    return [stream.targets[:-1].ravel().tolist() for stream in streams]


def _surprise(logits: Logits, wanted: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the bits of what was wanted, `(events,)`, by logits `(events, choices)`."""
    scores = logits.astype(np.float64)
    scores -= scores.max(-1, keepdims=True)
    chosen = np.take_along_axis(scores, wanted[:, None], -1)[:, 0]
    bits: NDArray[np.float64] = (np.log(np.exp(scores).sum(-1)) - chosen) / np.log(2)
    return bits
