"""Two instruments that are together, by MIDI clock and in Link: how far apart their beats are."""

from __future__ import annotations

from typing import Final

from engine.choices import LINK, MIDI
from live.bench import pair
from live.clock import link

NAMES: Final = {MIDI: "MIDI clock", LINK: "Ableton Link"}


def sources() -> tuple[str, ...]:
    """Return by what two can be together here: Link is an extra."""
    return (MIDI, LINK) if link.is_installed() else (MIDI,)


def measure(seconds: float) -> dict[str, list[float]]:
    """Return, by the source, how much later the second is at each beat of so long, in seconds.

    Infinite for a beat that is another one to the first.
    """
    found = {}
    for source in sources():
        with pair.pair(source) as both:
            found[source] = pair.apart(*both, seconds, source)
    return found
