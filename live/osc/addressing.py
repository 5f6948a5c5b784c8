"""Addressing: which rows of the table an address or a pattern speaks to, or was meant to."""

from __future__ import annotations

import difflib
from functools import lru_cache

from live.arguments import ControlError
from live.control import Deed, Target
from live.controls import deeds, targets
from live.osc.pattern import LONGEST, is_pattern, matches


def spoken_to(address: str, voices: int) -> tuple[tuple[Deed, ...], dict[str, Target]]:
    """Return the deeds and the values that an address or a pattern stands for.

    Raises `ControlError` if it is too long, or the pattern malformed.
    """
    if len(address) > LONGEST:
        text = f"an address has at most {LONGEST} characters, got {len(address)}"
        raise ControlError("unknown_address", text)
    return _spoken_to(address, voices)


@lru_cache(maxsize=256)
def _spoken_to(address: str, voices: int) -> tuple[tuple[Deed, ...], dict[str, Target]]:
    known, done = targets(voices), deeds(voices)
    if not is_pattern(address):
        found = {address: known[address]} if address in known else {}
        return (done[address],) if address in done else (), found
    try:
        return (
            tuple(deed for each, deed in done.items() if matches(address, each)),
            {each: target for each, target in known.items() if matches(address, each)},
        )
    except ValueError as error:
        raise ControlError("unknown_address", str(error)) from None


def nearest(address: str, voices: int) -> str:
    """Say what an unknown address may have been meant for."""
    near = difflib.get_close_matches(address[:64], [*targets(voices), *deeds(voices)], 1)
    return "nothing has this address" + (f", did you mean {near[0]}?" if near else "")
