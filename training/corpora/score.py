"""What a corpus is: scores of many voices, whatever they were read from.

Times are ticks, 480 to the quarter note (`models.note`); tick 0 is a bar line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.errors import AntiphonError
from models.note import Note
from training.corpora.keys import Key


class CorpusError(AntiphonError):
    """A corpus that cannot be read; the message says what was found and what would be right."""


@dataclass(frozen=True)
class Track:
    """One staff or part: `notes` in time order, upwards in a chord.

    `program` is General MIDI's, 0 … 127; what is a drum has no pitch that can be transposed.
    """

    notes: Sequence[Note]
    name: str = ""
    program: int = 0
    is_drum: bool = False


@dataclass(frozen=True)
class Score:
    """One piece. `part` is `train`, `valid` or `test`.

    `meter` is the first time signature, such as `6/8` (empty: unknown), `key` the first key as the
    source states it (`None`: not at all; a MIDI file's is often a mere default). It lasts from tick
    `begin` (later than 0 after a pick-up, which leaves out the first beats of its bar) to `end`,
    the rest after the last note included. `is_melody`: it is one line on the grid of 16ths, in C
    major or A minor, and is to be taken as it stands.
    """

    name: str
    part: str
    tracks: tuple[Track, ...]
    licence: str
    end: int
    begin: int = 0
    meter: str = ""
    key: Key | None = None
    is_melody: bool = False


@dataclass(frozen=True)
class Corpus:
    """Scores, and the name that the cards of what is trained on them give.

    `fingerprint` tells its files and their split from any others; empty where they are not known.
    """

    name: str
    scores: tuple[Score, ...]
    fingerprint: str = ""

    @property
    def licence(self) -> str:
        """The licences of its scores, as a card says them."""
        return " and ".join(sorted({score.licence for score in self.scores}))

    def part(self, name: str) -> tuple[Score, ...]:
        """Return the scores of one part (`train`, `valid` or `test`)."""
        return tuple(score for score in self.scores if score.part == name)
