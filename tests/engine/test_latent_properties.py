"""Whatever is done to latents, places and models: no note stays, and nothing is lost."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from engine import snapshot
from engine.choices import HEARS, LATENT_LANDS
from engine.ensemble import gather_again
from engine.events import Gesture, Panic, SetControl
from engine.model_requests.service import ModelService
from engine.performer import Performer
from engine.session import VoiceControls
from tests.engine.fakes import FakeModels
from tests.engine.stage import Stage, notes
from tests.engine.test_properties import END, EVENTS, LANDS, MOMENTS, OPENING

VOICES = st.integers(0, 2)
SHARE = st.sampled_from([0.0, 0.5, 1.0])
PLACE = st.sampled_from([1.0, 2.0, 16.0])


def _gesture(name, *values):
    return st.builds(Gesture, MOMENTS, st.just(name), VOICES, st.tuples(*values))


def _control(name, values):
    return st.builds(SetControl, MOMENTS, st.just(name), values, VOICES, LANDS)


MOVES = st.one_of(
    EVENTS,
    st.builds(
        SetControl, MOMENTS, st.just("latent"), st.floats(-3, 3), VOICES, LANDS, st.integers(1, 2)
    ),
    _gesture("reset"),
    _gesture("random", SHARE),
    _gesture("encode"),
    _gesture("store", PLACE),
    _gesture("recall", PLACE),
    _gesture("morph", SHARE, SHARE),
    _control("model", st.sampled_from(["latent", "decoder", "broken", "fake"])),
    _control("latent_lands", st.sampled_from(LATENT_LANDS)),
    _control("slew", st.sampled_from([0.0, 1.0, 8.0])),
    _control("drift", SHARE),
    _control("lean", SHARE),
    _control("hears", st.sampled_from(HEARS)),
)
PERFORMANCES = st.lists(MOVES, max_size=24).map(
    lambda events: sorted(events, key=lambda event: event.seconds)
)


def _stage(modes):
    return Stage(
        VoiceControls(model="latent", mode=modes[0]),
        VoiceControls(model="decoder", mode=modes[1], channel=2),
    )


@given(OPENING, PERFORMANCES)
def test_after_a_panic_nothing_sounds(modes, events):
    stage = _stage(modes).play([*events, Panic(END)], END)
    assert notes(stage.messages) is not None


@given(OPENING, PERFORMANCES)
def test_every_voice_ends_with_a_model_that_is_there(modes, events):
    stage = _stage(modes).play(events, END + 4.0)
    for voice, controls in zip(stage.voices, stage.performer.state.voices, strict=True):
        assert controls.model == (voice.loading or voice.part.name) != "broken"
        assert voice.arriving is not None or voice.part.name == controls.model


@given(OPENING, PERFORMANCES)
def test_a_session_goes_on_after_a_death(modes, events):
    stage = _stage(modes).play(events, END)
    data = json.loads(json.dumps(snapshot.take(stage.performer)))
    service = ModelService(FakeModels())
    state, voices = gather_again(data, service, seed=1)
    before = stage.performer.state
    assert (state.places, state.pending) == (before.places, before.pending)
    assert [v.latent for v in state.voices] == [v.latent for v in before.voices]
    assert [v.part.name for v in voices] == [v.part.name for v in stage.voices]
    performer = Performer(state, voices, END + 0.5)
    messages = []
    while performer.deadline < END + 3.0:
        now = performer.deadline
        turn = performer.turn([], now)
        answers = [service.fulfil(request, now) for request in turn.requests]
        messages += turn.messages + performer.turn(answers, now).messages
    assert notes([*messages, *performer.finish(END + 3.0)]) is not None
