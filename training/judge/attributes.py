"""What can be heard in phrases, as numbers: one meaning to each name.

Each takes grid tokens, `(phrases, steps)`, that begin on a bar line and are padded with `END`, and
gives a number for each phrase, `(phrases,)`: NaN where there is nothing to measure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from models.encodings.melody_grid import END, FIRST_PITCH, HOLD
from training.views.notes import sounding_tokens

BAR: Final = 16
BEAT: Final = 4
LONGEST_BEAT: Final = 4  # of a note, by Keith's measure
Tokens = NDArray[np.integer[Any]]
Ints = NDArray[np.int32]
Floats = NDArray[np.float32]
Numbers = NDArray[np.floating[Any]]
Attribute = Callable[[Tokens], Numbers]


def onset_density(tokens: Tokens) -> Numbers:
    """Return the onsets for each step, 0 … 1."""
    return _share(_onsets(tokens).sum(1), lengths(tokens))


def onset_pitch(tokens: Tokens) -> Numbers:
    """Return the mean pitch of the onsets, each counted once, as a token."""
    onsets = _onsets(tokens)
    return _share(np.where(onsets, tokens, 0).sum(1), onsets.sum(1))


def sounding_pitch(tokens: Tokens) -> Numbers:
    """Return the mean pitch of the steps that sound, so that long notes count more, as a token."""
    line = sounding_tokens(tokens)
    return _share(line.sum(1), (line > 0).sum(1))


def pitch_range(tokens: Tokens) -> Numbers:
    """Return the semitones from the lowest to the highest onset."""
    onsets = _onsets(tokens)
    lowest = np.where(onsets, tokens, 999).min(1)
    highest = np.where(onsets, tokens, 0).max(1)
    return np.where(onsets.any(1), highest - lowest, np.nan)


def silence(tokens: Tokens) -> Numbers:
    """Return the share of the steps that are silent."""
    return 1 - _share((sounding_tokens(tokens) > 0).sum(1), lengths(tokens))


def leap_size(tokens: Tokens) -> Numbers:
    """Return the mean size of the moves from one note straight to the next, in semitones."""
    line = sounding_tokens(tokens)
    moved = (line[:, 1:] > 0) & (line[:, :-1] > 0) & _onsets(tokens)[:, 1:]
    return _share((np.abs(np.diff(line)) * moved).sum(1), moved.sum(1))


def held_over_beat(tokens: Tokens) -> Numbers:
    """Return the share of the notes that begin off the quarter and are held over the next one."""
    onsets, held = _onsets(tokens), tokens == HOLD
    over = np.zeros(tokens.shape, bool)
    for off in range(1, BEAT):
        on = np.arange(off, tokens.shape[1] - BEAT, BEAT)
        last = [held[:, on + step] for step in range(1, BEAT - off + 1)]
        over[:, on] = onsets[:, on] & np.logical_and.reduce(last)
    return _share(over.sum(1), onsets.sum(1))


def keith_syncopation(tokens: Tokens) -> Numbers:
    """Return Keith's measure, the mean over the notes, 0 … 3 (`keith_counts`)."""
    return _share(keith_counts(tokens)[0].sum(1), _onsets(tokens).sum(1))


def repeated_rhythms(tokens: Tokens) -> Numbers:
    """Return the share of bars of 4/4 (which must be whole) whose rhythm an earlier bar had."""
    rhythm = np.minimum(tokens, FIRST_PITCH).reshape(len(tokens), -1, BAR)
    alike = (rhythm[:, :, None] == rhythm[:, None]).all(-1)
    earlier = np.tril(np.ones(alike.shape[1:], bool), -1)
    return np.asarray((alike & earlier).any(-1).mean(-1))


def alike_halves(tokens: Tokens) -> Numbers:
    """Return the share of onsets that meet when the phrase's halves are laid upon each other.

    One half is for the rhythm, the other where the pitch is the same too, 0 … 1.
    """
    met, either = meetings(tokens, lengths(tokens) // 2)
    return _share(met.sum(1), either.sum(1))


def pitch_rise(tokens: Tokens) -> Numbers:
    """Return by how much the `sounding_pitch` of the second half is higher, in semitones."""
    return _second_over_first(sounding_pitch, tokens)


def density_rise(tokens: Tokens) -> Numbers:
    """Return by how much the `onset_density` of the second half is higher."""
    return _second_over_first(onset_density, tokens)


def keith_counts(tokens: Tokens) -> tuple[Ints, Ints]:
    """Return what each onset counts, and the step where its note has ended, `(phrases, steps)`.

    A note's beat is its length rounded down to 1, 2 or 4 steps; a note that ends off its beat
    counts 1 (hesitation), one that begins off it 2 (anticipation), both 3. (M. Keith, From
    Polychords to Pólya, 1991.)
    """
    steps, length = np.arange(tokens.shape[1]), lengths(tokens)
    ends = np.where(tokens != HOLD, steps, length[:, None])
    ends = np.minimum.accumulate(ends[:, ::-1], axis=1)[:, ::-1]
    after = np.concatenate([ends[:, 1:], length[:, None]], axis=1)
    lasting = np.maximum(after - steps, 1)
    beat = np.minimum(LONGEST_BEAT, 2 ** np.log2(lasting).astype(np.int64))
    counts = 2 * (steps % beat != 0) + (after % beat != 0)
    return np.where(_onsets(tokens), counts, 0).astype(np.int32), after.astype(np.int32)


def meetings(tokens: Tokens, half: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return, at each step of the second half, how far onsets meet and whether there is any."""
    steps = np.arange(tokens.shape[1])
    second = (steps >= half[:, None]) & (steps < 2 * half[:, None])
    earlier = np.take_along_axis(tokens, np.maximum(steps - half[:, None], 0), axis=1)
    both = second & _onsets(tokens) & _onsets(earlier)
    either = second & (_onsets(tokens) | _onsets(earlier))
    met = 0.5 * both + 0.5 * (both & (tokens == earlier))
    return met.astype(np.float32), either.astype(np.float32)


def lengths(tokens: Tokens) -> NDArray[np.int64]:
    """Return how many steps each phrase has, its padding left out."""
    return np.asarray((tokens != END).sum(1))


def _second_over_first(attribute: Attribute, tokens: Tokens) -> Numbers:
    first, second = np.split(tokens, 2, axis=1)
    return attribute(second) - attribute(first)


def _onsets(tokens: Tokens) -> NDArray[np.bool_]:
    return tokens >= FIRST_PITCH


def _share(part: NDArray[Any], whole: NDArray[Any]) -> Numbers:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(part / whole)


# What the sliders of whole phrases may be named after; of bars of 4/4 alone.
ATTRIBUTES: Final[Mapping[str, Attribute]] = {
    "density": onset_density,
    "register": sounding_pitch,
    "span": pitch_range,
    "silence": silence,
    "leaps": leap_size,
    "syncopation": held_over_beat,
    "repetition": repeated_rhythms,
    "rise": pitch_rise,
    "growth": density_rise,
}
