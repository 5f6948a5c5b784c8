"""OSC address patterns: `?`, `*`, `[1-3]`, `[!a]`, `{low,high}`.

Matched by following all positions at once, not by a regular expression: a pattern comes from the
network, and one such as `*a*a*a*a*b` would keep a backtracking matcher busy for minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, TypeAlias

# Where a piece of the pattern can end in the address, when it starts at a position.
Piece: TypeAlias = Callable[[str, int], Iterable[int]]

SPECIAL: Final = frozenset("?*[]{}")
_CLOSING: Final = {"[": "]", "{": "}"}


def is_pattern(address: str) -> bool:
    """Tell whether an address may stand for several."""
    return not SPECIAL.isdisjoint(address)


def matches(pattern: str, address: str) -> bool:
    """Tell whether a pattern stands for an address. Raises `ValueError` if it is malformed."""
    positions = {0}
    for piece in _pieces(pattern):
        positions = {end for start in positions for end in piece(address, start)}
        if not positions:
            return False
    return len(address) in positions


@lru_cache(maxsize=256)
def _pieces(pattern: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = 0
    while at < len(pattern):
        sign = pattern[at]
        if sign in _CLOSING:
            end = pattern.find(_CLOSING[sign], at)
            if end < 0:
                raise ValueError(f"a pattern's {sign} needs its {_CLOSING[sign]}")
            inside = pattern[at + 1 : end]
            pieces.append(_one_of(inside) if sign == "[" else _any_word(inside.split(",")))
            at = end
        else:
            pieces.append(_SIMPLE.get(sign) or _any_word([sign]))
        at += 1
    return tuple(pieces)


def _any_word(words: list[str]) -> Piece:
    def ends(address: str, start: int) -> Iterable[int]:
        return [start + len(word) for word in words if address.startswith(word, start)]

    return ends


def _one_of(signs: str) -> Piece:
    negated = signs.startswith("!")
    listed = _listed(signs.removeprefix("!"))

    def ends(address: str, start: int) -> Iterable[int]:
        sign = address[start : start + 1]
        fits = sign not in ("", "/") and (_within(sign, listed) is not negated)
        return [start + 1] if fits else []

    return ends


def _listed(signs: str) -> tuple[tuple[str, str], ...]:
    """Read `a-cx` as the ranges a … c and x … x."""
    ranges: list[tuple[str, str]] = []
    at = 0
    while at < len(signs):
        is_range = signs[at + 1 : at + 2] == "-" and at + 2 < len(signs)
        ranges.append((signs[at], signs[at + 2] if is_range else signs[at]))
        at += 3 if is_range else 1
    return tuple(ranges)


def _within(sign: str, ranges: tuple[tuple[str, str], ...]) -> bool:
    return any(low <= sign <= high for low, high in ranges)


def _anything(address: str, start: int) -> Iterable[int]:
    slash = address.find("/", start)
    return range(start, (len(address) if slash < 0 else slash) + 1)


def _any_sign(address: str, start: int) -> Iterable[int]:
    return [start + 1] if address[start : start + 1] not in ("", "/") else []


_SIMPLE: Final[dict[str, Piece]] = {"*": _anything, "?": _any_sign}
