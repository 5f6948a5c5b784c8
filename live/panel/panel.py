"""The panel between engine and pages: it follows the music and tells every page, 60 times a second.

The engine only leaves its turns in a queue. A page is admitted to the OSC server as a controller:
what it says is validated, acted on, complained of and fed back by the dispatcher of OSC packets.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from engine.session import SessionState
from engine.turn import Turn
from live import timing
from live.limits import first_to_go
from live.osc.server import OscServer
from live.panel import frames
from live.record.memory import Memory

if TYPE_CHECKING:
    from aiohttp import web

    from live.panel.browser import Browser

FRAME_SECONDS: Final = 1 / 60
HEALTH_SECONDS: Final = 0.5
HEARTBEAT_SECONDS: Final = 10.0
SHOWN_SECONDS: Final = 30.0  # of the past, to a page that opens
MOST_BROWSERS: Final = 16
LINES: Final = 100
_FEEDBACK_PORT: Final = 1


class Panel:
    """All open pages, and what they are told. For the event loop's thread, except `observe`."""

    def __init__(
        self,
        osc: OscServer,
        memory: Memory | None = None,
        clock: Callable[[], float] = timing.now,
    ) -> None:
        self.memory = memory or Memory()
        self.lines: deque[str] = deque(maxlen=LINES)
        self._osc = osc
        self._clock = clock
        self._browsers: set[Browser] = set()
        self._numbers = count(1)
        self._turns: deque[tuple[Turn, SessionState]] = deque(maxlen=1 << 14)
        self._fresh_lines: list[str] = []
        self._facts: dict[str, Any] = {}
        self._state: SessionState | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken = asyncio.Event()
        self._is_woken = False
        self._task: asyncio.Task[None] | None = None
        self._health_at = 0.0

    def start(self) -> None:
        """Begin to tell the pages. Called on the event loop."""
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._run())

    def close(self) -> None:
        """Let all pages go. May be called twice."""
        self._loop = None
        if self._task is not None:
            self._task.cancel()
        for browser in list(self._browsers):
            browser.drop()
        self.memory.close()

    # For the engine's thread: microseconds, and no wait.

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Follow one turn of the engine."""
        loop = self._loop
        if loop is None or not frames.is_news(turn, self._state, state):
            return
        self._state = state
        self._turns.append((turn, state))
        if self._browsers and not self._is_woken:
            self._is_woken = True
            try:
                loop.call_soon_threadsafe(self._woken.set)
            except RuntimeError:  # the loop is closed: the session is ending
                self._loop = None

    # For the event loop's thread.

    @property
    def voices(self) -> int:
        """How many voices play."""
        return len(self._state.voices) if self._state else 1

    def kept(self) -> list[bytes]:
        """Return all that has been played, up to now, as `Memory.kept` does."""
        self.tell()
        return self.memory.kept()

    def log(self, line: str) -> None:
        """Take a line of the log."""
        self.lines.append(line)
        self._fresh_lines.append(line)

    def vouch(self, host: str) -> None:
        """Take a host as being where it says it is: it has brought the token."""
        self._osc.vouch(host)

    def report(self, **facts: Any) -> None:  # noqa: ANN401 -- plain JSON data
        """Take facts about the instrument's health, by name; any thread may call this."""
        self._facts.update(facts)

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """Serve a page's WebSocket until it goes."""
        from aiohttp import web  # there by now; the music does not wait for it to come

        from live.panel.browser import MAX_MESSAGE, Browser

        if len(self._browsers) >= MOST_BROWSERS:
            silent = first_to_go(self._browsers)
            self._browsers.discard(silent)
            silent.drop()
        socket = web.WebSocketResponse(max_msg_size=MAX_MESSAGE, heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        name = f"page-{next(self._numbers)}"
        browser = Browser(name, partial(self._osc.say, name), self._clock, request.remote or "")
        self._welcome(browser)
        try:
            await browser.serve(socket, request)
        finally:
            self._browsers.discard(browser)
            self._osc.dismiss(name)
        return socket

    def tell(self) -> None:
        """Tell all pages what is new."""
        self._is_woken = False  # before looking, so that nothing left meanwhile is overlooked
        frame: dict[str, Any] = {}
        if music := self._music():
            frame["music"] = music
        if self._fresh_lines:
            frame["log"], self._fresh_lines = self._fresh_lines, []
        if self._clock() >= self._health_at:
            self._health_at = self._clock() + HEALTH_SECONDS
            frame["health"] = self._health()
        if frame and self._browsers:
            encoded = frames.encode(frame)
            for browser in list(self._browsers):
                browser.send_encoded(encoded)

    def _welcome(self, browser: Browser) -> None:
        """Tell a new page the past, then let it be told everything."""
        self.tell()
        now = self._clock()
        notes = self.memory.since(now - SHOWN_SECONDS)
        browser.send(
            clock=now,
            music=frames.music(notes, (), self._state),
            log=list(self.lines),
            health=self._health(),
        )
        self._browsers.add(browser)
        self._osc.admit(browser.name, browser.hear)
        self._osc.say(browser.name, "/subscribe", _FEEDBACK_PORT)

    def _music(self) -> dict[str, Any]:
        notes, turns, state = [], [], None
        while self._turns:
            turn, state = self._turns.popleft()
            turns.append(turn)
            notes += self.memory.take(turn, state)
            for line in turn.lines:
                self.log(line)
        return frames.music(notes, turns, state)

    def _health(self) -> dict[str, Any]:
        return {
            **self._facts,
            "pages": len(self._browsers),
            "subscribers": self._osc.subscribers,
            "oscPackets": self._osc.packets,
            "complaints": self._osc.dispatcher.complaints.total,
        }

    async def _run(self) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), HEALTH_SECONDS)
            self._woken.clear()
            try:
                self.tell()
            except Exception as error:  # noqa: BLE001 -- ours; the pages go on, and show it
                self.log(f"panel: an internal fault, {type(error).__name__}: {error}")
            await asyncio.sleep(FRAME_SECONDS)
