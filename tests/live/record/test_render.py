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
    assert notes[0][0] % 480 == 0
    assert all(tick % 120 == 0 for tick, _ in notes)


def test_a_plot_is_a_png(tmp_path):
    render(PHRASE, tmp_path / "out.mid", "--plot", tmp_path / "roll.png")
    assert (tmp_path / "roll.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


@pytest.mark.parametrize("arguments", [["only.mid"], ["a.mid", "b.mid", "--log", "c.jsonl"]])
def test_too_few_or_too_many_files_are_told(arguments):
    with pytest.raises(InputError, match=r"IN\.mid OUT\.mid"):
        render(*arguments)


def test_a_file_that_is_no_midi_is_told(tmp_path):
    (tmp_path / "x.mid").write_text("not midi")
    with pytest.raises(InputError, match="not a MIDI file"):
        render(tmp_path / "x.mid", tmp_path / "out.mid")
