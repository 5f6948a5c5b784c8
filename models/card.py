"""The model card: what a model file says of itself, as JSON under `antiphon.card`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

CARD_KEY = "antiphon.card"
FORMAT = 1
PLAYED = ("step", "decoder")  # by a voice
KINDS = (*PLAYED, "encoder", "restorer")
ROLES = (
    "token",
    "frame",
    "state",
    "latent",
    "condition",
    "logits",
    "phrase",
    "picture",
    "mean",
    "deviation",
)
DTYPES = ("float32", "int64", "int32")
LONGEST_QUOTE = 60  # characters


class CardError(ValueError):
    """A card that cannot be used; the message names every problem found, one a line."""


@dataclass(frozen=True)
class TensorSpec:
    """One input or output. `shape` holds sizes, or a name where free (`"batch"`)."""

    name: str
    dtype: str
    shape: tuple[int | str, ...]
    role: str


@dataclass(frozen=True)
class Latent:
    """One dimension that a performer may move; `range` and `default` in `unit`."""

    name: str
    unit: str
    range: tuple[float, float]
    default: float


@dataclass(frozen=True)
class Encoding:
    """The id of an encoding in `models/` and its parameters."""

    id: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True)
class Card:
    """Who a model is, and how to speak to it. See `problems` for what makes one valid."""

    name: str
    title: str
    licence: str
    corpus: str
    trained: str
    kind: str
    encoding: Encoding
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]
    metrics: Mapping[str, float] = field(default_factory=dict)
    latents: tuple[Latent, ...] = ()
    pairs_with: str | None = None
    format: int = FORMAT

    def to_json(self) -> str:
        """Return the card as JSON, the inverse of `from_json`."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Card:
        """Read a card. Raises `CardError` naming everything that is wrong with it."""
        try:
            data = json.loads(text)
        except (json.JSONDecodeError, RecursionError) as error:
            raise CardError(f"card is not JSON: {error}") from error
        found = problems(data)
        if found:
            raise CardError("\n".join(found))
        known = {name: data[name] for name in cls.__dataclass_fields__ if name in data}
        known["encoding"] = Encoding(data["encoding"]["id"], data["encoding"].get("parameters", {}))
        known["inputs"] = tuple(_tensor(entry) for entry in data["inputs"])
        known["outputs"] = tuple(_tensor(entry) for entry in data["outputs"])
        known["latents"] = tuple(_latent(entry) for entry in data.get("latents", ()))
        return cls(**known)

    def inputs_of(self, role: str) -> tuple[TensorSpec, ...]:
        """Return the inputs that play `role`, in the card's order."""
        return tuple(tensor for tensor in self.inputs if tensor.role == role)

    def outputs_of(self, role: str) -> tuple[TensorSpec, ...]:
        """Return the outputs that play `role`, in the card's order."""
        return tuple(tensor for tensor in self.outputs if tensor.role == role)


def problems(data: Any) -> list[str]:  # noqa: ANN401 (anything a file may hold)
    """Name what is wrong with a card read from JSON; an empty list means that it is valid."""
    if not isinstance(data, dict):
        return [f"card must be a JSON object, got {type(data).__name__}"]
    found = [
        f"card field '{name}' must be text on one line, got {data.get(name)!r:.{LONGEST_QUOTE}}"
        for name in ("name", "title", "licence", "corpus", "trained")
        if not _is_text(data.get(name))
    ]
    if data.get("format") != FORMAT:
        found.append(f"card field 'format' must be {FORMAT}, got {data.get('format')!r}")
    if data.get("kind") not in KINDS:
        found.append(
            f"card field 'kind' must be one of {', '.join(KINDS)}, got {data.get('kind')!r}"
        )
    if not isinstance(data.get("metrics", {}), dict):
        found.append(f"card field 'metrics' must be an object, got {data['metrics']!r}")
    encoding = data.get("encoding")
    if not isinstance(encoding, dict) or not isinstance(encoding.get("id"), str):
        found.append(f"card field 'encoding' must be an object with an 'id', got {encoding!r}")
    elif not isinstance(encoding.get("parameters", {}), dict):
        found.append(f"encoding 'parameters' must be an object, got {encoding['parameters']!r}")
    for side in ("inputs", "outputs"):
        found += _tensor_problems(side, data.get(side))
    found += _latent_problems(data.get("latents", []))
    return found


def _is_text(value: Any) -> bool:  # noqa: ANN401
    """Whether a text can be shown anywhere: a terminal obeys control characters."""
    return isinstance(value, str) and value.isprintable()


def _tensor_problems(side: str, entries: Any) -> list[str]:  # noqa: ANN401
    if not isinstance(entries, list) or not entries:
        return [f"card field '{side}' must be a list of tensors, got {entries!r}"]
    found = []
    for entry in entries:
        if not isinstance(entry, dict) or not _is_text(entry.get("name")):
            found.append(f"each of '{side}' must be an object with a 'name' of text, got {entry!r}")
            continue
        where = f"{side} '{entry['name']}'"
        if entry.get("role") not in ROLES:
            found.append(
                f"{where}: role must be one of {', '.join(ROLES)}, got {entry.get('role')!r}"
            )
        if entry.get("dtype") not in DTYPES:
            found.append(
                f"{where}: dtype must be one of {', '.join(DTYPES)}, got {entry.get('dtype')!r}"
            )
        if not _is_shape(entry.get("shape")):
            found.append(
                f"{where}: shape must be a list of positive sizes or axis names,"
                f" got {entry.get('shape')!r}"
            )
    return found


def _is_shape(shape: Any) -> bool:  # noqa: ANN401
    return isinstance(shape, list | tuple) and all(
        _is_text(size) or (isinstance(size, int) and size > 0) for size in shape
    )


def _latent_problems(entries: Any) -> list[str]:  # noqa: ANN401
    if not isinstance(entries, list):
        return [f"card field 'latents' must be a list, got {entries!r}"]
    return [
        f"each of 'latents' needs name, unit, range [low, high] and default, got {entry!r}"
        for entry in entries
        if not _is_latent(entry)
    ]


def _is_latent(entry: Any) -> bool:  # noqa: ANN401
    return (
        isinstance(entry, dict)
        and _is_text(entry.get("name"))
        and _is_text(entry.get("unit"))
        and isinstance(entry.get("range"), list)
        and len(entry["range"]) == 2
        and all(isinstance(bound, int | float) for bound in entry["range"])
        and isinstance(entry.get("default"), int | float)
    )


def _tensor(entry: dict[str, Any]) -> TensorSpec:
    return TensorSpec(entry["name"], entry["dtype"], tuple(entry["shape"]), entry["role"])


def _latent(entry: dict[str, Any]) -> Latent:
    low, high = entry["range"]
    return Latent(entry["name"], entry["unit"], (low, high), entry["default"])
