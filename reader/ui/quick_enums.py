"""Qt's enumerations, made without the time that Python takes for them.

Qt has thousands of named values, and PySide makes enumerations of them with Python's `enum`, which
changes the class and looks a dozen things up in it again for every member: a fifth of this
program's start went there. Here an empty enumeration that Python has made is the pattern of all
others of its kind, and their members are added in one go, when the first of them is asked for: of
two hundred enumerations a start uses thirty.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from typing import Any

_KNOWN_VERSIONS = ((3, 11), (3, 12), (3, 13))
"""Of Python: those in which what is made here was compared with what Python makes."""

_BASES: tuple[type[Enum], ...] = (Enum, IntEnum, Flag, IntFlag)
if not hasattr(Flag, "_singles_mask_"):  # the first releases of 3.11 count other bits
    _BASES = (Enum, IntEnum)

Create = Callable[..., type[Enum]]
Members = tuple[tuple[str, ...], tuple[int, ...]]
"""Their names and their values: most are never looked at, and pairs would be twice as large."""


def make_enums_quickly() -> None:
    """From now on, enumerations that are made by a call, which is how PySide makes them."""
    usual: Create = EnumType._create_  # type: ignore[attr-defined]
    if sys.version_info[:2] in _KNOWN_VERSIONS and usual.__name__ != "create":
        EnumType._create_ = _quicker(usual)  # type: ignore[attr-defined]


def _quicker(usual: Create) -> Create:
    patterns: dict[tuple[Any, ...], dict[str, Any]] = {}
    taken: dict[type[Enum], frozenset[str]] = {}

    def create(
        base: type[Enum],
        class_name: str,
        names: Any,
        *,
        module: str | None = None,
        boundary: FlagBoundary | None = None,
        **options: Any,
    ) -> type[Enum]:
        if base not in taken:
            taken[base] = frozenset(name for cls in base.__mro__ for name in vars(cls))
        members = _plain_members(base, names, taken[base])
        if members is None:
            return usual(base, class_name, names, module=module, boundary=boundary, **options)
        kind = (base, boundary)
        if kind not in patterns:
            pattern = usual(base, "Pattern", (), module="", boundary=boundary)
            patterns[kind] = dict(vars(pattern))
        made: type[Enum] = _like(patterns[kind], base, class_name, module or "", members)
        return made

    return create


def _plain_members(base: type[Enum], names: Any, taken: frozenset[str]) -> Members | None:
    """None where one has a name or a value that Python would do more about."""
    if base not in _BASES or type(names) is not list:
        return None
    for item in names:
        if type(item) is not tuple or type(item[1]) is not int:
            return None
        if item[1] < 0 and issubclass(base, Flag):
            return None
    members = dict(names)
    is_plain = (
        len(members) == len(names)
        and taken.isdisjoint(members)
        and not any(name.startswith("_") or name in ("", "mro") for name in members)
    )
    return (tuple(members), tuple(members.values())) if is_plain else None


class _Late(EnumType):
    """The class of enumerations whose members nobody has asked for yet. What Python's own code
    looks up in an enumeration makes them; from then on it is like any other."""

    __slots__ = ()

    def __getattr__(cls, name: str) -> Any:
        _make_members(cls)
        return getattr(cls, name)


_FILLED = ("_member_names_", "_member_map_", "_value2member_map_")
_COUNTED = ("_flag_mask_", "_all_bits_", "_singles_mask_")


def _made_first(name: str) -> property:
    """A property goes before what the enumeration's bases have under that name."""

    def made(cls: Any) -> Any:
        _make_members(cls)
        return getattr(cls, name)

    return property(made)


for _name in (*_FILLED, *_COUNTED):
    setattr(_Late, _name, _made_first(_name))


def _like(
    pattern: dict[str, Any], base: type[Enum], name: str, module: str, members: Members
) -> Any:
    """An enumeration that gets its members later; `pattern` is what stands in another of its
    kind."""
    own = {**pattern, "__module__": module, "_members_": members}
    for part in _FILLED:
        del own[part]
    return type.__new__(_Late, name, (base,), own)


def _make_members(made: Any) -> None:
    members = vars(made)["_members_"]
    made.__class__ = EnumType
    type.__delattr__(made, "_members_")
    type.__setattr__(made, "_member_names_", [])
    type.__setattr__(made, "_member_map_", {})
    type.__setattr__(made, "_value2member_map_", {})
    _add(made, members, is_flag=issubclass(made, Flag))


def _add(made: Any, members: Members, *, is_flag: bool) -> None:
    order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    new, takes_value = made._new_member_, made._use_args_
    bits = single_bits = 0
    for name, value in zip(*members, strict=True):
        is_single = not is_flag or (value > 0 and value & (value - 1) == 0)
        bits |= value
        if is_single:
            single_bits |= value
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if takes_value else new(made)
            member.__dict__.update(
                _value_=value, _name_=name, __objclass__=made, _sort_order_=len(order)
            )
            by_value[value] = member
            if is_single:
                order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    if is_flag:
        made._flag_mask_, made._all_bits_ = bits, 2 ** bits.bit_length() - 1
        made._singles_mask_ = single_bits
        values = [by_name[name]._value_ for name in order]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
