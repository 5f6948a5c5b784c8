"""The command `judge`: measure the instrument as it plays, print the table, draw some of it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import click

from models.errors import InputError


@click.command()
@click.option(
    "--corpus",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with index.tsv, splits.tsv and midi/; phrases are from its test part.",
)
@click.option(
    "--model", "models", multiple=True, help="May be given again; else melody-lstm and morph."
)
@click.option("--phrases", "count", type=click.IntRange(min=1), default=60, show_default=True)
@click.option("--rows", metavar="NAME,…", help="Only some of the rows, such as timing,scale.")
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
    from training.judge.aims import written
    from training.judge.phrases import read_songs, take_phrases
    from training.judge.rolls import draw
    from training.judge.rows import MELODIES, Hall, measure

    names, players = _names(rows), models or MELODIES
    songs = read_songs(corpus)
    hall = Hall(songs, take_phrases(songs, count))
    table = measure(hall, names, players, partial(click.echo, err=True))
    click.echo(json.dumps(table, indent=1) if as_json else written(table))
    if rolls is not None:
        draw(hall, players, rolls)


def _names(rows: str | None) -> list[str]:
    from training.judge.rows import ROWS

    names = rows.split(",") if rows else list(ROWS)
    for name in names:
        if name not in ROWS:
            raise InputError(f"--rows takes names of {', '.join(ROWS)}, got {name!r}")
    return names
