"""The reference page of the controls, from their table: `python -m live.controls_page`."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Sequence
from textwrap import fill
from typing import Final

from live.arguments import Argument
from live.config import JamConfig
from live.control import Action, Control
from live.controls import ACTIONS, CONTROLS
from live.osc.answers import WHOLE_ANSWERS
from live.osc.complaints import ERRORS_PER_SECOND
from live.osc.dispatcher import FLUSH_SECONDS, FURTHEST_SECONDS, REACH_PER_SECOND
from live.osc.feedback import ECHO_SECONDS, LEASE_SECONDS, MAX_SUBSCRIBERS
from live.osc.pattern import LONGEST, MOST_SIGNS
from live.osc.waiting import MOST_OF_ONE
from live.patches import FEEDBACK_PORT
from live.replies import ERRORS, REPLIES

_INTRODUCTION: Final = f"""# Controls

Made by `python -m live.controls_page > docs/controls.md`; edit `live/rows/` instead.

Antiphon listens for OSC on {JamConfig.osc_host}, UDP port {JamConfig.osc_port}; with `--lan`
on every address of the machine.
Every number may come as i, f, d, h, T or F. Addresses may be patterns (`/voice/*/mode`,
`/voice/[1-3]/mode`, `/jam/{{lowest,highest}}`, `?`). Bundles are honoured to their time tags, up to
{FURTHEST_SECONDS:g} seconds ahead; late ones count at once. What is wrong never stops the music:
it is answered by `/error`, and a number out of range is taken as the nearest that is allowed.

There are limits that no performer meets: an address or pattern has up to {LONGEST} characters and
{MOST_SIGNS} signs such as `*`; the patterns of one machine speak to {REACH_PER_SECOND} addresses
a second; {MOST_OF_ONE} of a sender's notes and messages wait for their time; all values at once
are answered {WHOLE_ANSWERS} times a second."""

_CONTROLS: Final = """## Controls

The addresses under `/jam`, `/latent` and `/z` set every voice; `/voice/{n}/mode`,
`/voice/{n}/latent/{i}` and so on, with n from 1, set one of them; so does `/voice/{n}/model`.
Asked for its value, an address without a voice tells that of voice 1. `{i}` is a number from 1 to
the number of latents, or of outputs. Choices are named by their word or by their number from 1.

Every value may be followed by a text that says when it is to land, instead of when the table says:
`now`, `step`, `beat` or `bar`, as in `/jam/density 0.8 bar`, `/voice/2/mode duet bar` or
`/transport/play 0 bar`. So it may in a settings file (`density = [0.8, "bar"]`), in the values of a
MIDI control, and in what is learnt."""

_ACTIONS: Final = """## Actions

Arguments in brackets may be left out. What is done to the latents may be done to one voice, as
`/voice/{n}/latent/encode` or `/voice/{n}/place/recall`."""

_REPLIES: Final = f"""## What Antiphon sends

After `/subscribe {FEEDBACK_PORT}`, port {FEEDBACK_PORT} of the sender's machine gets `/hello`, then
the value of every control at its own address and with its own type (i, f or s), and from then on
every change, from wherever it comes, at most {1 / FLUSH_SECONDS:g} times a second. A value counts
from the moment it is set, also while it waits for its step. Whoever sets a control does not get it
back, unless another value was taken or followed; and not within {1000 * ECHO_SECONDS:g} ms. The
lease is {LEASE_SECONDS:g} seconds. A packet from the port that subscribed, or from {FEEDBACK_PORT},
renews it; so does the same `/subscribe`, answered by `/hello` alone. From another port of that
machine it is taken for another program, which is told every value again; so is one that sends
`/unsubscribe` first. There are {MAX_SUBSCRIBERS} places; when all are taken, the longest silent
listener of the machine that has the most of them goes.

Who is on another machine (`--lan`) can set and play everything at once, but is told and answered
only when its machine has proved that it is there, so that nobody can have this flood sent to a
third: by opening the panel there with its token, or by sending back `/prove`, as the TouchOSC,
SuperCollider and Sonic Pi templates do. Until then it gets no more bytes than it sends."""

_ERRORS: Final = f"""## Codes of `/error`

At most {ERRORS_PER_SECOND} a second go to one host: to where the sender has subscribed from, else
back to it."""


def page() -> str:
    """Return the page as Markdown."""
    parts = [
        *_filled(_INTRODUCTION),
        *_filled(_CONTROLS),
        _table(
            ("address", "type", "range", "default", "lands", "curve", "what it does"),
            map(_control, CONTROLS),
        ),
        *_filled(_ACTIONS),
        _table(("address", "arguments", "what it does"), map(_action, ACTIONS)),
        *_filled(_REPLIES),
        _table(("address", "arguments", "what it says"), map(_action, REPLIES)),
        *_filled(_ERRORS),
        _table(("code", "meaning"), [(f"`{code}`", text) for code, text in ERRORS.items()]),
    ]
    return "\n\n".join(parts) + "\n"


def _filled(text: str) -> list[str]:
    """Return the paragraphs, each in lines of the usual width."""
    return [fill(each, 100, break_on_hyphens=False) for each in text.split("\n\n")]


def _control(row: Control) -> Sequence[str]:
    argument = row.argument
    default = row.default if isinstance(row.default, int | float) else str(row.default)
    default = default if isinstance(default, str) else f"{default:g}"
    return (
        f"`{row.address}`",
        argument.tag,
        _range(argument),
        default,
        row.lands.value,
        row.curve.value,
        row.says,
    )


def _action(row: Action) -> Sequence[str]:
    texts = [*map(_argument, row.arguments)]
    if row.repeats:
        again = f"({', '.join(texts[-row.group :])}) 1 … {row.repeats + 1} times"
        texts[-row.group :] = [again]
    return f"`{row.address}`", ", ".join(texts) or "none", row.says


def _argument(argument: Argument) -> str:
    text = f"{argument.tag} {argument.name} {_range(argument)}".rstrip()
    return f"[{text}]" if argument.optional else text


def _range(argument: Argument) -> str:
    if argument.choices:
        return ", ".join(argument.choices)
    if math.isinf(argument.low):
        return ""
    high = "" if math.isinf(argument.high) else f" {argument.high:g}"
    return f"{argument.low:g} …{high} {argument.unit}".rstrip()


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


if __name__ == "__main__":
    sys.stdout.write(page())
