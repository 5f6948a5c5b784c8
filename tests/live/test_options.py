"""What a session starts with, of the options of `antiphon jam`."""

from __future__ import annotations

import pytest

from live.config import VoiceConfig
from live.options import session_of
from models.library import resolve
from models.metadata import read_card


def test_who_opens_the_page_hears_a_voice_at_once_that_has_sliders(session):
    (voice,) = session("--browser").voices
    assert voice.mode == "duet"
    assert read_card(resolve(voice.model)).latents
    assert session().voices == (VoiceConfig(),)


@pytest.mark.parametrize(
    ("options", "voices"),
    [
        (("--model", "chord-lstm"), (VoiceConfig("chord-lstm"),)),
        (("--voice", "morph,solo"), (VoiceConfig(), VoiceConfig("morph", "solo", 2))),
        (("--mode", "answer", "--channel", "3"), (VoiceConfig("morph", "answer", 3),)),
    ],
)
def test_what_is_named_is_what_plays(session, options, voices):
    assert session("--browser", *options).voices == voices


def test_a_set_up_is_left_as_it_is(session, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('[jam]\nbrowser = true\n[[voice]]\nmodel = "folk-ae"\n')
    assert session("--config", str(path)).voices == (VoiceConfig("folk-ae"),)
    assert session_of(path).voices == (VoiceConfig("folk-ae"),)
    path.write_text("[jam]\nbrowser = true\n")
    assert session_of(path).voices == session("--browser").voices
