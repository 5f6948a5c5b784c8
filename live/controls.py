"""The one table of controls: what can be set, in which range, and when it lands.

OSC dispatch, feedback and `docs/controls.md` are made from it; none of them repeats it.
A row of a voice's control serves `/jam/temperature` (every voice) and `/voice/{n}/temperature`.
The kinds of rows are in `live.control`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from engine.choices import HEARS, LATENT_LANDS, MODES, SLEW_UNITS, SOURCES
from engine.events import Lands, Value
from engine.places import FURTHEST, LATENTS, LONGEST, PLACES, REACH
from engine.scales import AUTO, OFF, parse_scale
from engine.session import SessionState
from engine.ticks import TEMPO_RANGE
from live.arguments import Argument
from live.control import NUMBER, Action, Control, Curve, Deed, Target, of_voice
from models.errors import ModelError
from models.library import playable, resolve

MOST_VOICES: Final = 8
SCENES: Final = 128  # as many as there are MIDI programs
MOST_BARS: Final = 1024
MOST_NOTES: Final = 64  # in one message, which so stays within one Ethernet frame
_FILE_NAME: Final = re.compile(r"[\w -]{0,64}")  # nothing that leads out of a folder


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


def _file_name(text: str) -> str:
    name = text.strip().removesuffix(".mid")
    if not _FILE_NAME.fullmatch(name):
        raise ValueError(f"a name is up to 64 letters, digits, spaces, - and _, got {text!r:.80}")
    return name


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
        "/transport/source", "source",
        Argument("source", "s", choices=SOURCES), Lands.NOW,
        "Whose beat it follows: its own, that of the MIDI clock at its input (with start, stop and"
        " song position), or an Ableton Link session's.", Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/clock", "clock", Argument("clock", "i", 0, 1), Lands.NOW,
        "1: send MIDI clock with start and stop to the MIDI output, for others to follow.",
        Curve.STEPPED, per_voice=False,
    ),
    Control(
        "/transport/tempo", "tempo", Argument("tempo", "f", *TEMPO_RANGE, unit="bpm"), Lands.NOW,
        "Quarter notes to the minute.", Curve.EXPONENTIAL, per_voice=False,
    ),
    Control(
        "/record", "record", Argument("record", "i", 0, 1), Lands.NOW,
        "1: write both players to a new MIDI file in the recordings folder, 0: end it. Where no"
        " file can be written it is 0 again by itself. The log beside it, begun in the midst, is"
        " played again with other dice.", Curve.STEPPED, per_voice=False,
    ),
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
        Argument("channel", "i", 1, 16), "The MIDI channel the voice plays on.",
        curve=Curve.STEPPED,
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
    Control(
        f"/latent/{NUMBER}", "latent", Argument("latent", "f", 0, 1), Lands.NOW,
        "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are"
        " three deviations off. Heard where /latent/lands says.",
        count=LATENTS, reach=REACH,
    ),
    Control(
        f"/z/{NUMBER}", "latent", Argument("z", "f", -FURTHEST, FURTHEST, unit="deviations"),
        Lands.NOW, "The same, in deviations.", count=LATENTS, told=False,
    ),
    Control(
        "/latent/lands", "latent_lands", Argument("lands", "s", choices=LATENT_LANDS), Lands.NOW,
        "When a move through the latent space is heard: at the next step, beat, bar or phrase.",
        Curve.STEPPED,
    ),
    Control(
        "/latent/slew", "slew", Argument("slew", "f", 0, 64), Lands.NOW,
        "How long the way to a new place takes, in beats or seconds; 0: none.",
    ),
    Control(
        "/latent/slew/unit", "slew_unit", Argument("unit", "s", choices=SLEW_UNITS), Lands.NOW,
        "What /latent/slew counts.", Curve.STEPPED,
    ),
    Control(
        "/latent/drift", "drift", Argument("drift", "f", 0, 2, unit="deviations"), Lands.NOW,
        "How far the voice strays from its place by itself.",
    ),
    Control(
        "/latent/drift/rate", "drift_rate", Argument("rate", "f", 0.01, 4, unit="times a bar"),
        Lands.NOW, "How fast it strays.", Curve.EXPONENTIAL,
    ),
)  # fmt: skip

_PORT: Final = Argument("port", "i", 1, 65535, clamps=False)

_PLACE: Final = Argument("place", "i", 1, PLACES)
_SCENE: Final = Argument("scene", "i", 1, SCENES, clamps=False)
_SHARE: Final = Argument("x", "f", 0, 1)

ACTIONS: Final = (
    Action(
        "/latent", (Argument("latents", "f", 0, 1),),
        "The whole place at once, as many numbers as are given; what is not given is at its mean.",
        gesture="place", per_voice=True, repeats=LONGEST - 1, reach=REACH,
    ),
    Action(
        "/latent/reset", (), "Back to the mean of every latent.", gesture="reset", per_voice=True
    ),
    Action(
        "/latent/random", (Argument("amount", "f", 0, 1, optional=True, default=1.0),),
        "Some other place; 1: as far off as the training data lie, 0: the mean.",
        gesture="random", per_voice=True,
    ),
    Action(
        "/latent/encode", (),
        "Start from what you played last: the place where the model hears that phrase.",
        gesture="encode", per_voice=True,
    ),
    Action(
        "/place/store", (_PLACE,), "Keep where the voice should be as a place.",
        gesture="store", per_voice=True,
    ),
    Action(
        "/place/recall", (_PLACE,), "Go to a place that was kept.", gesture="recall", per_voice=True
    ),
    Action(
        "/place/morph",
        (_SHARE, Argument("y", "f", 0, 1, optional=True, default=0.0)),
        "Go among four places: x from the first to the second, y from these to the third and"
        " fourth. What is empty counts as the mean.", gesture="morph", per_voice=True,
    ),
    Action(
        "/place/corners", (_PLACE, _PLACE, _PLACE, _PLACE),
        "Which four places /place/morph is among; 1 2 3 4 at the start.", gesture="corners",
    ),
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
        "/phrase/in",
        (
            Argument("beat", "f", 0, 64), Argument("pitch", "i", 0, 127),
            Argument("velocity", "i", 1, 127), Argument("beats", "f", 0.01, 64),
        ),
        f"A whole phrase of the performer's: up to {MOST_NOTES} notes, four numbers each. Played"
        " from the next beat on, in the tempo that there is then; beats are quarter notes.",
        repeats=MOST_NOTES - 1, group=4,
    ),
    Action(
        "/transport/tap", (),
        "A tap in the tempo wanted, a beat of the meter each: the median of the last eight"
        " intervals counts, from the second tap on. After 2 s of nothing it begins anew.",
    ),
    Action(
        "/panic", (Argument("on", "i", 0, 1, optional=True, default=1),),
        "Silence everything at once. 0 is ignored, so that a button's release does nothing.",
    ),
    Action(
        "/record/start",
        (Argument("name", "s", optional=True, default="", canonical=_file_name),),
        "As /record 1, and the file gets a name; without one, the date and time. A file that is"
        " there already is never written over: the next is called name-2.",
    ),
    Action("/record/stop", (), "As /record 0."),
    Action(
        "/record/keep", (Argument("bars", "i", 1, MOST_BARS, optional=True, default=8),),
        "What was that? Write the last bars, which were played already, to a new MIDI file.",
    ),
    Action(
        "/scene/store",
        (_SCENE, Argument("name", "s", optional=True, default="")),
        "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
    ),
    Action(
        "/scene/recall",
        (_SCENE, Argument("beats", "f", 0, 256, optional=True, default=0.0)),
        "Go to a scene at the next bar line. What has values in between takes so many beats from"
        " there. A MIDI program change recalls the scene of its number.",
    ),
    Action(
        "/learn", (Argument("address", "s", optional=True, default=""),),
        "Let the MIDI control that is moved next move an address, like /jam/density, or do what is"
        " said with values, like '/scene/recall 2'. Without an address: stop listening.",
    ),
    Action(
        "/learn/forget", (Argument("address", "s"),),
        "Take away every MIDI control that was learnt for an address.",
    ),
    Action(
        "/config/reload", (),
        "Read the settings file again, and apply the controls and MIDI controls that changed.",
    ),
    Action("/ping", (), "Answered by /pong, to the port it came from."),
    Action(
        "/prove", (Argument("number", "i", 0, 2**24 - 1, clamps=False),),
        "The instrument sends this to a program on another machine, on /query, or on /subscribe to"
        " the port given. Sent back as it came, it proves that the machine is there; then ask"
        " again. Opening the panel on that machine, with its token, does as well.",
    ),
    Action(
        "/query", (Argument("address", "s", optional=True, default=""),),
        "Answered by the value of an address or pattern, or by all, to the port it came from; for"
        " /latent, or that of a voice, by the whole place.",
    ),
    Action(
        "/subscribe",
        (
            _PORT, Argument("host", "s", optional=True, default=""),
            Argument("bundles", "i", 0, 1, optional=True, default=1),
        ),
        "Send feedback to this port of the sender's machine, for 60 s after its last packet."
        " The host may be named, but only as the sender's own. Bundles 0: each message by itself,"
        " a note or a beat when it sounds, for programs that open no bundles, such as Sonic Pi.",
    ),
    Action(
        "/unsubscribe",
        (Argument("port", "i", 1, 65535, clamps=False, optional=True, default=0),),
        "End the feedback to a port of the sender's machine, or to all of them.",
    ),
)  # fmt: skip


@lru_cache
def targets(voices: int) -> dict[str, Target]:
    """Return every address that holds a value, for a session of so many voices, in table order."""
    common = {address: Target(row, index=i) for row in CONTROLS for i, address in _numbered(row)}
    single = {
        of_voice(address, voice): Target(row, voice, i)
        for voice in range(1, voices + 1)
        for row in CONTROLS
        if row.per_voice
        for i, address in _numbered(row)
    }
    return common | single


@lru_cache
def deeds(voices: int) -> dict[str, Deed]:
    """Return every address that does something once, for a session of so many voices."""
    common = {row.address: Deed(row) for row in ACTIONS}
    single = {
        of_voice(row.address, voice): Deed(row, voice)
        for voice in range(1, voices + 1)
        for row in ACTIONS
        if row.per_voice
    }
    return common | single


def values(state: SessionState) -> dict[str, Value]:
    """Return the value at every address."""
    return {
        address: target.control.read(state, target.voice, target.index)
        for address, target in targets(len(state.voices)).items()
    }


def told(state: SessionState) -> dict[str, Value]:
    """Return the values that subscribers are kept informed of."""
    return {
        address: target.control.read(state, target.voice, target.index)
        for address, target in targets(len(state.voices)).items()
        if target.control.told
    }


def _numbered(row: Control) -> list[tuple[int, str]]:
    """Return the row's addresses, each with the number (from 1) that it speaks to, or 0."""
    if not row.count:
        return [(0, row.address)]
    return [(i, row.address.replace(NUMBER, str(i))) for i in range(1, row.count + 1)]
