"""The scheduler: whatever is added and cancelled, what is let go is paired."""

from __future__ import annotations

from math import inf

from hypothesis import given
from hypothesis import strategies as st

from engine.events import Action, Message
from engine.scheduler import Scheduler
from tests.engine.stage import Note, notes


def on(seconds: float, pitch: int = 60, voice: int = 1, channel: int = 0) -> Message:
    return Message(seconds, Action.NOTE_ON, channel, pitch, 80, voice)


def off(seconds: float, pitch: int = 60, voice: int = 1, channel: int = 0) -> Message:
    return Message(seconds, Action.NOTE_OFF, channel, pitch, 0, voice)


def scheduled(*messages: Message) -> Scheduler:
    scheduler = Scheduler()
    scheduler.add(list(messages))
    return scheduler


def test_messages_come_when_they_are_due_and_in_order():
    scheduler = scheduled(off(2.0), on(1.0), on(3.0, 62))
    assert scheduler.due(0.9) == []
    assert scheduler.due(2.0) == [on(1.0), off(2.0)]
    assert scheduler.due(inf) == [on(3.0, 62)]


def test_at_one_moment_notes_end_before_others_start():
    scheduler = scheduled(on(1.0), on(2.0), off(2.0))
    assert scheduler.due(inf) == [on(1.0), off(2.0), on(2.0)]


def test_the_end_of_a_note_that_does_not_sound_is_dropped():
    assert scheduled(off(1.0)).due(inf) == []


def test_a_note_struck_while_it_sounds_is_ended_first():
    assert scheduled(on(1.0), on(2.0)).due(inf) == [on(1.0), off(2.0), on(2.0)]


def test_cancelling_drops_what_waits_and_ends_what_sounds():
    scheduler = scheduled(on(1.0), off(3.0), on(2.0, 64))
    assert scheduler.due(1.5) == [on(1.0)]
    scheduler.cancel(1.6)
    assert scheduler.due(inf) == [off(1.6)]


def test_a_note_that_lies_ahead_ends_where_it_starts():
    scheduler = scheduled(on(1.0))
    scheduler.due(1.0)
    scheduler.cancel(0.95)
    assert scheduler.due(inf) == [off(1.0)]


def test_cancelling_one_voice_leaves_the_others_alone():
    scheduler = scheduled(on(1.0), on(1.0, voice=2), off(2.0), off(2.0, voice=2))
    scheduler.due(1.0)
    scheduler.cancel(1.5, voice=2)
    assert scheduler.due(inf) == [off(1.5, voice=2), off(2.0)]


def test_cancelling_twice_ends_a_note_once():
    scheduler = scheduled(on(1.0))
    scheduler.due(1.0)
    scheduler.cancel(1.2)
    scheduler.cancel(1.3)
    assert len(scheduler.due(inf)) == 1


MESSAGES = st.builds(
    Message,
    st.integers(0, 20).map(float),
    st.sampled_from([Action.NOTE_ON, Action.NOTE_OFF]),
    st.integers(0, 1),
    st.integers(60, 62),
    st.just(80),
    st.integers(1, 2),
)
DOINGS = st.one_of(
    st.tuples(st.just("add"), st.lists(MESSAGES, max_size=4)),
    st.tuples(st.just("due"), st.integers(0, 20)),
    st.tuples(st.just("cancel"), st.integers(0, 20)),
    st.tuples(st.just("cancel one"), st.integers(0, 20)),
)


@given(st.lists(DOINGS, max_size=40))
def test_every_note_that_is_let_go_ends_once_and_not_before_it_starts(doings):
    """Even if nobody ever adds an end, or adds it before the start, or cancels back in time."""
    scheduler, sent = Scheduler(), []
    for doing, what in doings:
        match doing:
            case "add":
                scheduler.add(what)
            case "due":
                sent += scheduler.due(what)
            case "cancel":
                scheduler.cancel(what)
            case "cancel one":
                scheduler.cancel(what, voice=1)
    sent += scheduler.due(inf)
    scheduler.cancel(100.0)
    sent += scheduler.due(inf)
    played = notes(sent)
    assert len(played) == sum(message.action is Action.NOTE_ON for message in sent)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 5), st.integers(60, 72)), max_size=12))
def test_what_nobody_cancels_is_played_as_it_was_added(spans):
    """Notes of different pitches, each with its end."""
    spans = list({pitch: (start, length, pitch) for start, length, pitch in spans}.values())
    scheduler = Scheduler()
    for start, length, pitch in spans:
        scheduler.add([off(start + length, pitch), on(start, pitch)])
    expected = [Note(start, start + length, pitch, 80) for start, length, pitch in spans]
    assert notes(scheduler.due(inf)) == sorted(expected, key=lambda note: (note.start, note.pitch))


def test_an_end_that_was_added_before_a_note_does_not_end_it():
    """The end of an earlier one, which is meant to come later than this begins: it has ended."""
    scheduler = scheduled(on(1.0), off(2.1))
    scheduler.add([on(2.0), off(3.0)])
    assert scheduler.due(inf) == [on(1.0), off(2.0), on(2.0), off(3.0)]


def test_it_says_when_the_next_is_due():
    assert Scheduler().next == inf
    assert scheduled(on(2.0), on(1.0, 62)).next == 1.0


def test_an_end_before_its_start_takes_the_note_back_and_no_other():
    scheduler = scheduled(on(2.0), on(2.0, 62), on(2.0, voice=2), off(1.0))
    assert scheduler.due(2.5) == [on(2.0, 62), on(2.0, voice=2)]


def test_an_end_at_its_start_does_not():
    assert scheduled(on(2.0), off(2.0)).due(inf) == [on(2.0)]
