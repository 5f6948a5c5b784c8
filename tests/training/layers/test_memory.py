"""The evidence of a whole song, and of the step in the graph, is one and the same."""

import numpy as np
import pytest

from models.encodings.melody_grid import FIRST_PITCH, HOLD, REST
from training.views.evidence import EXACT, SCALARS, gather_evidence
from training.views.melody_grid import GRID
from training.views.notes import view_notes

PHRASE = GRID.parse("60 _ 62 _ 64 _ _ _ 62 _ 60 _ r _ _ _")


def test_notes_are_followed():
    view = view_notes(GRID.parse("/ 60 _ 64 r _ 62"))
    assert view.age.tolist() == [0, 0, 1, 0, 0, 1, 0]
    pitches = [0, 15, 15, 19, 19, 19, 17]
    assert view.pitch.tolist() == pitches
    assert view.interval.tolist() == [2, 1, 1, 68, 3, 3, 62]


def test_what_followed_before_is_counted():
    song = [0, *PHRASE, *PHRASE, 0]
    evidence = gather_evidence([song], [16], GRID.vocabulary)
    step = 16 + 8  # in the repeat, after eight of its steps
    assert song[step + 1] == PHRASE[8]
    row = EXACT.index(6)
    assert evidence.symbols[step, row].argmax() == PHRASE[8]
    assert evidence.symbols[step, row].astype(bool).sum() == 1
    assert not evidence.symbols[8].astype(bool)[row].any()


def test_a_transposed_repeat_is_recognised():
    higher = [token + 5 if token >= FIRST_PITCH else token for token in PHRASE]
    song = [0, *PHRASE, *higher, 0]
    evidence = gather_evidence([song], [16], GRID.vocabulary)
    moved = len(EXACT) + 1
    assert evidence.symbols[16 + 11, moved].argmax() == higher[11]


def test_nothing_is_known_of_what_comes_later_nor_of_other_songs():
    first, second = [0, *PHRASE, *PHRASE, 0], [0, *PHRASE, *[5] * 16, 0]
    alone = gather_evidence([second], [16], GRID.vocabulary)
    after = gather_evidence([first, second], [16, 16], GRID.vocabulary)
    begins = len(first) - 1
    np.testing.assert_array_equal(after.symbols[begins:], alone.symbols)
    np.testing.assert_array_equal(after.scalars[begins:], alone.scalars)
    np.testing.assert_array_equal(after.symbols[:17], alone.symbols[:17])


def test_the_graph_gathers_the_same_evidence_step_by_step_for_each_row():
    pytest.importorskip("keras")
    from keras import ops

    from training.layers import memory

    lags = 48
    random = np.random.default_rng(3)
    phrase = random.choice([HOLD, HOLD, HOLD, REST, 15, 17, 19, 43, FIRST_PITCH], 40).tolist()
    higher, lower = (
        [min(max(t + by, FIRST_PITCH), 43) if t > HOLD else t for t in phrase] for by in (2, -4)
    )
    songs = [[0, HOLD, *phrase, *phrase, *moved, 0] for moved in (higher, lower)]
    evidence = [gather_evidence([song], [12], GRID.vocabulary, lags) for song in songs]
    history = ops.zeros((2, memory.CHANNELS, lags))
    match = ops.zeros((2, memory.CODES, lags))
    for step, tokens in enumerate(zip(*(song[:-1] for song in songs), strict=True)):
        past = history
        _, history, match = memory.advance(ops.array(tokens), past, match)
        found = memory.recall(history, match, past, ops.array([12.0, 12.0]), GRID.vocabulary)
        for row, kept in enumerate(evidence):
            numbers = kept.symbols[step], kept.rhythm[step], kept.scalars[step]
            for mine, theirs in zip(found, numbers, strict=True):
                # The whole song's are kept as float16: 11 bits of values up to 4.
                np.testing.assert_allclose(np.asarray(mine)[row], theirs, atol=2e-3)
    assert evidence[0].scalars.shape[1] == SCALARS
