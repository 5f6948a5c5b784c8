"""Playing a recorded log again: the same engine, the same events, and so the same notes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from engine.ensemble import gather, gather_again
from engine.events import Event, Loaded
from engine.model_requests.requests import Load
from engine.model_requests.service import ModelService
from engine.performer import Performer
from engine.session import SessionState
from engine.turn import Turn
from live.config import JamConfig
from live.opening import first_state
from live.record.event_log import Entry, Log, Mark, Start
from live.record.limits import LONGEST_HOURS, LONGEST_SECONDS
from live.rows.limits import MOST_VOICES
from models.errors import AntiphonError, InputError

LONGEST_AHEAD_MS: Final = 1000.0
FAR: Final = 1e12  # seconds or ticks: where a float has no room for a tick beside them
_NONE: Final[list[Event]] = []


def config_of(log: Log) -> JamConfig:
    """Return the settings of the session. Raises `InputError` if they are not ours."""
    try:
        config = JamConfig.from_data(log.header["config"])
    except (KeyError, ValueError) as error:
        raise InputError(f"the log's settings cannot be used: {error}") from error
    if not (len(config.voices) <= MOST_VOICES and 0 <= config.lookahead_ms <= LONGEST_AHEAD_MS):
        raise InputError(
            f"the log's settings cannot be used: there are at most {MOST_VOICES} voices, which look"
            f" at most {LONGEST_AHEAD_MS:g} ms ahead"
        )
    return config


def replay(log: Log, service: ModelService) -> Iterator[tuple[Turn, SessionState]]:
    """Yield every turn of a session and the state after it, with the times it had.

    What the session asked of its models came as events, and so does it here; only a model that
    came is opened anew. The last turn ends what sounds. Raises `ModelError`, and `InputError` that
    names the line which the engine cannot have written.
    """
    playing = Replay(config_of(log), service)
    for entry, line in zip_longest(log.entries, log.lines):
        try:
            yield from playing.take(entry)
        except AntiphonError:
            raise
        except Exception as error:  # whatever the engine trips over in it
            raise InputError(f"line {line} of the log cannot be played: {error!r:.200}") from error
    yield from playing.end()


class Replay:
    """The engine that a log is played with."""

    def __init__(self, config: JamConfig, service: ModelService) -> None:
        self._config = config
        self._service = service
        self._performer: Performer | None = None
        self._begun = self._seconds = 0.0
        self._loads: dict[tuple[int, str, int | None], Load] = {}

    def take(self, entry: Entry) -> Iterator[tuple[Turn, SessionState]]:
        """Play an entry."""
        if isinstance(entry, Start):
            if self._performer is not None:
                yield self._ended(self._performer)
            else:
                self._begun = entry.seconds
            self._performer = _started(entry, self._config, self._service)
        elif self._performer is None:
            raise InputError("the log has no start; its first lines are missing")
        elif not self._begun - LONGEST_SECONDS <= entry.seconds <= self._begun + LONGEST_SECONDS:
            raise InputError(f"the log goes on for more than {LONGEST_HOURS} hours: {entry!r:.100}")
        else:
            events = _NONE if isinstance(entry, Mark) else [self._opened(entry)]
            turn = self._performer.turn(events, entry.seconds)
            for load in turn.requests:
                if isinstance(load, Load):
                    for until in (load.until, None):  # an earlier Antiphon did not say which
                        self._loads[load.voice, load.model, until] = load
            yield turn, self._performer.state
        self._seconds = max(self._seconds, entry.seconds)

    def end(self) -> Iterator[tuple[Turn, SessionState]]:
        """End what sounds."""
        if self._performer is None:
            raise InputError("the log has no start; nothing was played in it")
        yield self._ended(self._performer)

    def _opened(self, entry: Event) -> Event:
        """Return the event, with the model that came in it if it brought one."""
        if not isinstance(entry, Loaded):
            return entry
        load = self._loads.get((entry.voice, entry.model, entry.until))
        return self._service.fulfil(load, entry.seconds) if load else entry

    def _ended(self, performer: Performer) -> tuple[Turn, SessionState]:
        return Turn(messages=performer.finish(self._seconds)), performer.state


def _started(start: Start, config: JamConfig, service: ModelService) -> Performer:
    lookahead = config.lookahead_ms / 1000
    if start.snapshot is None:
        state, voices = gather(first_state(config, start.origin_seconds), service, config.seed)
    else:
        state, voices = gather_again(start.snapshot, service, config.seed)
    timeline = state.timeline
    if not (
        abs(timeline.origin_seconds - start.seconds) < FAR and abs(timeline.origin_ticks) < FAR
    ):
        raise InputError(f"a session does not start in a bar that far away: {timeline}")
    return Performer(state, voices, start.seconds, lookahead)
