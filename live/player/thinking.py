"""How long the voices' models take, and which of them rests when that is longer than there is."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Final

from engine.events import Late
from engine.voice import Voice

FALLING_BEHIND: Final = 0.25  # of the time may be spent on deciding later than the look-ahead
BEHIND_SECONDS: Final = 0.25  # so much more than that, and somebody has to rest


class Thinking:
    """Watches the voices think; all of it on the engine's thread.

    What counts is the processor's time of that thread, so that no voice rests because something
    else held the machine up, or it slept. `lookahead` seconds of each turn nobody hears. `asks` is
    told whose model is asked, and "" when it has answered.
    """

    def __init__(
        self,
        voices: Sequence[Voice],
        lookahead: float,
        now: Callable[[], float] = time.thread_time,
        asks: Callable[[str], None] = lambda model: None,
    ) -> None:
        self._voices = voices
        self._lookahead = lookahead
        self._now = now
        self._asks = asks
        self._began = 0.0
        self._thinks = 0  # the index of the voice that thinks
        self._turn_seconds = 0.0  # what this turn has taken so far
        self._behind = 0.0
        self._spent = [0.0] * len(voices)  # since it was not behind
        self._longest = [0.0] * len(voices)
        self._last: float | None = None

    def __call__(self, voice: Voice) -> Thinking:
        """Watch a voice, from entering to leaving."""
        self._thinks = voice.number - 1
        return self

    def __enter__(self) -> None:
        self._asks(self._voices[self._thinks].part.name)
        self._began = self._now()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        taken = self._now() - self._began
        self._asks("")
        self._turn_seconds += taken
        self._spent[self._thinks] += taken
        self._longest[self._thinks] = max(self._longest[self._thinks], taken)

    def late(self, seconds: float) -> Late | None:
        """Return, at the end of a turn, that a voice is late: the one that has taken the most."""
        passed = seconds - (seconds if self._last is None else self._last)
        self._last = seconds
        over = max(0.0, self._turn_seconds - self._lookahead)
        self._turn_seconds = 0.0
        self._behind = max(0.0, self._behind - FALLING_BEHIND * passed) + over
        late = self._slowest(seconds) if self._behind > BEHIND_SECONDS else None
        if late is not None or not self._behind:
            self._behind = 0.0
            self._spent = [0.0] * len(self._voices)
            self._longest = [0.0] * len(self._voices)
        return late

    def _slowest(self, seconds: float) -> Late:
        index = self._spent.index(max(self._spent))
        voice = self._voices[index]
        return Late(seconds, voice.number, voice.part.name, self._longest[index])
