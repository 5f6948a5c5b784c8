from models.note import Note
from training.corpora.score import Score, Track
from training.measures.pieces import PIECE_TICKS, opening_of, piece_of


def score(notes: tuple[Note, ...], end: int, begin: int = 0, meter: str = "4/4") -> Score:
    return Score("song", "test", (Track(notes),), "CC0-1.0", end, begin, meter)


def quarters(count: int, first: int = 0) -> tuple[Note, ...]:
    return tuple(Note(first + 480 * number, 480, 60 + number % 12) for number in range(count))


def test_a_piece_ends_when_its_bars_do():
    piece = piece_of([Note(PIECE_TICKS - 240, 960, 60), Note(PIECE_TICKS, 480, 62)])
    assert piece.notes == (Note(PIECE_TICKS - 240, 240, 60),)


def test_a_pick_up_is_left_out():
    song = score(quarters(40, 1440), 1440 + 40 * 480, begin=1440)
    piece = opening_of(song)
    assert piece is not None
    assert piece.notes[0] == Note(0, 480, 61)
    assert len(piece.notes) == 32


def test_a_song_that_is_too_short_has_no_opening():
    assert opening_of(score(quarters(31), 31 * 480)) is None
    assert opening_of(score(quarters(32), 32 * 480)) is not None


def test_a_song_with_one_note_cannot_be_measured():
    assert opening_of(score(quarters(1), PIECE_TICKS)) is None


def test_drums_are_no_notes():
    drums = Track(quarters(40), is_drum=True)
    song = Score("song", "test", (drums,), "CC0-1.0", PIECE_TICKS, meter="4/4")
    assert opening_of(song) is None


def test_bars_are_the_songs_own():
    piece = opening_of(score(quarters(40), 40 * 480, meter="3/4"))
    assert piece is not None
    assert piece.bar == 3 * 480
