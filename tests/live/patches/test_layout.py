"""How the templates are laid out: everything in its place, nothing over anything else."""

import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.session import SessionState, VoiceControls
from live.controls import told
from live.patches import surface
from live.patches.formats import FORMATS
from live.patches.items import Instrument, Kind
from live.patches.layout import Box

NAMES = tuple(f"latent number {n}" for n in range(1, 21))
TO_A_FINGER = 34  # points: what a fingertip finds without looking


def pages(arrange, voices=2):
    return arrange(Instrument(voices, NAMES))


@pytest.mark.parametrize("voices", [1, 2, 3, 8])
@pytest.mark.parametrize("arrange", [surface.phone, surface.tablet, surface.desk, surface.strip])
def test_nothing_overlaps_and_nothing_hangs_over(arrange, voices):
    for page in pages(arrange, voices):
        whole = Box(0, 0, page.width, page.height)
        for one, other in combinations(page.panels, 2):
            assert not one.box.overlaps(other.box), (one.title, other.title)
        for panel in page.panels:
            boxes = [panel.heading]
            boxes += [b for widget in panel.widgets for b in (widget.box, widget.caption) if b]
            assert whole.holds(panel.box)
            assert all(panel.box.holds(box) for box in boxes)
            assert all(box.width > 0 and box.height > 0 for box in boxes)
            for one, other in combinations(boxes, 2):
                assert not one.overlaps(other), (panel.title, one, other)


@pytest.mark.parametrize("arrange", [surface.phone, surface.tablet])
def test_a_finger_finds_everything_on_a_touch_screen(arrange):
    for page in pages(arrange):
        for widget in page.widgets:
            assert widget.box.width >= TO_A_FINGER, widget.item.label
            assert widget.box.height >= TO_A_FINGER * 0.6, widget.item.label


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
    assert wanted <= found


@pytest.mark.parametrize("arrange", [surface.phone, surface.tablet, surface.desk])
def test_every_control_is_there(arrange):
    found = {widget.item.address for page in pages(arrange) for widget in page.widgets}
    state = SessionState(voices=(VoiceControls(),) * 2)
    # One voice's own latents are played by code or from the panel.
    assert {each for each in told(state) if not re.match(r"/voice/\d/latent", each)} <= found


def test_latents_bear_the_names_of_the_card():
    (page,) = pages(surface.desk)
    (latents,) = [panel for panel in page.panels if panel.title == "Latents"]
    assert tuple(widget.item.label for widget in latents.widgets) == NAMES
    assert {widget.item.kind for widget in latents.widgets} == {Kind.FADER}


def test_groups_are_told_by_their_colour():
    (page,) = pages(surface.desk)
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
