"""How the templates are laid out: everything in its place, nothing over anything else."""

import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Lands
from engine.session import SessionState, VoiceControls
from live import controls
from live.arguments import Argument
from live.control import Control, Target, of_voice
from live.controls import CONTROLS, told
from live.patches import MODEL, devices, items, surface
from live.patches.flow import Frame, flow
from live.patches.formats import FORMATS
from live.patches.items import Instrument, Item, Kind
from live.patches.layout import Box, Row, Section, choice_cells, text_size

ALL = [devices.phone, devices.tablet, devices.desk, devices.strip]
TOUCHED = [devices.phone, devices.tablet]
SMALLEST = {devices.phone: 28, devices.tablet: 28, devices.desk: 20, devices.strip: 12}
LETTER = 0.57  # the width of one, of its size
NAMES = tuple(f"latent number {n}" for n in range(1, 21))
TO_A_FINGER = 34  # points: what a fingertip finds without looking


def pages(arrange, voices=2):
    return arrange(Instrument(voices, NAMES))


def boxes_of(widget):
    return [box for box in (widget.box, widget.caption, widget.value) if box]


def check(page):
    """Nothing overlaps, nothing hangs over."""
    whole = Box(0, 0, page.width, page.height)
    for one, other in combinations(page.panels, 2):
        assert not one.box.overlaps(other.box), (one.title, other.title)
    for panel in page.panels:
        boxes = [panel.heading] if panel.heading.height else []
        boxes += [box for widget in panel.widgets for box in boxes_of(widget)]
        assert whole.holds(panel.box)
        assert all(panel.box.holds(box) for box in boxes)
        assert all(box.width > 0 and box.height > 0 for box in boxes)
        for one, other in combinations(boxes, 2):
            assert not one.overlaps(other), (panel.title, one, other)


@pytest.mark.parametrize("voices", [1, 2, 3, 8])
@pytest.mark.parametrize("arrange", ALL)
def test_nothing_overlaps_and_nothing_hangs_over(arrange, voices):
    for page in pages(arrange, voices):
        check(page)


@pytest.mark.parametrize("voices", [2, 8])
@pytest.mark.parametrize("arrange", TOUCHED)
def test_a_finger_finds_everything_on_a_touch_screen(arrange, voices):
    for page in pages(arrange, voices):
        for widget in page.widgets:
            if widget.item.kind is Kind.READOUT:
                continue
            cells = [widget.box]
            if widget.item.kind is Kind.CHOICE:
                cells = choice_cells(widget.item.argument.choices, widget.box)
            for cell in cells:
                assert cell.width >= TO_A_FINGER, widget.item.label
                assert cell.height >= TO_A_FINGER * 0.8, widget.item.label


@pytest.mark.parametrize("arrange", ALL)
def test_every_word_can_be_read(arrange):
    """As large as a text fits, which is how templates write it; a device of Live is small print."""
    smallest = 6.5 if arrange is devices.strip else 7.0
    for page in arrange(Instrument.of_model(MODEL, 2)):
        for widget in page.widgets:
            for text, box in texts(widget):
                size = text_size(text, box, LETTER, 20.0)
                assert size >= smallest, (page.title, text, box, size)


def texts(widget):
    item = widget.item
    yield item.label, widget.caption or widget.box
    if widget.value:
        yield item.pattern % item.argument.high, widget.value
    if item.kind is Kind.CHOICE:
        yield from zip(
            item.argument.choices, choice_cells(item.argument.choices, widget.box), strict=True
        )


def test_a_number_is_written_out_with_its_unit():
    made_for = Instrument(2, NAMES)
    shown = {
        address: made_for.control(address).pattern % value
        for address, value in (
            ("/transport/tempo", 120), ("/jam/register", -2), ("/latent/3", 0.5),
            ("/latent/drift", 1.25), ("/jam/lowest", 36),
        )
    }  # fmt: skip
    assert list(shown.values()) == ["120.0 bpm", "-2 oct.", "0.50", "1.25 dev.", "36"]
    per_cent = Item(Kind.FADER, "swing", "/x", "", (Argument("x", "f", 0, 75, unit="%"),))
    assert (per_cent.pattern % 60, per_cent.longest) == ("60.0 %", "75.0 %")


@given(lengths=st.lists(st.integers(1, 30), min_size=1, max_size=12), columns=st.integers(1, 4))
def test_what_flows_keeps_its_order_and_the_height_that_it_needs(lengths, columns):
    """Each row is as high as it has to be, to a rounded point; a section is broken only at need."""
    frame = Frame(600, 400, 40, columns)
    sections = [
        Section(f"{n}", "#808080", tuple(Row((Item(Kind.BUTTON, f"{n}.{at}", f"/{n}/{at}", ""),))
                                         for at in range(length)))
        for n, length in enumerate(lengths)
    ]  # fmt: skip
    found = flow("all", frame, sections)
    for page in found:
        check(page)
        assert all(widget.box.height >= frame.least - 1 for widget in page.widgets)
    seen = [widget.item.label for page in found for widget in page.widgets]
    assert seen == [f"{n}.{at}" for n, length in enumerate(lengths) for at in range(length)]
    parts = [panel.title for page in found for panel in page.panels]
    for n, section in enumerate(sections):
        needed = frame.natural(section) <= frame.ground.height
        assert (parts.count(f"{n}") == 1) is needed


