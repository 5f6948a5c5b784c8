from dataclasses import replace

from models.note import Note
from training.corpora.copies import near_copies, shingles, without_known, without_near_copies
from training.corpora.melody import melody_of, top_line
from training.corpora.score import Corpus, Score, Track


def score(name: str, part: str, pitches: list[int]) -> Score:
    notes = tuple(Note(120 * place, 120, pitch) for place, pitch in enumerate(pitches))
    return Score(name, part, (Track(notes),), "none", notes[-1].end, is_melody=True)


def test_a_near_copy_in_another_key_is_left_out():
    tune = [60, 62, 64, 60, 67, 65, 64, 62, 60, 59, 60, 64, 62, 65, 67, 69, 60, 61, 65]
    other = [72, 65, 69, 64, 71, 60, 67, 62, 72, 71, 60, 69, 62, 64, 70, 61, 66, 72, 63]
    kept = score("other", "train", other)
    twin = score("twin", "train", [pitch + 3 for pitch in tune[:16]] + [70, 71])
    held = score("held", "test", tune)
    corpus = Corpus("tiny", (kept, twin, held))
    clean, copies = without_near_copies(corpus)
    assert clean.scores == (kept, held)
    assert [(copy.name, copy.other) for copy in copies] == [("twin", "held")]
    assert without_known(corpus).scores == (kept, twin)


def test_repeated_notes_and_scales_are_no_copies():
    still, rising = [60] * 40, list(range(50, 80))
    training, held_out = (
        [score(f"{part}{n}", part, tune) for n, tune in enumerate((still, rising))]
        for part in ("train", "test")
    )
    assert near_copies(training, held_out) == []


def test_the_top_line_keeps_the_highest_and_cuts_overlaps():
    notes = [Note(0, 960, 60), Note(0, 240, 64), Note(120, 480, 62)]
    assert top_line(notes) == [Note(0, 120, 64), Note(120, 480, 62)]
    assert top_line([]) == []


def test_the_top_line_of_many_voices_lies_on_the_grid():
    high = Track([Note(50, 70, 72), Note(250, 300, 74)])
    low = Track([Note(0, 900, 48), Note(70, 10, 79), Note(1000, 10, 40)])
    drums = Track([Note(0, 100, 90)], is_drum=True)
    song = Score("song", "train", (high, low, drums), "none", 1010)
    assert melody_of(song) == [
        Note(0, 120, 72),
        Note(120, 120, 79),
        Note(240, 360, 74),
        Note(960, 120, 40),
    ]
    assert melody_of(replace(song, tracks=(drums,))) == ()


def test_a_shingle_needs_four_moves_of_three_kinds():
    assert len(shingles([60, 62, 64, 65, 67, 67, 67, 67, 67, 67])) == 0
    assert shingles([60, 62, 61, 65, 67, 67, 67, 67, 67, 67]) == {(2, -1, 4, 2, 0, 0, 0, 0, 0)}
    assert len(shingles([60, 62, 61, 65, 65, 65, 65, 65, 65, 65])) == 0
    assert len(shingles([60, 62, 60, 62, 60, 62, 60, 62, 60, 62])) == 0
    assert len(shingles([60, 62, 64, 60, 67, 65, 64, 62, 60])) == 0
