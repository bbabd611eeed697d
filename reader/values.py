"""Frozen dataclasses to JSON values and back, by their type hints.

Values cross processes as JSON and compare equal afterwards. Only what the model types use is
covered: dataclasses, StrEnum, str, int, float, bool, None, tuples and unions with None.

A record is an object of its fields; where there are many, in a list, it may as well be a row, the
list of its values in the order of its fields.
"""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin

from reader.records import field_names

T = TypeVar("T")
_PLAIN = frozenset([str, int, float, bool, type(None)])
"""What is the same in JSON: most of all values."""


def to_json(value: Any) -> Any:
    """A value of the model, or a dict of such, as lists, dicts, strings and numbers."""
    kind: type = type(value)
    if kind in _PLAIN:
        return value
    if names := field_names(kind):
        return {name: to_json(getattr(value, name)) for name in names}
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {name: to_json(item) for name, item in value.items()}
    raise TypeError(f"not a value of the model: {type(value).__name__}")


def to_compact(value: Any) -> Any:
    """As `to_json`, with the records in lists as rows: half as long and made in half the time."""
    kind: type = type(value)
    if kind in _PLAIN:
        return value
    if names := field_names(kind):
        return {name: to_compact(getattr(value, name)) for name in names}
    if isinstance(value, dict):
        return {name: to_compact(item) for name, item in value.items()}
    return _row(value)


def _row(value: Any) -> Any:
    kind: type = type(value)
    if names := field_names(kind):
        items: Iterable[Any] = [getattr(value, name) for name in names]
    elif isinstance(value, (tuple, list)):
        items = value
    else:
        return to_json(value)
    return [item if type(item) in _PLAIN else _row(item) for item in items]


def from_json(kind: type[T], data: Any) -> T:
    """The value of type `kind` that `to_json` or `to_compact` made `data` from; keys that are
    missing in an object take their defaults.

    Raises TypeError, ValueError or KeyError where `data` does not fit.
    """
    build = _builder(typing.cast(Any, kind))
    return typing.cast(T, build(data))


@cache
def field_types(kind: type) -> dict[str, Any]:
    """The types of a record's fields. `typing.get_type_hints`, without what records do not need,
    which is most of what it costs."""
    hints = kind.__annotations__
    return {name: _type_of(hints[name], kind.__module__) for name in field_names(kind)}


@cache
def _type_of(hint: Any, module: str) -> Any:
    return eval(hint, vars(sys.modules[module])) if isinstance(hint, str) else hint


@cache
def _builder(kind: Any) -> Callable[[Any], Any]:
    """Makes one value of type `kind`; worked out once a type, since articles have thousands."""
    if isinstance(kind, type):
        if field_names(kind):
            return _record_builder(kind)
        if issubclass(kind, StrEnum):
            return {str(member): member for member in kind}.__getitem__
        return _plain_builder(kind)
    origin, args = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _tuple_builder(args)
    if origin in (Union, types.UnionType):
        (inner,) = (_builder(arg) for arg in args if arg is not type(None))
        return lambda data: None if data is None else inner(data)
    raise TypeError(f"not a type of the model: {kind}")


def _record_builder(kind: type) -> Callable[[Any], Any]:
    builders: dict[str, Callable[[Any], Any]] = {}
    columns: list[tuple[Any, Callable[[Any], Any]]] = []

    def build(data: Any) -> Any:
        if not builders:
            builders.update((name, _builder(hint)) for name, hint in field_types(kind).items())
            columns.extend(zip(field_types(kind).values(), builders.values(), strict=True))
        if isinstance(data, list):
            row = zip(data, columns, strict=True)
            return kind(
                *[item if type(item) is plain else make(item) for item, (plain, make) in row]
            )
        if not isinstance(data, dict):
            raise TypeError(f"{kind.__name__} needs an object or a row")
        return kind(**{name: builders[name](item) for name, item in data.items()})

    return build


def _plain_builder(kind: type) -> Callable[[Any], Any]:
    def build(data: Any) -> Any:
        if type(data) is kind:
            return data
        if kind is float and isinstance(data, int) and not isinstance(data, bool):
            return float(data)
        if not isinstance(data, kind):
            raise TypeError(f"expected {kind.__name__}, got {type(data).__name__}")
        return data

    return build


def _tuple_builder(args: tuple[Any, ...]) -> Callable[[Any], Any]:
    items = [_builder(arg) for arg in args if arg is not Ellipsis]
    one = items[0] if len(args) == 2 and args[1] is Ellipsis else None

    def build(data: Any) -> Any:
        if not isinstance(data, list):
            raise TypeError("expected a list")
        if one is not None:
            return tuple(map(one, data))
        return tuple(item(value) for item, value in zip(items, data, strict=True))

    return build
