"""An enumeration that is made quickly is the one that Python makes."""

from __future__ import annotations

import copy
import enum
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reader.ui import quick_enums

_BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag, enum.StrEnum)
_MEMBERS: dict[str, Any] = {
    "many": [(f"Key_{number}", number * 3 % 40 + 1) for number in range(60)],
    "flags": [("A", 1), ("B", 2), ("C", 4), ("AB", 3), ("Z", 0), ("E", 1), ("Mask", 255)],
    "out of order": [("B", 2), ("A", 1), ("High", 0x100)],
    "none": [],
    "large": [("A", 1), ("B", 0x7FFFFFFF)],
    "negative": [("B", -1), ("A", 3)],
    "taken names": [("name", 1), ("real", 2), ("A", 3)],
    "private": [("_x", 1)],
    "twice": [("A", 1), ("A", 2)],
    "fraction": [("A", 1.5)],
    "words": "A B C",
}
_USES: tuple[Callable[[Any], object], ...] = (
    list,
    len,
    lambda kind: (kind.__mro__[1:], kind.__qualname__, kind.__module__, kind.__doc__),
    lambda kind: (len(kind), type(kind)),
    lambda kind: dict(kind.__members__),
    lambda kind: kind(3),
    lambda kind: kind(99),
    lambda kind: list(kind(7)),
    lambda kind: kind["A"],
    lambda kind: kind.nothing,
    lambda kind: (str(kind.B), repr(kind.B), f"{kind.B}", kind.B.value, kind.B == 2),
    lambda kind: kind.B | kind.A,
    lambda kind: ~kind.AB,
    lambda kind: (kind.A in kind.AB, list(kind.AB), kind.AB ^ kind.A),
    lambda kind: copy.deepcopy(kind.B) is kind.B,
    lambda kind: kind.B.__reduce_ex__(2),
)


@pytest.fixture
def usual() -> Iterator[Any]:
    create = enum.EnumType._create_  # type: ignore[attr-defined]
    # The window of another test may have been made in this process.
    closed = dict(zip(create.__code__.co_freevars, create.__closure__ or (), strict=True))
    pythons = closed["usual"].cell_contents if "usual" in closed else create
    enum.EnumType._create_ = pythons  # type: ignore[attr-defined]
    yield pythons
    enum.EnumType._create_ = create  # type: ignore[attr-defined]


def _shown(value: object) -> object:
    if isinstance(value, enum.Enum):
        return repr(value), sorted((name, repr(part)) for name, part in vars(value).items())
    plain = value.__func__ if isinstance(value, staticmethod) else value
    return re.sub("0x[0-9a-f]+", "", repr(plain))


def _outcome(act: Callable[[], object]) -> object:
    try:
        return _shown(act())
    except Exception as error:
        return repr(error)


@pytest.mark.filterwarnings("ignore:in 3.12 __contains__:DeprecationWarning")
@pytest.mark.parametrize("members", _MEMBERS)
@pytest.mark.parametrize("boundary", [None, enum.KEEP, enum.STRICT])
@pytest.mark.parametrize("base", _BASES)
def test_it_has_the_same_members_and_does_the_same(
    usual: Any, base: Any, boundary: Any, members: str
) -> None:
    def made() -> Any:
        return base("Kind", _MEMBERS[members], module="some.module", boundary=boundary)

    pythons = _outcome(made)
    if not str(pythons).startswith("<"):
        quick_enums.make_enums_quickly()
        assert _outcome(made) == pythons
        return
    pythons = made()
    quick_enums.make_enums_quickly()
    ours = made()
    assert repr(ours) == repr(pythons)
    assert _outcome(lambda: ours.nothing) == _outcome(lambda: pythons.nothing)
    for part in {**vars(pythons), **vars(ours)}:
        assert _shown(vars(ours).get(part)) == _shown(vars(pythons).get(part)), part
    for use in _USES:
        assert _outcome(lambda use=use: use(ours)) == _outcome(lambda use=use: use(pythons))


@pytest.mark.filterwarnings("ignore:in 3.12 __contains__:DeprecationWarning")
@pytest.mark.parametrize("use", range(len(_USES)))
@pytest.mark.parametrize("base", [enum.IntEnum, enum.Flag])
def test_whatever_is_asked_first_has_its_members(usual: Any, base: Any, use: int) -> None:
    pythons = base("Kind", _MEMBERS["flags"], module="some.module")
    quick_enums.make_enums_quickly()
    ours = base("Kind", _MEMBERS["flags"], module="some.module")
    assert _outcome(lambda: _USES[use](ours)) == _outcome(lambda: _USES[use](pythons))


def test_members_are_made_when_one_is_asked_for(usual: Any) -> None:
    quick_enums.make_enums_quickly()
    ours: Any = enum.IntEnum("Kind", _MEMBERS["many"], module="some.module")
    assert type(ours) is not enum.EnumType
    assert ours.Key_1 is ours(4)
    assert type(ours) is enum.EnumType


def test_in_a_python_that_is_not_known_it_is_pythons(
    usual: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quick_enums, "_KNOWN_VERSIONS", ())
    quick_enums.make_enums_quickly()
    assert enum.EnumType._create_ is usual  # type: ignore[attr-defined]


def test_this_python_is_known() -> None:
    """When a new one is used, what it makes is compared first."""
    assert sys.version_info[:2] in quick_enums._KNOWN_VERSIONS
