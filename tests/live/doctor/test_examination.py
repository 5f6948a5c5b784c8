"""The doctor: what it says of healthy and sick machines, and that nothing makes it fall over."""

from __future__ import annotations

import json
import socket
import sys
import types

import pytest

from live.doctor import examination as doctor
from live.doctor import midi as doctor_midi
from live.doctor import mishaps
from live.doctor import probes as doctor_probes
from live.doctor.examination import as_json, examine, is_fit, lines
from live.doctor.finding import Finding, Verdict
from live.midi.ports import Listing

FINE = Finding("", Verdict.OK, "all is well")
WORRYING = Finding("", Verdict.WARN, "could be better", "mend it")
GRAVE = Finding("", Verdict.BAD, "cannot be played", "mend it first")


def broken():
    raise OSError("no such\ndevice")


def test_each_probe_is_told_under_its_name():
    found = examine([("one", lambda: FINE), ("two", lambda: WORRYING)])
    assert [finding.name for finding in found] == ["one", "two"]
    assert is_fit(found)
    assert lines(found) == [
        "ok    one  all is well",
        "warn  two  could be better",
        "           → mend it",
    ]


def test_a_probe_that_fails_is_a_finding():
    (found,) = examine([("wild", broken)])
    assert (found.name, found.verdict, found.says) == ("wild", Verdict.BAD, "no such device")
    assert found.remedy


@pytest.mark.parametrize(
    ("finding", "code", "conclusion"),
    [
        (FINE, 0, "Ready to play."),
        (WORRYING, 0, "Ready to play; 1 of 1 things could be better."),
        (GRAVE, 1, "1 of 1 things stand in the way of playing."),
    ],
)
def test_the_exit_code_and_the_last_line(monkeypatch, capsys, finding, code, conclusion):
    monkeypatch.setattr(doctor_probes, "probes", lambda model, port: [("it", lambda: finding)])
    assert doctor.command("any", 9000, wants_json=False) == code
    assert capsys.readouterr().out.splitlines()[-1] == conclusion


def test_findings_as_json(monkeypatch, capsys):
    monkeypatch.setattr(doctor_probes, "probes", lambda model, port: [("it", lambda: GRAVE)])
    assert doctor.command("any", 9000, wants_json=True) == 1
    assert json.loads(capsys.readouterr().out) == {
        "fit": False,
        "findings": [
            {
                "name": "it",
                "verdict": "bad",
                "says": "cannot be played",
                "remedy": "mend it first",
            }
        ],
    }
    assert json.loads(as_json([])) == {"fit": True, "findings": []}


def test_every_probe_says_one_line_here(monkeypatch):
    monkeypatch.setattr(doctor_probes, "TIMER_SECONDS", 0.02)
    monkeypatch.setattr(doctor_probes, "STEPS", 20)
    found = examine(doctor_probes.probes("melody-lstm", 0))
    assert {finding.name for finding in found} >= {"Python", "timer", "panic", "MIDI", "OSC port"}
    for finding in found:
        assert finding.says
        assert "\n" not in finding.says + finding.remedy
        assert (finding.verdict is Verdict.OK) == (finding.remedy == "")


def test_a_taken_osc_port_is_bad():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
        found = doctor_probes.osc(port)
    assert found.verdict is Verdict.BAD
    assert str(port) in found.says
    assert "--osc-port" in found.remedy
    assert doctor_probes.osc(0).verdict is Verdict.OK


def test_a_model_that_is_not_there_is_bad():
    found = doctor_probes.model_step("no-such-model")
    assert found.verdict is Verdict.BAD
    assert "no-such-model" in found.says


@pytest.mark.parametrize(
    ("late", "verdict"), [([0.01] * 100, Verdict.OK), ([0.01] * 90 + [3.0] * 10, Verdict.WARN)]
)
def test_a_late_timer_is_worth_a_warning(monkeypatch, late, verdict):
    monkeypatch.setattr(doctor_probes, "_lateness", lambda: late)
    assert doctor_probes.timer().verdict is verdict


def test_a_slow_model_is_worth_a_warning(monkeypatch):
    slow = {"p50": 0.4, "p99": 0.9, "max": 1.0, "n": 9}
    monkeypatch.setattr("live.bench.machine.step_milliseconds", lambda path, steps: ("m", slow))
    assert doctor_probes.model_step("melody-lstm").verdict is Verdict.WARN


def test_a_power_saving_governor_is_worth_a_warning(monkeypatch, tmp_path):
    governor = tmp_path / "governor"
    monkeypatch.setattr(doctor_probes, "_GOVERNOR", governor)
    assert doctor_probes.governor().verdict is Verdict.OK
    governor.write_text("powersave\n")
    assert doctor_probes.governor().verdict is Verdict.WARN
    governor.write_text("performance\n")
    assert doctor_probes.governor().verdict is Verdict.OK


@pytest.mark.parametrize("granted", [True, False])
def test_priority_is_told(monkeypatch, granted):
    monkeypatch.setattr(doctor_probes.timing, "raise_priority", lambda: granted)
    monkeypatch.setattr(doctor_probes.sys, "platform", "linux")
    found = doctor_probes.priority()
    assert found.verdict is (Verdict.OK if granted else Verdict.WARN)
    assert ("rtprio" in found.remedy) is not granted


