"""Rows of what is done once: gestures, notes, recordings, scenes, learning, questions."""

from __future__ import annotations

import re
from typing import Final

from engine.places import LONGEST, PLACES, REACH
from live.arguments import Argument
from live.control import Action
from live.rows.limits import MOST_BARS, MOST_NOTES, SCENES

_FILE_NAME: Final = re.compile(r"[\w -]{0,64}")  # nothing that leads out of a folder


def _file_name(text: str) -> str:
    name = text.strip().removesuffix(".mid")
    if not _FILE_NAME.fullmatch(name):
        raise ValueError(f"a name is up to 64 letters, digits, spaces, - and _, got {text!r:.80}")
    return name


_PORT: Final = Argument("port", "i", 1, 65535, clamps=False)

_PLACE: Final = Argument("place", "i", 1, PLACES)
_SCENE: Final = Argument("scene", "i", 1, SCENES, clamps=False)
_ALSO: Final = Argument("also", "i", 0, 1, optional=True, default=0)
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
        "/transport/nudge", (Argument("nudge", "f", -100, 100, unit="ms"),),
        "Shift the beat by hand, as with a finger on a record: so much later, or earlier (below 0)."
        " It takes a beat for each 20 ms. Whoever follows another clock cannot.",
        gesture="nudge",
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
        "/learn",
        (
            Argument("address", "s", optional=True, default=""),
            Argument("bottom", "f", optional=True, default=0.0),
            Argument("top", "f", optional=True, default=0.0), _ALSO,
        ),
        "Let the MIDI control that is moved next move an address, like /jam/density, or do what is"
        " said with values, like '/scene/recall 2'. Bottom and top: what it sets at the ends of"
        " its way (1 0 turns it round, 0 0 is the whole range; choices by number). Also 1: it may"
        " move others already. Without an address: stop listening.",
    ),
    Action(
        "/learn/touch", (_ALSO,),
        "As /learn, for the control that a controller touches next: the instrument answers"
        " /learn/touched with its address, and that touch moves nothing.",
    ),
    Action(
        "/learn/forget", (Argument("address", "s"),),
        "Take away every MIDI control that was learnt for an address.",
    ),
    Action(
        "/config/reload", (),
        "Read the settings file again, and apply the controls and MIDI controls that changed.",
    ),
    Action(
        "/ping", (),
        "Answered by /pong: where the sender has subscribed to, else at the port it came from.",
    ),
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
            Argument("lead", "f", 0, 1000, unit="ms", optional=True, default=0.0),
            Argument("values", "i", 0, 1, optional=True, default=1),
        ),
        "Send feedback to this port of the sender's machine, for 60 s after its last packet."
        " The host may be named, but only as the sender's own. Bundles 0: each message by itself,"
        " a note or a beat when it sounds, for programs that open no bundles, such as Sonic Pi."
        " Lead: stamp notes and beats so much later than they sound here, so that they come in time"
        " over Wi-Fi (20 to 60). Values 0: only what changes from now on, not every value first.",
    ),
    Action(
        "/unsubscribe",
        (Argument("port", "i", 1, 65535, clamps=False, optional=True, default=0),),
        "End the feedback to a port of the sender's machine, or to all of them.",
    ),
)  # fmt: skip
