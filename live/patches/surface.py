"""The surface: what is on a template, in which sections, and how these lie on each device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from engine.choices import OUTPUTS
from live.patches.items import Instrument, Item
from live.patches.layout import GAP, Box, Page, Row, Section, panel

AMBER, BLUE, GREEN, VIOLET, ROSE = "#e0a030", "#4090e0", "#40b080", "#a070e0", "#e06080"
CYAN: Final = "#30b0c8"
SLOTS_SHOWN: Final = 8  # places and scenes, of all there are
_SHARE_OF_CHOICES: Final = 1.6  # of the height on a screen, where they may stand in a column
_MAIN: Final = (
    ("enable", "solo"), ("mode",), ("model",), ("level", "register"), ("temperature", "density"),
    ("hears",),
)  # fmt: skip
_DETAILS: Final = (
    ("closeness", "cadence"), ("top_p", "lean"), ("lowest", "highest"),
    ("channel", "output", "program", "lean_on"), ("humanise", "humanise_velocity"), ("scale",),
)  # fmt: skip

PHONE: Final = (390, 760)  # points, upright
TABLET: Final = (1024, 768)  # points, lying
STRIP_HEIGHT: Final = 169  # of every Max for Live device


def transport(made_for: Instrument, columns: int) -> Section:
    """Start and stop, tempo and whose it is, recording, panic; so many buttons side by side."""
    buttons = [
        made_for.control("/transport/play", "play"),
        made_for.control("/record", "record"),
        made_for.button("/transport/tap", "tap tempo"),
        made_for.button("/record/keep", "keep last bars"),
        made_for.control("/transport/clock", "send clock"),
        made_for.button("/panic", "panic: silence"),
    ]
    tempo = made_for.control("/transport/tempo", "tempo, bpm")
    source = made_for.control("/transport/source", "follows the beat of")
    rows = (Row((tempo,)), Row((source,), _SHARE_OF_CHOICES))
    clock = (Row((tempo, source)),) if columns > 2 else rows
    return Section("Transport", AMBER, (*_in_rows(buttons, columns), *clock))


def feel(made_for: Instrument) -> Section:
    """Metre, swing, click: set before one plays, or between two pieces."""
    rows = (
        (("/transport/meter", "metre"),),
        (("/transport/swing", "swing, %"),),
        (("/transport/swing/grid", "swing of"),),
        (("/transport/click", "click"), ("/transport/count_in", "count-in, bars")),
        (("/transport/click/channel", "the click's MIDI channel"),),
    )
    lines = (tuple(made_for.control(*each) for each in row) for row in rows)
    return Section("Feel", AMBER, tuple(map(Row, lines)))


def ports(made_for: Instrument, columns: int) -> Section:
    """What is passed on, and when what goes to each port leaves; so many faders side by side."""
    offsets = [
        made_for.control(f"/output/{number}/offset", f"output {number}, ms")
        for number in range(1, OUTPUTS + 1)
    ]
    first = (
        made_for.control("/transport/thru", "thru"),
        made_for.control("/transport/clock/offset", "clock out, ms"),
        made_for.control("/transport/source/offset", "clock in, ms"),
    )
    return Section(
        "Ports: what leaves how much later", AMBER, (Row(first), *_in_rows(offsets, columns))
    )


def voice(made_for: Instrument, number: int) -> Section:
    """What a voice does, one thing below the other; number 0 stands for all of them."""
    return _voice(number, _voice_items(made_for, number), _MAIN)


def voice_details(made_for: Instrument, number: int) -> Section:
    """What is set for a voice once rather than played."""
    section = _voice(number, _voice_items(made_for, number), _DETAILS)
    return replace(section, title=f"{section.title}: more")


def whole_voice(made_for: Instrument, number: int) -> Section:
    """All that a voice has."""
    return _voice(number, _voice_items(made_for, number), _MAIN + _DETAILS, _SHARE_OF_CHOICES)


def voice_lying(made_for: Instrument, number: int) -> Section:
    """What is played most, where there is more width than height."""
    rows = (("enable", "solo", "level", "register"), ("mode", "model"), ("temperature", "density"))
    return _voice(number, _voice_items(made_for, number), rows)


def latents(made_for: Instrument, columns: int) -> Section:
    """A fader for each latent, so many side by side."""
    faders = [made_for.latent(number) for number in range(1, len(made_for.latents) + 1)]
    return Section("Latents", VIOLET, _in_rows(faders, columns))


def moves(made_for: Instrument) -> Section:
    """Where to go at once in the latent space, and how a place is reached."""
    buttons = (
        made_for.button("/latent/reset", "to the mean"),
        made_for.button("/latent/random", "a new place"),
        made_for.button("/latent/encode", "what I played"),
    )
    slew = made_for.control("/latent/slew", "slew: takes so many")
    drift = made_for.control("/latent/drift", "drift: strays so far")
    return Section(
        "Moves", VIOLET,
        (
            Row(buttons),
            Row((made_for.control("/latent/lands", "a move is heard at the next"),)),
            Row((slew, made_for.control("/latent/slew/unit", "counted in"))),
            Row((drift, made_for.control("/latent/drift/rate", "so fast"))),
        ),
    )  # fmt: skip


def morph(made_for: Instrument) -> Item:
    """The pad among four places."""
    return made_for.pad("/place/morph", "morph among places 1 2 / 3 4")


def places(made_for: Instrument, columns: int) -> tuple[Row, ...]:
    """What keeps and recalls places, so many side by side."""
    return _slots(made_for, "/place/store", "/place/recall", columns)


def scenes(made_for: Instrument, columns: int) -> Section:
    """What keeps and recalls all settings at once, so many side by side."""
    learn = (
        made_for.button("/learn/touch", "learn: touch, then move a knob"),
        made_for.button("/learn/touch", "learn beside what it moves", 1),
    )
    slots = _slots(made_for, "/scene/store", "/scene/recall", columns)
    return Section("Scenes and MIDI knobs", CYAN, (*slots, Row(learn)))


def phone(made_for: Instrument) -> tuple[Page, ...]:
    """Pages for a phone held upright."""
    ground = Box(0, 0, *PHONE).inset(GAP)
    voices = [voice(made_for, number) for number in range(1, made_for.voices + 1)]
    above, below = ground.rows([2, 5])
    halves = ground.rows([5, 2])
    thirds = ground.rows([2, 1])
    return (
        _page("Play", PHONE, (transport(made_for, 3), above), (voice(made_for, 0), below)),
        *(
            _page(
                f"Voice {start + 1}" if len(two) == 1 else f"Voices {start + 1}-{start + 2}",
                PHONE,
                *zip(two, ground.rows([1.0] * len(two)), strict=True),
            )
            for start in range(0, len(voices), 2)
            if (two := voices[start : start + 2])
        ),
        _page("Latents", PHONE, (latents(made_for, 2), halves[0]), (moves(made_for), halves[1])),
        _page(
            "Places", PHONE,
            (_all_places(made_for, 5.0, 4), thirds[0]), (scenes(made_for, 4), thirds[1]),
        ),
        _page("Ports", PHONE, (ports(made_for, 2), ground.rows([1, 1])[0])),
        *_more(made_for, PHONE),
    )  # fmt: skip


def tablet(made_for: Instrument) -> tuple[Page, ...]:
    """Pages for a tablet that lies on its side."""
    ground = Box(0, 0, *TABLET).inset(GAP)
    voices = [voice(made_for, number) for number in range(made_for.voices + 1)]
    above, below = ground.rows([1, 4])
    left, right = ground.columns([3, 2])
    corner, side = right.rows([2, 5])
    faders, rest = ground.rows([2, 1])
    return (
        _page(
            "Play", TABLET, (transport(made_for, 6), above),
            *zip(voices, below.columns([1.0] * len(voices)), strict=True),
        ),
        _page("Latents", TABLET, (latents(made_for, 10), faders), (moves(made_for), rest)),
        _page(
            "Places", TABLET, (_all_places(made_for, 4.0, SLOTS_SHOWN), left),
            (scenes(made_for, 4), corner), (voice(made_for, 0), side),
        ),
        _page("Ports", TABLET, (ports(made_for, 4), ground.rows([1, 2])[0])),
        *_more(made_for, TABLET),
    )  # fmt: skip


def desk(made_for: Instrument) -> tuple[Page, ...]:
    """One page for a computer's screen: everything at once."""
    voices = [whole_voice(made_for, number) for number in range(made_for.voices + 1)]
    widths = [*[250] * len(voices), 330, 490]
    ground = Box(0, 0, sum(widths) + GAP * (len(widths) + 1), 820).inset(GAP)
    above, below = ground.rows([3, 7])
    left, middle, right = above.columns([1, 1, 6])
    *columns, last = below.columns(widths)
    upper, lower, lowest = last.rows([5, 2, 2])
    return (
        _page(
            "Antiphon", (ground.width + 2 * GAP, ground.height + 2 * GAP),
            (transport(made_for, 2), left), (feel(made_for), middle),
            (latents(made_for, len(made_for.latents)), right),
            *zip([*voices, moves(made_for)], columns, strict=True),
            (_all_places(made_for, 3.0, SLOTS_SHOWN), upper),
            (scenes(made_for, SLOTS_SHOWN), lower), (ports(made_for, 4), lowest),
        ),
    )  # fmt: skip


