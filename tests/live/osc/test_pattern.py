"""Address patterns."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live.osc.addressing import spoken_to
from live.osc.pattern import is_pattern, matches


@pytest.mark.parametrize(
    ("pattern", "address", "expected"),
    [
        ("/voice/*/mode", "/voice/12/mode", True),
        ("/voice/*/mode", "/voice/mode", False),
        ("/*", "/voice/1", False),
        ("/voice/[1-3]/mode", "/voice/3/mode", True),
        ("/voice/[1-3]/mode", "/voice/4/mode", False),
        ("/voice/[!1-3]/mode", "/voice/4/mode", True),
        ("/voice/[!1-3]/mode", "/voice//mode", False),
        ("/voice/[13-]/mode", "/voice/-/mode", True),
        ("/jam/{lowest,highest}", "/jam/highest", True),
        ("/jam/{low,lowest}", "/jam/lowest", True),
        ("/jam/{lowest,highest}", "/jam/mode", False),
        ("/jam/?ode", "/jam/mode", True),
        ("/jam?mode", "/jam/mode", False),
        ("/jam/m*d*", "/jam/mode", True),
        ("/jam/mode", "/jam/modes", False),
    ],
)
def test_what_a_pattern_stands_for(pattern, address, expected):
    assert matches(pattern, address) is expected


@pytest.mark.parametrize("pattern", ["/a[1", "/a{b,c", "/[", "/{"])
def test_what_is_not_closed_is_an_error(pattern):
    with pytest.raises(ValueError, match="needs its"):
        matches(pattern, "/a1")


@given(st.text(alphabet=st.characters(exclude_characters="?*[]{}")))
def test_an_address_stands_for_itself_alone(address):
    assert not is_pattern(address)
    assert matches(address, address)
    assert not matches(address, address + "x")


@given(st.text("abc/", max_size=12), st.integers(0, 11), st.integers(0, 4))
def test_a_star_stands_for_any_run_within_one_part(address, start, length):
    run = address[start : start + length]
    pattern = address[:start] + "*" + address[start + length :]
    if "/" not in run:
        assert matches(pattern, address)


@given(st.text("ab/*?[]{},!-1", max_size=20), st.text("ab/1-", max_size=12))
def test_a_pattern_matches_or_not_or_is_malformed(pattern, address):
    try:
        answer = matches(pattern, address)
    except ValueError:
        answer = False
    assert answer in (True, False)


@pytest.mark.parametrize(
    "pattern", ["/" + "*{,}" * 15_000, "/jam/" + "?*" * 9 + "a", "/jam/{" + "a," * 200 + "a}"]
)
def test_what_is_too_long_or_too_involved_to_be_meant_is_an_error(pattern):
    with pytest.raises(ValueError, match="a pattern has at most"):
        matches(pattern, "/jam/mode")


def test_stars_in_a_row_are_one():
    assert matches("/jam/" + "*" * 200 + "e", "/jam/mode")


HOSTILE = [
    "/" + "/".join(["*{,}*{,}*{,}*{,}"] * 2),
    "/voice/*/*?*?*?*?*?*?z",
    "/voice/?/*{," + ",".join("abcdefghijklmnopqrstuvwxyz" * 3) + "}*{,a}*{,e}*{,i}",
]


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_hostile_pattern_is_little_work(pattern):
    """Counted in steps, not seconds: how often a name is looked at."""
    looks = 0

    def count(frame, event, argument):
        nonlocal looks
        looks += event == "call"

    spoken_to("/jam/mode", 8)
    sys.setprofile(count)
    try:
        spoken_to(pattern, 8)
    finally:
        sys.setprofile(None)
    assert 0 < looks < 20_000
