"""A mido backend without MIDI: ports are datagram sockets between processes of this machine.

    MIDO_BACKEND=live.midi.loopback antiphon jam

Bench and tests use it to play the instrument through real processes where no MIDI system runs.
As elsewhere, a virtual output "X" is an input "X" to everyone else, and the other way round; any
number may listen to a virtual output. A port is a folder; the files in it are named after the
UDP ports of its owner and its listeners; one datagram is one message. The folders lie in
`ANTIPHON_LOOPBACK_DIR`, by default in the system's folder for temporary files.

UDP rather than Unix datagrams, which are no faster: of those only ten wait for a slow listener,
then the sender is held up, and with it the clock of what is being measured.
"""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TextIO
from urllib.parse import quote, unquote

import mido
from mido.ports import BaseInput, BaseOutput

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_HOST: Final = "127.0.0.1"
_INPUT: Final = ".in"
_OUTPUT: Final = ".out"
_OWNER: Final = "owner"
_LISTENER: Final = "listener"
_SETTLED_NANOSECONDS: Final = 50_000_000  # longer than file systems take for one time stamp

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

    def _open(self, virtual: bool = False, callback: Callback | None = None, **_: object) -> None:
        folder = _own(self.name, _INPUT) if virtual else _join(self, _OUTPUT)
        self._mailbox = _Mailbox(folder, _OWNER if virtual else _LISTENER)
        self.callback = callback
        if callback:
            self._thread = threading.Thread(target=self._listen, args=(callback,), daemon=True)
            self._thread.start()

    def _listen(self, callback: Callback) -> None:
        while (message := self._next()) is not None:
            callback(message)

    def _next(self) -> mido.Message | None:
        """Wait for a message; None once the port is closed, by an empty datagram to itself."""
        while data := self._mailbox.socket.recv(1 << 16):
            with contextlib.suppress(ValueError):  # anybody may write here
                return mido.Message.from_bytes(data)
        return None

    def _receive(self, block: bool = True) -> mido.Message | None:
        self._mailbox.socket.setblocking(block)
        with contextlib.suppress(BlockingIOError):
            return self._next()
        return None

    def _close(self) -> None:
        self._mailbox.wake()
        if self.callback and self._thread is not threading.current_thread():
            self._thread.join(1.0)
        self._mailbox.close()


class Output(BaseOutput):  # type: ignore[misc]  # mido has no types
    """Plays: as a virtual port to all who listen to it, else to one virtual input."""

    def _open(self, virtual: bool = False, **_: object) -> None:
        self._folder = _own(self.name, _OUTPUT) if virtual else _join(self, _INPUT)
        self._to = _LISTENER if virtual else _OWNER
        self._mailbox = _Mailbox(self._folder, _OWNER) if virtual else None
        self._socket = _udp()
        self._changed = 0
        self._receivers: list[int] = []

    def _send(self, message: mido.Message) -> None:
        """Send to all who are there now; as with real MIDI, nobody there is no error."""
        data = bytes(message.bytes())
        for number in self._those_there():
            with contextlib.suppress(OSError):
                self._socket.sendto(data, (_HOST, number))

    def _those_there(self) -> list[int]:
        """Read the folder only when it has changed, or so lately that it may have again since."""
        try:
            changed = os.stat(self._folder).st_mtime_ns  # noqa: PTH116 (pathlib's takes longer)
        except OSError:
            return []
        if changed != self._changed:
            self._receivers = _numbers(self._folder, self._to)
            settled = time.time_ns() - changed > _SETTLED_NANOSECONDS
            self._changed = changed if settled else 0
        return self._receivers

    def _close(self) -> None:
        self._socket.close()
        if self._mailbox is not None:
            self._mailbox.close()


class _Mailbox:
    """A socket, and the file that gives its number, locked for as long as its process lives."""

    def __init__(self, folder: Path, role: str) -> None:
        self.socket = _udp()
        self.socket.bind((_HOST, 0))
        self._path = folder / f"{role}.{self._number()}"
        self._file = self._path.open("w")
        _lock(self._file)

    def wake(self) -> None:
        """Send an empty datagram to whoever waits for one."""
        with _udp() as sock:
            sock.sendto(b"", (_HOST, self._number()))

    def close(self) -> None:
        """Close the socket; take the file away, and the folder after the last."""
        self.socket.close()
        self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()
            self._path.parent.rmdir()

    def _number(self) -> int:
        return int(self.socket.getsockname()[1])


def _udp() -> socket.socket:
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


def _root() -> Path:
    default = Path(tempfile.gettempdir()) / "antiphon-loopback"
    return Path(os.environ.get("ANTIPHON_LOOPBACK_DIR") or default)


def _folder(name: str, kind: str) -> Path:
    return _root() / (quote(name, safe=" ") + kind)


def _names(kind: str) -> set[str]:
    """Return the names of the virtual ports of a kind whose owners live."""
    folders = _root().glob(f"*{kind}")
    return {unquote(folder.name.removesuffix(kind)) for folder in folders if _owned(folder)}


def _owned(folder: Path) -> bool:
    return any(_alive(path) for path in folder.glob(f"{_OWNER}.*"))


def _own(name: str | None, kind: str) -> Path:
    """Make the folder of a virtual port. What killed processes left in it is cleared away."""
    if not name:
        raise OSError("a virtual port must have a name")
    folder = _folder(name, kind)
    if _owned(folder):
        raise OSError(f"a virtual port {name!r} is open already")
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if not _alive(path):
            path.unlink(missing_ok=True)
    return folder


def _join(port: Input | Output, kind: str) -> Path:
    """Find the folder of somebody else's virtual port; without a name, of the first there is."""
    names = sorted(_names(kind))
    port.name = port.name or (names[0] if names else None)
    if port.name not in names:
        raise OSError(f"unknown port {port.name!r}" if port.name else "no ports available")
    return _folder(port.name, kind)


def _numbers(folder: Path, role: str) -> list[int]:
    """Return the UDP ports of a folder's owner or listeners."""
    try:
        with os.scandir(folder) as entries:  # several times as fast as pathlib
            names = [entry.name.partition(".") for entry in entries]
    except OSError:
        return []
    return [int(number) for found, _, number in names if found == role and number]


def _lock(file: TextIO) -> None:
    if fcntl is not None:
        fcntl.flock(file, fcntl.LOCK_EX)


def _alive(path: Path) -> bool:
    """Tell whether the process that made a file lives: it keeps a lock, or else the UDP port."""
    try:
        if fcntl is None:
            with _udp() as sock:
                sock.bind((_HOST, int(path.suffix[1:])))
            return False
        with path.open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        return False
    except FileNotFoundError:
        return False
    except OSError:
        return True
