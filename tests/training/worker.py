"""A tiny run in a process of its own: python -m tests.training.worker CORPUS FOLDER EPOCHS."""

import sys
from pathlib import Path

import click

from training.cluster import by_chief
from training.corpora.reading import read_corpus
from training.systems.wavenet.config import Config, Shape, config_for
from training.systems.wavenet.system import fit

SHAPE = Shape(channels=6, skip=8, dilations=(1, 2, 4, 32), dropout=0.0)


def config(epochs: int) -> Config:
    """Return a configuration whose batches cannot be halved, and whose gradients are clipped."""
    return config_for(
        "placed", epochs=epochs, rows=3, window=64, shape=SHAPE, clip=0.1, warm_up=0, average=0.9
    )


def main(corpus: str, folder: str, epochs: str) -> None:
    """Train; the lines go to the standard output."""
    fit(config(int(epochs)), read_corpus(corpus), Path(folder), by_chief(click.echo))


if __name__ == "__main__":
    main(*sys.argv[1:])
