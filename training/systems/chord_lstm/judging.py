"""What a file plays beside what composers wrote: both go on from the same openings.

Likelihood is not quality: these are plain traits of what is heard, for the ear and not a score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.chords import UNIT, Chords
from models.note import TICKS_PER_QUARTER, Note
from training.judge.in_scale import DIATONIC
from training.systems.chord_lstm.dataset import Stream
from training.systems.chord_lstm.playing import Player, Rows, sampler

OPENING: Final = 64  # events that are heard first
QUARTERS: Final = 32  # that are then played
TEMPERATURE: Final = 0.85
TOP_P: Final = 0.95
TRAITS: Final = ("in_scale", "in_opening_scale", "on_beat", "events_a_quarter", "notes_an_event")


def judge(path: Path, streams: Sequence[Stream], seed: int = 1) -> dict[str, float]:
    """Return the mean traits of what a file plays (`played_…`) and of the pieces (`real_…`).

    Nothing where no piece is twice as long as an opening.
    """
    long = [one for one in streams if len(one.heard) > 2 * OPENING]
    if not long:
        return {}
    player, choose = Player(path), sampler(np.random.default_rng(seed), TEMPERATURE, TOP_P)
    played, real = [], []
    for stream in long:
        opening = stream.heard[:OPENING]
        answer = player.go_on(opening, QUARTERS * TICKS_PER_QUARTER, choose, stream.bar)
        form = replace(player.form, bar=stream.bar)
        played.append(traits(answer, opening, form))
        real.append(traits(stream.heard[OPENING:], opening, form))
    return {
        f"{whose}_{trait}": float(np.mean(values))
        for whose, found in (("played", played), ("real", real))
        for trait, values in zip(TRAITS, np.transpose(found), strict=True)
    }


def traits(rows: Rows, opening: Rows, form: Chords) -> NDArray[np.float64]:
    """Return the `TRAITS` of the first `QUARTERS` of rows that follow an opening, `(5,)`.

    They are the shares of the sounding time in the scale that fits best, and in the one that fits
    the opening best (any major, or its natural minor); the share of the events that are on a
    quarter; how many events a quarter has, and how many notes an event.
    """
    notes = [n for n in form.decode(rows) if n.tick < QUARTERS * TICKS_PER_QUARTER]
    places = form.conditions(np.concatenate([opening, rows]))["position"][len(opening) - 1 : -1]
    onsets = len({note.tick for note in notes})
    scales = in_scales(notes)
    return np.array(
        [
            scales.max(),
            scales[in_scales(form.decode(opening)).argmax()],
            np.mean(places[:onsets] % (TICKS_PER_QUARTER // UNIT) == 0),
            onsets / QUARTERS,
            len(notes) / onsets,
        ]
    )


def in_scales(notes: Sequence[Note]) -> NDArray[np.float64]:
    """Return the share of the sounding time of notes in each major scale, `(12,)`, C first."""
    time = np.zeros(12)
    for note in notes:
        time[note.pitch % 12] += note.length
    inside = [sum(time[(tonic + step) % 12] for step in DIATONIC) for tonic in range(12)]
    shares: NDArray[np.float64] = np.array(inside) / time.sum()
    return shares
