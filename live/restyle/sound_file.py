"""Sound files, read and written by blocks, so that an hour takes no more memory than a second.

Needs soundfile, which is in the extra `sound`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from models.encodings.hilbert import Sound
from models.errors import FileError, InputError, shown
from models.files import check_regular, reason, replacing

BLOCK: Final = 1 << 15  # frames
FORMATS: Final = {
    ".wav": "WAV",
    ".flac": "FLAC",
    ".aif": "AIFF",
    ".aiff": "AIFF",
    ".ogg": "OGG",
    ".mp3": "MP3",
}
RATES: Final = (1_000, 768_000)  # Hz
MOST_CHANNELS: Final = 64
LARGEST_WAV: Final = 4_000_000_000  # bytes; its header has 32 bits for them, that of RF64 has 64
WIDTHS: Final = {"PCM_U8": 1, "PCM_S8": 1, "PCM_16": 2, "PCM_24": 3}
WIDEST: Final = 8


class SoundFile:
    """A sound file that is read once, from its beginning; `peak` is the largest sample so far.

    Raises `FileError` for what is no sound file, or has no sound.
    """

    def __init__(self, path: Path) -> None:
        self.path, self.peak = path, 0.0
        try:
            check_regular(path, path.stat().st_mode)
            path.open("rb").close()  # which says why it cannot be opened
            self._file = soundfile.SoundFile(path)
        except OSError as error:
            raise FileError(path, f"cannot be read: {reason(error)}") from error
        except soundfile.LibsndfileError as error:
            raise FileError(path, f"is no sound file: {error.error_string}") from error
        self.rate: int = self._file.samplerate
        self.channels: int = self._file.channels
        self.subtype: str = self._file.subtype
        self.frames: int = self._file.frames
        if wrong := self._wrong():
            self.close()
            raise FileError(path, wrong)

    def _wrong(self) -> str:
        """Say what about it no restorer could work on; "" for nothing."""
        if self.frames == 0:
            return "is empty: it has 0 samples, and must have one at least"
        if not RATES[0] <= self.rate <= RATES[1]:
            return f"must have a rate of {RATES[0]} ... {RATES[1]} Hz, and has {self.rate}"
        if self.channels > MOST_CHANNELS:
            return f"must have at most {MOST_CHANNELS} channels, and has {self.channels}"
        return ""

    def close(self) -> None:
        """Close it."""
        self._file.close()

    @property
    def read(self) -> int:
        """How many frames were read."""
        place: int = self._file.tell()
        return place

    def blocks(self) -> Iterator[Sound]:
        """Yield all frames, `(frames, channels)`. Raises `FileError` where they cannot be read."""
        while True:
            try:
                block = self._file.read(BLOCK, dtype="float32", always_2d=True)
            except soundfile.LibsndfileError as error:
                raise FileError(self.path, f"cannot be read: {error.error_string}") from error
            if not len(block):
                return
            if not np.isfinite(block).all():
                seconds = (self.read - len(block)) / self.rate
                text = f"has samples that are not finite, after {seconds:.1f} s; all must be"
                raise FileError(self.path, text)
            self.peak = max(self.peak, float(np.abs(block).max()))
            yield block


def format_of(path: Path) -> str:
    """Return the format that a name asks for. Raises `InputError` for another than `FORMATS`."""
    if path.suffix.lower() not in FORMATS:
        raise InputError(f"{shown(path)} must end in one of {', '.join(FORMATS)}")
    return FORMATS[path.suffix.lower()]


def write(path: Path, like: SoundFile, blocks: Iterable[Sound]) -> None:
    """Write blocks to a file at one stroke, its rate, channels and depth those of another.

    Where the format has no such depth it is the format's own. Raises `FileError`, and whatever the
    blocks do; then an older file stays as it was.
    """
    with _written(path) as part:
        kind = _roomy(format_of(path), like)
        subtype = like.subtype if soundfile.check_format(kind, like.subtype) else None
        with soundfile.SoundFile(part, "w", like.rate, like.channels, subtype, format=kind) as file:
            for block in blocks:
                file.write(block)


def _roomy(kind: str, like: SoundFile) -> str:
    """Return the format, or where WAV has not room enough its large form."""
    size = like.frames * like.channels * WIDTHS.get(like.subtype, WIDEST)
    return "RF64" if kind == "WAV" and size > LARGEST_WAV else kind


@contextmanager
def _written(path: Path) -> Iterator[Path]:
    """Give where to write to, for what takes the file's place in the end. Raises `FileError`."""
    try:
        if path.exists():
            check_regular(path, path.stat().st_mode)
        with replacing(path) as part:
            yield part
    except OSError as error:
        raise FileError(path, f"cannot be written: {reason(error)}") from error
    except soundfile.LibsndfileError as error:
        raise FileError(path, f"cannot be written: {error.error_string}") from error
