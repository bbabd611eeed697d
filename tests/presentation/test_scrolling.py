"""Scrolling together: the map never turns back, visits return."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.pieces import whole
from reader.presentation.scroll_map import Anchor, focus_share, follow, order_keeping
from reader.presentation.visits import Visit, Visits


@given(
    st.lists(st.tuples(st.floats(1, 50), st.floats(1, 50)), min_size=1, max_size=20),
    st.lists(st.floats(-10, 2000), min_size=2, max_size=30),
)
def test_following_never_turns_back(steps: list[tuple[float, float]], places: list[float]) -> None:
    leading, following = [0.0], [0.0]
    for one, other in steps:
        leading.append(leading[-1] + one)
        following.append(following[-1] + other)
    followed = [follow(place, leading, following) for place in sorted(places)]
    assert all(b >= a - 1e-6 for a, b in pairwise(followed))
    assert all(0 <= place <= following[-1] for place in followed)


def test_following_meets_its_anchors() -> None:
    leading, following = [0.0, 100.0, 300.0], [0.0, 500.0, 550.0]
    assert [follow(place, leading, following) for place in leading] == following


def test_a_chain_of_anchors_leaves_out_what_crosses() -> None:
    straight, crossing = [Anchor(1, 1), Anchor(5, 6)], Anchor(3, 9, 0.5)
    assert whole(order_keeping([*straight, crossing])) == tuple(straight)


def test_a_map_without_anchors_is_refused() -> None:
    with pytest.raises(ValueError, match="anchors"):
        follow(1.0, [], [])


def test_the_reader_looks_at_the_edges_at_both_ends() -> None:
    assert focus_share(0, 1000, 500) == 0
    assert focus_share(1000, 1000, 500) == 1
    assert focus_share(500, 1000, 500) == pytest.approx(0.38)
    assert focus_share(0, 0, 500) == pytest.approx(0.38)


@given(st.integers(0, 3000), st.integers(100, 900))
def test_the_line_being_read_only_moves_down_while_scrolling_down(most: int, page: int) -> None:
    places = [value + focus_share(value, most, page) * page for value in range(0, most + 1, 7)]
    assert all(b > a for a, b in pairwise(places))


def test_going_back_and_forward_returns_to_where_one_was() -> None:
    visits = Visits()
    first, second, third = (Visit(n, n, f"pair/{n}") for n in (1, 2, 3))
    visits.leave(first)
    visits.leave(second)
    assert visits.back(third) == second
    assert visits.back(second) == first
    assert visits.back(first) is None
    assert visits.forward(first) == second
    assert visits.forward(second) == third
    assert visits.forward(third) is None


def test_a_new_jump_forgets_what_lay_ahead() -> None:
    visits = Visits()
    visits.leave(Visit(1, 1, ""))
    visits.back(Visit(2, 2, ""))
    visits.leave(Visit(3, 3, ""))
    assert not visits.can_go_forward
    assert visits.can_go_back
