"""Tap tempo: taps in, a tempo out, on a clock moved by hand."""

import pytest

from engine.session import SessionState
from engine.ticks import Meter
from live.mapping.binding import Binding
from tests.live.mapping.rig import Rig as HandsRig
from tests.live.mapping.rig import cc
from tests.live.osc.test_server import Rig


def tap(rig, *intervals):
    """Tap once, and again after each interval; return the tempo there is then."""
    rig.send("/transport/tap")
    for interval in intervals:
        rig.wait(interval)
        rig.send("/transport/tap")
    rig.publish()
    return pytest.approx(rig.state.timeline.tempo_bpm)


def test_one_tap_is_no_tempo_and_two_are():
    rig = Rig()
    assert tap(rig) == 120.0
    assert tap(rig, 3.0) == 120.0  # too late for the first, and so a first itself
    assert tap(rig, 0.75) == 80.0


def test_one_slip_does_not_count():
    assert tap(Rig(), 0.5, 0.5, 0.62, 0.5, 0.5) == 120.0


def test_only_the_last_eight_intervals_count():
    assert tap(Rig(), *[0.4] * 20, *[0.6] * 8) == 100.0


def test_after_a_pause_another_tempo_is_tapped():
    rig = Rig()
    assert tap(rig, *[0.4] * 8) == 150.0
    rig.wait(2.1)
    assert tap(rig) == 150.0
    rig.wait(0.6)
    assert tap(rig) == 100.0


def test_a_tap_is_a_beat_of_the_meter():
    assert tap(Rig(SessionState(meter=Meter(6, 8))), 0.5) == 180.0  # dotted quarters


@pytest.mark.parametrize(("interval", "tempo"), [(0.1, 300.0), (2.0, 30.0)])
def test_the_range_holds_and_is_complained_of(interval, tempo):
    rig = Rig()
    assert tap(rig, interval) == tempo
    errors = [(code, text) for _, _, code, text in rig.sent()]
    assert errors == (
        [("clamped", "tapped 600.0 bpm, used the nearest: 300")] if interval < 1 else []
    )


def test_two_taps_of_one_bundle_are_no_interval():
    assert tap(Rig(), 0.0) == 120.0


def test_subscribers_hear_of_the_tempo_and_so_does_who_taps():
    rig = Rig()
    endpoint = rig.listen()
    tap(rig, 0.5, 0.75, 0.75)
    rig.wait(1.0)
    assert ("/transport/tempo", 80.0) in rig.sent(endpoint)


def test_a_button_of_a_controller_taps():
    rig = HandsRig(Binding("/transport/tap", cc(5)))
    for _ in range(2):
        rig.midi((0xB0, 5, 127))
        rig.midi((0xB0, 5, 0))
        rig.now += 0.6
    assert rig.state.timeline.tempo_bpm == pytest.approx(100.0)
