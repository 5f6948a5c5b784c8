"""How much of a file is played: what claims to last for days is a mistake, and takes hours."""

from __future__ import annotations

from typing import Final

LONGEST_HOURS: Final = 24
LONGEST_SECONDS: Final = LONGEST_HOURS * 3600.0
