"""Thru: what comes in goes on while it is on, and none of it sounds on when it is turned off."""

from hypothesis import given
from hypothesis import strategies as st

from live.driver.thru import Thru
from live.midi.ledger import Ledger

KEY, ENDS = (0x90, 60, 80), (0x80, 60, 0)
PEDAL, PEDAL_UP = (0xB0, 64, 127), (0xB0, 64, 0)


def test_what_was_passed_on_ends_when_it_is_turned_off():
    sent = []
    thru = Thru(lambda midi, _: sent.append(midi), is_on=True)
    for midi in (KEY, PEDAL):
        thru.hear(midi, 1.0)
    thru.turn(False)
    thru.hear(ENDS, 1.0)
    assert sent == [KEY, PEDAL, PEDAL_UP, ENDS]
    thru.turn(True)
    thru.hear(KEY, 1.0)
    assert sent[4:] == [KEY]


def test_turning_it_on_again_changes_nothing():
    sent = []
    thru = Thru(lambda midi, _: sent.append(midi), is_on=True)
    thru.hear(KEY, 1.0)
    thru.turn(True)
    assert sent == [KEY]


keys = st.tuples(st.sampled_from([0x90, 0x80]), st.integers(60, 63), st.just(80))


@given(st.lists(st.one_of(keys, st.booleans()), max_size=60))
def test_nothing_sounds_on_whenever_it_is_turned_off(moves):
    """Through the output's ledger, as in the driver."""
    sounding = Ledger()
    thru = Thru(lambda midi, _: sounding.admit(midi), is_on=False)
    for move in [*moves, False]:
        if isinstance(move, bool):
            thru.turn(move)
            assert move or not sounding.sounding
        else:
            thru.hear(move, 1.0)
