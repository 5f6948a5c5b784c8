"""The commands `train`, `evaluate`, `export`, `judge`. Heavy imports wait until a command runs."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from models.errors import InputError
from training.config import read_record
from training.judge.table import format_table
from training.system import SYSTEMS, Exporting, Training, figures, recipe

if TYPE_CHECKING:
    from training.corpora.score import Corpus

ZOO: Final = Path(__file__).resolve().parent.parent / "models" / "zoo"
RUNS: Final = Path("runs")
INTERRUPTED: Final = 130  # what a shell gives for Ctrl-C

_model = click.argument("model", type=click.Choice(list(SYSTEMS)))
_corpus_help = "A folder (written symbols, or MIDI files), or music21:erk."
_split = click.option(
    "--split",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Lines of NAME<TAB>train, valid or test, which win over the folder's splits.tsv.",
)


@click.command()
@_model
@click.option("--corpus", "source", required=True, help=_corpus_help)
@_split
@click.option("--network", help="A melody model's network: recall (the default) or published.")
@click.option(
    "--warm-start",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of a run to begin with the weights of (models that can).",
)
@click.option(
    "--epochs",
    type=click.IntRange(min=1),
    help="Default: the network's own. More than a run had lengthen it.",
)
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="NAME=VALUE",
    help="Another setting of config.json, like learning_rate=0.001 or shape.units=128.",
)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="The run's folder.")
def train(
    model: str,
    source: str,
    split: Path | None,
    network: str | None,
    warm_start: Path | None,
    epochs: int | None,
    settings: tuple[str, ...],
    seed: int,
    out: Path | None,
) -> None:
    """Train a model; the same command goes on with a run that was interrupted."""
    parts = (model, network, Path(source.replace(":", "-")).name)
    folder = out or RUNS / "-".join(part for part in parts if part)
    split_name = str(split) if split else None
    named = _named(settings)
    try:
        corpus = _read(source, split)
        asked = Training(
            model,
            source,
            split_name,
            folder,
            seed,
            epochs,
            network,
            warm_start,
            named,
            corpus.fingerprint,
        )
        _train(asked, corpus)
    except KeyboardInterrupt:
        click.echo("interrupted; the same command goes on after the last whole epoch", err=True)
        raise click.exceptions.Exit(INTERRUPTED) from None
    click.echo(f"best weights in {folder}; next: antiphon export {model} --run {folder} --out FILE")


@click.command()
@click.argument("models", nargs=-1, type=click.Choice(list(SYSTEMS)), metavar="[MODEL]...")
@click.option("--corpus", "source", help=f"{_corpus_help} Its test part is measured.")
@_split
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
    table = of.evaluate(path, _read(source, split) if source else None, beside)
    click.echo(json.dumps(table, indent=1) if as_json else format_table(table, of.ROWS))


@click.command()
@_model
@click.option(
    "--run",
    "folder",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of a training run.",
)
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The .onnx file."
)
@click.option("--corpus", "source", help="Where the run's corpus is now, if it moved.")
@click.option("--no-figures", is_flag=True, help="Leave the held-out figures out of the card.")
@click.option(
    "--int8", "as_int8", is_flag=True, help="Keep the weights in eight bits; prints what it costs."
)
def export(
    model: str, folder: Path, out: Path, source: str | None, no_figures: bool, as_int8: bool
) -> None:
    """Write a run's best weights as one step, check it against Keras, and measure it."""
    corpus = _corpus_of_run(folder, source)
    _quieten()
    asked = Exporting(model, folder, out, _today(), not no_figures)
    with _writing(out):
        difference = recipe(model).export(asked, corpus)
    click.echo(f"{out}: largest difference from Keras {difference:.1e}")
    if as_int8:
        with _writing(out):
            _to_int8(model, out, corpus)


COMMANDS: Final = {command.name or "": command for command in (train, evaluate, export)}


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
    read = partial(_read, source, split) if source else None
    write_report(folder, models, read, songs, afresh)


def _as_played(model: str, source: str | None, *choices: Any) -> None:  # noqa: ANN401
    from training.judge.command import print_as_played

    if source is None or not Path(source).is_dir():
        raise InputError(f"--as-played needs the folder of a --corpus, got {source}")
    print_as_played(Path(source), [model], *choices)


def _to_int8(model: str, path: Path, corpus: Corpus) -> None:
    """Put a file with weights of eight bits in the place of one, and print both sides' figures."""
    from training.export.int8 import quantize

    whole, of = path.with_stem(f"{path.stem}-float32"), figures(model)
    path.rename(whole)
    try:
        quantize(whole, path)
        click.echo(format_table(of.evaluate(whole, corpus, (path,)), of.ROWS))
    finally:
        if path.exists():
            whole.unlink()
        else:
            whole.rename(path)


def _named(settings: Sequence[str]) -> dict[str, str]:
    """Part `NAME=VALUE`. Raises `InputError` for anything else."""
    pairs = [setting.partition("=") for setting in settings]
    for name, equals, value in pairs:
        if not (name and equals):
            raise InputError(f"--set must be NAME=VALUE, got {name + equals + value!r}")
    return {name: value for name, _, value in pairs}


def _train(asked: Training, corpus: Corpus) -> None:
    _quieten()
    with _writing(asked.folder):
        recipe(asked.model).train(asked, _without_copies(corpus), click.echo)


@contextlib.contextmanager
def _writing(out: Path) -> Iterator[None]:
    """Say in one line where the disk refused what is written to `out`."""
    try:
        yield
    except OSError as error:
        where = error.filename or out
        raise InputError(
            f"cannot write {where}: {error.strerror or error};"
            " give --out a path that can be written"
        ) from error


def _corpus_of_run(folder: Path, moved: str | None) -> Corpus:
    """Read the corpus that a run's configuration names, or that it has `moved` to."""
    record = read_record(folder)
    split = record.get("split")
    return _read(moved or record["corpus"], Path(split) if split else None)


def _read(source: str, split: Path | None) -> Corpus:
    from training.corpora.reading import read_corpus

    return read_corpus(source, split, lambda line: click.echo(line, err=True))


def _without_copies(corpus: Corpus) -> Corpus:
    from training.corpora.copies import without_near_copies

    kept, copies = without_near_copies(corpus)
    if copies:
        click.echo(f"left out {len(copies)} training songs that are near copies of held-out ones")
    return kept


def _quieten() -> None:
    """Import TensorFlow without what it says of the machine, whatever its log level."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    stderr, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        import tensorflow as tf
    except ImportError as error:
        raise InputError("training needs TensorFlow: pip install 'antiphon[train]'") from error
    finally:
        os.dup2(stderr, 2)
        os.close(stderr)
        os.close(nowhere)
    tf.get_logger().setLevel("ERROR")


def _today() -> str:
    return datetime.datetime.now(tz=datetime.UTC).date().isoformat()
