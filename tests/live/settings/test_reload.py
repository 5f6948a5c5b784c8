"""`/config/reload`: what changed in the file is said again, and nothing else is touched."""

import os
from functools import partial
from pathlib import Path

import pytest

from live.settings.reload import Reload
from live.settings.settings import read
from tests.live.mapping.rig import Rig

FIRST = """[jam]
tempo = 100
[controls]
density = 0.2
temperature = 0.5
[[map]]
address = "/jam/density"
from = "cc 21"
takeover = "jump"
"""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "config.toml"
    path.write_text(FIRST)
    return path


def rig_with(path: Path) -> Rig:
    rig = Rig()
    settings = read(path)
    rig.mapping.bind(settings.bindings)
    say = partial(rig.osc.say, "settings")
    Reload(rig.osc.dispatcher, path, settings, say, rig.mapping.bind, rig.lines.append)
    return rig


def test_what_changed_is_said_and_what_a_hand_has_set_stays(path):
    rig = rig_with(path)
    rig.say("/jam/temperature", 1.9)
    path.write_text(FIRST.replace("0.2", "0.9").replace("100", "90").replace("21", "22"))
    rig.say("/config/reload")
    assert rig.state.timeline.tempo_bpm == 90
    assert rig.voice().density == pytest.approx(0.9)
    assert rig.voice().temperature == pytest.approx(1.9)
    rig.midi((0xB0, 21, 0))
    assert rig.voice().density == pytest.approx(0.9)
    rig.midi((0xB0, 22, 0))
    assert rig.voice().density == 0
    assert "/transport/tempo, /jam/density changed" in rig.lines[-1]


def test_thru_is_turned_on_while_it_plays(path):
    rig = rig_with(path)
    path.write_text(FIRST.replace("tempo = 100", "tempo = 100\nthru = true\noutput = 'synth'"))
    rig.say("/config/reload")
    assert rig.state.thru
    assert rig.lines[-1] == "at the next start there changes: outputs"


def test_twice_is_once(path):
    rig = rig_with(path)
    rig.say("/config/reload")
    assert rig.events == []
    assert rig.lines[-1].endswith("no control changed")


def test_voices_take_what_can_be_taken_and_the_rest_is_told(path):
    rig = rig_with(path)
    path.write_text(FIRST.replace("[jam]", "[jam]\nosc-port = 9100") + "[[voice]]\nmode = 'solo'\n")
    rig.say("/config/reload")
    assert rig.voice().mode == "solo"
    assert rig.lines[-1] == "at the next start there changes: osc_port, the number of voices"


def test_a_file_with_mistakes_changes_nothing(path):
    rig = rig_with(path)
    path.write_text(FIRST.replace("0.2", "2.0").replace("100", "9"))
    rig.say("/config/reload")
    ((_, code, text),) = rig.answers("/error")
    assert (code, text.startswith("nothing is changed: ")) == ("not_ready", True)
    assert [line.rpartition("/")[2][:19] for line in rig.lines[:2]] == [
        "config.toml, line 2", "config.toml, line 4",
    ]  # fmt: skip
    assert rig.events == []
    path.write_text(FIRST.replace("0.2", "0.9"))
    rig.say("/config/reload")
    assert rig.voice().density == pytest.approx(0.9)


def test_a_pipe_in_the_place_of_the_file_holds_nobody_up(path):
    rig = rig_with(path)
    path.unlink()
    os.mkfifo(path)
    rig.say("/config/reload")
    assert rig.events == []
    assert rig.lines[0] == f"{path}: must be a file, and is a pipe"
