"""What a session is started with: it travels, and a voice is read from a few words."""

from __future__ import annotations

import pytest

from engine import session
from engine.ticks import TEMPO_RANGE, Meter
from live.config import JamConfig, VoiceConfig
from live.options import VOICE_OPTIONS
from models.errors import InputError


def test_settings_travel_whole():
    config = JamConfig(voices=(VoiceConfig(), VoiceConfig("folk-vae", "solo", 2)), seed=3)
    assert JamConfig.from_json(config.to_json()) == config


def test_what_the_command_line_knows_without_the_engine_is_as_there():
    state = session.SessionState(voices=(session.VoiceControls(**vars(VoiceConfig())),))
    assert state == session.SessionState()
    assert JamConfig.tempo_bpm == state.timeline.tempo_bpm
    assert Meter.parse(JamConfig.meter) == state.meter
    assert JamConfig.seed == state.seed
    (tempo,) = [each.type for each in VOICE_OPTIONS if each.name == "tempo"]
    assert (tempo.min, tempo.max) == TEMPO_RANGE


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("morph", VoiceConfig("morph", "duet", 3)),
        ("folk-vae,solo", VoiceConfig("folk-vae", "solo", 3)),
        ("folk-vae, solo, 10", VoiceConfig("folk-vae", "solo", 10)),
        ("morph,,7", VoiceConfig("morph", "duet", 7)),
    ],
)
def test_a_voice_in_words(text, voice):
    assert VoiceConfig.parse(text, 3) == voice


@pytest.mark.parametrize("text", ["morph,sing", "morph,solo,17", "morph,solo,x", "a,solo,1,2"])
def test_a_voice_that_cannot_be_is_refused_in_one_line(text):
    with pytest.raises(InputError, match=r"\Aa voice is [^\n]*got"):
        VoiceConfig.parse(text, 2)
