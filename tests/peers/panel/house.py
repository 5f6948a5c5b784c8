"""The instrument under JACK with its panel, and what a hand does on a page."""

from __future__ import annotations

import socket
import time

from playwright.sync_api import Browser, Page, expect

from tests.peers.jack_stage import Stage

PHRASE = ("KeyZ", "KeyC", "KeyB", "KeyM", "KeyB", "KeyV", "KeyC", "KeyX")


class House:
    """The instrument, its panel's address, and the pages that look at it."""

    def __init__(self, chromium: Browser, *options: str) -> None:
        port = free_port(socket.SOCK_STREAM)
        self.osc_port = free_port(socket.SOCK_DGRAM)
        self.stage = Stage("--panel-port", str(port), *options, osc_port=self.osc_port)
        self.address = f"http://127.0.0.1:{port}/"
        wait_for_port(port)
        self.troubles: list[str] = []
        self._browser = chromium

    def open(self, width: int = 1280, height: int = 800, before: str = "", **options) -> Page:
        """Open a page; `before` is run in it before its own scripts."""
        page = self._browser.new_page(viewport={"width": width, "height": height}, **options)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.add_init_script(before)
        page.goto(self.address)
        expect(page.get_by_role("slider", name="tempo")).to_be_visible()
        return page

    def close(self) -> None:
        for context in self._browser.contexts:
            context.close()
        self.stage.close()


def free_port(kind: socket.SocketKind) -> int:
    with socket.socket(socket.AF_INET, kind) as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def wait_for_port(port: int) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with socket.socket() as sock:
            if sock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"no panel on port {port}")


def play(page: Page, codes: tuple[str, ...] = PHRASE, seconds: float = 0.22) -> None:
    for code in codes:
        page.keyboard.down(code)
        page.wait_for_timeout(seconds * 1000)
        page.keyboard.up(code)


def until(page: Page, expression: str, seconds: float = 10.0) -> None:
    """Wait for an expression to hold; `wait_for_function` needs `eval`, which the panel forbids."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"waited {seconds:g} s for {expression}"
        page.wait_for_timeout(20)
