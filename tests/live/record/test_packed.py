"""What is kept of the session: a few bytes each, and hours of it in some megabytes."""

import gc
import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from engine.events import Action, Message, NoteOff, NoteOn, Panic
from engine.hearing import Hearing, Onset
from engine.session import SessionState
from engine.ticks import Meter, Timeline
from engine.turn import Turn
from live.record.memory import KEPT, Memory
from live.record.packed import moment, pack, unpack

MOST_MB = 5.0  # of all that is kept
HEARD = Hearing(tuple(Onset(tick, 60, 80, tick + 1) for tick in range(256)))
SECONDS = st.floats(allow_nan=False, allow_infinity=False)
SEVEN_BITS, CHANNEL = st.integers(0, 127), st.integers(0, 15)
NOTES = st.one_of(
    st.builds(NoteOn, SECONDS, SEVEN_BITS, SEVEN_BITS, CHANNEL),
    st.builds(NoteOff, SECONDS, SEVEN_BITS, CHANNEL),
    st.builds(Panic, SECONDS),
    st.builds(
        Message, SECONDS, st.sampled_from(Action), CHANNEL, SEVEN_BITS, SEVEN_BITS, SEVEN_BITS
    ),
)


@given(NOTES)
def test_every_note_comes_back_as_it_was(note):
    assert unpack(pack(note)) == note
    assert moment(pack(note)) == note.seconds


@given(st.builds(Timeline, st.floats(20, 300), SECONDS, st.integers(-(2**62), 2**62)))
def test_of_a_session_its_tempo_and_meter_come_back(timeline):
    session = SessionState(timeline=timeline, meter=Meter(7, 8), hearing=HEARD)
    assert unpack(pack(session)) == SessionState(timeline=timeline, meter=Meter(7, 8))
    assert moment(pack(session)) == -float("inf")


def test_hours_of_playing_under_a_clock_that_wanders_stay_small():
    memory = Memory()
    gc.collect()
    tracemalloc.start(1)
    try:
        for number in range(KEPT):
            timeline = Timeline(120.0, float(number), number)
            heard = Hearing(tuple(HEARD.onsets))
            memory.take(Turn(applied=[Panic(float(number))]), SessionState(timeline, hearing=heard))
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(memory.kept()) == KEPT + 1
    assert taken / 1e6 < MOST_MB
