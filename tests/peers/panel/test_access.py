"""The page is for everyone: axe finds nothing serious, and a keyboard alone plays all of it."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.peers.panel.house import House

GRAVE = ("serious", "critical")
NAME_OF_FOCUS = """() => {
    const e = document.activeElement;
    if (e === document.body) return "body";
    return e.ariaLabel || e.getAttribute("aria-label") || e.textContent.trim() || e.title
        || e.closest("label")?.textContent || "";
}"""


def grave_faults(page: Page) -> list[str]:
    """What axe finds serious or critical, with the places."""
    return [
        f"{fault['id']}: {place['html'][:120]}: {place['failureSummary']}"
        for fault in Axe().run(page).response["violations"]
        if fault["impact"] in GRAVE
        for place in fault["nodes"]
    ]


@pytest.mark.peer
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize(
    "house", [("--mode", "duet", "--model", "morph", "--voice", "folk-vae,solo,2")], indirect=True
)
def test_axe_finds_nothing_serious(house: House, width: int, theme: str) -> None:
    page = house.open(width, 844, color_scheme=theme)
    page.locator("details").evaluate_all("all => all.forEach((each) => (each.open = true))")
    for tab in page.locator("#tabs button").all():
        if tab.is_visible():
            tab.click()
        assert grave_faults(page) == [], f"the page, at {tab.text_content()}"
    for sheet in ("Sound", "Keep", "Health"):
        page.get_by_role("button", name=sheet, exact=True).click()
        assert grave_faults(page) == [], sheet
        page.get_by_role("button", name="Close").click()


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--model", "morph")], indirect=True)
def test_everything_is_reached_by_keyboard_and_has_a_name(house: House) -> None:
    page = house.open()
    names = []
    for _ in range(90):
        page.keyboard.press("Tab")
        names.append(page.evaluate(NAME_OF_FOCUS))
    assert "" not in names
    wanted = {"Stop", "Tap", "Mute", "level", "boldness", "repetition", "Place 8", "Octave up"}
    assert wanted <= set(names)


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "solo")], indirect=True)
def test_a_keyboard_alone_moves_a_slider_and_silences_everything(house: House) -> None:
    page = house.open()
    house.stage.wait_for_onsets(4)
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(NAME_OF_FOCUS) == "boldness":
            break
    slider = page.get_by_role("slider", name="boldness").first
    expect(slider).to_be_focused()
    before = page.evaluate("antiphon.table.value('/voice/1/temperature')")
    for _ in range(3):
        page.keyboard.press("ArrowUp")
    told = "antiphon.table.value('/voice/1/temperature')"  # by the instrument; the page set /jam's
    expect(slider).to_have_attribute("aria-valuetext", f"{before + 0.12:.2f}")
    page.wait_for_timeout(500)
    assert page.evaluate(told) == pytest.approx(before + 0.12)
    page.keyboard.press("Escape")
    house.stage.wait_until_quiet(1.5)
    house.stage.wait_for_silence()
