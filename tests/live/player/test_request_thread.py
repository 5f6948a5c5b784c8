"""The request thread: requests are fulfilled in their order, of places only the latest."""

from __future__ import annotations

import threading
import time
from queue import SimpleQueue

import numpy as np
import pytest

from engine.events import Encoded, Failed, Loaded, Phrased, SetControl
from engine.model_requests.requests import Encode, Load, Work
from engine.model_requests.service import ModelService
from engine.parts.loop import Draw
from engine.session import SessionState, VoiceControls
from engine.turn import Turn
from live.player.admission import Admission
from live.player.request_thread import RequestThread
from live.trial.process import Verdict
from models.note import Note
from tests.engine.fakes import FakeDecoder, FakeModels, ScriptedPart
from tests.engine.stage import Stage

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


def fulfilled(models, requests, wanted, while_it_holds=()):
    """Return what comes of requests, once `wanted` events are there.

    `while_it_holds` are asked for while the first of a `Slow` is being drawn.
    """
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
    while while_it_holds and not models.drawn:
        time.sleep(0.001)
    thread.observe(Turn(requests=list(while_it_holds)), SessionState())
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


def test_a_model_that_comes_to_no_end_is_left_and_the_others_go_on(monkeypatch):
    monkeypatch.setattr("live.player.request_thread.STUCK_SECONDS", 0.05)
    models, events, done = Slow(), [], threading.Semaphore(0)

    def post(event):
        events.append(event)
        done.release()

    models.may.set()
    service = ModelService(models)
    service.part("decoder", 16, np.random.default_rng(0))
    models.may.clear()
    models.drawn.clear()
    thread = RequestThread(service, Admission(5.0, print), post)
    left = thread._thread
    ask = lambda *requests: thread.observe(Turn(requests=requests), SessionState())  # noqa: E731
    ask(Work(1, "decoder", Draw(REST, 0.5)))
    while not models.drawn:
        time.sleep(0.001)
    ask(Work(1, "decoder", Draw((1.0, 0.0), 0.5)), Encode(2, "latent", (Note(0, 480, 65),), 16))
    while not events:
        ask()
        time.sleep(0.001)
    for _ in range(3):
        assert done.acquire(timeout=PATIENCE)
    assert [type(event) for event in events] == [Failed, Failed, SetControl]
    assert "decoder came to no end" in events[1].text
    models.may.set()  # it comes to an end after all, and nobody waits for it
    left.join(PATIENCE)
    thread.close()
    assert not left.is_alive()
    assert len(events) == 3


def test_of_several_models_for_a_voice_only_the_last_is_opened():
    models = Slow()
    choices = ("latent", "broken", "latent", "broken", "decoder")
    loads = [Load(1, model, "decoder", 16, (), 0, 0) for model in choices]
    hold = Work(2, "decoder", Draw(REST, 0.5))
    events = fulfilled(models, [hold, *loads], 2)
    assert events[-1].model == "decoder"
    assert len(events) <= 3  # the first may have been under way already


def test_of_phrases_that_are_answered_only_the_last_is_encoded_and_none_else_is_left_out():
    hold = Work(2, "decoder", Draw(REST, 0.5))
    answered = [
        Encode(1, "latent", (Note(0, 480, 60 + n),), 16, is_answered=True) for n in range(5)
    ]
    asked = [Encode(1, "latent", (Note(0, 480, 60 + n),), 16) for n in range(2)]
    events = fulfilled(Slow(), [hold], 4, while_it_holds=[*answered, *asked])
    (encoded,) = [event for event in events if isinstance(event, Encoded)]
    assert encoded.place[1] == pytest.approx(0.4)
    assert sum(isinstance(event, SetControl) for event in events) == 2


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


class Trial:
    """Takes until it is let, or until what is tried out is no longer wanted; then says so."""

    def __init__(self):
        self.begun, self.may, self.verdicts = threading.Semaphore(0), threading.Event(), {}
        self.ended = threading.Semaphore(0)

    def __call__(self, path, is_wanted):
        self.begun.release()
        while is_wanted() and not self.may.wait(0.01):
            pass
        self.ended.release()
        return Verdict(self.verdicts.get(path.name, ()) if is_wanted() else ("no longer wanted",))


