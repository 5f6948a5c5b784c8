"""The strips of the voices, the answer that is to come, and the transport."""

from __future__ import annotations

from pathlib import Path

import mido
import pytest
from playwright.sync_api import expect

from tests.peers.panel.house import House, play, until


@pytest.mark.peer
@pytest.mark.parametrize(
    "house", [("--mode", "solo", "--voice", "melody-lstm,solo,2")], indirect=True
)
def test_mute_solo_and_level_are_the_instruments_own(house: House) -> None:
    one, two = house.open(), house.open()
    second, same = (page.get_by_role("article", name="Voice 2") for page in (one, two))
    until(one, "antiphon.notes.notes.some((note) => note.voice === 2)")
    second.get_by_role("slider", name="level").press("End")
    expect(same.get_by_role("slider", name="level")).to_have_attribute("aria-valuenow", "2")
    until(one, "antiphon.notes.notes.some((note) => note.voice === 2 && note.velocity > 110)")
    second.get_by_role("button", name="Solo", exact=True).click()
    expect(same.get_by_role("button", name="Solo", exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    until(two, "!antiphon.notes.at(antiphon.clock.now).some((note) => note.voice === 1)")
    second.get_by_role("button", name="Mute").click()
    expect(same.get_by_role("button", name="Mute")).to_have_attribute("aria-pressed", "true")
    house.stage.wait_until_quiet(1.0)
    house.stage.wait_for_silence()


@pytest.mark.peer
def test_where_no_model_has_latents_the_page_offers_one_that_has(house: House) -> None:
    page = house.open()
    slider = page.get_by_role("slider", name="repetition")
    expect(page.locator(".faders")).to_be_hidden()
    page.get_by_role("button", name="morph").click()
    expect(slider).to_be_visible()
    until(page, "antiphon.table.value('/voice/1/model') === 'morph'")


@pytest.mark.peer
def test_an_answer_is_announced_and_its_notes_lie_where_that_said(house: House) -> None:
    page = house.open()
    play(page)
    until(page, "antiphon.notes.answers.length === 1")
    (answer,) = page.evaluate("antiphon.notes.answers")
    until(page, "antiphon.notes.answers.length === 0")
    starts = page.evaluate("antiphon.notes.notes.filter((n) => n.voice === 1).map((n) => n.start)")
    assert starts
    assert all(answer["start"] - 0.02 <= start < answer["end"] for start in starts)


@pytest.mark.peer
def test_the_record_key_lights_on_every_page_and_makes_a_file(house: House) -> None:
    one, two = house.open(), house.open()
    one.get_by_role("button", name="Record").click()
    expect(two.get_by_role("button", name="Record")).to_have_attribute("aria-pressed", "true")
    play(one)
    two.get_by_role("button", name="Record").click()
    expect(one.locator("#said")).to_contain_text("Recorded to ")
    path = Path(one.locator("#said").inner_text().removeprefix("Recorded to "))
    pitches = [m.note for m in mido.MidiFile(path).tracks[1] if m.type == "note_on"]
    assert pitches == [48, 52, 55, 59, 55, 53, 52, 50]


@pytest.mark.peer
def test_whoever_follows_a_clock_has_no_tempo_of_their_own(house: House) -> None:
    one, two = house.open(), house.open()
    one.get_by_role("button", name="Feel").click()
    one.get_by_role("combobox", name="clock", exact=True).select_option("midi")
    expect(two.locator("[data-address='/transport/source'] select")).to_have_value("midi")
    expect(two.locator(".standing")).to_have_text("waiting")
    tempo = two.get_by_role("slider", name="tempo")
    before = tempo.get_attribute("aria-valuenow")
    tempo.press("End")
    expect(two.locator("#said")).to_contain_text("tempo")
    expect(tempo).to_have_attribute("aria-valuenow", before or "")
