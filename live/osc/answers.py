"""Who is answered, and what: `/ping`, `/query`, `/subscribe`, and the proof that comes first."""

from __future__ import annotations

from collections.abc import Callable
from importlib import metadata
from typing import Final

from engine.events import Value
from engine.places import LATENTS
from engine.session import SessionState
from live.arguments import ControlError
from live.control import Target
from live.controls import readings, targets
from live.limits import Allowances
from live.osc import codec
from live.osc.complaints import Endpoint
from live.osc.dispatcher import Dispatcher, Request
from live.osc.feedback import Way, many
from live.osc.waiting import LOOPBACK_NAMES

NAME: Final = "antiphon"
WHOLE_ANSWERS: Final = 5  # a second to one host: those that fill several packets


class Answers:
    """Serves these addresses. `clock` gives seconds on the engine's clock. For one thread."""

    def __init__(self, dispatcher: Dispatcher, clock: Callable[[], float]) -> None:
        self._dispatcher = dispatcher
        self._clock = clock
        self._whole = Allowances(WHOLE_ANSWERS)
        dispatcher.serve("/ping", self._ping)
        dispatcher.serve("/prove", self._prove)
        dispatcher.serve("/query", self._query)
        dispatcher.serve("/subscribe", self._subscribe)
        dispatcher.serve("/unsubscribe", self._unsubscribe)

    def _ping(self, request: Request) -> None:
        endpoint = self._dispatcher.feedback.endpoint_of(request.source)
        self._dispatcher.send(codec.message("/pong").dgram, endpoint)

    def _prove(self, request: Request, number: int) -> None:
        if not self._dispatcher.proofs.answer(request.source[0], number, self._clock()):
            raise ControlError("not_allowed", "that is not the number that was sent there")

    def _query(self, request: Request, address: str) -> None:
        self._check_proof(request, request.source)
        state = self._dispatcher.state_to_come()
        everything = ((), targets(len(state.voices)))
        done, wanted = self._dispatcher.reach(address, request) if address else everything
        vectors = ((deed.address, deed.action.read(state, deed.voice)) for deed in done)
        answer = [codec.message(each, _read(target, state)) for each, target in wanted.items()]
        answer += [codec.message(each, *numbers) for each, numbers in vectors if numbers]
        read = readings(state).items()
        answer += [codec.message(each, *many(told)) for each, told in read if address in ("", each)]
        if not answer:
            raise ControlError("unknown_address", f"no value is at {address!r}")
        packets = codec.packets(answer)
        if len(packets) > 1 and not self._whole.take(request.source[0], self._clock()):
            raise ControlError(
                "not_ready", f"at most {WHOLE_ANSWERS} answers of that size a second"
            )
        for packet in packets:
            self._dispatcher.send(packet, request.source)

    def _subscribe(
        self, request: Request, port: int, host: str, bundles: int, lead: float, wants_all: int
    ) -> None:
        own = request.source[0]
        if host not in ("", own) and not {host.lower(), own} <= LOOPBACK_NAMES:
            text = f"feedback goes only to the sender's own host, {own}, not to {host!r}"
            raise ControlError("not_allowed", text)
        self._check_proof(request, (own, port))
        feedback, now = self._dispatcher.feedback, self._clock()
        way = Way(bool(bundles), lead / 1000)
        endpoint = feedback.subscribe(request.source, port, now, way, bool(wants_all))
        hello = codec.message("/hello", NAME, _version(), LATENTS)
        self._dispatcher.send(hello.dgram, endpoint)
        self._dispatcher.refresh()

    def _unsubscribe(self, request: Request, port: int) -> None:
        self._dispatcher.feedback.unsubscribe(request.source[0], port)

    def _check_proof(self, request: Request, listens: Endpoint) -> None:
        """Raise `ControlError` for a sender that may be another, and ask where it listens."""
        host, proofs = request.source[0], self._dispatcher.proofs
        if not proofs.has(host):
            challenge = codec.message("/prove", proofs.number(host))
            self._dispatcher.send(challenge.dgram, listens)
            text = f"open the panel on {host}, with its token, or send /prove back as it comes"
            raise ControlError("not_proved", text)


def _read(target: Target, state: SessionState) -> Value:
    return target.control.read(state, target.voice, target.index)


def _version() -> str:
    try:
        return metadata.version(NAME)
    except metadata.PackageNotFoundError:
        return "0"
