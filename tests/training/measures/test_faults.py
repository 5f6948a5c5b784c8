import pytest

from models.library import available
from models.note import Note
from training.measures.faults import (
    compass_of,
    faults,
    known_moves,
    longest_common,
    longest_copy,
    moves,
)
from training.measures.pieces import PIECE_BARS, Piece

BAR = 1920


def bar_of(number: int, *pitches: int) -> list[Note]:
    return [Note(number * BAR + 480 * beat, 480, pitch) for beat, pitch in enumerate(pitches)]


def piece(*bars: tuple[int, ...]) -> Piece:
    return Piece(tuple(note for number, bar in enumerate(bars) for note in bar_of(number, *bar)))


def test_silent_repeated_and_different_bars_are_counted():
    """Of eight bars: two the same, one other, and five silent."""
    found = faults([piece((60, 62, 64, 65), (60, 62, 64, 65), (72, 71, 69, 67))])
    assert found["silent"] == pytest.approx(5 / PIECE_BARS)
    assert found["repeated"] == pytest.approx(1 / PIECE_BARS)
    assert found["different"] == pytest.approx(2 / 3)
    assert "out of range" not in found


def test_a_collapse_shows_in_the_pieces():
    one = piece((60, 62, 64, 65))
    assert faults([one, one, one, one])["different pieces"] == 0.25
    assert faults([one, one])["different"] == 0.5
    assert faults([one, piece((61, 62, 64, 65))])["different pieces"] == 1


def test_notes_outside_the_compass():
    assert faults([piece((60, 62, 64, 80))], range(60, 80))["out of range"] == 0.25


def test_silence_alone_is_no_crash():
    found = faults([Piece(())], range(60, 72))
    assert (found["silent"], found["different"], found["out of range"]) == (1, 0, 0)


def test_every_shipped_model_says_which_pitches_it_has():
    cards = {card.name: card for _, card in available()}
    assert compass_of(cards["melody-lstm"]) == range(48, 89)
    assert compass_of(cards["folk-ae"]) == range(51, 51 + 35)
    assert compass_of(cards["chord-lstm"]) == range(21, 109)


def test_the_longest_copy_is_found_in_any_key():
    song = bar_of(0, 60, 62, 64, 65, 67, 60)
    own = piece((50, 72, 74, 76), (77, 79, 73))
    assert longest_copy([own], known_moves([song])) == 5


def test_another_rhythm_is_no_copy():
    slow = [
        Note(960 * number, 960, note.pitch) for number, note in enumerate(bar_of(0, 60, 62, 64))
    ]
    assert longest_common(moves(bar_of(0, 60, 62, 64)), known_moves([slow])) == 0


def test_a_copy_does_not_go_on_from_song_to_song():
    songs = [bar_of(0, 60, 62, 64), bar_of(0, 64, 65, 67)]
    assert longest_common(moves(bar_of(0, 60, 62, 64, 65, 67)), known_moves(songs)) == 3


def test_nothing_is_copied_from_nothing():
    assert longest_copy([piece((60, 62))], known_moves([])) == 0
    assert longest_copy([Piece(())], known_moves([bar_of(0, 60, 62)])) == 0
