"""What the commands of training share: their options, and the reading of a corpus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from training.system import SYSTEMS

if TYPE_CHECKING:
    from training.corpora.score import Corpus

MODEL = click.argument("model", type=click.Choice(list(SYSTEMS)))
CORPUS_HELP: Final = "A folder (written symbols, or MIDI files), or music21:erk."
SPLIT = click.option(
    "--split",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Lines of NAME<TAB>train, valid or test, which win over the folder's splits.tsv.",
)


def read(source: str, split: Path | None) -> Corpus:
    """Read a corpus, and say on stderr how far it is. Raises `CorpusError`."""
    from training.corpora.reading import read_corpus

    return read_corpus(source, split, lambda line: click.echo(line, err=True))
