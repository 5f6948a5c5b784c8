"""From a network that takes one step at a time to its file: what all step models share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from models.card import TensorSpec
from models.encodings.encoding import Encoding
from training.export.card import About, step_card
from training.export.graph import Graph, write_figures, write_graphs
from training.export.parity import Tensor
from training.system import Exporting

# Both sides compute in float32, where one unit in the last place of 1 is 1e-7, but sum in another
# order.
TOLERANCE: Final = 1e-5
Measure = Callable[[Path], Mapping[str, float]]


def step_graph(
    model: Any,  # noqa: ANN401 (a network of Keras)
    about: About,
    takes: Sequence[TensorSpec],
    choices: int,
    path: Path,
    encoding: Encoding,
) -> Graph:
    """Return the graph of one step of a network, its tensors in the order of its card.

    `model.step` is called with what the step `takes` and the list of the states that `model.states`
    names, and returns logits, `(batch, choices)`, and the list of new states.
    """

    def run(*tensors: Tensor) -> list[Tensor]:
        taken, states = tensors[: len(takes)], tensors[len(takes) :]
        logits, after = model.step(*taken, list(states))
        return [logits, *after]

    return Graph(run, step_card(about, takes, choices, model.states), path, encoding)


def write_step(graph: Graph, asked: Exporting, largest_bytes: int, measure: Measure) -> float:
    """Write a step, and `measure` its file if that is asked for.

    Return the largest difference from Keras. Raises `ModelError`, writing nothing, when that is
    more than `TOLERANCE` or the file is too large.
    """
    difference = write_graphs([graph], largest_bytes, TOLERANCE)
    if asked.with_figures:
        write_figures(graph, difference, measure)
    return difference
