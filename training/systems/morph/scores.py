"""Normal scores: attributes as deviations of the prior, and back, along one rising curve.

An attribute's score is the normal quantile of its mid-rank in the train part, so that over the
corpus it is distributed as the prior is, and the decoder's Kullback-Leibler term has no quarrel
with it (Pettenò et al. 2025, arXiv 2511.07118, transform attributes to that end).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from statistics import NormalDist
from typing import Any, Final

import numpy as np
from keras import ops
from numpy.typing import NDArray

KNOTS: Final = 24
FARTHEST: Final = 3.0
Tensor = Any
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Curve:
    """Rising piecewise-linear curves through points (`at`, `to`), `(curves, KNOTS)` each.

    Outside its points a curve is level.
    """

    at: Floats
    to: Floats

    def __call__(self, value: Tensor) -> Tensor:
        """Apply each curve to its column of `value` (…, curves)."""
        widths = np.diff(self.at)
        widths = np.where(widths > 0, widths, 1).astype(np.float32)
        part = ops.clip((ops.expand_dims(value, -1) - self.at[:, :-1]) / widths, 0.0, 1.0)
        return self.to[:, 0] + ops.sum(part * np.diff(self.to), axis=-1)


@dataclass(frozen=True)
class Scores:
    """The points of the attributes: `values` in their own units, `scores` in deviations."""

    values: Floats
    scores: Floats

    @property
    def score(self) -> Curve:
        """The curves from attributes to deviations."""
        return Curve(self.values, self.scores)

    @property
    def value(self) -> Curve:
        """The curves from deviations to attributes, the inverse of `score`."""
        return Curve(self.scores, self.values)

    def save(self, path: Path) -> None:
        """Write the points as JSON."""
        points = {"values": self.values.tolist(), "scores": self.scores.tolist()}
        path.write_text(json.dumps(points), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Scores:
        """Read what `save` wrote."""
        points = json.loads(path.read_text(encoding="utf-8"))
        return cls(*(np.array(points[name], np.float32) for name in ("values", "scores")))


def fit_scores(attributes: Floats) -> Scores:
    """Fit the curves to attributes measured over a train part, `(phrases, attributes)`."""
    curves = [_points(column[~np.isnan(column)]) for column in attributes.T]
    values, scores = zip(*curves, strict=True)
    return Scores(np.stack(values), np.stack(scores))


def _points(column: Floats) -> tuple[Floats, Floats]:
    """Return `KNOTS` points of one attribute; where it takes few values the last is repeated."""
    normal = NormalDist()
    parts = [normal.cdf(z) for z in np.linspace(-2.6, 2.6, KNOTS - 2)]
    ranked = np.sort(column)
    values = np.unique([ranked[0], *np.quantile(ranked, parts, method="nearest"), ranked[-1]])
    below, upto = (np.searchsorted(ranked, values, side) for side in ("left", "right"))
    ranks = (below + upto) / (2 * len(ranked))
    scores = np.array([normal.inv_cdf(rank) for rank in ranks]).clip(-FARTHEST, FARTHEST)
    missing = KNOTS - len(values)
    return (
        np.append(values, np.repeat(values[-1:], missing)).astype(np.float32),
        np.append(scores, np.repeat(scores[-1:], missing)).astype(np.float32),
    )
