"""The request thread: requests are fulfilled in their order, of places only the latest."""

from __future__ import annotations

import threading

import numpy as np

from engine.events import Failed, Loaded, Phrased, SetControl
from engine.model_requests.requests import Encode, Load, Work
from engine.model_requests.service import ModelService
from engine.parts.loop import Draw
from engine.performer import Turn
from engine.session import SessionState
from live.player.admission import Admission
from live.player.request_thread import RequestThread
from models.note import Note
from tests.engine.fakes import FakeDecoder, FakeModels

PATIENCE = 10
REST = (0.0,) * 2


class Slow(FakeModels):
    """Draws only when it is let."""

    def __init__(self):
        self.drawn, self.may = [], threading.Event()

    def open(self, name, rows):
        models = self

        class Decoder(FakeDecoder):
            def decode(self, latent):
                models.drawn.append(float(latent[1]))
                models.may.wait(PATIENCE)
                return super().decode(latent)

        return Decoder()


def fulfilled(models, requests, wanted):
    """Return what comes of requests, once `wanted` events are there."""
    events, done = [], threading.Semaphore(0)

    def post(event):
        events.append(event)
        done.release()

    service = ModelService(models)
    models_ready = getattr(models, "may", threading.Event())
    models_ready.set()
    service.part("decoder", 16, np.random.default_rng(0))
    models_ready.clear()
    getattr(models, "drawn", []).clear()
    thread = RequestThread(service, Admission(5.0, print), post)
    thread.observe(Turn(requests=requests), SessionState())
    models_ready.set()
    for _ in range(wanted):
        assert done.acquire(timeout=PATIENCE)
    thread.close()
    return events


def test_each_kind_of_request_has_its_answer():
    notes = (Note(0, 480, 65),)
    loaded, placed, phrased, failed = fulfilled(
        FakeModels(),
        [
            Load(1, "latent", "decoder", 16, notes, 480, 0),
            Encode(1, "latent", notes, 16),
            Work(2, "decoder", Draw(REST, 0.5)),
            Load(2, "broken", "decoder", 16, (), 0, 0),
        ],
        4,
    )
    assert isinstance(loaded, Loaded)
    assert (loaded.model, loaded.part.memory()["symbols"]) == ("latent", [68, 2, 2, 2])
    assert isinstance(placed, SetControl)
    assert placed.value[1] == 0.5
    assert isinstance(phrased, Phrased)
    assert [note[0] for note in phrased.notes] == [480 * beat for beat in range(8)]
    assert isinstance(failed, Failed)
    assert (failed.voice, failed.plays) == (2, "decoder")


def test_places_that_are_out_of_date_are_not_drawn():
    models = Slow()
    moves = [Work(1, "decoder", Draw((0.0, float(pitch)), 0.5)) for pitch in range(1, 9)]
    other = Work(2, "decoder", Draw((0.0, 12.0), 0.5))
    events = fulfilled(models, [*moves, other], 2)
    assert [event.voice for event in events][-2:] == [1, 2]
    moved_to = [pitch for pitch in models.drawn if pitch in range(1, 13)]  # the others are homes
    assert len(moved_to) < 6
    assert events[-2].notes[0][2] == 68


def test_of_several_models_for_a_voice_only_the_last_is_opened():
    models = Slow()
    choices = ("latent", "broken", "latent", "broken", "decoder")
    loads = [Load(1, model, "decoder", 16, (), 0, 0) for model in choices]
    hold = Work(2, "decoder", Draw(REST, 0.5))
    events = fulfilled(models, [hold, *loads], 2)
    assert events[-1].model == "decoder"
    assert len(events) <= 3  # the first may have been under way already


def test_a_request_that_goes_wrong_in_any_way_is_told_and_the_next_is_done():
    class Wrong(FakeModels):
        def encoder(self, name):
            raise RuntimeError("out of order")

    wrong = Encode(1, "latent", (Note(0, 480, 65),), 16)
    failed, phrased = fulfilled(Wrong(), [wrong, Work(2, "decoder", Draw(REST, 0.5))], 2)
    assert isinstance(failed, Failed)
    assert failed.plays is None
    assert "out of order" in failed.text
    assert isinstance(phrased, Phrased)
