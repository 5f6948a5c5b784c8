"""`antiphon doctor --loopback OUT IN`: how long a note takes out of one port and in at another.

The two are connected by a cable, or by whatever connects ports on this machine. That way is gone
through as the instrument goes it: the same backend, real-time priority where it is granted.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Final

import click

from live import timing
from live.bench.figures import percentile
from live.doctor.examination import as_json, is_fit, lines
from live.doctor.finding import Finding, Verdict
from live.midi.ledger import NOTE_OFF, NOTE_ON, Midi
from live.midi.ports import VIRTUAL, Ports, open_ports
from live.rows.limits import MOST_OFFSET_MS

NOTES: Final = 100
PATIENCE_SECONDS: Final = 2.0
CONNECT_SECONDS: Final = 30.0  # for whoever has to connect our own ports first
TOO_SHORT_MS: Final = 0.5  # an offset below this is not worth setting
_NAME: Final = "loop"
_REPLY_SECONDS: Final = 0.5
_ASK_SECONDS: Final = 0.25
_GAP_SECONDS: Final = (0.008, 0.045)  # anywhere between the periods of a server
_CHANNEL: Final = 15  # where there is a synthesiser on the way, seldom one of its own
_PITCHES: Final = range(36, 84)

Heard = SimpleQueue[tuple[float, Midi]]


def command(out: str, into: str, wants_json: bool) -> int:
    """Measure, print what was found, and return the exit code: 1 if nothing came back.

    Raises `PortError` for a port that does not exist.
    """
    found = [examine(out, into, lambda line: click.echo(line, err=True))]
    click.echo(as_json(found) if wants_json else "\n".join(lines(found)))
    return 0 if is_fit(found) else 1


def examine(
    out: str,
    into: str,
    say: Callable[[str], None],
    notes: int = NOTES,
    patience_seconds: float | None = None,
) -> Finding:
    """Measure from an output to an input, by parts of their names or `VIRTUAL` for our own."""
    heard: Heard = SimpleQueue()
    named_in, named_out = (None if name == VIRTUAL else name for name in (into, out))
    ports = open_ports(partial(_take, heard), named_in, named_out)
    is_ours = VIRTUAL in (into, out)
    try:
        if patience_seconds is None:
            patience_seconds = CONNECT_SECONDS if is_ours else PATIENCE_SECONDS
        if is_ours:
            say(f"connect {ports.output.port.name!r} to {ports.input.port.name!r} now")
        if not _is_closed(ports, heard, patience_seconds):
            return _open_loop(ports, patience_seconds)
        return result(_round_trips(ports, heard, notes), notes)
    finally:
        ports.close()


def result(seconds: list[float], notes: int) -> Finding:
    """Return what so many round trips, of `notes` that were sent, say."""
    if not seconds:
        return Finding(_NAME, Verdict.BAD, f"none of {notes} notes came back", "connect them again")
    p5, p50, p95 = (percentile(seconds, percent) * 1000 for percent in (5, 50, 95))
    said = (
        f"{len(seconds)} of {notes} notes came back, after {p50:.2f} ms (p50), {p95:.2f} ms (p95);"
        f" jitter {p95 - p5:.2f} ms (p5 to p95)"
    )
    lost = len(seconds) < notes
    if lost:
        said += "; a way that loses notes leaves some sounding"
    half = min(p50 / 2, MOST_OFFSET_MS)
    if half < TOO_SHORT_MS:
        remedy = "take another way or cable" if lost else ""
        return Finding(_NAME, _verdict(lost), f"{said}; no offset is needed", remedy)
    remedy = (
        f"taking each way for a half: /output/n/offset {-half:.1f} for this output, and"
        f" /transport/source/offset {-half:.1f} for a clock that comes in there"
    )
    return Finding(_NAME, _verdict(lost), said, remedy)


def _verdict(lost: bool) -> Verdict:
    return Verdict.WARN if lost else Verdict.OK


def _open_loop(ports: Ports, seconds: float) -> Finding:
    out, into = ports.output.port.name, ports.input.port.name
    said = f"nothing that {out!r} sent came in at {into!r} within {seconds:g} s"
    return Finding(_NAME, Verdict.BAD, said, "connect the one to the other, and try again")


def _is_closed(ports: Ports, heard: Heard, patience_seconds: float) -> bool:
    """Ask until something comes back."""
    end = timing.now() + patience_seconds
    while timing.now() < end:
        if _round_trip(ports, heard, _PITCHES[0], _ASK_SECONDS) is not None:
            return True
    return False


def _round_trips(ports: Ports, heard: Heard, notes: int) -> list[float]:
    """Return the seconds that each note which came back had been away."""
    timing.raise_priority()
    dice = random.Random(0)
    found = []
    for number in range(notes):
        _pause(dice.uniform(*_GAP_SECONDS))
        pitch = _PITCHES[number % len(_PITCHES)]
        found.append(_round_trip(ports, heard, pitch, _REPLY_SECONDS))
    return [seconds for seconds in found if seconds is not None]


def _round_trip(ports: Ports, heard: Heard, pitch: int, wait_seconds: float) -> float | None:
    """Strike and end a key; return when it came back, `None` if it did not."""
    struck = timing.now()
    ports.output.port.send((NOTE_ON | _CHANNEL, pitch, 1))
    back = _await(heard, pitch, struck + wait_seconds)
    ports.output.port.send((NOTE_OFF | _CHANNEL, pitch, 0))
    return None if back is None else back - struck


def _await(heard: Heard, pitch: int, end: float) -> float | None:
    """Return the moment at which a key came in. Others that come are somebody else's, or late."""
    with suppress(Empty):
        while True:
            seconds, midi = heard.get(timeout=max(0.0, end - timing.now()))
            if midi[0] & 0xF0 == NOTE_ON and midi[1] == pitch and midi[2]:
                return seconds
    return None


def _take(heard: Heard, midi: Midi, seconds: float) -> None:
    heard.put((seconds, midi))
    timing.raise_priority()


def _pause(seconds: float) -> None:
    """Sleep, but be wide awake at the end: our own waking up is not to be measured."""
    end = timing.now() + seconds
    time.sleep(max(0.0, seconds - timing.SPIN_SECONDS))
    while timing.now() < end:
        pass
