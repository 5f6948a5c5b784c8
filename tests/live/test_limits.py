"""Allowances, and who gives up a place."""

from dataclasses import dataclass

from live.limits import REMEMBERED_HOSTS, Allowance, Allowances, first_to_go


@dataclass
class Sitting:
    host: str
    heard: float


def test_an_allowance_is_so_much_a_second():
    allowance = Allowance(5)
    assert [allowance.take(10.0) for _ in range(7)] == [True] * 5 + [False] * 2
    assert not allowance.take(10.9)
    assert allowance.take(11.0, 4)
    assert not allowance.take(11.5, 2)
    assert allowance.take(11.5)


def test_each_host_has_its_own_and_the_long_silent_are_forgotten():
    allowances = Allowances(1)
    assert [allowances.take(host, 0.0) for host in ("a", "a", "b")] == [True, False, True]
    for number in range(2 * REMEMBERED_HOSTS):
        allowances.take(f"c{number}", 0.0)
    assert len(allowances._hosts) == REMEMBERED_HOSTS


def test_the_longest_silent_of_the_host_with_the_most_places_goes():
    greedy = [Sitting("b", 5.0), Sitting("b", 4.0)]
    assert first_to_go([Sitting("a", 1.0), *greedy]) is greedy[1]
    assert first_to_go([Sitting("a", 2.0), Sitting("b", 1.0)]).host == "b"
