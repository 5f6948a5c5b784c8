"""The recording: a MIDI file that is whole at every moment, right to the tick, and crash-safe."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from io import BytesIO

import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Action, Message, NoteOff, NoteOn, SetControl
from engine.metre import asked, changed, is_due
from engine.session import SessionState
from engine.ticks import Meter, Timeline
from engine.turn import Turn
from live.config import JamConfig
from live.record.event_log import Mark, Start, read_log
from live.record.recorder import ANTIPHON, NAMES, PERFORMER, TEMPO, MidiRecorder, Track
from live.record.recording import Recording
from live.record.takes import log_path, new_take
from models.errors import InputError

STATE = SessionState(timeline=Timeline(120.0, 10.0), meter=Meter(3, 4))
TICK = 1 / 960  # seconds at 120 bpm


def recorder(state=STATE):
    made = MidiRecorder()
    made.follow(state)
    return made


def parsed(data):
    return mido.MidiFile(file=BytesIO(data))


def messages(track):
    """Return a track's messages with the ticks at which they lie."""
    tick, found = 0, []
    for message in track:
        tick += message.time
        found.append((tick, message))
    return found


def notes(data, track):
    """Return a track's note messages as (tick, type, channel, pitch, velocity)."""
    return [
        (tick, m.type, m.channel, m.note, m.velocity)
        for tick, m in messages(parsed(data).tracks[track])
        if m.type in ("note_on", "note_off")
    ]


def test_both_players_and_the_tempo_have_a_track_each():
    made = recorder()
    made.event(NoteOn(10.0, 60, 100, 3))
    made.event(NoteOff(10.5, 60, 3))
    made.message(Message(11.0, Action.NOTE_ON, 0, 64, 90, 1))
    made.message(Message(11.25, Action.NOTE_OFF, 0, 64, 0, 1))
    assert made.encode(12.0)
    data = made.file(12.0)
    file = parsed(data)
    assert (file.type, file.ticks_per_beat) == (1, 480)
    assert tuple(track.name for track in file.tracks) == NAMES
    assert notes(data, PERFORMER) == [(0, "note_on", 3, 60, 100), (480, "note_off", 3, 60, 0)]
    assert notes(data, ANTIPHON) == [(960, "note_on", 0, 64, 90), (1200, "note_off", 0, 64, 0)]
    kinds = {message.type: message for _, message in messages(file.tracks[TEMPO])}
    assert kinds["set_tempo"].tempo == 500_000
    assert (kinds["time_signature"].numerator, kinds["time_signature"].denominator) == (3, 4)


def test_the_file_is_whole_at_every_moment_and_what_sounds_is_ended_only_in_it():
    made = recorder()
    made.event(NoteOn(10.0, 60, 100))
    made.encode(10.1)
    early = made.file(10.25)
    assert notes(early, PERFORMER) == [(0, "note_on", 0, 60, 100), (240, "note_off", 0, 60, 0)]
    made.event(NoteOff(11.0, 60))
    made.encode(11.1)
    assert notes(made.file(11.1), PERFORMER)[1:] == [(960, "note_off", 0, 60, 0)]


def test_a_tempo_change_lies_where_it_happened():
    made = recorder()
    faster = replace(STATE, timeline=STATE.timeline.with_tempo(240.0, 11.0))
    made.follow(faster)
    made.event(NoteOn(11.5, 60, 100))
    made.encode(12.0)
    data = made.file(12.0)
    tempi = [(t, m.tempo) for t, m in messages(parsed(data).tracks[TEMPO]) if m.type == "set_tempo"]
    assert tempi == [(0, 500_000), (960, 250_000)]
    assert notes(data, PERFORMER)[0][0] == 1920


