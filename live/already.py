"""A second start: an Antiphon that plays already keeps its ports, and is the one to go to."""

from __future__ import annotations

import socket
from typing import Final

import click

from live.config import JamConfig
from live.options import EVERYWHERE

LOOPBACK: Final = "127.0.0.1"
PATIENCE_SECONDS: Final = 0.3
_PING: Final = b"/ping\0\0\0,\0\0\0"
_PONG: Final = b"/pong\0\0\0,\0\0\0"


def plays(host: str, osc_port: int) -> bool:
    """Ask whether an Antiphon listens at a port. Where nobody does, the answer comes at once."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(PATIENCE_SECONDS)
        try:
            sock.connect((LOOPBACK if host == EVERYWHERE else host, osc_port))
            sock.send(_PING)
            return sock.recv(len(_PONG)) == _PONG
        except OSError:
            return False


def refer_to(config: JamConfig) -> int:
    """Say where the one that plays is, open its page if that was asked for; return the exit code.

    A second one would be deaf and mute, and hear what the first plays.
    """
    where = f"OSC on port {config.osc_port}"
    if config.panel_port:
        where = f"its page is http://{LOOPBACK}:{config.panel_port}/"
    text = f"Antiphon plays already, {where}: end that one first, or choose other ports for this"
    click.echo(f"antiphon: {text} (--osc-port, --panel-port)", err=True)
    if not (config.browser and config.panel_port):
        return 1
    from live.panel import invitation

    invitation.open_browser(invitation.here(config.osc_host, config.panel_port, ""))
    return 0
