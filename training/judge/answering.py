"""The measures of answers: when they begin, what they are made of, how they end.

An answer is what Antiphon plays from the performer's last release on, until it rests for a bar.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from models.note import TICKS_PER_QUARTER, Note
from training.judge.motifs import Shape, found_again, motifs, rhythms
from training.judge.phrases import Key, Phrase
from training.judge.rendering import Take

Figures: TypeAlias = dict[str, float]
NEAR: Final = TICKS_PER_QUARTER // 8  # a 32nd: as far off a bar line as an answer may begin
FIRST_BARS: Final = 2


@dataclass(frozen=True)
class Answer:
    """What came after a phrase. Only made where something came: `notes` is never empty."""

    phrase: Phrase
    take: Take
    notes: tuple[Note, ...]

    @property
    def key(self) -> Key:
        """The phrase's key."""
        return self.phrase.melody.key

    @property
    def wait(self) -> int:
        """The ticks from the performer's last release to the answer."""
        return self.notes[0].tick - released(self.take)

    @property
    def first_bars(self) -> tuple[Note, ...]:
        """The notes of its first two bars."""
        end = self.notes[0].tick + FIRST_BARS * self.take.scene.bar
        return tuple(note for note in self.notes if note.tick < end)


def released(take: Take) -> int:
    """Return the tick of the performer's last release."""
    return max(note.end for note in take.performer)


def answers(phrases: Iterable[Phrase], takes: Iterable[Take]) -> list[Answer]:
    """Return the answers to phrases; those that got none are left out."""
    pairs = zip(phrases, takes, strict=True)
    found = ((phrase, take, answer_in(take)) for phrase, take in pairs)
    return [Answer(phrase, take, notes) for phrase, take, notes in found if notes]


def answer_in(take: Take) -> tuple[Note, ...]:
    """Return the notes after the performer's last release, up to the first rest of a bar."""
    notes: list[Note] = []
    end = 0
    for note in take.antiphon:
        if note.tick < released(take):
            continue
        if notes and note.tick - end >= take.scene.bar:
            break
        notes.append(note)
        end = max(end, note.end)
    return tuple(notes)


def timing(found: Sequence[Answer], asked: int) -> Figures:
    """Measure how many of the phrases `asked` were answered, and when."""
    if not found:
        return {"answered": 0.0}
    waits = [answer.wait for answer in found]
    return {
        "answered": len(found) / asked,
        "on bar line": share(map(begins_on_bar, found)),
        "wait": statistics.median(waits) / TICKS_PER_QUARTER,
        "longest wait": max(answer.wait / answer.take.scene.bar for answer in found),
    }


def begins_on_bar(answer: Answer) -> bool:
    """Say whether an answer begins within a 32nd of a bar line."""
    bar = answer.take.scene.bar
    off = answer.notes[0].tick % bar
    return min(off, bar - off) <= NEAR


def in_scale(found: Iterable[Answer]) -> float:
    """Return the share of all answers' notes that lie in the scale of their phrase's key."""
    return share(note.pitch % 12 in a.key.scale for a in found for note in a.notes)


def first_in_scale(found: Iterable[Answer]) -> float:
    """Return the same of the notes of each answer's first two bars."""
    return share(note.pitch % 12 in a.key.scale for a in found for note in a.first_bars)


def motifs_kept(pairs: Iterable[tuple[Sequence[Note], Sequence[Note]]]) -> Figures:
    """Return the share of the phrases' rhythms and motifs that come in what follows them."""
    both = list(pairs)
    return {"rhythms": _kept(both, rhythms), "motifs": _kept(both, motifs)}


def written(found: Iterable[Answer]) -> list[tuple[Sequence[Note], Sequence[Note]]]:
    """Return each phrase's melody, as it is written, with its answer."""
    return [(answer.phrase.melody.notes, answer.notes) for answer in found]


def endings(found: Sequence[Answer]) -> Figures:
    """Measure the answers' last notes."""
    return {
        "ends in triad": share(a.notes[-1].pitch % 12 in a.key.triad for a in found),
        "ends long": share(map(ends_long, found)),
    }


def ends_long(answer: Answer) -> bool:
    """Say whether an answer's last note is longer than the median of its other notes."""
    *others, last = (note.length for note in answer.notes)
    return bool(others) and last > statistics.median(others)


def share(verdicts: Iterable[bool]) -> float:
    """Return the share of what is true, 0 where there is nothing."""
    listed = list(verdicts)
    return sum(listed) / max(1, len(listed))


def _kept(
    pairs: Iterable[tuple[Sequence[Note], Sequence[Note]]],
    shapes: Callable[[Iterable[Note]], list[Shape]],
) -> float:
    """Return the share over all phrases together, every occurrence in a phrase counted."""
    counts = [found_again(shapes(phrase), shapes(after)) for phrase, after in pairs]
    return sum(kept for kept, _ in counts) / max(1, sum(there for _, there in counts))
