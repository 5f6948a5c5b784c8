"""What the panel can set, from the table of controls: the page makes its controls of this."""

from __future__ import annotations

import math
from typing import Any

from live.arguments import Argument
from live.control import Action, Target
from live.controls import ACTIONS, ERRORS, targets


def directory(voices: int) -> dict[str, Any]:
    """Return every address of a session with so many voices, as plain JSON data.

    A control that is one voice's has the voice's number, from 1; that of all of them has 0.
    """
    return {
        "controls": [_control(address, target) for address, target in targets(voices).items()],
        "actions": [_action(row) for row in ACTIONS],
        "errors": ERRORS,
    }


def _control(address: str, target: Target) -> dict[str, Any]:
    row = target.control
    return {
        **_argument(row.argument),
        "address": address,
        "voice": target.voice,
        "perVoice": row.per_voice,
        "default": row.default,
        "curve": row.curve.value,
        "lands": row.lands.value,
        "says": row.says,
    }


def _action(row: Action) -> dict[str, Any]:
    return {
        "address": row.address,
        "arguments": [_argument(each) for each in row.arguments],
        "says": row.says,
    }


def _argument(argument: Argument) -> dict[str, Any]:
    return {
        "name": argument.name,
        "type": argument.tag,
        "low": _finite(argument.low),
        "high": _finite(argument.high),
        "choices": list(argument.choices),
        "unit": argument.unit,
        "optional": argument.optional,
    }


def _finite(bound: float) -> float | None:
    return bound if math.isfinite(bound) else None
