"""Plain data that somebody wrote down, checked against the types that a record declares."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from types import UnionType
from typing import Any, Final, TypeVar, Union, cast, get_args, get_origin, get_type_hints

LARGEST: Final = 1 << 63

Record = TypeVar("Record")


def record(kind: type[Record], values: Mapping[str, Any]) -> Record:
    """Return a dataclass of these fields. Raises `ValueError`: which field, what it got, what not.

    Lists must be tuples already. Numbers are finite, and none takes more than 64 bits.
    """
    types, needed = _fields(cast(type, kind))
    for name, value in values.items():
        if name not in types:
            raise ValueError(f"{kind.__name__} has no field {name!r:.40}")
        if not suits(value, types[name]):
            raise ValueError(f"{name} of {kind.__name__} cannot be {reprlib.repr(value)}")
    for name in needed - values.keys():
        raise ValueError(f"{kind.__name__} needs {name}")
    return kind(**values)


def suits(value: object, kind: Any) -> bool:  # noqa: ANN401 (any annotation)
    """Whether a value is of a type, as an annotation names it."""
    origin, items = get_origin(kind), get_args(kind)
    if kind is Any:
        return True
    if origin in (Union, UnionType):
        return any(suits(value, each) for each in items)
    if origin is tuple:
        return isinstance(value, tuple) and _suit(value, items)
    if kind in (int, float):
        return _is_number(value, whole=kind is int)
    return isinstance(value, origin or kind)


def _suit(values: tuple[object, ...], kinds: tuple[Any, ...]) -> bool:
    if kinds[-1] is Ellipsis:
        return all(suits(value, kinds[0]) for value in values)
    return len(values) == len(kinds) and all(map(suits, values, kinds))


def _is_number(value: object, whole: bool) -> bool:
    if isinstance(value, int):
        return not isinstance(value, bool) and -LARGEST <= value < LARGEST
    return not whole and isinstance(value, float) and math.isfinite(value)


@cache
def _fields(kind: type) -> tuple[dict[str, Any], frozenset[str]]:
    """Return the type of each field, and the names of those that have no default."""
    hints = get_type_hints(kind)
    listed = [field for field in fields(cast(Any, kind)) if field.init]
    without = (f for f in listed if f.default is MISSING and f.default_factory is MISSING)
    return {field.name: hints[field.name] for field in listed}, frozenset(f.name for f in without)
