"""What every OSC message means and does. `live.osc.server` brings socket, timer and threads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from engine.changes import land, with_pending
from engine.choices import INTERNAL, LINK, MIDI
from engine.events import Event, Value
from engine.session import SessionState
from engine.ticks import END_OF_TIME
from live.arguments import ControlError
from live.clock import link
from live.control import Action, Control, Deed, Target
from live.controls import readings, told
from live.limits import Allowances
from live.osc import codec
from live.osc.addressing import nearest, spoken_to
from live.osc.codec import Incoming, PacketError
from live.osc.complaints import Complaints, Endpoint
from live.osc.feedback import Feedback
from live.osc.pattern import is_pattern
from live.osc.proof import Proofs
from live.osc.waiting import FULL, Waiting
from live.saying import OTHER_END, crossing

FLUSH_SECONDS: Final = 1 / 30
FURTHEST_SECONDS: Final = 5.0  # a bundle stamped later than this comes then
REACH_PER_SECOND: Final = 8192  # addresses that the patterns of one host may speak to
PATTERN_REACH: Final = 32  # what a pattern counts for in itself: so long it takes to be matched


@dataclass(frozen=True)
class Request:
    """A message, where it came from, and the moment at which it counts."""

    message: Incoming
    source: Endpoint
    seconds: float


Touched: TypeAlias = Callable[[Request, Sequence[Deed], Mapping[str, Target]], bool]
"""Gets a message and all that it speaks to; returns whether it is not to be acted on."""
Remark: TypeAlias = Callable[[Request, Control | Action, int], None]
"""Told of a request that was carried out: the row that it speaks to, and the voice (0: all)."""


class Dispatcher:
    """Receives packets, posts events, answers, and keeps the subscribers informed.

    `post` takes an event for the engine, `send` a packet and where it goes, `log` a line.
    `clock` gives seconds on the engine's clock, `wall` seconds since 1970. `labels` tells what
    subscribers are told beside the values of the controls, by address. For one thread.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        send: Callable[[bytes, Endpoint], None],
        log: Callable[[str], None],
        clock: Callable[[], float],
        wall: Callable[[], float],
    ) -> None:
        self.state: SessionState | None = None
        self.proofs = Proofs()
        self.feedback = Feedback(self.send)
        self.complaints = Complaints(self.send, log)
        self.touched: Touched | None = None  # somebody waits for a control to be touched
        self.labels: Callable[[SessionState], Mapping[str, Value]] = lambda state: {}
        self._post = post
        self._out = send
        self._clock = clock
        self._wall = wall
        self.waiting = Waiting()
        self._reach = Allowances(REACH_PER_SECOND)
        self._flush_at = float("inf")
        self._flushed_at = float("-inf")
        self._actions: dict[str, Callable[..., None]] = {}
        self._remark: Remark = lambda request, row, voice: None

    def receive(self, packet: bytes, source: Endpoint) -> None:
        """Take a packet: its messages, or a complaint that it has none."""
        self.proofs.earn(source[0], len(packet))
        messages: list[Incoming] = []
        try:
            messages = codec.read(packet)
        except PacketError as error:
            self._complain(source, error.address, "bad_packet", str(error))
        self.take(source, *messages)

    def take(self, source: Endpoint, *messages: Incoming) -> None:
        """Take messages: act on each now, or keep it for the time it is stamped with."""
        now = self._clock()
        self.feedback.renew(source, now)
        for message in messages:
            self._receive(message, source, now)

    def turn(self) -> None:
        """Do what is due by now."""
        now = self._clock()
        for act in self.waiting.due(now):
            act()
        if self._flush_at <= now:
            self._flush(now)

    @property
    def deadline(self) -> float:
        """The moment by which the next turn is needed."""
        return min(self._flush_at, self.waiting.next)

    def take_state(self, state: SessionState) -> None:
        """Take the session as it now stands."""
        self.state = state
        self.refresh()

    def refresh(self) -> None:
        """Tell the subscribers soon what they do not know yet."""
        self._flush_soon(self._clock())

    def tell(self, seconds: float, *message: Any) -> None:  # noqa: ANN401 -- address, then values
        """Tell all subscribers something that sounds at a moment of the engine's clock."""
        if self.feedback:
            now, told = self._clock(), codec.message(*message)
            self.feedback.tell_ahead(told, self._wall() + seconds - now, now)
            if self.feedback.has_plain:
                self.waiting.add(seconds, lambda: self.feedback.tell_now(told))

    def serve(self, address: str, act: Callable[..., None]) -> None:
        """Have an action carried out elsewhere: `act` gets the `Request`, then its arguments.

        It may raise `ControlError`.
        """
        self._actions[address] = act

    def remark(self, remark: Remark) -> None:
        """Have something called after each value that is set and each gesture that is made."""
        self._remark = remark

    def answer(self, request: Request | None, *message: Any) -> None:  # noqa: ANN401 -- as `tell`
        """Tell all subscribers something, at once, and the sender of a request if there was one."""
        packet = codec.message(*message).dgram
        askers = {self.feedback.endpoint_of(request.source)} if request else set()
        for endpoint in askers.union(self.feedback.endpoints):
            self.send(packet, endpoint)

    def refuse(self, request: Request, code: str, text: str) -> None:
        """Say what is wrong with a request that has been taken before."""
        self._complain(request.source, request.message.address, code, text)

    def close(self) -> None:
        """Let go of all that waits."""
        self.waiting.clear()

    def _receive(self, message: Incoming, source: Endpoint, now: float) -> None:
        seconds = now
        if message.stamp is not None:
            seconds = max(now, now + message.stamp - self._wall())
        if seconds > now + FURTHEST_SECONDS:
            text = f"stamped {seconds - now:.1f} s ahead, comes in {FURTHEST_SECONDS:g} s"
            self._complain(source, message.address, "clamped", text)
            seconds = now + FURTHEST_SECONDS
        request = Request(message, source, seconds)
        if seconds <= now:
            self.act(request)
        elif self.waiting.room(source):
            self.waiting.add(seconds, lambda: self.act(request), source)
        else:
            self._complain(source, message.address, "not_ready", FULL)

    def act(self, request: Request) -> None:
        """Do what a message says, to everything that its address stands for."""
        address = request.message.address
        try:
            done, found = self.reach(address, request)
            if not done and not found:
                self._complain(request.source, address, "unknown_address", self._near)
                return
            if self.touched is not None and self.touched(request, done, found):
                self._give_back(request, address)
                return
            clamped = [self._do(request, deed) for deed in done]
            clamped += [self._set(request, each, target) for each, target in found.items()]
        except ControlError as error:
            self._complain(request.source, address, error.code, str(error))
            return
        if any(clamped):
            text = f"out of range, used the nearest: {', '.join(filter(None, clamped))}"
            self._complain(request.source, address, "clamped", text)

    def reach(self, address: str, request: Request) -> tuple[tuple[Deed, ...], dict[str, Target]]:
        """Return what an address stands for. Raises `ControlError`, also for too much at once."""
        self._reach_to(PATTERN_REACH, address, request)
        done, found = spoken_to(address, self._voices)
        self._reach_to(len(done) + len(found), address, request)
        return done, found

    def _give_back(self, request: Request, address: str) -> None:
        """Let who moved a control, which was not to move, be told where it is."""
        if request.message.arguments:
            now, moved = self._clock(), request.message.arguments[0]
            self.feedback.moved(request.source, address, moved, now)
            self._flush_soon(now)

    def _reach_to(self, reach: int, address: str, request: Request) -> None:
        if is_pattern(address) and not self._reach.take(request.source[0], self._clock(), reach):
            text = f"patterns may speak to {REACH_PER_SECOND} addresses a second, no more"
            raise ControlError("not_ready", text)

    def _do(self, request: Request, deed: Deed) -> str:
        """Carry out an action; return its values if any was clamped. Raises `ControlError`."""
        row = deed.action
        arguments, clamped = row.coerce(request.message.arguments)
        if row.gesture:
            self._check_gesture(row.gesture, arguments)
            self._post(row.act(request.seconds, arguments, deed.voice))
            self._remark(request, row, deed.voice)
        elif act := self._actions.get(row.address):
            act(request, *arguments)
        else:
            raise ControlError("not_ready", "this session keeps no settings")
        return " ".join(map(str, arguments)) if clamped else ""

    def _set(self, request: Request, address: str, target: Target) -> str:
        """Set a control; return its value if it had to be clamped. Raises `ControlError`."""
        row = target.control
        (value, *lands), clamped = row.coerce(request.message.arguments)
        self.check_clock(row.name, value)
        if row.name in OTHER_END and self.state:
            state = with_pending(self.state, OTHER_END)
            if text := crossing(state, row.name, value, target.voice):
                self._complain(request.source, address, "clamped", text)
        self._post(row.set(request.seconds, value, target.voice, target.index, *lands))
        self._remark(request, row, target.voice)
        now = self._clock()
        self.feedback.moved(request.source, address, request.message.arguments[0], now)
        self._flush_soon(now)
        return str(value) if clamped else ""

    def check_clock(self, name: str, value: Value) -> None:
        """Raise `ControlError` for a tempo that is another's, or a beat that cannot be followed."""
        if name == "tempo" and self.state is not None and self.state.source == MIDI:
            text = "the tempo is the MIDI clock's; with /transport/source internal it is yours"
            raise ControlError("not_ready", text)
        if name == "source" and value == LINK and not link.is_installed():
            raise ControlError("not_ready", link.MISSING)

    def _check_gesture(self, gesture: str, arguments: list[Value]) -> None:
        """Raise `ControlError` for going where nothing was kept, or moving another's beat."""
        if gesture == "nudge" and self.state is not None and self.state.source != INTERNAL:
            text = "the beat is another clock's; with /transport/source internal it is yours"
            raise ControlError("not_ready", text)
        if gesture == "recall" and self.state_to_come().places[int(str(arguments[0])) - 1] is None:
            raise ControlError("not_ready", f"nothing is kept at place {arguments[0]} yet")

    @property
    def _voices(self) -> int:
        return len(self.state.voices) if self.state else 1

    def _near(self, address: str) -> str:
        return nearest(address, self._voices)

    def state_to_come(self) -> SessionState:
        """Return the session with every change that is under way. Raises `ControlError`.

        Not to be asked for each value that is set: it takes long, and thousands come in a second.
        """
        if self.state is None:
            raise ControlError("not_ready", "the models are loading")
        return land(self.state, END_OF_TIME)

    def _flush_soon(self, now: float) -> None:
        self._flush_at = min(self._flush_at, max(now, self._flushed_at + FLUSH_SECONDS))

    def _flush(self, now: float) -> None:
        self._flush_at = float("inf")
        self._flushed_at = now
        if self.state is None or not self.feedback:
            return
        state = self.state_to_come()
        again = self.feedback.flush({**told(state), **readings(state), **self.labels(state)}, now)
        if again is not None:
            self._flush_at = max(again, now + FLUSH_SECONDS)

    def send(self, packet: bytes, endpoint: Endpoint) -> None:
        """Send a packet, unless it is more than its receiver, who may be another, has asked for."""
        if self.proofs.spend(endpoint[0], len(packet)):
            self._out(packet, endpoint)

    def _complain(
        self, source: Endpoint, address: str, code: str, text: str | Callable[[str], str]
    ) -> None:
        """Say what is wrong; a text that takes time to find, as a function of the address."""
        endpoint = self.feedback.endpoint_of(source)
        self.complaints.make(endpoint, address, code, text, self._clock())
