"""One MIDI controller beside the keyboard: a port to listen on, and the way back to its faders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from live.driver.wire import Kind, Record
from live.midi.ledger import OF_CLOCK, Ledger, Midi
from live.midi.ports import controller_input, controller_output

_SEEK_EVERY: Final = 3  # looks: to seek a port takes a new client each time


class Controller:
    """A controller by a part of its name. It may come and go; nothing waits for it.

    `number` counts from 1. `forward` takes what it sends, on a thread of the backend's, and what
    ends that when it has gone, stamped by `clock`. A controller that is the keyboard too
    (`is_keyboard`) is listened to already.
    """

    def __init__(
        self,
        number: int,
        name: str,
        is_keyboard: bool,
        forward: Callable[[Record], None],
        clock: Callable[[], float],
    ) -> None:
        self._number = number
        self._name = name
        self._forward = forward
        self._clock = clock
        self._held = Ledger()
        self._looks = 0
        self._input = None if is_keyboard else controller_input(self._hear, name)
        self._output = controller_output(name)

    def open(self) -> str:
        """Look for its ports; return a line that says what has been found."""
        if self._input is not None and self._input.watch() is None:
            return f"no controller has {self._name!r} in its name yet; it is taken up when it comes"
        shows_nothing = self._output.watch() is None
        return f"controller {self._name!r} is there" + ", and takes no values" * shows_nothing

    def watch(self) -> Iterator[str]:
        """Look after the ports, about once a second; yield a line when it came or went."""
        self._looks += 1
        if self._is_lost and self._looks % _SEEK_EVERY:
            return
        if self._input is not None and (line := self._input.watch()) is not None:
            yield line
            if self._input.lost:
                for midi in self._held.release():
                    self._hear(midi, self._clock())
        self._output.watch()  # the same device: one line is enough

    def show(self, midi: Midi) -> None:
        """Send it a message; where it is not, that goes nowhere. For the thread that watches."""
        self._output.port.send(midi)

    def close(self) -> None:
        """Close its ports; may be called twice."""
        if self._input is not None:
            self._input.port.close()
        self._output.port.close()

    @property
    def _is_lost(self) -> bool:
        return self._output.lost or (self._input is not None and self._input.lost)

    def _hear(self, midi: Midi, seconds: float) -> None:
        if midi[0] in OF_CLOCK:
            return  # the beat comes from the keyboard's port alone
        payload = bytes([self._number])
        self._forward(Record(Kind.CONTROLLER, seconds, midi, payload))
        self._held.admit(midi)
