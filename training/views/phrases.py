"""Phrases: what one place in the latent space stands for.

A phrase is as many whole bars as fit into `STEPS` 16th steps, an even number of them where more
than one fits (two bars of 4/4 or 3/4, four of 2/4, one of 9/8), padded with `END`. A song is one
phrase after another; a phrase that the song's end cuts short is not whole.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import END
from training.views.melody_grid import Song

STEPS: Final = 32
Ints = NDArray[np.int32]


@dataclass(frozen=True)
class Phrases:
    """`tokens` (phrases, STEPS), `spans` (phrases,) their full lengths, `whole` (phrases,).

    Of the songs laid end to end, each predicted symbol (the end of a song included) is step
    `clock` (steps,) of phrase `number` (steps,).
    """

    tokens: Ints
    spans: Ints
    whole: NDArray[np.bool_]
    number: Ints
    clock: Ints


def span(meter: int) -> int:
    """Return the steps of a phrase whose bars have `meter` 16th steps (≥ 1)."""
    bars = max(1, STEPS // meter)
    return min(STEPS, meter * (bars - bars % 2 if bars > 1 else 1))


def starts(song: Song) -> list[int]:
    """Return the steps where the song's phrases begin, by the rule that the decoder follows.

    A phrase ends when it is full, and before a bar that would not fit into it.
    """
    found, full = [0], span(song.meter)
    for step in range(1, len(song.tokens) + 1):
        clock = step - found[-1]
        at_bar = (step + song.offset) % song.meter == 0
        if clock >= full or (at_bar and clock + song.meter > full):
            found.append(step)
    return found


def pad(tokens: Sequence[int]) -> list[int]:
    """Return the first `STEPS` tokens of a phrase, filled up with `END`."""
    return [*tokens[:STEPS], *[END] * (STEPS - len(tokens))]


def cut_songs(songs: Sequence[Song]) -> Phrases:
    """Cut songs into their phrases."""
    tokens, spans, whole, lengths = [], [], [], []
    for song in songs:
        edges = [*starts(song), len(song.tokens) + 1]
        for first, end in itertools.pairwise(edges):
            phrase = song.tokens[first:end]
            tokens.append(pad(phrase))
            spans.append(span(song.meter))
            whole.append(len(phrase) == spans[-1])
            lengths.append(end - first)
    clock = np.concatenate([np.arange(length) for length in lengths])
    return Phrases(
        tokens=np.array(tokens, np.int32),
        spans=np.array(spans, np.int32),
        whole=np.array(whole),
        number=np.repeat(np.arange(len(lengths)), lengths).astype(np.int32),
        clock=clock.astype(np.int32),
    )


def lone_phrases(songs: Sequence[Song], overlapping: bool = False) -> list[Song]:
    """Return every whole phrase as a song of its own; `overlapping` ones begin at every bar."""
    found = []
    for song in songs:
        full, first = span(song.meter), -song.offset % song.meter
        stride = max(song.meter, full // 2) if overlapping else full
        for start in range(first, len(song.tokens) - full + 1, stride):
            tokens = song.tokens[start : start + full]
            found.append(Song(f"{song.name}:{start}", song.meter, tokens))
    return found
