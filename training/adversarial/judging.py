"""How like songs a generator's pieces are, and how different from each other.

The critic's loss does not tell: it falls where the generator is bad, and where the critic is good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from models.note import Note
from models.pace import pace_of
from models.phrase import Decoder
from training.corpora.score import Corpus
from training.judge.attributes import ATTRIBUTES
from training.judge.table import Row, Table
from training.measures.distances import energy
from training.measures.faults import faults, longest_copy
from training.measures.features import FEATURES, vectors
from training.measures.pieces import PIECE_TICKS, Piece, piece_of
from training.report.comparing import spread_of
from training.report.playing import Songs, songs_of

PIECES: Final = 100  # of a model, and of the songs in either half
STEERING: Final = tuple(
    Row(f"steering_{name}", f"slider {name}: rank correlation, place for place", "{:.3f}")
    for name in ATTRIBUTES
)
ROWS: Final = (
    Row("overlap", "overlap with held-out songs", "{:.3f}"),
    Row("overlap_songs", "… of other held-out songs", "{:.3f}"),
    Row("overlap_relative", "overlap, of that of other held-out songs", "{:.1%}"),
    Row("diversity", "diversity, of that of held-out songs", "{:.1%}"),
    Row("diversity_songs", "… of other held-out songs", "{:.1%}"),
    Row("different_pieces", "different pieces", "{:.1%}"),
    Row("different_bars", "different bars", "{:.1%}"),
    Row("different_bars_songs", "… of held-out songs", "{:.1%}"),
    Row("silent", "silent bars", "{:.1%}"),
    Row("repeated", "bars like one of the 8 before", "{:.1%}"),
    Row("repeated_songs", "… of held-out songs", "{:.1%}"),
    Row("longest_copy", "longest run of a training song, notes", "{:.0f}"),
    Row("longest_copy_songs", "… of held-out songs", "{:.0f}"),
    Row("notes", "notes in a piece", "{:.1f}"),
    Row("notes_songs", "… of held-out songs", "{:.1f}"),
    *STEERING,
    Row("sliders", "sliders", "{:.0f}"),
    Row("decode_p50_ms", "decoding a phrase, p50, ms (one thread)", "{:.3f}"),
    Row("decode_p99_ms", "decoding a phrase, p99, ms", "{:.3f}"),
    Row("mb", "file, MB", "{:.2f}"),
)


@dataclass(frozen=True)
class Likeness:
    """A set of pieces beside songs, means over `training.measures.features`, 0 … 1 each.

    `overlap` is that of the distances to the songs with the songs' own; `diversity` how far pieces
    are from each other, of how far songs are, no feature counting more than 1, and those in which
    songs are all alike not at all; `energy` how unlike the songs they are, see
    `training.measures.distances`; `whole` the share of the pieces that can be measured.
    """

    overlap: float
    diversity: float
    energy: float
    whole: float

    @property
    def distance(self) -> float:
        """What a generator is chosen by: 0 as songs are, 1 where nothing can be measured.

        Neither overlap nor diversity would do: a collapse may lie amid the songs, noise is diverse.
        """
        return 1 - (1 - self.energy) * self.whole


def likeness(pieces: Sequence[Piece], songs: Songs) -> Likeness:
    """Compare pieces with the first half of some songs, which must not be all alike."""
    whole = [piece for piece in pieces if piece.can_be_measured]
    if len(whole) < 2:
        return Likeness(0.0, 0.0, 1.0, 0.0)
    spreads = [spread_of(vectors(feature, whole), feature, songs) for feature in FEATURES]
    unlike = [energy(each.intra, each.songs or 0.0, each.inter or 0.0) for each in spreads]
    wide = [min(1.0, each.intra / each.songs) for each in spreads if each.songs]
    overlaps = [each.overlap or 0.0 for each in spreads]
    measured = len(whole) / len(pieces)
    overlap, diversity, energies = (float(np.mean(each)) for each in (overlaps, wide, unlike))
    return Likeness(overlap, diversity, energies, measured)


def looped(notes: Iterable[Note], ticks: int) -> Piece:
    """Return the piece that a phrase of `ticks` makes, played again and again."""
    notes = list(notes)
    times = range(0, PIECE_TICKS, ticks)
    return piece_of(replace(note, tick=note.tick + start) for start in times for note in notes)


def pieces_of(decoder: Decoder) -> list[Piece]:
    """Return what a decoder draws at `PIECES` places of the unit normal."""
    places = np.random.default_rng(1).normal(size=(PIECES, len(decoder.card.latents)))
    rolls = [decoder.decode(place) for place in places.astype(np.float32)]
    return [looped(decoder.roll.decode(roll), decoder.roll.span_ticks) for roll in rolls]


def held_out(decoder: Decoder, corpus: Corpus) -> dict[str, float]:
    """Return the figures of `ROWS` on the test part of a corpus, without near copies.

    Raises `InputError` where it has too few songs.
    """
    songs, pieces = songs_of(corpus, PIECES), pieces_of(decoder)
    own, theirs = likeness(pieces, songs), likeness(songs.second, songs)
    played, sung = faults(pieces), faults(songs.second)
    return {
        "overlap": own.overlap,
        "overlap_songs": theirs.overlap,
        "overlap_relative": own.overlap / theirs.overlap,
        "diversity": own.diversity,
        "diversity_songs": theirs.diversity,
        "different_pieces": played["different pieces"],
        "different_bars": played["different"],
        "different_bars_songs": sung["different"],
        "silent": played["silent"],
        "repeated": played["repeated"],
        "repeated_songs": sung["repeated"],
        "longest_copy": float(longest_copy(pieces, songs.known)),
        "longest_copy_songs": float(longest_copy(songs.second, songs.known)),
        "notes": _notes(pieces),
        "notes_songs": _notes(songs.second),
    }


def _notes(pieces: Sequence[Piece]) -> float:
    return float(np.mean([len(piece.notes) for piece in pieces]))


def evaluate(path: Path, corpus: Corpus | None, beside: Sequence[Path] = ()) -> Table:
    """Return the figures of a decoder's file and of those `beside` it, by name of the model.

    Raises `InputError` where the corpus has too few songs.
    """
    return {Decoder(file).card.name: figures(file, corpus) for file in (path, *beside)}


def figures(path: Path, corpus: Corpus | None) -> dict[str, float]:
    """Return the figures of `ROWS` of a decoder's file: its sliders', as its card has them, too.

    Without a corpus all are the card's own, but for what the file costs.
    """
    decoder = Decoder(path)
    card, pace = decoder.card.metrics, pace_of(decoder)
    known = {row.key for row in (STEERING if corpus is not None else ROWS)}
    found = {key: value for key, value in card.items() if key in known}
    measured = held_out(decoder, corpus) if corpus is not None else {}
    cost = {
        "decode_p50_ms": pace.p50_ms,
        "decode_p99_ms": pace.p99_ms,
        "mb": path.stat().st_size / 2**20,
    }
    return measured | found | cost | {"sliders": float(len(decoder.card.latents))}
