"""How many connections there are, and how long each may keep the web server waiting."""

import asyncio
from contextlib import suppress

import pytest
from aiohttp import ClientSession

from live.panel import door
from live.panel.invitation import new_token
from tests.live.panel.rig import page, panel, run

HALF = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: "
PATIENCE = 10.0


async def opened(rig, data=HALF):
    reader, writer = await asyncio.open_connection("127.0.0.1", rig.server.port)
    writer.write(data)
    return reader, writer


async def ended(reader):
    """Wait until the server has ended a connection; return what it said before."""
    with suppress(ConnectionError):
        return await asyncio.wait_for(reader.read(), PATIENCE)
    return b""


@pytest.mark.parametrize("data", [HALF, b"", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"])
def test_who_does_not_go_on_is_let_go(data, monkeypatch):
    monkeypatch.setattr(door, "QUIET_SECONDS", 0.05)

    async def play():
        async with panel() as rig:
            reader, writer = await opened(rig, data)
            await ended(reader)
            writer.close()
            while len(rig.server._door):
                await asyncio.sleep(0.001)

    run(play())


def test_who_sends_drop_by_drop_gets_no_more_time(monkeypatch):
    monkeypatch.setattr(door, "QUIET_SECONDS", 0.05)

    async def play():
        async with panel() as rig:
            reader, writer = await opened(rig)

            async def drip():
                with suppress(ConnectionError):
                    while True:
                        writer.write(b"a")
                        await writer.drain()
                        await asyncio.sleep(0.001)

            dripping = asyncio.create_task(drip())
            await ended(reader)
            dripping.cancel()
            writer.close()

    run(play())


def test_a_page_that_is_open_stays_as_long_as_it_likes(monkeypatch):
    monkeypatch.setattr(door, "QUIET_SECONDS", 0.05)

    async def play():
        async with panel() as rig, page(rig) as one:
            reader, writer = await opened(rig)
            await ended(reader)  # another's time is up by now
            writer.close()
            await one.say("/ping")
            await one.hear("clock")

    run(play())


def test_a_thousand_half_requests_keep_nobody_out_and_few_files_open():
    async def play():
        async with panel() as rig, page(rig) as one:
            await one.hear("hello")
            halves = [await opened(rig) for _ in range(1100)]
            async with page(rig) as other:
                await other.hear("hello")
            await one.say("/ping")
            await one.hear("clock")
            assert len(rig.server._door) <= door.MOST_CONNECTIONS
            for _, writer in halves:
                writer.close()

    run(play())


def test_one_host_may_ask_for_so_much_in_a_second(monkeypatch):
    monkeypatch.setattr(door, "WORK_PER_SECOND", 2 * door.HEAVY + 1)

    async def play():
        async with panel() as rig, ClientSession() as session:
            statuses = []
            for path in ("/controls.json", "/take.mid", "/controls.json", "/jam/mode"):
                async with session.get(rig.url + path) as answer:
                    statuses.append(answer.status)
            assert statuses == [200, 200, 429, 200]

    run(play())


def test_who_brings_the_token_has_proved_its_address():
    async def play():
        token, vouched = new_token(), []
        async with panel(token) as rig, ClientSession() as session:
            rig.osc.vouch = vouched.append
            async with session.get(rig.url + "/?token=guess"):
                assert vouched == []
            async with session.get(f"{rig.url}/controls.json?token={token}") as answer:
                assert answer.status == 200
            assert vouched == ["127.0.0.1"]

    run(play())
