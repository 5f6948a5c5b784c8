"""The one table of controls: what can be set, in which range, and when it lands.

OSC dispatch, feedback and `docs/controls.md` are made from it; none of them repeats it.
A row of a voice's control serves `/jam/temperature` (every voice) and `/voice/{n}/temperature`.
The rows are in `live.rows`, their kinds in `live.control`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from engine.choices import OWN
from engine.events import Value
from engine.session import SessionState
from live.control import NUMBER, Control, Deed, Target, Told, of_voice
from live.replies import CLOCK_STATE
from live.rows.actions import ACTIONS as ACTIONS
from live.rows.latent import LATENT
from live.rows.transport import TRANSPORT
from live.rows.voice import VOICE

CONTROLS: Final = (*TRANSPORT, *VOICE, *LATENT)


@lru_cache
def targets(voices: int) -> dict[str, Target]:
    """Return every address that holds a value, for a session of so many voices, in table order."""
    common = {address: Target(row, index=i) for row in CONTROLS for i, address in _numbered(row)}
    single = {
        of_voice(address, voice): Target(row, voice, i)
        for voice in range(1, voices + 1)
        for row in CONTROLS
        if row.per_voice
        for i, address in _numbered(row)
    }
    return common | single


@lru_cache
def deeds(voices: int) -> dict[str, Deed]:
    """Return every address that does something once, for a session of so many voices."""
    common = {row.address: Deed(row) for row in ACTIONS}
    single = {
        of_voice(row.address, voice): Deed(row, voice)
        for voice in range(1, voices + 1)
        for row in ACTIONS
        if row.per_voice
    }
    return common | single


def readings(state: SessionState) -> dict[str, Told]:
    """Return what can be read but not set, by address: rows of `live.replies`."""
    followed = state.timeline.tempo_bpm if state.standing != OWN else 0.0
    return {CLOCK_STATE: (state.standing, followed)}


def values(state: SessionState) -> dict[str, Value]:
    """Return the value at every address."""
    return {
        address: target.control.read(state, target.voice, target.index)
        for address, target in targets(len(state.voices)).items()
    }


def told(state: SessionState) -> dict[str, Value]:
    """Return the values of controls that subscribers are kept informed of."""
    return {
        address: target.control.read(state, target.voice, target.index)
        for address, target in targets(len(state.voices)).items()
        if target.control.told
    }


def _numbered(row: Control) -> list[tuple[int, str]]:
    """Return the row's addresses, each with the number (from 1) that it speaks to, or 0."""
    if not row.count:
        return [(0, row.address)]
    return [(i, row.address.replace(NUMBER, str(i))) for i in range(1, row.count + 1)]
