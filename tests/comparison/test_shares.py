"""Shares of words and sentences in shared pairs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.analyses import both, paired

from reader.comparison.model import PairKind
from reader.comparison.shares import measure_shares
from reader.documents.article import Role, Span


def test_a_pair_without_tints_counts_with_its_whole_sentence() -> None:
    left, right = both("One two three. Four five six seven.", "One two three.")
    shares = measure_shares(left, right, paired((1, 1)))
    assert shares.words_left == pytest.approx(3 / 7)
    assert (shares.words_right, shares.sentences_left, shares.sentences_right) == (1.0, 0.5, 1.0)


def test_only_tinted_words_count_where_there_are_tints() -> None:
    left, right = both("One two three four.", "One two five six.")
    (pair,) = paired((1, 1))
    tinted = replace(pair, tint_left=(Span(0, 7),), tint_right=(Span(0, 7), Span(0, 3)))
    shares = measure_shares(left, right, (tinted,))
    assert (shares.words_left, shares.words_right) == (0.5, 0.5)


def test_quoted_words_are_left_out_of_the_share_without_quotes() -> None:
    text = '"We will pay it all back," said Ann Lee.'
    left, right = both(text, text)
    shares = measure_shares(left, right, paired((1, 1)))
    assert shares.without_quotes_left == 1.0
    quote_only = replace(paired((1, 1))[0], tint_left=(Span(1, 24),), tint_right=(Span(1, 24),))
    shares = measure_shares(left, right, (quote_only,))
    assert shares.words_left == pytest.approx(6 / 9)
    assert shares.without_quotes_left == 0.0


def test_furniture_and_related_pairs_never_count() -> None:
    left, right = both("Share this. The bridge is shut.", "The bridge is shut.")
    furniture = replace(left.sentences[0], role=Role.FURNITURE)
    left = replace(left, sentences=(furniture, *left.sentences[1:]))
    related = replace(paired((1, 1))[0], kind=PairKind.RELATED)
    shares = measure_shares(left, right, (related,))
    assert (shares.words_left, shares.sentences_left) == (0.0, 0.0)


def test_an_empty_article_has_no_share() -> None:
    left, right = both("", "The bridge is shut.")
    assert measure_shares(left, right, ()).words_left == 0.0


def test_an_article_of_nothing_but_quotations_has_no_share_without_them() -> None:
    left, right = both('"We will pay it all back."', "We will pay it all back.")
    shares = measure_shares(left, right, paired((1, 1)))
    assert (shares.words_left, shares.without_quotes_left) == (1.0, 0.0)
    assert shares.without_quotes_right == 1.0