@pytest.mark.parametrize("at_once", [True, False])
def test_where_a_note_lies_does_not_depend_on_what_else_came_with_it(at_once):
    made, faster = recorder(), replace(STATE, timeline=STATE.timeline.with_tempo(300.0, 11.0))
    early, late = NoteOn(10.9, 60, 100), NoteOff(11.1, 60)
    if at_once:
        made.follow(faster)
        made.event(early)
        made.event(late)
    else:
        made.event(early)
        made.event(late)  # let go ahead of its time
        made.follow(faster)
    made.encode(12.0)
    assert [tick for tick, *_ in notes(made.file(12.0), PERFORMER)] == [864, 960 + 240]


def test_of_a_start_anew_what_was_before_keeps_its_place():
    made = recorder()
    made.event(NoteOn(10.5, 60, 100))
    made.encode(10.6)
    made.follow(replace(STATE, timeline=Timeline(120.0, 12.0, 1440 * 3)))
    made.event(NoteOff(11.0, 60))
    made.event(NoteOn(12.0, 62, 100))
    made.encode(13.0)
    assert [tick for tick, *_ in notes(made.file(12.0), PERFORMER)][:3] == [480, 960, 4320]


def markers(data):
    return [(t, m.text) for t, m in messages(parsed(data).tracks[TEMPO]) if m.type == "marker"]


def test_the_bar_of_the_master_is_marked_where_it_begins_and_where_it_jumps():
    state = SessionState(timeline=Timeline(120.0, 10.0, 4 * 1920), bars_before=-60)
    made = MidiRecorder.beginning(state, 10.6)
    made.follow(state)
    made.follow(replace(state, timeline=Timeline(90.0, 11.0, 4 * 1920 + 960)))
    jumped = replace(state, timeline=Timeline(90.0, 12.0, 6 * 1920 + 480), bars_before=4)
    made.follow(jumped)
    assert markers(made.file(13.0)) == [(0, "bar 65 beat 1"), (2 * 1920 + 480, "bar 3 beat 2")]


def test_a_recording_from_the_beginning_needs_no_marks():
    assert markers(recorder().file(12.0)) == []


def test_messages_that_come_ahead_of_time_are_put_in_order():
    made = recorder()
    made.message(Message(10.01, Action.NOTE_ON, 0, 64, 90, 1))
    made.message(Message(10.0, Action.NOTE_ON, 0, 60, 90, 1))
    assert not made.encode(10.005)
    assert made.encode(10.02)
    assert [(note[0], note[3]) for note in notes(made.file(10.02), ANTIPHON)[:2]] == [
        (0, 60), (9, 64),
    ]  # fmt: skip


EVENTS = st.lists(
    st.builds(
        NoteOn, st.floats(9, 100), st.integers(0, 127), st.integers(1, 127), st.integers(0, 15)
    )
    | st.builds(NoteOff, st.floats(9, 100), st.integers(0, 127), st.integers(0, 15))
    | st.builds(lambda s, v: SetControl(s, "tempo", v), st.floats(9, 100), st.floats(20, 300)),
    max_size=30,
)


@given(EVENTS, st.integers(0, 30))
def test_whatever_happens_every_note_ends_and_time_never_goes_back(events, crash_after):
    events = sorted(events, key=lambda event: event.seconds)
    made, state = recorder(), STATE
    for number, event in enumerate(events):
        if isinstance(event, SetControl):
            timeline = state.timeline.with_tempo(event.value, event.seconds)
            state = replace(state, timeline=timeline)
            made.follow(state)
        made.event(event)
        if number == crash_after:
            made.encode(event.seconds)
            data = made.file(event.seconds)
            made = MidiRecorder.going_on(data, state, event.seconds)
            made.follow(state)
    made.encode(200.0)
    for track in parsed(made.file(200.0)).tracks:
        sounding = set()
        for message in track:
            assert message.time >= 0
            if message.type == "note_on":
                sounding.add((message.channel, message.note))
            elif message.type == "note_off":
                sounding.discard((message.channel, message.note))
        assert not sounding


@given(st.lists(st.integers(0, 2**28 - 1), max_size=20))
def test_any_pause_between_two_messages_can_be_written(deltas):
    track, tick = Track(), 0
    for delta in deltas:
        tick += delta
        track.add(tick, bytes((0xC0, 5)))
    data = b"MThd\0\0\0\6\0\0\0\1\1\xe0" + track.closed(tick)
    assert [m.time for m in parsed(data).tracks[0]] == [*deltas, 0]


