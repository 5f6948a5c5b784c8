"""How the surface lies on each device: a phone, a tablet, a computer's screen, a device of Live."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from live.patches.flow import Frame, flow
from live.patches.items import Instrument, Item, Kind
from live.patches.layout import GAP, LARGEST_LABEL, Box, Page, Section, panel
from live.patches.surface import (
    SLOTS_SHOWN,
    feel,
    latents,
    morph,
    moves,
    places,
    ports,
    scenes,
    status,
    transport,
    voice,
    voice_details,
    whole_voice,
)

PHONE: Final = (390, 760)  # points, upright
TABLET: Final = (1024, 768)  # points, lying
STRIP_HEIGHT: Final = 169  # of every Max for Live device
STRIP_SIDE: Final = 140  # the width, at the left, of what is seen on all its pages
STRIP_WIDTH: Final = 690
_TOP_HEIGHT, _TWO_LINES_HEIGHT = 40, 56
_TO_A_FINGER: Final = 46  # the least height of a row, label and all
_TO_A_HAND: Final = 56  # where there is more room
_TO_A_MOUSE: Final = 42
_TO_LIVE: Final = 25  # whose own controls are no higher
_LIST_LINE: Final = 12
_VOICE_WIDTH, _LATENTS_HEIGHT = 262, 196


def phone(made_for: Instrument) -> tuple[Page, ...]:
    """Pages for a phone held upright."""
    frame = Frame(*PHONE, _TO_A_FINGER, top=status(made_for, 2), top_height=_TWO_LINES_HEIGHT)
    pad = morph(made_for, 3.6)
    return (
        *flow("Play", frame, [transport(made_for, 3), voice(made_for, 0)]),
        *_each_voice(made_for, frame),
        *flow("Latents", frame, [latents(made_for, 2)]),
        *flow("Moves", frame, [moves(made_for)]),
        *flow("Places", frame, [pad, places(made_for, 4), scenes(made_for, 4)]),
        *flow("Feel", frame, [feel(made_for)]),
        *flow("Ports", frame, [ports(made_for, 2)]),
        *flow("More", frame, [voice_details(made_for, 0)]),
    )


def tablet(made_for: Instrument) -> tuple[Page, ...]:
    """Pages for a tablet that lies on its side."""
    frame = Frame(*TABLET, _TO_A_HAND, 4, top=status(made_for), top_height=_TOP_HEIGHT)
    wide = replace(frame, columns=1)
    numbers = range(made_for.voices + 1)
    left, right = frame.ground.columns([3, 2])
    upper, lower = left.rows([3, 2])
    return (
        *flow("Play", frame, [transport(made_for, 2), *(voice(made_for, n) for n in numbers)]),
        *flow("Latents", wide, [latents(made_for, 10, 3.2), moves(made_for)]),
        frame.page(
            "Places", (morph(made_for, 1), upper), (places(made_for, SLOTS_SHOWN), lower),
            (scenes(made_for, 4), right),
        ),
        *flow("Feel", frame, [feel(made_for), ports(made_for, 2)]),
        *flow("More", frame, [voice_details(made_for, number) for number in numbers]),
    )  # fmt: skip


def desk(made_for: Instrument) -> tuple[Page, ...]:
    """One page for a computer's screen: everything at once, as high as it has to be."""
    columns = [
        [_with_lists(transport(made_for, 2)), _with_lists(moves(made_for))],
        [_with_lists(feel(made_for)), ports(made_for, 2)],
        *([_with_lists(whole_voice(made_for, n))] for n in range(made_for.voices + 1)),
        [morph(made_for, 4), places(made_for, 4), scenes(made_for, 4)],
    ]
    width = len(columns) * (_VOICE_WIDTH + GAP) + GAP
    frame = Frame(width, 0, _TO_A_MOUSE)
    below = max(sum(frame.natural(each) + GAP for each in column) for column in columns)
    top, faders = Box(GAP, GAP, width - 2 * GAP, _TOP_HEIGHT), _TOP_HEIGHT + 2 * GAP
    rest = Box(GAP, faders + _LATENTS_HEIGHT + GAP, width - 2 * GAP, below - GAP)
    panels = [
        panel(status(made_for), top, 0),
        panel(
            latents(made_for, len(made_for.latents)),
            Box(GAP, faders, width - 2 * GAP, _LATENTS_HEIGHT),
        ),
    ]
    for column, box in zip(columns, rest.columns([1.0] * len(columns)), strict=True):
        boxes = box.rows([frame.natural(section) for section in column])
        panels += [panel(section, cell) for section, cell in zip(column, boxes, strict=True)]
    return (Page("Antiphon", width, rest.y + rest.height + GAP, tuple(panels)),)


def strip(made_for: Instrument) -> tuple[Page, ...]:
    """Pages as high as a Max for Live device, to the right of what is seen on all of them."""
    frame = Frame(STRIP_WIDTH - STRIP_SIDE, STRIP_HEIGHT, _TO_LIVE, 3, heading=14)
    wide = replace(frame, columns=1)
    left, right = frame.ground.columns([1, 2])
    return (
        *flow("Play", frame, [transport(made_for, 3), voice(made_for, 0)]),
        *flow("Feel", wide, [feel(made_for)]),
        *flow("Ports", wide, [ports(made_for, 6)]),
        *flow("All", frame, [voice_details(made_for, 0)]),
        *_each_voice(made_for, frame),
        *flow("Latents", wide, [latents(made_for, 5)]),
        *flow("Moves", frame, [moves(made_for)]),
        frame.page("Places", (morph(made_for, 1), left), (places(made_for, SLOTS_SHOWN), right)),
        *flow("Scenes", wide, [scenes(made_for, SLOTS_SHOWN)]),
    )


def _with_lists(section: Section) -> Section:
    """Give the choices of a section room for a list: Pure Data writes names one below the other."""
    rows = [
        replace(
            row, share=max(row.share, *(_list_height(item) / _TO_A_MOUSE for item in row.items))
        )
        for row in section.rows
    ]
    return replace(section, rows=tuple(rows))


def _list_height(item: Item) -> int:
    return (
        LARGEST_LABEL + _LIST_LINE * len(item.argument.choices) if item.kind is Kind.CHOICE else 0
    )


def _each_voice(made_for: Instrument, frame: Frame) -> tuple[Page, ...]:
    """Return the pages of the voices, one after the other, with all that each has."""
    voices = (whole_voice(made_for, number) for number in range(1, made_for.voices + 1))
    return tuple(page for section in voices for page in flow(section.title, frame, [section]))
