"""MIDI over JACK, as a system beside those that mido reaches.

JACK is loaded when it is first asked for: that takes a while, and few machines have it.
"""

from __future__ import annotations

import atexit
from functools import cache
from typing import TYPE_CHECKING

from live.midi.endpoints import Direction, InputPort, OutputPort, Receive
from live.midi.memory import Memory

if TYPE_CHECKING:
    from live.midi.jack_client import JackClient


class JackSystem:
    """The JACK server of this machine, as ports see it. There is one for a process."""

    label = "JACK"
    lists_names = True

    def __init__(self, client_name: str) -> None:
        self._client_name = client_name
        self._opened: JackClient | None = None
        self._memories: dict[str, Memory] = {}
        self._problem: str | None = None
        atexit.register(self.close)

    @property
    def period_seconds(self) -> float:
        """How much later goes out what is sent: a period. Raises `OSError` without JACK."""
        return self._client().period_seconds

    def names(self, direction: Direction) -> list[str]:
        """Return the names of others' ports. Raises `OSError` without JACK, `jack.JackError`."""
        return self._client().midi_ports(is_input=direction is Direction.OUT)

    def open_input(self, name: str | None, virtual: bool, receive: Receive) -> InputPort:
        """Open a port to listen on. Raises `OSError`, `jack.JackError`."""
        client = self._client()
        from live.midi.jack_ports import JackInput

        name = name or self.names(Direction.IN)[0]
        port = JackInput(client, name, receive, self._memory(name, virtual, True))
        port.open()
        return port

    def open_output(self, name: str | None, virtual: bool) -> OutputPort:
        """Open a port to send to. Raises `OSError`, `jack.JackError`."""
        client = self._client()
        from live.midi.jack_ports import JackOutput

        name = name or self.names(Direction.OUT)[0]
        port = JackOutput(client, name, self._memory(name, virtual, False))
        port.open()
        return port

    def close(self) -> None:
        """Let go of the server; may be called twice."""
        client, self._opened = self._opened, None
        if client is not None:
            client.close()

    def _client(self) -> JackClient:
        """Return the client; another, once its server has gone and all ports are closed.

        Not before: a new one frees the memory of the old, and to close that would crash us.
        """
        if self._opened is not None and self._opened.has_gone:
            if self._opened.has_ports:
                raise OSError("the JACK server has gone")
            self.close()
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    def _open(self) -> JackClient:
        """Open a client; where JACK is not installed, do not look for it again and again."""
        if self._problem is not None:
            raise OSError(self._problem)
        try:
            from live.midi.jack_client import JackClient
        except (ImportError, OSError) as error:
            self._problem = str(error)
            raise OSError(self._problem) from error
        return JackClient(self._client_name)

    def _memory(self, name: str, virtual: bool, is_input: bool) -> Memory | None:
        return self._memories.setdefault(name, Memory(is_input)) if virtual else None


@cache
def jack_system(client_name: str) -> JackSystem:
    """Return the one system of this process."""
    return JackSystem(client_name)
