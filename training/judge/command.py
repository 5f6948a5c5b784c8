"""The command `judge`: measure the instrument as it plays, print the table, draw some of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import click

from models.errors import InputError
from training.judge.aims import written
from training.judge.phrases import read_songs, take_phrases
from training.judge.rendering import Scene, render
from training.judge.rows import DECODERS, FIRST_NOTE, MELODIES, ROWS, Hall, measure
from training.judge.touch import Touch, plain, staccato, with_left_hand

ROLLS_TOUCHES: Final[tuple[tuple[str, Touch], ...]] = (
    ("plain", plain),
    ("left-hand", with_left_hand),
    ("staccato", staccato),
)
ROLLS_OF_PLAIN: Final = 3
TOGETHER: Final = ("duet", "harmonise")
BARS_ALONE: Final = 16


@click.command()
@click.option(
    "--corpus",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with index.tsv, splits.tsv and midi/; phrases are from its test part.",
)
@click.option("--model", "models", multiple=True, default=MELODIES, help="May be given again.")
@click.option("--phrases", "count", type=click.IntRange(min=1), default=60, show_default=True)
@click.option("--rows", metavar="NAME,…", help=f"Only some of {', '.join(ROWS)}.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option(
    "--rolls",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder to draw piano rolls of a dozen takes to.",
)
def judge(
    corpus: Path,
    models: tuple[str, ...],
    count: int,
    rows: str | None,
    as_json: bool,
    rolls: Path | None,
) -> None:
    """Measure how the instrument plays: phrases in, `antiphon render`, answers out.

    In brackets stands what a figure was before; a star says that it is where it should be.
    """
    names = _names(rows)
    songs = read_songs(corpus)
    hall = Hall(songs, take_phrases(songs, count))
    table = measure(hall, names, models, partial(click.echo, err=True))
    click.echo(json.dumps(table, indent=1) if as_json else written(table))
    if rolls is not None:
        draw(hall, models, rolls)


def draw(hall: Hall, models: Sequence[str], folder: Path) -> None:
    """Draw piano rolls of a dozen takes: the performer amber, Antiphon blue."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in rolls_of(hall, models):
        render(scene, folder / f"{name}.png")


def rolls_of(hall: Hall, models: Sequence[str]) -> Iterator[tuple[str, Scene]]:
    """Yield the scenes that are drawn, and their names."""
    for model in models:
        for touch_name, touch in ROLLS_TOUCHES:
            for number, phrase in enumerate(
                hall.phrases[: ROLLS_OF_PLAIN if touch is plain else 1]
            ):
                yield f"{model}-{touch_name}-{number + 1}", hall.scene(phrase, touch, model)
        for mode in TOGETHER:
            yield f"{model}-{mode}", hall.over_songs(model, mode)[0][0]
    for model in (*models, *DECODERS):
        yield f"{model}-solo", Scene(FIRST_NOTE, "4/4", "solo", model, BARS_ALONE)


def _names(rows: str | None) -> list[str]:
    names = rows.split(",") if rows else list(ROWS)
    for name in names:
        if name not in ROWS:
            raise InputError(f"--rows takes names of {', '.join(ROWS)}, got {name!r}")
    return names
