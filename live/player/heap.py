"""The C library's heap: what a model has taken is given back to the system when it is let go."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_M_MMAP_THRESHOLD: Final = -3  # of glibc's malloc.h
_LARGE_BYTES: Final = 1 << 17


def give_back() -> None:
    """Have what is large lie outside the heap from now on. Elsewhere than on glibc: nothing.

    glibc moves that bound up to 32 MB as large pieces are let go. Then the weights of models lie in
    the heap with small things between, and what has been let go stays with the process: with a
    model changed every few minutes, 70 MB within hours.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)
