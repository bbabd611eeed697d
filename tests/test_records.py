"""Records are what the standard library's dataclasses are."""

from __future__ import annotations

import dataclasses

import pytest

from reader.records import dataclass, field, replace


@dataclass(frozen=True, slots=True, order=True)
class Place:
    row: int
    name: str = "here"
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.row < 0:
            raise ValueError("below the first row")


@dataclass(slots=True)
class Basket:
    things: list[str] = field(default_factory=list)


def test_equal_values_are_equal_and_hash_alike() -> None:
    assert Place(1, "a") == Place(row=1, name="a", notes=())
    assert hash(Place(1, "a")) == hash(Place(1, "a"))
    assert Place(1) != Place(2)
    assert Place(1) != (1, "here", ())


def test_order_is_that_of_the_fields() -> None:
    assert Place(1, "b") < Place(2, "a") <= Place(2, "a")
    assert max(Place(1, "b"), Place(1, "c")).name == "c"
    with pytest.raises(TypeError):
        assert Place(1) < 2  # type: ignore[operator]


def test_a_frozen_record_refuses_changes_and_new_names() -> None:
    place = Place(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.row = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del place.row  # type: ignore[misc]
    assert not hasattr(place, "__dict__")


def test_what_is_set_is_checked_every_time() -> None:
    for _ in range(2):
        with pytest.raises(ValueError, match="first row"):
            Place(-1)
    with pytest.raises(TypeError):
        Place()  # type: ignore[call-arg]


def test_replace_fields_and_repr_know_the_fields() -> None:
    assert replace(Place(1), name="x") == Place(1, "x")
    with pytest.raises(TypeError):
        replace(Place(1), column=2)  # type: ignore[call-arg]
    assert [one.name for one in dataclasses.fields(Place)] == ["row", "name", "notes"]
    assert repr(Place(1)) == "Place(row=1, name='here', notes=())"


def test_the_standard_library_takes_a_record_for_one_of_its_data_classes() -> None:
    place = Place(1, "a", ("b",))
    assert dataclasses.replace(place, name="x") == Place(1, "x", ("b",))
    assert dataclasses.asdict(place) == {"row": 1, "name": "a", "notes": ("b",)}
    assert [one.name for one in dataclasses.fields(Basket)] == ["things"]


def test_a_pattern_takes_the_fields_in_order() -> None:
    match Place(1, "a"):
        case Place(row, name):
            assert (row, name) == (1, "a")


def test_each_record_gets_a_default_of_its_own() -> None:
    first, second = Basket(), Basket()
    first.things.append("apple")
    assert second.things == []
    with pytest.raises(TypeError):
        hash(first)
