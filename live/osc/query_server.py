"""OSCQuery over HTTP, at the port of the panel: who asks for it, and what is answered.

It stands behind the panel's guard: with `--lan` it asks for the token, as a cookie, as `?token=` or
as `Authorization: Bearer`.
"""

from __future__ import annotations

from typing import Final

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler, Middleware

from engine.changes import land
from engine.ticks import END_OF_TIME
from live.controls import values
from live.osc.answers import NAME
from live.osc.listening import Listeners
from live.osc.query import ATTRIBUTES, children, host_info, node
from live.osc.server import OscServer

HOST_INFO: Final = "HOST_INFO"
_TOKEN: Final = "token"  # no attribute of a node: it was looked at before


class QueryServer:
    """Answers OSCQuery's requests about the instrument behind an OSC server."""

    def __init__(self, osc: OscServer) -> None:
        self._osc = osc
        self._listeners = Listeners(osc)

    def middleware(self) -> Middleware:
        """Return what answers the requests meant for it, and leaves all others to the panel."""

        @web.middleware
        async def stand(request: web.Request, handler: Handler) -> web.StreamResponse:
            if not is_query(request):
                return await handler(request)
            if _wants_socket(request):
                return await self._listeners.connect(request)
            return self.answer(request)

        return stand

    def answer(self, request: web.Request) -> web.Response:
        """Return a node, one attribute of it, or the host's information, as JSON."""
        if HOST_INFO in request.query:
            return web.json_response(host_info(NAME.capitalize(), self._osc.port))
        state = self._osc.dispatcher.state
        if state is None:
            return web.Response(status=503, text="the models are loading\n")
        to_come = land(state, END_OF_TIME)
        known = {**values(to_come), **self._osc.dispatcher.labels(to_come)}
        found = node(request.path, len(state.voices), known)
        if found is None:
            return web.Response(status=404, text=f"nothing is at {request.path[:64]!r}\n")
        asked = [name for name in request.query if name != _TOKEN]
        if not asked:
            return web.json_response(found)
        attribute = asked[0]
        if attribute not in ATTRIBUTES:
            return web.Response(status=400, text=f"one of {', '.join(ATTRIBUTES)}\n")
        if attribute not in found:
            return web.Response(status=204)
        return web.json_response({attribute: found[attribute]})

    def close(self) -> None:
        """Let all who listen go. May be called twice."""
        self._listeners.close()


def is_query(request: web.Request) -> bool:
    """Whether a request asks for the tree of controls, not for the panel and its files.

    The root is the panel for browsers, which ask for a page.
    """
    if request.method != hdrs.METH_GET:
        return False
    if request.path == "/":
        is_browser = "text/html" in request.headers.get(hdrs.ACCEPT, "")
        return HOST_INFO in request.query or _wants_socket(request) or not is_browser
    return request.path.split("/")[1] in children(1)["/"]


def _wants_socket(request: web.Request) -> bool:
    return request.path == "/" and request.headers.get(hdrs.UPGRADE, "").lower() == "websocket"
