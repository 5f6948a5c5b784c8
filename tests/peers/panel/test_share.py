"""A link that brings a scene and a phrase to another page."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.peers.panel.house import House, play, until

SCENE = {"/voice/1/density": 0.25, "/voice/1/mode": "duet", "/transport/tempo": 90}
PLAYED = "antiphon.notes.notes.filter((note) => note.voice === 0).map((note) => note.pitch)"


@pytest.mark.peer
def test_a_link_brings_scene_and_phrase_back(house: House) -> None:
    one = house.open()
    play(one, ("KeyZ", "KeyC", "KeyB"))
    for address, value in SCENE.items():
        one.evaluate("([address, value]) => antiphon.table.set(address, value)", [address, value])
    one.get_by_role("button", name="Keep").click()
    one.get_by_role("button", name="Copy a link").click()
    link = one.get_by_role("textbox", name="Link").input_value()
    assert len(link) < 1000
    for address in (*SCENE, "/voice/1/closeness"):
        one.evaluate("(address) => antiphon.table.set(address, 0.9)", address)
    one.evaluate("antiphon.table.set('/voice/1/mode', 'answer')")

    two = house.open()
    until(two, "Math.abs(antiphon.table.value('/voice/1/closeness') - 0.9) < 1e-3")
    two.goto(link)
    two.get_by_role("button", name="Load, and play the phrase").click()
    expect(two.locator("dialog[open]")).to_have_count(0)
    for address, value in SCENE.items():
        until(one, f"antiphon.table.value({address!r}) === {value!r}")
    until(one, "antiphon.table.value('/voice/1/closeness') === 0.5")
    until(two, f"{PLAYED}.length === 6")
    assert two.evaluate(PLAYED) == [48, 52, 55] * 2
    assert "#" not in two.url


@pytest.mark.peer
def test_a_link_that_says_nothing_sets_nothing(house: House) -> None:
    page = house.open()
    page.goto(f"{house.address}#scene=bm90IGEgc2NlbmU")
    expect(page.locator("#said")).to_contain_text("no scene")
    expect(page.locator("dialog[open]")).to_have_count(0)
