"""Recordings begun and ended over OSC: the engine's side, the files, and what is told of them."""

import json
import shutil
import threading

import mido
import pytest

from engine import snapshot
from engine.events import NoteOff, NoteOn, Panic
from engine.session import SessionState, VoiceControls
from engine.turn import Turn
from live.config import JamConfig
from live.record.event_log import Mark, Start, read_log
from live.record.memory import Memory
from live.record.recorder import ANTIPHON, PERFORMER
from live.record.recordings import Recordings
from live.record.replay import replay
from live.record.requests import RecordRequests
from live.record.takes import log_path
from models.errors import InputError
from tests.engine.stage import BAR, Stage
from tests.live.osc.test_server import DESK, PAD, Rig

PATIENCE_SECONDS = 10


class Recorder(Rig):
    """OSC, an engine in virtual time whose bars start at 100 s, and recordings beside them."""

    def __init__(self, folder, **config):
        self.stage = Stage(VoiceControls(mode="solo"))
        super().__init__(self.stage.performer.state)
        self.told, self.news = [], threading.Semaphore(0)
        self.memory = Memory()
        self.recordings = Recordings(
            JamConfig(recordings=None if folder is None else str(folder), **config),
            lambda: snapshot.take(self.stage.performer),
            lambda event: (self.posted.append(event), self.news.release()),
            self.lines.append,
            lambda: self.played_until,
        )
        self.played_until = 0.0
        RecordRequests(
            self.server.dispatcher, self.recordings, self.memory.kept, self.posted.append, self.soon
        )

    def soon(self, act):
        self.told.append(act)
        self.news.release()

    def play(self, until, *events):
        """Let the engine take what was posted, and play up to a moment in its own time."""
        posted, self.posted[:] = list(self.posted), []
        self.turn([type(e)(**{**vars(e), "seconds": self.played_until}) for e in posted])
        for event in events:
            self.turn([event], event.seconds)
        while self.stage.performer.deadline < until:
            self.turn([], self.stage.performer.deadline)
        self.turn([], until)
        self.server.publish(self.stage.performer.state)
        self.server._catch_up()

    def turn(self, events, seconds=0.0):
        self.played_until = max(self.played_until, seconds)
        turn = self.stage.performer.turn(events, self.played_until)
        self.stage.messages += turn.messages
        self.recordings.observe(turn, self.stage.performer.state)
        self.memory.take(turn, self.stage.performer.state)

    def hear(self, endpoint=PAD):
        """Wait for the writing thread; return what somebody is told then."""
        assert self.news.acquire(timeout=PATIENCE_SECONDS)
        for act in self.told:
            act()
        self.told.clear()
        return self.sent(endpoint)


def recorder(folder, **config):
    made = Recorder(folder, **config)
    made.play(2 * BAR)
    return made


def pitches(path, track):
    return [m.note for m in mido.MidiFile(path).tracks[track] if m.type == "note_on"]


def test_a_recording_holds_what_is_played_while_the_control_is_1(tmp_path):
    rig = recorder(tmp_path / "new")
    endpoint = rig.listen(DESK)
    rig.send("/record", 1)
    rig.play(2 * BAR + 0.1)
    ((address, path),) = rig.hear(endpoint)
    assert address == "/record/started"
    rig.wait(1.0)
    assert ("/record", 1) in rig.sent(endpoint)
    before = len(rig.stage.messages)
    rig.play(4 * BAR, NoteOn(5.0, 61, 90), NoteOff(5.4, 61))
    rig.send("/record", 0)
    rig.play(6 * BAR, NoteOn(9.0, 63, 90), NoteOff(9.4, 63))
    assert rig.hear(endpoint)[-1] == ("/record/saved", path)
    assert pitches(path, PERFORMER) == [61]
    during = [m.pitch for m in rig.stage.messages[before:] if m.velocity and m.seconds <= 4 * BAR]
    assert during
    assert pitches(path, ANTIPHON) == during


def test_its_first_bar_is_the_bar_in_which_it_was_begun(tmp_path):
    rig = recorder(tmp_path)
    rig.send("/record/start", "verse")
    rig.play(2 * BAR + 0.5, NoteOn(2 * BAR + 0.5, 61, 90))
    rig.hear()
    rig.recordings.close()
    track = mido.MidiFile(tmp_path / "verse.mid").tracks[PERFORMER]
    (tick,) = [m.time for m in track if m.type == "note_on"]
    assert tick == 480


def test_its_log_is_played_again_from_where_it_was_begun(tmp_path):
    rig = recorder(tmp_path, seed=5)
    rig.play(2.3 * BAR, NoteOn(2.1 * BAR, 64, 90))
    rig.send("/record/start", "take")
    rig.play(3 * BAR, NoteOff(2.6 * BAR, 64))
    rig.play(4 * BAR)
    rig.hear()
    rig.recordings.close()
    log = read_log(log_path(tmp_path / "take.mid"))
    start, *entries = log.entries
    assert isinstance(start, Start)
    assert start.seconds == 2.3 * BAR
    assert start.snapshot == json.loads(json.dumps(start.snapshot))
    assert NoteOff(2.6 * BAR, 64) in entries
    assert entries[-1] == Mark(4 * BAR)
    turns = list(replay(log, rig.stage.service))
    assert any(turn.messages for turn, _ in turns)
    assert turns[-1][1].voices == rig.stage.performer.state.voices


