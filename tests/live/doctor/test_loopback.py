"""The way from an output to an input, over loopback ports, and the offset that it suggests."""

import threading
import time

import mido
import pytest

from live.doctor import loopback
from live.doctor.finding import Verdict
from live.errors import PortError

BACKEND = "live.midi.loopback"


@pytest.fixture
def cable(tmp_path, monkeypatch):
    """Connect the instrument's own two ports, with so much delay, but for every n-th note."""
    monkeypatch.setenv("MIDO_BACKEND", BACKEND)
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    backend = mido.Backend(BACKEND)
    ports = []

    def connect(delay_seconds=0.0, loses=0, stray=None):
        struck = 0
        into = backend.open_output("Antiphon In")

        def carry(message):
            nonlocal struck
            struck += message.type == "note_on"
            if message.type == "note_on" and loses and struck % loses == 0:
                return
            if stray is not None:
                into.send(stray)
            time.sleep(delay_seconds)
            into.send(message)

        ports.extend([backend.open_input("Antiphon Out", callback=carry), into])

    yield connect
    for port in ports:
        port.close()


def examine(cable, **how):
    """Measure; the cable is put in when it is asked for."""
    return loopback.examine(
        "virtual", "virtual", lambda line: cable(**how), notes=20, patience_seconds=5.0
    )


def test_what_comes_back_is_timed_and_half_of_it_is_the_offset(cable):
    found = examine(cable, delay_seconds=0.02)
    assert found.verdict is Verdict.OK
    assert found.says.startswith("20 of 20 notes came back, after 2")
    offset = float(found.remedy.split("/output/n/offset ")[1].split()[0])
    assert -25.0 < offset <= -10.0  # a busy machine adds some
    assert f"/transport/source/offset {offset}" in found.remedy


def test_what_somebody_else_plays_there_is_no_reply(cable):
    stray = mido.Message("note_on", channel=15, note=100, velocity=1)
    found = examine(cable, delay_seconds=0.02, stray=stray)
    assert float(found.says.split("after ")[1].split()[0]) >= 20.0


def test_what_is_lost_is_told(cable):
    found = examine(cable, loses=4)
    assert found.verdict is Verdict.WARN
    assert found.says.startswith("15 of 20 notes came back")


def test_without_a_connection_it_says_what_to_connect(cable):
    found = loopback.examine("virtual", "virtual", lambda line: None, patience_seconds=0.3)
    assert found.verdict is Verdict.BAD
    assert found.says == ("nothing that 'Antiphon Out' sent came in at 'Antiphon In' within 0.3 s")


def test_a_port_that_is_not_there_is_one_line(cable):
    with pytest.raises(PortError, match="no MIDI output has 'organ' in its name"):
        loopback.examine("organ", "virtual", lambda line: None)


def test_ports_by_name_need_no_asking(cable):
    """Two programs' ports, with a cable between them that is there already."""
    backend = mido.Backend(BACKEND)
    said = []
    with backend.open_output("Plug B", virtual=True) as b:
        carry = threading.Lock()

        def bring(message):
            with carry:
                b.send(message)

        with backend.open_input("Plug A", virtual=True, callback=bring):
            found = loopback.examine("plug a", "plug b", said.append, notes=5)
    assert found.says.startswith("5 of 5")
    assert said == []


@pytest.mark.parametrize(
    ("seconds", "notes", "verdict", "said", "remedy"),
    [
        ([], 3, Verdict.BAD, "none of 3 notes", "connect"),
        ([0.0004] * 9, 9, Verdict.OK, "no offset is needed", ""),
        ([0.0004] * 9, 10, Verdict.WARN, "9 of 10", "another way"),
        ([0.004] * 9, 9, Verdict.OK, "4.00 ms (p50), 4.00 ms (p95); jitter 0.00", "offset -2.0"),
        ([0.001 * n for n in range(1, 101)], 100, Verdict.OK, "jitter 90.00 ms", "offset -25.0"),
        ([9.0], 1, Verdict.OK, "9000.00", "offset -250.0"),
    ],
)
def test_what_is_said_of_round_trips(seconds, notes, verdict, said, remedy):
    found = loopback.result(seconds, notes)
    assert found.verdict is verdict
    assert said in found.says
    assert remedy in found.remedy
