"""Rows of a voice: who plays, how, and which notes it may play."""

from __future__ import annotations

from typing import Final

from engine.choices import HEARS, MODES, OUTPUTS
from engine.events import Lands
from engine.scales import AUTO, OFF, parse_scale
from live.arguments import Argument
from live.control import Control, Curve
from live.rows.limits import MOST_VOICES, PROGRAMS
from models.errors import ModelError
from models.library import playable, resolve


def _scale(text: str) -> str:
    parse_scale(text)
    words = text.lower().split()
    return " ".join((words[0] if words[0] in (OFF, AUTO) else words[0].capitalize(), *words[1:]))


def _model(text: str) -> str:
    try:
        resolve(text)
    except ModelError as error:
        raise ValueError(str(error)) from error
    return text


def _of_voice(
    argument: Argument, says: str, lands: Lands = Lands.STEP, curve: Curve = Curve.LINEAR
) -> Control:
    return Control(f"/jam/{argument.name}", argument.name, argument, lands, says, curve)


VOICE: Final = (
    _of_voice(
        Argument("enable", "i", 0, 1),
        "1: the voice plays; 0: it is silent and its note ends.", Lands.NOW, Curve.STEPPED,
    ),
    _of_voice(
        Argument("solo", "i", 0, 1),
        "1: while any voice is solo, only those that are play; the others' notes end.",
        Lands.NOW, Curve.STEPPED,
    ),
    _of_voice(
        Argument("level", "f", 0, 2),
        "How loud: the velocity of each note of the voice times this. 0: unheard.", Lands.NOW,
    ),
    Control(
        "/model/select", "model", Argument("model", "s", choices=playable(), canonical=_model),
        Lands.NOW, "The model that the voice plays, by name; it is loaded while the old one plays"
        " on, and takes over at a bar line.", Curve.STEPPED,
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
        Argument("closeness", "f", 0, 1),
        "How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.",
    ),
    _of_voice(
        Argument("cadence", "f", 0, 1),
        "How often an answer closes: with a longer note of the key's triad. 0: open ends.",
    ),
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
        Argument("humanise", "f", 0, 30, unit="ms"),
        "How far off the beat its notes typically are, early or late, drifting as hands do; at most"
        " twice that. It is decided as much earlier, so what you play is followed that much later.",
    ),
    Control(
        "/jam/humanise/velocity", "humanise_velocity",
        Argument("humanise_velocity", "f", 0, 30), Lands.STEP,
        "How far off the velocity of its notes typically is.",
    ),
    _of_voice(
        Argument("channel", "i", 1, 16), "The MIDI channel the voice plays on.",
        curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("output", "i", 1, OUTPUTS),
        "The number of the MIDI output the voice plays on; what sounds ends where it began. Where"
        " there is none of that number: output 1.", curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("program", "i", 0, PROGRAMS),
        "The program (sound) chosen on the voice's output and channel, counted from 1; 0: none is"
        " sent. Sent again when the voice moves and when the port is back.", curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("hears", "s", choices=HEARS),
        "Whose notes the voice goes on from, beside its own: yours, the other voices', or all.",
        curve=Curve.STEPPED,
    ),
    _of_voice(
        Argument("lean", "f", 0, 1),
        "How much a melody follows the phrase of a decoder voice, so that its latents steer it.",
    ),
    _of_voice(
        Argument("lean_on", "i", 0, MOST_VOICES),
        "The number of the decoder voice to lean on; 0: the first there is.", curve=Curve.STEPPED,
    ),
)  # fmt: skip
