"""Proof: is a host where its packets say they come from?

Anybody can send a UDP packet in another's name, and the answer, or a minute of feedback, hits that
other. So a host that has not proved its address gets no more than it sends. Proved is: this machine
itself, who has opened the panel with its token, and who sends back the number it was sent there.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from collections import OrderedDict
from functools import lru_cache
from typing import Final

from live.limits import Allowances

HEADERS: Final = 28  # bytes of IP and UDP, which a packet has without any content
MOST_HOSTS: Final = 256
GUESSES_PER_SECOND: Final = 5  # at one host's number
BITS: Final = 24  # of the number: what a program whose numbers are all 32-bit floats can send back
_SECRET_BYTES: Final = 16


class Proofs:
    """What is known of the hosts out there. For one thread."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(_SECRET_BYTES)
        self._proved: OrderedDict[str, None] = OrderedDict()
        self._credits: OrderedDict[str, int] = OrderedDict()
        self._guesses = Allowances(GUESSES_PER_SECOND)

    def has(self, host: str) -> bool:
        """Whether a host has proved that it is there."""
        return host in self._proved or _is_near(host)

    def vouch(self, host: str) -> None:
        """Take a host as proved: a TCP connection from it has brought the token."""
        self._proved[host] = None
        self._proved.move_to_end(host)
        if len(self._proved) > MOST_HOSTS:
            self._proved.popitem(last=False)

    def number(self, host: str) -> int:
        """Return the number that is sent to a host for it to send back, 0 … 2**24 - 1."""
        digest = hmac.digest(self._secret, host.encode(), hashlib.sha256)
        return int.from_bytes(digest[: BITS // 8])

    def answer(self, host: str, number: int, now: float) -> bool:
        """Take a number that came from a host, and return whether that proves its address."""
        is_right = self._guesses.take(host, now) and number == self.number(host)
        if is_right:
            self.vouch(host)
        return is_right

    def earn(self, host: str, size: int) -> None:
        """Note that a packet of so many bytes has come from a host."""
        if not self.has(host):
            self._credits[host] = self._credits.pop(host, 0) + size + HEADERS
            if len(self._credits) > MOST_HOSTS:
                self._credits.popitem(last=False)

    def spend(self, host: str, size: int) -> bool:
        """Return whether a packet of so many bytes may go to a host, and count it."""
        if self.has(host):
            return True
        left = self._credits.get(host, 0) - size - HEADERS
        if left >= 0:
            self._credits[host] = left
        return left >= 0


@lru_cache(maxsize=MOST_HOSTS)
def _is_near(host: str) -> bool:
    """Whether nobody else can send in a host's name: a loopback address, or a name of our own."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:  # a controller of this process
        return True
