"""What the latent space does to what is played: steering, reconstruction and smoothness."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.judge.player import (
    COMMON_METER,
    TEMPERATURE,
    Floats,
    Ints,
    PhraseEncoder,
    Player,
    by_meter,
)
from training.judge.ranks import Values, spearman
from training.systems.morph.attributes import ATTRIBUTES, measure_attributes
from training.views.melody_grid import Song
from training.views.phrases import STEPS, pad

PLACES: Final = 200
PERFORMERS: Final = 24
MOVES: Final = 20
PHRASES: Final = 4
SLIDER: Final = np.linspace(-2.5, 2.5, 11)
LINES: Final = 24
POINTS: Final = 9


def steering(path: Path, latents: int, seed: int = 0) -> dict[str, float]:
    """Move each named dimension over `SLIDER` at `PLACES` places, and measure what is played.

    All dimensions of a place are from the prior, and all but the moved one stay. Each time eight
    bars of 4/4 are sampled from silence at temperature 1, which are `PHRASES` phrases; an attribute
    is their mean, or that of the first two bars alone. Returns Spearman's coefficient of slider and
    attribute, over all places together and as the mean of those of each place.
    """
    random = np.random.default_rng(seed)
    places = random.normal(size=(PLACES, latents)).astype(np.float32)
    player = Player(path, PLACES)
    found = {}
    for column, name in enumerate(ATTRIBUTES):
        values = np.stack(
            [_attribute(player, _moved(places, column, to), column, random) for to in SLIDER]
        )
        held = np.ma.masked_invalid(values).mean(axis=1).filled(np.nan)
        found[f"steering_{name}"] = pooled(held)
        found[f"steering_{name}_by_place"] = by_place(held)
        found[f"steering_{name}_two_bars"] = pooled(values[:, 0])
    return found


def steering_on(path: Path, latents: int, seed: int = 0) -> dict[str, float]:
    """Move each named dimension in the midst of a performance, and measure what is played then.

    `PERFORMERS` performances of `MOVES` moves, each to anywhere on the slider, every four bars of
    4/4; the rest of a place is from the prior and stays. Nothing is begun anew, so the model has
    heard all that it played at the earlier places. Returns Spearman's coefficient of where the
    slider is and the attribute, mean of the two phrases played there, over all of them together.
    """
    random = np.random.default_rng(seed)
    player = Player(path, PERFORMERS)
    found = {}
    for column, name in enumerate(ATTRIBUTES):
        rest = random.normal(size=(PERFORMERS, latents)).astype(np.float32)
        places = np.repeat(rest[None], MOVES, axis=0)
        places[:, :, column] = random.uniform(SLIDER[0], SLIDER[-1], (MOVES, PERFORMERS))
        played = perform(player, places, 2 * STEPS, random)
        phrases = played.reshape(-1, STEPS).astype(np.int32)
        values = measure_attributes(phrases)[:, column].reshape(MOVES, PERFORMERS, 2)
        held = np.ma.masked_invalid(values).mean(axis=2).filled(np.nan)
        there = ~np.isnan(held)
        found[f"steering_{name}_going_on"] = spearman(places[:, :, column][there], held[there])
    return found


def perform(player: Player, places: Floats, steps: int, random: np.random.Generator) -> Ints:
    """Return `(moves, rows, steps)` tokens of one performance that is never begun anew.

    `places` (moves, rows, latents): where it goes on from, each time for `steps` steps, sampled at
    the instrument's own temperature.
    """
    player.begin(place=places[0])
    played = []
    for place in places:
        player.move(place)
        played.append(player.play(steps, random, TEMPERATURE))
    return np.stack(played)


def _moved(places: Floats, column: int, to: float) -> Floats:
    moved = places.copy()
    moved[:, column] = to
    return moved


def _attribute(
    player: Player, places: Floats, column: int, random: np.random.Generator
) -> NDArray[np.float32]:
    """Return one attribute of each phrase that is played, `(PHRASES, places)`."""
    player.begin(place=places)
    played = player.play(PHRASES * STEPS, random)
    phrases = played.reshape(-1, STEPS).astype(np.int32)
    return measure_attributes(phrases)[:, column].reshape(len(played), PHRASES).T


def pooled(values: Values) -> float:
    """Return Spearman's coefficient of `SLIDER` and `values` (slider, places), NaN left out."""
    slider = np.broadcast_to(SLIDER[:, None], values.shape)
    there = ~np.isnan(values)
    return spearman(slider[there], values[there])


def by_place(values: Values) -> float:
    """Return the mean of the coefficients of single places; where nothing moves it is 0."""
    there = ~np.isnan(values)
    return float(
        np.mean([spearman(SLIDER[t], v[t]) for v, t in zip(values.T, there.T, strict=True)])
    )


def reconstruction(path: Path, encoder: Path, phrases: Sequence[Song]) -> float:
    """Return the part of the steps that come back, greedy and free-running at the mean."""
    places, right, steps = PhraseEncoder(encoder), 0, 0
    for meter, group in by_meter(phrases):
        wanted = np.array([phrase.tokens for phrase in group])
        mean, _ = places.encode(_padded(group))
        player = Player(path, len(group))
        player.begin(meter, place=mean)
        played = player.play(wanted.shape[1])
        right, steps = right + int((played == wanted).sum()), steps + wanted.size
    return right / steps


def smoothness(
    path: Path, encoder: Path, phrases: Sequence[Song], seed: int = 0
) -> dict[str, float]:
    """Walk straight lines between held-out phrases of two bars of 4/4, greedy from silence.

    Returns the parts of the steps that differ: of neighbours on the lines (mean, 95th percentile
    and largest), and of pairs of the lines' beginnings.
    """
    common = [phrase for phrase in phrases if phrase.meter == COMMON_METER]
    random = np.random.default_rng(seed)
    ends = [common[index] for index in random.permutation(len(common))[: 2 * LINES]]
    mean, _ = PhraseEncoder(encoder).encode(_padded(ends))
    lines = _lines(mean)
    player = Player(path, lines.shape[0] * POINTS)
    player.begin(place=lines.reshape(-1, mean.shape[1]))
    played = player.play(STEPS).reshape(-1, POINTS, STEPS)
    apart = (played[:, 1:] != played[:, :-1]).mean(axis=2)
    first = played[:, 0]
    pairs = [_differ(one, other) for one, other in itertools.combinations(first, 2)]
    return {
        "neighbours_differ": float(apart.mean()),
        "neighbours_differ_p95": float(np.percentile(apart, 95)),
        "neighbours_differ_most": float(apart.max()),
        "random_pairs_differ": float(np.mean(pairs)),
    }


def _lines(ends: Floats) -> Floats:
    starts, stops = ends[0::2, np.newaxis], ends[1::2, np.newaxis]
    part = np.linspace(0, 1, POINTS, dtype=np.float32)[None, :, None]
    lines: Floats = starts + part * (stops - starts)
    return lines


def _differ(one: Ints, other: Ints) -> float:
    return float((one != other).mean())


def _padded(phrases: Sequence[Song]) -> Ints:
    return np.array([pad(phrase.tokens) for phrase in phrases])
