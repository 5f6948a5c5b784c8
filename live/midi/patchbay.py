"""What others have connected to the instrument's virtual ports, remembered by name and made again.

JACK forgets a connection when either end goes. This is for JACK alone: CoreMIDI's connections are
the other program's own.
"""

from __future__ import annotations

import contextlib
import re
from typing import Final, Protocol

from live.midi.backends import CLIENT_NAME, MidoPort, quiet
from live.midi.endpoints import Port
from live.midi.jack import server_identity
from live.midi.jack_client import JackClient

END_OF_SYSEX: Final = 0xF7
_ENDER_NAME: Final = f"{CLIENT_NAME} end of SysEx"


class Client(Protocol):
    """What is asked of a `JackClient`."""

    def midi_ports(self) -> list[str]:
        """Return all MIDI ports there are."""

    def peers(self, port: str) -> list[str]:
        """Return the ports that one is connected to."""

    def owner(self, port: str) -> str:
        """Return what tells the client of a port from an earlier one of the same name."""

    def connect(self, source: str, destination: str) -> None:
        """Try to connect two ports."""


class Memory:
    """The ports that one port is connected to, or was until either went."""

    def __init__(self, port_name: str, is_input: bool) -> None:
        self._port_name = port_name
        self._is_input = is_input
        self._peers: dict[str, str | None] = {}  # each with its owner while connected, then None

    def renew(self, client: Client) -> list[str]:
        """Connect again who is back, however soon; forget who stayed, but has been disconnected.

        Return who is found connected again: not in the moment of connecting, when what is sent may
        not yet arrive.
        """
        there = client.midi_ports()
        own = own_port(there, self._port_name)
        if own is None:
            self.lose()
            return []
        now = [peer for peer in client.peers(own) if not peer.endswith(_ENDER_NAME)]
        known = [
            peer
            for peer, owner in self._peers.items()
            if peer not in now
            and (peer not in there or owner is None or owner != client.owner(peer))
        ]
        for peer in (peer for peer in known if peer in there):
            client.connect(*((peer, own) if self._is_input else (own, peer)))
        again = [peer for peer in now if self._peers.get(peer, "") is None]
        # An owner is asked for once: that goes to the server, which may keep us waiting.
        owners = {peer: self._peers.get(peer) or client.owner(peer) for peer in now}
        self._peers = dict.fromkeys(known) | owners
        return again

    @property
    def connected(self) -> list[str]:
        """The ports that it was connected to when last seen."""
        return [peer for peer, owner in self._peers.items() if owner is not None]

    def lose(self) -> None:
        """Note that the own port has gone, and with it all connections."""
        self._peers = dict.fromkeys(self._peers)


def own_port(there: list[str], port_name: str) -> str | None:
    """Return the full name of a port of ours; `None` if it is not there, or not the only one.

    JACK does not tell whose a port is: beside a second instrument, nothing is connected.
    """
    pattern = rf"{CLIENT_NAME}(-\d+)?:{re.escape(port_name)}"
    found = [name for name in there if re.fullmatch(pattern, name)]
    return found[0] if len(found) == 1 else None


class Patchbay:
    """Looks after the connections of both virtual ports, once a second, on the main thread."""

    def __init__(self, input_name: str, output_name: str) -> None:
        self._input_name = input_name
        self._memories = (Memory(input_name, True), Memory(output_name, False))
        self._client: JackClient | None = None
        self._ender: _Ender | None = None
        self._server: str | None = None

    def watch(self, ports: list[Port]) -> list[str]:
        """Do so for the ports that are there now. What fails is tried again the next time.

        The ports that have gone must have been closed before. Return the receivers that are
        connected again, by their full names.
        """
        if server_identity() != self._server:
            self.close()
        if not any(isinstance(port, MidoPort) and port.awaits_jack for port in ports):
            return []
        with contextlib.suppress(OSError):
            return self._look_after(self._client or self._open())
        return []

    @property
    def receivers(self) -> list[str]:
        """The ports, by their full names, that the virtual output was connected to just now."""
        return self._memories[1].connected

    def close(self) -> None:
        """Let go of the server; what was connected is remembered. May be called twice."""
        for memory in self._memories:
            memory.lose()
        ender, self._ender = self._ender, None
        if ender is not None:
            ender.close()
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def _open(self) -> JackClient:
        self._server = server_identity()
        self._client = JackClient(f"{CLIENT_NAME} patchbay")
        return self._client

    def _look_after(self, client: JackClient) -> list[str]:
        _, receivers = [memory.renew(client) for memory in self._memories]
        self._end_sysex(client)
        return receivers

    def _end_sysex(self, client: JackClient) -> None:
        """End a SysEx that its sender has left unfinished.

        RtMidi takes all that follows one for its continuation, and gives nothing until its end: so
        there is nothing to notice. An end without a beginning is ignored, and SysEx is not ours.
        """
        into = own_port(client.midi_ports(), self._input_name)
        if into is None:
            return
        if self._ender is None:
            self._ender = _Ender()
        ender = own_port(client.midi_ports(), _ENDER_NAME)
        if ender is not None and ender not in client.peers(into):
            client.connect(ender, into)
        self._ender.send()


class _Ender:
    """A port that sends the end of a SysEx; mido sends none alone, so this is RtMidi's own."""

    def __init__(self) -> None:
        import rtmidi

        with quiet():
            self._port = rtmidi.MidiOut(rtapi=rtmidi.API_UNIX_JACK, name=CLIENT_NAME)
            self._port.open_virtual_port(_ENDER_NAME)

    def send(self) -> None:
        """Send it once."""
        self._port.send_message([END_OF_SYSEX])

    def close(self) -> None:
        """Close the port."""
        with quiet():
            self._port.close_port()
            self._port.delete()
