"""How well a model file answers: the share of an answer's notes that lie in the phrase's scale.

Held-out phrases are played in all twelve keys. The model listens in twelve keys at once; the row
that was least surprised goes on alone, sampling, with nothing to hold it to a scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from models.melody_grid import END, FIRST_PITCH
from models.runtime import StepModel
from training.corpora.keys import durations_by_class, fit
from training.evidence import framed
from training.listening import KEYS, Listener, log_softmax
from training.notes import view_notes
from training.views.melody_grid import GRID, Song

DIATONIC: Final = frozenset((0, 2, 4, 5, 7, 9, 11))
TEMPERATURE: Final = 0.8
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
    notes: int


class Answerer:
    """Plays phrases to a model file and takes its answers."""

    def __init__(self, path: Path, seed: int = 0) -> None:
        self.ears = Listener(path, list(KEYS))
        self.voice = StepModel(path)
        self.grid = self.ears.grid
        self.random = np.random.default_rng(seed)

    def answer(self, phrase: Song, key: int) -> tuple[list[int], int]:
        """Return the answer's notes as MIDI pitches, and the key (-6 … 5) that was heard.

        The phrase is in C; it is played `key` semitones higher, and so is the answer.
        """
        row, logits, shift = self._listen(phrase, key)
        self.voice.restore(self.ears.model.save().row(row))
        notes = []
        for step in range(len(phrase.tokens), 2 * len(phrase.tokens)):
            token = self._sample(logits)
            if token >= FIRST_PITCH:
                notes.append(self.grid.pitch(token) + shift)
            position = (step + 1 + phrase.offset) % phrase.meter
            logits = self.voice.step(np.array([token]), position=position, meter=phrase.meter)[0]
        return notes, shift

    def _listen(self, phrase: Song, key: int) -> tuple[int, NDArray[np.float32], int]:
        tokens = framed(phrase.tokens)[:-1]
        rows = np.array([[self._heard(token, key - shift) for token in tokens] for shift in KEYS])
        weights = np.zeros(len(KEYS))
        self.ears.model.reset()
        for step in range(rows.shape[1]):
            position = (step + phrase.offset) % phrase.meter
            logits = self.ears.model.step(rows[:, step], position=position, meter=phrase.meter)
            if step + 1 < rows.shape[1]:
                weights += log_softmax(logits)[np.arange(len(KEYS)), rows[:, step + 1]]
        row = int(weights.argmax())
        return row, logits[row].copy(), KEYS[row]

    def _heard(self, token: int, offset: int) -> int:
        return token if token < FIRST_PITCH else self.grid.token(self.grid.pitch(token) + offset)

    def _sample(self, logits: NDArray[np.float32]) -> int:
        scores = logits.astype(np.float64) / TEMPERATURE
        scores[END] = -np.inf
        return int(np.argmax(scores + self.random.gumbel(size=len(scores))))


def judge_answers(path: Path, songs: Sequence[Song], count: int = 48, seed: int = 0) -> Answers:
    """Answer `count` phrases of 2, 4 and 8 bars, cut from the songs, in each of twelve keys."""
    answerer = Answerer(path, seed)
    inside: dict[str, list[int]] = {"major": [0, 0], "minor": [0, 0]}
    found = asked = 0
    for phrase, mode in phrases(songs, count):
        for key in KEYS:
            notes, heard = answerer.answer(phrase, key)
            inside[mode][0] += sum((pitch - key) % 12 in DIATONIC for pitch in notes)
            inside[mode][1] += len(notes)
            found, asked = found + (heard == key), asked + 1
    kept, notes_played = (sum(counts) for counts in zip(*inside.values(), strict=True))
    return Answers(
        in_scale=kept / max(1, notes_played),
        major=inside["major"][0] / max(1, inside["major"][1]),
        minor=inside["minor"][0] / max(1, inside["minor"][1]),
        key_found=found / max(1, asked),
        notes=notes_played,
    )


def phrases(songs: Sequence[Song], count: int) -> list[tuple[Song, str]]:
    """Return the beginnings of songs as phrases, as many in major as in minor where there are."""
    by_mode: dict[str, list[Song]] = {"major": [], "minor": []}
    for number, song in enumerate(songs):
        steps = PHRASE_BARS[number % len(PHRASE_BARS)] * song.meter
        phrase = Song(song.name, song.meter, song.tokens[:steps], song.offset)
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
