"""The ledger of sounding notes: what has been sent, and what must still be sent to end it."""

from __future__ import annotations

from typing import Final, TypeAlias

Midi: TypeAlias = tuple[int, ...]

NOTE_OFF: Final = 0x80
NOTE_ON: Final = 0x90
CONTROL_CHANGE: Final = 0xB0
PROGRAM_CHANGE: Final = 0xC0
ALL_NOTES_OFF: Final = 123
SONG_POSITION: Final = 0xF2
CLOCK: Final = 0xF8
START: Final = 0xFA
CONTINUE: Final = 0xFB
STOP: Final = 0xFC
OF_CLOCK: Final = frozenset({SONG_POSITION, CLOCK, START, CONTINUE, STOP})
_LENGTHS: Final = {CLOCK: 1, START: 1, CONTINUE: 1, STOP: 1, 0xC0: 2, 0xD0: 2}  # else 3
ALL_SOUND_OFF: Final = 120
CHANNELS: Final = 16
_DAMPER, _SOSTENUTO, _SOFT = 64, 66, 67
_PEDALS: Final = (_DAMPER, _SOSTENUTO)  # they hold notes past their note_off
_PRESSED: Final = 64

RESET: Final[tuple[Midi, ...]] = tuple(
    (CONTROL_CHANGE | channel, control, 0)
    for channel in range(CHANNELS)
    for control in (_DAMPER, _SOSTENUTO, _SOFT, ALL_SOUND_OFF, ALL_NOTES_OFF)
)
"""Pedals up, all sound off and all notes off on every channel: for a receiver that missed what
ended a note. Many ignore the last two: it never stands in for the note_offs of what sounds."""


def is_note_on(midi: Midi) -> bool:
    """Tell whether a message starts a note; a note_on of velocity 0 ends one."""
    return midi[0] & 0xF0 == NOTE_ON and midi[2] > 0


def is_note_off(midi: Midi) -> bool:
    """Tell whether a message ends a note."""
    kind = midi[0] & 0xF0
    return kind == NOTE_OFF or (kind == NOTE_ON and midi[2] == 0)


def is_whole(midi: Midi) -> bool:
    """Tell whether these are the bytes of a channel or clock message, which ports carry."""
    if not midi or not (0x80 <= midi[0] < 0xF0 or midi[0] in OF_CLOCK):
        return False
    length = _LENGTHS.get(midi[0], _LENGTHS.get(midi[0] & 0xF0, 3))
    return len(midi) == length and all(0 <= byte < 0x80 for byte in midi[1:])


class Ledger:
    """Which (channel, pitch) sound, and which pedals are down.

    A synthesiser does not count: one note_off ends a pitch, however many note_ons came before.
    So a pitch sounds once or not at all. A second note_on first ends the note it replaces, and
    the first note_off ends it for good. Counting note_ons instead would keep a shared pitch until
    its last voice lets go, but a voice whose note_off was dropped would then hold it for ever: a
    note cut short is the lesser evil. A note_off for what does not sound is dropped, so that it
    cannot cut the note of another player on the same synthesiser; the outgoing note_ons and
    note_offs therefore pair up exactly.
    """

    def __init__(self) -> None:
        self._sounding: dict[tuple[int, int], None] = {}  # ordered: released in order of onset
        self._struck: dict[tuple[int, int], None] = {}  # ever
        self._pedals: dict[tuple[int, int], None] = {}
        self._runs = False  # those who follow our clock

    @property
    def sounding(self) -> frozenset[tuple[int, int]]:
        """The (channel, pitch) that sound; channels 0 … 15, pitches 0 … 127."""
        return frozenset(self._sounding)

    def admit(self, midi: Midi) -> list[Midi]:
        """Enter a channel or clock message and return what to send in its place, in order."""
        if midi[0] in OF_CLOCK:
            self._runs = midi[0] in (START, CONTINUE) or (self._runs and midi[0] != STOP)
            return [midi]
        channel = midi[0] & 0x0F
        if is_note_off(midi):
            return self._end(midi, (channel, midi[1]))
        if is_note_on(midi):
            return self._start(midi, (channel, midi[1]))
        if midi[0] & 0xF0 == CONTROL_CHANGE:
            return self._control(midi, channel)
        return [midi]

    def release(self) -> list[Midi]:
        """Return the messages that silence everything: pedals up, then note_offs."""
        release: list[Midi] = [(CONTROL_CHANGE | c, pedal, 0) for c, pedal in self._pedals]
        release += [_note_off(key) for key in self._sounding]
        self.forget()
        return release

    def amends(self) -> list[Midi]:
        """Return what ends all that a receiver may hold which was away, and cuts no note short.

        When it went is not known to the moment, so that every key that was ever struck is ended;
        what sounds now, and pedals that are down, end in their time.
        """
        busy = {channel for channel, _ in (*self._sounding, *self._pedals)}
        offs = [_note_off(key) for key in self._struck if key not in self._sounding]
        up = {(c, pedal) for c in busy for pedal in _PEDALS} - self._pedals.keys()
        return offs + [
            (status, control, value)
            for status, control, value in RESET
            if status & 0x0F not in busy or (status & 0x0F, control) in up
        ]

    def stop(self) -> list[Midi]:
        """Return what stops those who follow our clock, if they run."""
        running, self._runs = self._runs, False
        return [(STOP,)] if running else []

    def forget(self) -> None:
        """Take everything as silent, as when the port has gone."""
        self._sounding.clear()
        self._pedals.clear()

    def _start(self, midi: Midi, key: tuple[int, int]) -> list[Midi]:
        retriggered = [_note_off(key)] if key in self._sounding else []
        self._sounding.pop(key, None)
        self._sounding[key] = None
        self._struck[key] = None
        return [*retriggered, midi]

    def _end(self, midi: Midi, key: tuple[int, int]) -> list[Midi]:
        if key not in self._sounding:
            return []
        del self._sounding[key]
        return [midi]

    def _control(self, midi: Midi, channel: int) -> list[Midi]:
        _, control, value = midi
        if control in _PEDALS and value >= _PRESSED:
            self._pedals[channel, control] = None
        elif control in _PEDALS:
            self._pedals.pop((channel, control), None)
        elif control == ALL_SOUND_OFF or control >= ALL_NOTES_OFF:
            return [*self._end_channel(channel), midi]
        return [midi]

    def _end_channel(self, channel: int) -> list[Midi]:
        """End a channel's notes one by one: many receivers ignore the channel mode messages."""
        ended = [key for key in self._sounding if key[0] == channel]
        for key in ended:
            del self._sounding[key]
        return [_note_off(key) for key in ended]


def _note_off(key: tuple[int, int]) -> Midi:
    channel, pitch = key
    return (NOTE_OFF | channel, pitch, 0)
