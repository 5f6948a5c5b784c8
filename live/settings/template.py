"""A settings file to begin with: every option and control, with what it does, all commented out.

A line `#key = value` says what holds without it; take the `#` away to change it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from live.arguments import Argument
from live.config import JamConfig
from live.control import Control
from live.options import JAM_OPTIONS
from live.scenes.book import NAME
from live.settings.options import NONE, VOICE_KEYS, file_options
from live.settings.settings import ELSEWHERE, named_controls
from live.settings.writing import literal

_HEAD = """# Antiphon's settings. A line that begins with "#" and a key says what holds without it.
# Take the "#" away and change the value; "" is none. The command line beats this file.
# `antiphon config check` looks for mistakes; /config/reload applies controls and MIDI controls
# while it plays.
"""
_MAP = """# What the controls of a MIDI controller do. `from` is one of: cc 21, cc14 1, nrpn 300,
# bend, pressure, note 36, program 5. `channel` and `port` (as given to controller) may be left out:
# any. `values`: what to set or do when it is pressed. `relative`, of endless encoders: twos, sign
# or offset. `takeover`: pickup, or jump for motor faders. `button`: each press goes on to the next
# value. What /learn learns is kept in learned.toml beside this file.

#[[map]]
#address = "/jam/density"
#from = "cc 21"
#channel = 1

#[[map]]
#address = "/scene/recall"
#values = [2, 4.0]
#from = "note 36"
"""
# What holds without an option whose default the command line leaves open.
_OPEN = {"tempo": JamConfig.tempo_bpm, "meter": JamConfig.meter}


def template(path: Path) -> str:
    """Return the file that is to lie there."""
    parts = [
        _HEAD,
        "[jam]",
        *_options(path),
        "",
        *_voice(),
        "",
        "[controls]",
        *_controls(),
        "",
        _MAP,
    ]
    return "\n".join(parts)


def _options(path: Path) -> Iterator[str]:
    scenes = {"scenes": str(path.with_name(NAME))}
    for name, option in file_options(JAM_OPTIONS).items():
        if said := ": ".join(filter(None, (option.metavar, option.help))):
            yield f"# {said}"
        yield f"#{name} = {literal(_default({**_OPEN, **scenes}.get(name), option))}"


def _default(default: Any, option: click.Option) -> Any:  # noqa: ANN401 (whatever it takes)
    """Return what holds without the option, if nothing else is known to; "" is none."""
    default = option.default if default is None else default
    if option.is_flag:
        return default is True
    if option.multiple:
        return []
    default = default() if callable(default) else default
    return default if isinstance(default, int | float | str) else NONE


def _voice() -> Iterator[str]:
    yield "# One [[voice]] for each voice; a voice may have any control below by its name."
    yield ""
    yield "#[[voice]]"
    rows = named_controls(per_voice=True)
    for name in (*VOICE_KEYS, "temperature"):
        yield f"#{name} = {literal(rows[name].default)}"


def _controls() -> Iterator[str]:
    for name, row in named_controls(per_voice=False).items():
        if name not in ELSEWHERE:
            yield from _control(name, row)
    yield "# -250 … 250 ms. By how much later the notes of an output leave; see docs/ports.md."
    yield '#"/output/1/offset" = 0.0'
    yield "# A latent by its address: 0.5 is the mean."
    yield '#"/latent/1" = 0.5'


def _control(name: str, row: Control) -> Iterator[str]:
    span = _span(row.argument)
    yield f"# {span + '. ' if span else ''}{row.says}"
    yield f"#{name} = {literal(row.default)}"


def _span(argument: Argument) -> str:
    if argument.choices:
        return ", ".join(argument.choices)
    if math.isinf(argument.low):
        return ""
    return f"{argument.low:g} … {argument.high:g} {argument.unit}".rstrip()
