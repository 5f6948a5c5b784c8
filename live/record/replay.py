"""Playing a recorded log again: the same engine, the same events, and so the same notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.ensemble import gather, gather_again
from engine.events import Event, Loaded
from engine.model_requests.requests import Load
from engine.model_requests.service import ModelService
from engine.performer import Performer, Turn
from engine.session import SessionState
from live.config import JamConfig
from live.opening import first_state
from live.record.event_log import Log, Mark, Start
from models.errors import InputError

_NONE: Final[list[Event]] = []


def config_of(log: Log) -> JamConfig:
    """Return the settings of the session. Raises `InputError` if they are not ours."""
    try:
        return JamConfig.from_data(log.header["config"])
    except (KeyError, TypeError) as error:
        raise InputError(f"the log's settings cannot be used: {error}") from error


def replay(log: Log, service: ModelService) -> Iterator[tuple[Turn, SessionState]]:
    """Yield every turn of a session and the state after it, with the times it had.

    What the session asked of its models came as events, and so does it here; only a model that
    came is opened anew. The last turn ends what sounds. Raises `ModelError` and `InputError`.
    """
    config = config_of(log)
    performer: Performer | None = None
    seconds = 0.0
    loads: dict[tuple[int, str], Load] = {}
    for entry in log.entries:
        if isinstance(entry, Start):
            if performer is not None:
                yield _ended(performer, seconds)
            performer = _started(entry, config, service)
        elif performer is None:
            raise InputError("the log has no start; its first lines are missing")
        else:
            events = _NONE if isinstance(entry, Mark) else [_opened(entry, loads, service)]
            turn = performer.turn(events, entry.seconds)
            loads |= {(r.voice, r.model): r for r in turn.requests if isinstance(r, Load)}
            yield turn, performer.state
        seconds = max(seconds, entry.seconds)
    if performer is not None:
        yield _ended(performer, seconds)


def _opened(entry: Event, loads: dict[tuple[int, str], Load], service: ModelService) -> Event:
    """Return the event, with the model that came in it if it brought one."""
    if not isinstance(entry, Loaded) or (entry.voice, entry.model) not in loads:
        return entry
    return service.fulfil(loads[entry.voice, entry.model], entry.seconds)


def _started(start: Start, config: JamConfig, service: ModelService) -> Performer:
    lookahead = config.lookahead_ms / 1000
    if start.snapshot is None:
        state, voices = gather(first_state(config, start.origin_seconds), service, config.seed)
    else:
        state, voices = gather_again(start.snapshot, service, config.seed)
    return Performer(state, voices, start.seconds, lookahead)


def _ended(performer: Performer, seconds: float) -> tuple[Turn, SessionState]:
    return Turn(messages=performer.finish(seconds)), performer.state
