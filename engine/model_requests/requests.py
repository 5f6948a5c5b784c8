"""What the engine asks for that takes longer than a turn: done elsewhere, answered by an event."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from models.note import Note


@dataclass(frozen=True)
class Load:
    """Open `model` for a voice that `plays` another, and let it hear what was played.

    Answered by `Loaded`. `history` are the notes of all who play, in time order, up to the tick
    `until`, of which a bar of so many 16th steps is the unit. `seed` is for the new part's dice.
    With a `part` that came before, it hears what has been played since the tick `since`.
    """

    voice: int
    model: str
    plays: str
    bar_steps: int
    history: tuple[Note, ...]
    until: int
    seed: int
    part: Any = field(default=None, compare=False, repr=False)
    since: int = 0


@dataclass(frozen=True)
class Work:
    """Do what the part of a voice wants to have done with its model. → `Phrased`."""

    voice: int
    model: str
    wanted: Any


@dataclass(frozen=True)
class Encode:
    """Find where in the latent space a phrase lies.

    `notes` begin in the bar of tick 0, in C; a bar has so many 16th steps. If `is_answered`, the
    voice is about to answer it (→ `Encoded`); else it is to go there (→ `SetControl` of its
    `latent`).
    """

    voice: int
    model: str
    notes: tuple[Note, ...]
    bar_steps: int
    is_answered: bool = False


Request: TypeAlias = Load | Work | Encode
