"""The guard against loops, on a manual clock: a cable that brings back what goes out, and none."""

import heapq
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from live.driver.loop import QUESTION, LoopGuard
from live.midi.ledger import Ledger, is_note_off, is_note_on

HORIZON_SECONDS = 6.0
ON, OFF = 0x90, 0x80


class World:
    """The driver's way of a message in and out, on a clock of its own, with or without a cable.

    `play` is the player: it gets what is heard and gives what it answers at once.
    """

    def __init__(self, way_seconds=None, thru=False, play=lambda midi: [], alter=lambda midi: midi):
        self.seconds = 0.0
        self.way_seconds = way_seconds
        self.said, self.heard, self.out = [], [], []
        self._play, self._thru, self._alter = play, thru, alter
        self._ledger = Ledger()
        self._coming, self._serial = [], count()
        self.guard = LoopGuard(self.send, self.said.append, lambda: "In", lambda: self.seconds)
        self.at(1.0, self._watch, None)

    def send(self, midi):
        for each in self._ledger.admit(midi):
            self.out.append((self.seconds, each))
            assert len(self.out) < 5000, "it runs away"
            self.guard.sent(each)
            if self.way_seconds is not None:
                self.at(self.seconds + self.way_seconds, self._hear, self._alter(each))

    def at(self, seconds, act, midi):
        heapq.heappush(self._coming, (seconds, next(self._serial), act, midi))

    def strike(self, seconds, midi):
        self.at(seconds, self._hear, midi)

    def run(self, until=HORIZON_SECONDS):
        while self._coming and self._coming[0][0] <= until:
            seconds, _, act, midi = heapq.heappop(self._coming)
            self.seconds = seconds
            act(midi)
        self.seconds = until

    def _watch(self, _):
        self.at(self.seconds + 1.0, self._watch, None)
        self.guard.watch()

    def _hear(self, midi):
        if self.guard.is_echo(midi):
            return
        self.heard.append(midi)
        if self._thru:
            self.send(midi)
        for answer in self._play(midi):
            self.send(answer)

    @property
    def onsets(self):
        return [midi for _, midi in self.out if is_note_on(midi)]

    @property
    def sounding(self):
        return self._ledger.sounding


def harmonise(midi):
    """Two harmonies to each key, as far as keys go; their note_offs with the key's."""
    if not (is_note_on(midi) or is_note_off(midi)):
        return []
    return [(midi[0], midi[1] + up, *midi[2:]) for up in (4, 7) if midi[1] + up < 128]


def repeat(midi):
    return [midi] if midi[0] & 0xE0 == 0x80 else []


@pytest.mark.parametrize("way_seconds", [0.0007, 0.005, 0.02, 0.1, 0.25])
@pytest.mark.parametrize("thru", [False, True])
@pytest.mark.parametrize("play", [harmonise, repeat])
def test_a_loop_is_told_and_broken_within_a_bar(way_seconds, thru, play):
    world = World(way_seconds, thru, play)
    world.strike(1.0, (ON, 40, 80))
    world.strike(3.0, (OFF, 40, 0))
    world.run(2.9)
    assert len(world.said) == 1
    assert "comes back in through 'In'" in world.said[0]
    assert len(world.onsets) < 40
    known = len(world.onsets)
    world.run()
    assert world.onsets[known:] == []
    assert world.sounding == frozenset(), "what came in before it was known is let go"


def test_a_loop_is_known_after_the_third_note_that_comes_back_and_one_way_round():
    world = World(0.005, True, harmonise)
    world.strike(1.0, (ON, 40, 80))
    world.run(1.02)
    assert world.said
    assert sum(map(is_note_on, world.heard)) <= 1 + 3 + 9


def test_the_performer_is_heard_while_the_loop_lasts():
    world = World(0.005, True, harmonise)
    world.strike(1.0, (ON, 40, 80))
    world.strike(1.5, (OFF, 40, 0))
    world.strike(3.0, (ON, 50, 80))
    world.strike(3.5, (OFF, 50, 0))
    world.run(2.0)
    del world.heard[:]
    world.run()
    assert world.heard == [(ON, 50, 80), (OFF, 50, 0)]
    assert world.sounding == frozenset()


def test_what_a_daw_changes_on_the_way_is_known_all_the_same():
    def softer_on_another_channel(midi):
        status, data, value = midi
        return status | 5, data, value // 2 + 1 if is_note_on(midi) else value

    world = World(0.02, True, harmonise, softer_on_another_channel)
    world.strike(1.0, (ON, 40, 80))
    world.strike(3.0, (OFF, 40, 0))
    world.run()
    assert len(world.said) == 1
    assert world.sounding == frozenset()


