"""The model service: what is asked for is done, or it is told why not."""

from __future__ import annotations

import numpy as np
import pytest

from engine.events import Encoded, Failed, Loaded, Phrased, SetControl
from engine.model_requests.phrase_input import encode_phrase
from engine.model_requests.requests import Encode, Load, Work
from engine.model_requests.service import KEPT_OPEN, ModelService, failed
from engine.parts.loop import Draw, LoopPart
from engine.parts.melody.part import MelodyPart
from engine.parts.table import WAYS
from models.card import Card
from models.encodings.melody_grid import FIRST_PITCH, HOLD
from models.note import Note
from tests.engine.fakes import CARD, GRID, FakeDecoder, FakeEncoder, FakeModels

QUARTER = 480
BAR = 4 * QUARTER
D_MAJOR = (62, 64, 66, 67, 69, 71, 73, 74, 73, 69, 66, 62)


def load(model, history=(), until=0):
    return Load(1, model, "fake", 16, tuple(history), until, 7)


def service(name: str) -> ModelService:
    """A service that has opened a model."""
    found = ModelService(FakeModels())
    found.part(name, 16, np.random.default_rng(0))
    return found


@pytest.mark.parametrize(("model", "kind"), [("latent", MelodyPart), ("decoder", LoopPart)])
def test_a_model_that_is_loaded_has_heard_what_was_played(model, kind):
    history = [Note(4 * BAR + QUARTER * n, 440, pitch) for n, pitch in enumerate(D_MAJOR)]
    event = ModelService(FakeModels()).fulfil(load(model, history, 7 * BAR), 3.5)
    assert isinstance(event, Loaded)
    assert isinstance(event.part, kind)
    assert (event.seconds, event.voice, event.model) == (3.5, 1, model)
    assert event.part.tonic == 2
    assert event.home == event.part.home


def test_a_model_that_cannot_be_opened_is_told_with_what_plays_on():
    event = ModelService(FakeModels()).fulfil(load("broken"), 1.0)
    assert event == Failed(1.0, 1, "fake", "broken cannot be opened: for the test", "broken")


def test_a_kind_that_no_voice_can_play_is_told_with_those_that_it_can():
    class Models(FakeModels):
        def card(self, name: str) -> Card:
            return FakeEncoder.card

    event = ModelService(Models()).fulfil(load("latent-encoder"), 1.0)
    assert "is a encoder of melody-grid, which no voice can play" in event.text
    assert all(f"{kind} of {name}" in event.text for kind, name in WAYS)


def test_whatever_goes_wrong_is_an_event():
    class Models(FakeModels):
        def open(self, name, rows):
            raise ZeroDivisionError("by surprise")

    event = ModelService(Models()).fulfil(load("fake"), 1.0)
    assert (event.plays, event.model) == ("fake", "fake")
    assert "ZeroDivisionError('by surprise')" in event.text
    event = service("decoder").fulfil(Work(1, "never opened", Draw((0.0,), 0.5)), 1.0)
    assert event.plays is None


def test_what_a_loop_wants_is_drawn_with_its_velocities():
    event = service("decoder").fulfil(Work(2, "decoder", Draw((0.0, 2.0), 0.5)), 1.0)
    assert event == Phrased(1.0, 2, tuple((QUARTER * n, 400, 62, 64) for n in range(8)))


def test_a_phrase_is_found_where_its_encoder_says():
    notes = tuple(Note(QUARTER * n, QUARTER, 65 + n) for n in range(4))
    event = service("latent").fulfil(Encode(1, "latent", notes, 16), 1.0)
    assert isinstance(event, SetControl)
    assert (event.name, event.voice) == ("latent", 1)
    assert event.value[:3] == pytest.approx((0.0, 0.5, 0.0))


def test_where_the_phrase_lies_that_is_answered_moves_no_slider():
    notes = (Note(0, 480, 65),)
    answered = Encode(1, "latent", notes, 16, is_answered=True)
    event = service("latent").fulfil(answered, 1.0)
    assert isinstance(event, Encoded)
    assert event.place[:2] == (0.0, pytest.approx(0.5))
    nobody = Encode(1, "decoder", notes, 16, is_answered=True)
    assert service("decoder").fulfil(nobody, 1.0) == Encoded(1.0, 1, ())


