"""How fast a model is: what its steps, or its phrases, take of a processor."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import repeat
from typing import Final

import numpy as np

from models.encodings import encoding_of
from models.phrase import Decoder, Encoder
from models.runtime import StepModel

RUNS: Final = 200
ENOUGH_SECONDS: Final = 1.0  # a slow model has shown by then how slow it is
LEAST_RUNS: Final = 3
# The processor's time of this thread: what else runs does not count. On Windows it is too coarse.
_now: Final = time.perf_counter if sys.platform == "win32" else time.thread_time


@dataclass(frozen=True)
class Pace:
    """What one `unit` takes ("step", "decode", "encode" or "window"), in milliseconds."""

    unit: str
    p50_ms: float
    p99_ms: float


def pace_of(model: StepModel | Decoder | Encoder) -> Pace:
    """Run a model on music or at random places. Raises `ModelError` when it fails."""
    random = np.random.default_rng(0)
    if isinstance(model, StepModel):
        return timed("step", _steps(model, random))
    if isinstance(model, Decoder):
        places = random.normal(size=(RUNS, model.latents)).astype(np.float32)
        return timed("decode", (partial(model.decode, place) for place in places))
    (spec,) = model.card.inputs_of("phrase")
    silence = np.zeros([int(size) for size in spec.shape[1:]], spec.dtype)
    return timed("encode", repeat(partial(model.encode, silence), RUNS))


def _steps(model: StepModel, random: np.random.Generator) -> Iterator[Callable[[], object]]:
    """Yield steps through pieces of music, the same in every row."""
    encoding, taken = encoding_of(model.card), 0
    while taken < RUNS:
        model.reset()
        tokens = encoding.encode(encoding.example(random))
        told = encoding.conditions(tokens)
        for number, token in enumerate(tokens):
            now = {name: values[number] for name, values in told.items()}
            yield partial(model.step, token, **now)
        taken += len(tokens)


def timed(unit: str, runs: Iterable[Callable[[], object]]) -> Pace:
    """Run, until there is enough to tell, what takes one `unit` each."""
    taken: list[float] = []
    for run in runs:
        began = _now()
        run()
        taken.append((_now() - began) * 1000)
        if len(taken) >= LEAST_RUNS and sum(taken) > ENOUGH_SECONDS * 1000:
            break
    p50, p99 = np.percentile(taken, [50, 99])
    return Pace(unit, round(float(p50), 3), round(float(p99), 3))
