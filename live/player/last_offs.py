"""The last note_offs: where the driver has been killed, the player sends what it no longer can."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from live.driver.wire import Kind, Record
from live.midi.ledger import NOTE_OFF, RESET, Midi, is_note_on

if TYPE_CHECKING:
    from live.midi.endpoints import OutputPort
    from live.midi.search import Plug

_TRIES: Final = 10
_APART_SECONDS: Final = 0.1
_CONNECT_SECONDS: Final = 0.05  # until what is sent to a new port arrives


class LastOffs:
    """Remembers which keys were struck, and where the driver played. For the engine's thread.

    What is still queued in the driver when it dies is not known here, nor what of the performer's
    it had passed on, so that every key that was ever struck is ended, on every output. Another
    program's note there is cut short; none sounds on.
    """

    def __init__(self) -> None:
        self._struck: dict[tuple[int, int], None] = {}
        self._outputs: list[dict[str, Any]] = []

    def sent(self, midi: Midi) -> None:
        """Note what the player has sent to the driver."""
        if is_note_on(midi):
            self._struck[midi[0] & 0x0F, midi[1]] = None

    def came(self, record: Record) -> None:
        """Note what the driver has heard: it may have passed it on."""
        if record.kind is Kind.MIDI and len(record.midi) == 3:
            self.sent(record.midi)

    def told(self, status: dict[str, Any]) -> None:
        """Take the driver's STATUS."""
        self._outputs = [output for output in status["outputs"] if not output["lost"]]

    def messages(self) -> list[Midi]:
        """Return what ends all that may sound."""
        return [*((NOTE_OFF | channel, pitch, 0) for channel, pitch in self._struck), *RESET]

    def send(self) -> None:
        """Open the driver's outputs again and end all that may sound. Takes at most about 1 s."""
        if not self._outputs:
            return
        from live.midi.ports import outputs_again  # no MIDI system is loaded while it plays

        plugs = [plug for o in self._outputs for plug in outputs_again(o["name"], o["receivers"])]
        found = _opened(plugs)
        time.sleep(_CONNECT_SECONDS)
        for port in found:
            for midi in self.messages():
                port.send(midi)
            port.close()


def _opened(plugs: list[Plug[OutputPort]]) -> list[OutputPort]:
    """Open ports; the system may not have noticed yet that the driver, whose they were, is gone."""
    closed = plugs
    for _ in range(_TRIES):
        closed = [plug for plug in closed if plug.watch() is None]
        if not closed:
            break
        time.sleep(_APART_SECONDS)
    return [plug.port for plug in plugs if plug not in closed]
