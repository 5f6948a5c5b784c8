"""Who has not proved its address gets no more than it sends; who has, everything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live.osc.codec import message
from live.osc.proof import HEADERS, MOST_HOSTS, Proofs
from tests.live.osc.test_server import Rig

STRANGER = ("10.0.0.66", 4000)


@pytest.fixture
def rig():
    return Rig()


def sent_bytes(rig):
    """Return how many bytes have gone to the stranger, whichever port, and forget them."""
    sizes = [
        len(message(m.address, *m.arguments).dgram) + HEADERS
        for (host, _), m in rig.transport.sent
        if host == STRANGER[0]
    ]
    rig.transport.sent.clear()
    return sum(sizes)


@pytest.mark.parametrize(
    "asked",
    [("/query",), ("/query", "/jam/*"), ("/subscribe", 9001), ("/nonsense",), ("/ping",)],
)
def test_a_stranger_gets_no_more_than_it_sends(rig, asked):
    size = len(message(*asked).dgram) + HEADERS
    asks = 20
    for _ in range(asks):
        rig.send(*asked, source=STRANGER)
        rig.wait(1.0)
        rig.server.beat(1, 1, rig.now)
        rig.server._catch_up()
    assert sent_bytes(rig) <= asks * size


def test_whoever_sends_the_number_back_is_told_everything(rig):
    rig.send("/subscribe", 9001, source=STRANGER)
    ((address, number),) = rig.sent((STRANGER[0], 9001))
    assert address == "/prove"
    rig.send("/prove", number, source=STRANGER)
    rig.send("/subscribe", 9001, source=STRANGER)
    rig.wait(1.0)
    told = rig.sent((STRANGER[0], 9001))
    assert told[0][0] == "/hello"
    assert ("/transport/tempo", 120.0) in told
    rig.send("/query", "/jam/mode", source=STRANGER)
    assert rig.sent(STRANGER) == [("/jam/mode", "answer")]


def test_a_number_that_was_not_sent_there_proves_nothing(rig):
    rig.send("/subscribe", 9001, source=STRANGER)
    ((_, number),) = rig.sent((STRANGER[0], 9001))
    for wrong in (number ^ 1, 0):
        rig.send("/prove", wrong, source=STRANGER)
    rig.send("/prove", number, source=("10.0.0.67", 1))
    rig.sent(STRANGER)
    rig.send("/query", source=STRANGER)
    assert "/jam/mode" not in [name for name, *_ in rig.sent(STRANGER)]


def test_a_number_is_not_found_by_trying(rig):
    number = rig.server.dispatcher.proofs.number(STRANGER[0])
    for guess in range(100):
        rig.send("/prove", (number + 1 + guess) % 2**24, source=STRANGER)
    rig.send("/prove", number, source=STRANGER)
    assert not rig.server.dispatcher.proofs.has(STRANGER[0])
    rig.wait(1.0)
    rig.send("/prove", number, source=STRANGER)
    assert rig.server.dispatcher.proofs.has(STRANGER[0])


def test_it_acts_on_what_a_stranger_sets_and_says_in_the_log_what_it_refuses(rig):
    rig.send("/jam/density", 0.25, source=STRANGER)
    assert rig.posted[0].value == 0.25
    rig.send("/subscribe", 9001, source=STRANGER)
    assert "open the panel on 10.0.0.66" in rig.lines[0]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.7", "page-1", "settings"])
def test_this_machine_needs_no_proof(host):
    assert Proofs().has(host)


def test_all_that_is_asked_for_at_once_is_answered_a_few_times_a_second(rig):
    for _ in range(100):
        rig.send("/query")
    told = [name for name, *_ in rig.sent()]
    assert told.count("/jam/mode") == 5
    assert told.count("/error") == 5
    for _ in range(100):
        rig.send("/query", "/jam/mode")
    assert len(rig.sent()) == 100


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 500)), max_size=50))
def test_nobody_ever_gets_more_than_it_has_sent(steps):
    proofs = Proofs()
    balance = dict.fromkeys("abc", 0)
    for name, is_in, size in steps:
        host = f"10.0.0.{ord(name)}"
        if is_in:
            proofs.earn(host, size)
            balance[name] += size + HEADERS
        elif proofs.spend(host, size):
            balance[name] -= size + HEADERS
        assert balance[name] >= 0


def test_what_is_remembered_of_strangers_has_an_end():
    proofs = Proofs()
    for number in range(3 * MOST_HOSTS):
        proofs.earn(f"10.1.{number >> 8}.{number & 255}", 100)
        proofs.vouch(f"10.2.{number >> 8}.{number & 255}")
    assert len(proofs._credits) <= MOST_HOSTS
    assert len(proofs._proved) <= MOST_HOSTS
