"""The keyboard: what the performer's MIDI says to the music; the rest is left to the mapping.

All ports and channels are one keyboard. A key counts as held until the last channel that struck it
lets go, and while the damper pedal of that channel (or of its MPE zone) is down.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Final

from engine.events import Event, NoteOff, NoteOn
from live.mapping.mpe import Zones
from live.midi.ledger import ALL_NOTES_OFF, CONTROL_CHANGE, NOTE_OFF, NOTE_ON, Midi

KEYBOARD: Final = 0  # its port
PEDAL: Final = 64
PRESSED: Final = 64
_ALL_SOUND_OFF: Final = 120

Key = tuple[int, int]
"""A port, 0 the keyboard's, and a channel, 1 … 16."""


class Keyboard:
    """Turns MIDI into events. `takes` tells what is a control; `leave` gets what is no music.

    For the engine's thread. `mpe_members` is how many channels an MPE keyboard plays on that does
    not announce its zone.
    """

    def __init__(
        self,
        takes: Callable[[int, Midi], bool],
        leave: Callable[[int, Midi], None],
        mpe_members: int = 0,
    ) -> None:
        self._takes = takes
        self._leave = leave
        self._zones: defaultdict[int, Zones] = defaultdict(lambda: Zones(mpe_members))
        self._pedals: set[Key] = set()
        self._down: defaultdict[int, set[Key]] = defaultdict(set)  # pitch → who strikes it
        self._kept: defaultdict[int, set[Key]] = defaultdict(set)  # pitch → whose pedal keeps it

    def hear(self, seconds: float, port: int, midi: Midi) -> list[Event]:
        """Return the events that a channel message stands for, perhaps none."""
        status, key = midi[0] & 0xF0, (port, (midi[0] & 0x0F) + 1)
        if status in (NOTE_ON, NOTE_OFF):
            return self._key(seconds, key, midi)
        if status == CONTROL_CHANGE:
            self._zones[port].feed(midi)
            if midi[1] == PEDAL:
                return self._damp(seconds, key, midi)
            if midi[1] == _ALL_SOUND_OFF or midi[1] >= ALL_NOTES_OFF:
                return self._let_go(seconds, key)
        if not self._zones[port].expresses(midi):
            self._leave(port, midi)
        return []

    def _key(self, seconds: float, key: Key, midi: Midi) -> list[Event]:
        pitch, velocity = midi[1], midi[2] if midi[0] & 0xF0 == NOTE_ON else 0
        is_down = key in self._down.get(pitch, ())
        if self._takes(key[0], midi) and not (is_down and not velocity):
            self._leave(key[0], midi)
            return []
        if velocity:
            self._down[pitch].add(key)
            self._kept[pitch].discard(key)
            return [NoteOn(seconds, pitch, velocity, key[1] - 1)]
        if not is_down:
            return []
        self._down[pitch].discard(key)
        if self._master(key) in self._pedals:
            self._kept[pitch].add(key)
        return self._ended(seconds, pitch, key)

    def _damp(self, seconds: float, key: Key, midi: Midi) -> list[Event]:
        """Follow the pedal; one that is a control now holds nothing."""
        is_taken = self._takes(key[0], midi)
        if is_taken:
            self._leave(key[0], midi)
        return self._pedal(seconds, key, midi[2] >= PRESSED and not is_taken)

    def _pedal(self, seconds: float, key: Key, is_down: bool) -> list[Event]:
        master = self._master(key)
        if is_down:
            self._pedals.add(master)
            return []
        self._pedals.discard(master)
        events: list[Event] = []
        for pitch, kept in self._kept.items():
            freed = {each for each in kept if self._master(each) == master}
            kept -= freed
            for each in sorted(freed):
                events += self._ended(seconds, pitch, each)
        return events

    def _let_go(self, seconds: float, key: Key) -> list[Event]:
        """End what a channel holds, by key and by pedal."""
        events: list[Event] = []
        for pitch in [*self._down]:
            if key in self._down[pitch] or key in self._kept[pitch]:
                self._down[pitch].discard(key)
                self._kept[pitch].discard(key)
                events += self._ended(seconds, pitch, key)
        return events

    def _ended(self, seconds: float, pitch: int, key: Key) -> list[Event]:
        """Return the end of a note, unless another hand or pedal still holds it."""
        if self._down[pitch] or self._kept[pitch]:
            return []
        return [NoteOff(seconds, pitch, key[1] - 1)]

    def _master(self, key: Key) -> Key:
        return key[0], self._zones[key[0]].master(key[1])
