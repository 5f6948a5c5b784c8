"""A driver with a toy player, to be run as a process: `toy_driver.py PLAYER [NAME=VALUE …]`."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from live import timing
from live.config import JamConfig
from live.driver import player_lives
from live.driver.driver import run
from live.driver.pipe import Pipe
from live.driver.wire import Kind, Record

STEP_SECONDS = 0.005
LEAD_SECONDS = 0.02


def echo(sock: socket.socket) -> None:
    """Send back at once whatever comes in."""
    for record, pipe in _records(sock):
        if record.kind is Kind.MIDI:
            pipe.send(Record(Kind.MIDI, 0.0, record.midi))


def mirror(sock: socket.socket) -> None:
    """Show every controller what it sends, and play it on the channel of its number."""
    for record, pipe in _records(sock):
        if record.kind is Kind.CONTROLLER:
            pipe.send(record)
            pipe.send(Record(Kind.MIDI, 0.0, (0x90 | record.payload[0], *record.midi[1:])))


def choir(sock: socket.socket) -> None:
    """Strike every key on both outputs, with a clock's start, and leave one waiting on each."""
    for record, pipe in _records(sock):
        if record.kind is Kind.STATUS and record.payload:
            pipe.send(Record(Kind.LOG, payload=b"told: " + record.payload))
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            pipe.send(Record(Kind.LOG, payload=f"pid {os.getpid()}".encode()))
            pipe.send(Record(Kind.MIDI, 0.0, (0xFA,)))
            for output in (1, 2):
                pipe.send(Record(Kind.MIDI, 0.0, record.midi, bytes([output])))
                pipe.send(Record(Kind.MIDI, timing.now() + 60, (0x91, 1, 9), bytes([output])))


def switch(sock: socket.socket) -> None:
    """Turn thru on at the first key and off at the second."""
    keys = 0
    for record, pipe in _records(sock):
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            keys += 1
            pipe.send(Record(Kind.THRU, payload=bytes([keys % 2])))
            pipe.send(Record(Kind.LOG, payload=f"thru is {keys % 2}".encode()))


def clockwork(sock: socket.socket) -> None:
    """On the first note, schedule 60 notes 5 ms apart, their pitches counting up from 0."""
    for record, pipe in _records(sock):
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            _wind_up(pipe, timing.now() + LEAD_SECONDS)


def _wind_up(pipe: Pipe, start_seconds: float) -> None:
    pipe.send(Record(Kind.LOG, payload=f"from {start_seconds!r}".encode()))
    for step in range(60):
        due_seconds = start_seconds + step * STEP_SECONDS
        while due_seconds - timing.now() > LEAD_SECONDS:
            time.sleep(0.001)
        pipe.send(Record(Kind.MIDI, due_seconds, (0x90, step, 100)))
        pipe.send(Record(Kind.MIDI, due_seconds + STEP_SECONDS, (0x80, step, 0)))


def mortal(sock: socket.socket) -> None:
    """Play a note for ever and tell its process number; go on from a snapshot one key higher."""
    pitch = 60
    for record, pipe in _records(sock):
        if record.kind is Kind.SNAPSHOT:
            pitch = record.payload[0]
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            pipe.send(Record(Kind.MIDI, 0.0, (0x91, pitch, 100)))
            pipe.send(Record(Kind.MIDI, timing.now() + 60, (0x91, 1, 100)))
            pipe.send(Record(Kind.SNAPSHOT, payload=bytes([pitch + 1])))
            pipe.send(Record(Kind.LOG, payload=f"pid {os.getpid()}".encode()))


def busy(sock: socket.socket) -> None:
    """Play every key, and at pitch 127 be busy for 0.3 s."""
    for record, pipe in _records(sock):
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            pipe.send(Record(Kind.MIDI, 0.0, record.midi))
            if record.midi[1] == 127:
                time.sleep(0.3)
                pipe.send(Record(Kind.LOG, payload=b"it is there again"))


