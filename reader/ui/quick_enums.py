"""Enumerations with many members, made in a tenth of the time that Python takes.

Qt has thousands of named values, and PySide makes enumerations of them with Python's `enum`, which
changes the class and looks a dozen things up in it again for every member: a sixth of this
program's start went there. Here the same class is made empty and gets its members in one go.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, EnumType, IntEnum
from typing import Any

_KNOWN_VERSIONS = ((3, 11), (3, 12), (3, 13))
"""Of Python: those in which what is made here was compared with what Python makes."""

Create = Callable[..., type[Enum]]


def make_enums_quickly() -> None:
    """From now on, enumerations that are made by a call, which is how PySide makes them."""
    usual: Create = EnumType._create_  # type: ignore[attr-defined]
    if sys.version_info[:2] in _KNOWN_VERSIONS and usual.__name__ != "create":
        EnumType._create_ = _quicker(usual)  # type: ignore[attr-defined]


def _quicker(usual: Create) -> Create:
    def create(base: type[Enum], class_name: str, names: Any, **options: Any) -> type[Enum]:
        if not _is_plain(base, names):
            return usual(base, class_name, names, **options)
        made = usual(base, class_name, (), **options)
        _add(made, names)
        return made

    return create


def _is_plain(base: type[Enum], names: Any) -> bool:
    """Whether no member has a name or a value that Python would do more about."""
    if base not in (Enum, IntEnum) or not isinstance(names, list):
        return False
    if not all(type(item) is tuple and type(item[1]) is int for item in names):
        return False
    members = {name for name, _ in names}
    taken = {name for cls in base.__mro__ for name in vars(cls)}
    return (
        len(members) == len(names)
        and members.isdisjoint(taken)
        and not any(name.startswith("_") or name in ("", "mro") for name in members)
    )


def _add(made: type[Enum], names: list[tuple[str, int]]) -> None:
    order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    new, takes_value = made._new_member_, made._use_args_  # type: ignore[attr-defined]
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if takes_value else new(made)
            member.__dict__.update(
                _value_=value, _name_=name, __objclass__=made, _sort_order_=len(order)
            )
            order.append(name)
            by_value[value] = member
        by_name[name] = member
        type.__setattr__(made, name, member)
