"""Broken files, a few seconds of them; `python -m tests.fuzz SECONDS` tries for longer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import InputError
from tests.fuzz import files, runner
from tests.fuzz.files import ATTACKS
from tests.fuzz.runner import TooLongError, attempt, in_time


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_a_broken_file_is_played_or_refused_in_one_line(attack, seed):
    with in_time():
        files.refused(attack, seed)


def test_what_is_broken_was_whole_before(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "worded", lambda random, text: text.encode())
    monkeypatch.setattr(files, "damaged", lambda random, data: data)
    monkeypatch.setattr(files, "disordered", lambda random, lines: lines)
    monkeypatch.setattr(files, "mutated", lambda random, data: data)
    refused = [a.__name__ for a in ATTACKS if files.refused(a, 3)]
    assert refused == []


@pytest.mark.parametrize(
    "error", [ValueError("x"), InputError("two\nlines"), InputError("x" * 30_000)]
)
def test_the_runner_finds_what_is_no_short_line(error):
    def attack(random, folder):
        raise error

    with pytest.raises((ValueError, AssertionError)):
        files.refused(attack, 1)


def test_the_long_run_counts_what_is_refused_and_ends_at_what_takes_too_long(monkeypatch):
    monkeypatch.setattr(runner, "LONGEST_SECONDS", 1)
    tally = attempt(files.TARGETS["broken settings"], 2.0)
    assert 0 < tally.refused <= tally.inputs

    def for_ever(seed: int) -> None:
        while True:
            pass

    with pytest.raises(TooLongError):
        attempt((for_ever, (st.integers(),)), 60.0)
