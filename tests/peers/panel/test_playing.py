"""A page that plays, steers, shows and is heard."""

from __future__ import annotations

import os
import signal
import socket
import time

import mido
import pytest
from playwright.sync_api import Locator, Page, expect

from live.osc.codec import message, read
from tests.peers.panel.house import House, play, until

C4_HERTZ = 261.6
LOUDNESS = """() => {
    const samples = new Float32Array(2048);
    antiphon.sound.analyser.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length);
}"""
LOUDEST_HERTZ = """() => {
    const analyser = antiphon.sound.analyser;
    const levels = new Float32Array(analyser.frequencyBinCount);
    analyser.getFloatFrequencyData(levels);
    const best = levels.indexOf(Math.max(...levels));
    return (best * analyser.context.sampleRate) / analyser.fftSize;
}"""


def known_notes(page: Page) -> int:
    return int(page.evaluate("antiphon.notes.notes.length"))


@pytest.mark.peer
def test_what_is_played_on_the_page_is_answered_on_jack(house: House) -> None:
    page = house.open()
    play(page)
    house.stage.wait_for_onsets(4)
    until(page, "antiphon.notes.notes.filter((note) => note.voice === 1).length >= 4")
    assert house.stage.stop() == 0
    assert not house.stage.left_sounding()


@pytest.mark.peer
def test_the_mouse_plays_the_piano(house: House) -> None:
    page = house.open()
    page.locator("#piano [data-pitch='60']").hover()
    page.mouse.down()
    until(page, "antiphon.notes.at(antiphon.clock.now).some((n) => n.pitch === 60)")
    expect(page.locator("#piano [data-pitch='60']")).to_have_class("white lit")
    page.mouse.up()
    until(page, "antiphon.notes.at(antiphon.clock.now).length === 0")


@pytest.mark.peer
def test_a_slider_moves_the_instrument_a_subscriber_and_a_second_page(house: House) -> None:
    one, two = house.open(), house.open(390, 844)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(10)
        subscribe = message("/subscribe", sock.getsockname()[1]).dgram
        sock.sendto(subscribe, ("127.0.0.1", house.osc_port))
        one.get_by_role("slider", name="boldness").first.press("End")
        told = 0.0
        while told != 2.0:
            values = {each.address: each.arguments[0] for each in read(sock.recv(2000))}
            told = float(values.get("/jam/temperature", told))
    two.get_by_role("radio", name="Play").click()
    slider = two.get_by_role("slider", name="boldness").first
    expect(slider).to_have_attribute("aria-valuenow", "2")
    slider.dblclick()
    expect(one.get_by_role("slider", name="boldness").first).to_have_attribute(
        "aria-valuenow", "0.8"
    )


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "duet", "--model", "morph")], indirect=True)
def test_a_dragged_latent_arrives_and_stays_where_it_was_left(house: House) -> None:
    page = house.open()
    track = page.get_by_role("slider", name="density", exact=True).last.locator(".track")
    box = track.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    for step in range(20):
        page.mouse.move(box["x"] + 5, box["y"] + box["height"] * (0.5 - step / 50), steps=2)
    page.mouse.up()
    page.wait_for_timeout(500)
    value = page.evaluate("antiphon.table.value('/latent/1')")
    told = page.evaluate("antiphon.table.value('/voice/1/latent/1')")
    assert value > 0.75
    assert told == pytest.approx(value, abs=1e-4)


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "duet", "--model", "morph")], indirect=True)
def test_a_place_is_kept_by_a_long_press_and_recalled_by_a_short_one(house: House) -> None:
    one, two = house.open(), house.open()
    one.get_by_role("button", name="Surprise").click()
    until(one, "antiphon.table.value('/latent/1') !== 0.5")
    place = one.evaluate("antiphon.table.value('/latent/1')")
    one.get_by_role("button", name="Place 3").click(delay=700)
    expect(two.get_by_role("button", name="Place 3")).to_have_class("slot kept")
    one.get_by_role("button", name="Centre").click()
    until(two, "antiphon.table.value('/latent/1') === 0.5")
    two.get_by_role("button", name="Place 3").click()
    until(one, f"Math.abs(antiphon.table.value('/latent/1') - {place}) < 1e-6")


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "duet")], indirect=True)
def test_a_page_recovers_by_itself_from_the_players_death(house: House) -> None:
    page = house.open()
    house.stage.wait_for_onsets(4)
    os.kill(house.stage.player_pid(), signal.SIGKILL)
    expect(page.locator("#away")).to_be_visible(timeout=5000)
    expect(page.locator("#away")).to_be_hidden(timeout=15000)
    until(page, "antiphon.notes.notes.length >= 3")
    page.get_by_role("slider", name="density").first.press("End")
    until(page, "antiphon.table.value('/voice/1/density') === 1")


