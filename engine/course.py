"""The course of a voice through the latent space: towards where it should be, and astray."""

from __future__ import annotations

import math

import numpy as np

from engine.places import FURTHEST, LATENTS, LONGEST, REST, Place, Vector
from engine.session import SessionState, VoiceControls
from engine.ticks import STEPS_PER_QUARTER, TICKS_PER_STEP

STILL = 0.01  # deviations: less than this is not heard


class Course:
    """One voice's place now, moved once in each 16th step. Seeded: it can be travelled again."""

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random
        self._target = REST
        self._steps_left = 0.0
        self._place = np.zeros(LONGEST)
        self._astray = np.zeros(LATENTS)
        self._pull = 0.0
        self.phrase: Place = ()  # where the last one lies
        self.answers = False

    @property
    def place(self) -> Vector:
        """Where the voice is: `(LONGEST,)`, in deviations.

        An answer that is to keep close to its phrase is drawn towards where that lies: at closeness
        1 it is there. At 0.5 and less it is left where the voice is, since half-way to a phrase are
        others, of which less comes back: measured, 0.74 of the rhythms and not 0.81.
        """
        place = self._place.copy()
        if self.answers:
            place[: len(self.phrase)] += self._pull * np.array(self.phrase)
        place[:LATENTS] += self._astray
        return np.clip(place, -FURTHEST, FURTHEST).astype(np.float32)

    def aim(self, controls: VoiceControls, state: SessionState) -> None:
        """Take up where the voice should be; without a slew it is there at once."""
        self._pull = max(0.0, 2 * controls.closeness - 1)
        if controls.latent != self._target:
            self._target = controls.latent
            self._steps_left = _slew_steps(controls, state)
        if self._steps_left < 1:
            self._place[:] = 0
            self._place[: len(self._target)] = self._target

    def advance(self, controls: VoiceControls, state: SessionState) -> None:
        """Go on for one 16th step."""
        self.aim(controls, state)
        if self._steps_left >= 1:
            target = np.zeros(LONGEST)
            target[: len(self._target)] = self._target
            self._place += (target - self._place) / self._steps_left
            self._steps_left -= 1
        self._stray(controls.drift, controls.drift_rate / state.meter.bar_steps)

    def _stray(self, amount: float, rate: float) -> None:
        """One step of an Ornstein-Uhlenbeck process of deviation `amount`; with 0 it comes home."""
        if amount == 0 and not self._astray.any():
            return
        noise = amount * math.sqrt(2 * rate) * self._random.standard_normal(LATENTS)
        self._astray += noise - rate * self._astray
        if amount == 0 and np.abs(self._astray).max() < STILL:
            self._astray[:] = 0


def _slew_steps(controls: VoiceControls, state: SessionState) -> float:
    if controls.slew_unit == "beats":
        return controls.slew * STEPS_PER_QUARTER
    return controls.slew / (state.timeline.seconds_per_tick * TICKS_PER_STEP)
