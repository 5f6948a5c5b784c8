"""What the instrument sends by itself: the table of its messages, and the codes of `/error`."""

from __future__ import annotations

from typing import Final

from engine.choices import STANDINGS
from engine.places import LATENTS
from engine.ticks import TEMPO_RANGE
from live.arguments import Argument
from live.control import NUMBER, Action
from live.rows.limits import MOST_NOTES, SCENES

LATENT_NAME: Final = f"/latent/name/{NUMBER}"
SCENE_NAME: Final = f"/scene/name/{NUMBER}"

CLOCK_STATE: Final = "/transport/state"

REPLIES: Final = (
    Action(
        "/note",
        (
            Argument("channel", "i", 1, 16), Argument("pitch", "i", 0, 127),
            Argument("velocity", "i", 0, 127), Argument("beats", "f", 0), Argument("voice", "i", 1),
        ),
        "A note that the instrument plays, in a bundle stamped with the time at which it sounds"
        " (and the lead of /subscribe). Beats, quarter notes, is how long it is to last; 0: that is"
        " not known when it starts. In any case the same note comes with velocity 0 when it ends,"
        " which may be sooner.",
    ),
    Action(
        "/phrase",
        (
            Argument("voice", "i", 1), Argument("beat", "f", 0), Argument("pitch", "i", 0, 127),
            Argument("velocity", "i", 1, 127), Argument("beats", "f", 0),
        ),
        "What a voice has played, four numbers for each note, counted from the beat in which the"
        " phrase began: when it has been silent for half a bar, or at a gap after four bars, or"
        f" after {MOST_NOTES} notes. Without the voice it may be sent on to /phrase/in as it"
        " comes.",
        repeats=MOST_NOTES - 1, group=4,
    ),
    Action(
        "/beat",
        (Argument("bar", "i"), Argument("beat", "i", 1), Argument("tempo", "f", *TEMPO_RANGE)),
        "Each beat, counted from 1, in a bundle stamped with its time. Bars that are counted in"
        " before a start have numbers up to 0.",
    ),
    Action(
        CLOCK_STATE,
        (
            Argument("state", "s", choices=STANDINGS),
            Argument("tempo", "f", 0, TEMPO_RANGE[1], unit="bpm"),
        ),
        "How it stands with the clock of /transport/source, and the tempo: own (it follows none),"
        " waiting (none has come), locked, or lost (there was one; the music goes on at its last"
        " tempo). The tempo is 0 where it is its own. Told on /subscribe and at each"
        " change; answered to /query.",
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
    Action(
        "/learn/touched", (Argument("address", "s"),),
        "On /learn/touch: what was touched; now move the MIDI control for it.",
    ),
    Action(
        "/learn/done", (Argument("address", "s"), Argument("control", "s")),
        "On /learn: which MIDI control moves the address now; on /learn/forget, none does.",
    ),
    Action(
        "/record/started", (Argument("path", "s"),),
        "A recording has begun, by /record or /record/start, in this file.",
    ),
    Action(
        "/record/saved", (Argument("path", "s"),),
        "A recording has ended, or the last bars were kept, and all is in this file.",
    ),
    Action(
        "/model/ready", (Argument("voice", "i", 1), Argument("model", "s")),
        "A model that was selected is there; it plays from the next bar line on.",
    ),
    Action(
        LATENT_NAME, (Argument("name", "s"),),
        "What the card of the model calls that latent, for a label: on /subscribe, and when a voice"
        " gets another model. Of the first voice whose model has latents; - for one it has not.",
    ),
    Action(
        SCENE_NAME, (Argument("name", "s"),),
        "That scene is kept, and what it is called; empty for one without a name. On /subscribe,"
        " and when it is stored.",
    ),
)  # fmt: skip

_COUNTS: Final = {LATENT_NAME: LATENTS, SCENE_NAME: SCENES}
SENT: Final = {
    row.address.replace(NUMBER, str(number)): row
    for row in REPLIES
    for number in range(1, 1 + _COUNTS.get(row.address, 1))
}
"""Every address that the instrument sends by itself."""

ERRORS: Final = {
    "unknown_address": "nothing has this address, or nothing matches the pattern",
    "bad_type": "an argument is of the wrong type, or no allowed value",
    "bad_count": "too many or too few arguments",
    "clamped": "a value was out of range; the nearest was used",
    "bad_packet": "the packet is not OSC, is cut short, or has a number that is not finite",
    "not_ready": "the models are loading, too much waits already, or what it needs is not there",
    "no_latents": "no voice that was spoken to plays a model with latents: nothing will be heard",
    "failed": "it was tried and could not be done",
    "conflict": "the MIDI control that was moved does something else already",
    "not_allowed": "feedback was asked for on a machine that is not the sender's",
    "not_proved": "the sender's machine has not proved that it is there; see /prove",
}
