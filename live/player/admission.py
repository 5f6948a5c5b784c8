"""Who may open which model file: what is shipped, and what has passed a trial."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from live import timing
from live.trial.process import Verdict, try_out
from models import library
from models.errors import ModelError

TryOut = Callable[..., Verdict]
Mark = tuple[str, int, int]  # a file as it is now: path, size, time of its last change

_TRY_OUT: Final[TryOut] = try_out


class Admission:
    """Remembers what has been tried out in this session. One thread at a time tries files out.

    `log` is told of models that will be late, `lookahead_ms` ahead as their notes are decided;
    `refuses` says why a file is not even tried, if it is not.
    """

    def __init__(
        self,
        lookahead_ms: float,
        log: Callable[[str], None],
        trial: TryOut = _TRY_OUT,
        refuses: Callable[[str], str | None] = lambda model: None,
    ) -> None:
        self._lookahead_ms = lookahead_ms
        self._log = log
        self._try_out = trial
        self._refuses = refuses
        self._passed: set[Mark] = set()
        self._refused: dict[Mark, tuple[float, str]] = {}  # the moment, and why

    def vouch(self, names: Iterable[str]) -> None:
        """Take models as good that this session has played already, in an earlier process."""
        self._passed |= {_mark(library.resolve(name)) for name in names}

    def admit_all(self, names: Iterable[str]) -> None:
        """Admit what a session begins with. Waits, and raises `ModelError`, as `admit` does."""
        for name in names:
            self.admit(library.resolve(name))

    def knows(self, path: Path) -> bool:
        """Whether a file may be opened without a trial."""
        if library.is_shipped(path):
            return True
        return _mark(path) in self._passed and not self._refuses(str(path))

    def admit(
        self, path: Path, asked: float = math.inf, is_wanted: Callable[[], bool] = lambda: True
    ) -> None:
        """Try a file out if nobody knows it: waits for that. Raises `ModelError` if it is no good.

        One that was refused after somebody `asked` is not tried again for them, and none is that
        is not wanted any more.
        """
        if self.knows(path):
            return
        if refusal := self._refuses(str(path)):
            raise ModelError(refusal)
        if not is_wanted():
            raise ModelError(f"{path.name} is no longer wanted")
        mark = _mark(path)
        moment, why = self._refused.get(mark, (-math.inf, ""))
        if moment > asked:
            raise ModelError(why)
        verdict = self._try_out(path, is_wanted=is_wanted)
        if verdict.problems:
            why = verdict.problems[0]
            if is_wanted():
                self._refused[mark] = timing.now(), why
            raise ModelError(why)
        self._passed.add(mark)
        self._warn(path, verdict)

    def _warn(self, path: Path, verdict: Verdict) -> None:
        pace = verdict.pace
        if pace is not None and pace.unit == "step" and pace.p50_ms > self._lookahead_ms:
            self._log(
                f"{path.name} takes {pace.p50_ms:.0f} ms a step (p99 {pace.p99_ms:.0f}), notes are"
                f" decided {self._lookahead_ms:g} ms ahead: they will be late without a longer"
                " --lookahead"
            )


def _mark(path: Path) -> Mark:
    status = path.stat()
    return str(path.resolve()), status.st_size, status.st_mtime_ns
