"""What other threads leave for the engine, and what of it counts."""

import select
from math import inf

from engine.events import Gesture, Lands, SetControl
from live.player.inbox import PAUSE_SECONDS, Inbox, that_count


def density(value, lands=Lands.STEP, voice=0, beats=0.0):
    return SetControl(1.0, "density", value, voice, lands, beats=beats)


def is_woken(inbox):
    return bool(select.select([inbox], [], [], 0)[0])


def test_events_come_in_order_and_each_drain_is_woken_once_more():
    inbox = Inbox()
    for number in range(1, 4):
        inbox.post(Gesture(1.0, "store", values=(number,)))
        inbox.post(Gesture(1.0, "recall", values=(number,)))
        assert is_woken(inbox)
        assert [event.name for event in inbox.drain()] == ["store", "recall"]
        assert not is_woken(inbox)
    inbox.close()


def test_the_engine_looks_by_itself_for_values_soon_after_others():
    now = [10.0]
    inbox = Inbox(lambda: now[0])
    inbox.post(density(0.25))
    assert is_woken(inbox)
    inbox.drain()
    inbox.post(density(0.5))
    assert not is_woken(inbox)
    assert inbox.looks_again == now[0] + PAUSE_SECONDS
    inbox.post(density(0.75), Gesture(1.0, "reset"))
    assert is_woken(inbox), "a gesture is heard at once"
    assert len(inbox.drain()) == 2
    now[0] += PAUSE_SECONDS
    inbox.post(density(1.0))
    assert is_woken(inbox), "it may have looked already"
    assert inbox.drain() == [density(1.0)]
    assert inbox.drain() == []
    assert inbox.looks_again == inf
    inbox.close()


def test_of_values_that_wait_for_the_same_boundary_the_last_counts():
    inbox = Inbox()
    store = Gesture(1.0, "store", values=(1,))
    flood = [density(number / 999) for number in range(1000)]
    others = [density(0.5, Lands.BAR), density(0.25, voice=2)]
    inbox.post(*flood, store, *others, density(0.75))
    assert inbox.drain() == [store, *others, density(0.75)]
    inbox.close()


def test_what_lands_now_or_takes_beats_counts_each_time():
    stop, start = (SetControl(1.0, "play", value) for value in (0, 1))
    away = density(1.0, beats=4.0)
    events = [stop, start, density(0.5), away, density(0.25, beats=4.0), stop, start]
    assert that_count(events) == events
