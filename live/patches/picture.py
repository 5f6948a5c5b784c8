"""Pictures of the templates, as SVG: drawn from the same layout that the templates are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import escape

from live.patches.items import Item, Kind
from live.patches.layout import Box, Page, Panel, Widget, choice_cells, text_size

MARGIN: Final = 12  # between pages
_NIGHT, _TRACK, _WHITE = "#16181c", "#262a31", "#e8e8e8"
_LETTER: Final = 0.57  # the width of one, of the size of the text
_LARGEST, _SMALLEST = 13.0, 6.0


def svg(pages: Sequence[Page]) -> bytes:
    """Return a picture of all pages, side by side."""
    width = sum(page.width + MARGIN for page in pages) - MARGIN
    height = max(page.height for page in pages)
    parts, left = [], 0
    for page in pages:
        inside = "".join(_panel(panel) for panel in page.panels)
        ground = _rectangle(Box(0, 0, page.width, page.height), _NIGHT, radius=8)
        parts.append(f'<g transform="translate({left} 0)">{ground}{inside}</g>\n')
        left += page.width + MARGIN
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
    return f'{head} font-family="sans-serif">\n{"".join(parts)}</svg>\n'.encode()


def _panel(panel: Panel) -> str:
    ground = _rectangle(panel.box, panel.colour, opacity=0.14, radius=5)
    title = _text(panel.title, panel.heading, panel.colour) if panel.heading.height else ""
    return ground + title + "".join(map(_widget, panel.widgets))


def _widget(widget: Widget) -> str:
    drawn = _MAKERS[widget.item.kind](widget.item, widget.box, widget.colour)
    label = _text(widget.item.label, widget.caption) if widget.caption else ""
    value = _text(_shown(widget.item), widget.value, widget.colour) if widget.value else ""
    return drawn + label + value


def _fader(item: Item, box: Box, colour: str) -> str:
    if box.width > box.height:
        bar = Box(box.x, box.y, max(round(box.width * item.start), 2), box.height)
    else:
        high = max(round(box.height * item.start), 2)
        bar = Box(box.x, box.y + box.height - high, box.width, high)
    return _rectangle(box, _TRACK) + _rectangle(bar, colour, opacity=0.8)


def _toggle(item: Item, box: Box, colour: str) -> str:
    ground = _rectangle(box, colour, opacity=0.8) if item.default else _rectangle(box, _TRACK)
    return ground + _text(item.label, box)


def _button(item: Item, box: Box, colour: str) -> str:
    return _rectangle(box, colour, opacity=0.35) + _text(item.label, box)


def _choice(item: Item, box: Box, colour: str) -> str:
    choices = item.argument.choices
    return "".join(
        _rectangle(cell, colour, opacity=0.8 if choice == item.default else 0.25)
        + _text(choice, cell)
        for choice, cell in zip(choices, choice_cells(choices, box), strict=True)
    )


def _pad(item: Item, box: Box, colour: str) -> str:
    middle = f"M{box.x + box.width / 2:g} {box.y}v{box.height}M{box.x} {box.y + box.height / 2:g}"
    cross = f'<path d="{middle}h{box.width}" stroke="{colour}" opacity=".4"/>'
    hand = f'<circle cx="{box.x + 14}" cy="{box.y + 14}" r="8" fill="{colour}"/>'
    return _rectangle(box, _TRACK) + cross + hand


def _readout(item: Item, box: Box, colour: str) -> str:
    return _rectangle(box, _TRACK) + _text(item.label, box, colour)


def _shown(item: Item) -> str:
    """Return the number that it begins with, as it is written out."""
    return item.pattern % item.default


_MAKERS: Final = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _button,
    Kind.PAD: _pad,
    Kind.READOUT: _readout,
}


def _rectangle(box: Box, colour: str, opacity: float = 1.0, radius: int = 3) -> str:
    place = f'x="{box.x}" y="{box.y}" width="{box.width}" height="{box.height}"'
    return f'<rect {place} rx="{radius}" fill="{colour}" opacity="{opacity:g}"/>'


def _text(text: str, box: Box, colour: str = _WHITE) -> str:
    size = text_size(text, box, _LETTER, _LARGEST)
    x, y = box.x + box.width / 2, box.y + box.height / 2
    look = f'font-size="{max(size, _SMALLEST):.1f}" fill="{colour}" text-anchor="middle"'
    return f'<text x="{x:g}" y="{y:g}" {look} dominant-baseline="central">{escape(text)}</text>'
