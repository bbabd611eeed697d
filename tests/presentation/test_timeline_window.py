"""Zooming keeps what is under the pointer, and nothing leads out of the axis."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.presentation.timeline_axis import build_axis
from reader.presentation.timeline_window import AxisWindow

WIDTH = 1000.0
AXIS = build_axis([(736000, 736000), (736400, 736420), (739000, 739900)], WIDTH)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0, WIDTH), st.floats(0.3, 3)),
        st.tuples(st.just("pan"), st.floats(-900, 900), st.just(1.0)),
    ),
    max_size=12,
)


@given(STEPS)
def test_no_step_leads_out_of_the_axis(steps: list[tuple[str, float, float]]) -> None:
    window = AxisWindow.fitted(WIDTH)
    for kind, x, factor in steps:
        window = window.zoomed(x, factor, AXIS) if kind == "zoom" else window.panned(x, AXIS)
        assert -1e-6 <= window.start < window.end <= WIDTH + 1e-6


@given(st.floats(200, 800), st.floats(0.4, 0.95))
def test_what_is_under_the_pointer_stays_there(x: float, factor: float) -> None:
    before = AxisWindow.fitted(WIDTH)
    held = before.on_axis(x)
    after = before.zoomed(x, factor, AXIS)
    assert after.on_screen(held) == pytest.approx(x, abs=0.01)


def test_screen_and_axis_are_each_others_inverse() -> None:
    window = AxisWindow.fitted(WIDTH).zoomed(300, 0.2, AXIS).of_width(700)
    assert window.on_axis(window.on_screen(321.0)) == pytest.approx(321.0)


def test_zooming_out_all_the_way_is_fitted_again() -> None:
    window = AxisWindow.fitted(WIDTH).zoomed(300, 0.2, AXIS)
    assert not window.is_fitted
    assert window.zoomed(100, 50, AXIS).is_fitted
