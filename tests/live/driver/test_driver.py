"""The driver as a real process, with toy players, over loopback ports."""

import json
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

from live.driver.player_lives import ENDED_AFTER, QUESTION_SECONDS, SILENCED_AFTER
from live.midi.ledger import RESET

TOY_DRIVER = Path(__file__).with_name("toy_driver.py")
PATIENCE_SECONDS = 20
KEY = mido.Message("note_on", channel=0, note=60, velocity=70)
KEY_ENDS = "note_off channel=0 note=60 velocity=0 time=0"
ALL_NOTES_OFF = mido.Message.from_bytes(RESET[4])  # of the first channel

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sends Unix signals")


class Rig:
    """A driver process between a keyboard and a listener."""

    def __init__(self, *arguments, stdin=subprocess.DEVNULL):
        command = [sys.executable, TOY_DRIVER, *arguments]
        self.process = subprocess.Popen(command, stdin=stdin, stderr=subprocess.PIPE, text=True)
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

    def reset(self):
        """Wait for the reset of all sixteen channels; return what came before it, in words."""
        before = []
        while (message := self.hear(1)[0][1]) != ALL_NOTES_OFF:
            before.append(message)
        assert len(self.hear(len(RESET) - 5)) == len(RESET) - 5
        return [str(message) for message in before if message.type != "control_change"]

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

    def start(*arguments, **options):
        rigs.append(Rig(*arguments, **options))
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


def test_thru_is_turned_on_and_off_by_the_player_and_leaves_nothing_sounding(rig):
    toy = rig("switch")
    toy.strike()
    toy.line("thru is 1")
    time.sleep(0.2)  # the main thread does it
    toy.keyboard.send(KEY.copy(note=64))
    toy.line("thru is 0")
    assert toy.names(2) == [str(KEY.copy(note=64)), KEY_ENDS.replace("60", "64")]
    assert toy.stop() == 0


class Ear:
    """Hears one more port."""

    def __init__(self, name):
        self.heard = queue.Queue()
        self._port = mido.Backend("live.midi.loopback").open_input(name, callback=self._hear)

    def _hear(self, message):
        self.heard.put(message)

    def notes(self, count):
        found = []
        while len(found) < count:
            if (message := self.heard.get(timeout=PATIENCE_SECONDS)).type != "control_change":
                found.append(str(message))
        return found

    def close(self):
        self._port.close()


@pytest.mark.parametrize("end", ["player", "panic", "stop"])
def test_every_output_falls_silent_whatever_ends_and_the_clock_has_its_own(rig, end):
    toy = rig("choir", "outputs=virtual", "clock_out=virtual")
    second, clock = Ear("Antiphon Out 2"), Ear("Antiphon Clock")
    toy.strike()
    assert second.notes(1) == [str(KEY)]
    assert clock.notes(1) == ["start time=0"]
    assert toy.names(1) == [str(KEY)]
    if end == "player":
        os.kill(int(toy.line(r"pid (\d+)")[1]), signal.SIGKILL)
    elif end == "panic":
        toy.process.send_signal(signal.SIGUSR1)
    else:
        toy.process.send_signal(signal.SIGTERM)
    assert KEY_ENDS in toy.reset()
    assert second.notes(1) == [KEY_ENDS]
    assert toy.stop() == 0
    assert clock.notes(1) == ["stop time=0"]
    assert second.heard.empty() or "note" not in second.heard.queue[0].type
    for ear in (second, clock):
        ear.close()


def test_the_player_is_told_of_each_output_and_one_that_goes_is_taken_up_again(rig):
    backend = mido.Backend("live.midi.loopback")
    synth = backend.open_input("Synth", virtual=True)
    toy = rig("choir", "outputs=synth")
    told = json.loads(toy.line(r"told: (.*)")[1])
    assert [output["name"] for output in told["outputs"]] == ["Antiphon Out", "Synth"]
    synth.close()
    toy.line("'Synth' has gone")
    told = json.loads(toy.line(r"told: (.*)")[1])
    assert [output["lost"] for output in told["outputs"]] == [False, True]
    with backend.open_input("Synth", virtual=True):
        toy.line("'Synth' is back")


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
    once = sent[: 1 + len(RESET)]
    assert once[0] == "note_off channel=1 note=60 velocity=0 time=0"
    assert sent == [*once, *once], "said again for who heard nothing of it"
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
    assert toy.reset() == ["note_off channel=1 note=60 velocity=0 time=0"]
    toy.strike()
    assert toy.names(1) == ["note_on channel=1 note=61 velocity=100 time=0"]


