"""What the panel can set, from the table of controls: the page makes its controls of this."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, Final

from engine.scales import AUTO, OFF, SCALES
from live.arguments import Argument
from live.control import NUMBER, Deed, Target
from live.controls import deeds, targets
from live.replies import ERRORS
from models import library
from models.card import PLAYED

_TONICS: Final = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_SUGGESTIONS: Final = {
    "scale": [OFF, AUTO, *(f"{tonic} {scale}" for scale in SCALES for tonic in _TONICS)]
}


def directory(voices: int) -> dict[str, Any]:
    """Return every address of a session with so many voices, as plain JSON data.

    A row's `key` is its address for all voices; `voice` is the one that it speaks to, from 1, or 0.
    """
    return {
        "controls": [_control(address, target) for address, target in targets(voices).items()],
        "actions": [_action(address, deed) for address, deed in deeds(voices).items()],
        "errors": ERRORS,
    }


@lru_cache
def models() -> list[dict[str, Any]]:
    """Return the shipped models that a voice can play, with the names of their latents."""
    return [
        {
            "name": card.name,
            "title": card.title,
            "kind": card.kind,
            "latents": [{"name": latent.name, "unit": latent.unit} for latent in card.latents],
        }
        for _, card in library.available()
        if card.kind in PLAYED
    ]


def _control(address: str, target: Target) -> dict[str, Any]:
    row = target.control
    return {
        **_argument(row.argument),
        "address": address,
        "key": row.address.replace(NUMBER, str(target.index)),
        "voice": target.voice,
        "index": target.index,
        "perVoice": row.per_voice,
        "told": row.told,
        "default": row.default,
        "curve": row.curve.value,
        "lands": row.lands.value,
        "says": row.says,
        "suggestions": _SUGGESTIONS.get(row.name, []),
    }


def _action(address: str, deed: Deed) -> dict[str, Any]:
    row = deed.action
    return {
        "address": address,
        "key": row.address,
        "voice": deed.voice,
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
        "open": argument.canonical is not None,
        "unit": argument.unit,
        "optional": argument.optional,
    }


def _finite(bound: float) -> float | None:
    return bound if math.isfinite(bound) else None
