"""Frozen dataclasses to JSON values and back, by their type hints.

Values cross processes as JSON and compare equal afterwards. Only what the model types use is
covered: dataclasses, StrEnum, str, int, float, bool, None, tuples and unions with None.
"""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """A value of the model as lists, dicts, strings and numbers."""
    if isinstance(value, StrEnum):
        return str(value)
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_json(getattr(value, name)) for name in _field_types(type(value))}
    raise TypeError(f"not a value of the model: {type(value).__name__}")


def from_json(kind: type[T], data: Any) -> T:
    """The value of type `kind` that `to_json` made `data` from; missing keys take their defaults.

    Raises TypeError, ValueError or KeyError where `data` does not fit.
    """
    return typing.cast(T, _build(kind, data))


@cache
def _field_types(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _build(kind: Any, data: Any) -> Any:
    if isinstance(kind, type):
        if is_dataclass(kind):
            if not isinstance(data, dict):
                raise TypeError(f"{kind.__name__} needs an object")
            hints = _field_types(kind)
            return kind(**{name: _build(hints[name], item) for name, item in data.items()})
        if issubclass(kind, StrEnum):
            return kind(data)
        if kind is float and isinstance(data, int) and not isinstance(data, bool):
            return float(data)
        if not isinstance(data, kind):
            raise TypeError(f"expected {kind.__name__}, got {type(data).__name__}")
        return data
    origin = get_origin(kind)
    if origin is tuple:
        if not isinstance(data, list):
            raise TypeError("expected a list")
        args = get_args(kind)
        if len(args) == 2 and args[1] is Ellipsis:
            return tuple(_build(args[0], item) for item in data)
        return tuple(_build(arg, item) for arg, item in zip(args, data, strict=True))
    if origin in (Union, types.UnionType):
        if data is None:
            return None
        (inner,) = (arg for arg in get_args(kind) if arg is not type(None))
        return _build(inner, data)
    raise TypeError(f"not a type of the model: {kind}")
