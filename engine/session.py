"""The session: all that the performer has set and played, frozen. `engine.changes` changes it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Final

from engine.choices import AUTO_SWING, INTERNAL, OWN
from engine.departures import Offsets
from engine.events import ALL_VOICES, SetControl
from engine.feel import FURTHEST, MOST_ASTRAY, Feel, astray
from engine.glide import Glide
from engine.hearing import Hearing
from engine.places import PLACES, REST, Place
from engine.ticks import Meter, Timeline, last_tick

ALONE_BARS: Final = 2  # after so many without the performer the voices are among themselves


@dataclass(frozen=True)
class VoiceControls:
    """What a performer sets for one voice.

    `channel` 1 … 16 and `output` (from 1) say where it plays, `program` 1 … 128 with which sound
    (0: whichever is there). `temperature` 0 (always the likeliest) … 2; `top_p` 0 … 1; `density`
    0 … 1 (0.5: as the model would); `closeness` 0 (free) … 1 (near a copy) is how much of a phrase
    its answer takes up, `cadence` 0 … 1 how often an answer closes with a long note of the tonic's
    triad; `register` in octaves; `scale` "off", "auto" or a name such as
    "D dorian"; `lowest` and `highest` MIDI pitches. `latent` is where in its latent space the voice
    should be, in deviations; a move is heard at the boundary `latent_lands`, after a way of `slew`
    (in `slew_unit`), and strays by about `drift` deviations, `drift_rate` times a bar. `lean` 0 … 1
    is how much a melody follows the phrase of the decoder voice `lean_on` (0: the first there is).
    `hears` says whose notes the voice takes for its past, beside its own. `level` 0 … 2 scales the
    velocity of all that it plays (0: it goes on unheard); while any voice has `solo`, only those
    play. `humanise` is by how many milliseconds its notes are typically off, `humanise_velocity` by
    how much their velocity is.
    """

    model: str = "melody-lstm"
    mode: str = "answer"
    enable: int = 1
    solo: int = 0
    level: float = 1.0
    channel: int = 1
    output: int = 1
    program: int = 0
    temperature: float = 0.8
    top_p: float = 0.95
    density: float = 0.5
    closeness: float = 0.5
    cadence: float = 0.9
    register: int = 0
    scale: str = "off"
    lowest: int = 0
    highest: int = 127
    hears: str = "performer"
    latent: Place = REST
    latent_lands: str = "step"
    slew: float = 0.0
    slew_unit: str = "beats"
    drift: float = 0.0
    drift_rate: float = 0.25
    lean: float = 0.0
    lean_on: int = 0
    humanise: float = 0.0
    humanise_velocity: float = 0.0


VOICE_CONTROLS: Final = frozenset(entry.name for entry in fields(VoiceControls))


@dataclass(frozen=True)
class MeterChange:
    """Another metre, at a bar line that is one of its own too when counted `moved` ticks on."""

    meter: Meter
    moved: int


@dataclass(frozen=True)
class SessionState:
    """The whole session at one moment. All ticks are as written (see `engine.feel`).

    `pending` holds changes with the tick at which they land, `glides` those that have landed and
    are on their way.
    `source` is whose beat it follows, and `standing` how it stands with that clock; `bars_before`
    are the bars that were counted here before the first that is told: before the song of that clock
    began (below 0: it had begun before), before a start that was counted in, or in another metre.
    `sends_clock`: whether others may follow its own beat.
    `places` are those that the performer keeps, `corners` the numbers (from 1) of the four among
    which they morph. `recording` says whether what is played is to be written down; somebody at the
    edge does so; as for `thru`, whether what the performer plays is passed on, and `offsets`, what
    each port needs. `gestures` counts them: with `seed`, what makes each random place another.

    `swing` is the amount that is set, in per cent, `swing_grid` what of; `feel` what holds. With
    `click` there is one on each beat, on `click_channel` (1 … 16), and always in the `count_in`
    bars before a start; up to the tick `voices_from` the voices wait for their end.
    `coming` holds the metre that is to come, if any. Where one came the ticks went on from a bar
    line of its own: `skipped` so many in all. `nudged` is by how many
    milliseconds the grid has been shifted.
    """

    timeline: Timeline = field(default_factory=Timeline)
    meter: Meter = field(default_factory=Meter)
    playing: bool = True
    source: str = INTERNAL
    standing: str = OWN
    bars_before: int = 0
    sends_clock: bool = False
    recording: bool = False
    voices: tuple[VoiceControls, ...] = (VoiceControls(),)
    hearing: Hearing = field(default_factory=Hearing)
    pending: tuple[tuple[int, SetControl], ...] = ()
    glides: tuple[Glide, ...] = ()
    places: tuple[Place | None, ...] = (None,) * PLACES
    corners: tuple[int, ...] = (1, 2, 3, 4)
    seed: int = 0
    gestures: int = 0
    feel: Feel = field(default_factory=Feel)
    swing: float = 50.0
    swing_grid: str = AUTO_SWING
    click: bool = False
    click_channel: int = 10
    count_in: int = 0
    voices_from: int = 0
    coming: tuple[MeterChange, ...] = ()
    skipped: int = 0
    nudged: float = 0.0
    thru: bool = False
    offsets: Offsets = field(default_factory=Offsets)

    def seconds_at(self, tick: int, voice: int = ALL_VOICES) -> float:
        """Return the moment at which a written tick sounds; a voice is astray as it is set to be.

        What is written later never sounds earlier, nor at the same moment.
        """
        position = tick + self._astray(tick, voice) if voice else tick
        return self.timeline.seconds_at(self.feel.sounding(position))

    def _astray(self, tick: int, voice: int) -> float:
        """Return how many ticks a voice is off at a tick."""
        milliseconds = self.voices[voice - 1].humanise
        if not milliseconds:
            return 0.0
        size = milliseconds / 1000 / self.timeline.seconds_per_tick
        return astray(tick, size, MOST_ASTRAY, self.seed, voice)

    @cached_property
    def earliest(self) -> float:
        """By how many seconds a note may sound before its tick."""
        seconds = FURTHEST * max(voice.humanise for voice in self.voices) / 1000
        most = MOST_ASTRAY * self.timeline.seconds_per_tick
        return min(seconds, most) * self.feel.per_cent / 50  # so steep is what swing bends

    def ticks_at(self, seconds: float) -> int:
        """Return the last written tick at or before a moment; the inverse of `seconds_at`."""
        return last_tick(self.feel.written(self.timeline.position(seconds)))

    def place(self, tick: int) -> tuple[int, int]:
        """Return the bar and the beat of a tick, as told: from 1; bars counted in are 0 or less."""
        bar, rest = divmod(self.song_tick(tick), self.meter.bar_ticks)
        return bar + 1, rest // self.meter.beat_ticks + 1

    def song_tick(self, tick: int) -> int:
        """Return how far a tick is from the beginning of the song."""
        return tick - self.bars_before * self.meter.bar_ticks

    def counts_in(self, seconds: float) -> bool:
        """Whether, at a moment, the bars before a start are counted in."""
        if self.voices_from <= self.timeline.origin_ticks:
            return False
        return seconds < self.seconds_at(self.voices_from)

    def is_alone(self, tick: int) -> bool:
        """Whether, at a tick, the performer has not played for some bars."""
        last = self.hearing.last_activity
        return last is None or tick - last > ALONE_BARS * self.meter.bar_ticks

    @property
    def moved(self) -> int:
        """How many ticks later the metre to come has what is now."""
        return sum(change.moved for change in self.coming)

    @property
    def lead(self) -> float:
        """By how many seconds something leaves, at most, before the moment of its sounding."""
        offsets = self.offsets
        if offsets.clock == 0 and not any(offsets.outputs):
            return 0.0
        clock = offsets.clock / 1000 if self.sends_clock else 0.0
        return -min(0.0, clock, *(offsets.of(voice.output) for voice in self.voices))

    @property
    def enabled(self) -> tuple[bool, ...]:
        """Which voices play, as at a mixer: none that is off, and if any is solo, only such."""
        any_solo = any(voice.solo for voice in self.voices)
        return tuple(bool(v.enable and (v.solo or not any_solo)) for v in self.voices)
