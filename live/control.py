"""What a row of the table of controls is: a value that stays set, or something done once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

from engine.events import ALL_VOICES, Gesture, Lands, SetControl, Value
from engine.session import SessionState
from engine.swing import amount as swing_amount
from live.arguments import Argument, ControlError, coerce_all

Told: TypeAlias = Value | tuple[float | str, ...]  # at one address: one value, or several
NUMBER: Final = "{i}"  # in an address: which of a control's numbers
# What a last argument may say beside the value: when it lands, instead of when the row says.
LANDS: Final = {
    "now": Lands.NOW, "step": Lands.STEP, "beat": Lands.BEAT, "bar": Lands.BAR,
}  # fmt: skip


_OF_SESSION: Final[dict[str, Callable[[SessionState], Value]]] = {
    "tempo": lambda state: state.timeline.tempo_bpm,
    "play": lambda state: int(state.playing),
    "source": lambda state: state.source,
    "clock": lambda state: int(state.sends_clock),
    "record": lambda state: int(state.recording),
    "meter": lambda state: str(state.coming[0].meter if state.coming else state.meter),
    "swing": swing_amount,
    "swing_grid": lambda state: state.swing_grid,
    "click": lambda state: int(state.click),
    "click_channel": lambda state: state.click_channel,
    "count_in": lambda state: state.count_in,
    "thru": lambda state: int(state.thru),
    "output_offset": lambda state: state.offsets.outputs,
    "clock_offset": lambda state: state.offsets.clock,
    "source_offset": lambda state: state.offsets.source,
}


class Curve(Enum):
    """How the travel of a fader maps to the range."""

    LINEAR = "linear"
    EXPONENTIAL = "exponential"
    STEPPED = "stepped"


@dataclass(frozen=True)
class Control:
    """A value that stays set. `name` is the engine's; `says` is for the reference page.

    One that holds `count` numbers has `{i}` in its address, which stands for 1 … count. Where
    `reach` is given, 0 … 1 means that far below to that far above the engine's 0. `told` says
    whether subscribers are told of it (an address that repeats another need not be).
    """

    address: str
    name: str
    argument: Argument
    lands: Lands
    says: str
    curve: Curve = Curve.LINEAR
    per_voice: bool = True
    count: int = 0
    reach: float = 0.0
    told: bool = True

    @property
    def default(self) -> Value:
        """The value a session starts with: the engine's own."""
        return self.read(SessionState())

    def read(self, state: SessionState, voice: int = ALL_VOICES, index: int = 1) -> Value:
        """Return the control's value; for all voices, that of the first."""
        of_session = _OF_SESSION.get(self.name)
        of_voice = state.voices[max(voice, 1) - 1]
        value: Value = of_session(state) if of_session else getattr(of_voice, self.name)
        if not isinstance(value, tuple):
            return value
        number = value[index - 1]
        return _share(number, self.reach) if self.reach else number

    def coerce(self, received: Sequence[object]) -> tuple[list[Value], bool]:
        """Return a message's value, and the word for when it lands if one came; and whether the
        value was clamped. Raises `ControlError`.
        """
        values, clamped = coerce_all(
            [self.argument], received[:1] if len(received) == 2 else received
        )
        for word in received[1:]:
            lands = word.strip().lower() if isinstance(word, str) else word
            if lands not in LANDS:
                text = (
                    f"after the value comes nothing, or one of {', '.join(LANDS)}, got {word!r:.40}"
                )
                raise ControlError("bad_type", text)
            values.append(str(lands))
        return values, clamped

    def set(
        self, seconds: float, value: Value, voice: int, index: int, lands: Value = ""
    ) -> SetControl:
        """Return the engine's event for a value that fits; `lands`: a word of `LANDS`, or none."""
        if self.reach and isinstance(value, int | float):
            value = (2 * value - 1) * self.reach
        when = LANDS.get(str(lands), self.lands)
        return SetControl(seconds, self.name, value, voice, when, index)


@dataclass(frozen=True)
class Action:
    """Something that happens once and leaves no value behind.

    `gesture` names one of the engine's, to which the arguments are given (with `reach`, as for a
    control); the last `group` arguments may come up to `repeats` more times.
    """

    address: str
    arguments: tuple[Argument, ...]
    says: str
    gesture: str = ""
    per_voice: bool = False
    repeats: int = 0
    group: int = 1
    reach: float = 0.0

    @property
    def most(self) -> tuple[Argument, ...]:
        """The arguments, when as many come as may."""
        return self.arguments + self.arguments[-self.group :] * self.repeats

    def coerce(self, received: Sequence[object]) -> tuple[list[Value], bool]:
        """Return a message's values and whether any was clamped. Raises `ControlError`."""
        return coerce_all(self.arguments, received, self.repeats, self.group)

    def read(self, state: SessionState, voice: int) -> tuple[float, ...]:
        """Return the whole place that the action sets; for all voices, the first one's."""
        place = state.voices[max(voice, 1) - 1].latent if self.gesture == "place" else ()
        return tuple(_share(number, self.reach) for number in place)

    def act(self, seconds: float, values: list[Value], voice: int) -> Gesture:
        """Return the engine's event for a gesture."""
        numbers = tuple(float(value) for value in values if isinstance(value, int | float))
        if self.reach:
            numbers = tuple((2 * number - 1) * self.reach for number in numbers)
        return Gesture(seconds, self.gesture, voice, numbers)


@dataclass(frozen=True)
class Target:
    """What one address speaks to: a row, of one voice (from 1) or of `ALL_VOICES`."""

    control: Control
    voice: int = ALL_VOICES
    index: int = 0


@dataclass(frozen=True)
class Deed:
    """What an action's address speaks to."""

    action: Action
    voice: int = ALL_VOICES

    @property
    def address(self) -> str:
        """The address itself."""
        return of_voice(self.action.address, self.voice) if self.voice else self.action.address


def _share(number: float, reach: float) -> float:
    """Return where a number is on its way from -reach to reach, 0 … 1."""
    return min(max((number / reach + 1) / 2, 0.0), 1.0)


def of_voice(address: str, voice: str | int) -> str:
    """Return the address that speaks to one voice instead of all of them."""
    path = address.removeprefix("/jam").replace("/model/select", "/model")
    return f"/voice/{voice}{path}"
