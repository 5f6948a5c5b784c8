"""A mido backend without MIDI: ports are datagram sockets between processes of this machine.

    MIDO_BACKEND=live.loopback antiphon jam

Bench and tests use it to play the instrument through real processes where no MIDI system runs.
As elsewhere, a virtual output "X" is an input "X" to everyone else, and the other way round; any
number may listen to a virtual output. A port is a folder, its owner and its listeners are sockets
in it, one datagram is one message. The folders lie in `ANTIPHON_LOOPBACK_DIR`, by default in the
system's folder for temporary files.
"""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

import mido
from mido.ports import BaseInput, BaseOutput

_UNIX: Final = os.name != "nt"  # Windows has no Unix datagrams: UDP, the file holds the number
_OWNER: Final = "owner"
_INPUT: Final = ".in"
_OUTPUT: Final = ".out"
_SEND_SECONDS: Final = 0.1
_serial = count()

Callback = Callable[[mido.Message], None]


def get_devices(**_: object) -> list[dict[str, object]]:
    """Return the virtual ports that are open on this machine, as mido wants them told."""
    inputs, outputs = _names(_OUTPUT), _names(_INPUT)
    return [
        {"name": name, "is_input": name in inputs, "is_output": name in outputs}
        for name in sorted(inputs | outputs)
    ]


class Input(BaseInput):  # type: ignore[misc]  # mido has no types
    """Listens: as a virtual port for all who send to it, else to one virtual output."""

    _locking = False

    def _open(
        self,
        virtual: bool = False,
        callback: Callable[[mido.Message], None] | None = None,
        **_: object,
    ) -> None:
        self._folder = _own(self.name, _INPUT) if virtual else _join(self, _OUTPUT)
        address = _OWNER if virtual else f"{os.getpid()}-{next(_serial)}"
        self._path = self._folder / address
        self._socket = _bind(self._path)
        self.callback = callback
        if callback:
            self._thread = threading.Thread(target=self._listen, args=(callback,), daemon=True)
            self._thread.start()

    def _listen(self, callback: Callback) -> None:
        while (message := self._next()) is not None:
            callback(message)

    def _next(self) -> mido.Message | None:
        """Wait for a message; None once the port is closed, by an empty datagram to itself."""
        while True:
            data = self._socket.recv(1 << 16)
            if not data:
                return None
            with contextlib.suppress(ValueError):  # anybody may write here
                return mido.Message.from_bytes(data)

    def _receive(self, block: bool = True) -> mido.Message | None:
        self._socket.setblocking(block)
        with contextlib.suppress(BlockingIOError):
            return self._next()
        return None

    def _close(self) -> None:
        with _sender() as sock:
            _send(sock, self._path, b"")
        if self.callback and self._thread is not threading.current_thread():
            self._thread.join(1.0)
        self._socket.close()
        _leave(self._path)


class Output(BaseOutput):  # type: ignore[misc]  # mido has no types
    """Plays: as a virtual port to all who listen to it, else to one virtual input."""

    def _open(self, virtual: bool = False, **_: object) -> None:
        self._folder = _own(self.name, _OUTPUT) if virtual else _join(self, _INPUT)
        self._virtual = virtual
        self._socket = _bind(self._folder / _OWNER) if virtual else _sender()
        self._socket.settimeout(_SEND_SECONDS)

    def _send(self, message: mido.Message) -> None:
        data = bytes(message.bytes())
        for address in self._listeners():
            _send(self._socket, self._folder / address, data)

    def _listeners(self) -> list[str]:
        if not self._virtual:
            return [_OWNER]
        with os.scandir(self._folder) as entries:  # several times as fast as pathlib
            return [entry.name for entry in entries if entry.name != _OWNER]

    def _close(self) -> None:
        self._socket.close()
        if self._virtual:
            _leave(self._folder / _OWNER)


def _root() -> Path:
    default = Path(tempfile.gettempdir()) / "antiphon-loopback"
    return Path(os.environ.get("ANTIPHON_LOOPBACK_DIR") or default)


def _names(kind: str) -> set[str]:
    """Return the names of the virtual ports of a kind whose owners live."""
    folders = _root().glob(f"*{kind}")
    return {unquote(f.name.removesuffix(kind)) for f in folders if _alive(f / _OWNER)}


def _own(name: str | None, kind: str) -> Path:
    """Make the folder of a virtual port. Who listened to an owner before goes on listening."""
    if not name:
        raise OSError("a virtual port must have a name")
    folder = _root() / (quote(name, safe=" ") + kind)
    if _alive(folder / _OWNER):
        raise OSError(f"a virtual port {name!r} is open already")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _OWNER).unlink(missing_ok=True)  # left by an owner that was killed
    return folder


def _join(port: Input | Output, kind: str) -> Path:
    """Find the folder of somebody else's virtual port; without a name, of the first there is."""
    names = sorted(_names(kind))
    port.name = port.name or (names[0] if names else None)
    if port.name not in names:
        raise OSError(f"unknown port {port.name!r}" if port.name else "no ports available")
    return _root() / (quote(port.name, safe=" ") + kind)


def _leave(path: Path) -> None:
    """Take a socket out of its folder, and the folder away after the last."""
    with contextlib.suppress(OSError):
        path.unlink()
        path.parent.rmdir()


def _sender() -> socket.socket:
    return socket.socket(socket.AF_UNIX if _UNIX else socket.AF_INET, socket.SOCK_DGRAM)


def _bind(path: Path) -> socket.socket:
    sock = _sender()
    sock.bind(str(path) if _UNIX else ("127.0.0.1", 0))
    if not _UNIX:
        path.write_text(str(sock.getsockname()[1]))
    return sock


def _address(path: Path) -> str | tuple[str, int]:
    return str(path) if _UNIX else ("127.0.0.1", int(path.read_text()))


def _send(sock: socket.socket, path: Path, data: bytes) -> None:
    """Send one datagram; as with real MIDI, nobody is told when the other side has gone."""
    try:
        sock.sendto(data, _address(path))
    except ConnectionRefusedError:
        _leave(path)  # killed before it could do so itself
    except (OSError, ValueError):
        pass


def _alive(path: Path) -> bool:
    """Tell whether the socket at a path is open in some process."""
    with _sender() as sock:
        try:
            if _UNIX:
                sock.connect(str(path))
                return True
            sock.bind(_address(path))
            return False
        except FileNotFoundError:
            return False
        except OSError:
            return not _UNIX
