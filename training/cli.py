"""The commands `train` and `export`, and the table of these and `evaluate`.

Heavy imports wait until a command runs.
"""

from __future__ import annotations

import contextlib
import datetime
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from models.errors import InputError
from training.cluster import by_chief
from training.config import read_record
from training.evaluating import evaluate
from training.judge.table import format_table
from training.options import CORPUS_HELP, MODEL, SPLIT, read
from training.system import Exporting, Report, Training, figures, recipe

if TYPE_CHECKING:
    from training.corpora.score import Corpus

RUNS: Final = Path("runs")
INTERRUPTED: Final = 130  # what a shell gives for Ctrl-C


@click.command()
@MODEL
@click.option("--corpus", "source", required=True, help=CORPUS_HELP)
@SPLIT
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
    report = by_chief(click.echo)
    try:
        corpus = read(source, split)
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
        _train(asked, corpus, report)
    except KeyboardInterrupt:
        click.echo("interrupted; the same command goes on after the last whole epoch", err=True)
        raise click.exceptions.Exit(INTERRUPTED) from None
    report(f"best weights in {folder}; next: antiphon export {model} --run {folder} --out FILE")


@click.command()
@MODEL
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


def _train(asked: Training, corpus: Corpus, report: Report) -> None:
    _quieten()
    with _writing(asked.folder):
        recipe(asked.model).train(asked, _without_copies(corpus, report), report)


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
    return read(moved or record["corpus"], Path(split) if split else None)


def _without_copies(corpus: Corpus, report: Report) -> Corpus:
    from training.corpora.copies import without_near_copies

    kept, copies = without_near_copies(corpus)
    if copies:
        report(f"left out {len(copies)} training songs that are near copies of held-out ones")
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
