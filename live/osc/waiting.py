"""What waits for its time: messages that are stamped with one, notes, and the ends of notes."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from typing import Final

from live.osc.complaints import Endpoint

LOOPBACK_NAMES: Final = frozenset({"localhost", "127.0.0.1"})
MOST_WAITING: Final = 4096
MOST_OF_ONE: Final = 512  # of one sender's
FULL: Final = f"{MOST_OF_ONE} notes and messages of one sender wait already, or too many in all"


class Waiting:
    """Things to do, each at a moment in seconds; of one sender's so many, that there is room."""

    def __init__(self) -> None:
        self._order = count()
        self._heap: list[tuple[float, int, Endpoint | None, Callable[[], None]]] = []
        self._of: Counter[Endpoint | None] = Counter()

    def room(self, source: Endpoint) -> int:
        """Return how much more of a sender's may wait."""
        own = MOST_OF_ONE - self._of[_sender(source)]
        return max(0, min(own, MOST_WAITING - len(self._heap)))

    def add(self, seconds: float, act: Callable[[], None], source: Endpoint | None = None) -> None:
        """Take something to do; `source` is whose doing it is, if another's."""
        sender = _sender(source) if source else None
        self._of[sender] += 1
        heapq.heappush(self._heap, (seconds, next(self._order), sender, act))

    def due(self, now: float) -> Iterator[Callable[[], None]]:
        """Yield what is to be done by now, in order; what comes in meanwhile, too."""
        while self.next <= now:
            _, _, sender, act = heapq.heappop(self._heap)
            self._of[sender] -= 1
            if not self._of[sender]:
                del self._of[sender]
            yield act

    @property
    def next(self) -> float:
        """The moment at which the next of it is due; infinity if nothing waits."""
        return self._heap[0][0] if self._heap else float("inf")

    def clear(self) -> None:
        """Forget everything."""
        self._heap.clear()
        self._of.clear()


def _sender(source: Endpoint) -> Endpoint:
    """Return who sends from there: a host, or on this machine one of its programs."""
    return source if source[0] in LOOPBACK_NAMES else (source[0], 0)
