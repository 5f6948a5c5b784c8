"""What the instrument tells a page of its health."""

from __future__ import annotations

import asyncio
from typing import Any

from live.bench.stage import PATIENCE_SECONDS


def health(panel_port: int) -> dict[str, Any]:
    """Return it as `Panel` tells it, once the player has told of its notes."""
    return asyncio.run(_health(panel_port))


def decisions(panel_port: int) -> dict[str, Any]:
    """Return how many notes were decided, how many of them `late`, and their `staleness` in ms."""
    notes = health(panel_port)["notes"]
    late = notes["decided"] - notes["inTime"]
    return {"decided": notes["decided"], "late": late, "staleness": notes["staleness"]}


async def _health(port: int) -> dict[str, Any]:
    from aiohttp import ClientSession  # slow to import, and only this needs it

    address = f"http://127.0.0.1:{port}/socket"
    async with ClientSession() as session, session.ws_connect(address) as page:
        while True:
            frame = await page.receive_json(timeout=PATIENCE_SECONDS)
            found: dict[str, Any] = frame.get("health", {})
            if "notes" in found:
                return found
