"""What others have connected to a virtual port, remembered by name and made again.

JACK forgets a connection when either end goes. This is for JACK alone: CoreMIDI's connections are
the other program's own.
"""

from __future__ import annotations

from typing import Protocol


class Client(Protocol):
    """What is asked of a JACK client; raises what that raises."""

    def midi_ports(self, is_input: bool) -> list[str]:
        """Return the MIDI ports of others, inputs or outputs."""

    def peers(self, port: str) -> list[str]:
        """Return the ports that one is connected to."""

    def owner(self, port: str) -> str:
        """Return what tells the client of a port from an earlier one of the same name."""

    def connect(self, source: str, destination: str) -> None:
        """Connect two ports."""


class Memory:
    """The ports that one port is connected to, or was until either went."""

    def __init__(self, is_input: bool) -> None:
        self._is_input = is_input
        self._peers: dict[str, str | None] = {}  # each with its owner while connected, then None

    def renew(self, client: Client, own: str) -> list[str]:
        """Connect again who is back, however soon; forget who stayed, but has been disconnected.

        `own` is the full name of the port. Return who is found connected again: not in the moment
        of connecting, when what is sent may not yet arrive. Where a connection cannot be made yet,
        nothing is forgotten, and what the client raises is raised.
        """
        there = client.midi_ports(is_input=not self._is_input)
        now = client.peers(own)
        known = [
            peer
            for peer, owner in self._peers.items()
            if peer not in now
            and (peer not in there or owner is None or owner != client.owner(peer))
        ]
        again = [peer for peer in now if self._peers.get(peer, "") is None]
        # An owner is asked for once: that goes to the server, which may keep us waiting.
        owners = {peer: self._peers.get(peer) or client.owner(peer) for peer in now}
        self._peers = dict.fromkeys(known) | owners
        for peer in (peer for peer in known if peer in there):
            client.connect(*((peer, own) if self._is_input else (own, peer)))
        return again

    @property
    def connected(self) -> list[str]:
        """The ports that it was connected to when last seen."""
        return [peer for peer, owner in self._peers.items() if owner is not None]

    def lose(self) -> None:
        """Note that the own port has gone, and with it all connections."""
        self._peers = dict.fromkeys(self._peers)
