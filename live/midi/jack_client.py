"""A client of JACK's that sees connections and makes them, which RtMidi cannot.

It speaks through the very library that RtMidi has loaded: another copy, or a package that loads
one, might be of another version than the ports' own, or of another server.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, c_char_p, c_int, c_ulong, c_void_p
from pathlib import Path
from typing import Any, Final

from live.midi.backends import quiet

_MAPS: Final = Path("/proc/self/maps")
_NO_START_SERVER: Final = 1
_MIDI_TYPE: Final = b"8 bit raw midi"
_NAMES: Final = POINTER(c_char_p)
_SIGNATURES: Final[dict[str, tuple[Any, list[Any]]]] = {
    "jack_client_open": (c_void_p, [c_char_p, c_int, c_void_p]),
    "jack_client_close": (c_int, [c_void_p]),
    "jack_get_ports": (_NAMES, [c_void_p, c_char_p, c_char_p, c_ulong]),
    "jack_port_by_name": (c_void_p, [c_void_p, c_char_p]),
    "jack_port_get_all_connections": (_NAMES, [c_void_p, c_void_p]),
    "jack_get_uuid_for_client_name": (c_void_p, [c_void_p, c_char_p]),
    "jack_connect": (c_int, [c_void_p, c_char_p, c_char_p]),
    "jack_free": (None, [c_void_p]),
}


class JackClient:
    """Lists and connects MIDI ports by their full names, `client:port`. For one thread.

    Close it when the server has gone, and before any other client is opened.
    """

    def __init__(self, name: str) -> None:
        """Open it. Raises `OSError` where that cannot be."""
        self._jack = _library()
        with quiet():
            self._client = self._jack.jack_client_open(name.encode(), _NO_START_SERVER, None)
        if not self._client:
            raise OSError("JACK gives no client")

    def midi_ports(self) -> list[str]:
        """Return all MIDI ports there are."""
        return self._take(self._jack.jack_get_ports(self._client, None, _MIDI_TYPE, 0))

    def peers(self, port: str) -> list[str]:
        """Return the ports that one is connected to; none if it does not exist."""
        handle = self._jack.jack_port_by_name(self._client, port.encode())
        if not handle:
            return []
        return self._take(self._jack.jack_port_get_all_connections(self._client, handle))

    def owner(self, port: str) -> str:
        """Return what tells the client of a port from an earlier one of the same name.

        It is the client's number, which JACK gives once in the life of a server; "" if it has gone.
        """
        client_name = port.rpartition(":")[0].encode()
        number = self._jack.jack_get_uuid_for_client_name(self._client, client_name)
        if not number:
            return ""
        owner = ctypes.string_at(number).decode()
        self._jack.jack_free(number)
        return owner

    def connect(self, source: str, destination: str) -> None:
        """Connect two ports. What cannot be yet is not: a port may not take part at once."""
        with quiet():
            self._jack.jack_connect(self._client, source.encode(), destination.encode())

    def close(self) -> None:
        """Close it."""
        with quiet():
            self._jack.jack_client_close(self._client)

    def _take(self, names: ctypes._Pointer[c_char_p]) -> list[str]:
        """Return a list of names that JACK made for us, and give it back."""
        found: list[str] = []
        while names and names[len(found)]:
            found.append(names[len(found)].decode(errors="replace"))
        self._jack.jack_free(names)
        return found


def _library() -> ctypes.CDLL:
    """Return the libjack that is loaded already. Raises `OSError` where there is none."""
    if sys.platform != "linux":
        raise OSError("connections are seen on Linux alone")
    paths = {line.split(maxsplit=5)[-1] for line in _MAPS.read_text().splitlines()}
    path = next((path for path in sorted(paths) if Path(path).name.startswith("libjack")), None)
    if path is None:
        raise OSError("libjack is not loaded")
    library = ctypes.CDLL(path)
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
