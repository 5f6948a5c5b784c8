"""The pulse: every span of every grid is heard and decided once, in order, after jumps as well."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.pulse import Pulse

GRIDS = st.sets(st.sampled_from([20, 40, 60, 80, 120, 160, 240, 480]), min_size=1, max_size=4)
TICKS = st.integers(-4000, 40_000)


def run(pulse: Pulse, until: int) -> list[tuple[str, int]]:
    """Let it count as the performer does, hearing before deciding; return what came and when."""
    events = []
    while True:
        tick, heard = pulse.next_decision, pulse.next_hearing
        if min(tick, heard) > until:
            return events
        if heard < tick:
            events.append(("hear", heard))
            pulse.hear(heard)
        else:
            events.append(("decide", tick))
            pulse.decide(tick)


def spans_of(events: list[tuple[str, int]], kind: str, ticks: int) -> list[int]:
    """Where the spans of a grid began that were decided or heard."""
    middle = ticks // 2 if kind == "hear" else 0
    return [tick - middle for name, tick in events if name == kind and (tick - middle) % ticks == 0]


@given(GRIDS, TICKS)
def test_every_span_of_every_grid_comes_once_and_none_from_before(grids, first):
    until = first + 2000
    events = run(Pulse(first, grids), until)
    for ticks in grids:
        start = -(-first // ticks) * ticks
        assert spans_of(events, "decide", ticks) == list(range(start, until + 1, ticks))
        heard = spans_of(events, "hear", ticks)
        assert heard == list(range(heard[0], until - ticks // 2 + 1, ticks))
        assert first <= heard[0] + ticks // 2 < first + ticks


@given(GRIDS, TICKS)
def test_a_span_is_heard_after_its_middle_and_before_the_next_one_is_decided(grids, first):
    events = run(Pulse(first, grids), first + 2000)
    assert [tick for _, tick in events] == sorted(tick for _, tick in events)
    for ticks in grids:
        reached = None
        for kind, tick in events:
            if kind == "hear" and (tick - ticks // 2) % ticks == 0:
                reached = tick - ticks // 2
            elif kind == "decide" and tick % ticks == 0 and reached is not None:
                assert reached == tick - ticks


@given(GRIDS, TICKS, st.lists(st.integers(0, 3000), max_size=5))
def test_jumps_skip_spans_and_repeat_none(grids, first, jumps):
    """As the performer jumps: on from what is not decided yet, or from a later tick."""
    pulse, until, events = Pulse(first, grids), first, []
    for jump in jumps:
        until += 500
        events += run(pulse, until)
        until += jump
        pulse = Pulse(max(pulse.next_decision, until), grids)
    events += run(pulse, until + 1000)
    for ticks in grids:
        decided = spans_of(events, "decide", ticks)
        assert decided == sorted(set(decided))
        heard = spans_of(events, "hear", ticks)
        assert heard == sorted(set(heard))


@given(GRIDS, TICKS, st.sampled_from([20, 60, 120]))
def test_what_is_unheard_begins_where_hearing_goes_on(grids, first, ticks):
    pulse = Pulse(first, grids)
    run(pulse, first + 500)
    unheard = pulse.unheard(ticks)
    pulse.count_in({*grids, ticks})
    for _ in range(30):
        events = run(pulse, pulse.next_hearing)
        heard = spans_of(events, "hear", ticks)
        assert not heard or heard[0] == unheard
        unheard = pulse.unheard(ticks)
