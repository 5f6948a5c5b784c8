"""Models that are opened in this process only once they have been tried out in another."""

from __future__ import annotations

from pathlib import Path

from live.trial.process import try_out
from models import library
from models.errors import ModelError
from models.phrase import Decoder, Encoder
from models.runtime import StepModel


def admit(path: Path) -> None:
    """Try a file out, unless it is shipped: waits for that. Raises `ModelError` if it is bad."""
    if library.is_shipped(path):
        return
    problems = try_out(path).problems
    if problems:
        raise ModelError(problems[0])


class TriedLibrary(library.Library):
    """The library for commands that open whatever file they are given, in their own process."""

    def open(self, name: str, rows: int) -> StepModel | Decoder:
        """See `Library`."""
        admit(library.resolve(name))
        return super().open(name, rows)

    def encoder(self, name: str) -> Encoder | None:
        """See `Library`."""
        found = library.encoder_of(name)
        if found is not None:
            admit(found)
        return super().encoder(name)
