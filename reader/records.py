"""`dataclass`, `field` and `replace` as in the standard library, at a tenth of its cost.

The standard one is imported with everything that inspects source code, and writes and compiles up
to ten methods for every class while its module is imported. Here the methods that compare are
shared by all classes, and `__init__` is written when the first object is made. What a type checker
sees is the same; the standard library's functions work on these classes as well.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    _ORDER = (operator.lt, operator.le, operator.gt, operator.ge)

    def dataclass(
        cls: type | None = None,
        *,
        frozen: bool = False,
        slots: bool = False,
        eq: bool = True,
        order: bool = False,
    ) -> Any:
        """Decorates a class that inherits no fields."""

        def make(cls: type) -> type:
            body = dict(vars(cls))
            names = tuple(body.get("__annotations__", ()))
            defaults = {name: body[name] for name in names if name in body}
            for name, default in defaults.items():
                if slots or isinstance(default, _Made):
                    del body[name]
            body |= {
                "__init__": _LateInit(names, defaults, frozen),
                "__match_args__": names,
                "__dataclass_fields__": _LateFields(defaults),
                "__values__": operator.attrgetter(*names) if names else _no_values,
                "__repr__": _repr,
            }
            for compare in (operator.eq, *(_ORDER if order else ())) if eq else ():
                body[f"__{compare.__name__}__"] = _comparing(compare)
            if eq:
                body["__hash__"] = _hash if frozen else None
            if frozen:
                body["__setattr__"] = body["__delattr__"] = _refuse
            if slots:
                body["__slots__"] = names
            for name in ("__dict__", "__weakref__"):
                body.pop(name, None)
            return type(cls)(cls.__name__, cls.__bases__, body)

        return make if cls is None else make(cls)

    def field(*, default_factory: Callable[[], Any]) -> Any:
        """A default that is made anew for every object."""
        return _Made(default_factory)

    def replace(record: Any, /, **changes: Any) -> Any:
        """The same value with these changes. Raises TypeError for a name that is no field's."""
        values = {name: getattr(record, name) for name in record.__match_args__}
        return type(record)(**{**values, **changes})


@cache  # an Enum looks long for an attribute that it does not have
def field_names(kind: type) -> tuple[str, ...]:
    """The names of a record's fields; () where `kind` is no record."""
    names: tuple[str, ...] = getattr(kind, "__match_args__", ())
    return names


class _Made:
    """A default that is made by `make`."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


class _LateInit:
    """An `__init__` that is written when it is first looked at."""

    def __init__(self, names: tuple[str, ...], defaults: dict[str, Any], frozen: bool) -> None:
        self._names, self._defaults, self._frozen = names, defaults, frozen

    def __get__(self, instance: object, owner: type) -> Callable[..., None]:
        init = self._write(hasattr(owner, "__post_init__"))
        owner.__init__ = init  # type: ignore[misc]
        return init if instance is None else init.__get__(instance)  # type: ignore[no-any-return]

    def _write(self, is_checked: bool) -> Any:
        known: dict[str, Any] = {"_put": object.__setattr__, "_unset": object()}
        head, lines = ["self"], []
        for name in self._names:
            default, value = self._defaults.get(name, known), name
            if default is known:
                head.append(name)
            elif isinstance(default, _Made):
                known[f"_{name}"] = default.make
                head.append(f"{name}=_unset")
                value = f"_{name}() if {name} is _unset else {name}"
            else:
                known[f"_{name}"] = default
                head.append(f"{name}=_{name}")
            put = f"_put(self, {name!r}, {value})" if self._frozen else f"self.{name} = {value}"
            lines.append(put)
        if is_checked:
            lines.append("self.__post_init__()")
        exec(f"def __init__({', '.join(head)}):\n " + "\n ".join(lines or ["pass"]), known)
        return known["__init__"]


class _LateFields:
    """What the standard library knows of its data classes, worked out when it asks for it."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self._defaults = defaults

    def __get__(self, instance: object, owner: type) -> dict[str, Any]:
        import dataclasses

        body = {
            name: dataclasses.field(default_factory=default.make)
            if isinstance(default, _Made)
            else default
            for name, default in self._defaults.items()
        }
        body |= {"__annotations__": owner.__annotations__, "__module__": owner.__module__}
        made: Any = dataclasses.dataclass(repr=False, eq=False)(type(owner.__name__, (), body))
        fields: dict[str, Any] = made.__dataclass_fields__
        owner.__dataclass_fields__ = fields  # type: ignore[attr-defined]
        return fields


def _repr(self: Any) -> str:
    values = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({', '.join(values)})"


def _no_values(self: Any) -> tuple[()]:
    return ()


def _comparing(compare: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def method(self: Any, other: Any) -> Any:
        if type(other) is not type(self):
            return NotImplemented
        return compare(self.__values__(self), self.__values__(other))

    return method


def _hash(self: Any) -> int:
    return hash(self.__values__(self))


def _refuse(self: Any, name: str, *value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change {name!r} of a {type(self).__name__}")
