"""Writing TOML: plain tables of numbers, texts and lists of these, at once or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from models import files


def table(header: str, values: Mapping[str, Any]) -> str:
    """Return a table as TOML; `header` with its brackets. `None` is left out."""
    rows = (f"{_key(key)} = {literal(value)}" for key, value in values.items() if value is not None)
    return "\n".join([header, *rows]) + "\n"


def literal(value: Any) -> str:  # noqa: ANN401 (any plain value)
    """Return a value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Iterable):
        return f"[{', '.join(map(literal, value))}]"
    return repr(value)


def replace_file(path: Path, text: str) -> None:
    """Write a file at one stroke, and its folder if there is none. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    files.replace(path, text.encode())


def _key(key: str) -> str:
    return (
        key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else literal(key)
    )
