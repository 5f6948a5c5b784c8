"""The web server of the panel: the page and its files, the table, the recordings, the WebSocket."""

from __future__ import annotations

import asyncio
import errno
from pathlib import Path
from typing import Final

from aiohttp import web

from live.errors import PanelError
from live.osc.query_server import QueryServer
from live.panel.directory import directory, models
from live.panel.door import Door
from live.panel.guard import Guard, add_headers, middleware
from live.panel.panel import Panel
from live.record import memory

PAGE: Final = Path(__file__).parent / "page"
MOST_BARS: Final = 1024
LONGEST_NUMBER: Final = 4  # digits
_CLOSE_SECONDS: Final = 0.5
_REASONS: Final = {
    errno.EADDRINUSE: "another program listens there; end it, or choose another --panel-port",
    errno.EACCES: "that needs more rights; choose a --panel-port of 1024 or above",
}


class PanelServer:
    """Serves a panel and OSCQuery over HTTP. For the event loop's thread."""

    def __init__(self, panel: Panel, guard: Guard, query: QueryServer) -> None:
        self._panel = panel
        self._query = query
        self._door = Door()
        self._app = application(panel, guard, query, self._door)
        self._runner = web.AppRunner(
            self._app, access_log=None, handle_signals=False, shutdown_timeout=_CLOSE_SECONDS
        )
        self._listener: asyncio.Server | None = None

    async def start(self, host: str, port: int) -> None:
        """Listen. Raises `PanelError` with one line that says why that is not possible."""
        await self._runner.setup()
        assert self._runner.server is not None
        self._door.server = self._runner.server
        loop = asyncio.get_running_loop()
        try:
            self._listener = await loop.create_server(self._door, host, port)
        except OSError as error:
            await self._runner.cleanup()
            reason = _REASONS.get(error.errno or 0) or error.strerror or str(error)
            raise PanelError(f"no panel on {host}:{port}: {reason}") from error

    @property
    def port(self) -> int:
        """The port it listens on; 0 before `start`."""
        sockets = self._listener.sockets if self._listener else ()
        return int(sockets[0].getsockname()[1]) if sockets else 0

    async def close(self) -> None:
        """Let all pages go and stop listening. May be called twice."""
        self._panel.close()
        self._query.close()
        if self._listener is not None:
            self._listener.close()
        await self._runner.cleanup()


def application(panel: Panel, guard: Guard, query: QueryServer, door: Door) -> web.Application:
    """Return the web application of a panel, with OSCQuery at the same port."""
    stand = [door.middleware(), middleware(guard, panel.vouch), query.middleware()]
    app = web.Application(middlewares=stand, client_max_size=1024)
    app.on_response_prepare.append(add_headers)

    one_at_a_time = asyncio.Lock()

    async def index(request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html")

    async def controls(request: web.Request) -> web.StreamResponse:
        known = await asyncio.to_thread(models)
        return web.json_response({**directory(panel.voices), "models": known})

    async def take(request: web.Request) -> web.StreamResponse:
        bars = _bars(request)
        async with one_at_a_time:
            data = await asyncio.to_thread(memory.midi, panel.kept(), bars)
        return web.Response(body=data, content_type="audio/midi", headers=_attachment("antiphon"))

    app.router.add_get("/", index)
    app.router.add_get("/controls.json", controls)
    app.router.add_get("/take.mid", take)
    app.router.add_get("/socket", panel.connect)
    app.router.add_static("/page/", PAGE)
    return app


def _bars(request: web.Request) -> int | None:
    text = request.query.get("bars")
    if text is None:
        return None
    is_number = text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER
    if not (is_number and 1 <= int(text) <= MOST_BARS):
        raise web.HTTPBadRequest(text=f"bars must be 1 ... {MOST_BARS}, got {text[:20]!r}\n")
    return int(text)


def _attachment(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}.mid"'}
