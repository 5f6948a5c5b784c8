"""The driver as a real process, with toy players, over loopback ports."""

import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import mido
import pytest

TOY_DRIVER = Path(__file__).with_name("toy_driver.py")
PATIENCE_SECONDS = 20
KEY = mido.Message("note_on", channel=0, note=60, velocity=70)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sends Unix signals")


class Rig:
    """A driver process between a keyboard and a listener."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [sys.executable, TOY_DRIVER, *arguments], stderr=subprocess.PIPE, text=True
        )
        self._lines = queue.Queue()
        self._heard = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.line("listens to")
        backend = mido.Backend("live.midi.loopback")
        self.daw = backend.open_input("Antiphon Out", callback=self._hear)
        self.keyboard = backend.open_output("Antiphon In")

    def _read(self):
        for line in self.process.stderr:
            self._lines.put(line)

    def _hear(self, message):
        self._heard.put((time.perf_counter(), message))

    def line(self, pattern):
        """Wait for a line of the driver's that matches."""
        while True:
            line = self._lines.get(timeout=PATIENCE_SECONDS)
            if found := re.search(pattern, line):
                return found

    def hear(self, count):
        """Wait for messages; return them with the moments at which they came."""
        return [self._heard.get(timeout=PATIENCE_SECONDS) for _ in range(count)]

    def names(self, count):
        return [str(message) for _, message in self.hear(count)]

    def strike(self, key=KEY):
        """Wait for the player to listen, then play a note."""
        self.line("the toy is ready")
        self.keyboard.send(key)

    def rest(self):
        """Return what is still to be heard."""
        return [self._heard.get()[1] for _ in range(self._heard.qsize())]

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_SECONDS)

    def close(self):
        self.process.kill()
        self.process.wait()
        self._reader.join()
        self.process.stderr.close()
        self.keyboard.close()
        self.daw.close()


