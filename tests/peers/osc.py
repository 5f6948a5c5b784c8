"""Another controller, over OSC: it says things and asks for values."""

from __future__ import annotations

import socket
from typing import Any

from live.osc import codec


class Osc:
    """Another controller, over OSC."""

    def __init__(self, port: int) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.connect(("127.0.0.1", port))
        self._socket.settimeout(1.0)

    def say(self, *message: Any) -> None:
        self._socket.send(codec.message(*message).dgram)

    def value(self, address: str) -> float:
        return float(self.answer(address)[0])

    def answer(self, address: str) -> tuple[Any, ...]:
        self.say("/query", address)
        (heard,) = codec.read(self._socket.recv(2000))
        assert heard.address == address
        return heard.arguments

    def close(self) -> None:
        self._socket.close()
