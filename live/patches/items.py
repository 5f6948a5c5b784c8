"""What a template holds: things to touch, each made from its row in the table of controls."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from engine.events import Value
from engine.scales import AUTO, OFF
from live.arguments import Argument
from live.config import JamConfig
from live.control import Curve, of_voice
from live.controls import deeds, targets
from live.mapping.travel import Travel
from live.osc.latent_names import ADDRESSES, shown
from live.patches import FEEDBACK_PORT, MODEL, NO_ANSWER, NO_BEAT, NO_ERROR
from live.rows.limits import MOST_VOICES
from models.errors import InputError
from models.library import resolve
from models.metadata import read_card

_OFFERED: Final = {"scale": (OFF, AUTO)}  # of what may be any text
_COARSE: Final = 50  # a range in which tenths are fine enough
_SHORT: Final = {"deviations": "dev.", "times a bar": "a bar", "octaves": "oct.", "MIDI pitch": ""}
_PLAIN_SIGNS: Final = frozenset(" -+_.()/%")


class Kind(Enum):
    """What a thing is to the hand."""

    FADER = "fader"
    TOGGLE = "toggle"
    CHOICE = "choice"
    BUTTON = "button"
    PAD = "pad"
    READOUT = "readout"


CONNECTION, BEAT, ERROR = "connection", "beat", "error"
"""The addresses of the readouts: whether it answers, where it is, and what went wrong."""


@dataclass(frozen=True)
class Item:
    """One thing to touch, or to read: how it is labelled, what it does, what it sends.

    It sends `constants` where there are any, else what the hand sets, which fits `arguments`.
    `label_address` is where the instrument tells what it is to be called from then on.
    """

    kind: Kind
    label: str
    address: str
    says: str
    arguments: tuple[Argument, ...] = ()
    constants: tuple[Value, ...] = ()
    default: Value = 0
    curve: Curve = Curve.LINEAR
    label_address: str = ""

    @property
    def argument(self) -> Argument:
        """The only argument of what holds one value."""
        (only,) = self.arguments
        return only

    @property
    def name(self) -> str:
        """What tells it from all others: its address, with what it always sends."""
        return "/".join([self.address, *map(str, self.constants)])

    @property
    def start(self) -> float:
        """Where it stands at first, 0 … 1 of its travel."""
        return Travel(self.argument, self.curve).position_of(self.default)

    @property
    def is_exponential(self) -> bool:
        """Whether equal ways of the hand are equal ratios, as of tempos."""
        return self.curve is Curve.EXPONENTIAL

    @property
    def steps(self) -> int:
        """How many values a number can have if it is a whole one, else 0."""
        return Travel(self.argument, self.curve).places

    @property
    def decimals(self) -> int:
        """How many are worth reading of a number."""
        argument = self.argument
        return 0 if argument.tag == "i" else 1 if argument.high - argument.low > _COARSE else 2

    @property
    def unit(self) -> str:
        """The unit of a number, as short as it is understood."""
        return _SHORT.get(self.argument.unit, self.argument.unit)

    @property
    def pattern(self) -> str:
        """How a number is written, as C's printf takes it: `%.1f bpm`."""
        unit = f" {self.unit}".rstrip().replace("%", "%%")
        return f"%.{self.decimals}f{unit}"

    @property
    def longest(self) -> str:
        """The most signs that a number may take when it is written out."""
        return max((self.pattern % end for end in (self.argument.low, self.argument.high)), key=len)

    @property
    def is_fed_back(self) -> bool:
        """Whether the instrument tells of it."""
        return self.kind in (Kind.FADER, Kind.TOGGLE, Kind.CHOICE)


@dataclass(frozen=True)
class Instrument:
    """What templates are made for: how many voices there are, and what the latents are called.

    `port` is where the instrument listens on `host`, `feedback_port` where the template does.
    """

    voices: int
    latents: tuple[str, ...]
    host: str = JamConfig.osc_host
    port: int = JamConfig.osc_port
    feedback_port: int = FEEDBACK_PORT

    @classmethod
    def of_model(cls, model: str, voices: int, **wire: str | int) -> Instrument:
        """Read the names of the latents from a model's card.

        Raises `ModelError` if there is no such model, `InputError` if it has no latents, or for
        fewer voices than one or more than an instrument can have.
        """
        if not 1 <= voices <= MOST_VOICES:
            raise InputError(f"an instrument has 1 to {MOST_VOICES} voices, not {voices}")
        card = read_card(resolve(model))
        if not card.latents:
            raise InputError(f"{model} has no latents to move; {MODEL} has")
        names = shown(card.latents)[: len(card.latents)]
        return cls(voices, tuple(map(_plain, names)), **wire)  # type: ignore[arg-type]  # by name

    def control(self, address: str, label: str = "") -> Item:
        """Return a control of the table. Raises `KeyError` for what the table lacks."""
        row = targets(self.voices)[address].control
        argument = replace(row.argument, choices=row.argument.choices or _OFFERED.get(row.name, ()))
        label = label or argument.name.replace("_", " ")
        kind = _kind(argument)
        return Item(kind, label, address, row.says, (argument,), (), row.default, row.curve)

    def latent(self, number: int) -> Item:
        """Return the control of a latent, from 1, under the name that the model gives it."""
        item = self.control(f"/latent/{number}", self.latents[number - 1])
        return replace(item, label_address=ADDRESSES[number - 1])

    def button(self, address: str, label: str, *constants: Value) -> Item:
        """Return an action of the table with what it is to send. Raises `KeyError`."""
        row = deeds(self.voices)[address].action
        return Item(Kind.BUTTON, label, address, row.says, row.arguments, constants)

    def pad(self, address: str, label: str) -> Item:
        """Return an action of two numbers as a pad. Raises `KeyError`."""
        row = deeds(self.voices)[address].action
        return Item(Kind.PAD, label, address, row.says, row.arguments)

    def readouts(self) -> tuple[Item, ...]:
        """Return what only tells: the connection, the beat, the last error."""
        return (
            Item(Kind.READOUT, NO_ANSWER, CONNECTION, "whether the instrument answers"),
            Item(Kind.READOUT, NO_BEAT, BEAT, "bar, beat and tempo"),
            Item(Kind.READOUT, NO_ERROR, ERROR, "what the instrument last found wrong"),
        )

    def of_voice(self, address: str, voice: int, label: str = "") -> Item:
        """Return a control of one voice, or with voice 0 that of all of them."""
        return self.control(of_voice(address, voice) if voice else address, label)


def _plain(name: str) -> str:
    """Return a name without the signs that mean something in one of the formats.

    The card is of whoever made the model, and some formats are programs.
    """
    signs = (sign if sign.isalnum() or sign in _PLAIN_SIGNS else " " for sign in name)
    return " ".join("".join(signs).split())


def _kind(argument: Argument) -> Kind:
    if argument.choices:
        return Kind.CHOICE
    return Kind.TOGGLE if (argument.tag, argument.low, argument.high) == ("i", 0, 1) else Kind.FADER