@pytest.fixture
def rig(tmp_path, monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    rigs = []

    def start(*arguments):
        rigs.append(Rig(*arguments))
        return rigs[-1]

    yield start
    for each in rigs:
        each.close()


def test_what_the_player_sends_at_once_goes_out_at_once(rig):
    toy = rig("echo")
    toy.strike()
    assert toy.names(1) == [str(KEY)]


def test_thru_needs_no_player(rig):
    toy = rig("sickly", "thru=on")
    toy.keyboard.send(KEY)
    assert toy.names(1) == [str(KEY)]


def test_timed_messages_go_out_in_order_and_never_early(rig):
    toy = rig("clockwork")
    toy.strike()
    start_seconds = float(toy.line(r"from ([\d.]+)")[1])
    heard = toy.hear(101)
    onsets = [(seconds, each.note) for seconds, each in heard if each.type == "note_on"]
    assert [note for _, note in onsets] == list(range(51))
    assert all(seconds >= start_seconds + 0.005 * note for seconds, note in onsets)
    struck, ended = [], []
    for _, each in heard:
        (struck if each.type == "note_on" else ended).append(each.note)
        assert len(struck) - len(ended) <= 1  # at equal times the note_off goes first


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_stopping_ends_every_note_and_leaves_in_order(rig, number):
    toy = rig("mortal")
    toy.strike()
    assert toy.names(1) == ["note_on channel=1 note=60 velocity=100 time=0"]
    assert toy.stop(number) == 0
    sent = [str(message) for message in toy.rest()]
    assert sent[-2:] == [
        "note_off channel=1 note=60 velocity=0 time=0",
        "control_change channel=1 control=123 value=0 time=0",
    ]
    toy.line("notes sent")
    assert "imported: []" in toy.line("imported.*").string


def test_stopping_twice_changes_nothing(rig):
    toy = rig("mortal")
    toy.strike()
    toy.hear(1)
    toy.process.send_signal(signal.SIGINT)
    assert toy.stop(signal.SIGINT) == 0
    assert toy.rest()[-1].control == 123


def test_a_killed_player_leaves_no_note_and_plays_on(rig):
    toy = rig("mortal")
    toy.strike()
    assert toy.names(1) == ["note_on channel=1 note=60 velocity=100 time=0"]
    os.kill(int(toy.line(r"pid (\d+)")[1]), signal.SIGKILL)
    toy.line("the player was killed by SIGKILL; it starts again at once")
    assert [message.type for _, message in toy.hear(2)] == ["note_off", "control_change"]
    toy.strike()
    assert toy.names(1) == ["note_on channel=1 note=61 velocity=100 time=0"]


def test_a_player_that_hangs_is_ended_and_its_notes_with_it(rig):
    toy = rig("absorbed")
    toy.strike()
    assert toy.names(1) == [str(KEY)]
    toy.line("the player does not answer any more: it is ended")
    toy.line("the player was killed by SIGKILL; it starts again at once")
    assert [message.type for _, message in toy.hear(2)] == ["note_off", "control_change"]
    toy.strike()
    assert toy.names(1) == [str(KEY)]
    assert toy.stop() == 0


def test_a_player_that_keeps_dying_is_started_less_and_less_often(rig):
    toy = rig("sickly")
    toy.line("ended with exit code 3; it starts again at once")
    toy.line(r"ended with exit code 3; it starts again in 0\.5 s")
    toy.line("ended with exit code 3; it starts again in 1 s")
    assert toy.stop() == 0


def test_a_session_of_which_the_player_dies_is_given_up(rig):
    toy = rig("poisoned")
    toy.line("begins afresh")
    toy.line("the last session seems to be what it dies of")
    toy.line("begins afresh")


def test_a_player_that_refuses_to_begin_ends_the_session(rig):
    toy = rig("scrupulous")
    toy.line("antiphon: no such model")
    assert toy.process.wait(PATIENCE_SECONDS) == 1


def test_controllers_come_when_they_like_and_are_shown_what_is_theirs(rig):
    toy = rig("mirror", "controllers=nano,other")
    toy.line("no controller has 'other' in its name yet")
    backend = mido.Backend("live.midi.loopback")
    lights = queue.Queue()
    with (
        backend.open_input("nano lights", virtual=True, callback=lights.put),
        backend.open_output("nano", virtual=True) as nano,
    ):
        toy.line("MIDI port 'nano' is back")
        key = mido.Message("note_on", channel=5, note=36, velocity=9)
        nano.send(key)  # its lights may be found a moment later
        assert toy.names(1) == [str(key.copy(channel=1))]
        wheel = mido.Message("control_change", channel=5, control=21, value=9)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while lights.empty() and time.monotonic() < deadline:
            nano.send(wheel)
            time.sleep(0.05)
        assert lights.get(timeout=PATIENCE_SECONDS) in (key, wheel)
    toy.line("MIDI port 'nano' has gone")
    while "note=36 velocity=0" not in (ended := toy.names(1)[0]):
        pass
    assert ended == "note_on channel=1 note=36 velocity=0 time=0", "its keys are let go"


def test_without_midi_the_driver_starts_all_the_same(monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "no.such.backend")
    process = subprocess.Popen(
        [sys.executable, TOY_DRIVER, "echo"], stderr=subprocess.PIPE, text=True
    )
    assert "no MIDI: No module named 'no'" in process.stderr.readline()
    assert "listens to no port" in process.stderr.readline()
    process.terminate()
    process.communicate()
    assert process.returncode == 0


def test_a_missing_port_is_one_line(monkeypatch, tmp_path):
    monkeypatch.setenv("MIDO_BACKEND", "live.midi.loopback")
    monkeypatch.setenv("ANTIPHON_LOOPBACK_DIR", str(tmp_path))
    command = [sys.executable, TOY_DRIVER, "echo", "midi_in=organ"]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "no MIDI input has 'organ' in its name; there are: none" in done.stderr
