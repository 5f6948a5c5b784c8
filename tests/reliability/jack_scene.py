"""The same scene on a JACK server of its own, which may be killed, and so may the receiver."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import Final

import mido

from tests.peers.jack_peer import JackPeer
from tests.peers.jack_server import end, serve
from tests.reliability.scene import Scene, wait_for

ASKED_APART_SECONDS: Final = 0.5
PROGRAMS: Final = ("jackd", "jack_wait", "jack_lsp", "jack_connect")
_DOES: Final = {"keyboard": "play", "receiver": "hear"}
TWO_LOOKS_SECONDS: Final = 2.5  # the instrument looks once a second who is connected
_SERVER: Final = f"antiphon-reliability-{os.getpid()}"


class NotHereError(Exception):
    """What is to be killed is not on this machine; says why."""


class JackScene(Scene):
    """Keyboard and receiver are programs of their own, which die with their server.

    What the receiver holds outlives it: so it is with a synthesiser behind a bridge.
    """

    def kill_server(self) -> None:
        """Kill the server, and with it keyboard and receiver; then start all three again."""
        self._server.kill()
        self._server.wait()
        self._kill_peers()
        self.line("'Antiphon Out' has gone")
        self._serve()
        self._start_peers("keyboard", "receiver")

    def kill_receiver(self) -> None:
        """Kill the receiver; while it is away the performer lets go; start it again."""
        self._kill_peer("receiver")
        self.let_go()
        self._start_peers("receiver")

    def _prepare(self) -> None:
        if missing := [program for program in PROGRAMS if shutil.which(program) is None]:
            raise NotHereError(f"{', '.join(missing)} not installed")
        self._environment |= {"JACK_DEFAULT_SERVER": _SERVER, "JACK_NO_AUDIO_RESERVATION": "1"}
        self._environment.pop("MIDO_BACKEND", None)
        self._peers: dict[str, JackPeer] = {}
        self._closing.callback(self._end_server)
        self._serve()

    def _connect(self) -> None:
        if "(JACK)" not in (said := self.line("listens to ")):
            raise NotHereError(f"its ports are not on JACK: it {said}")
        self._start_peers("keyboard", "receiver")
        self._wire("keyboard:midi", self._own("Antiphon In"))
        self._wire(self._own("Antiphon Out"), "receiver:midi")
        time.sleep(TWO_LOOKS_SECONDS)

    def _serve(self) -> None:
        try:
            self._server = serve(_SERVER, environment=self._environment)
        except subprocess.CalledProcessError as error:
            raise NotHereError("no JACK server starts") from error

    def _end_server(self) -> None:
        end(self._server, _SERVER)
        self._kill_peers()

    def _start_peers(self, *names: str) -> None:
        for name in names:
            self._peers[name] = JackPeer(
                **{_DOES[name]: "midi"},
                client=name,
                heard=lambda _, message: self._hear(message),
                environment=self._environment,
            )
        for name in names:
            wait_for(f"the {name}", lambda name=name: f"{name}:midi" in self._ports())

    def _kill_peers(self) -> None:
        for name in list(self._peers):
            self._kill_peer(name)

    def _kill_peer(self, name: str) -> None:
        self._peers.pop(name).close()

    def _keyboard(self, message: mido.Message) -> None:
        self._peers["keyboard"].send(message)

    def _own(self, name: str) -> str:
        return next(port for port in self._ports() if port.endswith(name))

    def _wire(self, source: str, destination: str) -> None:
        wait_for(
            f"a connection from {source}",
            lambda: not self._ask("jack_connect", source, destination).returncode,
        )

    def _ports(self) -> list[str]:
        return self._ask("jack_lsp").stdout.splitlines()

    def _ask(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Ask the server, seldom: a loop of clients that come and go brings it to a standstill."""
        time.sleep(ASKED_APART_SECONDS)
        return subprocess.run(command, env=self._environment, capture_output=True, text=True)
