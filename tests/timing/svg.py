"""Plots as SVG: shares of all values up to each, on a logarithmic axis."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

COLOURS: Final = ("#1f77d0", "#e08a00", "#c0392b", "#7a4fbf")
WIDTH, HEIGHT = 760, 380
LEFT, RIGHT, TOP, BOTTOM = 60, 20, 40, 52
SHARES: Final = (0.0, 0.5, 0.9, 0.99, 0.999)
_FONT: Final = 'font-family="sans-serif" font-size="13"'
_POINTS: Final = 300


def shares(title: str, unit: str, series: Mapping[str, Sequence[float]]) -> str:
    """Return a plot: for each series, which share of its values (positive) is no greater than x.

    Shares are spread so that 99 % and 99.9 % are as far apart as 90 % and 99 %.
    """
    values = [value for each in series.values() for value in each]
    low = math.floor(math.log10(max(min(values), 1e-4)))
    high = max(math.ceil(math.log10(max(values))), low + 1)
    parts = [_frame(title), *_grid(low, high, unit)]
    for number, (name, found) in enumerate(series.items()):
        colour = COLOURS[number % len(COLOURS)]
        points = " ".join(f"{_x(v, low, high):.1f},{_y(s):.1f}" for v, s in _steps(found))
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
        )
        parts.append(_text(LEFT + 12, TOP + 18 + 18 * number, escape(name), fill=colour))
    return "\n".join([*parts, "</svg>\n"])


def _steps(values: Sequence[float]) -> list[tuple[float, float]]:
    """Return (value, share of the values that are no greater), at most `_POINTS` of them.

    What is most is always among them: it is what a listener hears.
    """
    ranked = sorted(values)
    every = max(1, len(ranked) // _POINTS)
    tail = len(ranked) - max(20, len(ranked) // 50)
    kept = [n for n in range(len(ranked)) if n % every == 0 or n >= tail]
    return [(ranked[n], (n + 1) / len(ranked)) for n in kept]


def _frame(title: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {_FONT}>\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>\n'
        + _text(LEFT, 24, escape(title), weight="bold")
    )


def _grid(low: int, high: int, unit: str) -> list[str]:
    parts = []
    for share in SHARES:
        y = _y(share)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(_text(LEFT - 6, y + 4, f"{share * 100:g} %", anchor="end"))
    for power in range(low, high + 1):
        x = _x(10.0**power, low, high)
        parts.append(f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#ddd"/>')
        parts.append(_text(x, HEIGHT - BOTTOM + 18, f"{10.0**power:g}", anchor="middle"))
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, escape(unit), anchor="middle"))
    return parts


def _x(value: float, low: int, high: int) -> float:
    share = (math.log10(max(value, 10.0**low)) - low) / (high - low)
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(share: float) -> float:
    """Place a share by its distance from the whole, down to a thousandth."""
    depth = -math.log10(max(1 - share, 1e-3)) / 3
    return HEIGHT - BOTTOM - depth * (HEIGHT - TOP - BOTTOM)


def _text(
    x: float, y: float, text: str, *, anchor: str = "start", fill: str = "#222", weight: str = ""
) -> str:
    bold = f' font-weight="{weight}"' if weight else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}"{bold}>{text}</text>'
