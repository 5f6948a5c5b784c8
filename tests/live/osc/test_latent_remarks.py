"""What is said to those who move through the latent space in vain, or ask for a start in vain."""

from engine.changes import land
from engine.events import Failed
from engine.session import SessionState, VoiceControls
from engine.ticks import END_OF_TIME
from engine.turn import Turn
from live.osc.latent_names import LatentNames
from live.osc.latent_remarks import AGAIN_SECONDS
from tests.live.osc.test_latent_names import SECONDS, playing, reading  # noqa: F401 (a fixture)
from tests.live.osc.test_server import DESK, Rig

LACK = "the voices play melody-lstm, without latents"


def deaf(voices=1):
    """A rig none of whose voices has latents."""
    rig = Rig(SessionState(voices=(VoiceControls(),) * voices))
    rig.server.latent_remarks.lack = lambda state, voice: LACK
    return rig


def test_who_moves_a_latent_in_vain_is_told_once_in_a_while():
    rig = deaf()
    for number in range(30):
        rig.send("/latent/3", number / 30)
        rig.wait(0.02)
    assert rig.sent() == [("/error", "/latent/3", "no_latents", LACK)]
    assert len(rig.posted) == 30, "what is set is kept for a model that has latents"
    rig.send("/place/recall", 1, source=DESK)
    rig.send("/latent/reset", source=DESK)
    assert [each[2] for each in rig.sent(DESK)] == ["not_ready", "no_latents"]
    rig.wait(AGAIN_SECONDS)
    rig.send("/z/1", 1.0)
    assert rig.sent() == [("/error", "/z/1", "no_latents", LACK)]


def test_nothing_is_said_where_a_voice_has_latents_or_of_what_is_no_latent():
    rig = deaf()
    rig.send("/jam/density", 0.25)
    rig.server.latent_remarks.lack = lambda state, voice: ""
    rig.send("/latent/3", 0.25)
    assert rig.sent() == []


def test_who_moves_what_plays_or_what_will_is_told_nothing():
    rig = Rig(SessionState(voices=(VoiceControls(model="morph"),)))
    rig.server.latent_remarks.lack = lambda state, voice: (
        LACK if state.voices[0].model == "melody-lstm" else ""
    )
    for model in ("melody-lstm", "morph"):
        rig.send("/model/select", model, "bar")
        rig.publish()
        rig.send("/latent/1", 0.25)
        assert rig.sent() == []
        rig.posted.clear()
        rig.state = land(rig.state, END_OF_TIME)
        rig.publish()
    rig.send("/model/select", "melody-lstm")
    rig.publish()
    rig.state = land(rig.state, END_OF_TIME)
    rig.publish()
    rig.send("/latent/1", 0.25)
    assert rig.sent() == [("/error", "/latent/1", "no_latents", LACK)]


def test_a_value_that_is_set_costs_no_look_at_all_that_is_under_way(monkeypatch):
    rig = Rig()
    looks = []
    monkeypatch.setattr("live.osc.dispatcher.land", lambda *_: looks.append(1))
    for address in ("/jam/density", "/jam/temperature", "/jam/lowest", "/jam/highest"):
        rig.send(address, 64.0)
        rig.publish()
        rig.posted.clear()
    assert not looks
    assert len(rig.state.pending) == 4


def test_what_failed_is_said_to_whoever_asked_last():
    rig = Rig(SessionState(voices=(VoiceControls(),) * 2))
    no_encoder = Failed(101.0, 2, None, "decoder has no encoder", gesture="encode")

    def fail(failed, **turn):
        rig.server.observe(Turn(**turn or {"applied": [failed]}), rig.state)
        rig.server._catch_up()

    fail(no_encoder)
    assert rig.sent() == [], "nobody asked"
    rig.send("/voice/2/latent/encode")
    rig.send("/latent/encode", source=DESK)
    fail(no_encoder)
    said = ("/error", "/latent/encode", "failed", "voice 2: decoder has no encoder")
    assert (rig.sent(), rig.sent(DESK)) == ([], [said])
    rig.send("/voice/2/latent/encode")
    fail(no_encoder)
    assert rig.sent() == [("/error", "/voice/2/latent/encode", *said[2:])]
    nothing = Failed(102.0, 0, None, "nothing to start from yet", gesture="encode")
    fail(nothing, refused=[nothing])
    assert rig.sent(DESK) == [("/error", "/latent/encode", "failed", "nothing to start from yet")]
    fail(Failed(103.0, 2, None, "a phrase could not be drawn"))
    fail(Failed(103.0, 2, "melody-lstm", "no such file", "lost"))
    assert rig.sent() == rig.sent(DESK) == []


def test_the_cards_tell_who_has_latents(reading):  # noqa: F811 (a fixture)
    names, cards = reading
    assert isinstance(names, LatentNames)
    alone, both = playing("melody-lstm"), playing("melody-lstm", "morph")
    assert names.lack(alone, 0) == "", "not known yet"
    assert cards.acquire(timeout=SECONDS)
    assert names.lack(alone, 0).startswith("the voices play melody-lstm, without latents")
    assert names.lack(both, 0) == ""
    assert cards.acquire(timeout=SECONDS)
    assert names.lack(both, 0) == names.lack(both, 2) == ""
    assert names.lack(both, 1).startswith("voice 1 plays melody-lstm, without latents")
