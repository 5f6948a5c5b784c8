"""What anybody can send: OSC packets, patterns, HTTP, what pages and OSCQuery clients say."""

from __future__ import annotations

import json
import struct
from dataclasses import replace

from hypothesis import strategies as st

from engine.session import SessionState, VoiceControls
from live.controls import ACTIONS, CONTROLS
from live.controls import targets as rows
from live.driver.terminal import LONGEST_LINE, one_line
from live.osc import codec
from live.osc.codec import PacketError, message
from live.osc.feedback import MAX_SUBSCRIBERS
from live.osc.listening import MOST_ADDRESSES, Listener
from live.osc.pattern import matches
from live.osc.proof import HEADERS
from live.osc.waiting import MOST_WAITING
from live.panel.browser import Browser
from tests.fuzz.runner import Target
from tests.fuzz.served import Server
from tests.live.osc.test_server import DESK, PAD, WALL, Rig

STRANGER = ("10.0.0.66", 4000)
STATE = SessionState(voices=(VoiceControls(),) * 8)
KNOWN = [*rows(2), *(row.address for row in (*CONTROLS, *ACTIONS))]
SIGNS = "/*?[]{},!-ajmotv1"

addresses = st.sampled_from(KNOWN) | st.text(SIGNS, max_size=300).map(lambda text: "/" + text)
patterns = st.lists(
    st.sampled_from(
        ["/", "*", "{,}", "*{,}", "?", "[!a]", "[a-z]", "{a,b}", "voice", "1", "latent"]
    ),
    max_size=80,
).map("".join)
values = (
    st.integers(-(2**31), 2**31 - 1)
    | st.floats(width=32)
    | st.text(max_size=20)
    | st.sampled_from(["solo", "/jam/*", "*", "127.0.0.1", 9001, 0, 1, 60])
)
messages = st.builds(
    lambda address, given: message(address, *given).dgram,
    addresses | patterns.map(lambda text: "/" + text),
    st.lists(values, max_size=6),
)


def _bundle(stamp: float, contents: list[bytes]) -> bytes:
    tag = max(0, min(2**64 - 1, int((stamp + codec.UNIX_EPOCH) * 2**32)))
    elements = b"".join(struct.pack(">i", len(each)) + each for each in contents)
    return b"#bundle\0" + tag.to_bytes(8) + elements


stamps = st.sampled_from([0.0, WALL, WALL + 100, WALL + 101, WALL + 86400.0, 1e11])
bundles = st.recursive(
    messages, lambda inner: st.builds(_bundle, stamps, st.lists(inner, max_size=4)), max_leaves=12
)


def _torn(packet: bytes, at: int, byte: int, cut: int) -> bytes:
    data = bytearray(packet)
    if data:
        data[at % len(data)] = byte
    return bytes(data[: len(data) - cut % (len(data) + 1)])


torn = st.builds(
    _torn, bundles, st.integers(0, 500), st.integers(0, 255), st.just(0) | st.integers(0, 60)
)
packets = st.binary(max_size=100) | bundles | torn


def osc_packet(packet: bytes) -> None:
    """Whatever the bytes are: messages, or `PacketError`."""
    try:
        found = codec.read(packet)
    except PacketError:
        return
    assert all(each.address.startswith("/") for each in found)


def osc_pattern(pattern: str, address: str) -> None:
    """A pattern stands for an address, or not, or is refused."""
    try:
        assert matches(pattern, address) in (True, False)
    except ValueError:
        return


def osc_session(steps: list[tuple[tuple[str, int], bytes, float]]) -> None:
    """Whoever sends whatever: no fault of ours, all within bounds, strangers get what they send."""
    rig = Rig(replace(STATE))
    balance = 0
    for source, packet, pause in steps:
        rig.server.datagram_received(packet, source)
        balance += (len(packet) + HEADERS) * (source == STRANGER)
        rig.wait(pause)
    rig.publish()
    rig.wait(6.0)
    heap = rig.server.dispatcher.waiting._heap
    assert rig.server.failures == 0, rig.lines
    assert len(heap) <= MOST_WAITING
    assert len(rig.server.subscribers) <= MAX_SUBSCRIBERS
    assert len(rig.lines) <= 8 + sum(pause for *_, pause in steps)
    proved = rig.server.dispatcher.proofs.has(STRANGER[0])
    told = [m for (host, _), m in rig.transport.sent if host == STRANGER[0]]
    sizes = [len(message(m.address, *m.arguments).dgram) + HEADERS for m in told]
    assert proved or sum(sizes) <= balance


