import numpy as np
import pytest

from models.note import Note
from training.measures.features import (
    EIGHTHS,
    FEATURES,
    VALUES,
    eighths_of_a_second,
    nearest_value,
    transitions,
    vectors,
)
from training.measures.pieces import Piece

# C E G c: two quarters, a half, and after a quarter's rest another quarter.
TUNE = Piece((Note(0, 480, 60), Note(480, 480, 64), Note(960, 960, 67), Note(2400, 480, 72)))
BY_KEY = {feature.key: feature for feature in FEATURES}


def number(key: str, piece: Piece = TUNE) -> float:
    (value,) = BY_KEY[key].of(piece)
    return float(value)


def test_numbers_are_those_counted_by_hand():
    assert number("pitch_count") == 4
    assert number("pitch_range") == 12
    assert number("pitch_mean") == pytest.approx((60 + 64 + 67 + 72) / 4)
    squares = [(pitch - 65.75) ** 2 for pitch in (60, 64, 67, 72)]
    assert number("pitch_deviation") == pytest.approx((sum(squares) / 4) ** 0.5)
    assert number("onset_interval") == pytest.approx((1 + 1 + 3) / 3)
    assert number("note_length") == pytest.approx((1 + 1 + 2 + 1) / 4)


def test_a_pitch_that_comes_again_is_counted_once():
    assert number("pitch_count", Piece((Note(0, 480, 60), Note(480, 480, 60)))) == 1


def test_pitch_classes_are_shares_of_the_notes():
    assert BY_KEY["pitch_classes"].of(TUNE).tolist() == [
        *(0.5, 0, 0, 0, 0.25, 0, 0, 0.25, 0, 0, 0, 0),
    ]


def test_moves_go_from_the_row_to_the_column():
    matrix = BY_KEY["pitch_class_transitions"].of(TUNE).reshape(12, 12)
    assert {tuple(place) for place in np.argwhere(matrix)} == {(0, 4), (4, 7), (7, 0)}
    assert matrix[0, 4] == pytest.approx(1 / 3)


def test_of_chords_the_top_line_moves():
    chords = Piece((Note(0, 480, 48), Note(0, 480, 60), Note(480, 480, 52), Note(480, 480, 64)))
    matrix = BY_KEY["pitch_class_transitions"].of(chords).reshape(12, 12)
    assert matrix[0, 4] == 1
    assert number("onset_interval", chords) == 1
    assert number("pitch_count", chords) == 4


def test_lengths_are_the_nearest_value():
    names = list(VALUES)
    named = {ticks: names[nearest_value(Note(0, ticks, 60))] for ticks in (470, 480, 720, 320, 120)}
    assert named == {470: "1/4", 480: "1/4", 720: "1/4.", 320: "1/4 t", 120: "1/16"}
    quarter, half = names.index("1/4"), names.index("1/2")
    matrix = BY_KEY["value_transitions"].of(TUNE).reshape(12, 12)
    found = [matrix[quarter, quarter], matrix[quarter, half], matrix[half, quarter]]
    assert found == pytest.approx([1 / 3, 1 / 3, 1 / 3])


def test_lengths_in_seconds_are_capped():
    lengths = [eighths_of_a_second(Note(0, ticks, 60)) for ticks in (60, 120, 480, 840, 1920)]
    assert lengths == [0, 1, 4, EIGHTHS - 1, EIGHTHS - 1]


def test_the_moves_are_shares():
    assert transitions([0, 1, 0, 1, 1], 2).tolist() == [0, 0.5, 0.25, 0.25]


def test_every_feature_is_a_row_for_each_piece():
    for feature in FEATURES:
        found = vectors(feature, [TUNE, TUNE])
        entries = 1 if feature.is_number else len(feature.labels)
        assert found.shape in {(2, entries), (2, entries**2)}


def test_music21_counts_the_same():
    pytest.importorskip("music21", reason="music21 comes with the extra for training")
    from music21 import note, stream, tempo
    from music21.analysis import pitchAnalysis
    from music21.features import jSymbolic

    written = stream.Part([tempo.MetronomeMark(number=120)])
    for each in TUNE.notes:
        sound = note.Note(each.pitch, quarterLength=each.length / 480)
        written.insert(each.tick / 480, sound)
    whole = stream.Score([written])

    def theirs(extractor: type) -> list[float]:
        return list(extractor(whole).extract().vector)

    assert theirs(jSymbolic.PitchVarietyFeature) == [number("pitch_count")]
    assert theirs(jSymbolic.RangeFeature) == [number("pitch_range")]
    assert theirs(jSymbolic.PrimaryRegisterFeature) == [pytest.approx(number("pitch_mean"))]
    # In seconds: a quarter takes half of one.
    assert theirs(jSymbolic.AverageNoteDurationFeature) == [
        pytest.approx(number("note_length") / 2)
    ]
    assert theirs(jSymbolic.AverageTimeBetweenAttacksFeature) == [
        pytest.approx(number("onset_interval") / 2)
    ]
    counts = pitchAnalysis.pitchAttributeCount(written, "pitchClass")
    shares = [counts.get(number, 0) / len(TUNE.notes) for number in range(12)]
    assert shares == BY_KEY["pitch_classes"].of(TUNE).tolist()
