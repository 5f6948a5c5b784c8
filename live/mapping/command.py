"""`antiphon learn`: ask the instrument that plays to learn a control, and wait until it has."""

from __future__ import annotations

import socket
import time
from typing import Final

import click

from live.mapping.learn import PATIENCE_SECONDS
from live.osc import codec
from live.osc.codec import Incoming, PacketError
from models.errors import InputError

HOST: Final = "127.0.0.1"
_GRACE_SECONDS: Final = 5.0


def learn(
    address: str, port: int, forget: bool, ends: tuple[float, float] | None, also: bool
) -> None:
    """Have an address learnt or forgotten; print what came of it.

    `ends` is what it is at the ends of the control's way, if not its whole range; `also` lets the
    control move what it moved before as well.

    Raises `InputError` with what the instrument complains of, or if none answers.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.connect((HOST, port))
        how = () if forget else (*(ends or (0.0, 0.0)), int(also))
        sock.send(codec.message("/learn/forget" if forget else "/learn", address, *how).dgram)
        if not forget:
            click.echo("move the control, an endless one to the right and back", err=True)
        answer = _answer(sock, port, _GRACE_SECONDS if forget else PATIENCE_SECONDS)
    if answer.address == "/error":
        raise InputError(f"{address}: {answer.arguments[-1]!s}")
    said, control = map(str, answer.arguments)
    click.echo(f"{control} moves {said}" if control else f"{said} is forgotten")


def _answer(sock: socket.socket, port: int, seconds: float) -> Incoming:
    deadline = time.monotonic() + seconds + _GRACE_SECONDS
    while (left := deadline - time.monotonic()) > 0:
        sock.settimeout(left)
        try:
            messages = codec.read(sock.recv(1 << 16))
        except ConnectionRefusedError:
            text = f"nothing listens on {HOST}:{port}; start `antiphon jam`, or give --osc-port"
            raise InputError(text) from None
        except (TimeoutError, PacketError):
            continue
        for message in messages:
            if message.address in ("/error", "/learn/done"):
                return message
    raise InputError(f"the instrument on port {port} does not answer")