@pytest.mark.peer
def test_the_session_is_kept_when_the_player_is_killed(house: House, tmp_path) -> None:
    page = house.open()
    play(page)
    os.kill(house.stage.player_pid(), signal.SIGKILL)
    expect(page.locator("#away")).to_be_visible(timeout=5000)
    expect(page.locator("#away")).to_be_hidden(timeout=15000)
    play(page, ("KeyQ",))
    page.get_by_role("button", name="Keep").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="All of it").click()
    download.value.save_as(tmp_path / "all.mid")
    notes = [m.note for m in mido.MidiFile(tmp_path / "all.mid").tracks[1] if m.type == "note_on"]
    assert notes == [48, 52, 55, 59, 55, 53, 52, 50, 60]


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "duet")], indirect=True)
def test_a_page_that_is_reloaded_shows_what_was_and_goes_on(house: House) -> None:
    page = house.open()
    until(page, "antiphon.notes.notes.length >= 5")
    page.reload()
    until(page, "antiphon.notes.notes.length >= 5", 2.0)
    before = known_notes(page)
    until(page, f"antiphon.notes.notes.length > {before}")


@pytest.mark.peer
def test_a_key_sounds_at_its_pitch_and_stops(house: House) -> None:
    page = house.open()
    page.keyboard.press("ShiftLeft")  # browsers start audio once somebody has touched the page
    page.evaluate("antiphon.sound.loaded")
    page.get_by_role("button", name="Mute").click()  # it would answer
    page.keyboard.down("KeyQ")
    page.wait_for_timeout(400)
    assert page.evaluate(LOUDNESS) > 0.005
    partial = page.evaluate(LOUDEST_HERTZ) / C4_HERTZ
    assert partial == pytest.approx(max(1, round(partial)), abs=0.06)
    page.keyboard.up("KeyQ")
    page.wait_for_timeout(2000)
    assert page.evaluate(LOUDNESS) < 0.0005


@pytest.mark.peer
@pytest.mark.parametrize("house", [("--mode", "solo")], indirect=True)
def test_the_instruments_own_notes_sound_and_escape_ends_them(house: House) -> None:
    page = house.open()
    page.keyboard.press("ShiftLeft")
    until(page, f"({LOUDNESS})() > 0.005")
    page.get_by_role("button", name="Stop").click()
    page.keyboard.press("Escape")
    page.wait_for_timeout(1500)
    assert page.evaluate(LOUDNESS) < 0.0005
    assert not house.stage.left_sounding()


@pytest.mark.peer
def test_the_last_bars_can_be_had_as_midi(house: House, tmp_path) -> None:
    page = house.open()
    play(page)
    page.get_by_role("button", name="Keep").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="4 bars").click()
    download.value.save_as(tmp_path / "what.mid")
    notes = [m.note for m in mido.MidiFile(tmp_path / "what.mid").tracks[1] if m.type == "note_on"]
    assert notes == [48, 52, 55, 59, 55, 53, 52, 50]
    with page.expect_download() as download:
        page.get_by_role("button", name="PNG").click()
    assert download.value.path().read_bytes().startswith(b"\x89PNG")


def middle(element: Locator) -> tuple[float, float]:
    """How far down the middle of an element is, and how high it is."""
    box = element.bounding_box()
    assert box is not None
    return box["y"] + box["height"] / 2, box["height"]


@pytest.mark.peer
def test_every_size_of_screen_has_room_for_it(house: House) -> None:
    for width, height in ((360, 740), (390, 844), (1024, 768), (1920, 1080)):
        page = house.open(width, height)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        panic, feel = (page.get_by_role("button", name=name) for name in ("Panic", "Feel"))
        expect(panic).to_be_in_viewport(ratio=1)
        (high, _), (beside, tall) = middle(panic), middle(feel)
        assert abs(high - beside) < tall, f"panic is in the first row, {width} wide"
        expect(page.get_by_role("button", name="Stop")).to_be_in_viewport(ratio=1)
        expect(page.locator("#piano")).to_be_in_viewport(ratio=1)


@pytest.mark.peer
def test_tapping_gives_the_tempo(house: House) -> None:
    page = house.open()
    tap = page.get_by_role("button", name="Tap")
    start = time.monotonic()
    for beat in range(5):
        page.wait_for_timeout(max(0.0, (start + 0.5 * beat - time.monotonic()) * 1000))
        tap.dispatch_event("pointerdown")
    page.wait_for_timeout(200)
    assert page.evaluate("antiphon.table.value('/transport/tempo')") == pytest.approx(120, rel=0.1)
