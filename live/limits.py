"""Limits: how much of something one may have in a second, and who gives up a place for another."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

REMEMBERED_HOSTS: Final = 256


class Allowance:
    """So much in a second, and no more; the second begins when something is taken."""

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second
        self._left = per_second
        self._until = float("-inf")

    def take(self, now: float, amount: int = 1) -> bool:
        """Take so much, if it is left at this moment in seconds."""
        if now >= self._until:
            self._until, self._left = now + 1.0, self._per_second
        if amount > self._left:
            return False
        self._left -= amount
        return True


class Allowances:
    """An allowance for each host; of those that are long silent nothing is remembered."""

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second
        self._hosts: OrderedDict[str, Allowance] = OrderedDict()

    def take(self, host: str, now: float, amount: int = 1) -> bool:
        """Take so much of a host's allowance, if it is left at this moment in seconds."""
        allowance = self._hosts.pop(host, None) or Allowance(self._per_second)
        self._hosts[host] = allowance
        if len(self._hosts) > REMEMBERED_HOSTS:
            self._hosts.popitem(last=False)
        return allowance.take(now, amount)


class Guest(Protocol):
    """Who has a place: from which host, and when it was last heard of, in seconds."""

    @property
    def host(self) -> str: ...
    @property
    def heard(self) -> float: ...


AnyGuest = TypeVar("AnyGuest", bound=Guest)


def first_to_go(guests: Iterable[AnyGuest]) -> AnyGuest:
    """Return who gives up its place for a new one: of the host with the most, the longest silent.

    So nobody who takes many places can drive out those of others.
    """
    guests = list(guests)
    places = Counter(guest.host for guest in guests)
    return min(guests, key=lambda guest: (-places[guest.host], guest.heard))
