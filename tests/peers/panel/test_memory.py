"""A page that stays open while notes flow takes no more memory than the notes that it keeps."""

from __future__ import annotations

import os

import pytest
from playwright.sync_api import CDPSession

from tests.peers.panel.house import House, until

SECONDS = float(os.environ.get("ANTIPHON_PANEL_SECONDS", "60"))
LOOKS = 12
GROWTH_MB = 1.0  # five and a half minutes of notes and a thousand bars of beats are kept
GROWTH_NODES = 200  # of the page: at most this many that are not of the page as it was
COUNT = "window.told = 0; antiphon.notes.addEventListener('note', () => window.told++)"


def heap_mb(devtools: CDPSession) -> float:
    """How much the scripts hold on to, in MB."""
    devtools.send("HeapProfiler.collectGarbage")
    return float(devtools.send("Runtime.getHeapUsage")["usedSize"]) / 1e6


def nodes(devtools: CDPSession) -> int:
    return int(devtools.send("Memory.getDOMCounters")["nodes"])


@pytest.mark.peer
@pytest.mark.parametrize(
    "house", [("--mode", "solo", "--tempo", "200", "--voice", "morph,solo,2")], indirect=True
)
def test_a_page_that_stays_open_does_not_grow(house: House) -> None:
    page = house.open(640, 720)
    page.keyboard.press("ShiftLeft")  # browsers start audio once somebody has touched the page
    page.evaluate("antiphon.sound.loaded")
    until(page, "antiphon.notes.notes.length > 20", 20.0)
    page.evaluate(COUNT)
    devtools = page.context.new_cdp_session(page)
    heaps, first_nodes = [heap_mb(devtools)], nodes(devtools)
    for _ in range(LOOKS):
        page.wait_for_timeout(1000 * SECONDS / LOOKS)
        heaps.append(heap_mb(devtools))
    told = page.evaluate("told")
    figures = f"{', '.join(f'{heap:.2f}' for heap in heaps)} MB; {told} starts and ends of notes"
    print(figures)  # noqa: T201 -- what a long run is made for: pytest -s
    assert told > 2 * SECONDS, figures
    assert max(heaps) - heaps[0] < GROWTH_MB, figures
    assert nodes(devtools) - first_nodes < GROWTH_NODES, figures
