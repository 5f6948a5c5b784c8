"""The way to one MIDI port: looking for it on every system, keeping it, and finding it again."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from live.errors import PortError
from live.midi.backends import CLIENT_NAME, System, systems
from live.midi.endpoints import Direction, Port

VIRTUAL_NAMES: Final = {Direction.IN: f"{CLIENT_NAME} In", Direction.OUT: f"{CLIENT_NAME} Out"}
_DEFAULTS: Final = {Direction.IN: "MIDO_DEFAULT_INPUT", Direction.OUT: "MIDO_DEFAULT_OUTPUT"}

AnyPort = TypeVar("AnyPort", bound=Port)


class NoMidiError(Exception):
    """No MIDI system gives a port."""


class Plug(Generic[AnyPort]):
    """Keeps one port: tells when it vanishes, and opens it again when it is back.

    One thread calls `watch`, about once a second. It may take a millisecond, or the time that
    opening a port takes.
    """

    def __init__(
        self, port: AnyPort, null: AnyPort, reopen: Callable[[], AnyPort], lost: bool = False
    ) -> None:
        self.port = port
        self.lost = lost
        self._null = null
        self._reopen = reopen

    def watch(self) -> str | None:
        """Return one line when the port has just vanished or come back, else None."""
        return self._seek() if self.lost else self._check()

    def _check(self) -> str | None:
        if self.port.present():
            return None
        gone, self.port, self.lost = self.port, self._null, True
        gone.close()
        return f"MIDI port {gone.name!r} has gone; it is taken up again when it is back"

    def _seek(self) -> str | None:
        try:
            self.port = self._reopen()
        except (PortError, NoMidiError):
            return None
        self.lost = False
        return f"MIDI port {self.port.name!r} is back"


class Search(Generic[AnyPort]):
    """The way to one port, gone again whenever the port has vanished."""

    def __init__(
        self,
        direction: Direction,
        wanted: str | None,
        open_on: Callable[[System, str | None, bool], AnyPort],
        own_name: str = "",
    ) -> None:
        """`own_name` is that of a further port of our own: nothing else stands in for it."""
        self.direction = direction
        self.problem = ""
        self._wanted = wanted or (None if own_name else os.environ.get(_DEFAULTS[direction]))
        self._open_on = open_on
        # Where there are no virtual ports, the system's default. Never in place of one that there
        # was: a server that has just started may refuse it, and its first port may be our own.
        virtual, default = (own_name or VIRTUAL_NAMES[direction], True), (None, False)
        self._ways: tuple[tuple[str | None, bool], ...] = (
            (virtual,) if own_name else (virtual, default)
        )

    def plug(self, null: AnyPort) -> Plug[AnyPort]:
        """Open the port and keep it; keep the null port where there is no MIDI."""
        try:
            return Plug(self.open(), null, self.open)
        except NoMidiError as error:
            self.problem = str(error)
            return Plug(null, null, lambda: null)

    def open(self) -> AnyPort:
        """Open the port on the first system that has it. Raises `PortError`, `NoMidiError`."""
        try:
            found = systems()
        except Exception as error:  # loading a backend may raise anything
            raise NoMidiError(str(error)) from error
        if self._wanted is None:
            return self._open_any(found)
        return self._open_named(found, self._wanted)

    def _open_any(self, found: list[System]) -> AnyPort:
        problems: dict[str, Exception] = {}
        for system in found:
            for name, virtual in self._ways:
                try:
                    port = self._open_on(system, name, virtual)
                    self._ways = ((name, virtual),)
                    return port
                except Exception as error:  # noqa: BLE001 - backends raise what they like
                    problems.setdefault(system.label, error)
        raise NoMidiError(_explain(problems))

    def _open_named(self, found: list[System], wanted: str) -> AnyPort:
        names: list[str] = []
        problems: dict[str, Exception] = {}
        for system in found:
            try:
                here = system.names(self.direction)
                name = _match(wanted, here) if system.lists_names else wanted
                if name is not None:
                    return self._open_on(system, name, False)
                names += here
            except Exception as error:  # noqa: BLE001 - backends raise what they like
                problems[system.label] = error
        if len(problems) == len(found):
            raise NoMidiError(_explain(problems))
        there_are = ", ".join(map(repr, names)) or "none"
        kind = self.direction.value
        raise PortError(f"no MIDI {kind} has {wanted!r} in its name; there are: {there_are}")


def _match(wanted: str, names: list[str]) -> str | None:
    """Return the name itself if it exists, else the first that contains it, in either case."""
    if wanted in names:
        return wanted
    return next((name for name in names if wanted.lower() in name.lower()), None)


def _explain(problems: dict[str, Exception]) -> str:
    """Name one system's own problem; of several it is enough that none is there."""
    if len(problems) == 1:
        return "".join(f"{label}: {error}" for label, error in problems.items())
    return f"{' and '.join(problems)} do not answer" if problems else "python-rtmidi has no MIDI"
