"""How soon a slider is heard: from a message over OSC to the first note that it brings."""

from __future__ import annotations

import random
from typing import Any, Final

from live import timing
from live.bench.controller import Controller
from live.bench.figures import milliseconds
from live.bench.play import Replies
from live.bench.stage import FarSide, Instrument
from live.midi.ledger import is_note_on

MODEL: Final = "morph"
DENSITY: Final = "/latent/1"  # the first of its named latents
TEMPO: Final = 200.0
STEP_SECONDS: Final = 60 / TEMPO / 4
_QUIET_STEPS: Final = 6
_PATIENCE_SECONDS: Final = 20 * STEP_SECONDS


def latent_to_sound(moves: int) -> dict[str, Any]:
    """Measure in milliseconds how long a move of a latent takes to be heard, and the 16th step.

    The voice plays alone, always the likeliest symbol, and its note density is at its lowest: it
    is silent. At a moment that may lie anywhere between two steps the slider goes to its highest,
    where the model strikes at every step; the first note_on ends the measurement. A move is heard
    at the next step that is yet to be decided, so up to a step and the look-ahead are its due.
    """
    options = ("--model", MODEL, "--mode", "solo", "--tempo", f"{TEMPO:g}")
    replies, dice = Replies(), random.Random(0)
    with Instrument(options) as instrument:
        player = instrument.connect()
        controller = Controller(instrument.osc_port)
        controller.send("/jam/temperature", 0.0)
        controller.send("/jam/density", 0.75)
        for _ in range(moves):
            controller.send(DENSITY, 0.0)
            _await_quiet(player)
            player.hear_for(dice.uniform(0, STEP_SECONDS))
            controller.send(DENSITY, 1.0)
            replies.add(_first_note(player, timing.now()))
        controller.close()
        player.close()
    return {
        **milliseconds(replies.seconds),
        "unanswered": replies.missed,
        "step": STEP_SECONDS * 1000,
    }


def _await_quiet(player: FarSide) -> None:
    """Wait until the voice has played nothing for some steps."""
    for _ in range(100):
        heard = player.hear_for(_QUIET_STEPS * STEP_SECONDS)
        if not any(is_note_on(each.midi) for each in heard):
            return


def _first_note(player: FarSide, since: float) -> float | None:
    end = since + _PATIENCE_SECONDS
    while (heard := player.hear(end - timing.now())) is not None:
        if is_note_on(heard.midi):
            return heard.seconds - since
    return None
