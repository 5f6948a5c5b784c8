"""MIDI mapping: all MIDI controllers as one controller of the instrument, beside OSC and the panel.

What they move goes through the same dispatcher as an OSC message, and what they are told comes from
it: validation, complaints and feedback, 30 times a second at most and never against a moving hand,
are those of every controller. Keys and pedals that are not learnt are the keyboard's; they never
come here. The engine's thread only asks `takes` and leaves movements with `leave`.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from typing import Final

from engine.events import Value
from live.mapping.binding import Binding, spoken_to
from live.mapping.bound_control import BoundControl
from live.mapping.decoding import Decoder
from live.mapping.source import Kind, Move, Source
from live.midi.ledger import Midi
from live.osc import codec
from live.osc.server import OscServer
from live.rows.limits import MOST_VOICES

NAME: Final = "midi"
_FEEDBACK_PORT: Final = 1
_RENEW_SECONDS: Final = 30.0
_RECALL: Final = "/scene/recall"
_CONTROL_CHANGE: Final = 0xB0

Show = Callable[[int, Midi], None]
"""Sends a message to a controller by its number from 1; never waits."""


def show_nowhere(number: int, midi: Midi) -> None:
    """Show nothing: there is no way to any controller."""


class MidiMapping:
    """Plays the bindings. `ports` names the controllers, the first with number 1; 0: the keyboard.

    All of it runs on the event loop's thread, except `takes` and `leave`.
    """

    def __init__(
        self,
        osc: OscServer,
        show: Show,
        ports: Sequence[str] = (),
    ) -> None:
        self.bindings: tuple[Binding, ...] = ()
        self._listener: Callable[[Move], None] | None = None  # somebody who learns
        self._osc = osc
        self._show = show
        self._ports = ("", *ports)
        self._decoders = [Decoder(port) for port in self._ports]
        self._by_source: dict[Source, list[BoundControl]] = {}
        self._by_address: dict[str, list[BoundControl]] = {}
        self._taken: frozenset[Source] = frozenset()
        self._takes_all_keys = False
        self._left: deque[tuple[int, Midi]] = deque(maxlen=1 << 12)
        self._is_woken = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._renewal: asyncio.TimerHandle | None = None

    # For the engine's thread: microseconds, and no wait.

    def takes(self, port: int, midi: Midi) -> bool:
        """Whether a key or a pedal is a control, and none of the music's."""
        is_key = midi[0] & 0xF0 != _CONTROL_CHANGE
        if self._takes_all_keys if is_key else self._listener is not None:
            return True
        if not self._taken:
            return False
        kind = Kind.NOTE if is_key else Kind.CC
        source = Source(kind, midi[1], (midi[0] & 0x0F) + 1, self._ports[port])
        return not self._taken.isdisjoint(source.wider())

    def leave(self, port: int, midi: Midi) -> None:
        """Leave a message of a controller for the event loop; wake it unless it is awake."""
        self._left.append((port, midi))
        loop = self._loop
        if self._is_woken or loop is None:
            return
        self._is_woken = True
        try:
            loop.call_soon_threadsafe(self.catch_up)
        except RuntimeError:  # the loop is closed: the session is ending
            self._loop = None

    # For the event loop's thread.

    def start(self) -> None:
        """Begin to move and to be told. Called on the event loop."""
        self._loop = asyncio.get_running_loop()
        self._osc.admit(NAME, self.hear)
        self._renew()
        self.catch_up()

    def close(self) -> None:
        """Let everything go. May be called twice."""
        self._loop = None
        if self._renewal is not None:
            self._renewal.cancel()
        self._osc.dismiss(NAME)

    def bind(self, bindings: Sequence[Binding]) -> None:
        """Put other bindings in place of those there are; all are told where things stand."""
        self.bindings = tuple(bindings)
        by_source: defaultdict[Source, list[BoundControl]] = defaultdict(list)
        by_address: defaultdict[str, list[BoundControl]] = defaultdict(list)
        for binding in bindings:
            control = BoundControl(binding, spoken_to(binding.address, MOST_VOICES))
            by_source[binding.source].append(control)
            by_address[binding.address].append(control)
        self._by_source, self._by_address = dict(by_source), dict(by_address)
        self._taken = frozenset(by_source)
        if bindings:
            self._osc.say(NAME, "/unsubscribe", _FEEDBACK_PORT)  # as one that knows nothing yet
            self._osc.say(NAME, "/subscribe", _FEEDBACK_PORT)

    def listen(self, listener: Callable[[Move], None] | None, takes_keys: bool) -> None:
        """Give all movements to somebody who learns; with `takes_keys`, no key is the music's."""
        self._listener, self._takes_all_keys = listener, takes_keys

    def catch_up(self) -> None:
        """Follow all that has been left."""
        self._is_woken = False  # before looking, so that nothing left meanwhile is overlooked
        while self._left:
            port, midi = self._left.popleft()
            for move in self._decoders[port].feed(midi):
                self._follow(move)

    def _follow(self, move: Move) -> None:
        if self._listener is not None:
            self._listener(move)
            return
        bound = [each for source in move.source.wider() for each in self._by_source.get(source, ())]
        for control in bound:
            values = control.move(move)
            if values is not None:
                self._say(control, values)
        if not bound and move.source.kind is Kind.PROGRAM:
            self._osc.say(NAME, _RECALL, move.source.number)

    def _say(self, control: BoundControl, values: tuple[Value, ...]) -> None:
        address, lands = control.binding.address, control.binding.lands
        self._osc.say(NAME, address, *values, *([lands] if lands else []))
        for other in self._by_address[address]:
            if values and (other is not control or not control.slides):
                self._tell(other, values[0])

    def hear(self, packet: bytes) -> None:
        """Take what the dispatcher tells: values that something else has set."""
        for message in codec.read(packet):
            for control in self._by_address.get(message.address, ()):
                if message.arguments and not isinstance(message.arguments[0], bytes):
                    self._tell(control, message.arguments[0])

    def _tell(self, control: BoundControl, value: Value) -> None:
        source = control.binding.source
        numbers = range(1, len(self._ports))
        for midi in control.told(value):
            for number in numbers:
                if source.port in ("", self._ports[number]):
                    self._show(number, midi)

    def _renew(self) -> None:
        """Keep being told: whoever is silent for a minute is not."""
        if self._loop is not None:
            self._osc.say(NAME, "/ping")
            self._renewal = self._loop.call_later(_RENEW_SECONDS, self._renew)