def test_a_session_that_goes_on_keeps_its_ticks():
    made = recorder()
    made.event(NoteOn(10.0, 60, 100))
    made.encode(11.0)
    again = MidiRecorder.going_on(made.file(11.0), STATE, 13.0)
    again.follow(STATE)
    again.event(NoteOn(13.0, 62, 100))
    again.encode(14.0)
    assert [note[:4] for note in notes(again.file(14.0), PERFORMER)][:3] == [
        (0, "note_on", 0, 60), (960, "note_off", 0, 60), (2880, "note_on", 0, 62),
    ]  # fmt: skip


def test_a_session_that_begins_anew_follows_at_a_bar_line():
    made = recorder()
    made.event(NoteOn(10.0, 60, 100))
    made.encode(11.0)
    anew = replace(STATE, timeline=Timeline(120.0, 50.0))
    again = MidiRecorder.going_on(made.file(12.0), anew, 50.0)
    again.follow(anew)
    again.event(NoteOn(50.5, 62, 100))
    again.encode(51.0)
    assert notes(again.file(51.0), PERFORMER)[2][0] == 2 * 1440 + 480


def test_a_take_never_replaces_another(tmp_path):
    wanted = tmp_path / "take.mid"
    assert new_take(wanted) == wanted
    wanted.write_bytes(b"")
    assert new_take(wanted) == tmp_path / "take-2.mid"
    (tmp_path / "take-2.jsonl").write_bytes(b"")
    assert new_take(wanted) == tmp_path / "take-3.mid"


def test_a_take_is_not_named_like_its_log(tmp_path):
    with pytest.raises(InputError, match=r"take\.mid"):
        new_take(tmp_path / "take.jsonl")


# Recording: the same on a thread, with files.


def start(path, **given_):
    now = STATE.timeline.origin_seconds
    given_ = {"clock": lambda: now + 2.0, **given_}
    recording = Recording(JamConfig(seed=7), STATE, now, pytest.fail, **given_)
    recording.start(path)
    return recording


def a_turn():
    return Turn(
        messages=[Message(11.0, Action.NOTE_ON, 0, 64, 90, 1)],
        applied=[NoteOn(10.0, 60, 100)],
        seconds=10.995,
    )


def test_a_recording_is_a_midi_file_and_a_log(tmp_path):
    path = tmp_path / "take.mid"
    recording = start(path)
    assert parsed(path.read_bytes()).tracks[ANTIPHON].name == "Antiphon"
    recording.observe(a_turn(), STATE)
    recording.observe(Turn(seconds=12.0), STATE)
    recording.close()
    recording.close()
    assert notes(path.read_bytes(), PERFORMER)[0] == (0, "note_on", 0, 60, 100)
    assert notes(path.read_bytes(), ANTIPHON)[0] == (960, "note_on", 0, 64, 90)
    log = read_log(log_path(path))
    assert log.entries == (Start(10.0, 10.0), NoteOn(10.0, 60, 100), Mark(10.995), Mark(12.0))
    assert JamConfig.from_data(log.header["config"]).seed == 7
    assert sorted(p.name for p in tmp_path.iterdir()) == ["take.jsonl", "take.mid"]


def test_a_recording_goes_on_after_the_player_has_died(tmp_path):
    path = tmp_path / "take.mid"
    first = start(path)
    first.observe(a_turn(), STATE)
    first.close()
    second = start(path, snapshot={"next_step": 3})
    second.observe(Turn(applied=[NoteOff(12.0, 60)], seconds=12.0), STATE)
    second.close()
    assert len(notes(path.read_bytes(), PERFORMER)) == 3
    assert read_log(log_path(path)).entries == (
        Start(10.0, 10.0), NoteOn(10.0, 60, 100), Mark(10.995), Mark(10.995),
        Start(10.0, 10.0, {"next_step": 3}), NoteOff(12.0, 60), Mark(12.0),
    )  # fmt: skip


