"""What holds of every clock that can be followed, and of following none: one suite for them all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.choices import INTERNAL, LINK, LOCKED, LOST, MIDI, OWN, SOURCES, WAITING
from engine.events import Event, SetControl
from engine.session import SessionState, VoiceControls
from engine.ticks import TICKS_PER_QUARTER
from live.clock.follower import MidiClock
from live.clock.link import LinkPeer
from live.clock.pulses import ClockSender
from live.clock.source import Following, OwnBeat, Source
from live.midi.ledger import CONTINUE, SONG_POSITION, STOP
from live.player.standing import lead_of
from tests.engine.stage import Stage
from tests.live.clock.test_link import FakePeer
from tests.live.clock.trains import GridPart, grid, heard, started, steady

BAR = 4 * TICKS_PER_QUARTER
LOOK_SECONDS = 0.01
NEAR_SECONDS = 0.0015


class Master:
    """Somebody else's beat, or the performer's own: what can be done to it, and what it then says.

    `play` lets time go by. `source` is what is tried, `says` the standing of one that is there.
    """

    source: Source
    says = LOCKED
    absent = LOST

    def __init__(self, name: str) -> None:
        self.part = GridPart()
        self.stage = self.part.stage = Stage(VoiceControls(mode="solo"), parts=[self.part])
        self.following = Following({name: self.source})
        self.now = 0.0
        self.took([SetControl(0.0, "play", 0), SetControl(0.0, "source", name)])
        self.part.kept.clear()

    @property
    def state(self) -> SessionState:
        return self.stage.performer.state

    def took(self, events: list[Event]) -> None:
        self.stage.turn(events, self.now)

    def look(self, seconds: float) -> None:
        self.stage.play([], seconds)
        self.now = seconds
        self.took(self.following.look(self.state, seconds))

    def play(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end - 1e-9:
            self.look(min(self.now + LOOK_SECONDS, end))

    def off(self, since: float = 0.0) -> float:
        """How far the sixteenths that were decided lie from the master's, at most."""
        return max(abs(self.from_grid(each.seconds)) for each in self.part.kept if each.at > since)


class Own(Master):
    """The performer starts, stops and sets the tempo."""

    says = absent = OWN

    def __init__(self) -> None:
        self.source = OwnBeat()
        super().__init__(INTERNAL)

    def start(self) -> None:
        self.took([SetControl(self.now, "play", 1)])
        self.begun = self.state.timeline.seconds_at(0)
        self.tempo = self.state.timeline.tempo_bpm

    def stop(self) -> None:
        self.took([SetControl(self.now, "play", 0)])

    def set_tempo(self, tempo: float) -> None:
        self.took([SetControl(self.now, "tempo", tempo)])
        self.begun, self.tempo = self.state.timeline.seconds_at(0), tempo

    def from_grid(self, seconds: float) -> float:
        step = 15 / self.tempo
        return (seconds - self.begun + step / 2) % step - step / 2

    def lose(self) -> None: ...

    def come_back(self) -> None: ...


class Midi(Master):
    """A MIDI clock with a millisecond of jitter, whose pulses never rest."""

    def __init__(self) -> None:
        self.source = self.clock = MidiClock()
        self.tempo = 120.0
        self.begun = 0.0
        self.is_there = True
        self.waiting: list = []
        super().__init__(MIDI)
        self._go_on(0.0)

    def _go_on(self, seconds: float) -> None:
        """Have pulses come from a moment on."""
        self.begun = seconds
        self.waiting = heard(grid(steady(self.tempo), 100, seconds), jitter=0.0005)

    def play(self, seconds: float) -> None:
        end = self.now + seconds
        while self.waiting and self.waiting[0][0] < end:
            at, midi = self.waiting.pop(0)
            if self.is_there:
                self.look(max(at - 1e-6, self.now))
                self.clock.hear(at, midi)
                self.look(max(at, self.now))
        super().play(end - self.now)

    def start(self) -> None:
        self._go_on(self.now + 0.002)
        self.waiting = started(self.waiting)

    def stop(self) -> None:
        self.clock.hear(self.now, (STOP,))

    def set_tempo(self, tempo: float) -> None:
        self.tempo = tempo
        self._go_on(self.waiting[0][0])

    def from_grid(self, seconds: float) -> float:
        step = 15 / self.tempo
        pulse = step / 6
        return (seconds - self.begun + pulse / 2) % pulse - pulse / 2

    def lose(self) -> None:
        self.is_there = False

    def come_back(self) -> None:
        self.is_there = True


