"""A program on JACK that plays what it is given and tells what it hears.

A process of its own, because RtMidi has crashed when it closed a port at which something arrived,
or while JACK took a dead client out of its graph.

    python -m tests.peers.jack_peer [--client NAME] [--hear PORT] [--play PORT]

With a client's name the ports are its own, to be connected by others; without, it connects itself
to the first ports that have these names in theirs, waiting until they are there. A line with a tab
tells the ports' names; the others, on standard output, the seconds of `time.perf_counter` and the
bytes of each message heard, in hexadecimal digits. What it is to play comes on standard input; an
empty line is answered by another, its end is the program's.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import chain

import mido
import rtmidi

from tests.peers import see_off

PATIENCE_SECONDS = 20.0  # on a machine that has much else to do


class JackPeer:
    """The program, as the tests hold it; `heard` is told the moment and the message.

    It is called in a thread of its own. Raises `AssertionError` where no such port appears.
    """

    def __init__(
        self,
        *,
        hear: str | None = None,
        play: str | None = None,
        client: str | None = None,
        heard: Callable[[float, mido.Message], None] = lambda *_: None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        options = {"--hear": hear, "--play": play, "--client": client}
        command = [sys.executable, "-m", "tests.peers.jack_peer"]
        command += [word for name, value in options.items() if value for word in (name, value)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1}
        self._process = subprocess.Popen(command, env=environment, **pipes)
        early: list[str] = []  # it may hear something before it has opened its other port
        while "\t" not in (line := self._process.stdout.readline()):
            assert line, f"no port named {hear!r} or {play!r}"
            early.append(line)
        self.hears, self.plays = line.rstrip("\n").split("\t")
        self._heard = heard
        self._is_told = threading.Event()
        self._reader = threading.Thread(target=self._read, args=(early,), daemon=True)
        self._reader.start()

    def send(self, midi: mido.Message) -> None:
        self.send_bytes(midi.bytes())

    def send_bytes(self, midi: list[int]) -> None:
        """Send anything, MIDI or not."""
        self._process.stdin.write(f"{bytes(midi).hex()}\n")

    def catch_up(self) -> None:
        """Wait until all that it has heard by now has been told here."""
        self._is_told.clear()
        self._process.stdin.write("\n")
        self._is_told.wait(PATIENCE_SECONDS)

    def close(self) -> None:
        """Let it take leave of JACK, and end it; may be called twice."""
        with suppress(BrokenPipeError):  # it has died
            self._process.stdin.close()
        see_off(self._process)
        self._reader.join()
        self._process.stdout.close()

    def _read(self, early: list[str]) -> None:
        parser = mido.Parser()
        for line in chain(early, self._process.stdout):
            if not line.strip():
                self._is_told.set()
                continue
            at, midi = line.split()
            parser.feed(bytes.fromhex(midi))
            for message in parser:
                self._heard(float(at), message)


def main() -> None:
    _keep_to_ourselves()
    parser = argparse.ArgumentParser()
    for option in ("--client", "--hear", "--play"):
        parser.add_argument(option)
    options = parser.parse_args()
    names = ["", ""]
    if options.hear:
        ear = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, options.client or "ear")
        ear.ignore_types(sysex=False, timing=False, active_sense=True)
        ear.set_callback(_tell)
        names[0] = _open(ear, options.hear, is_own=bool(options.client))
    if options.play:
        keys = rtmidi.MidiOut(rtmidi.API_UNIX_JACK, options.client or "keys")
        names[1] = _open(keys, options.play, is_own=bool(options.client))
    _say("\t".join(names))
    for line in sys.stdin:
        if line.strip():
            keys.send_message(bytes.fromhex(line))
        else:
            _say("")
    if options.hear:
        ear.delete()
    if options.play:
        keys.delete()
    os._exit(0)


def _open(port: rtmidi.MidiIn | rtmidi.MidiOut, wanted: str, is_own: bool) -> str:
    """Open a port and return its name."""
    if is_own:
        port.open_virtual_port(wanted)
        return wanted
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        for number, name in enumerate(port.get_ports()):
            if wanted in name:
                port.open_port(number)
                return str(name)
        time.sleep(0.05)
    sys.exit(f"no port named {wanted!r} among {port.get_ports()}")


def _keep_to_ourselves() -> None:
    """Let what JACK's library prints go to standard error."""
    sys.stdout = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)


def _tell(event: tuple[list[int], float], _: object) -> None:
    _say(f"{time.perf_counter()} {bytes(event[0]).hex()}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
