"""A loop: what the instrument plays comes back in, as if the performer had played it.

A note that comes in just after the same note went out proves nothing: a performer doubles a voice,
or repeats a key with `--thru`. Several within a second are a reason to ask. The question means
nothing to a receiver, and nobody plays it; only a loop brings it back. From then on, what comes in
within the loop's own time of having gone out is dropped, until questions come back no more.

A program change is dropped on suspicion alone: one of a voice's that came back would recall the
scene of its number, and nobody needs the same program twice at once.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from typing import Final, TypeAlias

from live import timing
from live.midi.ledger import (
    CONTINUE,
    CONTROL_CHANGE,
    OF_CLOCK,
    PROGRAM_CHANGE,
    START,
    Midi,
    is_note_off,
    is_note_on,
)

SUSPICION_SECONDS: Final = 0.3  # a longer way round than a network's or a DAW's
ENOUGH: Final = 3  # coincidences within a second
_COINCIDENCE_SECONDS: Final = 1.0
_ANSWER_SECONDS: Final = 2.0  # so long a question is waited for, and not asked again
_SLACK_SECONDS: Final = 0.05
_UNANSWERED: Final = 2  # questions in a row: the loop is over
_STARTS: Final = frozenset({START, CONTINUE})
_REMEMBERED: Final = 1024  # messages; beyond, those are forgotten that cannot come back any more

# Choosing no registered and no other parameter, in an order that no keyboard has.
QUESTION: Final = tuple((CONTROL_CHANGE, control, 127) for control in (100, 101, 99, 98))

_Sign: TypeAlias = tuple[int, ...]
"""What of a message a DAW leaves as it is: not the channel, nor how hard a key is struck."""


class LoopGuard:
    """Tells what the performer plays from what comes back.

    `sent` is for the threads that send; `is_echo` for the one that brings what
    comes in; `watch` for the main thread. None waits: each field is written whole, and one that is
    read a message too early or too late changes nothing but by how much a loop is noticed late.
    """

    def __init__(
        self,
        send: Callable[[Midi], None],
        say: Callable[[str], None],
        input_name: Callable[[], str],
        clock: Callable[[], float] = timing.now,
    ) -> None:
        """`send` and `say` must not wait: they are called on the thread that brings the notes."""
        self._send = send
        self._say = say
        self._input_name = input_name
        self._clock = clock
        self._sent: dict[_Sign, float] = {}
        self._coincidences: deque[float] = deque([-math.inf] * ENOUGH, ENOUGH)
        self._channel = 0
        self._asked_seconds = -math.inf
        self._answered = len(QUESTION)  # how much of the last question has come back
        self._unanswered = 0
        self._way_seconds: float | None = None  # how long the way round is; `None`: no loop
        self._kept_out: set[tuple[int, int]] = set()  # keys whose note_on has been dropped

    def sent(self, midi: Midi) -> None:
        """Note a message that has just gone out."""
        if len(self._sent) > _REMEMBERED:
            since = self._clock() - _ANSWER_SECONDS
            self._sent = {sign: at for sign, at in list(self._sent.items()) if at > since}
        self._sent[_sign(midi)] = self._clock()

    def is_echo(self, midi: Midi) -> bool:
        """Tell whether a message that comes in is the instrument's own, and not to be heard."""
        now = self._clock()
        if self._is_answer(midi, now):
            return True
        ago_seconds = now - self._sent.get(_sign(midi), -math.inf)
        if self._way_seconds is not None:
            return self._keeps_out(midi, ago_seconds <= 2 * self._way_seconds + _SLACK_SECONDS)
        coincides = ago_seconds <= SUSPICION_SECONDS
        if coincides and self._is_enough(midi, now):
            self._ask(midi[0] & 0x0F if midi[0] not in OF_CLOCK else 0)
        return coincides and midi[0] & 0xF0 == PROGRAM_CHANGE

    def watch(self) -> None:
        """Ask again, about once a second, whether a loop that is known is still there."""
        if self._way_seconds is None:
            return
        self._unanswered = self._unanswered + 1 if self._answered < len(QUESTION) else 0
        if self._unanswered < _UNANSWERED:
            self._ask(self._channel)
            return
        self._way_seconds = None
        self._kept_out = set()
        self._say("what the instrument plays does not come back in any more")

    def _is_enough(self, midi: Midi, now: float) -> bool:
        """Count a coincidence, and tell whether it is time to ask.

        Pulses of a clock coincide always, where one is followed while another is sent. A start
        does not: those who follow the instrument have no reason to send one.
        """
        if is_note_off(midi) or midi[0] in OF_CLOCK - _STARTS:
            return False
        self._coincidences.append(now)
        many = now - self._coincidences[0] <= _COINCIDENCE_SECONDS or midi[0] in _STARTS
        return many and now - self._asked_seconds > _ANSWER_SECONDS

    def _ask(self, channel: int) -> None:
        self._channel = channel
        self._asked_seconds = self._clock()
        self._answered = 0
        for status, control, value in QUESTION:
            self._send((status | channel, control, value))

    def _is_answer(self, midi: Midi, now: float) -> bool:
        """Tell whether a message is the next of the question's to come back; note the last."""
        if self._answered == len(QUESTION) or now - self._asked_seconds > _ANSWER_SECONDS:
            return False
        if _sign(midi) != QUESTION[self._answered]:
            return False
        self._answered += 1
        if self._answered == len(QUESTION):
            self._is_there(now - self._asked_seconds)
        return True

    def _is_there(self, way_seconds: float) -> None:
        is_new = self._way_seconds is None
        self._way_seconds = way_seconds
        if is_new:
            self._unanswered = 0
            self._say(
                f"what the instrument plays comes back in through {self._input_name()!r} and is "
                "not listened to there: take away the connection from its output to its input "
                "(a cable, a track's or a synthesiser's MIDI thru)"
            )

    def _keeps_out(self, midi: Midi, coincides: bool) -> bool:
        """Tell whether to drop a message; a note_off goes where its note_on went."""
        key = midi[0] & 0x0F, midi[1] if len(midi) > 1 else 0
        if is_note_off(midi):
            coincides = coincides and key in self._kept_out
            if coincides:
                self._kept_out.discard(key)
        elif is_note_on(midi) and coincides:
            self._kept_out.add(key)
        elif is_note_on(midi):
            self._kept_out.discard(key)
        return coincides


def _sign(midi: Midi) -> _Sign:
    if midi[0] in OF_CLOCK:
        return midi[:1]
    kind = midi[0] & 0xF0
    if is_note_on(midi) or is_note_off(midi):
        return 0x90 if is_note_on(midi) else 0x80, midi[1]
    return kind, *midi[1:]
