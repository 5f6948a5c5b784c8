"""A little of everything that can be sent; `python -m tests.fuzz` goes on for longer."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz import network, runner
from tests.fuzz.runner import attempt, write_down
from tests.fuzz.served import Server, server

EXAMPLES = 100


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    with server() as served:
        yield served


@pytest.mark.parametrize("name", [*network.OFFLINE, "HTTP requests"])
def test_nothing_that_can_be_sent_breaks_it(name, served):
    act, strategies = network.targets(served)[name]
    some = settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
    some(given(*strategies)(act))()


def test_a_fault_ends_the_long_run_with_the_least_input_that_makes_it():
    def no_star(text: str) -> None:
        assert "*" not in text, text

    with pytest.raises(AssertionError, match=r"^\*"):
        attempt((no_star, (network.patterns,)), 60.0)


def test_the_figures_go_between_the_marks_of_their_section(tmp_path, monkeypatch):
    page = tmp_path / "page.md"
    page.write_text(
        "a\n<!-- fuzz files -->\n<!-- end -->\n<!-- fuzz network -->\nold\n<!-- end -->\nb"
    )
    monkeypatch.setattr(runner, "PAGE", page)
    for _ in range(2):
        write_down("network", ["| it | 7 | 0 | 1 ms |"])
    assert page.read_text() == (
        "a\n<!-- fuzz files -->\n<!-- end -->\n<!-- fuzz network -->\n\n"
        "| what | inputs | refused in one line | slowest |\n| --- | --- | --- | --- |\n"
        "| it | 7 | 0 | 1 ms |\n\n<!-- end -->\nb"
    )
