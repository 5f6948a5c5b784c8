"""The computer's keyboard, wherever the focus is: letters play, Space starts, Escape closes."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.peers.panel.house import House, until

PLAYED = "antiphon.notes.notes.filter((note) => note.voice === 0).length"
PLAYS = "antiphon.table.value('/transport/play')"


def strike(page: Page, code: str = "KeyC") -> None:
    """Play a key, and wait until the instrument has told of it."""
    before = page.evaluate(PLAYED)
    page.keyboard.press(code)
    until(page, f"{PLAYED} === {before + 1}")


@pytest.mark.peer
def test_letters_play_and_space_stops_whatever_has_the_focus(house: House) -> None:
    page = house.open()
    model = page.get_by_role("combobox", name="model").first
    before = model.input_value()
    for focused in (
        model,
        page.get_by_role("slider").first,
        page.get_by_role("button", name="Feel"),
    ):
        focused.focus()
        strike(page, "KeyM")
        plays = page.evaluate(PLAYS)
        page.keyboard.press("Space")
        until(page, f"{PLAYS} === {1 - plays}")
        expect(focused).to_be_focused()
    assert model.input_value() == before
    expect(page.locator("dialog[open]")).to_have_count(0)


@pytest.mark.peer
def test_a_text_field_takes_letters_until_it_is_done(house: House) -> None:
    page = house.open()
    scale = page.get_by_label("scale").first
    scale.fill("c dorian")
    page.keyboard.press("Enter")
    until(page, "antiphon.table.value('/voice/1/scale').toLowerCase() === 'c dorian'")
    strike(page)
    scale.focus()
    page.keyboard.type("zz")
    page.keyboard.press("Escape")
    expect(scale).to_have_value(re.compile("c dorian", re.IGNORECASE))
    expect(page.locator("#said")).not_to_contain_text("Silent")
    strike(page)


@pytest.mark.peer
def test_escape_closes_what_is_open_and_then_is_panic(house: House) -> None:
    page = house.open()
    page.get_by_role("button", name="Feel").click()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.get_by_role("button", name="Learn a MIDI knob").click()
    page.keyboard.press("Escape")
    expect(page.locator("body.learning")).to_have_count(0)
    expect(page.locator("#said")).not_to_contain_text("Silent")
    page.keyboard.press("Escape")
    expect(page.locator("#said")).to_have_text("Silent until you play")
    page.wait_for_timeout(4500)
    expect(page.locator("#said")).to_have_text("Silent until you play")
    strike(page)
    expect(page.locator("#said")).to_have_text("")


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "solo")], indirect=True)
def test_a_panic_is_over_when_the_clock_starts_again(house: House) -> None:
    page = house.open()
    page.keyboard.press("Escape")
    expect(page.locator("#said")).to_have_text("Silent until you play")
    page.keyboard.press("Space")
    until(page, f"{PLAYS} === 0")
    page.keyboard.press("Space")
    expect(page.locator("#said")).to_have_text("")
