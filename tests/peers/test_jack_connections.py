"""A JACK server that dies and comes back, a receiver too, and half a SysEx."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.peers import require
from tests.peers.jack_peer import PATIENCE_SECONDS, JackPeer
from tests.peers.jack_server import end, serve
from tests.peers.jack_stage import Stage

TWO_LOOKS_SECONDS = 2.5  # it looks once a second
SERVER = f"antiphon-mortal-{os.getpid()}"


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + PATIENCE_SECONDS
    while not true():
        assert time.perf_counter() < deadline, connections()
        time.sleep(1.0)  # a loop of clients that come and go brings JACK to a standstill


def connections() -> set[tuple[str, str]]:
    """The pairs of ports, by name without numbers, that are connected."""
    listed = subprocess.run(["jack_lsp", "-c"], capture_output=True, text=True, check=False).stdout
    pairs, port = set(), ""
    for line in listed.splitlines():
        name = re.sub(r"-\d+:", ":", line.strip())
        if line.startswith(" "):
            pairs.add((port, name))
        else:
            port = name
    return pairs


def ports() -> set[str]:
    listed = subprocess.run(["jack_lsp"], capture_output=True, text=True, check=False).stdout
    return set(listed.split("\n"))


def wire() -> None:
    """Connect the receiver to the instrument."""
    output = next(port for port in ports() if port.endswith("Antiphon Out"))
    subprocess.run(["jack_connect", output, "synth:input"], check=True, capture_output=True)
    assert is_wired()


def is_wired() -> bool:
    return ("Antiphon:Antiphon Out", "synth:input") in connections()


@pytest.fixture
def mortal(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """A server that may be killed: the first of a list of processes that are ended."""
    require("jackd", "jack_wait", "jack_lsp", "jack_connect", "jack_midi_dump", "stdbuf")
    monkeypatch.setenv("JACK_DEFAULT_SERVER", SERVER)
    monkeypatch.setenv("JACK_NO_AUDIO_RESERVATION", "1")
    processes: list[subprocess.Popen[bytes]] = [serve(SERVER)]
    yield processes
    end(processes[0], SERVER)


@contextmanager
def peer(heard: Path) -> Iterator[None]:
    """Have a receiver that writes what it hears; kill it at the end."""
    with heard.open("w") as file:
        process = subprocess.Popen(["stdbuf", "-oL", "jack_midi_dump", "synth"], stdout=file)
    try:
        wait_until(lambda: "synth:input" in ports())
        yield
    finally:
        process.kill()
        process.wait()


@pytest.mark.peer
def test_connections_are_made_again_after_the_receiver_and_the_server(
    mortal: list[subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    heard = tmp_path / "heard"
    with Stage("--mode", "duet") as stage:
        with peer(heard):
            wire()
            wait_until(lambda: heard.stat().st_size > 0)
            time.sleep(TWO_LOOKS_SECONDS)
        with peer(heard):  # back before anybody looked
            wait_until(lambda: is_wired() and heard.stat().st_size > 0)
            time.sleep(TWO_LOOKS_SECONDS)
        time.sleep(TWO_LOOKS_SECONDS)
        with peer(heard):
            wait_until(lambda: is_wired() and heard.stat().st_size > 0)
            mortal[0].kill()
            mortal[0].wait()
            stage.wait_for_line("'Antiphon Out' has gone")
        mortal[0] = serve(SERVER)
        with peer(heard):
            wait_until(lambda: is_wired() and heard.stat().st_size > 0)
        assert stage.stop() == 0


def passes_on(stage: Stage, keys: JackPeer, control: int) -> bool:
    keys.send_bytes([0xB0, control, 1])
    time.sleep(0.2)
    return any(midi.is_cc(control) for _, midi in stage.heard)


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "solo", "--thru")], indirect=True)
def test_half_a_sysex_deafens_nobody(stage: Stage) -> None:
    with closing(JackPeer(play="Antiphon In")) as keys:
        wait_until(lambda: passes_on(stage, keys, 71))  # it takes a moment to be connected
        keys.send_bytes([0xF0, 1, 2, 3])
        wait_until(lambda: passes_on(stage, keys, 70))
    assert stage.stop() == 0
