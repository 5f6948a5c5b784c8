"""The player over all its lives: started, asked whether it is there, mourned, started again.

A player that hangs is first silenced, since its notes would sound on, and ended much later: one
that was only busy, or stopped by the system for a while, comes back and plays on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from live import timing
from live.driver.child import PlayerMain
from live.driver.outputs import Outputs
from live.driver.player_process import PlayerProcess
from live.driver.wire import Kind, Record

QUESTION_SECONDS: Final = 0.2
SILENCED_AFTER: Final = 3  # questions without an answer: its notes end within 0.8 s
ENDED_AFTER: Final = 15
BEGUN_AFTER: Final = 100  # 20 s, for models and disks that are slow

_BACK_OFF_SECONDS: Final = (0.0, 0.5, 1.0, 2.0)
_STEADY_SECONDS: Final = 10.0  # a player that lived so long starts with a clean slate
_SNAPSHOT_TRIES: Final = 2


class PlayerLives:
    """Keeps a player alive. For the driver's main thread; any thread may `send` and `mute`.

    `report` gets each record that is not music, on the output thread, and must not wait; `later`
    has something done on the main thread; `say` writes a line.
    """

    def __init__(
        self,
        target: PlayerMain,
        config: bytes,
        outputs: Outputs,
        report: Callable[[Record], None],
        later: Callable[[Callable[[], None]], None],
        say: Callable[[str], None],
    ) -> None:
        self._target = target
        self._config = config
        self._outputs = outputs
        self._report = report
        self._later = later
        self._say = say
        self._player: PlayerProcess | None = None
        self._snapshot: bytes | None = None
        self._deaths = 0
        self._start_seconds: float | None = None
        self._question_seconds = timing.now()
        self._is_over = False

    def send(self, record: Record) -> None:
        """Send a record to the player, if there is one; never waits."""
        player = self._player
        if player is not None:
            player.send(record)

    @property
    def deadline(self) -> float:
        """The moment by which `watch` is needed."""
        return min(self._question_seconds, self._start_seconds or self._question_seconds)

    def watch(self) -> None:
        """Do what is due: ask the player whether it is there, or start it again."""
        now = timing.now()
        if self._start_seconds is not None and now >= self._start_seconds:
            self.start()
        if now >= self._question_seconds:
            self._question_seconds = now + QUESTION_SECONDS
            if self._player is not None:
                self._ask(self._player)

    def start(self) -> None:
        """Start the player; where that fails, again a little later."""
        self._start_seconds = None
        try:
            player = PlayerProcess(self._target, self._config, self._snapshot)
        except OSError as error:  # no memory or no processes left: perhaps in a moment
            self._start_again(f"could not be started: {error}")
            return
        self._player = player
        player.play_on(self._outputs, self._take, lambda: self._later(self._mourn))

    def stop(self) -> None:
        """End the player in order, for good."""
        self._is_over = True
        player, self._player = self._player, None
        if player is not None:
            player.stop()

    def _ask(self, player: PlayerProcess) -> None:
        player.ask()
        if not player.ready:
            if player.unanswered == BEGUN_AFTER:
                player.kill(f"did not begin to play within {BEGUN_AFTER * QUESTION_SECONDS:.0f} s")
        elif player.unanswered == SILENCED_AFTER + 1:
            self._outputs.panic()
            self._say("the player does not answer: its notes are ended")
        elif player.unanswered == ENDED_AFTER + 1:
            player.kill("stopped answering")

    def _take(self, record: Record) -> None:
        """Take what is not music from the player; on the output thread, never blocks."""
        player = self._player
        if record.kind is Kind.SNAPSHOT:
            self._snapshot = record.payload
        elif record.kind is Kind.OPENS and player is not None:
            player.opens = record.payload.decode(errors="replace")
        elif record.kind in (Kind.READY, Kind.STATUS) and player is not None:
            player.answers()
        self._report(record)

    def _mourn(self) -> None:
        """The player has gone; what sounded has been ended. Start it again, soon."""
        player, self._player = self._player, None
        if player is None or self._is_over:
            return
        if timing.now() - player.started_seconds > _STEADY_SECONDS and player.ready:
            self._deaths = 0
        self._start_again(player.bury())
        if player.continues and not player.ready and self._deaths > _SNAPSHOT_TRIES:
            self._snapshot = None
            self._say("the last session seems to be what it dies of: it starts afresh")

    def _start_again(self, how_it_ended: str) -> None:
        """Start the player at once, but the less readily the more often that was in vain."""
        pause_seconds = _BACK_OFF_SECONDS[min(self._deaths, len(_BACK_OFF_SECONDS) - 1)]
        self._deaths += 1
        self._start_seconds = timing.now() + pause_seconds
        when = f"in {pause_seconds:g} s" if pause_seconds else "at once"
        self._say(f"the player {how_it_ended}; it starts again {when}")
