"""The command, with the instrument really playing: one phrase, a short one."""

import json
from pathlib import Path

from click.testing import CliRunner

from models.errors import InputError
from models.note import Note
from tests.training.judge.test_phrases import song, write_corpus
from training.evaluating import evaluate
from training.judge.phrases import take_phrases
from training.judge.rolls import rolls_of
from training.judge.rows import Hall


def test_a_phrase_is_played_and_its_answer_measured(tmp_path: Path):
    write_corpus(tmp_path, song().notes)
    words = ["melody-lstm", "--as-played", "--corpus", str(tmp_path), "--phrases", "1"]
    result = CliRunner().invoke(evaluate, [*words, "--rows", "timing,scale", "--json"])
    assert result.exit_code == 0, result.output
    figures = json.loads(result.stdout)["melody-lstm"]
    assert figures["answered"] == 1.0
    assert 0 < figures["wait"] < 8
    assert 0 <= figures["in scale"] <= 1


def test_unknown_row_is_named(tmp_path: Path):
    write_corpus(tmp_path, song().notes)
    words = ["melody-lstm", "--as-played", "--corpus", str(tmp_path), "--rows", "tempo"]
    result = CliRunner().invoke(evaluate, words)
    assert isinstance(result.exception, InputError)
    assert "'tempo'" in str(result.exception)


def test_rolls_have_names_of_their_own():
    hall = Hall([song()], take_phrases([song()], 3))
    names = [name for name, _ in rolls_of(hall, ("melody-lstm",))]
    assert len(names) == len(set(names)) >= 6
    assert all(
        isinstance(note, Note) for _, scene in rolls_of(hall, ("morph",)) for note in scene.notes
    )
