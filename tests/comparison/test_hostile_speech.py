"""Texts of one mark, word or number repeated do not hold the stages up, and nothing breaks."""

from __future__ import annotations

import pytest
from support.analyses import both

from reader.comparison.figure_checks import check_figures
from reader.comparison.framing import frame_pairs
from reader.comparison.headline_checks import check_headlines
from reader.comparison.quotations import compare_quotations

_REPEATED = (
    *('"a ', "“a", "'as' ", "12 ", "1-2 ", "¼", "£1 ", "said ", ", said", "Ann said "),
    *("12-year-old ", "one ", "he said that ", "5 of ", "\u202eabc\u202c ", "😀1 ", "“\n"),
)


@pytest.mark.parametrize("text", [part * 500 for part in _REPEATED], ids=range(len(_REPEATED)))
def test_repetition_is_read_like_any_text(text: str) -> None:
    left, right = both(text, text)
    quotations = compare_quotations(left, right, ())
    check_figures(left, right, (), quotations)
    assert frame_pairs(left, right, ()) == ()
    assert check_headlines(left) == ()
    for quote in left.quotes:
        assert quote.span.end <= len(text)
