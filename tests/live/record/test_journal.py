"""What outlives the player: the notes of the session, in the files of its journal."""

from dataclasses import replace

import pytest

from engine.events import Action, Message, NoteOff, NoteOn, Panic
from engine.session import SessionState
from engine.ticks import Meter, Timeline
from engine.turn import Turn
from live.record.journal import NEWER, OLDER, Journal
from live.record.memory import Memory, midi
from live.record.packed import unpack

STATE = SessionState(timeline=Timeline(90.0, 10.0, 480), meter=Meter(3, 4))
PLAYED = [
    NoteOn(10.0, 60, 90, 3),
    NoteOff(10.5, 60, 3),
    Panic(11.0),
    Message(12.0, Action.NOTE_ON, 1, 64, 80, 2),
    Message(12.5, Action.NOTE_OFF, 1, 64, 0, 2),
    Message(12.5, Action.ALL_NOTES_OFF, 1, voice=2),
]


class House:
    """A folder, and the players that come and go in it."""

    def __init__(self, folder, most=100):
        self.folder, self.most, self.lines, self.journals = folder, most, [], []

    def memory(self):
        """A new player's memory; the one before was killed."""
        self.journals.append(Journal(self.folder, self.lines.append, self.most))
        return Memory(self.most, self.journals[-1])


@pytest.fixture
def house(tmp_path):
    (tmp_path / "kept").mkdir()
    house = House(tmp_path / "kept")
    yield house
    for journal in house.journals:
        journal.close()


def kept(memory):
    return [unpack(each) for each in memory.kept()]


def play(memory, *entries, state=STATE):
    played = [each for each in entries if not isinstance(each, Message)]
    memory.take(Turn([each for each in entries if isinstance(each, Message)], [], played), state)


def test_the_next_player_has_what_the_last_one_kept(house):
    before = house.memory()
    play(before, *PLAYED)
    after = house.memory()
    assert kept(after) == [SessionState(timeline=STATE.timeline, meter=STATE.meter), *PLAYED]
    assert midi(after.kept()) == midi(before.kept())
    later = replace(STATE, timeline=STATE.timeline.with_tempo(120.0, 13.0))
    play(after, NoteOn(14.0, 62, 90), NoteOff(14.5, 62), state=later)
    play(before := house.memory())
    assert midi(before.kept()) == midi(after.kept())
    assert [note.seconds for note in before.since(13.0)] == [14.0, 14.5]


def test_what_sounded_when_the_player_died_ends_there(house):
    play(house.memory(), NoteOn(10.0, 60, 90), Message(11.0, Action.NOTE_ON, 1, 64, 80, 2))
    ends = [NoteOff(11.0, 60), Message(11.0, Action.NOTE_OFF, 1, 64, 0, 2)]
    assert kept(house.memory())[-2:] == ends
    assert kept(house.memory())[-2:] == ends  # and once only, whoever dies next


def test_a_torn_line_is_left_out_and_the_next_is_whole(house):
    play(house.memory(), NoteOn(10.0, 60, 90), NoteOff(10.5, 60))
    path = house.folder / NEWER
    path.write_bytes(path.read_bytes() + b'["NoteOn",11.0,6')
    play(house.memory(), NoteOn(12.0, 62, 90), NoteOff(12.5, 62))
    assert [note.seconds for note in house.memory().since(0.0)] == [10.0, 10.5, 12.0, 12.5]


@pytest.mark.parametrize(
    "line", ["[]", "1", "{}", '["Skip",1.0]', '["NoteOn"]', '["SessionState",[7],[]]', "é"]
)
def test_what_is_no_entry_is_left_out(house, line):
    (house.folder / NEWER).write_text(line + "\n", encoding="utf-8")
    assert house.memory().kept() == []


def test_its_files_stay_small_and_the_latest_notes_are_in_them(house):
    house.most = 10
    memory = house.memory()
    for i in range(100):
        play(memory, NoteOn(float(i), 60, 90), NoteOff(i + 0.5, 60))
    sizes = [len((house.folder / name).read_text().splitlines()) for name in (NEWER, OLDER)]
    assert max(sizes) <= house.most + 1
    again = house.memory()
    assert again.since(96.0) == memory.since(96.0)
    assert kept(again)[0] == SessionState(timeline=STATE.timeline, meter=STATE.meter)


def test_the_end_of_the_session_takes_it_away(house):
    memory = house.memory()
    play(memory, *PLAYED)
    memory.close()
    memory.close()
    assert not house.folder.exists()


def test_where_nothing_can_be_written_it_is_said_once_and_the_music_goes_on(house):
    house.folder.rmdir()
    memory = house.memory()
    play(memory, *PLAYED)
    assert [note.seconds for note in memory.since(0.0)] == [note.seconds for note in PLAYED]
    (line,) = house.lines
    assert "not kept safe" in line
