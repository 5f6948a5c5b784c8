"""Controller templates, made from the table of controls and the card of a model.

Here stands what the process that the user starts has to know of them, and nothing heavy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MODEL: Final = "morph"  # whose latents the templates move, if no other model is named
VOICES: Final = 2
FEEDBACK_PORT: Final = 9001  # where templates listen
RENEW_SECONDS: Final = 20  # from one subscription to the next
PING_SECONDS: Final = 2  # from one question whether the instrument is there to the next
SILENT_SECONDS: Final = 5  # without any word it is taken not to be there
NO_ANSWER, CONNECTED, NO_ERROR, NO_BEAT = "no answer", "connected", "no errors", "-"


@dataclass(frozen=True)
class Template:
    """One kind of file: its name on the command line, the file's, and how it is opened.

    In `opening`, `{path}` is the file, `{host}` and `{port}` where the instrument listens, and
    `{back}` where the template does. `is_elsewhere`: its program runs on another machine.
    """

    name: str
    file: str
    opening: str
    is_elsewhere: bool = False


_TOUCHOSC: Final = (
    "in TouchOSC open {path} and set Connections, OSC to UDP, host {host}, send port {port},"
    " receive port {back}"
)
_POINTED: Final = "; it speaks to {host}:{port} and listens on {back}"
_STARTER: Final = "see the head of {path}; it speaks to {host}:{port}"

TEMPLATES: Final = {
    each.name: each
    for each in (
        Template("touchosc", "antiphon.tosc", _TOUCHOSC, is_elsewhere=True),
        Template("touchosc-phone", "antiphon-phone.tosc", _TOUCHOSC, is_elsewhere=True),
        Template("max", "antiphon.maxpat", "in Max open {path}" + _POINTED),
        Template("m4l", "antiphon.amxd", "in Live drop {path} on a MIDI track" + _POINTED),
        Template("pd", "antiphon.pd", "in Pure Data open {path}" + _POINTED),
        Template(
            "open-stage-control", "antiphon.json",
            "run: open-stage-control --osc-port {back} --load {path}; it speaks to {host}:{port}",
        ),
        Template(
            "supercollider", "antiphon.scd",
            "in SuperCollider evaluate {path}; it speaks to {host}:{port} and listens on the"
            " language's own port",
        ),
        Template(
            "sonic-pi", "antiphon.rb",
            "in Sonic Pi run {path}; it speaks to {host}:{port} and listens on 4560",
        ),
        Template("tidal", "antiphon.hs", _STARTER),
        Template("sardine", "antiphon_sardine.py", _STARTER),
        Template("foxdot", "antiphon_foxdot.py", _STARTER),
        Template("strudel", "antiphon.strudel.js", _STARTER),
        Template("shell", "antiphon.sh", "run: sh {path}; it speaks to {host}:{port}"),
    )
}  # fmt: skip
