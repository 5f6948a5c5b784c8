"""The recording as a MIDI file: the tempo, the performer and Antiphon, a track each.

Its ticks are the engine's own, so bar lines are where the engine has them. Each track's bytes are
kept encoded and only ever grow; what would close them (note-offs for what sounds, the end of the
track) is added in the copy that is written, so that the file is whole at every moment.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from typing import Final

import mido
from mido.midifiles.meta import encode_variable_int

from engine.events import Action, Event, Message, NoteOff, NoteOn
from engine.session import SessionState
from engine.ticks import TICKS_PER_QUARTER, Meter, Timeline
from models.errors import InputError

TEMPO, PERFORMER, ANTIPHON = range(3)
NAMES: Final = ("Tempo", "Performer", "Antiphon")
END_OF_TRACK: Final = bytes(mido.MetaMessage("end_of_track").bytes())
_NOTE_ON, _NOTE_OFF = 0x90, 0x80
_STATUS: Final = {Action.NOTE_ON: _NOTE_ON, Action.NOTE_OFF: _NOTE_OFF}


class Track:
    """One track's bytes, growing at the end."""

    def __init__(self) -> None:
        self.tick = 0  # of the last message
        self._bytes = bytearray()
        self._sounding: set[tuple[int, int]] = set()

    def add(self, tick: int, message: bytes) -> None:
        """Add a message at a tick; one from before the last message counts as at the same time."""
        delta = max(0, tick - self.tick)
        self.tick += delta
        self._bytes += bytes(encode_variable_int(delta)) + message
        if message[0] & 0xE0 == 0x80:  # a note_on or note_off
            self._follow(*message)

    def closed(self, tick: int) -> bytes:
        """Return the track as a chunk that ends at a tick, with note-offs for all that sounds."""
        delta = bytes(encode_variable_int(max(0, tick - self.tick)))
        offs = (bytes((_NOTE_OFF | channel, pitch, 0)) for channel, pitch in sorted(self._sounding))
        ending = delta + b"".join(off + b"\0" for off in offs) + END_OF_TRACK
        return b"MTrk" + struct.pack(">I", len(self._bytes) + len(ending)) + self._bytes + ending

    def _follow(self, status: int, pitch: int, velocity: int) -> None:
        key = (status & 0x0F, pitch)
        if status & 0xF0 == _NOTE_ON and velocity > 0:
            self._sounding.add(key)
        else:
            self._sounding.discard(key)


