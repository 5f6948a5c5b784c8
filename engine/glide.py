"""A glide: a control on its way from one value to another, so many ticks long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest

from engine.events import ALL_VOICES, SetControl, Value
from engine.places import with_number


@dataclass(frozen=True)
class Glide:
    """One voice's control (or, for `ALL_VOICES`, the session's) from tick `start` to tick `stop`.

    `index` as in `SetControl`.
    """

    name: str
    voice: int
    index: int
    origin: Value
    target: Value
    start: int
    stop: int

    def at(self, tick: int) -> Value:
        """Return the value at a tick; from `stop` on, the target itself."""
        if tick >= self.stop:
            return self.target
        share = max(0.0, (tick - self.start) / (self.stop - self.start))
        return between(self.origin, self.target, share)

    def after(self, change: SetControl) -> Glide | None:
        """Return what is left of it when the same control is set meanwhile, by hand say.

        Only the number that was set leaves a glide of many; the others go on.
        """
        if change.name != self.name or change.voice not in (ALL_VOICES, self.voice):
            return self
        if change.index == self.index or not change.index:
            return None
        if not isinstance(self.origin, tuple) or not isinstance(self.target, tuple):
            return self
        number = float(str(change.value))
        return replace(
            self,
            origin=with_number(self.origin, change.index, number),
            target=with_number(self.target, change.index, number),
        )


def can_glide(origin: Value, target: Value) -> bool:
    """Whether there are values between the two: floats and places have them."""
    return isinstance(origin, float | tuple) and isinstance(target, float | tuple)


def between(origin: Value, target: Value, share: float) -> Value:
    """Return the value at a share, 0 … 1, of the way between two numbers or two places."""
    if isinstance(origin, tuple) and isinstance(target, tuple):
        pairs = zip_longest(origin, target, fillvalue=0.0)
        return tuple(a + share * (b - a) for a, b in pairs)
    if isinstance(origin, float) and isinstance(target, float):
        return origin + share * (target - origin)
    return target
