"""Files that are broken or no files at all, at the command line: one line, and nothing written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from struct import pack

import pytest

PHRASE = Path(__file__).parents[1] / "phrase.mid"
PATIENCE_SECONDS = 60
NOTES = b"\0\x90\x3c\x40\x60\x80\x3c\0"
END = b"\0\xff\x2f\0"
START = {"Start": {"seconds": 1.0, "origin_seconds": 1.0}}
CONFIG = {"voices": [{"model": "melody-lstm", "mode": "solo", "channel": 1}]}


def antiphon(*words: object) -> tuple[int, str, str]:
    """Run the command; return its exit code, its output and its errors."""
    done = subprocess.run(
        [sys.executable, "-m", "live", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
    return done.returncode, done.stdout, done.stderr


def refused(*words: object) -> str:
    """Run the command; return the one line with which it refuses."""
    code, _, errors = antiphon(*words)
    assert code in (1, 2), errors
    (line,) = errors.splitlines()
    assert line.startswith("antiphon: ")
    return line


def midi(track: bytes, kind: int = 1, division: int = 480) -> bytes:
    """Return a MIDI file of one track."""
    return pack(">4sIHHH4sI", b"MThd", 6, kind, 1, division, b"MTrk", len(track)) + track


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (midi(NOTES + END, kind=2), "of type 2"),
        (midi(NOTES + END, division=0), "0 ticks to the quarter note"),
        (midi(NOTES + END, division=0xE728), "frames of film"),
        (midi(b"\0\xff\x51\3\0\0\0" + NOTES + END), "a tempo of 0"),
        (midi(b"\0\xff\x59\2\x63\0" + NOTES + END), "cannot be read|not a MIDI file"),
        (midi(b"\0\xff\x58\4\4\xff\x18\x08" + NOTES + END), "cannot be played"),
        (midi(NOTES + b"\xff\xff\xff\x7f\x90\x3c\x40" + END), "more than 24 hours"),
        (midi(NOTES + END)[:30], "not a MIDI file"),
        (b"", "it ends too early"),
        (midi(END), "no notes"),
    ],
)
def test_a_midi_file_that_cannot_be_answered(tmp_path, data, said):
    path, out = tmp_path / "in.mid", tmp_path / "out.mid"
    path.write_bytes(data)
    line = refused("render", path, out)
    assert str(path) in line
    assert any(each in line for each in said.split("|")), line
    assert not out.exists()


def log_of(*entries: object, config: object = CONFIG) -> bytes:
    head = {"header": {"version": 2, "config": config}}
    return b"".join(json.dumps(each).encode() + b"\n" for each in (head, *entries))


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([START, {"NoteOn": {"seconds": "1", "pitch": 60, "velocity": 9}}], "line 3: "),
        ([START, {"NoteOn": {"seconds": 2, "pitch": 600, "velocity": 9}}], "pitch must be 0 … 127"),
        ([START, {"NoteOff": {"seconds": 2}}], "needs pitch"),
        ([START, {"Mark": {"seconds": 1e9}}], "more than 24 hours"),
        ([START, {"Mark": {"seconds": 1e300}}], "seconds must be"),
        ([START, {"Mark": {"seconds": [[2]]}}], "seconds of Mark cannot be"),
        ([{"Mark": {"seconds": 1.0}}], "no start"),
        ([{"Start": {**START["Start"], "snapshot": {"state": 7}}}], "line 2 of the log"),
        (
            [START, {"Gesture": {"seconds": 2, "name": "recall", "voice": 7, "values": [900]}}],
            "line 3 of the log",
        ),
    ],
)
def test_a_log_that_no_session_wrote(tmp_path, entries, said):
    path, out = tmp_path / "in.jsonl", tmp_path / "out.mid"
    path.write_bytes(log_of(*entries))
    line = refused("render", "--log", path, out)
    assert said in line
    assert str(path) in line
    assert not out.exists()


@pytest.mark.parametrize("config", [7, {"voices": 7}, {"voices": [7]}, {**CONFIG, "seed": "x"}])
def test_a_log_whose_settings_are_none(tmp_path, config):
    path = tmp_path / "in.jsonl"
    path.write_bytes(log_of(START, config=config))
    assert "settings cannot be used" in refused("render", "--log", path, tmp_path / "out.mid")


def test_a_torn_log_is_played_and_says_so(tmp_path):
    path, out = tmp_path / "in.jsonl", tmp_path / "out.mid"
    path.write_bytes(log_of(START, {"Mark": {"seconds": 3.0}}, {"Mark": {"seconds": 4.0}})[:-5])
    code, _, errors = antiphon("render", "--log", path, out)
    assert code == 0
    (line,) = errors.splitlines()
    assert line == f"{path}: 1 line is torn, and left out; all others are played"
    assert out.exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = " + "[" * 20000 + "]" * 20000, "not TOML that can be read"),
        ("[controls]\ndensity = " + "[" * 30 + "]" * 30, "line 2: tables and lists"),
        ("[jam]\nosc-port = " + "9" * 30, "line 2: a whole number has at most 64 bits"),
        ("[jam]\nosc-port = " + "9" * 5000, "not TOML that can be read"),
        ("[" + "a" * 100_000 + "]", "no table is named"),
        ("[[voice]]\nchannel = 1.0", "channel must be 1 ... 16"),
        ("#" * (1 << 22) + "##", "is too large"),
    ],
)
def test_settings_that_are_too_much(tmp_path, text, said):
    path = tmp_path / "config.toml"
    path.write_text(text)
    code, lines, errors = antiphon("config", "check", "--config", path)
    assert (code, errors) == (1, "")
    assert all(len(line) < 1000 for line in lines.splitlines())
    assert said in lines


def test_what_is_no_file_is_refused_at_once(tmp_path):
    pipe, out = tmp_path / "pipe", tmp_path / "out.mid"
    os.mkfifo(pipe)
    for words in (
        ("render", pipe, out),
        ("render", "--log", pipe, out),
        ("render", PHRASE, out, "--automation", pipe),
        ("jam", "--config", pipe),
    ):
        assert "must be a file, and is a pipe" in refused(*words)
    code, lines, _ = antiphon("config", "check", "--config", pipe)
    assert (code, "is a pipe" in lines) == (1, True)


@pytest.mark.parametrize(
    "name", ["~nosuchuser/x.onnx", "a" * 5000 + ".onnx", "a/" * 3000 + "x.onnx"]
)
def test_a_model_of_an_impossible_name_is_refused(tmp_path, name):
    line = refused("render", PHRASE, tmp_path / "out.mid", "--model", name)
    assert "no model is named" in line
    assert len(line) < 1000


def test_a_name_that_is_too_long_is_one_line(tmp_path):
    long = tmp_path / ("a" * 300)
    for words in (
        ("render", long, tmp_path / "out.mid"),
        ("render", PHRASE, long),
        ("jam", "--config", long),
        ("jam", "--record", f"{long}.mid"),
    ):
        assert "File name too long" in refused(*words)


def test_nothing_is_left_half_written(tmp_path):
    line = refused("render", PHRASE, tmp_path / "none" / "out.mid")
    assert "cannot be written: No such file or directory" in line
    code, _, errors = antiphon("render", PHRASE, "/dev/full")
    assert (code, "No space left on device" in errors) == (1, True)