def strip(made_for: Instrument) -> tuple[Page, ...]:
    """One page as high as a Max for Live device."""
    voices = [voice_lying(made_for, number) for number in range(made_for.voices + 1)]
    sections = [
        transport(made_for, 3), *voices, latents(made_for, 5), moves(made_for),
        Section("Morph", ROSE, (Row((morph(made_for),)),)),
        Section("Places", ROSE, places(made_for, 4)), scenes(made_for, 4),
    ]  # fmt: skip
    widths = [240, *[285] * len(voices), 500, 260, 170, 170, 170]
    ground = Box(0, 0, sum(widths) + 3 * (len(widths) + 1), STRIP_HEIGHT).inset(3)
    boxes = ground.columns(widths, gap=3)
    panels = [panel(section, box, 14) for section, box in zip(sections, boxes, strict=True)]
    return (Page("Antiphon", ground.width + 6, STRIP_HEIGHT, tuple(panels)),)


def _more(made_for: Instrument, size: tuple[int, int]) -> tuple[Page, ...]:
    """Return pages of what is set once, two sections each."""
    boxes = Box(0, 0, *size).inset(GAP).rows([1.0] * 2)
    voices = range(made_for.voices + 1)
    sections = [feel(made_for), *(voice_details(made_for, number) for number in voices)]
    return tuple(
        _page("More", size, *zip(sections[start : start + 2], boxes, strict=False))
        for start in range(0, len(sections), 2)
    )


