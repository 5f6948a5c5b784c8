"""Writes the phrase that `make picture` and the tests play: two bars in D major, at 120 bpm.

python tests/make_phrase.py tests/phrase.mid
"""

import sys

import mido

PHRASE = (
    (62, 1),
    (66, 1),
    (69, 1),
    (66, 0.5),
    (67, 0.5),
    (69, 1),
    (71, 0.5),
    (69, 0.5),
    (67, 1),
    (66, 1),
)


def main(path: str) -> None:
    """Write the phrase: pairs of pitch and length in quarters."""
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=500_000)])
    for pitch, quarters in PHRASE:
        track.append(mido.Message("note_on", note=pitch, velocity=84))
        track.append(mido.Message("note_off", note=pitch, time=round(480 * quarters)))
    mido.MidiFile(tracks=[track]).save(path)


if __name__ == "__main__":
    main(sys.argv[1])
