"""One end of the pipe stays awake when it is told that something follows at once."""

import threading

import pytest

from live import timing
from live.driver import pipe
from live.driver.pipe import Pipe, pipe_sockets
from live.driver.wire import Kind, Record

PATIENCE_SECONDS = 10.0


@pytest.fixture
def ends():
    both = [Pipe(sock) for sock in pipe_sockets()]
    yield both
    for end in both:
        end.close()


def kinds(records):
    return [record.kind for record in records]


def test_it_does_not_wait_until_that_has_come(ends, monkeypatch):
    ours, theirs = ends
    monkeypatch.setattr(pipe, "_AWAKE_SECONDS", 1e9)
    theirs.send(Record(Kind.AWAKE))
    assert kinds(ours.receive(PATIENCE_SECONDS)) == [Kind.AWAKE]
    began = timing.now()
    assert ours.receive(PATIENCE_SECONDS) == []  # it looks, and comes back
    assert timing.now() - began < PATIENCE_SECONDS
    theirs.send(Record(Kind.MIDI, 0.0, (0x90, 60, 1)))
    assert kinds(ours.receive(PATIENCE_SECONDS)) == [Kind.MIDI]
    threading.Timer(0.05, theirs.send, [Record(Kind.LOG)]).start()
    assert kinds(ours.receive(PATIENCE_SECONDS)) == [Kind.LOG]  # it waits again


def test_it_waits_again_when_nothing_comes(ends, monkeypatch):
    ours, theirs = ends
    monkeypatch.setattr(pipe, "_AWAKE_SECONDS", 0.0)
    theirs.send(Record(Kind.AWAKE))
    ours.receive(PATIENCE_SECONDS)
    threading.Timer(0.05, theirs.send, [Record(Kind.LOG)]).start()
    assert kinds(ours.receive(PATIENCE_SECONDS)) == [Kind.LOG]
