"""Automation files: every line becomes the engine's event, or is refused by its number."""

from __future__ import annotations

import pytest

from engine.events import Gesture, SetControl
from live.record.automation import read_automation
from models.errors import InputError


def read(tmp_path, text, voices=2):
    path = tmp_path / "moves.txt"
    path.write_text(text, encoding="utf-8")
    return read_automation(path, 120.0, voices)


def test_lines_become_events_at_their_beats(tmp_path):
    text = """
    # a comment
    8   /voice/2/latent/3 1.0   # to its end
    0   /jam/mode duet
    2.5 /latent/random 0.5
    """
    mode, random, slider = read(tmp_path, text)
    assert (mode.name, mode.value, mode.seconds) == ("mode", "duet", 0.0)
    assert random == Gesture(1.25, "random", 0, (0.5,))
    assert isinstance(slider, SetControl)
    assert (slider.seconds, slider.voice, slider.index, slider.value) == (4.0, 2, 3, 3.0)


def test_a_change_of_tempo_counts_from_there_on(tmp_path):
    _, late = read(tmp_path, "4 /transport/tempo 60\n8 /jam/density 1")
    assert late.seconds == pytest.approx(2.0 + 4.0)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("x /jam/mode duet", "could not convert"),
        ("-1 /jam/mode duet", "from 0 on"),
        ("nan /jam/mode duet", "from 0 on"),
        ("1", "after the beat comes an address"),
        ("1 /jam/colour 2", "no control has this address"),
        ("1 /subscribe 9001", "no control has this address"),
        ("1 /voice/3/density 1", "no control has this address"),
        ("1 /jam/mode sing", "mode must be one of"),
        ("1 /jam/mode", "takes 1 arguments"),
        ('1 /jam/scale "D', "No closing quotation"),
    ],
)
def test_a_line_that_is_wrong_is_named(tmp_path, line, said):
    with pytest.raises(InputError, match=f"line 2: .*{said}"):
        read(tmp_path, f"0 /jam/density 1\n{line}\n")


def test_a_file_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_automation(tmp_path / "none", 120.0, 1)
