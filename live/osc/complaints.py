"""Complaints: what is wrong with a packet is said to its sender and to the log, but never often."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from live.limits import Allowance, Allowances
from live.osc import codec

ERRORS_PER_SECOND: Final = 5  # to one host
ERRORS_TO_ALL: Final = 50  # a second, to however many hosts
LINES_PER_SECOND: Final = 1  # in the log, whoever sends
LONGEST_TEXT: Final = 200

Endpoint = tuple[str, int]


class Complaints:
    """Sends `/error` and writes the log. `send` gets a packet and where it goes; `log` a line."""

    def __init__(self, send: Callable[[bytes, Endpoint], None], log: Callable[[str], None]) -> None:
        self.total = 0
        self._send = send
        self._log = log
        self._hosts = Allowances(ERRORS_PER_SECOND)
        self._all = Allowance(ERRORS_TO_ALL)
        self._lines = Allowance(LINES_PER_SECOND)
        self._unsaid = 0

    def make(
        self,
        endpoint: Endpoint,
        address: str,
        code: str,
        text: str | Callable[[str], str],
        now: float,
    ) -> None:
        """Say what is wrong with a message from an endpoint, as far as there is allowance left.

        A text that takes time to find is given as a function of the address, called only then.
        """
        self.total += 1
        is_sent = self._hosts.take(endpoint[0], now) and self._all.take(now)
        is_logged = self._lines.take(now)
        self._unsaid += not is_logged
        if not (is_sent or is_logged):
            return
        said = (text if isinstance(text, str) else text(address))[:LONGEST_TEXT]
        address = address[:LONGEST_TEXT]
        if is_sent:
            self._send(codec.message("/error", address, code, said).dgram, endpoint)
        if is_logged:
            self._log_line(endpoint[0], address, code, said)

    def _log_line(self, host: str, address: str, code: str, text: str) -> None:
        more = f" ({self._unsaid} more since the last line)" if self._unsaid else ""
        self._unsaid = 0
        what = f"{address!r}: " if address else ""
        self._log(f"OSC from {host}: {what}{code}, {text}{more}")
