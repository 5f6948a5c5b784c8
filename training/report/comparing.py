"""The figures of sets of pieces, beside held-out songs: what the report's JSON and page hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from training.measures.distances import (
    Numbers,
    density,
    divergence,
    grid_of,
    groups,
    inter,
    intra,
    mean_manhattan,
    overlap,
)
from training.measures.faults import faults, longest_copy
from training.measures.features import FEATURES, Feature, vectors
from training.measures.pieces import Piece
from training.report.playing import Songs

HELD_OUT: Final = "held-out songs"


@dataclass(frozen=True)
class Spread:
    """How a set's distances in one feature are spread, and how they lie to the songs' own.

    Means of the distances; `curves` holds densities over `grid`. Without songs only `intra`.
    """

    intra: float
    grid: list[float]
    curves: dict[str, list[float]]
    inter: float | None = None
    songs: float | None = None
    overlap: float | None = None
    divergence: float | None = None


@dataclass(frozen=True)
class Measured:
    """What one set of pieces is like.

    `means` and `deviations` are over the pieces, by feature; `manhattan` has the mean distances of
    grouped adjacent pitches, `intra` and, beside songs, `inter`.
    """

    pieces: int
    measured: int
    means: dict[str, list[float]] = field(default_factory=dict)
    deviations: dict[str, list[float]] = field(default_factory=dict)
    spreads: dict[str, Spread] = field(default_factory=dict)
    manhattan: dict[str, float] = field(default_factory=dict)
    faults: dict[str, float] = field(default_factory=dict)


def measured(pieces: Sequence[Piece], songs: Songs | None, compass: range | None) -> Measured:
    """Measure pieces. Those that have no two successive notes count among the faults alone."""
    told = faults(pieces, compass)
    if songs is not None:
        told["longest copy"] = float(longest_copy(pieces, songs.known))
    whole = [piece for piece in pieces if piece.can_be_measured]
    if len(whole) < 2:
        return Measured(len(pieces), len(whole), faults=told)
    found = {feature.key: vectors(feature, whole) for feature in FEATURES}
    return Measured(
        len(pieces),
        len(whole),
        {key: values.mean(0).tolist() for key, values in found.items()},
        {key: values.std(0).tolist() for key, values in found.items()},
        {feature.key: spread_of(found[feature.key], feature, songs) for feature in FEATURES},
        _manhattan(whole, songs),
        told,
    )


def held_out(songs: Songs) -> Measured:
    """Measure the songs: the second half of them as if a model had played it."""
    return measured(songs.second, songs, None)


def spread_of(own: Numbers, feature: Feature, songs: Songs | None) -> Spread:
    """Return how a set's vectors `(pieces, entries)` are spread, and how they lie to the songs'."""
    within = intra(own)
    if songs is None:
        grid = grid_of(within)
        return Spread(_mean(within), _listed(grid), {"intra": _listed(density(within, grid))})
    theirs = vectors(feature, songs.first)
    real, between = intra(theirs), inter(own, theirs)
    grid = grid_of(within, real, between)
    curves = {
        name: density(distances, grid)
        for name, distances in (("intra", within), ("inter", between), ("songs", real))
    }
    return Spread(
        _mean(within),
        _listed(grid),
        {name: _listed(curve) for name, curve in curves.items()},
        _mean(between),
        _mean(real),
        overlap(curves["songs"], curves["inter"], grid),
        divergence(curves["songs"], curves["inter"]),
    )


def _manhattan(pieces: Sequence[Piece], songs: Songs | None) -> dict[str, float]:
    own = _groups(pieces)
    found = {"intra": mean_manhattan(own)}
    return found if songs is None else found | {"inter": mean_manhattan(own, _groups(songs.first))}


def _groups(pieces: Sequence[Piece]) -> list[dict[tuple[int, ...], float]]:
    return [dict(groups([note.pitch for note in piece.line])) for piece in pieces]


def _listed(curve: Numbers) -> list[float]:
    """Return numbers to draw with: four digits are finer than a plot can show."""
    return [float(f"{value:.4g}") for value in curve]


def _mean(distances: Numbers) -> float:
    return float(np.mean(distances))