class Trying:
    """A request thread whose trials the test holds up, and the events that it posts."""

    def __init__(self):
        self.events, self._posted, self.trial = [], threading.Semaphore(0), Trial()
        admission = Admission(5.0, print, self.trial)
        service = ModelService(FakeModels())
        service.part("decoder", 16, np.random.default_rng(0))
        self.thread = RequestThread(service, admission, self._post)

    def _post(self, event):
        self.events.append(event)
        self._posted.release()

    def ask(self, *requests):
        self.thread.observe(Turn(requests=list(requests)), SessionState())

    def wait_for_event(self):
        assert self._posted.acquire(timeout=PATIENCE)
        return self.events[-1]

    def wait_for_trial(self):
        assert self.trial.begun.acquire(timeout=PATIENCE)


@pytest.fixture
def trying():
    trying = Trying()
    yield trying
    trying.thread.close()


def load(path, voice=1):
    path.write_bytes(path.name.encode())
    return Load(voice, str(path), "decoder", 16, (), 0, 0)


def test_while_a_file_is_tried_out_everything_else_goes_on(trying, tmp_path):
    trying.ask(load(tmp_path / "latent.onnx"))
    trying.wait_for_trial()
    trying.ask(Work(2, "decoder", Draw(REST, 0.5)))
    assert isinstance(trying.wait_for_event(), Phrased)
    trying.ask(Load(2, "latent", "decoder", 16, (), 0, 0))
    assert isinstance(trying.wait_for_event(), Loaded)
    assert len(trying.events) == 2
    trying.trial.may.set()
    assert trying.wait_for_event().voice == 1


def test_a_file_that_fails_its_trial_is_not_opened(trying, tmp_path):
    trying.trial.verdicts["bad.onnx"] = ("bad.onnx loops",)
    trying.trial.may.set()
    request = load(tmp_path / "bad.onnx")
    trying.ask(request)
    event = trying.wait_for_event()
    assert isinstance(event, Failed)
    assert (event.plays, event.text, event.model) == ("decoder", "bad.onnx loops", request.model)


def test_the_trial_of_a_file_that_nobody_wants_any_more_is_broken_off(trying, tmp_path):
    trying.ask(load(tmp_path / "endless.onnx"))
    trying.wait_for_trial()
    trying.ask(Load(1, "latent", "decoder", 16, (), 0, 0))
    assert isinstance(trying.wait_for_event(), Loaded)
    assert trying.trial.ended.acquire(timeout=PATIENCE)
    trying.trial.may.set()
    trying.ask(load(tmp_path / "next.onnx", voice=2))
    assert trying.wait_for_event().voice == 2
    assert len(trying.events) == 2  # nothing was said of the first


def test_what_is_tried_out_does_not_hold_up_the_end(trying, tmp_path):
    trying.ask(load(tmp_path / "endless.onnx"))
    trying.wait_for_trial()
    trying.thread.close()
    assert trying.trial.ended.acquire(timeout=PATIENCE)


class Leaving(ScriptedPart):
    """Says on which thread it was let go."""

    def __init__(self, gone):
        super().__init__()
        self.gone = gone

    def __del__(self):
        self.gone(threading.current_thread().name)


def test_a_part_that_plays_no_more_is_let_go_on_the_request_thread():
    gone = SimpleQueue()
    stage = Stage(VoiceControls(mode="solo"), parts=[Leaving(gone.put)])
    thread = RequestThread(ModelService(FakeModels()), Admission(5.0, print), print)
    performer = stage.performer
    turn = performer.turn([SetControl(0.1, "model", "other", 1)], 0.1)
    part = ScriptedPart()
    performer.turn([Loaded(0.15, 1, "other", None, part=part)], 0.15)
    while stage.voices[0].part is not part:
        turn = performer.turn([], performer.deadline)
    thread.observe(turn, performer.state)
    assert gone.get(timeout=PATIENCE) == "model requests"
    thread.close()
