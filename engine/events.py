"""What goes into the engine and what comes out of it: frozen records, stamped in seconds."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, TypeAlias


class Lands(Enum):
    """When a control change takes effect."""

    NOW = "now"
    STEP = "next step"
    BEAT = "next beat"
    BAR = "next bar"


Value: TypeAlias = float | int | str | tuple[float, ...]


@dataclass(frozen=True)
class NoteOn:
    """The performer strikes a key. `velocity` 1 … 127, `channel` 0 … 15."""

    seconds: float
    pitch: int
    velocity: int
    channel: int = 0


@dataclass(frozen=True)
class NoteOff:
    """The performer lets a key go."""

    seconds: float
    pitch: int
    channel: int = 0


ALL_VOICES: Final = 0


@dataclass(frozen=True)
class SetControl:
    """A control takes a value, for one voice (from 1) or for `ALL_VOICES`; already validated.

    `index` (from 1) sets one number of a control that holds many; 0: the whole. From where it lands
    a value that has others between it and the present one takes `beats` to be reached.
    """

    seconds: float
    name: str
    value: Value
    voice: int = ALL_VOICES
    lands: Lands = Lands.NOW
    index: int = 0
    beats: float = 0.0


@dataclass(frozen=True)
class Gesture:
    """Something done once to the latents or the places, by a name of `session.GESTURES`."""

    seconds: float
    name: str
    voice: int = ALL_VOICES
    values: tuple[float, ...] = ()


@dataclass(frozen=True)
class Phrased:
    """What a part wanted is done: (tick, length, pitch, velocity) of each note, in time order.

    Ticks of 4/4, in C; `pitch` a MIDI number.
    """

    seconds: float
    voice: int
    notes: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True)
class Encoded:
    """Where the phrase lies, in deviations, that a voice is about to answer; `()`: nobody knows."""

    seconds: float
    voice: int
    place: tuple[float, ...]


@dataclass(frozen=True)
class Loaded:
    """A model is there for a voice; `part` plays from it and has heard what the voice had heard.

    `home` is a place in its latent space at which to begin, if it has one. `heard` are the ticks of
    music of which it has just made up, if it had been there before; `until` is that of the request
    that this answers.
    """

    seconds: float
    voice: int
    model: str
    home: tuple[float, ...] | None = None
    heard: int = 0
    part: Any = field(default=None, compare=False, repr=False)
    until: int | None = None


@dataclass(frozen=True)
class Failed:
    """What was asked for could not be done. If it was `model`, the voice goes on with `plays`.

    `gesture` names the one that asked for it, if any did.
    """

    seconds: float
    voice: int
    plays: str | None
    text: str
    model: str = ""
    gesture: str = ""


@dataclass(frozen=True)
class Late:
    """A voice's `model` takes longer than there is: lately up to `taken` seconds at once.

    The engine reads no clock: somebody at the edge tells it.
    """

    seconds: float
    voice: int
    model: str
    taken: float


@dataclass(frozen=True)
class Panic:
    """Silence everything at once; voices wait for a key, for the clock to start, or for a mode."""

    seconds: float


@dataclass(frozen=True)
class Sync:
    """An outside clock says where the music is: at `moment`, `ticks` into a cycle of so many.

    A `cycle` of 0 is the whole song, whose bars are then counted as the clock counts them; a clock
    that knows its bars only, or not even these, gives what it does know. The moment may lie a
    little before or after `seconds`. `tempo_bpm` is 0 while the clock has not been heard for long
    enough to tell. `starts`: the music begins here.
    """

    seconds: float
    moment: float
    ticks: int
    tempo_bpm: float = 0.0
    cycle: int = 0
    starts: bool = False


@dataclass(frozen=True)
class Standing:
    """How it stands with the clock that is followed, one of `choices.STANDINGS`, from here on."""

    seconds: float
    standing: str


@dataclass(frozen=True)
class Skip:
    """The engine was held up (a suspended laptop): go on from here, without the missed steps."""

    seconds: float


Event: TypeAlias = (
    NoteOn
    | NoteOff
    | SetControl
    | Gesture
    | Phrased
    | Encoded
    | Loaded
    | Failed
    | Late
    | Panic
    | Sync
    | Standing
    | Skip
)


class Action(Enum):
    """What a message does."""

    NOTE_ON = "note_on"
    NOTE_OFF = "note_off"
    ALL_NOTES_OFF = "all_notes_off"


@dataclass(frozen=True)
class Message:
    """A voice's message and the moment at which it is to sound.

    `channel` 0 … 15; `output` is the number (from 1) of the port that it goes to.
    `ticks` is how long a note that begins is to last, 0 where nobody knows yet; a note_off comes
    all the same.
    """

    seconds: float
    action: Action
    channel: int
    pitch: int = 0
    velocity: int = 0
    voice: int = ALL_VOICES
    output: int = 1
    ticks: int = field(default=0, compare=False)