class Link(Master):
    """An Ableton Link session with one other in it."""

    def __init__(self) -> None:
        self.clock = [0.0]
        self.session = FakePeer(self.clock)
        self.source = LinkPeer(lambda line: None, lambda tempo: self.session, lambda: self.clock[0])
        super().__init__(LINK)
        self.look(0.0)

    def look(self, seconds: float) -> None:
        self.clock[0] = seconds
        super().look(seconds)

    def start(self) -> None:
        self.session.playing = True

    def stop(self) -> None:
        self.session.playing = False

    def set_tempo(self, tempo: float) -> None:
        beat = (self.now - self.session.origin) * self.session.tempo / 60
        self.session.tempo, self.session.origin = tempo, self.now - beat * 60 / tempo

    def from_grid(self, seconds: float) -> float:
        step = 15 / self.session.tempo
        return (seconds - self.session.origin + step / 2) % step - step / 2

    def lose(self) -> None:
        self.session.num_peers = 0

    def come_back(self) -> None:
        self.session.num_peers = 1


MASTERS: dict[str, Callable[[], Master]] = {INTERNAL: Own, MIDI: Midi, LINK: Link}


@pytest.fixture(params=SOURCES)
def master(request):
    """The master of each source there is: one without its rig here fails."""
    made = MASTERS[request.param]()
    made.play(1.0)
    return made


def test_it_starts_the_music_and_stops_it(master):
    assert not master.state.playing
    master.start()
    master.play(0.1)
    assert master.state.playing
    master.stop()
    master.play(0.1)
    assert not master.state.playing


def test_the_sixteenths_are_its_own(master):
    master.start()
    master.play(4.0)
    assert len(master.part.kept) > 28
    assert master.off(since=2.0) < NEAR_SECONDS


@pytest.mark.parametrize("tempo", [97.0, 151.0])
def test_its_tempo_is_taken_up(master, tempo):
    master.start()
    master.play(2.0)
    master.set_tempo(tempo)
    changed = master.now
    master.play(5.0)
    assert master.state.timeline.tempo_bpm == pytest.approx(tempo, abs=0.15)
    assert master.off(since=changed + 2 * 60 / tempo) < NEAR_SECONDS


def test_ticks_go_on_and_bars_are_whole_whatever_it_does(master):
    for tempo in (120.0, 90.0, 140.0):
        master.start()
        master.play(1.3)
        master.set_tempo(tempo)
        master.play(0.7)
        master.stop()
        master.play(0.45)
    ticks = [each.tick for each in master.part.kept]
    assert ticks == sorted(set(ticks))
    beats = master.stage.beats
    assert all(beat.bar >= 1 and 1 <= beat.beat <= 4 for beat in beats)


def test_when_it_is_gone_the_music_goes_on_in_its_tempo(master):
    master.start()
    master.play(2.0)
    assert master.state.standing == master.says
    tempo, played = master.state.timeline.tempo_bpm, len(master.part.kept)
    master.lose()
    master.play(1.0)
    assert master.state.standing == master.absent
    master.play(3.0)
    assert master.state.playing
    assert master.state.timeline.tempo_bpm == tempo
    assert len(master.part.kept) - played == pytest.approx(32, abs=1)


def test_when_it_is_back_it_is_followed_again_from_where_it_is(master):
    master.start()
    master.play(2.0)
    master.lose()
    master.play(2.0)
    master.come_back()
    master.play(3.0)
    assert master.state.standing == master.says
    assert master.off(since=master.now - 1.0) < NEAR_SECONDS
    songs = [each.song for each in master.part.kept]
    assert songs == [*range(songs[0], songs[-1] + 1, 120)]


def test_it_is_left_for_another_and_its_standing_with_it(master):
    master.took([SetControl(master.now, "source", INTERNAL)])
    assert master.state.standing == OWN
    master.took([SetControl(master.now, "source", MIDI)])
    assert master.state.standing == WAITING


def test_what_plays_after_it_can_lead_others_to_its_place(master):
    """A clock that is followed is handed on: who follows us is in the bar of whom we follow."""
    master.took([SetControl(master.now, "clock", 1)])
    master.start()
    master.play(0.1)
    sender = ClockSender()
    sent = []
    for _ in range(200):
        master.play(LOOK_SECONDS)
        sent += sender.lead(lead_of(master.state), master.now)
    places = [midi for _, midi in sent if midi[0] == SONG_POSITION]
    assert len(places) == 1
    assert (CONTINUE,) in [midi for _, midi in sent]
    told = places[0][1] | places[0][2] << 7
    assert told % 16 == 0
    assert 1 <= told // 16 <= master.state.place(master.state.timeline.ticks_at(master.now))[0]
