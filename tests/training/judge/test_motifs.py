from models.note import Note
from training.judge.motifs import (
    alike,
    bars_of,
    found_again,
    longest_stuck,
    motifs,
    next_to_empty,
    repeated,
    rhythms,
)

QUARTER = 480
BAR = 4 * QUARTER


def line(*pitches: int, step: int = QUARTER, start: int = 0) -> list[Note]:
    return [Note(start + i * step, step, pitch) for i, pitch in enumerate(pitches)]


def test_rhythm_is_three_intervals_on_the_grid_and_forgives_a_little():
    assert rhythms(line(60, 62, 64, 65, 67)) == [((4,), (4,), (4,))] * 2
    late = [Note(note.tick + 35, note.length, note.pitch) for note in line(60, 62, 64, 65)]
    assert rhythms(late) == rhythms(line(60, 62, 64, 65))


def test_motif_is_the_same_in_any_transposition():
    assert motifs(line(60, 62, 64, 65)) == [((4, 2), (4, 2), (4, 1))]
    assert motifs(line(67, 69, 71, 72)) == motifs(line(60, 62, 64, 65))
    assert motifs(line(60, 62, 64)) == []


def test_of_a_chord_the_highest_note_counts():
    left = line(36, 43, 40, 43)
    assert motifs(line(60, 62, 64, 65) + left) == motifs(line(60, 62, 64, 65))


def test_every_occurrence_counts():
    phrase = rhythms(line(60, 60, 60, 60, 60, 60))
    assert found_again(phrase, rhythms(line(72, 71, 72, 74))) == (3, 3)
    assert found_again(phrase, rhythms(line(72, 71, 72, 74, step=240))) == (0, 3)


def test_bars_know_what_sounds_and_what_begins():
    first, second = bars_of([Note(0, BAR + QUARTER, 60)], BAR, 0, 2)
    assert first[0] == {(60, True)}
    assert first[1] == second[3] == {(60, False)}
    assert second[4] == frozenset()
    assert next_to_empty(first)
    assert next_to_empty(second)


def test_four_of_five_sixteenths_make_bars_alike():
    bars = bars_of(line(60, 62, 64, 65, 60, 62, 64, 67, 60, 62, 65, 67), BAR, 0, 3)
    assert not alike(bars[0], bars[1])  # 12 of 16 are the same
    close = bars_of([*line(60, 62, 64), Note(1440, 240, 65), Note(1680, 240, 67)], BAR, 0, 1)[0]
    assert alike(bars[0], close)  # 14 of 16


def test_repeated_bars_are_counted_unless_next_to_empty():
    tune = line(60, 62, 64, 65)
    again = line(60, 62, 64, 65, start=2 * BAR)
    assert repeated(bars_of(tune + again, BAR, 0, 3)) == 1
    assert repeated(bars_of([], BAR, 0, 4)) == 0


def test_stuck_where_bars_are_next_to_empty_or_like_the_one_before():
    tune = [n for bar in range(3) for n in line(60, 62, 64, 65, start=bar * BAR)]
    other = line(72, 71, 69, 67, start=4 * BAR)
    assert longest_stuck(bars_of(tune + other, BAR, 0, 5)) == 3  # two alike, then a silent one
