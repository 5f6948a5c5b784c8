"""What a turn of the engine brings up."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.events import Event, Failed, Message
from engine.model_requests.requests import Request
from engine.parts.part import Part
from engine.preview import Foresight


@dataclass(frozen=True)
class Beat:
    """A beat of the bar, both counted from 1, and the moment at which it sounds.

    Bars that are counted in before a start have numbers up to 0.
    """

    seconds: float
    bar: int
    beat: int


@dataclass
class Turn:
    """What one turn brought up to its moment, `seconds`: messages in order, beats, events as they
    were applied, log lines, requests that somebody is to fulfil, gestures that could not be
    begun (`refused`), and at each beat what is decided of the bar that follows.

    `ages` has, for each note that was decided, how many seconds older than its sounding the newest
    is that it was decided from: for a line the moment up to which the music was heard, for what
    joins a key that key.

    `clicks` are the messages of the metronome: they sound, and are nobody's music.
    `retired` are parts that play no more: to close their models takes longer than a turn.
    """

    messages: list[Message] = field(default_factory=list)
    beats: list[Beat] = field(default_factory=list)
    applied: list[Event] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    retired: list[Part] = field(default_factory=list)
    refused: list[Failed] = field(default_factory=list)
    ahead: Foresight = field(default_factory=Foresight)
    clicks: list[Message] = field(default_factory=list)
    ages: list[float] = field(default_factory=list)
    seconds: float = 0.0
