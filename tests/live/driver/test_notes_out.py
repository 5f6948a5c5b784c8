"""Notes as lines of JSON, for whoever is piped to; a reader that goes holds nothing up."""

from __future__ import annotations

import io
import json
import time

import pytest

from live import timing
from live.driver.notes_out import Details, NotesOut, announcement, open_notes_out
from live.driver.output import TimedOutput
from live.midi.endpoints import MemoryOutput
from models.errors import InputError

ON = (0x92, 60, 100)


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
    assert on["voice"] == off["voice"] == 0, "nobody has said whose it is"
    assert before - 0.001 <= on["time"] <= off["time"] <= time.time() + 0.001


def written(*does):
    """What is written when so much is announced and sent, in turn."""
    file = io.StringIO()
    notes = NotesOut(file)
    for do, *what in does:
        getattr(notes, do)(*what)
    notes.close()
    return [json.loads(line) for line in file.getvalue().splitlines()]


def told(voice, beat, ahead=0.0, midi=ON):
    return "expect", announcement(timing.now() + ahead, midi, Details(voice, beat, 0.5))


def test_what_is_told_of_a_note_stands_in_its_line():
    on, off = written(told(2, 7.25, 0.01), ("take", ON), ("take", (0x82, 60, 0)))
    assert (on["voice"], on["beat"], on["beats"]) == (2, 7.25, 0.5)
    assert off["voice"] == 2
    assert "beat" not in off


def test_a_note_that_was_left_out_lends_its_words_to_no_other():
    late = told(1, 4.0, -0.4), told(2, 8.0, -0.01)
    (line,) = written(*late, ("take", ON))
    assert (line["voice"], line["beat"]) == (2, 8.0)
    (line,) = written(told(1, 4.0, -9.0), ("take", ON))
    assert line["voice"] == 0
    (line,) = written(told(1, 4.0, 0.0, (0x92, 61, 100)), ("take", ON))
    assert line["voice"] == 0


def test_two_that_are_announced_go_out_in_their_order():
    lines = written(told(1, 1.0, 0.1), told(2, 1.5, 0.2), ("take", ON), ("take", ON))
    assert [line["beat"] for line in lines] == [1.0, 1.5]


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
