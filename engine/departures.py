"""When a message leaves: the last step on the way from a decided tick to a port.

`engine.feel` says where a written tick sounds, the timeline at which moment; here comes what the
port itself needs, because what is behind it is slow, or slower than the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from engine.choices import OUTPUTS
from engine.events import Action, Message, SetControl

OFFSETS: Final = ("output_offset", "clock_offset", "source_offset")


@dataclass(frozen=True)
class Offsets:
    """By how many ms what goes to a port leaves after its moment; before it, if negative.

    `outputs` are the voices' ports, `clock` is what others follow. `source` is for what comes in:
    by so much later the pulses of a clock count than they come.
    """

    outputs: tuple[float, ...] = (0.0,) * OUTPUTS
    clock: float = 0.0
    source: float = 0.0

    def of(self, output: int) -> float:
        """Return the offset of an output (from 1) in seconds."""
        return self.outputs[output - 1] / 1000

    def changed(self, event: SetControl) -> Offsets:
        """Return the offsets after one of `OFFSETS` is set."""
        value = float(str(event.value))
        if event.name == "clock_offset":
            return replace(self, clock=value)
        if event.name == "source_offset":
            return replace(self, source=value)
        outputs = enumerate(self.outputs, start=1)
        return replace(self, outputs=tuple(value if n == event.index else o for n, o in outputs))


class Departures:
    """Adds to each message what its port needs. For one thread."""

    def __init__(self) -> None:
        self._given: dict[tuple[int, int, int], float] = {}  # to the notes that sound

    def moment(
        self, message: Message, offsets: Offsets, at_once: bool, seconds: float = 0.0
    ) -> float:
        """Return the moment at which a message leaves; `seconds` is now.

        A note that answers a key `at_once` is not held up: that would be felt. A note_off is given
        what its note_on was, whatever has been set since: a note is as long as it was decided to
        be, and never ends before it begins. What ought to have left before now leaves now.
        """
        key = message.voice, message.channel, message.pitch
        if message.action is Action.NOTE_ON:
            offset = self._given[key] = 0.0 if at_once else offsets.of(message.output)
        else:
            offset = self._given.pop(key, 0.0)
        return max(message.seconds + offset, min(message.seconds, seconds))