@pytest.fixture
def grown(monkeypatch):
    """A table with many more rows than there are today, of which the surface knows nothing."""
    more = [
        Control(f"/{of}/extra{n}", "level", Argument(f"extra {n}", "f", 0, 100, unit="ms"),
                Lands.NOW, "More of it.", per_voice=of == "jam")
        for of in ("jam", "transport", "latent") for n in range(12)
    ]  # fmt: skip
    monkeypatch.setattr(surface, "CONTROLS", (*CONTROLS, *more))

    def targets(voices):
        own = {
            of_voice(row.address, voice): Target(row, voice)
            for row in more
            for voice in range(1, voices + 1)
        }
        return {**controls.targets(voices), **{row.address: Target(row) for row in more}, **own}

    monkeypatch.setattr(items, "targets", targets)
    return {row.address for row in more}


@pytest.mark.parametrize("arrange", ALL)
def test_rows_that_are_added_to_the_table_find_room_on_every_device(arrange, grown):
    after = pages(arrange)
    for page in after:
        check(page)
    found = {widget.item.address for page in after for widget in page.widgets}
    assert grown <= found
    assert {"/voice/2/extra11", "/voice/1/extra0"} <= found
    for page in after:
        for widget in page.widgets:
            if widget.item.kind is not Kind.READOUT:  # which nobody touches
                least = min(widget.box.width, widget.box.height)
                assert least >= SMALLEST[arrange], widget.item.label


@pytest.mark.parametrize("each", FORMATS.values(), ids=list(FORMATS))
def test_every_template_holds_all_that_it_should(each):
    found = {widget.item.name for page in pages(each.arrange) for widget in page.widgets}
    wanted = {f"/latent/{n}" for n in range(1, 21)}
    wanted |= {"/transport/play", "/transport/tempo", "/panic", "/place/morph"}
    wanted |= {
        "/transport/source",
        "/transport/clock",
        "/transport/tap",
        "/record",
        "/record/keep",
        "/latent/drift/rate",
    }
    wanted |= {
        f"/{what}/{verb}/{n}"
        for what in ("place", "scene")
        for verb in ("store", "recall")
        for n in range(1, 9)
    }
    for voice in ("jam", "voice/1", "voice/2"):
        names = ("enable", "solo", "level", "mode", "temperature", "density", "register")
        wanted |= {f"/{voice}/{name}" for name in names}
    wanted |= {"/model/select", "/voice/1/model", "/voice/2/model"}
    wanted |= {"/learn/touch", "/learn/touch/1"}  # what learns knobs, and what learns one more
    assert wanted <= found


@pytest.mark.parametrize("arrange", ALL)
def test_every_control_is_there(arrange):
    found = {widget.item.address for page in pages(arrange) for widget in page.widgets}
    state = SessionState(voices=(VoiceControls(),) * 2)
    # One voice's own latents are played by code or from the panel.
    assert {each for each in told(state) if not re.match(r"/voice/\d/latent", each)} <= found


@pytest.mark.parametrize("arrange", [devices.phone, devices.tablet, devices.desk])
def test_connection_beat_and_last_error_are_seen_on_every_page(arrange):
    """On a device of Live they are at the left of all pages: that is in `test_max`."""
    for page in pages(arrange):
        shown = [w.item.address for w in page.widgets if w.item.kind is Kind.READOUT]
        assert shown == [items.CONNECTION, items.BEAT, items.ERROR], page.title


def test_latents_bear_the_names_of_the_card():
    (page,) = pages(devices.desk)
    (latents,) = [panel for panel in page.panels if panel.title == "Latents"]
    assert tuple(widget.item.label for widget in latents.widgets) == NAMES
    assert {widget.item.kind for widget in latents.widgets} == {Kind.FADER}


def test_groups_are_told_by_their_colour():
    (page,) = pages(devices.desk)
    colours = {panel.title: panel.colour for panel in page.panels}
    assert colours["Voice 1"] == colours["Voice 2"]
    assert len({colours[title] for title in ("Transport", "Every voice", "Voice 1", "Places")}) == 4


@given(
    size=st.integers(100, 2000),
    shares=st.lists(st.floats(0.5, 5.0), min_size=1, max_size=12),
)
def test_a_divided_box_is_filled_to_its_edges(size, shares):
    box = Box(7, 9, size, 50)
    parts = box.columns(shares, gap=3)
    assert parts[0].x == box.x
    assert parts[-1].x + parts[-1].width == box.x + box.width
    assert all(b.x - (a.x + a.width) == 3 for a, b in pairwise(parts))
