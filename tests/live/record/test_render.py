"""Rendering by the command line, with the shipped model."""

from __future__ import annotations

from pathlib import Path

import mido
import pytest
from click.testing import CliRunner

from live.__main__ import cli
from models.errors import InputError

PHRASE = Path(__file__).parents[2] / "phrase.mid"
PHRASE_SECONDS = 4.0
ANTIPHON_TRACK = 2


def render(*arguments: object) -> None:
    result = CliRunner().invoke(cli, ["render", *map(str, arguments)])
    if result.exception is not None:
        raise result.exception


def answer(path: Path) -> list[tuple[int, int]]:
    tick, notes = 0, []
    for message in mido.MidiFile(path).tracks[ANTIPHON_TRACK]:
        tick += message.time
        if message.type == "note_on" and message.velocity:
            notes.append((tick, message.note))
    return notes


def test_the_same_seed_gives_the_same_bytes_and_another_seed_another_answer(tmp_path):
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        render(PHRASE, tmp_path / name, "--seed", seed)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert answer(tmp_path / "a") != answer(tmp_path / "c")


def test_the_answer_comes_after_the_phrase_on_the_grid(tmp_path):
    render(PHRASE, tmp_path / "out.mid")
    notes = answer(tmp_path / "out.mid")
    assert notes
    assert notes[0][0] > 2 * 1920
    assert notes[0][0] % 480 == 24  # after a breath of 25 ms
    assert all(tick % 120 == 0 for tick, _ in notes[1:])


def test_a_plot_is_a_png(tmp_path):
    render(PHRASE, tmp_path / "out.mid", "--plot", tmp_path / "roll.png")
    assert (tmp_path / "roll.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_alone_it_plays_so_many_bars_in_the_tempo_and_meter_given(tmp_path):
    out = tmp_path / "out.mid"
    render(out, "--mode", "solo", "--bars", 4, "--tempo", 90, "--meter", "3/4")
    notes, ticks_per_bar = answer(out), 3 * mido.MidiFile(out).ticks_per_beat
    assert notes[0][0] < ticks_per_bar
    assert 3 * ticks_per_bar <= notes[-1][0] < 4 * ticks_per_bar
    first, *_ = mido.MidiFile(out).tracks
    assert [round(mido.tempo2bpm(each.tempo)) for each in first if each.type == "set_tempo"] == [90]


def test_the_temperature_counts_and_one_out_of_range_is_told(tmp_path):
    (tmp_path / "moves.txt").write_text("0 /jam/temperature 2")
    render(PHRASE, tmp_path / "usual")
    render(PHRASE, tmp_path / "bold", "--temperature", 2)
    render(PHRASE, tmp_path / "moved", "--automation", tmp_path / "moves.txt")
    assert answer(tmp_path / "bold") == answer(tmp_path / "moved") != answer(tmp_path / "usual")
    with pytest.raises(ValueError, match=r"temperature must be 0 \.\.\. 2, got 3"):
        render(PHRASE, tmp_path / "hot", "--temperature", 3)


def test_voices_that_are_given_play(tmp_path):
    out = tmp_path / "out.mid"
    render(PHRASE, out, "--model", "morph", "--mode", "duet", "--voice", "melody-lstm,solo,5")
    played = [each for track in mido.MidiFile(out).tracks[ANTIPHON_TRACK:] for each in track]
    assert {each.channel for each in played if each.type == "note_on"} == {0, 4}


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["only.mid"],
        ["only.mid", "--mode", "duet"],
        ["a.mid", "b.mid", "c.mid", "--mode", "solo"],
        ["a.mid", "b.mid", "--log", "c.jsonl"],
        ["--log", "c.jsonl"],
    ],
)
def test_too_few_or_too_many_files_are_told(arguments):
    with pytest.raises(InputError, match=r"IN\.mid OUT\.mid"):
        render(*arguments)


def test_a_file_that_is_no_midi_is_told(tmp_path):
    (tmp_path / "x.mid").write_text("not midi")
    with pytest.raises(InputError, match="not a MIDI file"):
        render(tmp_path / "x.mid", tmp_path / "out.mid")
