"""Bars: those that are counted in before a start, and another metre while the music goes on.

Bar lines are where the ticks are multiples of a bar, for everybody. So where another metre comes,
at a bar line, the ticks go on from a bar line of its own; and who plays on from there must have
heard all that came before as if that lay so many ticks later.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from engine.choices import INTERNAL
from engine.hearing import Hearing
from engine.session import MeterChange, SessionState
from engine.ticks import Meter, Timeline

READY_SECONDS: Final = 1.0  # that models are given to get ready


def counted_in(state: SessionState, tick: int) -> SessionState:
    """Return a session that starts at a bar line, first with the bars that are counted in.

    The bar after them is bar 1. Who follows another's beat begins where that one does.
    """
    if not state.count_in or state.source != INTERNAL:
        return replace(state, voices_from=tick)
    first = tick + state.count_in * state.meter.bar_ticks
    return replace(state, voices_from=first, bars_before=first // state.meter.bar_ticks)


def asked(state: SessionState, meter: Meter, tick: int) -> SessionState:
    """Return the session with a metre to come, a bar or more (and a second) after a tick."""
    if meter in [change.meter for change in state.coming]:
        return state
    if meter == state.meter:
        return replace(state, coming=())
    bar = state.meter.bar_ticks
    least = max(bar, round(READY_SECONDS / state.timeline.seconds_per_tick))
    line = -(-(tick + least) // bar) * bar
    return replace(state, coming=(MeterChange(meter, -line % meter.bar_ticks),))


def is_due(state: SessionState, tick: int) -> bool:
    """Whether the metre to come may come at a tick: a bar line of both.

    It may have been missed; the next that will do is a few bars later.
    """
    return any(
        tick % state.meter.bar_ticks == 0 and (tick + change.moved) % change.meter.bar_ticks == 0
        for change in state.coming
    )


def changed(state: SessionState, tick: int) -> SessionState:
    """Return the session in the metre that was to come, from a tick at which it `is_due`.

    All its ticks are counted anew; bars are told as if nothing had happened.
    """
    (change,) = state.coming
    moved, bar = change.moved, change.meter.bar_ticks
    here, told = tick + moved, state.place(tick)[0]
    timeline = Timeline(state.timeline.tempo_bpm, state.seconds_at(tick), here)
    return replace(
        state,
        timeline=timeline,
        meter=change.meter,
        feel=state.feel.fitting(change.meter),
        hearing=Hearing(tuple(onset.moved(moved) for onset in state.hearing.onsets)),
        pending=tuple((landing + moved, control) for landing, control in state.pending),
        glides=tuple(
            replace(glide, start=glide.start + moved, stop=glide.stop + moved)
            for glide in state.glides
        ),
        voices_from=state.voices_from + moved,
        coming=(),
        skipped=state.skipped + moved,
        bars_before=here // bar + 1 - told,
    )
