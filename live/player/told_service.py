"""The model service, telling which model it opens: should the player die of it, that is known."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.model_requests.service import Models, ModelService
from engine.parts.part import Part


class ToldService(ModelService):
    """Tells `opens` the name of each model before it is opened, and "" when that is over."""

    def __init__(self, models: Models, opens: Callable[[str], None]) -> None:
        super().__init__(models)
        self._opens = opens

    def part(self, name: str, bar_steps: int, random: np.random.Generator) -> Part:
        """Return what a voice plays from, as `ModelService` does. Raises `ModelError`."""
        self._opens(name)
        try:
            return super().part(name, bar_steps, random)
        finally:
            self._opens("")
