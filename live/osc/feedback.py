"""Feedback: who listens to the instrument, what each of them knows, and what to tell them next.

A subscriber is told every value that differs from what it knows. What it sets itself it knows
already, so a fader is never moved against the hand that moves it; 150 ms after the hand has come to
rest it is told if the value is another one, for instance because it was clamped.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from pythonosc.osc_message import OscMessage

from engine.events import Value
from live.control import Told
from live.limits import first_to_go
from live.osc import codec

Endpoint = tuple[str, int]

LEASE_SECONDS: Final = 60.0
ECHO_SECONDS: Final = 0.15
MAX_SUBSCRIBERS: Final = 32


@dataclass(frozen=True)
class Way:
    """How a listener is told. Without `bundles` it gets each message by itself: it can open none.

    What has a moment is stamped `lead_seconds` later than it sounds, to be there in time.
    """

    bundles: bool = True
    lead_seconds: float = 0.0


WITH_STAMPS: Final = Way()


@dataclass
class Subscriber:
    """One listener. `source` is where its own messages come from, `heard` when the last one did.

    Moments are in seconds. With `wants_all` it is told every value first, else only what changes
    from now on.
    """

    endpoint: Endpoint
    source: Endpoint
    heard: float
    way: Way = WITH_STAMPS
    wants_all: bool = True
    known: dict[str, object] = field(default_factory=dict)
    moving_until: dict[str, float] = field(default_factory=dict)

    @property
    def host(self) -> str:
        """The host that it listens on."""
        return self.endpoint[0]

    def news(self, values: Mapping[str, Told], now: float) -> list[OscMessage]:
        """Return what it does not know yet and does not move itself just now; it is known then."""
        if not self.wants_all:
            self.known, self.wants_all = {**values, **self.known}, True
        fresh = [
            (address, value)
            for address, value in values.items()
            if not _is_same(self.known.get(address), value)
            and self.moving_until.get(address, now) <= now
        ]
        self.known.update(fresh)
        return [codec.message(address, *many(value)) for address, value in fresh]

    def packets(self, messages: list[OscMessage]) -> list[bytes]:
        """Return messages as it can read them."""
        return codec.packets(messages) if self.way.bundles else [each.dgram for each in messages]

    def next_rest(self, now: float) -> float | None:
        """Return the moment at which the next of its controls comes to rest, if any moves."""
        self.moving_until = {a: until for a, until in self.moving_until.items() if until > now}
        return min(self.moving_until.values(), default=None)


class Feedback:
    """The subscribers. `send` gets a packet and where it goes."""

    def __init__(self, send: Callable[[bytes, Endpoint], None]) -> None:
        self._send = send
        self._subscribers: dict[Endpoint, Subscriber] = {}
        self._admitted: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._subscribers)

    @property
    def endpoints(self) -> list[Endpoint]:
        """Where the subscribers listen."""
        return list(self._subscribers)

    def admit(self, host: str) -> None:
        """Keep a place for a controller of this process: it needs no lease, and takes nobody's."""
        self._admitted.add(host)

    def dismiss(self, host: str) -> None:
        """Let a controller of this process go."""
        self._admitted.discard(host)
        self.unsubscribe(host, 0)

    def subscribe(
        self,
        source: Endpoint,
        port: int,
        now: float,
        way: Way = WITH_STAMPS,
        wants_all: bool = True,
    ) -> Endpoint:
        """Take in a listener at a port of the sender's host, or renew the lease of one.

        Who renews it from where it subscribed is the same program, and knows and moves what it
        did; from elsewhere it is another one, such as a patch that was opened again. When there are
        too many, another one goes. Returns where it listens.
        """
        endpoint = (source[0], port)
        before = self._subscribers.pop(endpoint, None)
        if before is not None and before.source == source:
            before.heard, before.way = now, way
            self._subscribers[endpoint] = before
            return endpoint
        others = [s for s in self._subscribers.values() if s.host not in self._admitted]
        if source[0] not in self._admitted and len(others) >= MAX_SUBSCRIBERS:
            del self._subscribers[first_to_go(others).endpoint]
        self._subscribers[endpoint] = Subscriber(endpoint, source, now, way, wants_all)
        return endpoint

    def unsubscribe(self, host: str, port: int) -> None:
        """Let a listener go; port 0 means every one of the host."""
        for endpoint in [e for e in self._subscribers if e[0] == host and port in (0, e[1])]:
            del self._subscribers[endpoint]

    def renew(self, source: Endpoint, now: float) -> None:
        """Note that a listener has been heard of: from where it subscribed, or where it listens."""
        for subscriber in self._subscribers.values():
            if source in (subscriber.source, subscriber.endpoint):
                subscriber.heard = now

    def endpoint_of(self, source: Endpoint) -> Endpoint:
        """Return where a sender listens: where it has subscribed, else where it sends from."""
        listening = (s.endpoint for s in self._subscribers.values() if s.source == source)
        return next(listening, source)

    def moved(self, source: Endpoint, address: str, value: object, now: float) -> None:
        """Note that a sender has set a value."""
        for subscriber in self._subscribers.values():
            if subscriber.source == source:
                subscriber.known[address] = value
                subscriber.moving_until[address] = now + ECHO_SECONDS

    def flush(self, values: Mapping[str, Told], now: float) -> float | None:
        """Tell everyone what they do not know; return when to come again for what still moves."""
        self._drop_expired(now)
        rests: list[float | None] = []
        for subscriber in self._subscribers.values():
            for packet in subscriber.packets(subscriber.news(values, now)):
                self._send(packet, subscriber.endpoint)
            rests.append(subscriber.next_rest(now))
        return min((rest for rest in rests if rest is not None), default=None)

    @property
    def has_plain(self) -> bool:
        """Whether somebody listens who can open no bundles."""
        return not all(subscriber.way.bundles for subscriber in self._subscribers.values())

    def tell_ahead(self, message: OscMessage, stamp: float, now: float) -> None:
        """Send a message in a bundle stamped with its time, in seconds since 1970, and the lead."""
        self._drop_expired(now)
        packets: dict[float, bytes] = {}  # by lead: what several are told is written once
        for endpoint, subscriber in self._subscribers.items():
            if subscriber.way.bundles:
                lead = subscriber.way.lead_seconds
                if lead not in packets:
                    (packets[lead],) = codec.packets([message], stamp + lead)
                self._send(packets[lead], endpoint)

    def tell_now(self, message: OscMessage) -> None:
        """Send a message to those who can open no bundles: its time has come."""
        for endpoint, subscriber in self._subscribers.items():
            if not subscriber.way.bundles:
                self._send(message.dgram, endpoint)

    def _drop_expired(self, now: float) -> None:
        for endpoint, subscriber in list(self._subscribers.items()):
            if now - subscriber.heard >= LEASE_SECONDS and subscriber.host not in self._admitted:
                del self._subscribers[endpoint]


def many(told: Told) -> tuple[Value, ...]:
    """Return what an address holds as the arguments of its message."""
    return told if isinstance(told, tuple) else (told,)


def _is_same(known: object, value: Told) -> bool:
    """Whether a value is the one that is known; a float is told in 32 bits."""
    if known == value or not (isinstance(known, int | float) and isinstance(value, int | float)):
        return known == value
    return math.isclose(known, value, rel_tol=1e-6, abs_tol=1e-6)
