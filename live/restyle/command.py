"""`antiphon restyle IN.wav OUT.wav`: a file's sound through a restorer, window by window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click

from live.restyle.rate import exactly, resampled
from live.restyle.sound_file import SoundFile, format_of, write
from live.trial.tried import admit
from models.crossfade import crossfaded
from models.encodings.hilbert import Sound
from models.errors import shown
from models.library import resolve
from models.restorer import Restorer


def restyle(source: Path, target: Path, model: str, wet: float) -> None:
    """Restyle a sound file to another, and show how far it is. Raises `AntiphonError`.

    `model` is a name or a file, `wet` how much of the restored sound is heard, 0 … 1.
    """
    format_of(target)
    path = resolve(model)
    admit(path)
    restorer = Restorer(path)
    with closing(SoundFile(source)) as sound:
        write(target, sound, _shown(sound, restyled(sound, restorer, wet)))
        if sound.peak == 0:
            click.echo(f"{shown(source)} is silent, and so is {shown(target)}", err=True)


def restyled(sound: SoundFile, restorer: Restorer, wet: float) -> Iterator[Sound]:
    """Yield as many frames as a file has, at its rate and in its channels, restored."""

    def change(window: Sound) -> Sound:
        return window + wet * (restorer.restore(window) - window)

    form = restorer.form
    there = resampled(sound.blocks(), sound.channels, sound.rate, form.rate)
    changed = crossfaded(there, form.samples, change)
    back = resampled(changed, sound.channels, form.rate, sound.rate)
    return exactly(back, lambda: sound.read)


def _shown(sound: SoundFile, blocks: Iterator[Sound]) -> Iterator[Sound]:
    """Pass blocks on, with a bar on the terminal that shows how many of the frames are done."""
    with click.progressbar(length=sound.frames, file=sys.stderr) as bar:
        for block in blocks:
            yield block
            bar.update(len(block))
