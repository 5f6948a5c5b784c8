"""The event log: every event comes back as it was, and a crash costs at most the torn line."""

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Event, Lands, NoteOff, NoteOn, Panic, SetControl, Skip
from live.record.event_log import ENTRY_TYPES, EventLog, Mark, Start, decode, encode, read_log
from models.errors import InputError

FINITE = st.floats(-1e10, 1e10)
PITCH = st.integers(0, 127)
VALUE = FINITE | st.integers(-(2**63), 2**63 - 1) | st.text()
ENTRIES = st.one_of(
    st.builds(NoteOn, FINITE, PITCH, st.integers(1, 127), st.integers(0, 15)),
    st.builds(NoteOff, FINITE, PITCH, st.integers(0, 15)),
    st.builds(SetControl, FINITE, st.text(), VALUE, st.integers(0, 8), st.sampled_from(Lands)),
    st.builds(Panic, FINITE),
    st.builds(Skip, FINITE),
    st.builds(Mark, FINITE),
    st.builds(Start, FINITE, FINITE, st.none() | st.dictionaries(st.text(), VALUE)),
)
SOME = [NoteOn(1.25, 60, 100, 3), NoteOff(1.1 + 2.2, 60), Panic(4.0)]


@given(ENTRIES)
def test_every_entry_comes_back_as_it_was(entry):
    line = json.dumps(encode(entry))
    assert "\n" not in line
    assert decode(json.loads(line)) == entry


def test_every_type_of_event_has_its_name():
    assert set(ENTRY_TYPES) >= {each.__name__ for each in get_args(Event)}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"NoteOn": {}},
        {"NoteOn": {"seconds": 1, "pitch": 2, "velocity": 3, "colour": 4}},
        {"Trill": {"seconds": 1}},
        {"NoteOn": 1},
        {"SetControl": {"seconds": 1, "name": "tempo", "value": 1, "lands": "soon"}},
        {"Panic": {"seconds": 1}, "Skip": {"seconds": 1}},
    ],
)
def test_what_is_no_event_is_refused(data):
    with pytest.raises(ValueError, match="not an entry"):
        decode(data)


def write(path, events=SOME):
    with EventLog(path) as log:
        log.header(config={"seed": 3})
        for event in events:
            log.append(event)


def test_a_log_is_on_the_disk_line_by_line(tmp_path):
    with EventLog(tmp_path / "a.jsonl") as log:
        log.header()
        for number, event in enumerate(SOME, start=1):
            log.append(event)
            assert len(read_log(tmp_path / "a.jsonl").entries) == number


def test_a_torn_last_line_is_left_out_and_counted(tmp_path):
    path = tmp_path / "a.jsonl"
    write(path)
    whole = path.read_bytes()
    last = whole.rindex(b"\n", 0, -1)
    for end in range(last + 2, len(whole) - 1):
        path.write_bytes(whole[:end])
        log = read_log(path)
        assert (list(log.entries), log.torn) == (SOME[:2], 1)


def test_a_log_goes_on_after_a_torn_line(tmp_path):
    path = tmp_path / "a.jsonl"
    write(path)
    path.write_bytes(path.read_bytes()[:-5])
    again = Start(5.0, 0.5, {"next_step": 7})
    with EventLog(path) as log:
        assert not log.is_new
        log.append(again)
        log.append(SOME[2])
    log = read_log(path)
    assert log.header["config"] == {"seed": 3}
    assert list(log.entries) == [*SOME[:2], again, SOME[2]]
    assert log.torn == 1


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"{}\n", b'{"header": {"version": 3}}\n', b"MThd\0\0", b"[1]\n\xff\n"]
)
def test_what_is_no_log_is_refused_in_one_line(tmp_path, content):
    path = tmp_path / "a.jsonl"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"\A[^\n]*is not an event log[^\n]*\Z"):
        read_log(path)


def test_a_line_that_is_whole_but_no_event_is_named(tmp_path):
    path = tmp_path / "a.jsonl"
    write(path)
    path.write_bytes(path.read_bytes() + b'{"Trill": {}}\n')
    with pytest.raises(InputError, match="Trill"):
        read_log(path)


def test_a_log_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_log(tmp_path / "none.jsonl")


def test_a_log_of_before_says_what_to_do(tmp_path):
    path = tmp_path / "old.jsonl"
    path.write_text('{"header": {"version": 1}}\n')
    with pytest.raises(InputError, match=r"earlier Antiphon.*the \.mid beside it"):
        read_log(path)
