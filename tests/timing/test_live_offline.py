"""A short session of the real processes over the loopback, played again from its log."""

from live.bench.stage import private_loopback
from tests.timing.live_offline import live_and_again


def test_what_is_played_again_from_its_log_is_what_was_played(tmp_path):
    with private_loopback():
        found = live_and_again(tmp_path, seconds=6.0).comparison
    assert found.lines() == [
        f"the same {found.same} notes: ticks, lengths, pitches, velocities, channels"
    ]
    assert found.same > 10
