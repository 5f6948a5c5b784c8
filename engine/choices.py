"""What a performer can choose among, by the names that everybody uses. Imports nothing."""

from __future__ import annotations

from typing import Final

MODES: Final = ("answer", "duet", "solo", "harmonise")
INTERNAL: Final = "internal"
MIDI: Final = "midi"
LINK: Final = "link"
SOURCES: Final = (INTERNAL, MIDI, LINK)
HEARS: Final = ("performer", "voices", "all")
LATENT_LANDS: Final = ("step", "beat", "bar", "phrase")
SLEW_UNITS: Final = ("beats", "seconds")
OUTPUTS: Final = 8  # that voices may play on
GESTURES: Final = (
    "place", "reset", "random", "encode", "store", "recall", "morph", "corners",
)  # fmt: skip
