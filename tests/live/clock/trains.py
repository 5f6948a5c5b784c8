"""Trains of clock pulses as they come in the world, and how the engine plays to them.

The clock's own grid is known here: what is measured is how far from it the sixteenths lie that the
engine decides, and not what the filter thinks.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import floor

from engine.choices import INTERNAL, MIDI
from engine.events import SetControl
from engine.session import SessionState, VoiceControls
from engine.ticks import Span, Timeline
from live.clock.follower import PULSES_PER_QUARTER, PULSES_PER_STEP, TICKS_PER_PULSE, MidiClock
from live.clock.source import Following, OwnBeat
from live.midi.ledger import CLOCK, START, Midi
from tests.engine.fakes import ScriptedPart
from tests.engine.stage import Stage

Tempo = Callable[[float], float]  # bpm at a beat
JITTER_SECONDS = 0.001
LOOKAHEAD = 0.005


def steady(tempo: float) -> Tempo:
    return lambda beat: tempo


def jump(first: float, second: float, at: float) -> Tempo:
    return lambda beat: first if beat < at else second


def ramp(first: float, second: float, at: float, beats: float) -> Tempo:
    """From one tempo to another, by as much in each beat."""
    return lambda beat: first + (second - first) * min(max((beat - at) / beats, 0.0), 1.0)


def grid(tempo: Tempo, beats: float, start: float = 0.0) -> list[float]:
    """Return where a clock's pulses are, in seconds."""
    middles = (
        (pulse + 0.5) / PULSES_PER_QUARTER for pulse in range(int(beats * PULSES_PER_QUARTER))
    )
    periods = (60 / (PULSES_PER_QUARTER * tempo(beat)) for beat in middles)
    return [*accumulate(periods, initial=start)]


def heard(
    pulses: Iterable[float], jitter: float = JITTER_SECONDS, loss: float = 0.0, seed: int = 1
) -> list[tuple[float, Midi]]:
    """Return pulses as they come over a cable: each off by some jitter, and some lost."""
    dice = random.Random(seed)
    came = [(pulse + dice.gauss(0, jitter), dice.random() >= loss) for pulse in pulses]
    return sorted((seconds, (CLOCK,)) for seconds, comes in came if comes)


def started(pulses: Iterable[tuple[float, Midi]], status: int = START) -> list[tuple[float, Midi]]:
    """Return pulses with a start just before the first of them."""
    pulses = list(pulses)
    return [(pulses[0][0] - 0.0005, (status,)), *pulses]


@dataclass(frozen=True)
class Decided:
    """A sixteenth as the engine decided it: `seconds` is where it is to sound.

    `tick` is the engine's, `song` counts from the beginning of the song; `at` is when.
    """

    seconds: float
    tick: int
    song: int
    at: float


class GridPart(ScriptedPart):
    """Plays nothing; keeps where each sixteenth is to sound."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Decided] = []
        self.stage: Stage | None = None

    def decide(self, span: Span, guide: object) -> list:
        performer = self.stage.performer
        state = performer.state
        if state.playing:
            seconds = state.seconds_at(span.start)
            song = state.song_tick(span.start)
            self.kept.append(Decided(seconds, span.start, song, performer._seconds))
        return []


class Band:
    """The engine with a MIDI clock at its input, as `live.player.player` has them."""

    def __init__(self, tempo: float = 120.0, playing: bool = False) -> None:
        self.part = GridPart()
        self.stage = Stage(
            VoiceControls(mode="solo"), tempo=tempo, parts=[self.part], lookahead=LOOKAHEAD
        )
        self.part.stage = self.stage
        self.clock = MidiClock()
        self.following = Following({INTERNAL: OwnBeat(), MIDI: self.clock})
        self.syncs = 0
        self.tempi: list[tuple[float, float]] = []
        self.set("source", MIDI, 0.0)
        self.set("play", int(playing), 0.0)
        self.part.kept.clear()

    def set(self, name: str, value: int | str, seconds: float) -> None:
        """Have the performer set something."""
        self.stage.turn([SetControl(seconds, name, value)], seconds)
        self._look(seconds)

    @property
    def state(self) -> SessionState:
        return self.stage.performer.state

    def play(self, messages: Sequence[tuple[float, Midi]], until: float = 0.0) -> Band:
        """Hear messages, each in a turn of its own, and turn at each deadline between them."""
        for seconds, midi in messages:
            self._wait(seconds)
            self.clock.hear(seconds, midi)
            self._look(seconds)
        self._wait(until)
        return self

    def _wait(self, until: float) -> None:
        while (due := min(self.stage.performer.deadline, self.following.deadline)) < until:
            self._look(due)

    def _look(self, seconds: float) -> None:
        events = self.following.look(self.state, seconds)
        self.syncs += len(events)
        self.stage.turn(events, seconds)
        self.tempi.append((seconds, self.state.timeline.tempo_bpm))

    def off(self, pulses: Sequence[float], beats: tuple[float, float]) -> list[float]:
        """Return how late each sixteenth between two beats of the song was decided, in seconds.

        One that was left out counts as a whole second.
        """
        first, last = (round(beat * PULSES_PER_QUARTER) for beat in beats)
        decided = {each.song: each for each in self.part.kept}
        late = []
        for pulse in range(first, last, PULSES_PER_STEP):
            at = decided.get(pulse * TICKS_PER_PULSE)
            late.append(at.seconds - pulses[pulse] if at else 1.0)
        return late


def percentile(off: Iterable[float], percent: float) -> float:
    """Return what a percentage of the values stay within, whichever their sign."""
    sizes = sorted(map(abs, off))
    return sizes[min(floor(len(sizes) * percent / 100), len(sizes) - 1)]


def followed(
    tempo: Tempo, beats: float, between: tuple[float, float], loss: float = 0.0, seeds: int = 1
) -> list[float]:
    """Return how late the sixteenths between two beats were, over some trains of one kind."""
    late = []
    for seed in range(seeds):
        pulses = grid(tempo, beats, start=1.0)
        band = Band().play(started(heard(pulses, loss=loss, seed=seed)))
        late += band.off(pulses, between)
    return late


def session(tempo: float = 100.0) -> SessionState:
    """Return the session of somebody who follows a MIDI clock and has not been started."""
    return replace(SessionState(Timeline(tempo, -3.3)), source=MIDI, playing=False)
