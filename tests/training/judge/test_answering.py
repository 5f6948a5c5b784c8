import pytest

from models.note import Note
from training.judge import alone, together
from training.judge.answering import (
    Answer,
    answer_in,
    answers,
    endings,
    first_in_scale,
    in_scale,
    motifs_kept,
    timing,
)
from training.judge.phrases import Key, Melody, Phrase
from training.judge.rendering import Scene, Take

QUARTER = 480
BAR = 4 * QUARTER
C_MAJOR = Key.named("C", "major")


def line(*pitches: int, start: int = 0, length: int = QUARTER) -> tuple[Note, ...]:
    return tuple(Note(start + i * QUARTER, length, pitch) for i, pitch in enumerate(pitches))


def take(performer: tuple[Note, ...], antiphon: tuple[Note, ...], shared: bool = True) -> Take:
    scene = Scene(performer, "4/4")
    return Take(scene, performer, antiphon, frozenset(antiphon if shared else ()))


def answered(*antiphon: Note) -> list[Answer]:
    melody = Melody("song", line(60, 62, 64, 65), "4/4", C_MAJOR)
    return answers([Phrase(melody, melody, 1)], [take(melody.notes, antiphon)])


def test_keys_know_their_scale():
    assert Key.named("Bb", "major").tonic == 10
    assert Key.named("F#", "minor").tonic == 6
    assert Key.named("A", "minor").scale == {9, 11, 0, 2, 4, 5, 6, 7, 8}
    assert Key.named("A", "minor").triad == {9, 0, 4}


def test_answer_ends_at_a_rest_of_a_bar():
    first, second = line(67, 69, start=BAR), line(60, start=BAR + 6 * QUARTER)
    assert answer_in(take(line(60, 62, 64, 65), first + second)) == first


def test_what_sounds_within_the_phrase_is_no_answer():
    early, late = line(67, start=QUARTER), line(69, start=BAR)
    assert answer_in(take(line(60, 62, 64, 65), early + late)) == late


def test_timing():
    figures = timing(answered(*line(67, 69, start=BAR + QUARTER)), 2)
    assert figures == {"answered": 0.5, "on bar line": 0.0, "wait": 1.0, "longest wait": 0.25}
    assert timing(answered(*line(67, start=2 * BAR - 60)), 1)["on bar line"] == 1.0
    assert timing(answered(*line(67, start=2 * BAR + 61)), 1)["on bar line"] == 0.0


def test_scale_of_all_and_of_the_first_two_bars():
    found = answered(*line(60, 61, 64, 65, 67, 69, 71, 72, 73, 74, start=BAR))
    assert in_scale(found) == 0.8
    assert first_in_scale(found) == 7 / 8


def test_endings():
    closing = (*line(67, 65, 62, start=BAR), Note(BAR + 3 * QUARTER, BAR, 60))
    assert endings(answered(*closing)) == {"ends in triad": 1.0, "ends long": 1.0}
    even = line(67, 65, 64, 62, start=BAR)
    assert endings(answered(*even)) == {"ends in triad": 0.0, "ends long": 0.0}


def test_motifs_are_weighed_by_the_phrase():
    phrase, answer = line(60, 62, 64, 65, 60), line(67, 69, 71, 72)
    assert motifs_kept([(phrase, answer)]) == {"rhythms": 1.0, "motifs": 0.5}


def test_barging_counts_entries_and_how_long_they_stay():
    song = line(60, 62, 64) + line(60, 62, start=2 * BAR)
    entry = (Note(BAR + QUARTER, BAR, 72),)  # a quarter longer than the rest
    figures = together.barging([take(song, entry)])
    assert figures["barges"] == pytest.approx(1 / (10 / 120))
    assert figures["stays"] == 1.0
    assert figures["yields"] == 0.0
    assert figures["both sound"] == 0.1


def test_duet_weighs_intervals_by_how_long_they_sound():
    played = (Note(0, QUARTER, 73), Note(QUARTER, QUARTER, 67), Note(2 * QUARTER, QUARTER, 60))
    figures = together.duet([take((Note(0, BAR, 60),), played)])
    assert figures == {"dissonant": 1 / 3, "clashes": 1 / 3, "doubled": 1 / 3}
    elsewhere = together.duet([take((Note(0, BAR, 60),), played, shared=False)])
    assert elsewhere["doubled"] == 0.0


def test_harmony():
    figures = together.harmony([take(line(72, 74), line(64, 78))], [C_MAJOR])
    assert figures == {"below": 0.5, "harmony in scale": 0.5, "first bar in scale": 0.5}


def test_articulation_and_loudness():
    assert alone.articulation([line(60, 62, 64, length=120)]) == {"short": 1.0, "held": 0.25}
    assert alone.articulation([line(60, 62, 64)]) == {"short": 0.0, "held": 1.0}
    growing = [Note(i * QUARTER, QUARTER, 60, 40 + 10 * i) for i in range(5)]
    assert alone.loudness([growing]) == pytest.approx({"growth": 1.0, "slope": 40.0})
    assert alone.loudness([line(60, 62, 64)]) == {"growth": 0.0, "slope": 0.0}


def test_swing():
    eighths = [Note(0, 240, 60), Note(240, 240, 62), Note(480, 320, 64), Note(800, 160, 65)]
    assert alone.swing([eighths]) == 0.5
