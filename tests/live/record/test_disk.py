"""Recording on a disk that is full, or gone: said at once, and nothing that was played is lost."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import time
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import mido
import pytest

from engine.events import NoteOn
from engine.session import SessionState
from engine.ticks import Timeline
from engine.turn import Turn
from live.config import JamConfig
from live.driver.notes_out import open_notes_out
from live.record.event_log import read_log
from live.record.recorder import PERFORMER
from live.record.recording import Recording
from live.record.takes import log_path, new_take
from models.errors import InputError

STATE = SessionState(timeline=Timeline(120.0, 10.0))
PATIENCE_SECONDS = 20


class Take:
    """A recording, played by hand on a clock of its own."""

    def __init__(self, path, monkeypatch):
        self.now, self.said = 10.0, []
        monkeypatch.setattr("live.record.recording.WRITE_SECONDS", 0.01)
        self.recording = Recording(JamConfig(), STATE, 10.0, self.said.append, None, self.clock)
        self.recording.start(path)

    def clock(self):
        return self.now

    def play(self, *pitches):
        for pitch in pitches:
            self.now += 1.0
            self.recording.observe(Turn(applied=[NoteOn(self.now, pitch, 90)]), STATE)

    def wait_for_lines(self, count=1):
        end = time.monotonic() + PATIENCE_SECONDS
        while len(self.said) < count and time.monotonic() < end:
            time.sleep(0.005)
        assert len(self.said) == count

    def wait_until_taken(self):
        end = time.monotonic() + PATIENCE_SECONDS
        while not self.recording._queue.empty() and time.monotonic() < end:
            time.sleep(0.005)
        time.sleep(0.05)  # the last one is being taken


def pitches(path):
    track = mido.MidiFile(file=BytesIO(path.read_bytes())).tracks[PERFORMER]
    return [each.note for each in track if each.type == "note_on"]


def logged(path):
    return [each.pitch for each in read_log(log_path(path)).entries if isinstance(each, NoteOn)]


@pytest.fixture
def disk(monkeypatch):
    """Return what makes the disk full, or not."""
    state = {"full": False}
    sync = os.fsync

    def full(number):
        if state["full"]:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(number)

    monkeypatch.setattr("os.fsync", full)
    return lambda is_full: state.update(full=is_full)


def test_a_full_disk_is_said_at_once_and_what_came_meanwhile_is_written_later(
    tmp_path, monkeypatch, disk
):
    take = Take(tmp_path / "a.mid", monkeypatch)
    disk(True)
    take.play(60, 61)
    take.wait_for_lines()
    assert pitches(tmp_path / "a.mid") == []  # whole still, as it was
    disk(False)
    take.play(62)
    take.recording.close()
    assert pitches(tmp_path / "a.mid") == [60, 61, 62]
    assert logged(tmp_path / "a.mid") == [60, 61, 62]
    assert [line.partition(", ")[0] for line in take.said] == [
        f"recording to {tmp_path / 'a.mid'} fails",
        f"{tmp_path / 'a.mid'} is written again",
    ]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.jsonl", "a.mid"]


def test_a_folder_that_is_taken_away_is_made_again(tmp_path, monkeypatch):
    path = tmp_path / "new" / "a.mid"
    path.parent.mkdir()
    take = Take(path, monkeypatch)
    shutil.rmtree(path.parent)
    take.play(60)
    take.recording.close()
    assert (pitches(path), take.recording.is_whole) == ([60], True)
    (line,) = take.said
    assert "its folder was taken away" in line


def test_where_nothing_can_be_written_to_the_end_all_of_it_is_rescued(tmp_path, monkeypatch):
    path, spare = tmp_path / "new" / "a.mid", tmp_path / "spare"
    path.parent.mkdir()
    spare.mkdir()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(spare))
    take = Take(path, monkeypatch)
    shutil.rmtree(path.parent)
    path.parent.touch()  # a file in its place
    take.play(60, 61)
    take.recording.close()
    assert (take.recording.path, take.recording.is_whole) == (spare / "a.mid", True)
    assert pitches(spare / "a.mid") == [60, 61]
    assert "bring it to a safe place" in take.said[-1]


def test_what_cannot_be_rescued_is_not_called_recorded(tmp_path, monkeypatch):
    path = tmp_path / "new" / "a.mid"
    path.parent.mkdir()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "none"))
    take = Take(path, monkeypatch)
    shutil.rmtree(path.parent)
    path.parent.touch()
    take.play(60)
    take.recording.close()
    assert not take.recording.is_whole
    assert len(take.said) == 1


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True) if os.name == "posix" else None
    if done is None or done.returncode:
        pytest.skip("a small disk cannot be mounted here: that needs the rights of root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(path):
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(1000))


def test_a_disk_that_is_really_full_loses_nothing_once_there_is_room(small_disk, monkeypatch):
    path, ballast = small_disk / "a.mid", small_disk / "ballast"
    take = Take(path, monkeypatch)
    fill(ballast)
    played = [60 + number % 12 for number in range(400)]
    take.play(*played)
    take.wait_for_lines()
    take.wait_until_taken()
    ballast.unlink()
    take.wait_for_lines(2)
    assert logged(path) == played
    take.play(72)
    take.recording.close()
    assert pitches(path) == [*played, 72]
    assert logged(path) == [*played, 72]
    assert sorted(each.name for each in small_disk.iterdir()) == ["a.jsonl", "a.mid"]


@pytest.mark.parametrize(("target", "said"), [("/dev/null", "is a device"), (".", "is a folder")])
def test_a_recording_is_a_file(target, said):
    with pytest.raises(InputError, match=said):
        new_take(Path(target))


def test_notes_that_find_no_room_are_told_once_and_end_in_order():
    said = []
    notes = open_notes_out("/dev/full", said.append)
    for _ in range(100):
        notes.take((0x90, 60, 1))
    notes.close()
    (line,) = said
    assert line.endswith("playing goes on: No space left on device")
