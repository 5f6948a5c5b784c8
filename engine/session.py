"""The session: all that the performer has set and played, frozen. `engine.changes` changes it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Final

from engine.choices import INTERNAL
from engine.departures import Offsets
from engine.events import SetControl
from engine.feel import Feel
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
    play.
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


VOICE_CONTROLS: Final = frozenset(entry.name for entry in fields(VoiceControls))


@dataclass(frozen=True)
class SessionState:
    """The whole session at one moment. All ticks are as written (see `engine.feel`).

    `pending` holds changes with the tick at which they land, `glides` those that have landed and
    are on their way.
    `source` is whose beat it follows, `sends_clock` whether others may follow its own.
    `places` are those that the performer keeps, `corners` the numbers (from 1) of the four among
    which they morph. `recording` says whether what is played is to be written down; somebody at the
    edge does so; as for `thru`, whether what the performer plays is passed on, and `offsets`, what
    each port needs. `gestures` counts them: with `seed`, what makes each random place another.
    """

    timeline: Timeline = field(default_factory=Timeline)
    meter: Meter = field(default_factory=Meter)
    playing: bool = True
    source: str = INTERNAL
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
    thru: bool = False
    offsets: Offsets = field(default_factory=Offsets)

    def seconds_at(self, tick: int) -> float:
        """Return the moment at which a written tick sounds."""
        return self.timeline.seconds_at(self.feel.sounding(tick))

    def ticks_at(self, seconds: float) -> int:
        """Return the last written tick at or before a moment; the inverse of `seconds_at`."""
        return last_tick(self.feel.written(self.timeline.position(seconds)))

    def is_alone(self, tick: int) -> bool:
        """Whether, at a tick, the performer has not played for some bars."""
        last = self.hearing.last_activity
        return last is None or tick - last > ALONE_BARS * self.meter.bar_ticks

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
