"""The one table of controls: what can be set, in which range, and when it lands.

OSC dispatch, feedback and `docs/controls.md` are made from it; none of them repeats it.
A row of a voice's control serves `/jam/temperature` (every voice) and `/voice/{n}/temperature`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from engine.events import ALL_VOICES, Lands, Value
from engine.harmony import AUTO, OFF, parse_scale
from engine.session import MODES, SessionState
from engine.ticks import TEMPO_RANGE
from live.arguments import Argument


class Curve(Enum):
    """How the travel of a fader maps to the range."""

    LINEAR = "linear"
    EXPONENTIAL = "exponential"
    STEPPED = "stepped"


@dataclass(frozen=True)
class Control:
    """A value that stays set. `name` is the engine's; `says` is for the reference page."""

    address: str
    name: str
    argument: Argument
    lands: Lands
    says: str
    curve: Curve = Curve.LINEAR
    per_voice: bool = True

    @property
    def default(self) -> Value:
        """The value a session starts with: the engine's own."""
        return self.read(SessionState())

    def read(self, state: SessionState, voice: int = ALL_VOICES) -> Value:
        """Return the control's value; for all voices, that of the first."""
        if self.name == "tempo":
            return state.timeline.tempo_bpm
        if self.name == "play":
            return int(state.playing)
        value: Value = getattr(state.voices[max(voice, 1) - 1], self.name)
        return value

    def voice_address(self, voice: str | int) -> str:
        """Return the address that speaks to one voice."""
        return f"/voice/{voice}/{self.name}"


@dataclass(frozen=True)
class Action:
    """Something that happens once and leaves no value behind."""

    address: str
    arguments: tuple[Argument, ...]
    says: str


@dataclass(frozen=True)
class Target:
    """What one address speaks to: a control, of one voice (from 1) or of `ALL_VOICES`."""

    control: Control
    voice: int = ALL_VOICES


def _scale(text: str) -> str:
    parse_scale(text)
    words = text.lower().split()
    return " ".join((words[0] if words[0] in (OFF, AUTO) else words[0].capitalize(), *words[1:]))


def _of_voice(
    argument: Argument, says: str, lands: Lands = Lands.STEP, curve: Curve = Curve.LINEAR
) -> Control:
    return Control(f"/jam/{argument.name}", argument.name, argument, lands, says, curve)


CONTROLS: Final = (
    Control(
        "/transport/play", "play", Argument("play", "i", 0, 1), Lands.NOW,
        "1 starts the clock at a bar line, 0 stops it and ends every note.",
        Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/tempo", "tempo", Argument("tempo", "f", *TEMPO_RANGE, unit="bpm"), Lands.NOW,
        "Quarter notes to the minute.", Curve.EXPONENTIAL, per_voice=False,
    ),
    _of_voice(
        Argument("enable", "i", 0, 1),
        "1: the voice plays; 0: it is silent and its note ends.", Lands.NOW, Curve.STEPPED,
    ),
    _of_voice(
        Argument("mode", "s", choices=MODES),
        "How the voice plays with you.", curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("temperature", "f", 0, 2),
        "0: always the likeliest note; 1: as the model learned; above: bolder.",
    ),
    _of_voice(
        Argument("top_p", "f", 0, 1),
        "Choose only among the likeliest notes that share this much of the probability.",
    ),
    _of_voice(Argument("density", "f", 0, 1), "0.5: as many notes as the model would play."),
    _of_voice(
        Argument("register", "i", -3, 3, unit="octaves"),
        "How far the voice plays above or below where it would.", curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("scale", "s", canonical=_scale),
        "The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.",
        curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("lowest", "i", 0, 127, unit="MIDI pitch"), "The lowest note the voice may play.",
        curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("highest", "i", 0, 127, unit="MIDI pitch"), "The highest note the voice may play.",
        curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("channel", "i", 1, 16), "The MIDI channel the voice plays on.",
        curve=Curve.STEPPED,
    ),
)  # fmt: skip

_PORT: Final = Argument("port", "i", 1, 65535, clamps=False)

ACTIONS: Final = (
    Action(
        "/note/in",
        (
            Argument("pitch", "i", 0, 127), Argument("velocity", "i", 0, 127),
            Argument("beats", "f", 0, 64, optional=True, default=0.0),
            Argument("channel", "i", 1, 16, optional=True, default=1),
        ),
        "A note of the performer's. With beats it ends by itself; without, at velocity 0.",
    ),
    Action(
        "/panic", (Argument("on", "i", 0, 1, optional=True, default=1),),
        "Silence everything at once. 0 is ignored, so that a button's release does nothing.",
    ),
    Action("/ping", (), "Answered by /pong, to the port it came from."),
    Action(
        "/query", (Argument("address", "s", optional=True, default=""),),
        "Answered by the value of an address or pattern, or by all, to the port it came from.",
    ),
    Action(
        "/subscribe", (_PORT, Argument("host", "s", optional=True, default="")),
        "Send feedback to this port of the sender's machine, for 60 s after its last packet."
        " The host may be named, but only as the sender's own.",
    ),
    Action(
        "/unsubscribe",
        (Argument("port", "i", 1, 65535, clamps=False, optional=True, default=0),),
        "End the feedback to a port of the sender's machine, or to all of them.",
    ),
)  # fmt: skip

REPLIES: Final = (
    Action(
        "/note",
        (
            Argument("channel", "i", 1, 16), Argument("pitch", "i", 0, 127),
            Argument("velocity", "i", 0, 127), Argument("beats", "f", 0),
        ),
        "A note that the instrument plays, in a bundle stamped with the time at which it sounds."
        " Beats 0 means until the same note comes with velocity 0: a played note's end is not"
        " known when it starts.",
    ),
    Action(
        "/beat",
        (Argument("bar", "i", 1), Argument("beat", "i", 1), Argument("tempo", "f", *TEMPO_RANGE)),
        "Each beat, counted from 1, in a bundle stamped with its time.",
    ),
    Action(
        "/hello",
        (Argument("name", "s"), Argument("version", "s"), Argument("latents", "i", 0)),
        "On /subscribe, followed by every control's value.",
    ),
    Action(
        "/error", (Argument("address", "s"), Argument("code", "s"), Argument("text", "s")),
        "What was wrong with a packet; at most 5 a second to one host.",
    ),
    Action("/pong", (), "On /ping."),
)  # fmt: skip

ERRORS: Final = {
    "unknown_address": "nothing has this address, or nothing matches the pattern",
    "bad_type": "an argument is of the wrong type, or no allowed value",
    "bad_count": "too many or too few arguments",
    "clamped": "a value was out of range; the nearest was used",
    "bad_packet": "the packet is not OSC, is cut short, or has a number that is not finite",
    "not_ready": "the models are loading, or too much waits already",
    "not_allowed": "feedback was asked for on a machine that is not the sender's",
}


@lru_cache
def targets(voices: int) -> dict[str, Target]:
    """Return every address that holds a value, for a session of so many voices, in table order."""
    common = {row.address: Target(row) for row in CONTROLS}
    single = {
        row.voice_address(voice): Target(row, voice)
        for voice in range(1, voices + 1)
        for row in CONTROLS
        if row.per_voice
    }
    return common | single


def values(state: SessionState) -> dict[str, Value]:
    """Return the value at every address."""
    found = targets(len(state.voices)).items()
    return {address: target.control.read(state, target.voice) for address, target in found}
