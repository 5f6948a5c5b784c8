"""The ways to end, and what is left after each of them."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from tests.peers.osc import Osc
from tests.reliability.jack_scene import JackScene, NotHereError
from tests.reliability.scene import Scene, wait

MODES: Final = ("solo", "duet", "answer", "harmonise")
VOICES: Final = (1, 4)
SETTLED_SECONDS: Final = 10.0  # longer than any way to end takes


def panic(scene: Scene) -> None:
    osc = Osc(scene.port)
    osc.say("/panic")
    osc.close()


def stop(number: signal.Signals) -> Callable[[Scene], None]:
    return lambda scene: scene.driver.send_signal(number)


def kill_player(number: signal.Signals) -> Callable[[Scene], None]:
    return lambda scene: scene.kill_player(number)


ON_LOOPBACK: Final[dict[str, Callable[[Scene], None]]] = {
    "`/panic`": panic,
    "SIGUSR1 (panic)": stop(signal.SIGUSR1),
    "SIGTERM": stop(signal.SIGTERM),
    "Ctrl-C (SIGINT)": stop(signal.SIGINT),
    "SIGHUP": stop(signal.SIGHUP),
    "player killed (SIGKILL)": kill_player(signal.SIGKILL),
    "player hangs (SIGSTOP)": kill_player(signal.SIGSTOP),
    "driver killed (SIGKILL)": stop(signal.SIGKILL),
}
ON_JACK: Final[dict[str, Callable[[JackScene], None]]] = {
    "MIDI server killed (SIGKILL)": JackScene.kill_server,
    "receiver killed (SIGKILL)": JackScene.kill_receiver,
}
ENDS: Final = (*ON_LOOPBACK, *ON_JACK)


@dataclass(frozen=True)
class Outcome:
    """What was held when the end came, how many of it still were at last, and for how long.

    `not_tried` says why nothing was counted, "" if it was.
    """

    held: int = 0
    left: int = 0
    seconds: float = 0.0
    not_tried: str = ""


def end(mode: str, voices: int, way: str) -> Outcome:
    """Play, end in a way, and count."""
    if way in ON_LOOPBACK:
        return _end(Scene(mode, voices), ON_LOOPBACK[way])
    try:
        return _end(JackScene(mode, voices), ON_JACK[way])
    except NotHereError as error:
        return Outcome(not_tried=str(error))


def _end(scene: Scene, act: Callable[..., None]) -> Outcome:
    try:
        scene.perform()
        held = set(scene.held)
        begun = time.monotonic()
        act(scene)
        # What it plays after a restart is no part of it: a key that has ended once is silent.
        left = set(held)

        def is_silent() -> bool:
            left.intersection_update(scene.held)
            return not left

        wait(is_silent, SETTLED_SECONDS)
        seconds = time.monotonic() - begun
        if scene.driver.poll() is not None or wait(lambda: scene.driver.poll() is not None, 0.5):
            wait(lambda: not scene.held, 1.0)
            left |= scene.held  # nobody is there who would end it
        return Outcome(len(held), len(left), seconds)
    finally:
        scene.close()


def outcomes() -> Iterator[tuple[str, str, int, Outcome]]:
    """Yield every way to end in every mode, with its number of voices and what came of it."""
    for way in ENDS:
        for mode in MODES:
            for voices in VOICES:
                yield way, mode, voices, end(mode, voices, way)