def test_a_file_that_is_there_is_never_written_over(tmp_path):
    (tmp_path / "take.mid").write_bytes(b"mine")
    rig = recorder(tmp_path)
    rig.send("/record/start", "take.mid")
    rig.play(2.1 * BAR)
    assert rig.hear() == [("/record/started", str(tmp_path / "take-2.mid"))]
    rig.recordings.close()
    assert (tmp_path / "take.mid").read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["../take", "a/b", "..", "a\\b", "x" * 65, "/tmp/x", "a:b"])
def test_no_name_leads_out_of_the_folder(tmp_path, name):
    rig = recorder(tmp_path)
    rig.send("/record/start", name)
    ((_, _, code, text),) = rig.sent()
    assert code == "bad_type"
    assert text.startswith("a name is up to 64 letters, digits, spaces, - and _, got")
    assert not rig.posted


def test_what_records_already_is_not_begun_again(tmp_path):
    rig = recorder(tmp_path)
    rig.send("/record/start", "a")
    rig.play(2.1 * BAR)
    rig.hear()
    rig.send("/record/start", "b")
    ((_, _, code, text),) = rig.sent()
    assert (code, text) == ("not_ready", "it records already; /record/stop ends that")
    rig.send("/record/stop")
    rig.play(2.2 * BAR)
    assert rig.hear() == [("/record/saved", str(tmp_path / "a.mid"))]
    rig.send("/record/start", "b")
    rig.play(2.6 * BAR + 0.1)
    assert rig.hear() == [("/record/started", str(tmp_path / "b.mid"))]


@pytest.mark.parametrize("has_folder", [True, False])
def test_where_nothing_can_be_written_the_control_goes_back_to_0(tmp_path, has_folder):
    (tmp_path / "file").touch()
    rig = recorder(tmp_path / "file" if has_folder else None)
    rig.send("/record/start")
    rig.play(2.1 * BAR)
    assert rig.stage.performer.state.recording
    ((_, address, code, text),) = rig.hear() or rig.hear()
    assert (address, code) == ("/record/start", "not_ready")
    assert ("File exists" if has_folder else "no folder for recordings") in text
    rig.play(2.2 * BAR)
    assert not rig.stage.performer.state.recording
    assert len([line for line in rig.lines if "nothing is recorded" in line]) == 1


def test_a_recording_of_a_given_file_ends_by_the_control_too(tmp_path):
    rig = recorder(tmp_path)
    state = rig.stage.performer.state
    rig.recordings.go_on(tmp_path / "whole.mid", state, rig.played_until, None)
    rig.send("/record", 0)
    rig.play(2.1 * BAR)
    assert rig.hear() == []  # nobody listens, and nobody asked
    assert log_path(tmp_path / "whole.mid").exists()
    with pytest.raises(InputError, match="cannot record to"):
        rig.recordings.go_on(tmp_path / "none" / "a.mid", state, 0.0, None)


def test_the_last_bars_are_kept_though_nothing_was_recorded(tmp_path):
    rig = recorder(tmp_path)
    rig.play(6 * BAR, NoteOn(5.0, 61, 90), NoteOff(5.4, 61), NoteOn(11.0, 62, 90))
    rig.send("/record/keep", 2)
    ((address, path),) = rig.hear()
    assert address == "/record/saved"
    assert pitches(path, PERFORMER) == [62]
    assert path.endswith("-last-2-bars.mid")
    rig.wait(1.0)
    rig.send("/record/keep")
    ((_, other),) = rig.hear()
    assert pitches(other, PERFORMER) == [61, 62]


def test_before_anything_was_played_there_is_nothing_to_keep(tmp_path):
    rig = Recorder(tmp_path)
    rig.send("/record/keep")
    assert [message[2:] for message in rig.sent()] == [("not_ready", "nothing has been played yet")]
    rig.memory.take(Turn(applied=[Panic(1.0)]), SessionState())
    rig.recordings._config = JamConfig()
    rig.wait(1.0)
    rig.send("/record/keep")
    assert [m[2:] for m in rig.hear()] == [
        ("not_ready", "this session has no folder for recordings")
    ]


def test_a_flood_of_requests_is_no_flood_of_files(tmp_path):
    rig = recorder(tmp_path)
    for press in range(400):
        rig.send("/record", press % 2)
        rig.send("/record/keep")
        rig.play(2 * BAR + press / 200)
    rig.recordings.close()
    assert len(list(tmp_path.glob("*.mid"))) <= 2 + 1
    assert {said[2] for said in rig.sent()} == {"not_ready"}


def test_what_could_not_be_written_is_not_called_recorded(tmp_path, monkeypatch):
    folder = tmp_path / "new"
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "none"))
    rig = recorder(folder)
    rig.send("/record/start", "verse")
    rig.play(2.1 * BAR)
    rig.hear()
    shutil.rmtree(folder)
    folder.touch()
    rig.play(3 * BAR, NoteOn(2.5 * BAR, 61, 90))
    rig.send("/record/stop")
    rig.play(3.5 * BAR)
    ((_, address, code, text),) = rig.hear()
    assert (address, code) == ("/record/start", "not_ready")
    assert "could not be written" in text
    assert not any("recorded to" in line for line in rig.lines)
