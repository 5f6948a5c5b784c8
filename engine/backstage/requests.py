"""What the engine asks for that takes longer than a turn: done elsewhere, answered by an event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from engine.places import Place


@dataclass(frozen=True)
class Load:
    """Open `model` for a voice that `plays` another, and let it hear `history`, a symbol a step.

    Answered by `Loaded`. `next_step` is the 16th step after the last of `history`.
    """

    voice: int
    model: str
    plays: str
    bar_steps: int
    history: tuple[int, ...]
    next_step: int


@dataclass(frozen=True)
class Draw:
    """Decode a place, in deviations. `density` 0 … 1 (0.5: as the model would). → `Phrased`."""

    voice: int
    model: str
    place: Place
    density: float


@dataclass(frozen=True)
class Encode:
    """Find where in the latent space a phrase lies. → `SetControl` of the voice's `latent`.

    `notes` are (start, length, pitch), in ticks from the first bar line and in C.
    """

    voice: int
    model: str
    notes: tuple[tuple[int, int, int], ...]
    bar_steps: int


Request: TypeAlias = Load | Draw | Encode