def test_no_midi_is_a_warning_with_a_remedy(monkeypatch):
    monkeypatch.delenv("MIDO_BACKEND", raising=False)
    monkeypatch.setattr(doctor_midi, "list_ports", lambda: [Listing("ALSA", problem="absent")])
    assert doctor_midi.systems_there().verdict is Verdict.WARN
    assert doctor_midi.virtual_ports().verdict is Verdict.WARN
    assert "OSC" in doctor_midi.systems_there().remedy


def test_a_backend_that_is_not_there_is_bad(monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "no.such.backend")
    found = doctor_midi.systems_there()
    assert found.verdict is Verdict.BAD
    assert "no.such.backend" in found.says


def test_ports_are_named(monkeypatch):
    there = [Listing("ALSA", ("Keys",), ("Synth",)), Listing("JACK", problem="no server")]
    monkeypatch.setattr(doctor_midi, "list_ports", lambda: there)
    assert doctor_midi.ports_there().says == "in: Keys; out: Synth"


@pytest.mark.parametrize(
    ("command", "verdict", "hint"),
    [
        ("/usr/bin/jackd\0-R\0-S\0-d\0alsa\0", Verdict.OK, "jackd runs"),
        ("jackd\0-RS\0-d\0dummy\0", Verdict.OK, "jackd runs"),
        ("jackd\0--sync\0-ddummy\0", Verdict.OK, "jackd runs"),
        ("jackd\0-R\0-d\0alsa\0-S\0", Verdict.WARN, "without -S"),
        ("/usr/bin/pipewire\0", Verdict.OK, "pw-jack"),
        ("python\0jackd\0", Verdict.OK, "no JACK server"),
        ("", Verdict.OK, "no JACK server"),
    ],
)
def test_jack_is_known_by_how_it_was_started(monkeypatch, command, verdict, hint):
    monkeypatch.setattr(doctor_midi, "processes", lambda: iter([(1, 0, command)]))
    found = doctor_midi.jack()
    assert found.verdict is verdict
    assert hint in found.says


def test_on_jack_notes_go_out_to_the_frame(monkeypatch):
    system = types.SimpleNamespace(period_seconds=1024 / 48000)
    monkeypatch.setattr(doctor_midi, "jack_system", lambda name: system)
    found = doctor_midi.jack_timing()
    assert found.verdict is Verdict.OK
    assert found.says.startswith("frame-exact: what is sent goes out 21.3 ms (one period) later")


@pytest.mark.parametrize(
    ("command", "verdict"),
    [("jackd\0-S\0", Verdict.WARN), ("pipewire\0", Verdict.OK), ("", Verdict.OK)],
)
def test_a_server_that_cannot_be_played_on_is_a_warning(monkeypatch, command, verdict):
    def missing(name):
        raise OSError("JACK library not found")

    monkeypatch.setattr(doctor_midi, "jack_system", missing)
    monkeypatch.setattr(doctor_midi, "processes", lambda: iter([(1, 0, command)]))
    found = doctor_midi.jack_timing()
    assert (found.verdict, "library not found" in found.says) == (verdict, True)
    assert ("libjack" in found.remedy) == (verdict is Verdict.WARN)


@pytest.mark.parametrize(
    ("system", "verdict", "connections"),
    [
        ("JACK", Verdict.OK, "remembered on JACK"),
        ("ALSA", Verdict.WARN, "not made again on ALSA"),
        (None, Verdict.OK, "none to remember"),
    ],
)
def test_what_is_mended_depends_on_the_midi_system(monkeypatch, system, verdict, connections):
    there = [Listing("absent", problem="no"), *([Listing(system)] if system else [])]
    monkeypatch.setattr(mishaps, "list_ports", lambda: there)
    found = mishaps.connections()
    assert found.verdict is verdict
    assert connections in found.says


@pytest.mark.parametrize(
    ("is_terminal", "signal_name", "said"),
    [
        (True, "SIGUSR1", "Enter on the terminal or SIGUSR1 (`kill -USR1`"),
        (False, "SIGUSR1", "SIGUSR1 (`kill -USR1`"),
        (True, "SIGNONE", "Enter on the terminal silences"),
        (False, "SIGNONE", "over OSC and from the panel alone"),
    ],
)
def test_the_ways_to_panic_are_those_there_are(monkeypatch, is_terminal, signal_name, said):
    monkeypatch.setattr(mishaps, "has_terminal", lambda: is_terminal)
    monkeypatch.setattr(mishaps, "PANIC", signal_name)
    found = mishaps.panic()
    assert found.says.startswith(said)
    assert (found.verdict is Verdict.WARN) == ("alone" in said)


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is Linux's")
def test_a_limit_of_memory_is_found_by_asking_for_more(monkeypatch):
    assert "1024 MB" in mishaps.trials().says
    unheld = mishaps._GREEDY.replace("hold_back(30)", "")
    assert unheld != mishaps._GREEDY
    monkeypatch.setattr(mishaps, "_GREEDY", unheld)
    assert mishaps.trials().verdict is Verdict.WARN
