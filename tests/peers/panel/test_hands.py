"""Several fingers at once, and keyboards that the browser hears."""

from __future__ import annotations

import statistics

import pytest
from playwright.sync_api import Page

from tests.peers.panel.house import House, until

FAKE_MIDI = """
    window.midiInput = {};
    navigator.requestMIDIAccess = async () => ({ inputs: new Map([["1", midiInput]]) });
"""


def middle(page: Page, latent: int) -> tuple[float, float]:
    """The middle of a latent's slider."""
    box = page.locator(f"[data-address='/latent/{latent}'] .track").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "duet", "--model", "morph")], indirect=True)
def test_two_fingers_move_two_sliders_at_once(house: House) -> None:
    page = house.open(1024, 768, has_touch=True)
    (x1, y1), (x2, y2) = middle(page, 1), middle(page, 3)
    screen = page.context.new_cdp_session(page)

    def touch(kind: str, *places: tuple[float, float]) -> None:
        points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in enumerate(places)]
        screen.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", (x1, y1))
    touch("touchStart", (x1, y1), (x2, y2))
    for way in range(1, 31):
        touch("touchMove", (x1, y1 - way), (x2, y2 + way))
    assert page.locator(".fader.held").count() == 2
    touch("touchEnd")
    until(page, "antiphon.table.value('/voice/1/latent/1') > 0.6")
    until(page, "antiphon.table.value('/voice/1/latent/3') < 0.4")
    assert page.locator(".fader.held").count() == 0


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "harmonise")], indirect=True)
def test_a_keyboard_of_the_browsers_plays_the_instrument(house: House) -> None:
    page = house.open(before=FAKE_MIDI)
    page.get_by_role("button", name="Sound").click()
    page.get_by_role("button", name="Listen to MIDI keyboards").click()
    until(page, "Boolean(midiInput.onmidimessage)")
    page.evaluate("midiInput.onmidimessage({ data: Uint8Array.of(0x90, 64, 100) })")
    house.stage.wait_for_onsets(1)
    until(page, "antiphon.notes.at(antiphon.clock.now).some((n) => !n.voice && n.pitch === 64)")
    page.evaluate("midiInput.onmidimessage({ data: Uint8Array.of(0x80, 64, 0) })")
    until(page, "antiphon.notes.at(antiphon.clock.now).length === 0")
    house.stage.wait_for_silence()


@pytest.mark.peer
@pytest.mark.parametrize(
    "house", [("--mode", "solo", "--model", "morph", "--tempo", "240")], indirect=True
)
def test_a_latent_moved_on_the_page_is_heard_in_the_notes(house: House) -> None:
    page = house.open()
    slider = page.get_by_role("slider", name="mean pitch", exact=True).last

    def mean_pitch(key: str) -> float:
        slider.press(key)
        page.wait_for_timeout(2000)  # two bars, in which it lands and another song begins
        heard = len(house.stage.onsets)
        page.wait_for_timeout(8000)
        return statistics.fmean(pitch for _, pitch in house.stage.onsets[heard:])

    low, high = mean_pitch("Home"), mean_pitch("End")
    assert high > low + 4
