"""Writing the report: `antiphon evaluate [NAMES] --report DIR`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import click

from models.errors import InputError
from models.files import write
from models.library import playable
from training.corpora.score import Corpus
from training.report.gathering import gather
from training.report.page import page_of

PAGE: Final = "zoo.html"
DATA: Final = "zoo.json"


def write_report(
    folder: Path,
    names: Sequence[str],
    read: Callable[[], Corpus] | None,
    count: int,
    afresh: bool,
) -> None:
    """Measure shipped models, all that can be played or those named, and write page and JSON.

    `read` gives the corpus whose songs they stand beside, `count` is how many pieces each plays.
    `afresh`: measure the systems' own figures on it, instead of taking the cards'. The folder is
    made first: no work is lost to a name that cannot be written. Raises `AntiphonError`.
    """
    _make(folder)
    report = gather(names or playable(), read() if read else None, count, afresh, _progress)
    write(folder / DATA, report.to_json().encode())
    write(folder / PAGE, page_of(report).encode())
    click.echo(f"{folder / PAGE} and {folder / DATA}")


_progress: Final = partial(click.echo, err=True)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"cannot make the folder {folder}: {error.strerror}; give --report another"
        ) from error