def test_the_notes_of_a_player_that_hangs_end_within_a_second_and_it_is_ended_later(rig):
    toy = rig("absorbed")
    toy.strike()
    struck, _ = toy.hear(1)[0]
    ended, message = toy.hear(1)[0]
    assert str(message) == KEY_ENDS
    assert (SILENCED_AFTER + 1) * QUESTION_SECONDS < 1.0
    assert ended - struck < ENDED_AFTER * QUESTION_SECONDS
    toy.line("the player does not answer: its notes are ended")
    toy.line("the player stopped answering and was ended; it starts again at once")
    toy.strike()
    while str(KEY) not in toy.names(1):  # each end resets all channels
        pass
    assert toy.stop() == 0


def test_a_player_that_is_busy_for_a_moment_is_left_alone(rig):
    toy = rig("busy")
    toy.strike()
    for _ in range(3):
        toy.keyboard.send(KEY.copy(note=127))
        toy.line("it is there again")
    assert [message.type for _, message in toy.hear(6)] == ["note_on"] * 2 + [
        "note_off", "note_on"
    ] * 2  # fmt: skip
    assert not toy.rest()
    assert toy.stop() == 0


def test_a_player_that_never_begins_is_ended_and_started_less_and_less_often(rig):
    toy = rig("stillborn", "begun_after=5")
    said = "did not begin to play within 1 s and was ended while it opened the model 'loop.onnx'"
    toy.line(f"the player {said}; it starts again at once")
    toy.line(rf"the player {said}; it starts again in 0\.5 s")
    assert toy.stop() == 0


def test_a_panic_ends_everything_at_once_and_drops_what_waits(rig):
    toy = rig("panicky", "thru=on")
    toy.strike()
    pedal = mido.Message("control_change", control=64, value=127)
    toy.keyboard.send(pedal)
    toy.line("a note waits")
    assert toy.names(2) == [str(KEY), str(pedal)]
    toy.keyboard.send(KEY.copy(note=127))
    assert set(toy.reset()) == {
        "note_on channel=0 note=127 velocity=70 time=0",
        "note_off channel=0 note=127 velocity=0 time=0",
        KEY_ENDS,
    }
    toy.keyboard.send(mido.Message("note_off", note=60))  # the key is let go
    toy.line("its notes are ended")  # the player hangs; by now what waited would have sounded
    toy.reset()
    assert toy.stop() == 0
    heard = toy.rest()
    assert not [message for message in heard if message.type == "note_on"]
    ended = {message.note for message in heard if message.type == "note_off"}
    assert ended == {60, 127}, "what was ever struck is ended once more, and that is all"


def test_a_signal_is_panic_too_though_the_player_hangs(rig):
    toy = rig("absorbed", "thru=on")
    toy.strike()
    assert toy.names(1) == [str(KEY)]
    toy.process.send_signal(signal.SIGUSR1)
    ended = [line for line in toy.reset() if "note_off" in line]
    assert KEY_ENDS in ended
    toy.process.send_signal(signal.SIGUSR1)
    toy.line("the player does not answer")
    assert toy.stop() == 0


def test_the_player_is_told_of_a_panic(rig):
    toy = rig("panicky")
    toy.line("the toy is ready")
    toy.process.send_signal(signal.SIGUSR1)
    toy.line("it has heard of the panic")
    assert toy.stop() == 0


def test_enter_on_the_terminal_is_panic(rig):
    ours, terminal = os.openpty()
    toy = rig("panicky", stdin=terminal)
    toy.line("the toy is ready")
    os.write(ours, b"\n")
    toy.line("it has heard of the panic")
    assert toy.stop() == 0
    os.close(ours)
    os.close(terminal)


def test_notes_that_come_too_late_after_a_standstill_are_left_out(rig):
    toy = rig("late")
    toy.strike()
    toy.line("sent ahead")
    toy.process.send_signal(signal.SIGSTOP)
    time.sleep(2.5)
    toy.process.send_signal(signal.SIGCONT)
    heard = []
    while "control_change" not in heard:  # the last of what was sent ahead
        heard.append(toy.hear(1)[0][1].type)
    assert toy.stop() == 0
    left_out = int(toy.line(r"(\d+) were left out, more than 0\.1 s late")[1])
    assert left_out + heard.count("note_on") == 25
    assert left_out >= 20
    assert heard.count("note_on") == heard.count("note_off")


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
