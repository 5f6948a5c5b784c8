"""The page is made of what was measured, and its plots are well-formed."""

from __future__ import annotations

import xml.etree.ElementTree as Tree

import pytest

from live.record.comparison import Comparison
from tests.timing import clock_out, grid, page, svg
from tests.timing.eight import Eight
from tests.timing.live_offline import Replayed

MACHINE = {
    "cores": 2, "python": "3.11", "platform": "Linux", "real_time_granted": True, "noisy": False,
    "stolen_s": 0.2,
}  # fmt: skip
SPREAD = {"p50": 0.4, "p99": 0.9, "max": 1.0, "n": 10}
LATENCY = {
    "harmonise": SPREAD,
    "thru": SPREAD,
    "floor": SPREAD,
    "harmonise_above_floor": {**SPREAD, "p50": 0.15, "p99": 0.0},
    "unanswered": 0,
}
NOTES = {"decided": 200, "inTime": 199, "staleness": {"p50": 53.6, "p99": 53.6}}


def test_each_part_is_there_if_it_was_measured():
    text, pictures = page.written(page.Found(MACHINE, latency=LATENCY))
    assert "harmonise above the floor | 0.150 | 0.000" in text
    assert "Eight voices" not in text
    assert not pictures


def test_success_and_staleness_are_published():
    eight = Eight(("morph",), 600.0, NOTES, 1, 0.12, None, "Chromium")
    text, _ = page.written(page.Found(MACHINE, eight=eight))
    assert "| 0.9950 |" in text
    assert "53.6 / 53.6 ms" in text
    assert "12.0%" in text


def test_the_clock_that_is_sent_and_two_instruments_have_a_line_for_each_way():
    late = {1: [0.0, 1e-4], 8: [-3e-4, 2e-4]}
    both = {"midi": [0.0021, -0.0005], "link": [0.001]}
    text, _ = page.written(page.Found(MACHINE, clock_out=late, pair=both))
    assert "| voices: 1 | 0.000 | 0.100 | 0.100 | 2 |" in text
    assert "| voices: 8 | 0.200 | 0.300 | 0.300 | 2 |" in text
    assert "| MIDI clock | 0.500 | 2.100 | 2.100 | 2 |" in text
    assert "| Ableton Link | 1.000 | 1.000 | 1.000 | 1 |" in text


def test_what_differs_from_the_replay_is_said():
    found = page.Found(MACHINE, replay=Replayed(Comparison(9, (), ()), 60.0, 1.0))
    assert "the same 9 notes" in page.written(found)[0]


def test_a_plot_is_well_formed_and_has_a_line_for_each():
    found = page.Found(MACHINE, grid={"ours": [0.0, 1e-4, -2e-4], "<others>": [0.01, 0.02]})
    _, pictures = page.written(found)
    root = Tree.fromstring(pictures[page.GRID_PICTURE])
    lines = [each for each in root if each.tag.endswith("polyline")]
    assert len(lines) == 2


def test_more_of_the_notes_are_further_up_and_what_is_further_off_further_right():
    picture = Tree.fromstring(svg.shares("", "ms", {"one": [0.1, 1.0, 10.0]}))
    (line,) = (each for each in picture if each.tag.endswith("polyline"))
    points = [tuple(map(float, point.split(","))) for point in line.attrib["points"].split()]
    assert points == sorted(points, key=lambda point: (point[0], -point[1]))
    assert points[0][1] > points[-1][1]


def test_a_grid_is_laid_through_the_median():
    step = grid.STEP_SECONDS
    moments = [5.0 + number * step + off for number, off in enumerate((0.02, 0.0, 0.0, 0.001, 0.0))]
    assert grid.about_median(moments) == pytest.approx([0.02, 0.0, 0.0, 0.001, 0.0], abs=1e-9)


@pytest.mark.parametrize("period", [0.0178, 0.025])
@pytest.mark.parametrize("late", [0, 200])
def test_a_clock_is_held_to_the_straight_line_through_all_its_pulses(period, late):
    even = [7e4 + number * period for number in range(400)]
    assert clock_out.off_line(even) == pytest.approx([0.0] * 400, abs=1e-9)
    off = clock_out.off_line([*even[:late], even[late] + 0.004, *even[late + 1 :]])
    assert off[late] == pytest.approx(0.004, rel=0.02)
    assert max(map(abs, [*off[:late], *off[late + 1 :]])) < 5e-5
