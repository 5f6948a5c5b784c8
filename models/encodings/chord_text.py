"""How a chord under a top note is written as text, and voiced again.

The text is numbers with spaces between: how many semitones the bass is below the top (1 … 36, a
farther one folded by octaves), then the pitch classes of the notes between, as intervals below the
top (0 … 11, rising; the bass's own is not told again). The empty text is the top alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

OCTAVE: Final = 12
DEEPEST: Final = 36  # semitones from the top to the bass


def write_chord(pitches: Iterable[int]) -> str:
    """Return what is under the highest of MIDI pitches (at least one) as a chord's text."""
    top, *under = sorted(set(pitches), reverse=True)
    if not under:
        return ""
    bass = top - under.pop()
    bass -= max(0, -((DEEPEST - bass) // OCTAVE)) * OCTAVE
    inner = {(top - pitch) % OCTAVE for pitch in under} - {bass % OCTAVE}
    return " ".join(map(str, (bass, *sorted(inner))))


def voice_chord(top: int, chord: str, lowest: int) -> tuple[int, ...]:
    """Return the pitches of a chord, the top first, the others in close position beneath it.

    The bass comes nearer by octaves where it would be below `lowest`; what then has no place is
    left out.
    """
    if not chord:
        return (top,)
    bass, *inner = map(int, chord.split())
    while bass > OCTAVE and top - bass < lowest:
        bass -= OCTAVE
    between = [depth or OCTAVE for depth in inner]
    depths = {bass, *(depth for depth in between if depth < bass)}
    return (top, *(top - depth for depth in sorted(depths) if top - depth >= lowest))


def check_chord(chord: str) -> None:
    """Raise `ValueError` unless this is a chord as `write_chord` writes it."""
    try:
        bass, *inner = map(int, chord.split() or ("0",))
    except ValueError:
        bass, inner = -1, []
    if write_chord([0, -bass, *(-(depth or OCTAVE) for depth in inner)]) != chord:
        raise ValueError(f"chords cannot read the chord {chord!r}")
