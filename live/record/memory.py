"""What was that? The notes of the session, kept so that they can be had as MIDI afterwards."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from math import inf
from typing import Final

from engine.events import Message, NoteOff, NoteOn, Panic
from engine.session import SessionState
from engine.ticks import Meter, Timeline
from engine.turn import Turn
from live.record.journal import Journal, Kept, Note
from live.record.packed import moment, pack, unpack
from live.record.recorder import MidiRecorder

KEPT: Final = 1 << 16  # notes' starts and ends: hours of playing, and never less than five minutes


class Memory:
    """The notes of both players, in the order in which they were decided, and the bars they are in.

    For one thread. A copy (`kept`) may be encoded on another one. With a journal it goes on from
    what an earlier player of the session kept.
    """

    def __init__(self, most: int = KEPT, journal: Journal | None = None) -> None:
        self._kept: deque[bytes] = deque()
        self._most = most
        self._journal = journal
        self._state: SessionState | None = None
        self._before: bytes | None = None  # the session before the oldest note that is kept
        for entry in journal.begin() if journal else ():
            self._keep(entry)

    def take(self, turn: Turn, state: SessionState) -> list[Note]:
        """Keep what a turn brought; return its notes."""
        kinds = NoteOn | NoteOff | Panic
        notes: list[Note] = [each for each in turn.applied if isinstance(each, kinds)]
        notes += turn.messages
        if notes and self._is_other(state):
            self._state = state
            self._add(state)
        for note in notes:
            self._add(note)
        return notes

    def kept(self) -> list[bytes]:
        """Return all there is, packed, a session before the first note."""
        return ([self._before] if self._before else []) + list(self._kept)

    def close(self) -> None:
        """Let the journal go, at the end of the session. May be called twice."""
        if self._journal is not None:
            self._journal.close()

    def since(self, seconds: float) -> list[Note]:
        """Return the notes from a moment on."""
        notes = (unpack(each) for each in self._kept if moment(each) >= seconds)
        return [note for note in notes if not isinstance(note, SessionState)]

    def _is_other(self, state: SessionState) -> bool:
        known = self._state
        return known is None or _frame(known) != _frame(state)

    def _add(self, entry: Kept) -> None:
        self._keep(entry)
        if self._journal is not None:
            self._journal.add(entry)

    def _keep(self, entry: Kept) -> None:
        self._kept.append(pack(entry))
        if len(self._kept) > self._most:
            oldest = self._kept.popleft()
            if isinstance(unpack(oldest), SessionState):
                self._before = oldest


def midi(kept: Sequence[bytes], bars: int | None = None) -> bytes:
    """Return what `Memory.kept` gave as a MIDI file that begins at a bar line.

    `bars`: the last so many, counted to the bar of the last note; else all. Empty tracks when
    nothing is kept.
    """
    recorder = MidiRecorder()
    placed = _placed(kept)
    if not placed:
        return recorder.file(0.0)
    first = _first_tick(placed, bars)
    followed = None
    for tick, note, state in placed:
        if tick < first:
            continue
        if state is not followed:
            followed = state
            recorder.follow(_moved(state, first))
        if isinstance(note, Message):
            recorder.message(note)
        else:
            recorder.event(note)
    recorder.encode(inf)
    return recorder.file(max(note.seconds for _, note, _ in placed))


def _placed(kept: Sequence[bytes]) -> list[tuple[int, Note, SessionState]]:
    """Return each note with its tick and the session that it was played in."""
    placed: list[tuple[int, Note, SessionState]] = []
    state = SessionState()
    for entry in map(unpack, kept):
        if isinstance(entry, SessionState):
            state = entry
        else:
            tick = state.timeline.ticks_at(entry.seconds) - state.skipped
            placed.append((tick, entry, state))
    return placed


def _first_tick(placed: Sequence[tuple[int, Note, SessionState]], bars: int | None) -> int:
    """Return the tick of the bar line `bars` bars before the end of the last, or before all."""
    tick, _, state = placed[0 if bars is None else -1]
    bar, skipped = state.meter.bar_ticks, state.skipped
    return ((tick + skipped) // bar - (bars or 1) + 1) * bar - skipped


def _moved(state: SessionState, ticks: int) -> SessionState:
    """Return the session with its ticks counted from another one."""
    timeline = replace(state.timeline, origin_ticks=state.timeline.origin_ticks - ticks)
    before = state.bars_before - ticks // state.meter.bar_ticks
    return replace(state, timeline=timeline, bars_before=before)


def _frame(state: SessionState) -> tuple[Timeline, Meter, int]:
    """Return what says where a moment lies in its bar, and which bar that is."""
    return state.timeline, state.meter, state.bars_before
