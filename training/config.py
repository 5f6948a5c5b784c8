"""What every training run is made with, and how its folder keeps that: as `config.json`."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from models.errors import InputError

CONFIG: Final = "config.json"
MADE_WITH: Final = ("antiphon", "tensorflow", "keras", "numpy")


@dataclass(frozen=True)
class RunConfig:
    """What every run chooses; each model has its own defaults.

    `corpus` and `split` are as the user gave them, `fingerprint` is that of the corpus's files;
    `rows` examples go into a batch;
    `learning_rate` is that at its peak; `patience`: after how many epochs without a better valid
    figure the run stops (0: after none); `precision` is one of `training.precision`.
    """

    network: str = ""
    corpus: str = ""
    split: str | None = None
    fingerprint: str = ""
    epochs: int = 1
    rows: int = 32
    learning_rate: float = 1e-3
    seed: int = 1
    patience: int = 0
    precision: str = "float32"

    def to_json(self) -> str:
        """Return the configuration as JSON, of which `from_record` takes the object.

        It tells beside with which versions of what the run was made.
        """
        return json.dumps(asdict(self) | {"made_with": _versions()}, indent=1)

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Self:
        """Make a configuration, ignoring fields that it does not know."""
        default = cls()
        names = [entry.name for entry in fields(cls) if entry.name in record]
        return replace(
            default, **{name: _like(getattr(default, name), record[name]) for name in names}
        )


Kind = TypeVar("Kind", bound=RunConfig)


def with_settings(config: Kind, settings: Mapping[str, str]) -> Kind:
    """Return a configuration with settings, JSON values by name, such as `rows` or `shape.units`.

    Raises `InputError` for a name that it has not, or a value that is of another type.
    """
    for name, text in settings.items():
        config = _with(config, name.split("."), name, text)
    return config


def _with(part: Any, path: list[str], name: str, text: str) -> Any:  # noqa: ANN401
    """Return a configuration, or a part of one, with the value that a path of names leads to."""
    first, *rest = path
    there = {entry.name: getattr(part, entry.name) for entry in fields(part)}
    if first not in there or (rest and not is_dataclass(there[first])):
        raise InputError(f"--set: no setting is named {name!r}; there are {', '.join(there)}")
    if rest:
        return replace(part, **{first: _with(there[first], rest, name, text)})
    return replace(part, **{first: _value(name, there[first], text)})


def _value(name: str, before: Any, text: str) -> Any:  # noqa: ANN401
    """Read a setting as what it was: a whole number, a number, true or false, text, a list."""
    try:
        value = text if isinstance(before, str) else json.loads(text)
    except ValueError:
        value = None
    if isinstance(before, float) and type(value) is int:
        value = float(value)
    if isinstance(before, tuple) and isinstance(value, list):
        value = tuple(value)
    if type(value) is not type(before):
        raise InputError(f"--set {name}: expected something like {before!r}, got {text!r}")
    return value


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

    A run may be given more epochs than it had. Raises `InputError` when the folder holds a run of
    another configuration.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CONFIG
    if not path.exists():
        path.write_text(config.to_json(), encoding="utf-8")
    saved = load_config(type(config), folder, (config.network,))
    if not saved.fingerprint:  # a corpus that is not known
        saved = replace(saved, fingerprint=config.fingerprint)
    if replace(saved, epochs=config.epochs) == config and config.epochs > saved.epochs:
        path.write_text(config.to_json(), encoding="utf-8")
    elif saved != config:
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


def _versions() -> dict[str, str]:
    found = {}
    for package in MADE_WITH:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "unknown"
    return found


def _like(default: Any, value: Any) -> Any:  # noqa: ANN401 (values of JSON)
    return replace(default, **value) if hasattr(default, "__dataclass_fields__") else value
