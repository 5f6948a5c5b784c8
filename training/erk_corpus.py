"""Erk's German folk tunes as music21 bundles them, by the literature's rules.

Kept are tunes of which every note and rest lasts one of `DURATIONS`; they are transposed to C major
or A minor the nearest way, with the median pitch in the register of `training.keys`. The edition
names the tonic but never says minor, so the mode is found. Its licence is unclear and
non-commercial: what is trained on it stays on one's own machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from models.melody_grid import HOLD, REST
from training.corpus import GRID, Corpus, CorpusError, Song, meter_steps, part_by_hash, read_split
from training.keys import durations_by_class, find_mode, shift_home

DURATIONS: Final = frozenset((0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0))  # quarters
LICENCE: Final = "unclear, non-commercial: not to be shared"
Event = tuple[int | None, float, bool]  # MIDI pitch or silence, quarters, tied on from the last


def read_erk(source: str, split: Path | None = None) -> Corpus:
    """Read `music21:erk`. `split` names parts as `erk10:12<TAB>test`; without it, by hash.

    Raises `CorpusError` when the source is another, or music21 is missing.
    """
    if source != "music21:erk":
        raise CorpusError(f"the one music21 corpus is 'music21:erk', got {source!r}")
    parts = read_split(split) if split else {}
    songs = []
    for name, score in _scores():
        song = _song(name, score, parts.get(name) or part_by_hash(name))
        if song is not None:
            songs.append(song)
    return Corpus("Erk (music21 essenFolksong)", tuple(songs), LICENCE)


def _scores() -> Iterator[tuple[str, Any]]:
    try:
        from music21 import converter, corpus
    except ImportError as error:
        raise CorpusError("corpus music21:erk needs music21: pip install 'antiphon[train]'") from (
            error
        )
    for path in sorted(Path(p) for p in corpus.getPaths(fileExtensions=("abc",))):
        if path.parent.name == "essenFolksong" and path.stem.startswith("erk"):
            for score in converter.parse(path).scores:
                yield f"{path.stem}:{score.metadata.number}", score


def _song(name: str, score: Any, part: str) -> Song | None:  # noqa: ANN401
    keys = list(score.recurse().getElementsByClass("KeySignature"))
    times = list(score.recurse().getElementsByClass("TimeSignature"))
    events = [_event(element) for element in score.flatten().notesAndRests]
    if not keys or not times or not events:
        return None
    if any(length not in DURATIONS for _, length, _ in events):
        return None
    tonic = keys[0].tonic.pitchClass
    sounding = [(pitch, length) for pitch, length, _ in events if pitch is not None]
    mode = find_mode(durations_by_class(sounding), tonic)
    shift = shift_home(tonic, mode, [pitch for pitch, _ in sounding])
    meter = meter_steps(times[0].ratioString)
    return Song(name, part, meter, tuple(_tokens(events, shift)), _pickup(score, meter))


def _pickup(score: Any, meter: int) -> int:  # noqa: ANN401
    """Return where in the bar a tune begins: its first bar may be short, and then ends on time."""
    bar = score.recurse().getElementsByClass("Measure").first()
    return 0 if bar is None else -round(4 * bar.duration.quarterLength) % meter


def _event(element: Any) -> Event:  # noqa: ANN401
    length = float(element.quarterLength)
    if element.isRest:
        return None, length, False
    tied = element.tie is not None and element.tie.type in ("continue", "stop")
    return int(max(pitch.midi for pitch in element.pitches)), length, tied


def _tokens(events: list[Event], shift: int) -> Iterator[int]:
    for pitch, length, tied in events:
        yield HOLD if tied else REST if pitch is None else GRID.token(pitch + shift)
        yield from [HOLD] * (round(length * 4) - 1)
