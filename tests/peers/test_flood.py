"""Five thousand messages a second over OSC: music and memory stay, and the last value counts."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from itertools import cycle

import pytest

from live.osc.codec import message, read
from live.processes import resident_mb
from tests.peers.jack_stage import Stage, off_grid

SECONDS = float(os.environ.get("ANTIPHON_FLOOD_SECONDS", "10"))
A_SECOND = 5000
BURST = 25  # messages between two looks at the clock
GROWTH_MB = 10
STEP = 0.125
LAST = {
    "/jam/temperature": 0.75,
    "/jam/density": 0.5,
    "/latent/1": 0.625,
    "/latent/20": 0.25,
    "/voice/1/register": 1,
    "/jam/lowest": 40,
    "/latent/drift": 0.5,
}


@pytest.fixture
def stage(_jack: None) -> Iterator[Stage]:
    with Stage("--model", "morph", "--mode", "solo") as stage:
        yield stage


def flood(wire: socket.socket, seconds: float) -> int:
    """Turn all the knobs for so long; return how many messages that took."""
    packets = [
        message(address, value + shift).dgram
        for shift in (0.0, 0.125, 0.0625)
        for address, value in LAST.items()
    ]
    start = time.perf_counter()
    for sent, packet in enumerate(cycle(packets), start=1):
        wire.send(packet)
        if sent % BURST == 0:
            now = time.perf_counter() - start
            if now >= seconds:
                return sent
            time.sleep(max(0.0, sent / A_SECOND - now))
    raise AssertionError("a cycle does not end")


def query(wire: socket.socket, address: str) -> float:
    wire.send(message("/query", address).dgram)
    while True:
        for answer in read(wire.recv(4096)):
            if answer.address == address:
                return float(answer.arguments[0])


@pytest.mark.peer
def test_a_flood_changes_nothing_but_what_it_says(stage: Stage) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind(("127.0.0.1", 0))
        wire.connect(("127.0.0.1", stage.osc_port))
        wire.settimeout(10)
        stage.wait_for_onsets(2)
        flood(wire, 2.0)  # to the size that it stays at
        before = resident_mb(stage.player_pid())
        heard = len(stage.onsets)
        sent = flood(wire, SECONDS)
        assert sent > 0.8 * A_SECOND * SECONDS, "this machine cannot send so much"
        for address, value in LAST.items():
            wire.send(message(address, value).dgram)
        time.sleep(1.0)
        assert {address: query(wire, address) for address in LAST} == LAST
        assert resident_mb(stage.player_pid()) <= before + GROWTH_MB
        onsets = stage.onsets[heard:]
        assert len(onsets) >= SECONDS / 4, "the music stopped"
        assert off_grid(onsets, STEP) < STEP / 4
        stage.stop()
        assert not stage.left_sounding()
