"""Panic, heard through a synthesiser: silent with a key held and the pedal down."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import mido
import numpy as np
import pytest

from tests.peers import require
from tests.peers.jack_stage import PATIENCE_SECONDS, Stage
from tests.peers.osc import Osc
from tests.peers.synthesiser import RATE, listening, loudness, read

AUDIBLE = 100
SILENT = 3
SOUNDS_SECONDS = 1.0
DECAY_SECONDS = 1.0
SILENT_SECONDS = 2.0


def by_osc(stage: Stage) -> None:
    osc = Osc(stage.osc_port)
    osc.say("/panic")
    osc.close()


def by_signal(stage: Stage) -> None:
    stage.instrument.send_signal(signal.SIGUSR1)


@pytest.mark.peer
@pytest.mark.parametrize("stage", [("--mode", "harmonise", "--thru")], indirect=True)
@pytest.mark.parametrize("panic", [by_osc, by_signal])
def test_a_synthesiser_is_silent_after_panic_though_key_and_pedal_are_held(
    stage: Stage, panic: Callable[[Stage], None], tmp_path: Path
) -> None:
    require("fluidsynth", "jack_connect")
    with listening(stage.out, tmp_path / "live.wav"):
        stage.keyboard.send(mido.Message("control_change", control=64, value=127))
        stage.keyboard.send(mido.Message("note_on", note=60, velocity=110))
        stage.wait_for_onsets(2)  # the key itself, and a note that goes with it
        time.sleep(SOUNDS_SECONDS)
        assert stage.left_sounding() >= {(0, 60)}
        panicked = time.perf_counter()
        panic(stage)
        wait_for_silence(stage)
        time.sleep(DECAY_SECONDS + SILENT_SECONDS)
    sound = read(tmp_path / "live.wav")
    begins = int(np.flatnonzero(np.abs(sound) > AUDIBLE)[0])
    end = begins + round((panicked - stage.onsets[0][0]) * RATE)
    assert loudness(sound[end - RATE // 2 : end]) > AUDIBLE
    after = sound[end + round(DECAY_SECONDS * RATE) :]
    assert len(after) > RATE
    assert loudness(after) < SILENT
    assert stage.stop() == 0


def wait_for_silence(stage: Stage) -> None:
    deadline = time.perf_counter() + PATIENCE_SECONDS
    while stage.left_sounding():
        assert time.perf_counter() < deadline, f"it sounds on: {stage.left_sounding()}"
        time.sleep(0.01)
