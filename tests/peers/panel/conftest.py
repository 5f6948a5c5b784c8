"""A browser, and the instrument that its pages look at."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.peers import require
from tests.peers.panel.house import House

OPTIONS = ["--autoplay-policy=no-user-gesture-required", "--no-sandbox"]


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    require("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def house(_jack, chromium, request) -> Iterator[House]:
    house = House(chromium, *getattr(request, "param", ()))
    yield house
    house.close()
    assert not house.troubles
