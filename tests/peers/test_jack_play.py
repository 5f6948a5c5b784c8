"""The instrument under a real JACK server: a keyboard plays into it, a recorder hears it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import mido
import pytest

from tests.peers.jack_stage import Stage, off_grid

PHRASE = Path(__file__).parents[1] / "phrase.mid"
D_MAJOR = {2, 4, 6, 7, 9, 11, 1}
STEP = 0.125


@pytest.mark.peer
def test_a_phrase_is_answered_on_the_grid_and_in_its_key(stage: Stage) -> None:
    stage.play(PHRASE)
    assert not stage.onsets, "it answered before the phrase was over"
    stage.wait_for_onsets(4)
    assert sum(note % 12 in D_MAJOR for _, note in stage.onsets) >= 0.75 * len(stage.onsets)
    # The first note takes a breath. JACK delivers in periods, and a shared machine is late now and
    # then: far less than a step.
    assert off_grid(stage.onsets[1:], STEP) < STEP / 4
    assert stage.stop() == 0
    assert not stage.left_sounding()


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "duet")], indirect=True)
def test_a_killed_player_leaves_nothing_sounding_and_plays_again(stage: Stage) -> None:
    stage.wait_for_onsets(4)
    os.kill(stage.player_pid(), signal.SIGKILL)
    stage.wait_for_silence()
    heard = len(stage.onsets)
    stage.wait_for_onsets(heard + 3)
    # The grid goes on where it was: notes after the restart lie on the steps of those before.
    assert off_grid(stage.onsets, STEP) < STEP / 4
    assert stage.stop() == 0
    assert not stage.left_sounding()


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "harmonise")], indirect=True)
def test_random_midi_never_stops_the_instrument(stage: Stage) -> None:
    for byte in range(256):
        status = (0x80, 0x90, 0xB0, 0xC0, 0xE0)[byte % 5] | byte % 16
        data = (
            [status, byte % 128] if status & 0xF0 == 0xC0 else [status, byte % 128, byte * 7 % 128]
        )
        stage.keyboard.send(mido.Message.from_bytes(data))
    for channel in range(16):  # keys still held would leave no note that goes with another
        stage.keyboard.send(mido.Message("control_change", channel=channel, control=64, value=0))
        stage.keyboard.send(mido.Message("control_change", channel=channel, control=123))
    time.sleep(0.3)
    heard = len(stage.onsets)
    stage.keyboard.send(mido.Message("note_on", note=60, velocity=90))
    stage.wait_for_onsets(heard + 1)
    assert stage.stop() == 0
    assert not stage.left_sounding()
