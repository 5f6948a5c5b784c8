"""The player's process: opens what a session needs, and plays it until the driver goes.

The engine has the main thread. It wakes for what the driver or a controller sends, and for its own
next decision; everything else (OSC, recording) runs on the event loop of a second thread, which
gets frozen values and never makes the engine wait. Models are opened, drawn from and encoded on a
third, and files that nobody knows are tried out on a fourth. When the driver goes, the player goes.
"""

from __future__ import annotations

import gc
import json
import shutil
import signal
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from engine import snapshot
from engine.ensemble import gather_again
from engine.events import Event, Panic
from engine.model_requests.service import ModelService
from engine.performer import HEAD_START_SECONDS, Performer
from live import timing
from live.config import JamConfig
from live.driver.pipe import Pipe
from live.driver.wire import Kind, Record
from live.midi.ledger import Midi
from live.opening import begin, read_settings
from live.player import heap, library_lines
from live.player.admission import Admission
from live.player.controllers import Controllers
from live.player.inbox import Inbox
from live.player.last_offs import LastOffs
from live.player.player import SILENCE, Observer, Player
from live.player.request_thread import RequestThread
from live.player.suspects import Slot, Suspects
from live.player.told_service import ToldService
from live.record.recordings import Recordings
from models.errors import AntiphonError
from models.library import Library

START_SECONDS: Final = 0.05  # from "ready" to the first bar line
CONFIG_SECONDS: Final = 10.0
SWITCH_SECONDS: Final = 0.0005  # how soon the engine gets the interpreter from the other thread


def main(sock: socket.socket) -> None:
    """Run the player on one end of the driver's pipe; the driver starts the process with this."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # the driver answers these, and then stops us
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    heap.give_back()
    pipe = Pipe(sock)
    try:
        config, saved = _first_records(pipe)
    except EOFError:
        return
    try:
        _play(pipe, config, saved)
    except EOFError:
        if config.kept is not None:  # the driver, whose it is, was killed
            shutil.rmtree(config.kept, ignore_errors=True)
    except AntiphonError as error:
        pipe.send(Record(Kind.STOP, payload=str(error).encode()))


def _first_records(pipe: Pipe) -> tuple[JamConfig, dict[str, Any] | None]:
    """Wait for the settings and, after a death, for the session to go on with."""
    records: list[Record] = []
    while not any(record.kind is Kind.CONFIG for record in records):
        received = pipe.receive(CONFIG_SECONDS)
        if not received:
            raise EOFError("the driver sent no settings")
        records += received
    records += pipe.take()
    payloads = {record.kind: record.payload for record in records}
    saved = payloads.get(Kind.SNAPSHOT)
    return JamConfig.from_json(payloads[Kind.CONFIG]), json.loads(saved) if saved else None


def _play(pipe: Pipe, config: JamConfig, saved: dict[str, Any] | None) -> None:
    def log(line: str) -> None:
        pipe.send(Record(Kind.LOG, payload=line.encode()))

    def post(*events: Event) -> None:
        """Leave events for the engine; a panic goes to the driver at once, past a busy engine."""
        inbox.post(*events)
        if any(isinstance(event, Panic) for event in events):
            pipe.send(SILENCE)

    def show(number: int, midi: Midi) -> None:
        pipe.send(Record(Kind.CONTROLLER, 0.0, midi, bytes([number])))

    def opens(model: str) -> None:
        suspects.asks(Slot.OPENING, model)
        pipe.send(Record(Kind.OPENS, payload=model.encode()))

    library_lines.pass_on(log)
    suspects = Suspects(Path(config.kept) if config.kept else None)
    inbox = Inbox()
    settings = read_settings(config, log, is_new=saved is None)
    config = replace(config, start=settings.start)
    controllers = Controllers(config, post, log, settings, show)
    controllers.start()
    service = ToldService(Library(), opens)
    admission = Admission(config.lookahead_ms, log, refuses=suspects.refuses)
    performer, seconds = _performer(config, saved, service, admission, suspects, log)
    controllers.osc.publish(performer.state)
    request_thread = RequestThread(service, admission, inbox.post)
    recordings = Recordings(config, lambda: snapshot.take(performer), inbox.post, log)
    if config.record is not None and performer.state.recording:
        recordings.go_on(Path(config.record), performer.state, seconds, saved)
    controllers.serve_recordings(recordings)
    try:
        last_offs = LastOffs()
        observers: list[Observer] = [request_thread, controllers, recordings]
        asks = partial(suspects.asks, Slot.ENGINE)
        announces = config.notes_out is not None
        player = Player(pipe, performer, inbox, observers, controllers, last_offs, asks, announces)
        controllers.serve(opens_browser=config.browser and saved is None)
        _perform(player, pipe)
    finally:
        controllers.close()
        request_thread.close()
        recordings.close()
        inbox.close()


def _perform(player: Player, pipe: Pipe) -> None:
    gc.freeze()
    sys.setswitchinterval(SWITCH_SECONDS)
    timing.raise_priority(timing.Priority.THINKING)
    pipe.send(Record(Kind.READY))
    player.run()


def _performer(
    config: JamConfig,
    saved: dict[str, Any] | None,
    service: ModelService,
    admission: Admission,
    suspects: Suspects,
    log: Callable[[str], None],
) -> tuple[Performer, float]:
    """Return the performer and the moment from which it plays."""
    if saved is not None:
        saved = suspects.replaced(saved, log)
        admission.vouch(voice.model for voice in snapshot.state_of(saved).voices)
        state, voices = gather_again(saved, service, config.seed, suspects.watch)
    else:
        state, voices = begin(config, service, admission.admit_all)
        thinking = 2 * HEAD_START_SECONDS * (len(voices) - 1)  # nothing is drawn up for the first
        origin = timing.now() + START_SECONDS + thinking
        begun = replace(state.timeline, origin_seconds=origin)
        state = replace(state, timeline=begun)
    seconds = timing.now()
    return Performer(state, voices, seconds, config.lookahead_ms / 1000), seconds
