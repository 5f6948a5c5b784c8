"""A melody on the beat as other programs would time it: `python others.py NAME OSC_PORT`.

Runs in the throw-away environment, where the other libraries are; of this repository it needs
`live.midi.loopback` and `models` alone. Each does the instrument's work: it hears OSC at 1 kHz on a
thread of its own, steps a model on each 16th, and sends the note that the model finds likeliest.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Callable

import mido
import numpy as np
from pythonosc.dispatcher import Dispatcher
from pythonosc.osc_server import BlockingOSCUDPServer

from models.library import resolve
from models.runtime import StepModel

TEMPO = 200.0
STEP_SECONDS = 60 / TEMPO / 4
INTO, OUT_OF = "Timing Other In", "Timing Other Out"
MODEL = "melody-lstm"
ROWS = 12  # as the instrument steps it: in every key


def player() -> Callable[[], None]:
    """Return what decides a note and sends it."""
    backend = mido.Backend("live.midi.loopback")
    out = backend.open_output(OUT_OF, virtual=True)
    model = StepModel(resolve(MODEL), ROWS)
    tokens = np.zeros(ROWS, np.int64)

    def play() -> None:
        logits = model.step(tokens)
        pitch = 48 + int(logits[0].argmax()) % 36
        out.send(mido.Message("note_on", note=pitch, velocity=80))
        out.send(mido.Message("note_off", note=pitch))

    return play


def hear(port: int) -> None:
    """Take OSC on a thread, as a controller's values are taken."""
    values: dict[str, object] = {}
    dispatcher = Dispatcher()
    dispatcher.set_default_handler(values.__setitem__)
    server = BlockingOSCUDPServer(("127.0.0.1", port), dispatcher)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def thread(play: Callable[[], None]) -> None:
    """Time it with a plain thread that sleeps until each step."""

    def run() -> None:
        due = time.perf_counter()
        while True:
            due += STEP_SECONDS
            time.sleep(max(0.0, due - time.perf_counter()))
            play()

    threading.Thread(target=run, daemon=True).start()


def isobar(play: Callable[[], None]) -> None:
    """Time it with isobar's timeline, which plays in the background."""
    import isobar as iso
    from isobar.io.output import OutputDevice

    class Device(OutputDevice):  # type: ignore[misc]
        def note_on(self, note: int = 60, velocity: int = 64, channel: int = 0) -> None:
            play()

    timeline = iso.Timeline(TEMPO, output_device=Device())
    timeline.schedule({"note": iso.PSequence([60]), "duration": 0.25})
    timeline.background()


def aalink(play: Callable[[], None]) -> None:
    """Time it with the beats of a Link session, awaited on a loop of asyncio."""
    import aalink as link_

    async def run() -> None:
        link = link_.Link(TEMPO)
        link.enabled = True
        while True:
            await link.sync(0.25)
            play()

    threading.Thread(target=lambda: asyncio.run(run()), daemon=True).start()


WAYS = {"thread": thread, "isobar": isobar, "aalink": aalink}


if __name__ == "__main__":
    keyboard = mido.Backend("live.midi.loopback").open_input(INTO, virtual=True)
    hear(int(sys.argv[2]))
    WAYS[sys.argv[1]](player())
    sys.stdin.read()  # until the bench ends it