def late(sock: socket.socket) -> None:
    """On the first key, send 25 notes of the second after the next one ahead."""
    for record, pipe in _records(sock):
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            start_seconds = timing.now() + 1.0
            for step in range(25):
                due_seconds = start_seconds + step * 0.04
                pipe.send(Record(Kind.MIDI, due_seconds, (0x90, step, 100)))
                pipe.send(Record(Kind.MIDI, due_seconds + 0.03, (0x80, step, 0)))
            pipe.send(Record(Kind.MIDI, start_seconds + 1.1, (0xB0, 1, 1)))
            pipe.send(Record(Kind.LOG, payload=b"sent ahead"))


def panicky(sock: socket.socket) -> None:
    """Leave a note waiting at the first key, call for silence at pitch 127, then hang."""
    for record, pipe in _records(sock):
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            pipe.send(Record(Kind.MIDI, timing.now() + 0.3, (0x92, record.midi[1], 100)))
            pipe.send(Record(Kind.LOG, payload=b"a note waits"))
            if record.midi[1] == 127:
                pipe.send(Record(Kind.SILENCE))
                time.sleep(60)
        if record.kind is Kind.SILENCE:
            pipe.send(Record(Kind.LOG, payload=b"it has heard of the panic"))


def stillborn(sock: socket.socket) -> None:
    """Open a model, and never get ready."""
    Pipe(sock).send(Record(Kind.OPENS, payload=b"loop.onnx"))
    time.sleep(60)


def absorbed(sock: socket.socket) -> None:
    """Play a note on the first key, and hear nothing more."""
    for record, pipe in _records(sock):
        if record.kind is Kind.MIDI and record.midi[0] == 0x90:
            pipe.send(Record(Kind.MIDI, 0.0, record.midi))
            time.sleep(60)


def sickly(sock: socket.socket) -> None:
    """Die at once."""
    sock.close()
    os._exit(3)


def poisoned(sock: socket.socket) -> None:
    """Leave a session behind of which every later life dies before it is ready."""
    pipe = Pipe(sock)
    records = pipe.receive(None)
    records += pipe.receive(0.05)
    if not any(record.kind is Kind.SNAPSHOT for record in records):
        pipe.send(Record(Kind.READY))
        pipe.send(Record(Kind.LOG, payload=b"begins afresh"))
        pipe.send(Record(Kind.SNAPSHOT, payload=b"poison"))
    os._exit(3)


def scrupulous(sock: socket.socket) -> None:
    """Refuse to begin."""
    Pipe(sock).send(Record(Kind.STOP, payload=b"no such model"))
    for _ in _records(sock):
        pass


def _records(sock: socket.socket) -> Iterator[tuple[Record, Pipe]]:
    pipe = Pipe(sock)
    pipe.send(Record(Kind.READY))
    pipe.send(Record(Kind.LOG, payload=b"the toy is ready"))
    try:
        while True:
            for record in pipe.receive(None):
                if record.kind is Kind.STOP:
                    return
                if record.kind is Kind.STATUS:
                    pipe.send(Record(Kind.STATUS))
                yield record, pipe
    except EOFError:
        return


if __name__ == "__main__":
    target = globals()[sys.argv[1]]
    settings = dict(argument.split("=", 1) for argument in sys.argv[2:])
    config = JamConfig(
        thru=settings.get("thru") == "on",
        outputs=tuple(filter(None, settings.get("outputs", "").split(","))),
        clock_out=settings.get("clock_out"),
        midi_in=settings.get("midi_in"),
        midi_out=settings.get("midi_out"),
        controllers=tuple(filter(None, settings.get("controllers", "").split(","))),
    )
    if "begun_after" in settings:
        player_lives.BEGUN_AFTER = int(settings["begun_after"])
    code = run(config, target)
    heavy = {"numpy", "onnxruntime", "asyncio", "pythonosc"} & set(sys.modules)
    sys.stderr.write(f"imported: {sorted(heavy)}\n")
    sys.exit(code)
