"""OSC address patterns: `?`, `*`, `[1-3]`, `[!a]`, `{low,high}`.

Matched name by name, and by following all positions in a name at once, not by a regular expression:
a pattern comes from the network, and one such as `*a*a*a*a*b` would keep a backtracking matcher
busy for minutes. For the same reason it has an end, and so has what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, TypeAlias

# Where a piece of the pattern can end in a name, when it starts at any of some positions.
Piece: TypeAlias = Callable[[str, set[int]], Iterable[int]]

LONGEST: Final = 256  # characters of an address or a pattern; our own have 26 at most
MOST_SIGNS: Final = 16  # `?`, `*`, lists and braces in a pattern
SPECIAL: Final = frozenset("?*[]{}")
_CLOSING: Final = {"[": "]", "{": "}"}
_STARS: Final = re.compile(r"\*+")
_TOKEN: Final = re.compile(r"[?*]|\[[^\]]*\]?|\{[^}]*\}?|[^?*\[{]+")


def is_pattern(address: str) -> bool:
    """Tell whether an address may stand for several."""
    return not SPECIAL.isdisjoint(address)


def matches(pattern: str, address: str) -> bool:
    """Tell whether a pattern stands for an address.

    Raises `ValueError` if it is malformed, or too long or involved to be meant.
    """
    parts, names = _parts(pattern), address.split("/")
    return len(parts) == len(names) and all(map(_fits, parts, names))


@lru_cache(maxsize=256)
def _parts(pattern: str) -> tuple[str, ...]:
    """Return the pattern of each name. Raises `ValueError`."""
    if len(pattern) > LONGEST:
        raise ValueError(f"a pattern has at most {LONGEST} characters, got {len(pattern)}")
    parts = tuple(_STARS.sub("*", part) for part in pattern.split("/"))
    signs = sum(token[0] in "?*[{" for part in parts for token in _tokens(part))
    if signs > MOST_SIGNS:
        raise ValueError(f"a pattern has at most {MOST_SIGNS} signs such as * and ?, got {signs}")
    return parts


@lru_cache(maxsize=4096)
def _fits(part: str, name: str) -> bool:
    positions = {0}
    for piece in _pieces(part):
        positions = set(piece(name, positions))
        if not positions:
            return False
    return len(name) in positions


@lru_cache(maxsize=256)
def _pieces(part: str) -> tuple[Piece, ...]:
    return tuple(map(_piece, _tokens(part)))


def _tokens(part: str) -> list[str]:
    """Return the pieces of a name's pattern as they are written. Raises `ValueError`."""
    tokens: list[str] = _TOKEN.findall(part)
    for token in tokens:
        closing = _CLOSING.get(token[0])
        if closing and not token.endswith(closing):
            raise ValueError(f"a pattern's {token[0]} needs its {closing}, in the same name")
    return tokens


def _piece(token: str) -> Piece:
    if token[0] == "[":
        return _one_of(token[1:-1])
    if token[0] == "{":
        return _any_word(set(token[1:-1].split(",")))
    return _SIMPLE.get(token) or _any_word({token})


def _any_word(words: set[str]) -> Piece:
    def ends(name: str, starts: set[int]) -> Iterable[int]:
        return [at + len(word) for at in starts for word in words if name.startswith(word, at)]

    return ends


def _one_of(signs: str) -> Piece:
    negated = signs.startswith("!")
    listed = _listed(signs.removeprefix("!"))

    def ends(name: str, starts: set[int]) -> Iterable[int]:
        return [
            at + 1 for at in starts if at < len(name) and _within(name[at], listed) is not negated
        ]

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


def _anything(name: str, starts: set[int]) -> Iterable[int]:
    return range(min(starts), len(name) + 1)


def _any_sign(name: str, starts: set[int]) -> Iterable[int]:
    return [at + 1 for at in starts if at < len(name)]


_SIMPLE: Final[dict[str, Piece]] = {"*": _anything, "?": _any_sign}
