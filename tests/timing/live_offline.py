"""Live equals offline: a session of real processes is recorded, and played again from its log."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.model_requests.service import ModelService
from live import timing
from live.bench.controller import Controller
from live.bench.stage import FarSide, Instrument
from live.record.comparison import Comparison, compare
from live.record.event_log import read_log
from live.record.render import collect
from live.record.replay import replay
from live.record.takes import log_path
from models.library import Library

OPTIONS: Final = (
    "--model", "melody-lstm", "--mode", "answer", "--voice", "chord-lstm,duet",
    "--voice", "morph,solo", "--voice", "folk-vae,duet", "--tempo", "140",
)  # fmt: skip
_SCALE: Final = (60, 62, 64, 65, 67, 69, 71)


@dataclass(frozen=True)
class Replayed:
    """How a session was played again, and how long it lasted and that took, in seconds."""

    comparison: Comparison
    played_seconds: float
    again_seconds: float


def live_and_again(folder: Path, seconds: float, seed: int = 1) -> Replayed:
    """Play for so long, keys and controls by turns, and again from the log.

    Call it in a `private_loopback`.
    """
    take = folder / "take.mid"
    _jam(take, seconds, random.Random(seed))
    began = timing.now()
    log = read_log(log_path(take))
    again = collect(replay(log, ModelService(Library())), log.entries[0].seconds).file
    return Replayed(compare(take, again), seconds, timing.now() - began)


def _jam(take: Path, seconds: float, dice: random.Random) -> None:
    with Instrument((*OPTIONS, "--record", str(take))) as instrument:
        player = instrument.connect()
        controller = Controller(instrument.osc_port)
        player.await_note("a first note")
        end = timing.now() + seconds
        while timing.now() < end:
            _key(player, dice)
            _turn_something(controller, dice)
            controller.listen()
        controller.close()
        player.close()
        instrument.terminate()


def _key(player: FarSide, dice: random.Random) -> None:
    pitch = dice.choice(_SCALE)
    player.play(0x90, pitch, dice.randint(40, 110))
    player.hear_for(dice.uniform(0.05, 0.3))
    player.play(0x80, pitch, 0)
    player.hear_for(dice.choice((0.02, 0.1, 0.2, 0.9)))


def _turn_something(controller: Controller, dice: random.Random) -> None:
    address, *values = dice.choice(
        (
            ("/latent/1", dice.random()),
            ("/jam/temperature", dice.uniform(0.5, 1.2)),
            ("/transport/tempo", dice.uniform(100.0, 170.0)),
            ("/voice/1/mode", dice.choice(("answer", "duet", "harmonise", "solo"))),
            ("/voice/2/model", dice.choice(("melody-lstm", "chord-lstm", "morph"))),
            ("/jam/density", dice.uniform(0.2, 0.8)),
            ("/panic",),
        )
    )
    if dice.random() < 0.4:
        controller.send(address, *values)
