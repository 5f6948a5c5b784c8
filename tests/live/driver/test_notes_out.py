"""Notes as lines of JSON, for whoever is piped to; a reader that goes holds nothing up."""

from __future__ import annotations

import io
import json
import time

import pytest

from live.driver.notes_out import NotesOut, open_notes_out
from live.driver.output import TimedOutput
from live.midi.endpoints import MemoryOutput
from models.errors import InputError


def test_each_note_that_goes_out_is_a_line():
    file = io.StringIO()
    notes = NotesOut(file)
    before = time.time()
    output = TimedOutput(MemoryOutput(), watch=lambda midi: notes.take(midi, 2))
    output.send_now((0x92, 60, 100))
    output.send_now((0xB2, 7, 90))
    output.silence()
    notes.close()
    on, off = (json.loads(line) for line in file.getvalue().splitlines())
    assert (on["output"], on["channel"], on["pitch"], on["velocity"]) == (2, 3, 60, 100)
    assert (off["channel"], off["pitch"], off["velocity"]) == (3, 60, 0)
    assert before - 0.001 <= on["time"] <= off["time"] <= time.time() + 0.001


def test_a_reader_that_goes_holds_nothing_up():
    class Gone(io.StringIO):
        def write(self, text):
            raise BrokenPipeError

    notes = NotesOut(Gone())
    for _ in range(100):
        notes.take((0x90, 60, 1))
    notes.close()


def test_a_file_that_cannot_be_written_is_one_line(tmp_path):
    with pytest.raises(InputError, match="notes cannot be written to"):
        open_notes_out(str(tmp_path / "none" / "notes"))
    notes = open_notes_out(str(tmp_path / "notes"))
    notes.take((0x90, 60, 1))
    notes.close()
    assert json.loads((tmp_path / "notes").read_text())["pitch"] == 60
