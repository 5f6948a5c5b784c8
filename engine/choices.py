"""What a performer can choose among, by the names that everybody uses. Imports nothing."""

from __future__ import annotations

from typing import Final

MODES: Final = ("answer", "duet", "solo", "harmonise")
INTERNAL: Final = "internal"
MIDI: Final = "midi"
LINK: Final = "link"
SOURCES: Final = (INTERNAL, MIDI, LINK)
# How it stands with the clock that is followed.
OWN: Final = "own"
WAITING: Final = "waiting"
LOCKED: Final = "locked"
LOST: Final = "lost"
STANDINGS: Final = (OWN, WAITING, LOCKED, LOST)
AUTO_SWING: Final = "auto"
EIGHTHS: Final = "eighths"
SIXTEENTHS: Final = "sixteenths"
SWING_GRIDS: Final = (AUTO_SWING, EIGHTHS, SIXTEENTHS)
HEARS: Final = ("performer", "voices", "all")
LATENT_LANDS: Final = ("step", "beat", "bar", "phrase")
SLEW_UNITS: Final = ("beats", "seconds")
OUTPUTS: Final = 8  # that voices may play on
GESTURES: Final = (
    "place", "reset", "random", "encode", "store", "recall", "morph", "corners", "nudge",
)  # fmt: skip
