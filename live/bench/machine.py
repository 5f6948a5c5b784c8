"""What the bench says of the machine, the installation, and the models by themselves."""

from __future__ import annotations

import os
import platform
import re
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib import metadata, util
from pathlib import Path
from typing import Any, Final

import numpy as np

from engine.compass import Compass
from engine.model_requests.service import ModelService
from engine.parts.part import Guide
from engine.session import VoiceControls
from engine.ticks import Meter, Span
from live import timing
from live.bench.figures import Spread, milliseconds
from models.encodings import encoding_of
from models.library import Library, available, resolve, zoo
from models.metadata import read_card
from models.phrase import Decoder
from models.runtime import StepModel

DISTRIBUTION: Final = "antiphon"
_PACKAGES: Final = ("live", "engine", "models", "training")
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_BAR_STEPS: Final = 16
_WARM_UP_STEPS: Final = 100
_STEPS_IN_A_BREATH: Final = 256
_BLOCK_BYTES: Final = 512  # what `st_blocks` counts in, whatever the file system's blocks


def machine() -> dict[str, Any]:
    """Return what the figures depend on. Ask first: the load is that of others, before us."""
    return {
        "cores": os.cpu_count(),
        "load_average": load_average(),
        "noisy": is_noisy(),
        "platform": platform.platform(),
        "python": platform.python_version(),
        "real_time_granted": real_time_granted(),
        "midi_backend": os.environ.get("MIDO_BACKEND", "python-rtmidi"),
    }


def load_average() -> float | None:
    """Return the load of the last minute, in runnable processes; `None` where none is kept."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def stolen_seconds(stat: Path = Path("/proc/stat")) -> float:
    """Return how long, all processors together, this virtual machine has waited for its host.

    It counts from the start of the machine; 0 where no system says so (`proc_stat(5)`, steal).
    """
    try:
        fields = stat.read_text().split(maxsplit=9)
        return int(fields[8]) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return 0.0


def is_noisy() -> bool:
    """Tell whether others keep more than a quarter of the machine busy."""
    load = load_average()
    return load is not None and load > 0.25 * (os.cpu_count() or 1)


def real_time_granted() -> bool:
    """Tell whether a thread gets real-time priority when it asks; this one is left as it is."""
    granted: list[bool] = []
    thread = threading.Thread(target=lambda: granted.append(timing.raise_priority()))
    thread.start()
    thread.join()
    return granted[0]


def model_files(model: str) -> list[Path]:
    """Return the files of the zoo and that of `model`, if it is another. Raises `ModelError`."""
    files = [path for path, card in available() if card.kind == "step"]
    wanted = resolve(model)
    return files if wanted in [*files, *decoder_files()] else [*files, wanted]


def decoder_files() -> list[Path]:
    """Return the files of the zoo's decoders."""
    return [path for path, card in available() if card.kind == "decoder"]


def step_milliseconds(path: Path, steps: int) -> tuple[str, Spread]:
    """Return a model's name and how long one step of one row takes on one thread.

    It hears an example of its encoding, again and again.
    """
    model = StepModel(path)
    encoding = encoding_of(model.card)
    music = encoding.encode(encoding.example(np.random.default_rng(0)))
    told = encoding.conditions(music)
    durations: list[float] = []
    for step in range(_WARM_UP_STEPS + steps):
        place = step % len(music)
        conditions = {name: values[place] for name, values in told.items()}
        before = timing.now()
        model.step(music[place : place + 1], **conditions)
        durations.append(timing.now() - before)
        _breathe(durations)
    return model.card.name, milliseconds(durations[_WARM_UP_STEPS:])


