"""Travel and pick-up: every value has its position, and no knob makes a control jump."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live.controls import CONTROLS
from live.mapping.pickup import SLACK, Pickup
from live.mapping.travel import Travel

TRAVELS = [travel for row in CONTROLS if not (travel := Travel.of(row)).is_free_text]
POSITIONS = st.floats(0, 1)


@st.composite
def travels(draw):
    """A control's whole range, or a part of it, perhaps turned round."""
    travel = draw(st.sampled_from(TRAVELS))
    ends = tuple(travel.value_at(draw(POSITIONS)) for _ in range(2))
    apart = travel.position_of(ends[0]) - travel.position_of(ends[1])
    return replace(travel, ends=ends) if abs(apart) > 0.01 else travel


@given(travels(), POSITIONS)
def test_a_value_is_where_it_was_found(travel, position):
    value = travel.value_at(position)
    again = travel.value_at(travel.position_of(value))
    if travel.places:
        assert again == value
    else:
        assert travel.position_of(value) == pytest.approx(position, abs=1e-9)


@given(travels(), st.tuples(POSITIONS, POSITIONS))
def test_farther_up_is_more_and_the_ends_are_reached(travel, positions):
    low, high = sorted(positions)
    assert travel.position_of(travel.value_at(low)) <= travel.position_of(travel.value_at(high))
    assert travel.position_of(travel.value_at(0)) == 0
    assert travel.position_of(travel.value_at(1)) == pytest.approx(1)


@given(travels(), POSITIONS, st.integers(-63, 63))
def test_steps_stay_in_range_and_come_back(travel, position, number):
    value = travel.value_at(position)
    turned = travel.stepped(value, number)
    assert 0 <= travel.position_of(turned) <= 1
    if 0 < travel.position_of(turned) < 1:
        assert travel.position_of(travel.stepped(turned, -number)) == pytest.approx(
            travel.position_of(value), abs=1e-6
        )


def test_curves_are_those_of_the_table():
    rows = {row.name: Travel.of(row) for row in CONTROLS if not row.count}
    assert rows["tempo"].value_at(0.5) == pytest.approx((20 * 300) ** 0.5)
    assert rows["temperature"].value_at(0.5) == 1.0
    assert [rows["mode"].value_at(each) for each in (0, 0.3, 0.6, 1)] == [
        "answer", "duet", "solo", "harmonise",
    ]  # fmt: skip
    assert rows["mode"].following("harmonise") == "answer"
    assert rows["enable"].following(0) == 1
    assert rows["register"].value_at(0.5) == 0


def test_a_knob_takes_over_when_it_comes_by():
    pickup = Pickup()
    assert not pickup.takes(0.1, 0.5)
    assert not pickup.takes(0.3, 0.5)
    assert pickup.takes(0.7, 0.5), "it passed between two messages"
    assert pickup.takes(0.1, 0.7), "it holds from there on, however fast"
    pickup.let_go()
    assert not pickup.takes(0.2, 0.9)


@given(st.lists(POSITIONS, min_size=1), POSITIONS)
def test_the_first_value_taken_is_no_jump(positions, control):
    pickup, last = Pickup(), None
    for position in positions:
        if pickup.takes(position, control):
            near = abs(position - control) <= SLACK
            assert near or (last is not None and min(last, position) - SLACK <= control)
            return
        assert abs(position - control) > SLACK
        last = position
