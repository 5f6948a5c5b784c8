"""The pictures of the page: an answer under way, on a wide screen and on a telephone.

    ANTIPHON_PICTURES=docs pytest tests/peers/panel/test_pictures.py

makes those of the docs anew.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.peers.panel.house import House, play, until

SCREENS = {"panel": (1600, 900), "panel-phone": (390, 844)}
LATENTS = (0.78, 0.41, 0.66, 0.30, 0.82, 0.55, 0.44, 0.63, 0.50, 0.37, 0.58, 0.70, 0.46)
PHRASE = tuple(f"Key{letter}" for letter in "ZCBNQWRWQNBCXZVB")  # two bars of quavers
QUAVER = 0.5 * 60 / 104
ANSWERED = "antiphon.notes.notes.filter((note) => note.voice === 1).length >= 6"


@pytest.mark.peer
@pytest.mark.parametrize(
    "house",
    [("--tempo", "104", "--model", "morph", "--voice", "folk-vae,solo,2")],
    indirect=True,
)
def test_pictures_are_taken_while_it_answers(house: House, tmp_path) -> None:
    folder = Path(os.environ.get("ANTIPHON_PICTURES", tmp_path))
    taken = "localStorage.setItem('antiphon steps', '9')"  # the first steps
    pages = {
        name: house.open(*size, before=taken, color_scheme="dark") for name, size in SCREENS.items()
    }
    page = pages["panel"]
    for number, value in enumerate(LATENTS, start=1):
        page.evaluate(f"antiphon.table.set('/latent/{number}', {value})")
    page.wait_for_timeout(200)
    for place in (1, 2):
        page.evaluate(f"antiphon.table.act('/place/store', {place})")
    for name, page in pages.items():
        page.bring_to_front()
        before = page.evaluate("antiphon.clock.now")
        play(page, PHRASE, QUAVER)
        until(page, ANSWERED.replace("=== 1", f"=== 1 && note.start > {before}"))
        page.screenshot(path=folder / f"{name}.png")
        assert page.evaluate("antiphon.notes.answers.length") == 1