def part_milliseconds(path: Path, steps: int) -> tuple[str, Spread]:
    """Return a model's name and how long the engine's work for one 16th takes.

    That is what a part decides of a span and then its hearing: for a melody a symbol in all keys at
    once, for chords as many whole events as fall into it.
    """
    service, name = ModelService(Library()), str(path)
    part = service.part(name, _BAR_STEPS, np.random.default_rng(0))
    controls = VoiceControls()
    guide = Guide(controls, Meter(), Compass.of(controls, 0).allowed, is_alone=True)
    durations: list[float] = []
    for step in range(_WARM_UP_STEPS + steps):
        span = Span(step * part.span_ticks, (step + 1) * part.span_ticks)
        before = timing.now()
        part.decide(span, guide)
        part.hear((), span)
        durations.append(timing.now() - before)
        _breathe(durations)
    return read_card(path).name, milliseconds(durations[_WARM_UP_STEPS:])


def decode_milliseconds(path: Path, times: int) -> tuple[str, Spread]:
    """Return a decoder's name and how long a place takes to become the notes of a phrase."""
    decoder, dice = Decoder(path), np.random.default_rng(0)
    durations: list[float] = []
    for _ in range(_WARM_UP_STEPS + times):
        latent = dice.standard_normal(decoder.latents).astype(np.float32)
        before = timing.now()
        decoder.roll.decode(decoder.decode(latent))
        durations.append(timing.now() - before)
        _breathe(durations)
    return decoder.card.name, milliseconds(durations[_WARM_UP_STEPS:])


def _breathe(durations: list[float]) -> None:
    """Rest a tenth of the time: the kernel stops a real-time thread that never does, for 50 ms.

    Seldom, since the step after a rest is a slow one.
    """
    if len(durations) % _STEPS_IN_A_BREATH == 0:
        time.sleep(0.1 * sum(durations[-_STEPS_IN_A_BREATH:]))


def install_mb() -> float | None:
    """Return what the base installation takes on the disk without the zoo, in MB (10⁶ bytes).

    `None` where Antiphon runs without being installed: then nothing says what it requires.

    The instrument's own packages, and each distribution that they require, directly or not;
    neither Python itself, nor pip, nor what the extras add.
    """
    if not _is_installed(DISTRIBUTION):
        return None
    own = sum(_own_sizes())
    return round((own + sum(map(_distribution_size, requirements(DISTRIBUTION)))) / 1e6, 1)


def zoo_mb() -> float:
    """Return what the shipped models take on the disk, in MB (10⁶ bytes)."""
    return round(sum(_size(path) for path in zoo().rglob("*")) / 1e6, 1)


def requirements(name: str) -> set[str]:
    """Return the installed distributions that one requires, and those that they require."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for required in _required(waiting.pop()):
            if required not in found and _is_installed(required):
                found.add(required)
                waiting.append(required)
    return found


def _required(name: str) -> Iterator[str]:
    for line in (metadata.requires(name) if _is_installed(name) else None) or ():
        _, _, marker = line.partition(";")
        match = _NAME.match(line)
        if match and "extra" not in marker:
            yield re.sub(r"[-_.]+", "-", match[0]).lower()


def _is_installed(name: str) -> bool:
    """What a marker left out, for another system or Python, is not there."""
    with suppress(metadata.PackageNotFoundError):
        return metadata.distribution(name) is not None
    return False


def _distribution_size(name: str) -> int:
    distribution = metadata.distribution(name)
    return sum(_size(Path(str(file.locate()))) for file in distribution.files or ())


def _own_sizes() -> Iterator[int]:
    """Sizes of our own files; an editable installation does not list them."""
    shipped = zoo()
    for package in _PACKAGES:
        spec = util.find_spec(package)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            files = (path for path in Path(folder).rglob("*") if shipped not in path.parents)
            yield from map(_size, files)


def _size(path: Path) -> int:
    """Return what a file takes on the disk in bytes; 0 for a folder or where there is none."""
    try:
        status = path.stat()
    except OSError:
        return 0
    if not path.is_file():
        return 0
    blocks: int | None = getattr(status, "st_blocks", None)
    return status.st_size if blocks is None else blocks * _BLOCK_BYTES
