"""The performer's coordinates: the directions in which phrases differ, the most moving ones first.

The codes of the training windows lie around a centre; the principal components of their covariance
are the sliders, each in deviations of the data along it. They are ordered by how much they move the
roll: the mean change of its cells from one deviation below to one above, at random places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from keras import ops
from numpy.typing import NDArray

from training.judge.attributes import ATTRIBUTES
from training.judge.ranks import Values, spearman
from training.systems.folk.networks import Autoencoder
from training.views.piano_roll import Tokens, draw

LEAST_VARIANCE: Final = 1e-2  # of the largest: below it the network does not use a direction
PLACES: Final = 24
CLEAR: Final = 0.5  # the rank correlation from which a slider is named after an attribute
ROWS: Final = 128
Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Sliders:
    """The way between a place of the performer's, `(sliders,)`, and a code, `(latents,)`.

    code = `centre` + `basis` · place, where `basis` is `(latents, sliders)`, and back: place =
    `inverse` · (code - `centre`), where `inverse` is `(sliders, latents)`. `names` of the sliders.
    """

    centre: Doubles
    basis: Doubles
    inverse: Doubles
    names: tuple[str, ...]


def find_sliders(model: Autoencoder, tokens: Tokens) -> Sliders:
    """Find the sliders of a trained network from windows of the train part."""
    codes = encode(model, tokens)
    centre, basis = principal_components(codes)
    basis = basis[:, np.argsort(-_movement(model, centre, basis), kind="stable")]
    places = (codes - centre) @ _inverse(basis).T
    attributes = {name: np.nan_to_num(measure(tokens)) for name, measure in ATTRIBUTES.items()}
    names, signs = name_sliders(places, attributes)
    basis *= signs
    return Sliders(centre, basis, _inverse(basis), names)


def encode(model: Autoencoder, tokens: Tokens) -> Doubles:
    """Return the mean codes of windows, `(windows, latents)`."""
    means = [
        ops.convert_to_numpy(model.place(draw(tokens[start : start + ROWS]))[0])
        for start in range(0, len(tokens), ROWS)
    ]
    return np.concatenate(means).astype(np.float64)


def principal_components(codes: Doubles) -> tuple[Doubles, Doubles]:
    """Return the centre of codes, and their principal components in deviations, as columns."""
    centre = codes.mean(0)
    variances, directions = np.linalg.eigh(np.cov(codes, rowvar=False))
    used = np.flatnonzero(variances >= LEAST_VARIANCE * variances.max())[::-1]
    return centre, directions[:, used] * np.sqrt(variances[used])


def name_sliders(
    places: Doubles, attributes: Mapping[str, Values]
) -> tuple[tuple[str, ...], Doubles]:
    """Name each slider after the attribute that it clearly follows and none before it did.

    Others are named by their number, from "1". Returns the names and the signs, 1 or -1, that make
    a slider's attribute rise with it.
    """
    follows = np.array(
        [[spearman(column, values) for column in places.T] for values in attributes.values()]
    )
    names, signs = [], np.ones(places.shape[1])
    free = list(range(len(attributes)))
    for slider in range(places.shape[1]):
        best = max(free, key=lambda i: abs(follows[i, slider]), default=None)
        if best is None or abs(follows[best, slider]) < CLEAR:
            names.append(str(slider + 1))
            continue
        names.append(list(attributes)[best])
        signs[slider] = np.sign(follows[best, slider])
        free.remove(best)
    return tuple(names), signs


def _inverse(basis: Doubles) -> Doubles:
    """Return the inverse of a basis whose columns are orthogonal."""
    inverse: Doubles = (basis / (basis**2).sum(0)).T
    return inverse


def _movement(model: Autoencoder, centre: Doubles, basis: Doubles) -> Doubles:
    """Return how much each direction moves the cells, from -1 to 1, at `PLACES` random places."""
    places = np.random.default_rng(0).normal(size=(PLACES, basis.shape[1]))

    def cells(slider: int, value: float) -> Doubles:
        moved = places.copy()
        moved[:, slider] = value
        logits = model.decoder((centre + moved @ basis.T).astype(np.float32))
        probabilities: Doubles = ops.convert_to_numpy(ops.sigmoid(logits))
        return probabilities

    return np.array([np.abs(cells(i, 1.0) - cells(i, -1.0)).mean() for i in range(basis.shape[1])])
