"""Frozen records as plain JSON data and back, by their fields' types, so that none are restated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, Final, TypeVar, cast, get_args, get_origin, get_type_hints

Record = TypeVar("Record")
_SIMPLE: Final = frozenset((int, float, str, bool, type(None)))


def plain(value: Any) -> Any:  # noqa: ANN401 (a record, or whatever one holds)
    """Return a record as lists of its fields' values, to be taken back by `restored`.

    Looked up by type, for notes wait meanwhile: asking each of the thousands of values of eight
    voices what it is took 8 ms, and `dataclasses.astuple` copies deeply.
    """
    kind = value.__class__
    return value if kind in _SIMPLE else _as_plain(kind)(value)


def restored(kind: type[Record], data: Any) -> Record:  # noqa: ANN401 (what JSON holds)
    """Return what `plain` was given. Raises `ValueError` for data that is not of this kind."""
    try:
        return cast(Record, _restored(kind, data))
    except (TypeError, KeyError) as error:
        raise ValueError(f"not a {kind.__name__}: {data!r:.100}") from error


def _restored(kind: Any, data: Any) -> Any:  # noqa: ANN401
    if is_dataclass(kind):
        hints = _hints(cast(type, kind))
        pairs = zip(hints, data, strict=True)
        return cast(type, kind)(*[_restored(hint, each) for hint, each in pairs])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if get_origin(kind) is tuple:
        items = get_args(kind)
        if items[-1] is Ellipsis:
            return tuple(_restored(items[0], each) for each in data)
        return tuple(_restored(item, each) for item, each in zip(items, data, strict=True))
    return tuple(data) if isinstance(data, list) else data  # of a union: numbers, or a place


@cache
def _as_plain(kind: type) -> Callable[[Any], Any]:
    """Return what makes plain data of the values of a type."""
    if issubclass(kind, tuple | list):
        return lambda values: [plain(each) for each in values]
    if issubclass(kind, Enum):
        return attrgetter("value")
    if not is_dataclass(kind):
        return lambda value: value
    values = _values(kind)
    if _SIMPLE.issuperset(_hints(kind)):
        return lambda record: list(values(record))
    return lambda record: [plain(each) for each in values(record)]


@cache
def _values(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    names = [field.name for field in fields(kind)]
    if len(names) > 1:
        return attrgetter(*names)
    get = attrgetter(*names)
    return lambda record: (get(record),)


@cache
def _hints(kind: type) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[field.name] for field in fields(kind))
