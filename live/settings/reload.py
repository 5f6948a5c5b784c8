"""`/config/reload`: the settings file read again while it plays; what changed in it is applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from live.arguments import ControlError
from live.mapping.binding import Binding
from live.osc.dispatcher import Dispatcher, Request
from live.settings.document import SettingsError
from live.settings.settings import Settings, read


class Reload:
    """Compares the file with what it said before. For the event loop's thread.

    `say` takes an address and values, `bind` the MIDI controls that the file maps, `log` a line.
    """

    def __init__(
        self,
        dispatcher: Dispatcher,
        path: Path,
        settings: Settings,
        say: Callable[..., None],
        bind: Callable[[Sequence[Binding]], None],
        log: Callable[[str], None],
    ) -> None:
        self._path = path
        self._settings = settings
        self._say = say
        self._bind = bind
        self._log = log
        dispatcher.serve("/config/reload", self._reload)

    def _reload(self, request: Request) -> None:
        try:
            fresh = read(self._path)
        except SettingsError as error:
            for problem in error.problems:
                self._log(str(problem))
            raise ControlError("not_ready", f"nothing is changed: {error}") from error
        old, self._settings = self._settings, fresh
        before = old.sayings
        changed = {a: values for a, values in fresh.sayings.items() if before.get(a) != values}
        for address, values in changed.items():
            self._say(address, *values)
        self._bind(fresh.bindings)
        self._log(f"{self._path} is read again: {', '.join(changed) or 'no control'} changed")
        if waits := _waits(old, fresh):
            self._log(f"at the next start there changes: {', '.join(waits)}")


def _waits(old: Settings, fresh: Settings) -> list[str]:
    """Name what cannot change while it plays."""
    names = {*old.options, *fresh.options} - {"tempo", "meter", "thru"}
    waits = sorted(name for name in names if old.options.get(name) != fresh.options.get(name))
    return waits + ["the number of voices"] * (len(old.voices) != len(fresh.voices))
