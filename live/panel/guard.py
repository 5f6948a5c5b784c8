"""Who may open the panel: this machine; with `--lan`, whoever knows the address with its token.

A page of another site, opened in the same browser, must not play the instrument: it would come with
an Origin of its own, or (by DNS rebinding) under a Host name of its own. Both are refused.
"""

from __future__ import annotations

import hmac
import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

COOKIE: Final = "antiphon"
LOOPBACK_NAMES: Final = frozenset({"localhost", "127.0.0.1", "::1"})
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob: data:;"
    " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",  # the token is in the first address
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


@dataclass(frozen=True)
class Guard:
    """Lets requests in or refuses them. Without a token only this machine's own names are taken."""

    token: str = ""

    def refusal(self, request: web.Request) -> str:
        """Return in one line why a request is refused; "" if it is not."""
        if not (refusal := self.stranger(request)) and not self._knows_token(request):
            refusal = "open the address that the instrument printed, with its token"
        return refusal

    def stranger(self, request: web.Request) -> str:
        """Return in one line why a request comes from where none should, "" if it does not."""
        host = request.host
        if not self._is_ours(host):
            return f"the panel is not at {host!r}"
        origin = request.headers.get("Origin", f"http://{host}")
        if origin != f"http://{host}":
            return f"pages of {origin!r} may not use the panel"
        return ""

    def _is_ours(self, host: str) -> bool:
        name = _name(host)
        if name in LOOPBACK_NAMES:
            return True
        return bool(self.token) and (_is_address(name) or name in _machine_names())

    def _knows_token(self, request: web.Request) -> bool:
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        given = request.query.get("token") or request.cookies.get(COOKIE, "") or bearer
        return not self.token or hmac.compare_digest(given.encode(), self.token.encode())


def middleware(guard: Guard, vouch: Callable[[str], None]) -> Middleware:
    """Return what stands before every request: the guard, and the headers of every answer.

    `vouch` takes the host of a request that has the token: nobody else can be at its address.
    """

    @web.middleware
    async def stand(request: web.Request, handler: Handler) -> web.StreamResponse:
        if refusal := guard.refusal(request):
            return web.Response(status=403, text=refusal + "\n", headers=HEADERS)
        if guard.token and request.remote:
            vouch(request.remote)
        if guard.token and request.query.get("token") and _is_browser(request):
            raise _with_cookie(guard.token)
        return await handler(request)

    return stand


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Add the security headers to an answer (a signal handler of aiohttp's)."""
    response.headers.update(HEADERS)


def _with_cookie(token: str) -> web.HTTPFound:
    """Keep the token in a cookie, out of the address that others may see."""
    answer = web.HTTPFound("/")
    answer.set_cookie(COOKIE, token, httponly=True, samesite="Strict")
    return answer


def _is_browser(request: web.Request) -> bool:
    """Whether a page is asked for, by what keeps cookies."""
    return request.path == "/" and "text/html" in request.headers.get("Accept", "")


def _name(host: str) -> str:
    """Return the name of a Host header, without port or brackets, in lower case."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    return host.partition(":")[0].lower()


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _machine_names() -> tuple[str, str]:
    name = socket.gethostname().lower()
    return name, f"{name}.local"
