"""Nonsense over OSC and MIDI, much of it and for long, while the instrument plays under JACK."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import mido
import pytest

from engine.session import SessionState
from live.controls import values
from live.osc.codec import message, read
from live.processes import resident_mb
from tests.peers import fuzz
from tests.peers.jack_peer import JackPeer
from tests.peers.jack_stage import Stage, off_grid

PHRASE = Path(__file__).parents[1] / "phrase.mid"
SECONDS = float(os.environ.get("ANTIPHON_FUZZ_SECONDS", "20"))
SEED = int(os.environ.get("ANTIPHON_FUZZ_SEED", "1"))
PAUSE_SECONDS = 0.005
PACKETS, MESSAGES = 5, 2  # in each pause: some 1,000 and 400 a second
GROWTH_MB = 100  # the other models that it was told to load take some 65 of it
STEP = 0.125
BAR = 16 * STEP

PLAYING = (("/transport/play", 1), ("/jam/enable", 1))
AFTERWARDS = (*values(SessionState()).items(), ("/panic",))  # every control as it was


@pytest.fixture
def wire(stage: Stage) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.bind(("127.0.0.1", 0))
        client.connect(("127.0.0.1", stage.osc_port))
        yield client


def tell(wire: socket.socket, messages: tuple[tuple[Any, ...], ...]) -> None:
    for each in messages:
        wire.send(message(*each).dgram)


def storm(keys: JackPeer, wire: socket.socket, seconds: float) -> None:
    """Send nonsense for so long, and whatever it stops, start again."""
    random = Random(SEED)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for _ in range(PACKETS):
            wire.send(fuzz.osc(random))
        for _ in range(MESSAGES):
            keys.send_bytes(fuzz.midi(random))
        tell(wire, PLAYING)
        time.sleep(PAUSE_SECONDS)


def come_to_rest(stage: Stage, wire: socket.socket) -> None:
    """Let what waits come, let go of every key, and set every control as it was."""
    time.sleep(fuzz.MOST_AHEAD_SECONDS + 0.5)
    for channel in range(16):
        stage.keyboard.send(mido.Message("control_change", channel=channel, control=64, value=0))
        for pitch in range(128):
            stage.keyboard.send(mido.Message("note_off", note=pitch, channel=channel))
        time.sleep(0.01)
    tell(wire, AFTERWARDS)
    time.sleep(BAR)  # a scene that was recalled waits for its bar line
    tell(wire, AFTERWARDS)
    stage.wait_until_quiet(2.5)


def answered(stage: Stage, wire: socket.socket) -> list[tuple[float, int]]:
    """Play the phrase and return the answer's onsets.

    Up to three times: a busy machine's JACK server may drop a note_off, and who holds a key down
    gets no answer.
    """
    for _ in range(3):
        heard = len(stage.onsets)
        stage.play(PHRASE)
        time.sleep(5.0)
        if len(stage.onsets) >= heard + 4:
            return stage.onsets[heard:]
        tell(wire, AFTERWARDS)
    raise AssertionError("\n".join(["no answer", *changed(wire), *stage.log_lines()]))


def changed(wire: socket.socket) -> list[str]:
    """Say which controls are not as they were."""
    wire.settimeout(1.0)
    tell(wire, (("/query",),))
    told: dict[str, Any] = {}
    with suppress(TimeoutError):
        while True:
            told |= {
                each.address: each.arguments[0] for each in read(wire.recv(2000)) if each.arguments
            }
    as_it_was = values(SessionState())
    return [
        f"{a} is {told.get(a)}" for a, v in as_it_was.items() if told.get(a) != pytest.approx(v)
    ]


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "duet")], indirect=True)
def test_nonsense_never_stops_it_nor_fills_its_log_and_memory(
    stage: Stage, wire: socket.socket
) -> None:
    stage.wait_for_onsets(2)
    player = stage.player_pid()
    lines, memory = len(stage.log_lines()), resident_mb(player)
    heard = len(stage.onsets)
    storm(stage.keyboard, wire, SECONDS)
    assert len(stage.onsets) > heard + SECONDS / 4, "it has hardly played"
    come_to_rest(stage, wire)

    assert stage.instrument.poll() is None
    assert stage.player_pid() == player, "the player has died"
    said = stage.log_lines()[lines:]
    complaints = sum("OSC from" in line for line in said)
    assert complaints <= SECONDS + 10, "\n".join(said)
    assert len(said) <= SECONDS + 20, "\n".join(said)  # one a second, and some while it rests
    grown = resident_mb(player) - memory
    assert grown < GROWTH_MB, f"the player has grown by {grown:.0f} MB"

    answer = answered(stage, wire)
    assert off_grid(answer[1:], STEP) < STEP / 4  # the first note takes a breath
    assert stage.stop() == 0
    assert not stage.left_sounding()
