"""The way to the panel: its address, a QR code of it for other machines, and its token."""

from __future__ import annotations

import io
import os
import secrets
import socket
import sys
import webbrowser
from typing import Final

import segno

ANYWHERE: Final = ("0.0.0.0", "::")
LOOPBACK: Final = "127.0.0.1"
_SOME_ADDRESS: Final = ("192.0.2.1", 9)  # reserved for documentation; nothing is sent there


def new_token() -> str:
    """Return a token that nobody guesses, short enough for a QR code: 96 random bits."""
    return secrets.token_urlsafe(12)


def address(host: str, port: int, token: str) -> str:
    """Return the address at which a browser finds the panel, with the token where one is needed."""
    name = own_address() if host in ANYWHERE else host
    return f"http://{name}:{port}/" + (f"?token={token}" if token else "")


def here(host: str, port: int, token: str) -> str:
    """Return the address for this machine's own browser.

    What comes from the machine itself counts as secure there, and only secure pages may have MIDI,
    keep the screen awake and limit their sound truly.
    """
    return address(LOOPBACK if host in ANYWHERE else host, port, token)


def own_address() -> str:
    """Return the address that others on the network know this machine by, as far as it can tell."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.connect(_SOME_ADDRESS)
        except OSError:  # no network: then it is the only one that sees the panel
            return LOOPBACK
        return str(sock.getsockname()[0])


def qr_lines(text: str) -> list[str]:
    """Return a QR code as lines of block characters for a terminal."""
    drawn = io.StringIO()
    segno.make(text, error="L", micro=False).terminal(drawn, compact=True, border=2)
    return drawn.getvalue().splitlines()


def open_browser(address: str) -> bool:
    """Open an address in a browser; return whether there is a screen to do so on."""
    has_screen = sys.platform in ("darwin", "win32") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    return has_screen and webbrowser.open(address)