def test_a_controller_that_goes_round_is_a_loop_too():
    world = World(0.005, thru=True)
    world.strike(1.0, (0xB0, 1, 64))
    world.run()
    assert len(world.said) == 1
    assert sum(midi == (0xB0, 1, 64) for _, midi in world.out) <= 6


def test_a_start_that_comes_back_is_asked_about_at_once():
    world = World(0.005)
    world.send((0xFA,))
    for pulse in range(100):
        world.at(pulse * 0.02, world.send, (0xF8,))
    world.run()
    assert len(world.said) == 1
    assert world.heard.count((0xF8,)) <= 1
    assert world.heard.count((0xFA,)) == 1


def test_a_clock_that_is_followed_while_another_is_sent_is_no_reason_to_ask():
    world = World()
    for pulse in range(500):
        world.at(pulse * 0.02, world.send, (0xF8,))
        world.strike(pulse * 0.02 + 0.003, (0xF8,))
    world.run(10)
    assert len(world.heard) == 500
    assert {midi for _, midi in world.out} == {(0xF8,)}


def test_it_is_told_when_the_cable_is_taken_away_and_when_it_is_back():
    world = World(0.005, True, harmonise)
    world.strike(1.0, (ON, 40, 80))
    world.run(4.0)
    assert len(world.said) == 1
    world.way_seconds = None
    world.run(8.0)
    assert world.said[1:] == ["what the instrument plays does not come back in any more"]
    world.run(20.0)
    world.way_seconds = 0.005
    world.strike(20.5, (ON, 60, 80))
    world.run(25.0)
    assert len(world.said) == 3


def test_one_question_that_is_lost_does_not_end_a_loop():
    world = World(0.005, True, harmonise)
    world.strike(0.5, (ON, 40, 80))
    world.run(2.5)
    world.way_seconds = None
    world.run(3.5)
    world.way_seconds = 0.005
    world.run(12.0)
    assert len(world.said) == 1


def test_a_key_that_is_repeated_with_thru_is_asked_about_seldom_and_kept():
    world = World(thru=True)
    strikes = [
        (at, midi)
        for step in range(100)
        for at, midi in ((step * 0.1, (ON, 60, 100)), (step * 0.1 + 0.05, (OFF, 60, 0)))
    ]
    for at, midi in strikes:
        world.strike(at, midi)
    world.run(11.0)
    assert world.heard == [midi for _, midi in strikes]
    questions = [midi for _, midi in world.out if midi == QUESTION[0]]
    assert 1 <= len(questions) <= 5
    assert not world.said


voices = st.lists(
    st.tuples(st.floats(0, 5), st.integers(48, 60), st.sampled_from([64, 100]), st.floats(0.01, 1)),
    max_size=30,
)
doubling = st.lists(
    st.tuples(st.floats(0, 0.3), st.booleans(), st.floats(0.01, 1)), min_size=30, max_size=30
)
others = st.lists(
    st.tuples(
        st.floats(0, 6),
        st.sampled_from([0xB0, 0xA0, 0xE0]),
        st.integers(0, 127),
        st.integers(0, 127),
    ),
    max_size=20,
)


@given(voices, doubling, others, st.booleans(), st.sampled_from([harmonise, repeat, lambda _: []]))
def test_a_performer_is_never_taken_for_a_loop(voices, doubling, others, thru, play):
    """They double the voices a moment later at the same velocity, and turn any wheel."""
    world = World(None, thru, play)
    struck = []
    for (at, pitch, velocity, length), (later, doubles, held) in zip(
        voices, doubling, strict=False
    ):
        world.at(at, world.send, (ON, pitch, velocity))
        world.at(at + length, world.send, (OFF, pitch, 0))
        if doubles:
            struck += [(at + later, (ON, pitch, velocity)), (at + later + held, (OFF, pitch, 0))]
    struck += [(at, (kind, one, two)) for at, kind, one, two in others]
    for at, midi in struck:
        world.strike(at, midi)
    world.run(10.0)
    assert sorted(world.heard) == sorted(midi for _, midi in struck)
    assert not world.said


@pytest.mark.parametrize("way_seconds", [0.0005, 0.08, 0.25])
def test_a_program_that_comes_back_is_never_heard_though_no_loop_is_known(way_seconds):
    world = World(way_seconds)
    world.send((0xC3, 5))
    world.strike(0.6, (0xC3, 5))  # the performer, with the same program
    world.run(0.5)
    assert (0xC3, 5) not in world.heard
    world.way_seconds = None
    world.run(0.7)
    assert world.heard == [(0xC3, 5)]
