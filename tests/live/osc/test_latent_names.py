"""The names of the latents follow the models, and nothing waits for them."""

from dataclasses import replace
from threading import Semaphore

import pytest

from engine.session import SessionState, VoiceControls
from live.osc.codec import read
from live.osc.dispatcher import Dispatcher
from live.osc.latent_names import ADDRESSES, LatentNames, shown
from models.card import Latent

SECONDS = 10.0


@pytest.fixture
def reading():
    """The names, and what counts the cards that have been read."""
    cards = Semaphore(0)
    names = LatentNames(cards.release)
    yield names, cards
    names.close()


def playing(*models):
    return SessionState(voices=tuple(VoiceControls(model=model) for model in models))


def test_they_are_told_once_the_card_is_read(reading):
    names, cards = reading
    assert names.told(playing("morph")) == {}
    assert cards.acquire(timeout=SECONDS)
    told = names.told(playing("morph"))
    assert tuple(told) == ADDRESSES
    assert list(told.values())[:2] == ["density", "mean pitch"]


def test_the_first_voice_that_has_latents_names_them(reading):
    names, cards = reading
    state = playing("melody-lstm", "no such model", "folk-vae")
    for _ in state.voices:
        assert names.told(state) == {}
        assert cards.acquire(timeout=SECONDS)
    told = names.told(state)
    assert told["/latent/name/1"] == "register"
    assert told["/latent/name/2"] == "latent 2", "a number alone says nothing"


def test_a_slider_without_a_latent_is_told_to_have_none():
    two = [Latent(name, "", (-3.0, 3.0), 0.0) for name in ("warmth", "x" * 100)]
    labels = shown(two)
    assert labels[:3] == ("warmth", "x" * 24, "-")
    assert len(labels) == len(ADDRESSES)
    assert shown([]) == ()


def test_a_subscriber_is_told_again_when_another_model_is_chosen():
    sent, now = [], [0.0]
    dispatcher = Dispatcher(
        lambda event: None,
        lambda packet, _: sent.append(packet),
        lambda line: None,
        lambda: now[0],
        lambda: 0.0,
    )
    dispatcher.labels = lambda state: {"/latent/name/1": f"of {state.voices[0].model}"}
    state = playing("morph")
    dispatcher.take_state(state)
    dispatcher.feedback.subscribe(("127.0.0.1", 4000), 9001, now[0])
    for model in ("morph", "folk-ae", "folk-ae"):
        now[0] += 1.0
        dispatcher.take_state(replace(state, voices=(VoiceControls(model=model),)))
        dispatcher.turn()
    told = [each.arguments for packet in sent for each in read(packet)
            if each.address == "/latent/name/1"]  # fmt: skip
    assert [list(each) for each in told] == [["of morph"], ["of folk-ae"]]
