"""Where the panel is: the address to print, and for other machines a QR code of it."""

from __future__ import annotations

import io
import socket
from typing import Final

import segno

_ANYWHERE: Final = ("0.0.0.0", "::")
_SOME_ADDRESS: Final = ("192.0.2.1", 9)  # reserved for documentation; nothing is sent there


def address(host: str, port: int, token: str) -> str:
    """Return the address at which a browser finds the panel, with the token where one is needed."""
    name = own_address() if host in _ANYWHERE else host
    return f"http://{name}:{port}/" + (f"?token={token}" if token else "")


def own_address() -> str:
    """Return the address that others on the network know this machine by, as far as it can tell."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.connect(_SOME_ADDRESS)
        except OSError:  # no network: then it is the only one that sees the panel
            return "127.0.0.1"
        return str(sock.getsockname()[0])


def qr_lines(text: str) -> list[str]:
    """Return a QR code as lines of block characters for a terminal."""
    drawn = io.StringIO()
    segno.make(text, error="L", micro=False).terminal(drawn, compact=True, border=2)
    return drawn.getvalue().splitlines()
