"""Piano rolls of some takes, so that a musician can look: the performer amber, Antiphon blue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from training.judge.rendering import Scene, render
from training.judge.rows import DECODERS, FIRST_NOTE, Hall
from training.judge.touch import Touch, plain, staccato, with_left_hand

TOUCHES: Final[tuple[tuple[str, Touch, int], ...]] = (  # and how many phrases are drawn of each
    ("plain", plain, 2),
    ("left-hand", with_left_hand, 1),
    ("staccato", staccato, 1),
)
TOGETHER: Final = ("duet", "harmonise")
BARS_ALONE: Final = 16


def draw(hall: Hall, models: Sequence[str], folder: Path) -> None:
    """Draw the rolls of some models as PNGs. Raises `RenderingError`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in rolls_of(hall, models):
        render(scene, folder / f"{name}.png")


def rolls_of(hall: Hall, models: Sequence[str]) -> Iterator[tuple[str, Scene]]:
    """Yield the scenes that are drawn, and their names."""
    for model in models:
        for touch_name, touch, count in TOUCHES:
            for number, phrase in enumerate(hall.phrases[:count], 1):
                yield f"{model}-{touch_name}-{number}", hall.scene(phrase, touch, model)
        for mode in TOGETHER:
            yield f"{model}-{mode}", hall.over_songs(model, mode)[0][0]
    for model in (*models, *DECODERS):
        yield f"{model}-solo", Scene(FIRST_NOTE, "4/4", "solo", model, BARS_ALONE)
