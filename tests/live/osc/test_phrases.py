"""Phrases as vectors: four numbers to a note, in to the instrument and out to its subscribers."""

import pytest
from pythonosc.osc_message_builder import OscMessageBuilder

from engine.events import Action, Message, NoteOff, NoteOn, Panic
from engine.session import SessionState
from engine.ticks import Meter, Timeline
from engine.turn import Turn
from live.osc.codec import MAX_PACKET
from live.osc.waiting import MOST_OF_ONE
from live.rows.limits import MOST_NOTES
from tests.live.osc.test_server import PAD, Rig

BEAT = 0.5
STATE = SessionState(timeline=Timeline(120.0, 99.8))  # the next beat lies at 100.3


@pytest.fixture
def rig():
    return Rig(STATE)


def near(events):
    return [(type(e), pytest.approx(e.seconds), e.pitch, getattr(e, "velocity", 0)) for e in events]


def test_a_phrase_is_played_from_the_next_beat_on(rig):
    rig.send("/phrase/in", 0.0, 60, 90, 1.0, 1.5, 64, 80, 0.25)
    assert rig.posted == []
    rig.wait(4.0)
    assert near(rig.posted) == [
        (NoteOn, 100.3, 60, 90), (NoteOff, 100.8, 60, 0),
        (NoteOn, 101.05, 64, 80), (NoteOff, 101.175, 64, 0),
    ]  # fmt: skip


def test_a_phrase_that_is_stamped_with_a_beat_is_played_from_that_beat_on(rig):
    rig.send("/phrase/in", 0, 60, 90, 1, stamp=rig.now + 0.3)
    rig.wait(2.0)
    assert near(rig.posted)[0] == (NoteOn, 100.3, 60, 90)


def test_in_another_meter_it_waits_for_that_meters_beat():
    rig = Rig(SessionState(Timeline(120.0, 99.8), Meter(6, 8)))
    rig.send("/phrase/in", 0, 60, 90, 1)
    rig.wait(2.0)
    assert near(rig.posted)[0] == (NoteOn, 100.55, 60, 90)


def test_a_panic_takes_back_what_is_left_of_a_phrase(rig):
    rig.send("/phrase/in", 0, 60, 90, 4, 1, 64, 80, 1)
    rig.wait(0.4)
    rig.send("/panic")
    rig.send("/phrase/in", 0, 72, 90, 1)
    rig.wait(5.0)
    assert [type(event) for event in rig.posted] == [NoteOn, Panic, NoteOn, NoteOff]
    assert [event.pitch for event in rig.posted if isinstance(event, NoteOn)] == [60, 72]


@pytest.mark.parametrize(
    ("numbers", "code", "text"),
    [
        ((), "bad_count", "takes 1 to 64 times 4 arguments, got 0"),
        ((0, 60, 90), "bad_count", "takes 1 to 64 times 4 arguments, got 3"),
        ((0, 60, 90, 1, 1, 62), "bad_count", "takes 1 to 64 times 4 arguments, got 6"),
        ((0, 60, 90, 1) * 65, "bad_count", "takes 1 to 64 times 4 arguments, got 260"),
        ((0, "c", 90, 1), "bad_type", "pitch must be a number, got 'c'"),
    ],
)
def test_what_is_no_phrase_is_refused_whole(rig, numbers, code, text):
    rig.send("/phrase/in", *numbers)
    rig.wait(5.0)
    assert [said[2:] for said in rig.sent()] == [(code, text)]
    assert rig.posted == []


def test_no_more_waits_than_there_is_room_for(rig):
    for _ in range(MOST_OF_ONE // MOST_NOTES + 1):
        rig.send("/phrase/in", *(60, 60, 90, 1) * MOST_NOTES)
    assert [said[2] for said in rig.sent()] == ["not_ready"]
    assert rig.server.dispatcher.waiting.room(PAD) == 0


# Out.


def strike(rig, start, stop, pitch, voice=1, velocity=80):
    """Let the engine play a note, told when it starts and when it ends."""
    for seconds, action, loudness in (
        (start, Action.NOTE_ON, velocity),
        (stop, Action.NOTE_OFF, 0),
    ):
        rig.wait(max(0.0, 99.8 + seconds - rig.now))
        message = Message(99.8 + seconds, action, voice - 1, pitch, loudness, voice)
        rig.server.observe(Turn([message]), rig.state)
        rig.server._catch_up()


def phrases(rig, endpoint):
    return [values for address, *values in rig.sent(endpoint) if address == "/phrase"]


@pytest.fixture
def endpoint(rig):
    return rig.listen()


def test_a_phrase_is_told_when_the_voice_has_been_silent_for_half_a_bar(rig, endpoint):
    strike(rig, 4.25, 4.5, 60)
    strike(rig, 4.5, 5.0, 62, velocity=90)
    rig.wait(0.99)
    assert phrases(rig, endpoint) == []
    rig.wait(0.02)
    assert phrases(rig, endpoint) == [[1, 0.5, 60, 80, 0.5, 1.0, 62, 90, 1.0]]


def test_what_was_told_may_be_sent_back(rig, endpoint):
    strike(rig, 4.25, 4.5, 60)
    rig.wait(1.5)
    ((_, *numbers),) = phrases(rig, endpoint)
    rig.send("/phrase/in", *numbers)
    rig.wait(3.0)
    first = rig.posted[0]
    assert (first.seconds - 99.8) % BEAT == pytest.approx(0.25)


def test_each_voice_has_phrases_of_its_own(rig, endpoint):
    strike(rig, 4.0, 4.5, 60)
    strike(rig, 4.5, 5.0, 48, voice=2)
    rig.wait(2.0)
    assert phrases(rig, endpoint) == [[1, 0.0, 60, 80, 1.0], [2, 0.0, 48, 80, 1.0]]


def test_a_line_without_rests_is_told_every_four_bars(rig, endpoint):
    for beat in range(40):
        strike(rig, 4.0 + beat * BEAT, 4.0 + (beat + 1) * BEAT, 60)
    rig.wait(2.0)
    told = phrases(rig, endpoint)
    assert [len(numbers) // 4 for numbers in told] == [16, 16, 8]
    assert all(numbers[1] == 0.0 for numbers in told)


def test_a_phrase_of_the_most_notes_is_one_packet(rig, endpoint):
    for step in range(100):
        strike(rig, 4.0 + step / 16, 4.0 + (step + 1) / 16, 60)
    rig.wait(2.0)
    told = phrases(rig, endpoint)
    assert [len(numbers) // 4 for numbers in told] == [MOST_NOTES, 36]
    builder = OscMessageBuilder("/phrase")
    for number in told[0]:
        builder.add_arg(number)
    assert builder.build().size < MAX_PACKET


def test_what_sounds_when_a_full_phrase_is_told_ends_there(rig, endpoint):
    for pitch in range(MOST_NOTES):
        message = Message(103.8, Action.NOTE_ON, 0, pitch, 80, 1)
        rig.server.observe(Turn([message]), rig.state)
    strike(rig, 5.0, 5.5, 100)
    for pitch in range(MOST_NOTES):
        message = Message(105.3, Action.NOTE_OFF, 0, pitch, 0, 1)
        rig.server.observe(Turn([message]), rig.state)
    rig.server._catch_up()
    rig.wait(3.0)
    full, last = phrases(rig, endpoint)
    assert len(full) == 1 + 4 * MOST_NOTES
    assert set(full[4::4]) == {2.0}
    assert last == [1, 0.0, 100, 80, 1.0]
