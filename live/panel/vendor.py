"""Makes anew what the page has of others: `python -m live.panel.vendor` (needs npm and ffmpeg).

The piano is the published samples of three strokes, soft, middle and hard, one every three
semitones. Each is cut where it begins and faded out after some seconds. The two microphones stood
apart, so that in mono some keys were half as loud as their neighbours: their difference in time is
taken out, and of the difference between them no more is left than is wide. A table has the gain
that brings each sample to a smooth line of loudness. `page/vendor/NOTICE` has origin and licence.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt

Sound: TypeAlias = npt.NDArray[np.float32]  # frames by two: left, right

VENDOR: Final = Path(__file__).parent / "page" / "vendor"
PACKAGE: Final = "@audio-samples/piano-mp3-velocity{}@1.0.5"
LAYERS: Final = {"soft": 5, "middle": 10, "hard": 15}  # of sixteen strokes
FIRST: Final = "octaves"  # the pack of the middle layer that comes first
NAMES: Final = ("C", "D#", "F#", "A")
LOWEST, HIGHEST = 21, 108
RATE: Final = 44100
QUALITY: Final = "5"  # LAME's, from 0 to 9

ONSET: Final = 0.02  # of the peak: where a sample begins
BEFORE: Final = 0.003  # s, in which it is faded in
LONGEST_LAG: Final = 0.0015  # s that one microphone may be later
WIDTH_DB: Final = -8.0  # how loud the difference of left and right is, at most, beside their mean
PEAK: Final = 0.9
TARGET: Final = -16.0  # LUFS of the hardest stroke of the middle key
MIDDLE: Final = 60

NOTICE: Final = f"""Files made from others' by `python -m live.panel.vendor`.