def test_another_kind_of_midi_file_is_left_as_it_is(tmp_path):
    path = tmp_path / "take.mid"
    mido.MidiFile().save(path)
    before = path.read_bytes()
    with pytest.raises(InputError, match=r"cannot record to .*take\.mid: it is no recording"):
        start(path)
    assert path.read_bytes() == before


def test_a_folder_that_is_not_there_is_said_at_the_start(tmp_path):
    with pytest.raises(InputError, match=r"\Acannot record to [^\n]*: No such file or directory\Z"):
        start(tmp_path / "none" / "take.mid")


KILLED = """
import sys, time
from pathlib import Path
from engine.events import NoteOn
from engine.turn import Turn
from engine.session import SessionState
from engine.ticks import Timeline
from live import timing
from live.config import JamConfig
from live.record.recording import Recording

start = timing.now()
state = SessionState(timeline=Timeline(120.0, start))
recording = Recording(JamConfig(), state, start, print)
recording.start(Path(sys.argv[1]))
while True:
    recording.observe(Turn(applied=[NoteOn(timing.now(), 60, 100)]), state)
    print("struck", flush=True)
    time.sleep(0.01)
"""


def test_a_killed_process_loses_less_than_a_second(tmp_path):
    path = tmp_path / "take.mid"
    command = [sys.executable, "-c", KILLED, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ}) as process:
        end = time.monotonic() + 1.5
        struck = 0
        while time.monotonic() < end and process.stdout.readline():
            struck += 1
        process.kill()
        struck += process.stdout.read().count(b"struck")
    data = path.read_bytes()
    heard = [note for note in notes(data, PERFORMER) if note[1] == "note_on"]
    assert struck - 100 <= len(heard) <= struck + 1
    log = read_log(log_path(path))
    assert struck - 3 <= len(log.entries) + log.torn


def test_a_log_tells_no_secret_no_folder_and_nobody_but_its_owner(tmp_path):
    path = tmp_path / "take.mid"
    home = "/home/someone"
    folders = ("settings", "scenes", "record", "recordings", "kept", "notes_out", "notes_in")
    config = JamConfig(
        panel_token="s3cret", tempo_bpm=90.0, **{name: f"{home}/{name}" for name in folders}
    )
    recording = Recording(config, STATE, 10.0, print)
    recording.start(path)
    recording.close()
    text = log_path(path).read_text()
    assert "s3cret" not in text
    assert home not in text
    assert read_log(log_path(path)).header["config"]["tempo_bpm"] == 90.0
    assert log_path(path).stat().st_mode & 0o777 == 0o600


def test_another_metre_goes_on_without_a_gap_from_its_bar_line():
    """The engine's ticks go on from a bar line of its own; the file's do not."""
    before = replace(STATE, meter=Meter(4, 4))
    coming = asked(before, Meter(7, 8), 10)
    line = 2 * 1920
    assert is_due(coming, line)
    after = changed(coming, line)
    made = recorder(before)
    made.event(NoteOn(10.0, 60, 100))
    made.event(NoteOff(13.99, 60))
    made.follow(after)
    made.event(NoteOn(14.0, 62, 100))
    made.event(NoteOff(14.25, 62))
    data = made.file(15.0) if made.encode(15.0) else b""
    assert [(tick, pitch) for tick, _, _, pitch, _ in notes(data, PERFORMER)][::2] == [
        (0, 60), (line, 62)
    ]  # fmt: skip
    metres = [
        (tick, m.numerator)
        for tick, m in messages(parsed(data).tracks[TEMPO])
        if m.type == "time_signature"
    ]
    assert metres == [(0, 4), (line, 7)]
    later = MidiRecorder.beginning(after, 14.6)
    later.follow(after)
    later.event(NoteOn(14.6, 60, 100))
    later.encode(15.0)
    assert notes(later.file(15.0), PERFORMER)[0][0] == 576
