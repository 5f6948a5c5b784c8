"""The report, with the instrument really playing: two pieces of one model."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from models.errors import AntiphonError
from models.note import Note
from tests.training.conftest import write_corpus
from training.corpora.reading import read_corpus
from training.corpora.score import Corpus
from training.evaluating import evaluate
from training.judge.table import Row, Table
from training.measures.features import FEATURES
from training.measures.pieces import Piece
from training.report import zoo
from training.report.comparing import HELD_OUT, measured
from training.report.page import table
from training.report.playing import songs_of
from training.report.svg import densities, matrix
from training.report.zoo import cost_of, held_out

OPEN = {"meta"}  # elements that nothing ends


class Elements(HTMLParser):
    """Sees whether every element ends in the one that it began in, and what is fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.linked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.linked += [name for name, _ in attrs if name in ("src", "href")]
        if tag not in OPEN:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def songs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a corpus of which six songs are held out."""
    folder = write_corpus(tmp_path_factory.mktemp("songs"))
    parts = ["train"] * 6 + ["test"] * 6
    lines = [f"song{number}\t{part}" for number, part in enumerate(parts)]
    (folder / "splits.tsv").write_text("\n".join(lines) + "\n")
    return folder


def call(*words: object) -> Result:
    return CliRunner().invoke(evaluate, [str(word) for word in words])


def error_of(*words: object) -> str:
    result = call(*words)
    assert isinstance(result.exception, AntiphonError), result.output
    assert "\n" not in str(result.exception)
    return str(result.exception)


def test_one_command_writes_page_and_data(songs: Path, tmp_path: Path):
    out = tmp_path / "made" / "here"
    result = call("folk-ae", "--report", out, "--corpus", songs, "--songs", 3)
    assert result.exit_code == 0, result.output
    assert "folk-ae: 3 of 3 pieces played" in result.stderr
    data = json.loads((out / "zoo.json").read_text())
    model = data["models"]["folk-ae"]
    assert model["card"]["corpus"] == "open_melodies"
    assert model["cost"]["pace"]["unit"] == "decode"
    assert model["held out"]["figures"]["folk-ae"]["latents"] > 0
    played = model["played"]
    assert played["measured"] == 3
    assert set(played["spreads"]) == {feature.key for feature in FEATURES}
    assert all(0 <= spread["overlap"] <= 1.01 for spread in played["spreads"].values())
    assert played["faults"]["longest copy"] >= 0
    assert data[HELD_OUT]["pieces"] == 3
    page = (out / "zoo.html").read_text()
    read = Elements()
    read.feed(page)
    assert read.open == []
    assert read.linked == []
    assert not read.names & {"script", "link", "img"}
    drawings = re.findall("<svg.*?</svg>", page)
    assert [ElementTree.fromstring(drawing).tag for drawing in drawings] == ["svg"] * 2 * 14


def test_songs_lie_to_songs_as_songs_do(songs: Path):
    """The very songs in a model's place: distances to them are the songs' own, but for the 0s."""
    held = songs_of(read_corpus(str(songs)), 3)
    found = measured(held.first, held, None)
    spread = found.spreads["pitch_classes"]
    assert spread.intra == spread.songs
    assert spread.inter == pytest.approx(spread.intra * 2 / 3)
    assert found.manhattan["inter"] == pytest.approx(found.manhattan["intra"] * 2 / 3)


def test_halves_share_no_song(songs: Path):
    held = songs_of(read_corpus(str(songs)), 3)
    assert len(held.first) == len(held.second) == 3
    assert not {piece.notes for piece in held.first} & {piece.notes for piece in held.second}


def test_pieces_without_music_are_counted_and_not_measured():
    found = measured([Piece(()), Piece((Note(0, 480, 60),))], None, range(48, 89))
    assert (found.pieces, found.measured) == (2, 0)
    assert found.faults["silent"] == 15 / 16
    assert found.means == {}


def test_without_a_corpus_there_are_distances_within_the_set_alone():
    notes = tuple(Note(480 * n, 480, 60 + n) for n in range(4))
    found = measured([Piece(notes), Piece(notes[:3])], None, None)
    assert found.spreads["pitch_count"].intra == 1
    assert found.spreads["pitch_count"].overlap is None
    assert "longest copy" not in found.faults


def test_cost_and_figures_are_of_the_file_as_it_is_played():
    cost = cost_of("folk-vae")
    assert cost.file_bytes > 1_000_000
    assert cost.load_ms > 0
    assert 0 < cost.pace.p50_ms <= cost.pace.p99_ms
    assert held_out("folk-vae", None).source == "from the card: open_melodies"


def test_figures_are_measured_afresh_on_a_models_own_corpus(songs: Path, monkeypatch):
    asked = []

    class System:
        ROWS = (Row("bits", "bits", "{:.1f}"),)

        @staticmethod
        def evaluate(file: Path, corpus: Corpus | None, beside: Sequence[Path]) -> Table:
            asked.append((file.name, corpus))
            return {"melody-lstm": {"bits": 1.0}}

    monkeypatch.setattr(zoo, "figures", lambda _model: System)
    other = read_corpus(str(songs))
    own = replace(other, name="open_melodies")
    assert held_out("melody-lstm", own).source == "measured on open_melodies"
    assert held_out("melody-lstm", other).source == "from the card: open_melodies"
    assert asked == [("melody-lstm.onnx", own), ("melody-lstm.onnx", None)]


def test_a_corpus_that_a_system_cannot_measure_on_stops_no_report(songs: Path):
    """No song has the sixteen bars of 4/4 that the autoencoders take."""
    own = replace(read_corpus(str(songs)), name="open_melodies")
    found = held_out("folk-vae", own)
    assert found.table is None
    assert found.problem.startswith("corpus 'open_melodies' has no 16 bars of 4/4")


def test_what_is_written_is_escaped():
    assert "<b>" not in table(("<b>",), [("<b>", "<b>")])
    drawing = matrix([0.5, 0.5, 0, 0], ["<b>", "&"], "<i>")
    assert ElementTree.fromstring(drawing).tag == "figure"
    assert "<b>" not in drawing


def test_densities_are_drawn_from_the_axis_to_the_top():
    drawing = ElementTree.fromstring(densities([0, 1, 2], {"intra": [0, 4, 0]}, "one"))
    (line,) = drawing.iter("polyline")
    assert line.get("points") == "0.0,130.0 140.0,0.0 280.0,130.0"


def test_a_corpus_with_few_test_songs_is_named(folder: Path, tmp_path: Path):
    told = error_of("folk-ae", "--report", tmp_path, "--corpus", folder)
    assert told == (
        f"a report needs 4 test songs of 8 bars or more, the corpus {folder.name} has 2"
    )


def test_what_cannot_be_reported_on_is_one_line(tmp_path: Path):
    assert "no model is named 'wavenet'" in error_of("wavenet", "--report", tmp_path)
    assert "no --as-played" in error_of("folk-ae", "--report", tmp_path, "--as-played")
    assert "needs a --corpus" in error_of("folk-ae", "--report", tmp_path, "--afresh")
    (tmp_path / "file").touch()
    told = error_of("folk-ae", "--report", tmp_path / "file" / "out")
    assert told.endswith("file/out: Not a directory; give --report another")


def test_without_a_report_there_is_one_model():
    assert error_of("folk-ae", "morph") == (
        "evaluate takes one MODEL, or --report DIR, got 2 models"
    )
    assert "got 0 models" in error_of()
