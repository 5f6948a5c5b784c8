"""Who may open the panel, what it serves, and what no request gets out of it."""

import asyncio
import re

import pytest
from aiohttp import ClientSession, WSServerHandshakeError
from hypothesis import given, settings
from hypothesis import strategies as st

from live.controls import targets
from live.errors import PanelError
from live.panel.guard import COOKIE
from live.panel.invitation import address, new_token, qr_lines
from live.panel.server import PAGE
from tests.live.panel.rig import Rig, page, panel, run


async def status(rig, path="/", **headers):
    async with (
        ClientSession() as session,
        session.get(
            rig.url + path, headers={"Accept": "text/html"} | headers, allow_redirects=False
        ) as answer,
    ):
        await answer.read()
        return answer.status


def test_this_machine_may_open_it_under_its_own_names_only():
    async def play():
        async with panel() as rig:
            assert await status(rig) == 200
            assert await status(rig, Host=f"localhost:{rig.server.port}") == 200
            assert await status(rig, Host=f"[::1]:{rig.server.port}") == 200
            for host in ("evil.example", "192.168.0.7:8765", "127.0.0.1.evil.example", ""):
                assert await status(rig, Host=host) == 403, host

    run(play())


def test_pages_of_other_sites_may_not_use_it():
    async def play():
        async with panel() as rig:
            async with page(rig, headers={"Origin": rig.url}) as one:
                assert await one.hear("hello")
            for origin in (
                "http://evil.example",
                "null",
                "https://127.0.0.1",
                "http://127.0.0.1:1",
            ):
                with pytest.raises(WSServerHandshakeError, match="403"):
                    async with page(rig, headers={"Origin": origin}):
                        pass

    run(play())


def test_other_machines_need_the_token_once():
    async def play():
        token = new_token()
        async with panel(token) as rig:
            assert await status(rig) == 403
            assert await status(rig, "/?token=guess") == 403
            assert await status(rig, "/page/style.css") == 403
            assert await status(rig, f"/?token={token}", Host="evil.example") == 403
            assert await status(rig, f"/?token={token}", Host="192.168.0.7") == 302
            with pytest.raises(WSServerHandshakeError, match="403"):
                async with page(rig):
                    pass
            cookie = {"Cookie": f"{COOKIE}={token}"}
            assert await status(rig, **cookie) == 200
            assert await status(rig, Authorization=f"Bearer {token}") == 200
            async with page(rig, headers=cookie) as one:
                assert await one.hear("hello")

    run(play())


def test_the_token_leaves_the_address_and_stays_out_of_scripts():
    async def play():
        token = new_token()
        async with (
            panel(token) as rig,
            ClientSession() as session,
            session.get(
                f"{rig.url}/?token={token}",
                headers={"Accept": "text/html"},
                allow_redirects=False,
            ) as answer,
        ):
            assert answer.headers["Location"] == "/"
            cookie = answer.headers["Set-Cookie"]
            assert "HttpOnly" in cookie
            assert "SameSite=Strict" in cookie

    run(play())


def test_every_answer_forbids_what_the_page_does_not_need():
    async def play():
        async with panel() as rig, ClientSession() as session:
            for path in ("/", "/controls.json", "/nothing"):
                async with session.get(rig.url + path) as answer:
                    assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
                    assert answer.headers["X-Content-Type-Options"] == "nosniff"

    run(play())


@pytest.mark.parametrize(
    "path",
    [
        "/page/../server.py",
        "/page/..%2fserver.py",
        "/page/%2e%2e/server.py",
        "/page//etc/passwd",
        "/page/%00",
        "/page/",
        "/../../../../etc/passwd",
        "/take.mid/../../pyproject.toml",
    ],
)
def test_no_other_file_can_be_had(path):
    async def play():
        async with panel() as rig:
            reader, writer = await asyncio.open_connection("127.0.0.1", rig.server.port)
            request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            writer.write(request.encode())
            answer = await reader.read()
            assert int(answer.split()[1]) in (400, 403, 404)
            writer.close()

    run(play())


def test_the_table_has_every_control_once():
    async def play():
        async with (
            panel() as rig,
            ClientSession() as session,
            session.get(rig.url + "/controls.json") as answer,
        ):
            table = await answer.json()
            assert [row["address"] for row in table["controls"]] == list(targets(1))
            for row in table["controls"]:
                assert row["says"]
                assert row["low"] is None or row["low"] <= row["high"]

    run(play())


def test_a_port_in_use_is_one_clear_line():
    async def play():
        async with panel() as rig:
            other = Rig().server
            with pytest.raises(PanelError, match="another program listens there"):
                await other.start("127.0.0.1", rig.server.port)
            await other.close()

    run(play())


def test_the_invitation_has_an_address_that_others_can_reach():
    assert address("127.0.0.1", 8765, "") == "http://127.0.0.1:8765/"
    assert "0.0.0.0" not in address("0.0.0.0", 8765, "abc")
    assert address("0.0.0.0", 8765, "abc").endswith(":8765/?token=abc")
    lines = qr_lines("http://192.168.100.100:8765/?token=abcdefghijklmnop")
    assert len({len(line) for line in lines}) == 1
    assert len(lines) <= 20


def test_every_file_that_the_page_asks_for_is_its_own_and_there():
    index = PAGE / "index.html"
    asked = re.findall(r'(?:href|src)="page/([^"]+)"', index.read_text(encoding="utf-8"))
    assert len(asked) > 5
    for module in (PAGE / "js").glob("*.js"):
        text = module.read_text(encoding="utf-8")
        asked += [f"js/{name}" for name in re.findall(r'from "\./([^"]+)"', text)]
        assert "http://" not in text.replace("http://www.w3.org/2000/svg", "")
        assert text.count("\n") <= 300
    for name in asked:
        assert (PAGE / name).is_file(), name


PATHS = st.text("/.%abcdefgtkoensm?=&:;*\\ 0129é\0", max_size=30)


@settings(max_examples=50)
@given(st.lists(st.tuples(PATHS, st.binary(max_size=60)), min_size=1, max_size=5))
def test_nothing_that_is_asked_breaks_it(requests):
    async def play():
        async with panel() as rig:
            for path, tail in requests:
                reader, writer = await asyncio.open_connection("127.0.0.1", rig.server.port)
                head = f"GET /{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                writer.write(head.encode() + tail + b"\r\n\r\n")
                writer.write_eof()
                answer = await reader.read()
                assert b" 500 " not in answer[:20]
                writer.close()
            assert await status(rig) == 200

    run(play())
