"""How well a model file keeps to a key: the share of an answer's notes in the phrase's scale.

Held-out phrases are played in all twelve keys. The model listens in twelve keys at once; the row
that was least surprised goes on alone, sampling, with nothing to hold it to a scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from models.encodings.melody_grid import FIRST_PITCH
from training.corpora.keys import durations_by_class, fit
from training.judge.listening import KEYS, Listener
from training.judge.player import TEMPERATURE, Player
from training.views.melody_grid import GRID, Song
from training.views.notes import view_notes

DIATONIC: Final = frozenset((0, 2, 4, 5, 7, 9, 11))
PHRASE_BARS: Final = (2, 4, 8)
LEAST_NOTES: Final = 4


@dataclass(frozen=True)
class Answers:
    """Of all answers together: notes in the phrase's scale, and how often its key was found.

    Fractions from 0 to 1; `major` and `minor` are `in_scale` by the mode of the phrase.
    """

    in_scale: float
    major: float
    minor: float
    key_found: float


class Answerer:
    """Plays phrases to a model file and takes its answers."""

    def __init__(self, path: Path, seed: int = 0) -> None:
        self.ears = Listener(path, [-shift for shift in KEYS])
        self.voice = Player(path)
        self.random = np.random.default_rng(seed)

    def answer(self, phrase: Song, key: int) -> tuple[list[int], int]:
        """Return the answer's notes as MIDI pitches, and the key (-6 … 5) that was heard.

        The phrase is in C; it is played `key` semitones higher, and so is the answer.
        """
        self.ears.player.begin(phrase.meter, phrase.offset)
        heard = self.ears.player.listen(self.ears.transposed(phrase.tokens, key))
        row = int(heard.scores.sum(axis=1).argmax())
        self.voice.follow(self.ears.player, row)
        (played,) = self.voice.play(len(phrase.tokens), self.random, TEMPERATURE)
        pitches = [self.voice.grid.pitch(int(token)) for token in played if token >= FIRST_PITCH]
        return [pitch + KEYS[row] for pitch in pitches], KEYS[row]


def judge_answers(path: Path, songs: Sequence[Song], count: int = 48, seed: int = 0) -> Answers:
    """Answer `count` phrases of 2, 4 and 8 bars, cut from the songs, in each of twelve keys."""
    answerer = Answerer(path, seed)
    inside: dict[str, list[bool]] = {"major": [], "minor": []}
    found: list[bool] = []
    for phrase, mode in phrases(songs, count):
        for key in KEYS:
            notes, heard = answerer.answer(phrase, key)
            inside[mode] += [(pitch - key) % 12 in DIATONIC for pitch in notes]
            found.append(heard == key)
    return Answers(
        in_scale=_share(inside["major"] + inside["minor"]),
        major=_share(inside["major"]),
        minor=_share(inside["minor"]),
        key_found=_share(found),
    )


def _share(found: list[bool]) -> float:
    return sum(found) / max(1, len(found))


def phrases(songs: Sequence[Song], count: int) -> list[tuple[Song, str]]:
    """Return the beginnings of songs as phrases, as many in major as in minor where there are."""
    by_mode: dict[str, list[Song]] = {"major": [], "minor": []}
    for number, song in enumerate(songs):
        steps = PHRASE_BARS[number % len(PHRASE_BARS)] * song.meter
        phrase = replace(song, tokens=song.tokens[:steps])
        if sum(token >= FIRST_PITCH for token in phrase.tokens) >= LEAST_NOTES:
            by_mode[mode_of(song)].append(phrase)
    return [(phrase, mode) for mode, found in by_mode.items() for phrase in found[: count // 2]]


def mode_of(song: Song) -> str:
    """Say whether a song in C major or A minor is `major` or `minor`, by Krumhansl's profiles."""
    view = view_notes(song.tokens)
    sounding = [GRID.pitch(int(token)) for token in view.sounding if token >= FIRST_PITCH]
    durations = durations_by_class((pitch, 1) for pitch in sounding)
    fits = {"major": fit(durations, 0, "major"), "minor": fit(durations, 9, "minor")}
    return max(fits, key=lambda mode: fits[mode])
