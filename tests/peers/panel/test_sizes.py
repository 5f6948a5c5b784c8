"""The page on every screen: telephones, upright and on their side, a tablet, laptops, a desk."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.peers.panel.house import House, play, until

HANDHELD = ((390, 844), (844, 390), (667, 375), (820, 1180))
DESKS = ((640, 400), (1366, 625), (1440, 900), (1920, 1080))
SLIDERS = 20  # of morph
FINGER = 44
MORPH = pytest.mark.parametrize("house", [("--mode", "duet", "--model", "morph")], indirect=True)

COVERED = """() => {
    const said = document.getElementById("said").getBoundingClientRect();
    const controls = document.querySelectorAll("button, select, input, [role=slider]");
    return [...controls].filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && box.left < said.right && said.left < box.right
            && box.top < said.bottom && said.top < box.bottom;
    }).map((each) => each.outerHTML);
}"""

Box = tuple[float, float, float, float]  # left, top, right, bottom


def box(element: Locator) -> Box:
    found = element.bounding_box()
    assert found is not None
    x, y = found["x"], found["y"]
    return x, y, x + found["width"], y + found["height"]


def is_within(inner: Box, outer: Box) -> bool:
    """Whether one box lies in another, to half a pixel."""
    return all(a >= b - 0.5 for a, b in zip(inner[:2], outer[:2], strict=True)) and all(
        a <= b + 0.5 for a, b in zip(inner[2:], outer[2:], strict=True)
    )


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def open_page(house: House, width: int, height: int) -> Page:
    return house.open(width, height, has_touch=(width, height) in HANDHELD)


def tab(page: Page, name: str) -> None:
    """Turn to a tab, where there are any."""
    found = page.get_by_role("radio", name=name, exact=True)
    if found.count() and found.is_visible():
        found.click()


def sliders_in_sight(page: Page) -> tuple[int, int]:
    """How many latents are seen whole, and how many are cut."""
    row = box(page.locator(".faders"))
    boxes = [box(each) for each in page.locator(".faders .fader:visible").all()]
    whole = sum(is_within(each, row) for each in boxes)
    return whole, sum(overlap(each, row) for each in boxes) - whole


@pytest.mark.peer
@MORPH
def test_everything_is_in_sight_or_a_tab_away(house: House) -> None:
    for width, height in HANDHELD + DESKS:
        page = open_page(house, width, height)
        screen = (0, 0, width, height)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, screen
        for name in ("Stop", "Panic", "Feel", "Sound", "Keep", "Health", "Tap", "Record"):
            button = page.get_by_role("button", name=name, exact=name != "Panic")
            assert is_within(box(button), screen), (name, screen)
        tab(page, "Sliders")
        whole, cut = sliders_in_sight(page)
        assert cut == 0, screen
        assert whole == SLIDERS if width >= 820 else whole >= 8, screen
        assert is_within(box(page.locator(".faders")), screen), screen
        tab(page, "Play")
        assert is_within(box(page.get_by_role("slider", name="density").first), screen), screen
        tab(page, "Keys")
        assert is_within(box(page.locator("#piano")), screen), screen
        page.close()


@pytest.mark.peer
@MORPH
def test_a_finger_hits_what_it_means_to(house: House) -> None:
    for share, size in zip((0.8, 0.3, 0.9, 0.6), HANDHELD, strict=True):
        page = open_page(house, *size)
        tab(page, "Keys")
        lefts = [box(key)[0] for key in page.locator("#piano .white").all()]
        assert min(b - a for a, b in pairwise(lefts)) >= FINGER, size
        tab(page, "Sliders")
        left, top, right, bottom = box(page.locator(".faders .track").first)
        page.touchscreen.tap((left + right) / 2, bottom - (bottom - top) * share)
        until(page, f"Math.abs(antiphon.table.value('/voice/1/latent/1') - {share}) < 0.02")
        page.close()


@pytest.mark.peer
@MORPH
def test_what_does_not_fit_is_a_swipe_away_and_comes_whole(house: House) -> None:
    page = open_page(house, 390, 844)
    page.locator(".faders").evaluate("(row) => row.scrollBy(170, 0)")
    first = page.locator(".faders .fader").first
    row = page.locator(".faders")
    until(page, "document.querySelector('.faders').scrollLeft > 0")
    page.wait_for_timeout(600)  # it settles
    assert not is_within(box(first), box(row))
    assert sliders_in_sight(page)[1] == 0


@pytest.mark.peer
def test_what_is_said_covers_no_control(house: House) -> None:
    for size in HANDHELD + DESKS:
        page = open_page(house, *size)
        page.get_by_role("button", name="Panic").click()
        expect(page.locator("#said")).to_have_text("Silent until you play")
        assert page.evaluate(COVERED) == [], size
        play(page, ("KeyZ",))
        page.close()


@pytest.mark.peer
def test_what_is_said_can_be_read_while_a_sheet_is_open(house: House) -> None:
    page = house.open()
    page.get_by_role("button", name="Feel").click()
    page.evaluate("antiphon.say('in the sheet')")
    expect(page.locator("#feel #said")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Close").click()
    page.evaluate("antiphon.say('and on the page')")
    expect(page.locator("#now #said")).to_be_in_viewport(ratio=1)


@pytest.mark.peer
def test_the_tempo_goes_by_beats_and_by_tenths_and_is_typed(house: House) -> None:
    page = house.open()
    tempo = page.get_by_role("slider", name="tempo")
    tempo.focus()
    before = page.evaluate("antiphon.table.value('/transport/tempo')")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Shift+ArrowUp")
    until(page, f"Math.abs(antiphon.table.value('/transport/tempo') - {before + 1.1}) < 1e-3")
    tempo.locator(".value").click()
    page.keyboard.type("97.5")
    page.keyboard.press("Enter")
    until(page, "antiphon.table.value('/transport/tempo') === 97.5")
    expect(tempo).to_be_focused()
    assert page.evaluate("antiphon.notes.notes.length") == 0, "what is typed is not played"
