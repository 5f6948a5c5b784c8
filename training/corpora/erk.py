"""Erk's German folk tunes as music21 bundles them, by the literature's rules.

Kept are tunes of which every note and rest lasts one of `DURATIONS`; they are transposed to C major
or A minor the nearest way, with the median pitch in the register of `training.corpora.keys`. The
edition names the tonic but never says minor, so the mode is found. Its licence is unclear and
non-commercial: what is trained on it stays on one's own machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from models.note import TICKS_PER_QUARTER, Note
from training.corpora.files import find_parts
from training.corpora.keys import durations_by_class, find_mode, shift_home
from training.corpora.score import Corpus, CorpusError, Score, Track

DURATIONS: Final = frozenset((0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0))  # quarters
LICENCE: Final = "unclear, non-commercial: not to be shared"
Event = tuple[int | None, float, bool]  # MIDI pitch or silence, quarters, tied on from the last


def read_erk(source: str, split: Path | None = None) -> Corpus:
    """Read `music21:erk`. `split` names parts as `erk10:12<TAB>test`; without it, by the names.

    Raises `CorpusError` when the source is another, or music21 is missing.
    """
    if source != "music21:erk":
        raise CorpusError(f"the one music21 corpus is 'music21:erk', got {source!r}")
    tunes = {name: tune for name, score in _scores() if (tune := _tune(name, score))}
    parts = find_parts(tunes, split)
    scores = tuple(replace(tune, part=parts[name]) for name, tune in tunes.items())
    return Corpus("Erk (music21 essenFolksong)", scores)


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


def _tune(name: str, score: Any) -> Score | None:  # noqa: ANN401
    """Return a tune by the rules, its part not yet known."""
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
    begin = _pickup(score, times[0].barDuration.quarterLength)
    notes = tuple(_notes(events, shift, begin))
    end = begin + sum(_ticks(length) for _, length, _ in events)
    meter = times[0].ratioString
    return Score(name, "", (Track(notes),), LICENCE, end, begin, meter, is_melody=True)


def _pickup(score: Any, bar_quarters: float) -> int:  # noqa: ANN401
    """Return the tick where a tune begins: its first bar may be short, and then ends on time."""
    bar = score.recurse().getElementsByClass("Measure").first()
    return 0 if bar is None else -_ticks(bar.duration.quarterLength) % _ticks(bar_quarters)


def _event(element: Any) -> Event:  # noqa: ANN401
    length = float(element.quarterLength)
    if element.isRest:
        return None, length, False
    tied = element.tie is not None and element.tie.type in ("continue", "stop")
    return int(max(pitch.midi for pitch in element.pitches)), length, tied


def _notes(events: list[Event], shift: int, tick: int) -> list[Note]:
    notes: list[Note] = []
    for pitch, quarters, tied in events:
        length = _ticks(quarters)
        if tied and notes:
            notes[-1] = replace(notes[-1], length=notes[-1].length + length)
        elif pitch is not None:
            notes.append(Note(tick, length, pitch + shift))
        tick += length
    return notes


def _ticks(quarters: float) -> int:
    return round(TICKS_PER_QUARTER * quarters)
