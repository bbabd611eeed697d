"""How strength falls in long texts."""

from __future__ import annotations

from reader.comparison.pairs.decide import _less_chance


def test_a_cell_of_two_texts_without_pairs_loses_more_than_one_of_texts_full_of_them() -> None:
    poor = _less_chance([1.0] + [-4.0] * 99, [1.0] * 100, 200)
    rich = _less_chance([1.0] * 30 + [-4.0] * 70, [1.0] * 100, 200)
    assert poor[0] < rich[0] < 1.0


def test_longer_texts_ask_for_more() -> None:
    odds = [1.0] * 30 + [-4.0] * 70
    assert _less_chance(odds, [1.0] * 100, 800)[0] < _less_chance(odds, [1.0] * 100, 80)[0]


def test_what_chance_cannot_explain_loses_nothing() -> None:
    assert _less_chance([1.0, -3.0], [0.0, 1.0], 4_000)[0] == 1.0
