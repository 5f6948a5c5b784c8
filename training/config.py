"""What one training run is made with: every choice in one record."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Final

NETWORKS: Final = ("recall", "published")


@dataclass(frozen=True)
class Shape:
    """The size of a network: LSTM `units` in each of `layers`; dropout rates from 0 to 1."""

    units: int = 192
    layers: int = 2
    evidence_units: int = 96
    dropout: float = 0.3
    input_dropout: float = 0.1


PUBLISHED_SHAPE: Final = Shape(units=256, layers=1, dropout=0.2)


@dataclass(frozen=True)
class Config:
    """One run. `window` in 16th steps, `rows` windows to a batch, `learning_rate` at its peak."""

    network: str = "recall"
    corpus: str = ""
    split: str | None = None
    epochs: int = 24
    rows: int = 24
    window: int = 256
    learning_rate: float = 3e-3
    weight_decay: float = 0.01
    warm_up: int = 60
    clip: float = 1.0
    average: float = 0.995
    cosine: bool = True
    last_only: int = 0
    seed: int = 1
    shape: Shape = field(default_factory=Shape)

    def to_json(self) -> str:
        """Return the configuration as JSON, the inverse of `from_json`."""
        return json.dumps(asdict(self), indent=1)

    @classmethod
    def from_json(cls, text: str) -> Config:
        """Read a configuration, ignoring fields that it does not know."""
        data: dict[str, Any] = json.loads(text)
        known = {entry.name: data[entry.name] for entry in fields(cls) if entry.name in data}
        known["shape"] = Shape(**data.get("shape", {}))
        return cls(**known)


def config_for(network: str, **changes: Any) -> Config:  # noqa: ANN401 (fields of `Config`)
    """Return the configuration that belongs to a network, with `changes` to its fields."""
    if network == "published":
        published = {
            "epochs": 50,
            "rows": 64,
            "window": 64,
            "learning_rate": 1e-3,
            "weight_decay": 0.0,
            "warm_up": 0,
            "clip": 0.0,
            "average": 0.0,
            "cosine": False,
            "last_only": 400,
            "shape": PUBLISHED_SHAPE,
        }
        return Config(network=network, **{**published, **changes})
    return Config(network=network, **changes)


def load_config(folder: Path) -> Config:
    """Read a run's configuration. Raises `FileNotFoundError` where there is none."""
    return Config.from_json((folder / "config.json").read_text(encoding="utf-8"))
