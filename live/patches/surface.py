"""The surface: what is on a template, in which sections, and how these lie on each device."""

from __future__ import annotations

from typing import Final

from live.patches.items import Instrument, Item
from live.patches.layout import GAP, Box, Page, Row, Section, panel

AMBER, BLUE, GREEN, VIOLET, ROSE = "#e0a030", "#4090e0", "#40b080", "#a070e0", "#e06080"
PLACES_SHOWN: Final = 8

PHONE: Final = (390, 760)  # points, upright
TABLET: Final = (1024, 768)  # points, lying
STRIP_HEIGHT: Final = 169  # of every Max for Live device


def transport(made_for: Instrument) -> Section:
    """Start and stop, tempo, panic."""
    play = made_for.control("/transport/play", "play")
    panic = made_for.button("/panic", "panic: silence")
    return Section(
        "Transport", AMBER,
        (Row((play, panic)), Row((made_for.control("/transport/tempo", "tempo, bpm"),))),
    )  # fmt: skip


def voice(made_for: Instrument, number: int) -> Section:
    """What a voice does; number 0 stands for all of them."""
    items = [
        made_for.of_voice("/jam/enable", number, "plays"),
        made_for.of_voice("/jam/mode", number),
        made_for.of_voice("/jam/temperature", number, "temperature: bolder"),
        made_for.of_voice("/jam/density", number, "density: more notes"),
    ]
    title, colour = (f"Voice {number}", GREEN) if number else ("Every voice", BLUE)
    return Section(title, colour, tuple(Row((item,)) for item in items))


def latents(made_for: Instrument, columns: int) -> Section:
    """A fader for each latent, so many side by side."""
    faders = [
        made_for.control(f"/latent/{number}", name)
        for number, name in enumerate(made_for.latents, start=1)
    ]
    rows = [faders[start : start + columns] for start in range(0, len(faders), columns)]
    return Section("Latents", VIOLET, tuple(Row(tuple(row)) for row in rows))


def way(made_for: Instrument) -> Section:
    """How a place is reached, and where to go at once."""
    buttons = (
        made_for.button("/latent/reset", "to the mean"),
        made_for.button("/latent/random", "a new place"),
        made_for.button("/latent/encode", "what I played"),
    )
    return Section(
        "Way", VIOLET,
        (
            Row(buttons),
            Row((made_for.control("/latent/lands", "a move is heard at the next"),)),
            Row((made_for.control("/latent/slew", "slew: slower moves"),)),
            Row((made_for.control("/latent/drift", "drift: strays by itself"),)),
        ),
    )  # fmt: skip


def places(made_for: Instrument, pad_share: float = 4.0, columns: int = PLACES_SHOWN) -> Section:
    """A pad among four places, and what keeps and recalls them, so many side by side."""
    numbers = range(1, PLACES_SHOWN + 1)
    keep = [made_for.button("/place/store", f"keep {n}", n) for n in numbers]
    recall = [made_for.button("/place/recall", f"go {n}", n) for n in numbers]
    pad = made_for.pad("/place/morph", "morph among places 1 2 / 3 4")
    rows = [Row((pad,), pad_share), *_in_rows(keep, columns), *_in_rows(recall, columns)]
    return Section("Places", ROSE, tuple(rows))


def phone(made_for: Instrument) -> tuple[Page, ...]:
    """Pages for a phone held upright."""
    ground = Box(0, 0, *PHONE).inset(GAP)
    voices = [voice(made_for, number) for number in range(1, made_for.voices + 1)]
    above, below = ground.rows([2, 5])
    halves = ground.rows([5, 2])
    return (
        _page("Play", PHONE, (transport(made_for), above), (voice(made_for, 0), below)),
        *(
            _page(
                f"Voice {start + 1}" if len(two) == 1 else f"Voices {start + 1}-{start + 2}",
                PHONE,
                *zip(two, ground.rows([1.0] * len(two)), strict=True),
            )
            for start in range(0, len(voices), 2)
            if (two := voices[start : start + 2])
        ),
        _page("Latents", PHONE, (latents(made_for, 2), halves[0]), (way(made_for), halves[1])),
        _page("Places", PHONE, (places(made_for, 8.0, 4), ground)),
    )


def tablet(made_for: Instrument) -> tuple[Page, ...]:
    """Pages for a tablet that lies on its side."""
    width, height = TABLET
    ground = Box(0, 0, width, height).inset(GAP)
    voices = [voice(made_for, number) for number in range(made_for.voices + 1)]
    above, below = ground.rows([1, 3])
    left, right = ground.columns([3, 2])
    faders, rest = ground.rows([2, 1])
    return (
        _page(
            "Play", TABLET, (transport(made_for), above),
            *zip(voices, below.columns([1.0] * len(voices)), strict=True),
        ),
        _page("Latents", TABLET, (latents(made_for, 10), faders), (way(made_for), rest)),
        _page("Places", TABLET, (places(made_for), left), (voice(made_for, 0), right)),
    )  # fmt: skip


def desk(made_for: Instrument) -> tuple[Page, ...]:
    """One page for a computer's screen: everything at once."""
    sections = [transport(made_for), *_voices(made_for), way(made_for), places(made_for, 3.0)]
    widths = [200, *[200] * (made_for.voices + 1), 300, 400]
    ground = Box(0, 0, sum(widths) + GAP * (len(widths) + 1), 620).inset(GAP)
    above, below = ground.rows([1, 1])
    size = (ground.width + 2 * GAP, ground.height + 2 * GAP)
    faders = latents(made_for, len(made_for.latents))
    return (
        _page(
            "Antiphon", size, (faders, above),
            *zip(sections, below.columns(widths), strict=True),
        ),
    )  # fmt: skip


def strip(made_for: Instrument) -> tuple[Page, ...]:
    """One page as high as a Max for Live device."""
    sections = [
        transport(made_for), *_voices(made_for),
        latents(made_for, len(made_for.latents)), way(made_for), places(made_for, 3.0),
    ]  # fmt: skip
    widths = [150, *[190] * (made_for.voices + 1), 44 * len(made_for.latents), 250, 400]
    ground = Box(0, 0, sum(widths) + 3 * (len(widths) + 1), STRIP_HEIGHT).inset(3)
    boxes = ground.columns(widths, gap=3)
    panels = [panel(section, box, 14) for section, box in zip(sections, boxes, strict=True)]
    return (Page("Antiphon", ground.width + 6, STRIP_HEIGHT, tuple(panels)),)


def _voices(made_for: Instrument) -> list[Section]:
    return [voice(made_for, number) for number in range(made_for.voices + 1)]


def _in_rows(items: list[Item], columns: int) -> list[Row]:
    return [Row(tuple(items[start : start + columns])) for start in range(0, len(items), columns)]


def _page(title: str, size: tuple[int, int], *places: tuple[Section, Box]) -> Page:
    panels = tuple(panel(section, box) for section, box in places)
    return Page(title, *size, panels)
