"""What `antiphon jam` refuses at its start, `antiphon config check` refuses in the same words."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from live.__main__ import cli
from live.midi import ports
from live.midi.backends import Direction

REFUSED = {
    "no TOML": "[jam",
    "out of range": "[controls]\ndensity = 2",
    "a range turned round": "[controls]\nlowest = 60\nhighest = 40",
    "notes nowhere": '[jam]\nnotes-out = "{folder}/none/notes"',
    "notes to a folder": '[jam]\nnotes-out = "{folder}"',
    "a take nowhere": '[jam]\nrecord = "{folder}/none/take.mid"',
    "a voice that lacks": '[controls]\n"/voice/3/density" = 0.5',
    "no such model": '[[voice]]\nmodel = "{folder}/none.onnx"',
    "no model": '[[voice]]\nmodel = "{folder}/broken.onnx"',
    "more outputs than there are": '[jam]\noutput = ["a", "b", "c", "d", "e", "f", "g", "h"]',
    "a map of nothing": '[[map]]\naddress = "/nothing"\nfrom = "cc 1"',
}


def checked(path):
    result = CliRunner().invoke(cli, ["config", "check", "--config", str(path)])
    return result.exit_code, result.output.splitlines()


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_what_jam_refuses_check_refuses_in_the_same_words(tmp_path, text):
    path = tmp_path / "config.toml"
    path.write_text(text.format(folder=tmp_path))
    (tmp_path / "broken.onnx").write_bytes(b"no model")
    before = sorted(tmp_path.iterdir())
    exit_code, lines = checked(path)
    assert sorted(tmp_path.iterdir()) == before, "a check leaves nothing behind"
    command = [sys.executable, "-m", "live", "jam", "--config", str(path), "--no-panel"]
    jam = subprocess.run(
        [*command, "--osc-port", "0"], capture_output=True, text=True, timeout=60, check=False
    )
    assert (jam.returncode, exit_code) == (1, 1)
    said = [line.removeprefix("antiphon: ") for line in jam.stderr.splitlines()]
    (line,) = lines
    assert line in said


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ('midi-out = "synth"', ("keys", "synth")),
        ('output = ["virtual", "synth"]', ("keys", None, ("virtual", "synth"))),
        ('clock-out = "synth"', ("keys", None, (), "synth")),
    ],
)
def test_a_port_that_is_not_there_is_refused_in_the_same_words(tmp_path, monkeypatch, text, asked):
    class Empty:
        label, lists_names = "ALSA", True

        def names(self, direction):
            return ["Keystation"] if direction is Direction.IN else []

    monkeypatch.setattr("live.midi.search.systems", lambda: [Empty()])
    path = tmp_path / "config.toml"
    path.write_text(f'[jam]\nmidi-in = "keys"\n{text}')
    with pytest.raises(ports.PortError) as refused:
        ports.check_ports(*asked)
    assert checked(path) == (1, [str(refused.value)])
    assert "no MIDI output has 'synth' in its name; there are: none" in str(refused.value)


def test_what_jam_plays_with_check_finds_right_and_leaves_as_it_is(tmp_path):
    path, notes = tmp_path / "config.toml", tmp_path / "notes"
    notes.write_text("earlier\n")
    path.write_text(f'[jam]\nnotes-out = "{notes}"\nrecord = "{tmp_path}/take.mid"')
    assert checked(path) == (0, [f"{path}: nothing wrong"])
    assert notes.read_text() == "earlier\n"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["config.toml", "notes"]
