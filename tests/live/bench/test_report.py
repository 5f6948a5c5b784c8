"""The bench: its arithmetic, its table, what it says of processes and sizes. Never its speed."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live import processes
from live.bench import machine as bench_machine
from live.bench import play as bench_play
from live.bench import report as bench
from live.bench.figures import (
    deviations,
    difference,
    grid_origin,
    milliseconds,
    notes_left,
    percentile,
    spread,
)
from live.bench.table import GOALS, table, verdict
from models.library import resolve

durations = st.lists(st.floats(0, 10), min_size=1, max_size=60)
SPREAD = {"p50": 0.25, "p99": 0.4, "max": 0.5, "n": 7}


def test_what_is_above_the_floor_is_the_difference_of_like_parts():
    floor = spread([0.1, 0.2, 0.5])
    above = difference(spread([0.3, 0.5, 0.9, 1.0]), floor)
    assert above == {"p50": 0.3, "p99": 0.5, "max": None, "n": 3}
    assert difference(spread([]), floor)["p50"] is None


@given(durations, st.floats(0, 100))
def test_a_percentile_is_the_smallest_value_that_enough_do_not_exceed(values, percent):
    found = percentile(values, percent)
    assert found in values
    enough = percent / 100 * len(values)
    assert sum(value <= found for value in values) >= enough - 1e-9
    below = [value for value in values if value < found]
    assert len(below) < max(enough, 1)


@pytest.mark.parametrize(("values", "percent"), [([], 50), ([1.0], -1), ([1.0], 101)])
def test_a_percentile_of_nothing_is_refused(values, percent):
    with pytest.raises(ValueError, match="percentile"):
        percentile(values, percent)


def test_known_percentiles():
    values = [float(number) for number in range(1, 101)]
    assert [percentile(values, p) for p in (0, 50, 99, 100)] == [1, 50, 99, 100]
    assert percentile([3.0], 99) == 3.0


@given(durations)
def test_a_spread_is_in_order_and_counts(values):
    found = spread(values)
    assert found["n"] == len(values)
    assert found["p50"] <= found["p99"] <= found["max"]


def test_a_spread_of_nothing_says_so():
    assert milliseconds([]) == {"p50": None, "p99": None, "max": None, "n": 0}
    assert milliseconds([0.001, 0.002]) == {"p50": 1.0, "p99": 2.0, "max": 2.0, "n": 2}


@given(
    st.floats(-1e4, 1e4),
    st.floats(0.02, 1.0),
    st.lists(st.tuples(st.integers(0, 2000), st.floats(-0.49, 0.49)), min_size=1),
)
def test_deviations_are_what_was_put_on_the_grid(origin, step, notes):
    moments = [origin + (point + apart) * step for point, apart in notes]
    found = deviations(moments, origin, step)
    assert found == pytest.approx([apart * step for _, apart in notes], abs=1e-6)


@given(st.lists(st.floats(-1e3, 1e3), max_size=30), st.floats(-10, 10), st.floats(0.01, 2.0))
def test_no_moment_is_further_than_half_a_step_from_the_grid(moments, origin, step):
    assert all(abs(apart) <= step / 2 + 1e-9 for apart in deviations(moments, origin, step))


@given(st.floats(-1e3, 1e3), st.floats(0.1, 2.0), st.integers(1, 20), st.floats(-5, 5))
def test_one_beat_told_wrongly_does_not_move_the_grid(origin, beat, beats, wrong):
    told = [(number, origin + number * beat) for number in range(2 * beats + 1)]
    told[beats] = (beats, told[beats][1] + wrong)
    assert grid_origin(told, beat) == pytest.approx(origin, abs=1e-6)


def test_a_grid_needs_a_beat():
    with pytest.raises(ValueError, match="beat"):
        grid_origin([], 0.5)


def test_notes_left_are_those_without_their_note_off():
    struck = [(0x90, 60, 1), (0x91, 60, 1), (0x90, 64, 1)]
    assert notes_left(struck) == {(0, 60), (1, 60), (0, 64)}
    assert notes_left([*struck, (0x80, 60, 0), (0x91, 60, 0)]) == {(0, 64)}
    assert notes_left([*struck, (0xB0, 123, 0), (0xC0, 5)]) == notes_left(struck)


def report(**changes: object) -> dict[str, object]:
    """Return a whole report with made-up figures."""
    return {
        "machine": {
            "cores": 2,
            "load_average": 0.1,
            "noisy": False,
            "stolen_s": 0.0,
            "platform": "Test",
            "python": "3.11.0",
            "real_time_granted": True,
            "midi_backend": "live.midi.loopback",
        },
        "note_in_to_out_ms": {
            "harmonise": SPREAD,
            "thru": SPREAD,
            "floor": SPREAD,
            "harmonise_above_floor": SPREAD | {"p50": 0.2},
        },
        "grid_deviation_ms": {"idle": SPREAD, "loaded": SPREAD, "transport": 0.1},
        "step_ms": {"melody-lstm": SPREAD, "morph": SPREAD, "mine": SPREAD},
        "decode_ms": {"folk-vae": SPREAD},
        "latent_to_sound_ms": SPREAD | {"unanswered": 0, "step": 75.0},
        "part_ms": {"melody-lstm": SPREAD},
        "start_to_first_note_s": 0.5,
        "restart_after_kill_s": None,
        "notes_left_sounding": {"sigterm": 0, "kill_player": 1, "times": 1},
        "install_mb": 150.0,
        "zoo_mb": 8.0,
        "rss_mb": {"driver": 20.0, "player": 90.0},
        "decisions": {
            "decided": 200,
            "late": 0,
            "staleness": {"p50": 37.5, "p99": 37.5, "max": 37.5, "n": 200},
        },
    } | changes


def test_the_table_has_a_line_for_every_figure_and_judges_it():
    rows = {line[:40].strip(): line for line in table(report()) if line}
    assert rows["note in → out, harmonise"].endswith("held")
    assert rows["harmonise above that"].endswith("missed")  # 0.2 > 0.15
    assert rows["one step of melody-lstm"].endswith("missed")  # 0.4 > 0.3
    assert rows["one step of morph"].endswith("held")  # 0.4 < 0.5
    assert not rows["one step of mine"].endswith(("held", "missed"))
    assert rows["a place to its phrase, folk-vae"].endswith("held")
    assert rows["notes left after SIGTERM"].endswith("held")
    assert rows["notes left, player killed"].endswith("missed")
    assert not rows["player killed to next note"].endswith(("held", "missed"))
    assert not rows["of which the bare loopback"].endswith(("held", "missed"))
    assert {"memory of the driver", "memory of the player", "the zoo"} <= rows.keys()


def test_a_busy_machine_is_said_never_hidden():
    machine = report()["machine"] | {"noisy": True}
    assert not any("busy" in line for line in table(report()))
    assert any("busy" in line for line in table(report(machine=machine)))


def test_what_a_host_took_is_said(tmp_path):
    stat = tmp_path / "stat"
    stat.write_text("cpu  58845 59 13318 298493 1100 0 628 5950 0 0\ncpu0 1 2 3\n")
    stolen = bench_machine.stolen_seconds(stat)
    assert stolen == 5950 / os.sysconf("SC_CLK_TCK")
    assert bench_machine.stolen_seconds(tmp_path / "nowhere") == 0.0
    assert not any("host" in line for line in table(report()))
    machine = report()["machine"] | {"stolen_s": stolen}
    assert any(str(stolen) in line for line in table(report(machine=machine)))


def test_what_was_not_measured_is_neither_held_nor_missed():
    nothing = {"p50": None, "p99": None, "max": None, "n": 0}
    assert [verdict(goal, nothing) for goal in GOALS[:2]] == ["", ""]
    assert table(report(note_in_to_out_ms={"harmonise": nothing, "thru": nothing}))


def stub(name, monkeypatch):
    """Put made-up measurements in the place of those that take time."""
    figures = report()
    latency = figures["note_in_to_out_ms"] | {"unanswered": 0}
    grid = figures["grid_deviation_ms"] | {name: figures[name] for name in ("rss_mb", "decisions")}
    ends = {name: figures[name] for name in ("notes_left_sounding", "restart_after_kill_s")}
    monkeypatch.setattr(bench_play, "note_latency", lambda model, notes: latency)
    monkeypatch.setattr(bench_play, "grid_deviation", lambda model, notes, transport: dict(grid))
    monkeypatch.setattr(bench_play, "starts", lambda model, times: [0.5, 0.75])
    monkeypatch.setattr(bench_play, "endings", lambda model, times: ends)
    models = {name: {} for name in ("step_ms", "part_ms", "decode_ms")}
    monkeypatch.setattr(bench, "resolve", lambda model: model)
    monkeypatch.setattr(bench, "admit", lambda model: None)
    monkeypatch.setattr(bench, "_models", lambda model, steps: models)
    monkeypatch.setattr(bench.latent, "latent_to_sound", lambda moves: SPREAD)
    monkeypatch.setattr(bench.timing, "settle_process", lambda: None)


def test_the_report_has_every_key_and_is_json(monkeypatch, capsys):
    stub("report", monkeypatch)
    before = dict(os.environ)
    bench.command("any", as_json=True, quick=True)
    found = json.loads(capsys.readouterr().out)
    assert set(report()) <= set(found)
    assert found["start_to_first_note_s"] == 0.75
    assert found["machine"]["midi_backend"] == "live.midi.loopback"
    assert dict(os.environ) == before


def test_without_json_the_report_is_a_table(monkeypatch, capsys):
    stub("report", monkeypatch)
    bench.command("any", as_json=False, quick=True)
    assert "off the beat grid, loaded" in capsys.readouterr().out


def test_requirements_are_followed_to_the_end_without_extras():
    found = bench_machine.requirements("hypothesis")
    assert "sortedcontainers" in found
    assert not found & {"pandas", "django", "hypothesis"}
    assert bench_machine.requirements("no-such-distribution") == set()


def test_sizes_count_files_and_not_folders(tmp_path):
    (tmp_path / "file").write_bytes(b"x" * 10_000)
    assert bench_machine._size(tmp_path / "file") >= 10_000
    assert bench_machine._size(tmp_path) == 0
    assert bench_machine._size(tmp_path / "nothing") == 0


def test_steps_of_the_shipped_model_are_measured():
    name, step = bench_machine.step_milliseconds(resolve("melody-lstm"), 20)
    assert (name, step["n"]) == ("melody-lstm", 20)
    name, ear = bench_machine.part_milliseconds(resolve("melody-lstm"), 20)
    assert (name, ear["n"]) == ("melody-lstm", 20)


@pytest.mark.skipif(sys.platform == "win32", reason="no ps there")
def test_a_child_is_seen_with_its_memory():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        seen = {pid: parent for pid, parent, _ in processes.processes()}
        memory = processes.resident_mb(child.pid)
        child.communicate()
    assert seen[child.pid] == os.getpid()
    assert memory is not None
    assert memory > 0
    assert processes.player_pid(os.getpid()) is None
