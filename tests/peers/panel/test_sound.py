"""What is heard: rendered in Chromium through the page's own instruments, room and limiter."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from tests.peers.panel.house import House, play, until

MEASURES = Path(__file__).with_name("measures.js").read_text(encoding="utf-8")
INSECURE = """
    Object.defineProperty(BaseAudioContext.prototype, "audioWorklet", { value: undefined });
    Object.defineProperty(window, "isSecureContext", { value: false });
"""
JUMP_DB = 1.5  # what neighbouring keys may differ by
LATE_MS = 3.0


def open_page(house: House) -> Page:
    """Open a page that sounds, with all samples and the true limiter."""
    page = house.open(before=MEASURES)
    page.keyboard.press("ShiftLeft")  # browsers start audio once somebody has touched the page
    assert page.evaluate("measures.isReady()")
    return page


@pytest.mark.peer
@pytest.mark.parametrize("kinds", [["piano", "epiano"], ["bass", "soft"]])
def test_sixteen_keys_at_full_velocity_in_two_timbres_do_not_clip(house, kinds) -> None:
    clipped, peak = open_page(house).evaluate("(kinds) => measures.clipping(kinds)", kinds)
    print(f"{clipped} samples clipped, peak {peak:.3f}")  # noqa: T201 -- for pytest -s
    assert clipped == 0
    assert 0.9 < peak <= 1  # it is loud, so the limiter has worked


@pytest.mark.peer
def test_nothing_clips_where_the_page_may_have_no_true_limiter(house: House) -> None:
    page = house.open(before=INSECURE + MEASURES)
    page.keyboard.press("ShiftLeft")
    assert not page.evaluate("measures.isReady()")
    clipped, peak = page.evaluate("measures.clipping(['piano', 'epiano'])")
    assert clipped == 0
    assert 0.9 < peak <= 1
    page.get_by_role("button", name="Sound", exact=True).click()
    expect(page.get_by_text("its limiter is a plain one")).to_be_visible()


@pytest.mark.peer
def test_neighbouring_keys_are_equally_loud(house: House) -> None:
    page = open_page(house)
    for velocity in (30, 70, 110):
        levels = page.evaluate(f"measures.levels({velocity})")
        stereo, mono = np.abs(np.diff(levels, axis=0)).max(axis=0)
        print(f"velocity {velocity}: {stereo:.2f} dB, in mono {mono:.2f} dB")  # noqa: T201
        assert max(stereo, mono) < JUMP_DB


@pytest.mark.peer
def test_notes_begin_when_they_are_to(house: House) -> None:
    late = open_page(house).evaluate("measures.lateness()")
    print(f"{min(late):.2f} to {max(late):.2f} ms late")  # noqa: T201
    assert max(map(abs, late)) < LATE_MS


@pytest.mark.peer
def test_the_last_minute_is_kept_as_sound(house: House, tmp_path: Path) -> None:
    page = open_page(house)
    page.get_by_role("button", name="Mute").click()  # it would answer
    before = page.evaluate("antiphon.clock.now")
    play(page)
    page.wait_for_timeout(500)
    page.get_by_role("button", name="Keep").click()
    with page.expect_download(timeout=60000) as download:
        page.get_by_role("button", name="WAV").click()
    seconds = page.evaluate("antiphon.clock.now") - before
    download.value.save_as(tmp_path / "last.wav")
    with wave.open(str(tmp_path / "last.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, 44100)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
    assert 3.5 < len(samples) / 2 / 44100 < seconds + 4
    assert 0.01 < np.abs(samples).max() < 1
    assert np.sqrt(np.mean(samples[-8820:] ** 2)) < 0.001, "it does not die away"


@pytest.mark.peer
def test_how_it_sounds_survives_a_reload(house: House) -> None:
    page = house.open(before=MEASURES)
    page.get_by_role("button", name="Sound", exact=True).click()
    sheet = page.locator("dialog#sound")
    sheet.get_by_role("slider", name="volume").press("Home")
    sheet.get_by_role("slider", name="room").press("End")
    sheet.get_by_role("radio", name="Bass").first.click()
    sheet.get_by_role("slider", name="left or right").last.press("Home")
    chosen = [0, 1, "bass", -1]
    assert page.evaluate("measures.chosen()") == chosen
    page.reload()
    expect(page.get_by_role("slider", name="tempo")).to_be_visible()
    assert page.evaluate("measures.chosen()") == chosen
    page.get_by_role("button", name="Sound", exact=True).click()
    expect(sheet.get_by_role("slider", name="room")).to_have_attribute("aria-valuenow", "1")
    expect(sheet.get_by_role("radio", name="Bass").first).to_have_attribute("aria-checked", "true")


@pytest.mark.peer
def test_of_two_pages_the_one_that_was_touched_last_sounds(house: House) -> None:
    one = open_page(house)
    with one.expect_popup() as popup:
        one.evaluate("void open(location.href)")
    two = popup.value
    two.add_init_script(MEASURES)
    two.reload()
    expect(two.get_by_role("slider", name="tempo")).to_be_visible()
    two.keyboard.press("ShiftLeft")
    assert two.evaluate("measures.isReady()")
    expect(one.locator("#rests")).to_be_visible()
    expect(two.locator("#rests")).to_be_hidden()
    two.keyboard.down("KeyQ")
    until(two, "measures.now() > 0.01")
    until(one, "antiphon.notes.at(antiphon.clock.now).length === 1")  # it was told
    one.wait_for_timeout(300)
    assert one.evaluate("measures.now()") < 0.001
    two.keyboard.up("KeyQ")
    one.get_by_role("button", name="Sound").click()
    one.get_by_role("switch", name="Here too").click()
    two.keyboard.down("KeyW")
    expect(two.locator("#rests")).to_be_hidden()
    until(one, "measures.now() > 0.01")
