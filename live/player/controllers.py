"""The thread beside the engine: its event loop serves the controllers, OSC and the panel."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from engine.choices import LINK
from engine.session import SessionState
from engine.turn import Turn
from live import timing
from live.clock.link import LinkPeer
from live.clock.source import Following
from live.config import JamConfig
from live.errors import OscError, PanelError
from live.mapping import learnt as learnt_file
from live.mapping.keyboard import Keyboard
from live.mapping.midi_learn import MidiLearn
from live.mapping.midi_mapping import MidiMapping, Show, show_nowhere
from live.osc.latent_names import LatentNames
from live.osc.note_lines import NoteLines
from live.osc.server import OscServer
from live.panel import invitation
from live.panel.panel import Panel
from live.record.journal import Journal
from live.record.memory import KEPT, Memory
from live.record.recordings import Recordings
from live.record.requests import RecordRequests
from live.scenes import book
from live.scenes.recall import Post, Scenes
from live.settings.reload import Reload
from live.settings.settings import NO_SETTINGS, Settings
from models.errors import AntiphonError

if TYPE_CHECKING:
    from live.osc.announcement import Announcement
    from live.panel.server import PanelServer

START_SECONDS: Final = 2.0
LOOK_SECONDS: Final = 0.05
CLOSE_SECONDS: Final = 2.0


def _memory(config: JamConfig, log: Callable[[str], None]) -> Memory:
    """Return what keeps the session, with what an earlier player of it kept."""
    return Memory(journal=Journal(Path(config.kept), log, KEPT // 2) if config.kept else None)


class Controllers:
    """Everything that plays or watches the instrument from outside, on a thread of its own.

    `post` takes events for the engine, from that thread, and must not wait; `log` takes a line.
    `settings` are those of the file that the session began with; `show` sends to MIDI controllers.
    """

    def __init__(
        self,
        config: JamConfig,
        post: Post,
        log: Callable[[str], None],
        settings: Settings = NO_SETTINGS,
        show: Show = show_nowhere,
    ) -> None:
        self.osc = OscServer(post, self._say)
        self._names = LatentNames(self.osc.refresh)
        self._scenes: Scenes | None = None
        self.panel = Panel(self.osc, _memory(config, log))
        self._server: PanelServer | None = None
        self._announcement: Announcement | None = None
        self._following = Following({LINK: LinkPeer(self._say)})
        self._config = config
        self._log = log
        self._loop = asyncio.new_event_loop()
        self._note_lines = NoteLines(self.osc, self._say, timing.now)
        self._mapping = MidiMapping(self.osc, show, config.controllers)
        self._settings = settings
        self._post = post
        self._thread = threading.Thread(target=self._run, name="controllers", daemon=True)

    def start(self) -> None:
        """Start the thread and listen. What cannot be had is said in one line and gone without."""
        self._thread.start()
        try:
            self._call(self._listen(), START_SECONDS)
        except (OscError, TimeoutError) as error:
            self._say(str(error) or "the OSC server takes long to start")

    def serve(self, opens_browser: bool = False) -> Future[None]:
        """Serve the panel, and let others on the network find it; return what ends when that is.

        For any thread; it does not wait, as the music need not wait for a web server.
        """
        return asyncio.run_coroutine_threadsafe(self._serve(opens_browser), self._loop)

    def keyboard(self) -> Keyboard:
        """Return what hears the performer, and leaves to the MIDI controllers what is theirs."""
        return Keyboard(self._mapping.takes, self._mapping.leave, self._config.mpe)

    def serve_recordings(self, recordings: Recordings) -> None:
        """Let recordings be asked for. For any thread."""
        dispatcher, kept = self.osc.dispatcher, self.panel.kept
        serve = partial(RecordRequests, dispatcher, recordings, kept, self._post, self._soon)
        self._soon(serve)

    def observe(self, turn: Turn, state: SessionState) -> None:
        """Follow one turn of the engine. For the engine's thread: takes microseconds."""
        self.osc.observe(turn, state)
        self.panel.observe(turn, state)

    def report(self, **facts: Any) -> None:  # noqa: ANN401 -- plain JSON data
        """Take facts about the instrument's health, for whoever watches. For any thread."""
        self.panel.report(**facts)

    def panic(self) -> None:
        """Take a panic of the driver's as if somebody had sent it. For any thread."""
        self._soon(partial(self.osc.say, "the driver", "/panic"))

    def hear_line(self, line: bytes) -> None:
        """Take a line of notes, or the end of them. For any thread."""
        self._soon(partial(self._note_lines.take, line))

    def close(self) -> None:
        """Stop listening and end the thread. May be called twice."""
        if not self._thread.is_alive():
            return
        self._loop.call_soon_threadsafe(self._mapping.close)
        self._loop.call_soon_threadsafe(self._linking.cancel)
        if self._announcement is not None:
            self._call(self._announcement.close(), CLOSE_SECONDS)
        self._call(self._close_panel(), CLOSE_SECONDS)
        self._call(self.osc.close(), CLOSE_SECONDS)
        self._names.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CLOSE_SECONDS)

    async def _listen(self) -> None:
        self.osc.dispatcher.labels = self._labels
        self.osc.latent_remarks.lack = self._names.lack
        self._furnish()
        self.panel.start()
        self._linking = self._loop.create_task(self._follow())
        await self.osc.start(self._config.osc_host, self._config.osc_port)
        self._say(f"OSC on {self._config.osc_host}:{self.osc.port}")
        if self._config.template is not None:
            self._loop.run_in_executor(None, self._write_template)

    async def _follow(self) -> None:
        """Look at the Link session again and again, if it is whose beat we follow."""
        while True:
            if (state := self.osc.dispatcher.state) is not None:
                for event in self._following.look(state, timing.now()):
                    self._post(event)
            await asyncio.sleep(LOOK_SECONDS)

    def _furnish(self) -> None:
        """Put MIDI controllers, learning, scenes and settings in their places."""
        self._mapping.start()
        if self._config.settings is None:
            self._mapping.bind(self._settings.bindings)
            return
        path, dispatcher = Path(self._config.settings), self.osc.dispatcher
        learnt = path.with_name(learnt_file.NAME)
        midi_learn = MidiLearn(dispatcher, self._mapping, learnt, self._say, self._loop.call_later)
        midi_learn.begin(self._settings.bindings)
        scenes = Path(self._config.scenes or path.with_name(book.NAME))
        self._scenes = Scenes(dispatcher, self._post, book.Book(scenes), self._say)
        say = partial(self.osc.say, "settings")
        Reload(dispatcher, path, self._settings, say, midi_learn.begin, self._say)

    def _labels(self, state: SessionState) -> Mapping[str, str]:
        """Return what latents and scenes are called, by address."""
        kept = self._scenes.names if self._scenes is not None else {}
        return {**self._names.told(state), **kept}

    def _write_template(self) -> None:
        """Write the template that was asked for. Only for this are the templates imported."""
        from live.patches import opening

        try:
            self._say(opening.write_for(self._config, self.osc.port))
        except (OSError, AntiphonError) as error:
            self._say(f"the template cannot be written: {error}")

    async def _serve(self, opens_browser: bool) -> None:
        if self._config.panel_port is not None:
            try:
                await self._serve_panel(self._config.panel_port)
                self._say(f"panel on {self._address}")
                if opens_browser:
                    here = invitation.here(
                        self._config.osc_host, self._port, self._config.panel_token
                    )
                    self._loop.run_in_executor(None, invitation.open_browser, here)
            except PanelError as error:
                self._say(str(error))
        if self._config.osc_host in invitation.ANYWHERE:
            self._announce()

    async def _serve_panel(self, port: int) -> None:
        """Open the web server. Only here it is imported: that takes as long as all the rest."""
        from live.osc.query_server import QueryServer
        from live.panel.guard import Guard
        from live.panel.server import PanelServer

        guard = Guard(self._config.panel_token)
        self._server = PanelServer(self.panel, guard, QueryServer(self.osc))
        await self._server.start(self._config.osc_host, port)

    async def _close_panel(self) -> None:
        self.panel.close()
        if self._server is not None:
            await self._server.close()

    def _announce(self) -> None:
        """Let others on the network find the instrument. Only for this is zeroconf imported."""
        from live.osc.announcement import OSC, OSC_QUERY, Announcement

        self._announcement = Announcement(f"Antiphon on {socket.gethostname()}", self._say)
        ports = {OSC: self.osc.port, OSC_QUERY: self._port}
        self._announcement.start(ports, [invitation.own_address()])

    @property
    def _port(self) -> int:
        return self._server.port if self._server is not None else 0

    @property
    def _address(self) -> str:
        config = self._config
        return invitation.address(config.osc_host, self._port, config.panel_token)

    def _say(self, line: str) -> None:
        self._log(line)
        self.panel.log(line)

    def _soon(self, act: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop is closed: the session is ending
            self._loop.call_soon_threadsafe(act)

    def _call(self, coroutine: Coroutine[Any, Any, None], seconds: float) -> None:
        asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(seconds)

    def _run(self) -> None:
        timing.raise_priority(timing.Priority.SERVING)
        try:
            self._loop.run_forever()
        finally:
            self._loop.close()
