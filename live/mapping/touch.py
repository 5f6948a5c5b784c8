"""What somebody has touched who chooses a control by touching it, wherever they do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from engine.events import Value
from live.control import Deed, Target
from live.mapping.binding import travelled
from live.osc.codec import Incoming

Said: TypeAlias = tuple[str, tuple[Value, ...]]
"""An address, and the values that it was given."""

_NO_CONTROLS: Final = frozenset({
    "/panic", "/ping", "/prove", "/query", "/subscribe", "/unsubscribe", "/note/in", "/phrase/in",
    "/learn", "/learn/touch", "/learn/forget", "/config/reload",
})  # fmt: skip


def chosen(message: Incoming, done: Sequence[Deed], found: Mapping[str, Target]) -> Said | None:
    """Return what a message chooses, of all that it speaks to; `None`: no control.

    What stays set is chosen whatever value it was given; what is done once, with its values.
    """
    if [*found] == [message.address] and not done:
        return message.address, ()
    if len(done) != 1 or found or done[0].address in _NO_CONTROLS:
        return None
    values = message.arguments if travelled(done[0].action) is None else ()
    return done[0].address, tuple(each for each in values if isinstance(each, int | float | str))
