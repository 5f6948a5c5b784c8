"""A panel on a free port, with an engine that only applies events, and a page driven by a test."""

import asyncio
import json
from contextlib import asynccontextmanager

from aiohttp import ClientSession, WSMsgType

from engine.changes import apply
from engine.preview import Foresight
from engine.session import SessionState
from engine.turn import Turn
from live import timing
from live.osc.query_server import QueryServer
from live.osc.server import OscServer
from live.panel.guard import Guard
from live.panel.panel import Panel
from live.panel.server import PanelServer

PATIENCE_SECONDS = 10.0
NOTHING_AHEAD = Foresight()


class Rig:
    """The panel's server, an OSC server that has no socket, and what they posted."""

    def __init__(self, token=""):
        self.posted = []
        self.lines = []
        self.state = SessionState()
        self.osc = OscServer(self.post, self.lines.append)
        self.panel = Panel(self.osc)
        self.server = PanelServer(self.panel, Guard(token), QueryServer(self.osc))

    def post(self, event):
        self.posted.append(event)
        before, self.state = self.state, apply(self.state, event)
        if self.state is not before:
            self.osc.publish(self.state)

    def play(self, *messages, applied=(), beats=(), lines=(), ahead=NOTHING_AHEAD, clicks=()):
        """Let the engine take a turn."""
        told = map(list, (messages, beats, applied, lines))
        turn = Turn(*told, ahead=ahead, clicks=list(clicks))
        self.panel.observe(turn, self.state)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.port}"


class Page:
    """A page that a test drives: `say` to the instrument, `hear` what comes."""

    def __init__(self, socket):
        self.socket = socket
        self.values = {}

    async def say(self, *message):
        await self.socket.send_str(json.dumps(message))

    async def hear(self, key):
        """Return the next frame's entry of that name."""
        while True:
            message = await self.socket.receive(PATIENCE_SECONDS)
            assert message.type is WSMsgType.TEXT, f"the socket ended: {message}"
            frame = json.loads(message.data)
            self.values.update(frame.get("values", {}))
            if key in frame:
                return frame[key]

    async def until(self, condition):
        """Hear values until a condition on them holds."""
        while not condition(self.values):
            await self.hear("values")


@asynccontextmanager
async def panel(token=""):
    rig = Rig(token)
    await rig.osc.start("127.0.0.1", 0)
    rig.osc.publish(rig.state)
    rig.panel.start()
    await rig.server.start("127.0.0.1", 0)
    rig.play()
    try:
        yield rig
    finally:
        await rig.server.close()
        await rig.server.close()
        await rig.osc.close()


@asynccontextmanager
async def page(rig, **options):
    async with ClientSession() as session, session.ws_connect(rig.url + "/socket", **options) as ws:
        yield Page(ws)


def run(coroutine):
    asyncio.run(asyncio.wait_for(coroutine, 3 * PATIENCE_SECONDS))


now = timing.now
