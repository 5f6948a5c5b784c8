"""The sample of an epoch: its file, and its picture."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import mido

from models.note import Note
from training.judge.phrases import read_notes
from training.samples import TICKS, draw_roll, one_by_one, write_sample

NOTES = [Note(0, 480, 60), Note(0, 960, 64, 90), Note(480, 480, 60), Note(7680, 1920, 79)]


def read_sample(folder: Path, epoch: int) -> list[Note]:
    """Return the notes of a sample, which is to have a picture beside it."""
    path = folder / "samples" / f"epoch-{epoch:03d}.mid"
    ElementTree.parse(path.with_suffix(".svg"))
    (track,) = mido.MidiFile(path).tracks
    return read_notes(track, 480)


def test_a_sample_is_a_file_and_a_picture(tmp_path: Path):
    write_sample(NOTES[:1], tmp_path, 7)
    write_sample(NOTES, tmp_path, 7)
    assert read_sample(tmp_path, 7) == NOTES
    names = sorted(path.name for path in (tmp_path / "samples").iterdir())
    assert names == ["epoch-007.mid", "epoch-007.svg"]
    (track,) = mido.MidiFile(tmp_path / "samples" / "epoch-007.mid").tracks
    assert track.name == "epoch 7"


def test_silence_is_a_sample_too(tmp_path: Path):
    write_sample([], tmp_path, 12)
    assert read_sample(tmp_path, 12) == []


def test_the_roll_has_its_notes_where_they_are(tmp_path: Path):
    draw_roll(NOTES, tmp_path / "roll.svg")
    root = ElementTree.parse(tmp_path / "roll.svg").getroot()
    shapes = {kind: root.findall(f"{{*}}{kind}") for kind in ("rect", "line", "text")}
    boxes = [{key: float(each.get(key)) for key in ("x", "y", "width")} for each in shapes["rect"]]
    assert [box["x"] for box in boxes] == [40.0, 40.0, 40.0 + 560 / 20, 40.0 + 560 * 4 / 5]
    assert [box["y"] for box in boxes] == [270.0, 230.0, 270.0, 80.0]  # 10 each, 60 lies on 280
    assert boxes[3]["width"] == 560 / 5 - 0.5
    assert len(shapes["line"]) == 6 + 3  # five bars, and two octaves
    assert [each.text for each in shapes["text"]] == ["C4", "C5", "C6"]


def test_phrases_are_heard_one_after_the_other():
    phrases = [[Note(0, 10, 60)], [], [Note(5, 10, 62)]]
    assert one_by_one(phrases, TICKS) == [Note(0, 10, 60), Note(2 * TICKS + 5, 10, 62)]
