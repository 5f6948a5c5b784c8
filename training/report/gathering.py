"""What a report holds: each model's card, cost and figures, what it plays, and the songs beside."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from models.card import Card
from training.corpora.score import Corpus
from training.measures.faults import compass_of
from training.measures.pieces import PIECE_BARS
from training.report.comparing import HELD_OUT, Measured, held_out, measured
from training.report.playing import played_by, songs_of
from training.report.zoo import Cost, HeldOut, card_of, cost_of
from training.report.zoo import held_out as own_figures

SAID: Final = ("title", "licence", "corpus", "trained", "kind")  # of a card


@dataclass(frozen=True)
class Entry:
    """One model of the report."""

    card: Card
    cost: Cost
    own: HeldOut
    played: Measured


@dataclass(frozen=True)
class Report:
    """The models by name; `pieces` is how many each was asked for, `songs` what they stand beside.

    Without a corpus there are no songs.
    """

    pieces: int
    entries: dict[str, Entry]
    corpus: str | None = None
    songs: Measured | None = None

    @property
    def sides(self) -> dict[str, Measured]:
        """What stands side by side: the songs, if there are any, then the models."""
        songs = {HELD_OUT: self.songs} if self.songs else {}
        return songs | {name: entry.played for name, entry in self.entries.items()}

    def to_json(self) -> str:
        """Return all figures as JSON."""
        models = {name: _entry_data(entry) for name, entry in self.entries.items()}
        data = {
            "pieces": self.pieces,
            "bars": PIECE_BARS,
            "corpus": self.corpus,
            "models": models,
            HELD_OUT: asdict(self.songs) if self.songs else None,
        }
        return json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def gather(
    names: Sequence[str],
    corpus: Corpus | None,
    count: int,
    afresh: bool,
    report: Callable[[str], object],
) -> Report:
    """Measure the shipped models `names`, `count` pieces of each, beside songs of a corpus.

    `afresh`: the systems' own figures too, which takes minutes; else they are the cards'. `report`
    is told what is being done. Raises `AntiphonError`.
    """
    cards = {name: card_of(name) for name in names}  # a wrong name is told before hours of work
    songs = songs_of(corpus, count) if corpus is not None else None
    entries = {}
    for name, card in cards.items():
        report(f"{name}: cost and held-out figures")
        cost, own = cost_of(name), own_figures(name, corpus if afresh else None)
        pieces = played_by(name, count, report)
        entries[name] = Entry(card, cost, own, measured(pieces, songs, compass_of(card)))
    if songs is None:
        return Report(count, entries)
    return Report(count, entries, songs.corpus, held_out(songs))


def _entry_data(entry: Entry) -> dict[str, Any]:
    own = entry.own
    return {
        "card": {field: getattr(entry.card, field) for field in SAID},
        "cost": asdict(entry.cost),
        "held out": {"source": own.source, "figures": own.table, "problem": own.problem or None},
        "played": asdict(entry.played),
    }
