"""A MIDI controller under a real JACK server: learnt, picked up, fine, and shown what others do."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import mido
import pytest

from tests.peers.jack_peer import PATIENCE_SECONDS, JackPeer
from tests.peers.jack_stage import Stage
from tests.peers.osc import Osc

NAME = "NanoCtl"
DENSITY, TEMPERATURE = "/jam/density", "/jam/temperature"


class Controller:
    """Faders and knobs of another program, and what they are shown."""

    def __init__(self) -> None:
        self.shown: list[tuple[int, int]] = []
        self._out = JackPeer(play="faders", client=f"{NAME} Out")
        self._in = JackPeer(hear="lights", client=f"{NAME} In", heard=self._see)

    def move(self, control: int, *values: int) -> None:
        for value in values:
            self._out.send(mido.Message("control_change", control=control, value=value))
            time.sleep(0.005)

    def move_finely(self, control: int, *values: int) -> None:
        for value in values:
            self.move(control, value >> 7)
            self.move(control + 32, value & 127)

    def close(self) -> None:
        self._out.close()
        self._in.close()

    def _see(self, _: float, message: mido.Message) -> None:
        if message.type == "control_change":
            self.shown.append((message.control, message.value))


Rig = tuple[Controller, Osc, Stage, Path]


@pytest.fixture
def rig(_jack, tmp_path: Path) -> Iterator[Rig]:
    settings = tmp_path / "config.toml"
    settings.write_text(f'[jam]\ncontroller = "{NAME}"\n')
    with ExitStack() as closing:
        controller = Controller()
        closing.callback(controller.close)
        stage = closing.enter_context(Stage("--config", str(settings)))
        stage.wait_for_line(f"controller '{NAME}' is there")
        osc = Osc(stage.osc_port)
        closing.callback(osc.close)
        yield controller, osc, stage, settings


def learn(address: str, port: int, move: Callable[[], None]) -> str:
    """Learn on the command line, as somebody does."""
    command = [sys.executable, "-m", "live", "learn", address, "--osc-port", str(port)]
    learner = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert learner.stderr is not None
    assert "move the control" in learner.stderr.readline()
    time.sleep(0.2)
    move()
    said, complaint = learner.communicate(timeout=2 * PATIENCE_SECONDS)
    assert learner.returncode == 0, complaint
    return said.strip()


def wait_until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.perf_counter() + PATIENCE_SECONDS
    while not holds():
        assert time.perf_counter() < deadline, what
        time.sleep(0.02)


@pytest.mark.peer
def test_a_controller_is_learnt_picked_up_fine_and_shown(
    rig: Rig,
) -> None:
    controller, osc, stage, settings = rig
    port = stage.osc_port
    said = learn(DENSITY, port, lambda: controller.move(21, *range(5, 20)))
    assert said == f"cc 21 on channel 1 of {NAME} moves {DENSITY}"
    wait_until(lambda: (21, 64) in controller.shown, "it is shown where its control is")

    controller.move(21, 10, 30)
    time.sleep(0.3)
    assert osc.value(DENSITY) == 0.5, "it has not been picked up yet"
    controller.shown.clear()
    controller.move(21, *range(40, 101))
    wait_until(lambda: osc.value(DENSITY) == pytest.approx(100 / 127), "it follows the fader")
    assert controller.shown == [], "nothing comes back to the hand that moves"

    osc.say(DENSITY, 0.25)
    wait_until(lambda: (21, 32) in controller.shown, "a motor fader follows what others do")

    fine = range(3000, 9000, 500)
    said = learn(TEMPERATURE, port, lambda: controller.move_finely(1, *fine))
    assert said == f"cc14 1 on channel 1 of {NAME} moves {TEMPERATURE}"
    controller.move_finely(1, 6500, 6600, 6554, 7001)
    wait_until(
        lambda: osc.value(TEMPERATURE) == pytest.approx(2 * 7001 / 16383, abs=1e-6),
        "it follows to 14 bits",
    )
    assert settings.with_name("learned.toml").read_text().count("[[map]]") == 2


@pytest.mark.peer
def test_a_program_change_of_the_keyboard_recalls_a_scene(rig: Rig) -> None:
    _, osc, stage, settings = rig
    osc.say(DENSITY, 0.75)
    osc.say("/scene/store", 3, "chorus")
    wait_until(settings.with_name("scenes.toml").exists, "the scene is kept")
    osc.say(DENSITY, 0.25)
    wait_until(lambda: osc.value(DENSITY) == 0.25, "it is elsewhere")
    stage.keyboard.send(mido.Message("program_change", program=2))
    wait_until(lambda: osc.value(DENSITY) == 0.75, "the scene is there again")
    assert 'name = "chorus"' in settings.with_name("scenes.toml").read_text()