def page_message(text: str) -> None:
    """What a page says is acted on or complained of."""
    rig = Rig(replace(STATE))
    rig.server.admit("page-1", lambda packet: None)
    browser = Browser("page-1", lambda *said: rig.server.say("page-1", *said), lambda: rig.now)
    browser._receive(text)
    rig.publish()
    rig.wait(6.0)
    assert rig.server.failures == 0, rig.lines


def query_command(texts: list[str]) -> None:
    """What an OSCQuery client commands is done or ignored."""
    rig = Rig(replace(STATE))
    listener = Listener(
        lambda packet: rig.server.act(packet, "listener-1"),
        lambda *said: rig.server.say("listener-1", *said),
    )
    rig.server.admit("listener-1", listener.hear)
    for text in texts:
        listener._command(text)
    rig.wait(1.0)
    assert rig.server.failures == 0, rig.lines
    assert len(listener._addresses) <= MOST_ADDRESSES


_PAGE = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n"


def http_request(server: Server, data: bytes) -> None:
    """Whatever comes over TCP: no 500, an end, and the page is served to the next."""
    assert b" 500 " not in server.ask(data)[:20]
    page = server.ask(_PAGE, is_all=False)
    assert page.startswith(b"HTTP/1.1 200 ")


def terminal_line(text: str) -> None:
    """Whatever is said is one line that a terminal shows."""
    line = one_line(text)
    assert line.isprintable()
    assert len(line) <= LONGEST_LINE


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)
said = st.builds(
    lambda address, given: json.dumps([address, *given]), addresses, st.lists(values, max_size=5)
)
page_texts = said | json_values.map(json.dumps) | st.text(max_size=60) | st.just("[" * 4000)
commands = st.builds(
    lambda command, data: json.dumps({"COMMAND": command, "DATA": data}),
    st.sampled_from(["LISTEN", "IGNORE", "DANCE"]),
    addresses | json_values,
)
_METHODS = [b"GET", b"HEAD", b"POST", b"OPTIONS", b"PUT", b"\x16\x03\x01", b"get", b""]
_PATHS = [
    "/",
    "/socket",
    "/take.mid",
    "/controls.json",
    "/page/",
    "/jam",
    "/voice/1",
    "*",
    "http://",
]
_HEADERS = [
    b"Host: 127.0.0.1", b"Host: evil.example", b"Origin: null", b"Connection: Upgrade",
    b"Upgrade: websocket", b"Sec-WebSocket-Version: 13",
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", b"Content-Length: 5", b"Content-Length: -1",
    b"Transfer-Encoding: chunked", b"Expect: 100-continue",
    b"Range: bytes=5-1", b"Range: bytes=0-0,9-9", b"If-None-Match: *", b"Cookie: antiphon=\xff",
    b"Authorization: Bearer \xc3\xa9", b"Accept: text/html", b"Accept-Encoding: gzip, br",
]  # fmt: skip
http_requests = st.binary(max_size=80) | st.builds(
    lambda method, path, query, headers, body: (
        method + b" " + path.encode() + query.encode("utf-8", "surrogateescape") + b" HTTP/1.1\r\n"
        + b"\r\n".join(headers) + b"\r\n\r\n" + body
    ),
    st.sampled_from(_METHODS),
    st.sampled_from(_PATHS),
    st.sampled_from(["", "?bars=", "?token=", "?VALUE", "/../"])
    | st.text("/.%?&=;0129abé\\", max_size=20)
    | st.integers(0, 6000).map(lambda zeros: "?bars=1" + "0" * zeros),
    st.lists(st.sampled_from(_HEADERS) | st.binary(max_size=30), max_size=8),
    st.binary(max_size=20),
)  # fmt: skip
sources = st.sampled_from([PAD, DESK, STRANGER, ("127.0.0.1", 5)])
sessions = st.lists(st.tuples(sources, packets, st.floats(0, 2)), max_size=12)


def targets(served: Server) -> dict[str, Target]:
    """Return what is tried, by name; HTTP at a server."""
    return {**OFFLINE, "HTTP requests": (http_request, (st.just(served), http_requests))}


OFFLINE: dict[str, Target] = {
    "OSC packets": (osc_packet, (packets,)),
    "address patterns": (osc_pattern, (patterns | st.text(SIGNS, max_size=300), addresses)),
    "OSC sessions of up to 12 packets": (osc_session, (sessions,)),
    "messages of a page": (page_message, (page_texts,)),
    "OSCQuery commands, up to 8": (query_command, (st.lists(commands | page_texts, max_size=8),)),
    "lines for the terminal": (terminal_line, (st.text(),)),
}