def _voice_items(made_for: Instrument, number: int) -> dict[str, Item]:
    """Return what a voice has, by the name of its row."""
    labels = {
        "enable": "plays", "solo": "solo", "mode": "mode", "level": "level",
        "register": "octaves", "temperature": "temperature: bolder",
        "density": "density: more notes", "closeness": "closeness: to you",
        "cadence": "cadence: closed ends", "hears": "hears the notes of",
        "top_p": "top p: wilder", "lean": "lean: follows", "lean_on": "decoder voice",
        "lowest": "lowest pitch", "highest": "highest pitch", "channel": "MIDI channel",
        "output": "output", "program": "program",
        "scale": "scale: auto is the key it hears", "humanise": "humanise: off the beat",
    }  # fmt: skip
    items = {name: made_for.of_voice(f"/jam/{name}", number, labels[name]) for name in labels}
    loudness = made_for.of_voice("/jam/humanise/velocity", number, "humanise: loudness")
    model = made_for.of_voice("/model/select", number, "model")
    return items | {"model": model, "humanise_velocity": loudness}


def _voice(
    number: int, of: dict[str, Item], rows: Sequence[tuple[str, ...]], share_of_choices: float = 1.0
) -> Section:
    title, colour = (f"Voice {number}", GREEN) if number else ("Every voice", BLUE)
    choices = {"mode", "model", "hears"}
    shares = (share_of_choices if choices.intersection(row) else 1.0 for row in rows)
    lines = (tuple(of[name] for name in row) for row in rows)
    return Section(title, colour, tuple(map(Row, lines, shares)))


def _all_places(made_for: Instrument, pad_share: float, columns: int) -> Section:
    """Return the pad, and below it the places."""
    rows = (Row((morph(made_for),), pad_share), *places(made_for, columns))
    return Section("Places", ROSE, rows)


def _slots(made_for: Instrument, store: str, recall: str, columns: int) -> tuple[Row, ...]:
    numbers = range(1, SLOTS_SHOWN + 1)
    keep = [made_for.button(store, f"keep {n}", n) for n in numbers]
    go = [made_for.button(recall, f"go {n}", n) for n in numbers]
    return (*_in_rows(keep, columns), *_in_rows(go, columns))


def _in_rows(items: list[Item], columns: int) -> tuple[Row, ...]:
    starts = range(0, len(items), columns)
    return tuple(Row(tuple(items[start : start + columns])) for start in starts)


def _page(title: str, size: tuple[int, int], *places: tuple[Section, Box]) -> Page:
    panels = tuple(panel(section, box) for section, box in places)
    return Page(title, *size, panels)
