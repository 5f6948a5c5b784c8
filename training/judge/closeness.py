"""How close answers are to the phrase that was played: in key, in rhythm and in contour.

A model hears the opening of a held-out song and answers with as many steps, sampled, nothing
holding it to anything. The song's own continuation is judged in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import FIRST_PITCH
from training.judge.in_scale import DIATONIC
from training.judge.player import (
    TEMPERATURE,
    Floats,
    Ints,
    PhraseEncoder,
    Player,
    by_meter,
)
from training.views.melody_grid import GRID, Song
from training.views.notes import view_notes
from training.views.phrases import pad, span

OPENING_PHRASES: Final = 2
ROUNDS: Final = 4
Closeness = tuple[float, float, float]


def openings(songs: Sequence[Song]) -> list[Song]:
    """Return the openings, two phrases long, of the songs that go on as long."""
    found = []
    for song in songs:
        steps = OPENING_PHRASES * span(song.meter)
        if not song.offset and len(song.tokens) >= 2 * steps:
            found.append(Song(song.name, song.meter, song.tokens[: 2 * steps]))
    return found


def judge_replies(
    path: Path, encoder: Path | None, songs: Sequence[Song], seed: int = 0
) -> dict[str, float]:
    """Judge a file's answers to the openings; with an `encoder`, told the place of the last phrase.

    Without one a model that has a latent input answers at rest.
    """
    random = np.random.default_rng(seed)
    found = [
        closeness(opening, reply)
        for meter, group in by_meter(openings(songs))
        for _ in range(ROUNDS)
        for opening, reply in _replies(path, encoder, meter, group, random)
    ]
    return _named(found)


def judge_songs(songs: Sequence[Song]) -> dict[str, float]:
    """Judge how the songs themselves go on after their openings."""
    halves = [np.array_split(np.array(song.tokens), 2) for song in openings(songs)]
    return _named([closeness(opening, after) for opening, after in halves])


def _named(found: Sequence[Closeness]) -> dict[str, float]:
    names = ("answer_in_key", "answer_rhythm", "answer_contour")
    return dict(zip(names, np.nanmean(found, axis=0).tolist(), strict=True))


def _replies(
    path: Path, encoder: Path | None, meter: int, group: list[Song], random: np.random.Generator
) -> list[tuple[Ints, Ints]]:
    opening, _ = np.split(np.array([song.tokens for song in group]), 2, axis=1)
    player = Player(path, len(group))
    place = _last_places(encoder, opening, span(meter)) if encoder else None
    player.begin(meter, place=place)
    player.listen(opening)
    replies = player.play(opening.shape[1], random, TEMPERATURE)
    return list(zip(opening, replies, strict=True))


def _last_places(encoder: Path, opening: Ints, steps: int) -> Floats:
    last = np.array([pad(tokens) for tokens in opening[:, -steps:].tolist()])
    return PhraseEncoder(encoder).encode(last)[0]


def closeness(opening: Ints, reply: Ints) -> Closeness:
    """Return how close a reply is, each 0 … 1, NaN where there is nothing to compare.

    Of its notes, the share in the scale; of all onsets, those that meet; of the steps, those where
    the line last moved in the same direction (up, down, not).
    """
    pitches = [GRID.pitch(int(token)) for token in reply if token >= FIRST_PITCH]
    inside = np.mean([pitch % 12 in DIATONIC for pitch in pitches]) if pitches else np.nan
    onsets = opening >= FIRST_PITCH, reply >= FIRST_PITCH
    either = (onsets[0] | onsets[1]).sum()
    rhythm = (onsets[0] & onsets[1]).sum() / either if either else np.nan
    contour = np.mean(_directions(opening) == _directions(reply))
    return float(inside), float(rhythm), float(contour)


def _directions(tokens: Ints) -> NDArray[np.int64]:
    pitch = view_notes(tokens).pitch.astype(np.int64)
    moved = np.sign(np.diff(pitch, prepend=pitch[:1])) * (tokens >= FIRST_PITCH)
    last = np.maximum.accumulate(np.where(tokens >= FIRST_PITCH, np.arange(len(tokens)), 0))
    return np.asarray(moved[last])