def test_an_encoder_gets_the_melody_of_two_hands():
    melody = [Note(QUARTER * beat, 400, 72 + beat) for beat in range(4)]
    left = [Note(QUARTER * beat // 2, 200, 48 + beat % 3) for beat in range(8)]
    tokens = encode_phrase(FakeEncoder(), sorted(melody + left), 16)
    assert tokens.tolist() == encode_phrase(FakeEncoder(), melody, 16).tolist()


def test_without_an_encoder_that_is_told():
    event = service("decoder").fulfil(Encode(1, "decoder", (Note(0, 480, 60),), 16), 1.0)
    assert (event.plays, event.gesture) == (None, "encode")
    assert "decoder has no encoder" in event.text


def test_only_who_asked_for_a_start_is_told_that_it_failed():
    answered = Encode(1, "decoder", (Note(0, 480, 60),), 16, is_answered=True)
    assert failed(answered, "the encoder is broken", 1.0).gesture == ""


def test_a_model_opened_for_one_voice_has_rows_for_twelve_keys():
    asked = []

    class Models(FakeModels):
        def open(self, name, rows):
            asked.append((name, rows))
            return super().open(name, rows)

    for name in ("decoder", "latent"):
        ModelService(Models()).part(name, 16, np.random.default_rng(0))
    assert asked == [("decoder", 1), ("latent", 12)]
    assert CARD.kind == "step"


def test_of_models_that_were_chosen_the_last_few_are_kept_open_and_any_can_be_asked_again():
    opened = []

    class Models(FakeModels):
        def card(self, name):
            return FakeDecoder.card

        def open(self, name, rows):
            opened.append(name)
            return FakeDecoder()

    service = ModelService(Models())
    names = [f"decoder-{number}" for number in range(KEPT_OPEN + 1)]
    for name in names:
        service.part(name, 16, np.random.default_rng(0))
    for name in (names[1], names[0], names[1]):
        assert isinstance(service.fulfil(Work(1, name, Draw((0.0, 0.0), 0.5)), 1.0), Phrased)
    assert opened == [*names, names[0]]
    assert len(service._open) == KEPT_OPEN


def test_a_short_phrase_is_repeated_until_an_encoder_is_full():
    notes = [Note(0, QUARTER, 60), Note(QUARTER, 2 * QUARTER, 64)]
    tokens = encode_phrase(FakeEncoder(), notes, 16)
    bar = [GRID.token(60), HOLD, HOLD, HOLD, GRID.token(64), *[HOLD] * 7]
    assert tokens[:12].tolist() == bar
    assert tokens[16:28].tolist() == bar


def test_of_a_long_phrase_an_encoder_gets_the_last_whole_bars():
    notes = [Note(4 * QUARTER * bar, QUARTER, 60 + bar) for bar in range(5)]
    tokens = encode_phrase(FakeEncoder(), notes, 16)
    assert [GRID.pitch(int(token)) for token in tokens if token >= FIRST_PITCH] == [63, 64]
    in_three = [Note(3 * QUARTER * bar, QUARTER, 60 + bar) for bar in range(5)]
    tokens = encode_phrase(FakeEncoder(), in_three, 12)
    assert [GRID.pitch(int(t)) for t in tokens if t >= FIRST_PITCH] == [63, 64, 63]


def test_a_roll_holds_a_bar_in_each_measure_and_the_phrase_again():
    class RollEncoder(FakeEncoder):
        card = FakeDecoder.card

    notes = [Note(0, QUARTER, 60), Note(2 * QUARTER, QUARTER, 62)]
    roll = encode_phrase(RollEncoder(), notes, 12)
    found = FakeDecoder.roll.decode(roll)
    assert found == [
        Note(0, 480, 60), Note(960, 480, 62), Note(1920, 480, 60), Note(2880, 480, 62),
    ]  # fmt: skip
