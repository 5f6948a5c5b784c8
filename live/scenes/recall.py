"""`/scene/store` and `/scene/recall`: between OSC, the engine and the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final, Protocol

from engine.events import Event
from live.arguments import ControlError
from live.control import NUMBER
from live.osc.dispatcher import Dispatcher, Request
from live.osc.waiting import FULL
from live.replies import SCENE_NAME
from live.scenes.book import Book
from live.scenes.scene import Scene
from live.settings.document import SettingsError

SETTLING_SECONDS: Final = 0.05


class Post(Protocol):
    """Takes events for the engine, all at once or none, and never waits."""

    def __call__(self, *events: Event) -> None:
        """Leave them."""


class Scenes:
    """Serves the two addresses. For the event loop's thread; `log` takes a line."""

    def __init__(
        self, dispatcher: Dispatcher, post: Post, book: Book, log: Callable[[str], None]
    ) -> None:
        self._dispatcher = dispatcher
        self._post = post
        self._book = book
        self._log = log
        self.names: Mapping[str, str] = {}  # of what is kept, by the address that tells it
        with suppress(SettingsError):  # said when somebody stores or recalls
            self._read()
        dispatcher.serve("/scene/store", self._store)
        dispatcher.serve("/scene/recall", self._recall)

    def _store(self, request: Request, number: int, name: str) -> None:
        """Keep what there is in a moment: what was set just before is with the engine by then."""
        waiting, moment = self._dispatcher.waiting, request.seconds + SETTLING_SECONDS
        if not waiting.room(request.source):
            raise ControlError("not_ready", FULL)
        waiting.add(moment, lambda: self._keep(request, number, name), request.source)

    def _keep(self, request: Request, number: int, name: str) -> None:
        try:
            scene = Scene.of(self._dispatcher.state_to_come(), name)
            self._book.store(number, scene)
            self._read()
        except (ControlError, SettingsError, OSError) as error:
            self._dispatcher.refuse(request, "not_ready", f"scene {number} is not kept: {error}")
            return
        self._log(f"scene {_title(number, scene)} is kept in {self._book.path}")

    def _recall(self, request: Request, number: int, beats: float) -> None:
        try:
            scene = self._read().get(number)
        except SettingsError as error:
            raise ControlError("not_ready", str(error)) from error
        if scene is None:
            raise ControlError("not_ready", f"nothing is kept as scene {number} yet")
        state = self._dispatcher.state_to_come()
        self._post(*scene.changes(state, request.seconds, beats))
        if len(scene.voices) != len(state.voices):
            here, kept = len(state.voices), len(scene.voices)
            self._log(f"scene {_title(number, scene)} has {kept} voices, this session has {here}")

    def _read(self) -> Mapping[int, Scene]:
        """Read what is kept, and have it told. Raises `SettingsError`."""
        scenes = self._book.scenes()
        names = {SCENE_NAME.replace(NUMBER, f"{n}"): scene.name for n, scene in scenes.items()}
        if names != self.names:
            self.names = names
            self._dispatcher.refresh()
        return scenes


def _title(number: int, scene: Scene) -> str:
    return f"{number}, {scene.name!r}," if scene.name else str(number)
