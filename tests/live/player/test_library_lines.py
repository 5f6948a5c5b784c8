"""What libraries log comes as single lines, few in a second, and never as a traceback."""

import asyncio
import logging
import sys

import pytest

from live.player import library_lines
from live.player.library_lines import LibraryLines
from tests.live.panel.rig import panel, run

MALFORMED = (
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n",
    b"GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 9000 + b"\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
)


@pytest.fixture
def lines():
    root = logging.getLogger()
    before, said = root.handlers[:], []
    library_lines.pass_on(said.append)
    yield said
    root.handlers[:] = before


def test_what_is_no_http_is_one_line_a_second_and_no_traceback(lines, capfd):
    async def play():
        async with panel() as rig:
            for request in MALFORMED * 4:
                reader, writer = await asyncio.open_connection("127.0.0.1", rig.server.port)
                writer.write(request)
                writer.write_eof()
                assert b" 500 " not in (await reader.read())[:20]
                writer.close()

    start = library_lines.timing.now()
    run(play())
    assert 1 <= len(lines) <= 2 + (library_lines.timing.now() - start)
    assert "aiohttp.server" in lines[0]
    assert capfd.readouterr().err == ""


def test_a_flood_of_records_is_counted():
    said, now = [], 5.0
    handler = LibraryLines(said.append, lambda: now)
    record = logging.LogRecord("aiohttp.server", logging.ERROR, "", 0, "no %s", ("room",), None)
    for _ in range(100):
        handler.emit(record)
    now = 6.0
    handler.emit(record)
    assert said == [
        "aiohttp.server: no room",
        "aiohttp.server: no room (99 more since the last line)",
    ]


def test_an_error_is_named():
    said = []
    try:
        raise ValueError("two Host headers")
    except ValueError:
        error = sys.exc_info()
    record = logging.LogRecord("asyncio", logging.ERROR, "", 0, "it failed", (), error)
    LibraryLines(said.append, lambda: 0.0).emit(record)
    assert said == ["asyncio: it failed: ValueError: two Host headers"]