piano/*.pack
  Salamander Grand Piano V3, by Alexander Holm, licensed under Creative Commons Attribution 3.0
  (https://creativecommons.org/licenses/by/3.0/). Changed: of 480 samples there are 90, cut to some
  seconds and faded out, made narrower in stereo, and encoded again, one after the other in a file.
  From the npm packages {", ".join(PACKAGE.format(number) for number in LAYERS.values())},
  whose packaging is under the MIT licence: Copyright (c) 2019 Jan Forst.
"""


@dataclass(frozen=True)
class Sample:
    """One key at one stroke, as it is played."""

    layer: str
    pitch: int
    mp3: bytes
    stereo: float  # LUFS over the first second
    mono: float

    @property
    def pack(self) -> str:
        """The file that it lies in."""
        return FIRST if self.layer == "middle" and self.pitch % 12 == 0 else self.layer

    @property
    def loudness(self) -> float:
        """What it is levelled by."""
        return (self.stereo + self.mono) / 2


def main() -> None:
    """Fetch the packages and make the packs. Ends with npm's or ffmpeg's own words if they fail."""
    with tempfile.TemporaryDirectory() as folder:
        samples = [sample for layer in LAYERS for sample in _layer(layer, Path(folder))]
    shutil.rmtree(VENDOR, ignore_errors=True)
    (VENDOR / "piano").mkdir(parents=True)
    rows = _pack(samples, VENDOR / "piano")
    lines = ",\n".join(json.dumps(row) for row in rows)
    (VENDOR / "piano" / "levels.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    (VENDOR / "NOTICE").write_text(NOTICE, encoding="utf-8")
    size = sum(file.stat().st_size for file in VENDOR.rglob("*") if file.is_file())
    sys.stdout.write(f"{VENDOR}: {len(samples)} samples, {size / 1e6:.1f} MB\n")


def _layer(layer: str, folder: Path) -> list[Sample]:
    number = LAYERS[layer]
    package = PACKAGE.format(number)
    command = ["npm", "pack", "--silent", package]
    packed = subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    with tarfile.open(folder / packed.stdout.strip()) as tar:
        return [
            _sample(layer, pitch, _read(tar, f"package/audio/{_key(pitch)}v{number}.mp3"))
            for pitch in range(LOWEST, HIGHEST + 1, 3)
        ]


def _key(pitch: int) -> str:
    return f"{NAMES[pitch % 12 // 3]}{pitch // 12 - 1}"


def _read(tar: tarfile.TarFile, member: str) -> bytes:
    file = tar.extractfile(member)
    if file is None:
        raise FileNotFoundError(f"the package has no {member}")
    return file.read()


def _sample(layer: str, pitch: int, published: bytes) -> Sample:
    sound = _narrow(_align(_cut(_decode(published), _seconds(pitch))))
    mp3 = _encode(sound * (PEAK / np.abs(sound).max()))
    heard = _decode(mp3)
    mono = heard.mean(axis=1, keepdims=True).repeat(2, axis=1)
    return Sample(layer, pitch, mp3, _loudness(heard), _loudness(mono))


def _seconds(pitch: int) -> float:
    """Return how long a sample lasts: low strings ring on."""
    return float(np.clip(8.5 - 0.085 * (pitch - LOWEST), 1.8, 8.0))


def _cut(sound: Sound, seconds: float) -> Sound:
    """Return it from its beginning, fading from the half of its time on."""
    level = np.abs(sound).max(axis=1)
    start = max(0, int(np.argmax(level > ONSET * level.max())) - int(BEFORE * RATE))
    sound = sound[start : start + int(seconds * RATE)].copy()
    rise = int(BEFORE * RATE)
    sound[:rise] *= np.linspace(0, 1, rise)[:, np.newaxis]
    fall = len(sound) // 2
    sound[-fall:] *= np.cos(np.linspace(0, np.pi / 2, fall))[:, np.newaxis] ** 2
    return sound


def _align(sound: Sound) -> Sound:
    """Return both channels with the lag between them at which they are most alike."""
    first = sound[: RATE // 2]
    size = 2 * len(first)
    left, right = (np.fft.rfft(first[:, channel], size) for channel in (0, 1))
    alike = np.fft.irfft(left * np.conj(right), size)
    lags = np.arange(-int(LONGEST_LAG * RATE), int(LONGEST_LAG * RATE) + 1)
    lag = int(lags[np.argmax(alike[lags])])  # by which the left is later
    late, early = (0, 1) if lag > 0 else (1, 0)
    aligned = np.zeros_like(sound)
    aligned[: len(sound) - abs(lag), late] = sound[abs(lag) :, late]
    aligned[:, early] = sound[:, early]
    return aligned


def _narrow(sound: Sound) -> Sound:
    """Return it with no more difference between the channels than is wide."""
    middle, side = sound.mean(axis=1), (sound[:, 0] - sound[:, 1]) / 2
    level = _loudness(np.stack([side, side], 1)) - _loudness(np.stack([middle, middle], 1))
    side = side * min(1.0, 10 ** ((WIDTH_DB - level) / 20))
    return np.stack([middle + side, middle - side], 1).astype(np.float32)


def _pack(samples: list[Sample], folder: Path) -> list[dict[str, Any]]:
    """Write the samples into their packs; return the rows of the table."""
    line = _line([sample for sample in samples if sample.layer == "middle"])
    ends: dict[str, int] = {}
    rows = []
    for sample in samples:
        start = ends.get(sample.pack, 0)
        ends[sample.pack] = start + len(sample.mp3)
        with (folder / f"{sample.pack}.pack").open("ab") as file:
            file.write(sample.mp3)
        gain = 10 ** ((line(sample.pitch) - sample.loudness) / 20)
        rows.append(
            {
                "pack": sample.pack,
                "start": start,
                "size": len(sample.mp3),
                "pitch": sample.pitch,
                "layer": list(LAYERS).index(sample.layer),
                "gain": round(gain, 4),
                "stereo": round(sample.stereo, 2),
                "mono": round(sample.mono, 2),
            }
        )
    return rows


def _line(samples: list[Sample]) -> Callable[[int], float]:
    """Return a smooth line through their loudness by pitch, moved to the target, LUFS."""
    pitches = [sample.pitch for sample in samples]
    curve = np.polynomial.Polynomial.fit(pitches, [sample.loudness for sample in samples], 2)
    return lambda pitch: float(curve(pitch) - curve(MIDDLE)) + TARGET


def _loudness(sound: Sound) -> float:
    """Return the loudness of the first second (ITU-R BS.1770, without gates), LUFS."""
    spectrum = np.fft.rfft(sound[:RATE], RATE, axis=0)
    power = np.abs(spectrum) ** 2 * _weights()[:, np.newaxis]
    return float(-0.691 + 10 * np.log10(2 * power.sum() / RATE**2))


def _weights() -> npt.NDArray[np.float64]:
    """Return the power gain of the K-weighting at each hertz: its two filters, given at 48 kHz."""
    z = np.exp(-2j * np.pi * np.arange(RATE // 2 + 1) / 48000)
    shelf = np.polyval([1.19839281085285, -2.69169618940638, 1.53512485958697], z)
    shelf /= np.polyval([0.73248077421585, -1.69065929318241, 1], z)
    high = np.polyval([1, -2, 1], z) / np.polyval([0.99007225036621, -1.99004745483398, 1], z)
    return np.asarray(np.abs(shelf * high) ** 2)


def _decode(mp3: bytes) -> Sound:
    raw = _ffmpeg(["-f", "mp3", "-i", "-", "-f", "f32le", "-ac", "2", "-ar", str(RATE), "-"], mp3)
    return np.frombuffer(raw, np.float32).reshape(-1, 2)


def _encode(sound: Sound) -> bytes:
    before = ["-f", "f32le", "-ac", "2", "-ar", str(RATE), "-i", "-"]
    options = ["-c:a", "libmp3lame", "-q:a", QUALITY, "-joint_stereo", "1", "-id3v2_version", "0"]
    plain = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]
    with tempfile.TemporaryDirectory() as folder:  # its first frame is written last
        path = Path(folder) / "sample.mp3"
        _ffmpeg([*before, *options, *plain, str(path)], sound.astype("<f4").tobytes())
        return path.read_bytes()


def _ffmpeg(options: list[str], data: bytes) -> bytes:
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", *options]
    return subprocess.run(command, input=data, check=True, stdout=subprocess.PIPE).stdout


if __name__ == "__main__":
    main()
