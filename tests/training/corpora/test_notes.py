"""Notes kept as numbers are a sequence of notes like any other."""

from models.note import Note
from training.corpora.notes import NoteRows, rows_of

NOTES = (Note(0, 480, 60), Note(100_000, 1, 127, 1), Note(100_000, 70_000, 0, 127))


def test_rows_are_the_notes_that_they_were_made_of():
    kept = NoteRows(rows_of(NOTES))
    assert kept == NOTES
    assert NOTES == kept  # noqa: SIM300 (the tuple asks first)
    assert kept == NoteRows(rows_of(NOTES))
    assert hash(kept) == hash(NOTES)
    assert list(kept) == list(NOTES)
    assert (len(kept), kept[1], kept[-1]) == (3, NOTES[1], NOTES[2])
    assert kept[1:] == NOTES[1:]
    assert rows_of(kept) is kept.rows
    assert type(kept[0].tick) is int


def test_other_notes_are_others():
    kept = NoteRows(rows_of(NOTES))
    assert kept != NOTES[:2]
    assert kept != (*NOTES[:2], NOTES[2].moved(1))
    assert kept != 5
