"""The surface: what is on a template, in which sections.

What nobody has given a place of its own stands behind the rest by itself: a row that is added to
the table of controls is on every template at once. How sections lie on each device says
`live.patches.devices`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from engine.choices import OUTPUTS
from live.controls import CONTROLS
from live.patches.items import Instrument, Item
from live.patches.layout import Row, Section

AMBER, BLUE, GREEN, VIOLET, ROSE = "#e0a030", "#4090e0", "#40b080", "#a070e0", "#e06080"
CYAN, GREY = "#30b0c8", "#98a0b0"
SLOTS_SHOWN: Final = 8  # places and scenes, of all there are
_JAM, _LATENT = "/jam/", "/latent/"
_SHARE_OF_CHOICES: Final = 1.3  # of the height of a row, for names side by side
_SHARE_OF_MODELS: Final = 1.8  # for those that need two lines
_MAIN: Final = (
    ("enable", "solo"), ("mode",), ("model",), ("level", "register"), ("temperature", "density"),
    ("hears",),
)  # fmt: skip
_DETAILS: Final = (
    ("closeness", "cadence"), ("top_p", "lean"), ("lowest", "highest"), ("channel", "lean_on"),
    ("scale",),
)  # fmt: skip
_FEEL: Final = {
    "/transport/meter": "metre", "/transport/swing": "swing", "/transport/swing/grid": "swing of",
    "/transport/click": "click", "/transport/count_in": "count-in",
    "/transport/click/channel": "its channel",
}  # fmt: skip
_PORTS: Final = {
    "/transport/thru": "thru", "/transport/clock/offset": "clock out",
    "/transport/source/offset": "clock in",
}  # fmt: skip
_LABELS: Final = {
    "enable": "plays", "mode": "mode: how it plays with you", "register": "octaves",
    "hears": "hears the notes of", "top_p": "top p", "lean_on": "leans on voice",
    "lowest": "lowest pitch", "highest": "highest pitch", "channel": "MIDI channel",
    "humanise": "humanise", "humanise/velocity": "and loudness",
    "scale": "scale: auto is the key it hears",
}  # fmt: skip


def status(made_for: Instrument, lines: int = 1) -> Section:
    """Whether it is connected, where it is, and what it last found wrong; on so many lines."""
    connection, beat, error = made_for.readouts()
    if lines > 1:
        return Section("Status", GREY, (Row((connection, beat)), Row((error,))))
    return Section("Status", GREY, (Row((connection, beat, error), shares=(3, 3, 8)),))


def transport(made_for: Instrument, columns: int) -> Section:
    """Start and stop, tempo and whose it is, recording, panic; so many buttons side by side."""
    buttons = [
        made_for.control("/transport/play", "play"),
        made_for.control("/record", "record"),
        made_for.button("/transport/tap", "tap tempo"),
        made_for.button("/record/keep", "keep bars"),
        made_for.control("/transport/clock", "send clock"),
        made_for.button("/panic", "panic"),
    ]
    tempo = made_for.control("/transport/tempo", "tempo")
    source = made_for.control("/transport/source", "follows the beat of")
    rows = (Row((tempo,)), Row((source,), _SHARE_OF_CHOICES))
    placed = {item.address for item in (*buttons, tempo, source)} | _FEEL.keys() | _PORTS.keys()
    others = [
        made_for.control(row.address, row.address.removeprefix("/transport/").replace("/", " "))
        for row in CONTROLS
        if not (row.per_voice or row.count) and row.address not in placed
    ]
    more = (*_in_rows(others, columns if columns < 3 else columns // 3 * 2),)
    return Section("Transport", AMBER, (*_in_rows(buttons, columns), *rows, *more))


def feel(made_for: Instrument) -> Section:
    """Metre, swing, click: set before one plays, or between two pieces."""
    metre, swing, grid, *click = (made_for.control(*each) for each in _FEEL.items())
    rows = (
        Row((metre,), _SHARE_OF_MODELS), Row((swing, grid), _SHARE_OF_CHOICES), Row(tuple(click)),
    )  # fmt: skip
    return Section("Feel", AMBER, rows)


def ports(made_for: Instrument, columns: int) -> Section:
    """What is passed on, and when what goes to each port leaves; so many side by side."""
    offsets = [
        made_for.control(f"/output/{number}/offset", f"output {number}")
        for number in range(1, OUTPUTS + 1)
    ]
    first = [made_for.control(*each) for each in _PORTS.items()]
    rows = (*_in_rows(first, min(columns, 3)), *_in_rows(offsets, columns))
    return Section("Ports: what leaves how much later", AMBER, rows)


def voice(made_for: Instrument, number: int) -> Section:
    """What a voice does; number 0 stands for all of them."""
    return _voice(number, _voice_items(made_for, number), _MAIN)


def voice_details(made_for: Instrument, number: int) -> Section:
    """What is set for a voice once rather than played."""
    items = _voice_items(made_for, number)
    section = _voice(number, items, (*_DETAILS, *_others(items)))
    return replace(section, title=f"{section.title}: more")


def whole_voice(made_for: Instrument, number: int) -> Section:
    """All that a voice has."""
    items = _voice_items(made_for, number)
    return _voice(number, items, (*_MAIN, *_DETAILS, *_others(items)))


def latents(made_for: Instrument, columns: int, share: float = 1.0) -> Section:
    """A fader for each latent, so many side by side, each as high as so many rows."""
    faders = [made_for.latent(number) for number in range(1, len(made_for.latents) + 1)]
    rows = (replace(row, share=share) for row in _in_rows(faders, columns))
    return Section("Latents", VIOLET, tuple(rows))


def moves(made_for: Instrument) -> Section:
    """Where to go at once in the latent space, and how a place is reached."""
    buttons = (
        made_for.button("/latent/reset", "to the mean"),
        made_for.button("/latent/random", "a new place"),
        made_for.button("/latent/encode", "what I played"),
    )
    lands = made_for.control("/latent/lands", "a move is heard at the next")
    slew = made_for.control("/latent/slew", "slew")
    unit = made_for.control("/latent/slew/unit", "slew counts")
    drift = made_for.control("/latent/drift", "drift")
    rate = made_for.control("/latent/drift/rate", "drift rate")
    placed = {item.address for item in (lands, slew, unit, drift, rate)}
    others = [
        made_for.control(row.address, row.address.removeprefix(_LATENT).replace("/", " "))
        for row in CONTROLS
        if row.address.startswith(_LATENT) and not row.count and row.address not in placed
    ]
    return Section(
        "Moves", VIOLET,
        (
            Row(buttons), Row((lands,), _SHARE_OF_CHOICES), Row((slew, unit)), Row((drift, rate)),
            *_in_rows(others, 2),
        ),
    )  # fmt: skip


def morph(made_for: Instrument, share: float) -> Section:
    """The pad among four places, as high as so many rows."""
    pad = made_for.pad("/place/morph", "morph among places 1 2 / 3 4")
    return Section("Morph", ROSE, (Row((pad,), share),))


def places(made_for: Instrument, columns: int) -> Section:
    """What keeps and recalls places, so many side by side."""
    return Section("Places", ROSE, _slots(made_for, "/place/store", "/place/recall", columns))


def scenes(made_for: Instrument, columns: int) -> Section:
    """What keeps and recalls all settings at once, so many side by side, and what learns knobs."""
    learn = (
        made_for.button("/learn/touch", "learn: touch, then a knob"),
        made_for.button("/learn/touch", "learn one more", 1),
    )
    slots = _slots(made_for, "/scene/store", "/scene/recall", columns)
    return Section("Scenes and MIDI knobs", CYAN, (*slots, Row(learn)))


def _voice_items(made_for: Instrument, number: int) -> dict[str, Item]:
    """Return what a voice has, by the name of its row."""
    names = [row.address.removeprefix(_JAM) for row in CONTROLS if row.address.startswith(_JAM)]
    items = {name: made_for.of_voice(_JAM + name, number, _LABELS.get(name, "")) for name in names}
    return items | {"model": made_for.of_voice("/model/select", number, "model")}


def _others(items: dict[str, Item]) -> tuple[tuple[str, ...], ...]:
    """Return the names of what has no place of its own, in twos."""
    placed = {name for row in (*_MAIN, *_DETAILS) for name in row}
    names = [name for name in items if name not in placed]
    return tuple(tuple(names[start : start + 2]) for start in range(0, len(names), 2))


def _voice(number: int, of: dict[str, Item], rows: Sequence[tuple[str, ...]]) -> Section:
    title, colour = (f"Voice {number}", GREEN) if number else ("Every voice", BLUE)
    shares = {"model": _SHARE_OF_MODELS, "mode": _SHARE_OF_CHOICES}
    lines = (Row(tuple(of[name] for name in row), shares.get(row[0], 1.0)) for row in rows)
    return Section(title, colour, tuple(lines))


def _slots(made_for: Instrument, store: str, recall: str, columns: int) -> tuple[Row, ...]:
    numbers = range(1, SLOTS_SHOWN + 1)
    keep = [made_for.button(store, f"keep {n}", n) for n in numbers]
    go = [made_for.button(recall, f"go {n}", n) for n in numbers]
    return (*_in_rows(keep, columns), *_in_rows(go, columns))


def _in_rows(items: Sequence[Item], columns: int) -> tuple[Row, ...]:
    starts = range(0, len(items), columns)
    return tuple(Row(tuple(items[start : start + columns])) for start in starts)
