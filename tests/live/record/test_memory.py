"""What is kept of the session, and the MIDI that is made of it."""

from dataclasses import replace
from io import BytesIO

import mido

from engine.events import Action, Message, NoteOff, NoteOn
from engine.metre import asked, changed
from engine.session import SessionState
from engine.ticks import Meter, Timeline
from engine.turn import Turn
from live.record.memory import Memory, midi

STATE = SessionState(timeline=Timeline(120.0, 10.0), meter=Meter(3, 4))  # a bar lasts 1.5 s
BAR = 3 * 480


def played(memory, bars, state=STATE):
    """Let a voice play the first beat of so many bars, its pitch the bar's number."""
    for bar in range(bars):
        at = state.timeline.seconds_at(bar * BAR)
        on = Message(at, Action.NOTE_ON, 0, bar, 90, 1)
        off = Message(at + 0.5, Action.NOTE_OFF, 0, bar, 0, 1)
        memory.take(Turn([on, off]), state)


def notes(file, track):
    """Return (tick, pitch) of a track's onsets."""
    tick, found = 0, []
    for message in mido.MidiFile(file=BytesIO(file)).tracks[track]:
        tick += message.time
        if message.type == "note_on":
            found.append((tick, message.note))
    return found


def test_the_whole_session_begins_at_its_first_bar():
    memory = Memory()
    memory.take(Turn(applied=[NoteOn(12.0, 60, 90), NoteOff(12.2, 60)]), STATE)
    memory.take(Turn([Message(13.0, Action.NOTE_ON, 0, 62, 90, 1)]), STATE)
    file = midi(memory.kept())
    assert notes(file, 1) == [(480, 60)]
    assert notes(file, 2) == [(BAR, 62)]


def test_the_last_bars_are_the_last_bars():
    memory = Memory()
    played(memory, 10)
    assert notes(midi(memory.kept(), bars=2), 2) == [(0, 8), (BAR, 9)]
    assert len(notes(midi(memory.kept(), bars=100), 2)) == 10


def test_a_change_of_tempo_is_in_it_and_bars_stay_bars():
    memory = Memory()
    played(memory, 2)
    slower = replace(STATE, timeline=STATE.timeline.with_tempo(60.0, 13.0))
    on = Message(slower.timeline.seconds_at(3 * BAR), Action.NOTE_ON, 0, 99, 90, 1)
    memory.take(Turn([on]), slower)
    file = midi(memory.kept())
    assert notes(file, 2) == [(0, 0), (BAR, 1), (3 * BAR, 99)]
    tempi = [m.tempo for m in mido.MidiFile(file=BytesIO(file)).tracks[0] if m.type == "set_tempo"]
    assert tempi == [500_000, 1_000_000]


def test_no_more_is_kept_than_allowed_and_its_tempo_is_not_forgotten():
    memory = Memory(most=10)
    played(memory, 100)
    assert len(memory.kept()) <= 11
    assert notes(midi(memory.kept()), 2) == [(bar * BAR, 95 + bar) for bar in range(5)]


def test_nothing_played_is_an_empty_file():
    assert len(mido.MidiFile(file=BytesIO(midi(Memory().kept()))).tracks) == 3


def test_a_page_is_told_the_recent_past():
    memory = Memory()
    played(memory, 10)
    assert {note.pitch for note in memory.since(10 + 1.5 * 8)} == {8, 9}


def test_another_metre_goes_on_without_a_gap():
    memory = Memory()
    played(memory, 2)
    coming = asked(STATE, Meter(7, 8), 10)
    after = changed(coming, 2 * BAR)
    on = Message(13.0, Action.NOTE_ON, 0, 99, 90, 1)
    later = Message(13.0 + 7 * 0.25, Action.NOTE_ON, 0, 98, 90, 1)
    last = Message(13.0 + 7 * 0.25 + 1.5, Action.NOTE_ON, 0, 97, 90, 1)
    memory.take(Turn([on, later, last]), after)
    assert notes(midi(memory.kept()), 2) == [
        (0, 0),
        (BAR, 1),
        (2 * BAR, 99),
        (2 * BAR + 1680, 98),
        (2 * BAR + 3120, 97),
    ]
    assert notes(midi(memory.kept(), bars=2), 2) == [(0, 99), (1680, 98), (3120, 97)]
    assert notes(midi(memory.kept(), bars=1), 2) == [(0, 98), (1440, 97)]
