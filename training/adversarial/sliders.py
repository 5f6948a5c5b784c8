"""The performer's coordinates of a generator's noise: a rotation, named where it clearly steers.

A generator has no encoder, so that nothing says where songs lie. What there is to be found is found
at places of the unit normal, from which its noise is drawn: the directions along which an attribute
of the phrase rises most (least squares), and the principal directions of the first hidden layer,
regressed onto the noise (Härkönen et al. 2020, GANSpace). The columns of the basis are at right
angles and of length 1: a place of the unit normal stays one.

A collapsed generator has few phrases, and may seem to be steered very well from one to the other;
so a slider's figure says nothing without the diversity beside it (`training.adversarial.judging`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.judge.attributes import ATTRIBUTES, Attribute, Tokens
from training.systems.folk.sliders import Doubles, principal_components
from training.systems.morph.steering import SLIDER, by_place

PLACES: Final = 10_000
STEERED: Final = 64  # places at which a slider is moved along
MOVED: Final = 24  # at which its effect is measured
CLEAR: Final = 0.9  # the rank correlation from which a slider has a name
MOST: Final = 100
LEAST_REST: Final = 1e-3  # of a direction, beside those before it: below, it is one of them
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Generated:
    """What a generator makes of noise `(places, width)`.

    `hidden` gives its first hidden layer, `(places, units)`; `tokens` what it plays, as grid tokens
    of whole bars, `(places, steps)`: of more than one voice its top line.
    """

    width: int
    hidden: Callable[[Floats], Floats]
    tokens: Callable[[Floats], Tokens]


@dataclass(frozen=True)
class Sliders:
    """noise = `basis` · place, where `basis` is `(width, sliders)`, with a name for each slider.

    `steering` has the rank correlation of those that are named after an attribute, the first ones.
    """

    basis: Doubles
    names: tuple[str, ...]
    steering: dict[str, float]


def find_sliders(generated: Generated) -> Sliders:
    """Find up to `MOST` sliders: what steers an attribute, then the others by their effect."""
    noise = np.random.default_rng(0).normal(size=(PLACES, generated.width)).astype(np.float32)
    tokens = generated.tokens(noise)
    rises = {name: _rise(noise, measure(tokens)) for name, measure in ATTRIBUTES.items()}
    kept: list[Doubles] = []
    steering: dict[str, float] = {}
    for name in sorted(rises, key=lambda name: -float(np.linalg.norm(rises[name]))):
        direction = _beside(kept, rises[name])
        if direction is None:
            continue
        clear = steered(generated, direction, ATTRIBUTES[name])
        if clear >= CLEAR:
            kept.append(direction)
            steering[name] = clear
    others = _others(kept, principal_directions(noise, generated.hidden(noise)))
    others.sort(key=lambda direction: -effect(generated, direction))
    every = [*kept, *others][:MOST]
    numbers = [str(number + 1) for number in range(len(kept), len(every))]
    return Sliders(np.stack(every, axis=1), (*steering, *numbers), steering)


def principal_directions(noise: Floats, hidden: Floats) -> list[Doubles]:
    """Return where in the noise the principal components of a layer lie, the largest first.

    Each is the least squares of the noise on the component, `(width,)`.
    """
    centre, basis = principal_components(hidden.astype(np.float64))
    scores = (hidden - centre) @ (basis / (basis**2).sum(0))
    return list((noise.T @ scores / len(noise)).T)


def steered(generated: Generated, direction: Doubles, attribute: Attribute) -> float:
    """Return how surely an attribute rises along a direction: Spearman's coefficient, place for
    place, the mean over `STEERED` of them; 0 at one where the attribute is hardly ever a number.
    """
    along = [attribute(generated.tokens(noise)) for noise in _along(generated, direction)]
    values = np.stack(along)
    values[:, (~np.isnan(values)).sum(0) < 2] = 0.0
    return by_place(values)


def effect(generated: Generated, direction: Doubles) -> float:
    """Return the share of the steps that are others one deviation up than one down."""
    low, high = (generated.tokens(noise) for noise in _at(generated, direction, (-1, 1), MOVED))
    return float((low != high).mean())


def _along(generated: Generated, direction: Doubles) -> list[Floats]:
    return _at(generated, direction, SLIDER.tolist(), STEERED)


def _at(
    generated: Generated, direction: Doubles, values: Sequence[float], places: int
) -> list[Floats]:
    """Return the same random places with their part along a direction set to each value."""
    noise = np.random.default_rng(1).normal(size=(places, generated.width))
    rest = noise - np.outer(noise @ direction, direction)
    return [(rest + value * direction).astype(np.float32) for value in values]


def _rise(noise: Floats, values: NDArray[np.floating]) -> Doubles:
    """Return the slope of values, in their deviations, by least squares; NaN left out, `(width,)`.

    Its length says how much of the values the noise explains, 0 to 1. None rises where all are
    alike.
    """
    there = ~np.isnan(values)
    away = values[there] - values[there].mean() if there.any() else np.zeros(0)
    if not away.any():
        return np.zeros(noise.shape[1])
    slope: Doubles = np.linalg.lstsq(noise[there].astype(np.float64), away / away.std())[0]
    return slope


def _others(kept: Sequence[Doubles], directions: Sequence[Doubles]) -> list[Doubles]:
    """Return directions, each less what lies along those before it, of length 1."""
    found: list[Doubles] = []
    for direction in directions:
        beside = _beside([*kept, *found], direction)
        if beside is not None:
            found.append(beside)
    return found


def _beside(kept: Sequence[Doubles], direction: Doubles) -> Doubles | None:
    """Return what of a direction is at right angles to others, of length 1; `None` if nothing."""
    rest = direction.copy()
    for other in (*kept, *kept):  # twice: rounding errors of the first time go in the second
        rest -= (rest @ other) * other
    length, whole = float(np.linalg.norm(rest)), float(np.linalg.norm(direction))
    return rest / length if length > LEAST_REST * whole else None
