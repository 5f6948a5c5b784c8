"""Measuring the instrument as it plays: `antiphon evaluate MODEL --as-played`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from models.errors import InputError
from training.judge.aims import written
from training.judge.phrases import read_songs, take_phrases
from training.judge.rolls import draw
from training.judge.rows import ROWS, Hall, measure


def print_as_played(
    corpus: Path,
    models: Sequence[str],
    count: int,
    rows: str | None,
    as_json: bool,
    rolls: Path | None,
) -> None:
    """Measure how the instrument plays with models: phrases in, `antiphon render`, answers out.

    `corpus` is a folder with index.tsv, splits.tsv and midi/: `count` phrases are from its test
    part. `rows` names some of the rows, `rolls` a folder to draw a dozen takes to. In brackets
    stands what a figure was before; a star says that it is where it should be.
    """
    names, songs = _names(rows), read_songs(corpus)
    hall = Hall(songs, take_phrases(songs, count))
    table = measure(hall, names, models, partial(click.echo, err=True))
    click.echo(json.dumps(table, indent=1) if as_json else written(table))
    if rolls is not None:
        draw(hall, models, rolls)


def _names(rows: str | None) -> list[str]:
    names = rows.split(",") if rows else list(ROWS)
    for name in names:
        if name not in ROWS:
            raise InputError(f"--rows takes names of {', '.join(ROWS)}, got {name!r}")
    return names
