"""The command `evaluate`: one model's figures, how it answers, or a report on many."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import click

from models.errors import InputError
from models.files import write
from training.judge.table import format_table, with_figures
from training.options import CORPUS_HELP, SPLIT, read
from training.system import SYSTEMS, figures

ZOO: Final = Path(__file__).resolve().parent.parent / "models" / "zoo"


@click.command()
@click.argument("models", nargs=-1, type=click.Choice(list(SYSTEMS)))
@click.option("--corpus", "source", help=f"{CORPUS_HELP} Its test part is measured.")
@SPLIT
@click.option(
    "--file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The model file; default: the shipped one.",
)
@click.option(
    "--beside",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Another model file to compare with; may be given again.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option(
    "--write",
    "page",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A page to write the figures into, like docs/restyle.md, in place of the last ones.",
)
@click.option(
    "--as-played", is_flag=True, help="Measure what the instrument plays with it, wait and all."
)
@click.option("--phrases", type=click.IntRange(min=1), default=60, show_default=True)
@click.option("--rows", metavar="NAME,…", help="Only some rows of --as-played, like timing,scale.")
@click.option(
    "--rolls",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder to draw a dozen of the takes of --as-played to.",
)
@click.option(
    "--report",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder to write one page and one JSON file on all shipped models, or those named, to.",
)
@click.option(
    "--songs",
    type=click.IntRange(min=2),
    default=100,
    show_default=True,
    help="Pieces that each model plays for --report.",
)
@click.option(
    "--afresh",
    is_flag=True,
    help="Measure for --report, minutes a model, what is else taken from the cards.",
)
def evaluate(
    models: tuple[str, ...],
    source: str | None,
    split: Path | None,
    file: Path | None,
    beside: tuple[Path, ...],
    as_json: bool,
    page: Path | None,
    as_played: bool,
    phrases: int,
    rows: str | None,
    rolls: Path | None,
    report: Path | None,
    songs: int,
    afresh: bool,
) -> None:
    """Print a model's figures with the baselines beside them, or write a --report on many.

    Without --corpus the held-out figures are those that the model's card carries. With --as-played
    the corpus is a folder with index.tsv, splits.tsv and midi/.
    """
    if report is not None:
        if as_played or file or beside:
            raise InputError("--report is of shipped models: no --as-played, --file or --beside")
        _report(report, models, source, split, songs, afresh)
        return
    model = _only(models)
    if as_played:
        _as_played(str(file or model), source, phrases, rows, as_json, rolls)
        return
    path = file or shipped(model)
    if not path.is_file():
        raise InputError(f"model file of '{model}' not found: {path.name}; give one with --file")
    of = figures(model)
    table = of.evaluate(path, read(source, split) if source else None, beside)
    written = format_table(table, of.ROWS)
    click.echo(json.dumps(table, indent=1) if as_json else written)
    if page is not None:
        write(page, with_figures(page, written).encode())


def shipped(model: str) -> Path:
    """Return where the zoo keeps a model's file."""
    return ZOO / f"{model}.onnx"


def _only(models: Sequence[str]) -> str:
    if len(models) != 1:
        raise InputError(f"evaluate takes one MODEL, or --report DIR, got {len(models)} models")
    return models[0]


def _report(
    folder: Path,
    models: Sequence[str],
    source: str | None,
    split: Path | None,
    songs: int,
    afresh: bool,
) -> None:
    from training.report.command import write_report

    if afresh and source is None:
        raise InputError("--afresh needs a --corpus to measure on")
    reading = partial(read, source, split) if source else None
    write_report(folder, models, reading, songs, afresh)


def _as_played(model: str, source: str | None, *choices: Any) -> None:  # noqa: ANN401
    from training.judge.command import print_as_played

    if source is None or not Path(source).is_dir():
        raise InputError(f"--as-played needs the folder of a --corpus, got {source}")
    print_as_played(Path(source), [model], *choices)
