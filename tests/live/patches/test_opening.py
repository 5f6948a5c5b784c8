"""A session for a template: what it plays, the file it writes, and the one line that says where."""

import re
from pathlib import Path

import pytest

from live.config import JamConfig, VoiceConfig
from live.panel import invitation
from live.patches import MODEL, TEMPLATES, VOICES
from live.patches.items import Instrument
from live.patches.opening import opening, write_for

FIRST = VoiceConfig()


@pytest.fixture
def data(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "antiphon" / "templates"


def test_without_named_voices_there_are_as_many_as_a_template_shows_one_with_latents(session):
    config = session("--for", "pd")
    assert config.voices == (FIRST, VoiceConfig(MODEL, "duet", 2))
    assert len(config.voices) == VOICES
    assert session().voices == (FIRST,)


def test_voices_that_are_named_are_left_as_they_are(session, tmp_path):
    assert session("--for", "pd", "--model", "folk-vae").voices == (VoiceConfig("folk-vae"),)
    three = session("--for", "pd", "--voice", "folk-vae", "--voice", "chord-lstm").voices
    assert [voice.model for voice in three] == [FIRST.model, "folk-vae", "chord-lstm"]
    settings = tmp_path / "mine.toml"
    settings.write_text('[[voice]]\nmodel = "folk-ae"\n')
    named = session("--config", str(settings), "--for", "pd").voices
    assert [voice.model for voice in named] == ["folk-ae"]


def test_what_runs_on_another_machine_is_let_in(session):
    assert session("--for", "touchosc").osc_host == "0.0.0.0"
    assert session("--for", "pd").osc_host == "127.0.0.1"
    assert session("--for", "pd", "--lan").osc_host == "0.0.0.0"


@pytest.mark.parametrize("name", TEMPLATES)
def test_one_line_says_what_to_open_and_where_to_point_it(name, data):
    line = write_for(JamConfig(template=name, voices=(FIRST,)), 9123)
    path = data / TEMPLATES[name].file
    assert "\n" not in line
    assert str(path) in line
    assert "9123" in line
    assert re.search(r"\d+\.\d+\.\d+\.\d+", line)
    assert path.stat().st_size > 500


def test_a_tablet_is_pointed_to_this_machine_unless_another_is_named(monkeypatch):
    monkeypatch.setattr(invitation, "own_address", lambda: "192.168.7.7")
    here, there = Instrument(2, ()), Instrument(2, (), host="10.0.0.7")
    assert "host 192.168.7.7" in opening("touchosc", Path("a.tosc"), here)
    assert "host 10.0.0.7" in opening("touchosc", Path("a.tosc"), there)
    assert "127.0.0.1:9000" in opening("pd", Path("a.pd"), here)


def test_the_template_is_for_the_ports_voices_and_latents_of_the_session(data):
    def written(port, *models):
        voices = tuple(map(VoiceConfig, models))
        line = write_for(JamConfig(template="pd", voices=voices), port)
        return line, (data / "antiphon.pd").read_text()

    line, text = written(9001, "melody-lstm", "folk-vae", "morph")
    assert "127.0.0.1:9001" in line
    assert "listens on 9002" in line
    assert "connect 127.0.0.1 9001;" in text
    assert "netreceive -u -b 9002;" in text
    assert "/voice/3/mode" in text
    assert "/voice/4/mode" not in text
    assert re.search(r"latent\\ 2", text), "folk-vae calls it so"
    assert "mean\\ pitch" in written(9000, "no such model", "morph")[1]
