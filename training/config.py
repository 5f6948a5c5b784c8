"""What every training run is made with, and how its folder keeps that: as `config.json`."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from models.errors import InputError

CONFIG: Final = "config.json"


@dataclass(frozen=True)
class RunConfig:
    """What every run chooses; each model has its own defaults.

    `corpus` and `split` are as the user gave them; `rows` examples go into a batch;
    `learning_rate` is that at its peak; `patience`: after how many epochs without a better valid
    figure the run stops (0: after none).
    """

    network: str = ""
    corpus: str = ""
    split: str | None = None
    epochs: int = 1
    rows: int = 32
    learning_rate: float = 1e-3
    seed: int = 1
    patience: int = 0

    def to_json(self) -> str:
        """Return the configuration as JSON, of which `from_record` takes the object."""
        return json.dumps(asdict(self), indent=1)

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Self:
        """Make a configuration, ignoring fields that it does not know."""
        default = cls()
        names = [entry.name for entry in fields(cls) if entry.name in record]
        return replace(
            default, **{name: _like(getattr(default, name), record[name]) for name in names}
        )


Kind = TypeVar("Kind", bound=RunConfig)


def read_record(folder: Path) -> dict[str, Any]:
    """Read what a run's folder keeps. Raises `InputError` where there is no run's `config.json`."""
    try:
        record = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise InputError(f"{folder} is no training run: it has no {CONFIG}") from error
    except ValueError:
        record = None
    if not isinstance(record, dict) or not {"network", "corpus"} <= record.keys():
        raise InputError(f"{folder} is no training run: its {CONFIG} names no network and corpus")
    return record


def load_config(kind: type[Kind], folder: Path, networks: Collection[str]) -> Kind:
    """Read a run's configuration. Raises `InputError` unless it is of one of the `networks`."""
    record = read_record(folder)
    try:
        config = kind.from_record(record)
    except TypeError:  # its shape has fields that ours has not
        config = None
    if config is None or config.network not in networks:
        raise InputError(
            f"{folder} holds a run of another model: its network must be"
            f" {' or '.join(networks)}, got {record['network']!r}"
        )
    return config


def claim(config: RunConfig, folder: Path) -> None:
    """Make the folder of a run and write its configuration.

    Raises `InputError` when the folder holds a run of another one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CONFIG
    if not path.exists():
        path.write_text(config.to_json(), encoding="utf-8")
    saved = load_config(type(config), folder, (config.network,))
    if saved != config:
        raise InputError(
            f"{folder} holds a run of another configuration ({_differences(saved, config)});"
            " give another folder or remove it"
        )


def _differences(saved: RunConfig, asked: RunConfig) -> str:
    pairs = [
        (entry.name, getattr(saved, entry.name), getattr(asked, entry.name))
        for entry in fields(asked)
    ]
    return ", ".join(f"{name} {was!r}, not {now!r}" for name, was, now in pairs if was != now)


def _like(default: Any, value: Any) -> Any:  # noqa: ANN401 (values of JSON)
    return replace(default, **value) if hasattr(default, "__dataclass_fields__") else value
