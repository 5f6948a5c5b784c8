"""Notes in and out of a whole instrument, through real pipes."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import tracemalloc

import pytest

from live.driver.notes_in import LONGEST, NotesIn

PATIENCE_SECONDS = 60
KEY = {"pitch": 64, "velocity": 90, "channel": 2, "beats": 0.5}


class Jam:
    """An instrument between two pipes."""

    def __init__(self, *options, notes_in="-"):
        command = [sys.executable, "-m", "live", "jam", "--no-panel", "--osc-port", "0"]
        self.process = subprocess.Popen(
            [*command, "--notes-in", notes_in, "--notes-out", "-", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.notes, self.lines = queue.Queue(), queue.Queue()
        self._readers = [
            threading.Thread(target=self._read, args=(file, to))
            for file, to in ((self.process.stdout, self.notes), (self.process.stderr, self.lines))
        ]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _read(file, to):
        with file:
            for line in file:
                to.put(line)

    def say(self, line):
        self.process.stdin.write((line if isinstance(line, str) else json.dumps(line)) + "\n")
        self.process.stdin.flush()

    def note(self, holds):
        """Wait for a note that holds."""
        while True:
            note = json.loads(self.notes.get(timeout=PATIENCE_SECONDS))
            if holds(note):
                return note

    def line(self, word):
        """Wait for a line that has a word in it."""
        while word not in (line := self.lines.get(timeout=PATIENCE_SECONDS)):
            pass
        return line

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE_SECONDS)
        self.process.stdin.close()
        for reader in self._readers:
            reader.join()


def test_a_program_plays_and_hears_each_note_with_voice_beat_and_length(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text("[controls]\nlevel = 1.0\n")
    with Jam("--config", str(config), "--mode", "harmonise", "--channel", "5") as jam:
        jam.say(KEY)
        struck = jam.note(lambda note: note["velocity"])
        assert (struck["channel"], struck["voice"]) == (5, 1)
        assert struck["beat"] > -1, "where in the music, though the first bar may be yet to begin"
        assert struck["beats"] == 0, "it lasts as long as the key, and nobody knows that yet"
        ended = jam.note(lambda note: not note["velocity"])
        assert (ended["pitch"], ended["voice"]) == (struck["pitch"], 1)
        assert ended["time"] > struck["time"]
        jam.say("no note")
        assert "--notes-in, line 2: a note is a line of JSON" in jam.line("--notes-in")
        jam.say({"pitch": 66, "velocity": 80})
        jam.note(lambda note: note["velocity"])
        jam.process.stdin.close()
        jam.note(lambda note: not note["velocity"])
        jam.line("no more notes come in")
        assert jam.process.poll() is None, "playing goes on"


@pytest.mark.skipif(os.name == "nt", reason="makes a named pipe")
def test_one_instrument_answers_another_through_a_named_pipe(tmp_path):
    os.mkfifo(tmp_path / "notes")
    with Jam("--mode", "harmonise", notes_in=str(tmp_path / "notes")) as jam:
        with (tmp_path / "notes").open("w") as file:
            file.write(json.dumps({**KEY, "voice": 3, "beat": 1.5, "time": 0}) + "\n")
        assert jam.note(lambda note: note["velocity"])["voice"] == 1


def read(*chunks):
    """The lines that are sent on of what a pipe brings."""
    ours, theirs = os.pipe()
    sent, said = [], []
    for chunk in chunks:
        os.write(theirs, chunk)
    os.close(theirs)
    notes = NotesIn("-", sent.append, said.append)
    notes._read(ours)
    os.close(ours)
    return [record.payload for record in sent]


def test_lines_are_whole_however_they_come():
    assert read(b'{"a"', b": 1}\n\n{}\r\n  \n", b"last") == [b'{"a": 1}', b"{}", b"last"]


def test_a_line_without_an_end_takes_no_more_room_than_a_line():
    ours, theirs = os.pipe()
    writer = threading.Thread(target=lambda: [os.write(theirs, b"x" * 4096) for _ in range(500)])
    sent = []
    tracemalloc.start()
    writer.start()
    reader = threading.Thread(target=NotesIn("-", sent.append, sent.append)._read, args=[ours])
    reader.start()
    writer.join()
    os.write(theirs, b"\n{}\n")
    os.close(theirs)
    reader.join()
    os.close(ours)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [record.payload for record in sent] == [b"x" * LONGEST, b"{}"]
    assert peak < 500_000, "of two million bytes"