class MidiRecorder:
    """Turns events and messages, in the order in which they come, into a type-1 MIDI file.

    The file begins at `first_tick` of the session. Not thread-safe; `live.record.recording` owns
    one on a thread of its own.
    """

    def __init__(self, first_tick: int = 0) -> None:
        self.tracks = tuple(Track() for _ in NAMES)
        self._timelines: list[Timeline] = []  # by origin, without the ticks that were skipped
        self._offset = -first_tick
        self._is_empty = True
        self._tempo: float | None = None
        self._meter: Meter | None = None
        self._bars_before = self._skipped = 0
        self._waiting: list[tuple[float, Track, bytes]] = []
        for track, name in zip(self.tracks, NAMES, strict=True):
            track.add(0, _meta("track_name", name=name))

    @classmethod
    def beginning(cls, state: SessionState, seconds: float) -> MidiRecorder:
        """Return a recorder whose file begins with the bar of a moment."""
        bar = state.meter.bar_ticks
        return cls(max(0, state.timeline.ticks_at(seconds) // bar * bar - state.skipped))

    @classmethod
    def going_on(cls, file: bytes, state: SessionState, seconds: float) -> MidiRecorder:
        """Return a recorder that goes on with what one wrote. Raises `InputError`.

        A session that goes on is far enough; one that has begun anew, at tick 0, is set off by
        whole bars so that it follows what is there.
        """
        try:
            tracks = mido.MidiFile(file=BytesIO(file)).tracks
            if tuple(track.name for track in tracks) != NAMES:
                raise ValueError("other tracks are in it")
            recorder = cls()
            for track, old in zip(recorder.tracks, tracks, strict=True):
                _copy(old, track)
        except (EOFError, LookupError, OSError, ValueError) as error:
            raise InputError(f"is no recording to go on with: {error}") from error
        here = state.timeline.ticks_at(seconds) - state.skipped
        missing = max(track.tick for track in recorder.tracks) - here
        recorder._offset = max(0, -(-missing // state.meter.bar_ticks) * state.meter.bar_ticks)
        return recorder

    def follow(self, state: SessionState) -> None:
        """Take the session as it stands: what comes after is in its tempo and meter."""
        origin = state.timeline.origin_ticks - state.skipped
        if state.timeline.tempo_bpm != self._tempo:
            self._tempo = state.timeline.tempo_bpm
            self._set(origin, _meta("set_tempo", tempo=round(60_000_000 / self._tempo)))
        if state.meter != self._meter:
            self._meter = state.meter
            meter = {"numerator": self._meter.beats, "denominator": self._meter.unit}
            self._set(origin, _meta("time_signature", **meter))
        is_elsewhere = state.bars_before != self._bars_before and state.skipped == self._skipped
        self._bars_before, self._skipped = state.bars_before, state.skipped
        if is_elsewhere or self._is_empty:  # another metre goes on with the count
            self._mark(state, max(origin, -self._offset))
        self._go_on_in(replace(state.timeline, origin_ticks=origin))

    def event(self, event: Event) -> None:
        """Take what the performer does; only notes go into the file."""
        if isinstance(event, NoteOn):
            self._add(
                PERFORMER, event.seconds, _NOTE_ON, event.channel, event.pitch, event.velocity
            )
        elif isinstance(event, NoteOff):
            self._add(PERFORMER, event.seconds, _NOTE_OFF, event.channel, event.pitch, 0)

    def message(self, message: Message) -> None:
        """Take what a voice plays, in any order and ahead of its time."""
        if status := _STATUS.get(message.action):
            self._add(
                ANTIPHON, message.seconds, status, message.channel, message.pitch, message.velocity
            )

    def encode(self, until: float) -> bool:
        """Encode, in order, what happens up to a moment; return whether nothing waits after it."""
        self._waiting.sort(key=lambda entry: entry[0])
        due = [entry for entry in self._waiting if entry[0] <= until]
        self._waiting = self._waiting[len(due) :]
        for seconds, track, message in due:
            track.add(self._tick_at(seconds), message)
        self._timelines = self._timelines[self._index_at(until) :]
        return not self._waiting

    def file(self, seconds: float) -> bytes:
        """Return the whole file as it stands at a moment."""
        tick = self._tick_at(seconds)
        head = struct.pack(">4sIHHH", b"MThd", 6, 1, len(self.tracks), TICKS_PER_QUARTER)
        return head + b"".join(track.closed(tick) for track in self.tracks)

    def _mark(self, state: SessionState, tick: int) -> None:
        """Say which bar it is, where that is not to be counted from the file's beginning."""
        place = state.place(tick + state.skipped)
        if not self._is_empty or place != (1, 1):
            self._set(tick, _meta("marker", text="bar {} beat {}".format(*place)))
        self._is_empty = False

    def _set(self, tick: int, message: bytes) -> None:
        self.tracks[TEMPO].add(max(0, tick + self._offset), message)

    def _go_on_in(self, timeline: Timeline) -> None:
        """Keep by what a moment is placed: what comes at once may be from before another tempo."""
        while self._timelines and self._timelines[-1].origin_seconds >= timeline.origin_seconds:
            self._timelines.pop()
        self._timelines.append(timeline)

    def _index_at(self, seconds: float) -> int:
        """Return the number of the timeline that holds at a moment."""
        after = bisect_right(self._timelines, seconds, key=lambda each: each.origin_seconds)
        return max(0, after - 1)

    def _tick_at(self, seconds: float) -> int:
        timeline = self._timelines[self._index_at(seconds)] if self._timelines else Timeline()
        return max(0, timeline.ticks_at(seconds) + self._offset)

    def _add(
        self, track: int, seconds: float, status: int, channel: int, pitch: int, velocity: int
    ) -> None:
        message = bytes((status | channel, pitch, velocity))
        self._waiting.append((seconds, self.tracks[track], message))


def _copy(old: Iterable[mido.messages.BaseMessage], track: Track) -> None:
    """Copy a track but for its name, which is there, and its end, which is yet to come."""
    tick = 0
    for message in old:
        tick += message.time
        if message.type not in ("track_name", "end_of_track"):
            track.add(tick, bytes(message.bytes()))


def _meta(kind: str, **values: str | int) -> bytes:
    return bytes(mido.MetaMessage(kind, **values).bytes())
