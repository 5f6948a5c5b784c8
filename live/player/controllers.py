"""The thread beside the engine: its event loop serves the controllers, the OSC server first."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, Final

from engine.events import Event
from engine.performer import Turn
from engine.session import SessionState
from live.config import JamConfig
from live.osc.server import OscServer
from models.errors import OscError

START_SECONDS: Final = 2.0
CLOSE_SECONDS: Final = 2.0


class Controllers:
    """Everything that plays or watches the instrument from outside, on a thread of its own.

    `post` takes events for the engine, from that thread, and must not wait; `log` takes a line.
    """

    def __init__(
        self, config: JamConfig, post: Callable[[Event], None], log: Callable[[str], None]
    ) -> None:
        self.osc = OscServer(post, log)
        self._config = config
        self._log = log
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="controllers", daemon=True)

    def start(self) -> None:
        """Start the thread and listen. What cannot be had is said in one line and gone without."""
        self._thread.start()
        try:
            self._call(self._listen(), START_SECONDS)
        except (OscError, TimeoutError) as error:
            self._log(str(error) or "the OSC server takes long to start")

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Follow one turn of the engine. For the engine's thread: takes microseconds."""
        self.osc.observe(turn, state)

    def close(self) -> None:
        """Stop listening and end the thread. May be called twice."""
        if not self._thread.is_alive():
            return
        self._call(self.osc.close(), CLOSE_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CLOSE_SECONDS)

    async def _listen(self) -> None:
        await self.osc.start(self._config.osc_host, self._config.osc_port)
        self._log(f"OSC on {self._config.osc_host}:{self.osc.port}")

    def _call(self, coroutine: Coroutine[Any, Any, None], seconds: float) -> None:
        asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(seconds)

    def _run(self) -> None:
        try:
            self._loop.run_forever()
        finally:
            self._loop.close()
