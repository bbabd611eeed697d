"""A copied finding says what stands where."""

from __future__ import annotations

from support.bridge import sample_comparison

from reader.findings.citation import cite_pair


def test_pair_is_cited_with_both_sources_and_its_quotation() -> None:
    comparison = sample_comparison()
    pair = next(p for p in comparison.pairs if p.moved and p.left == "A9")
    first, second, how, quotation = cite_pair(comparison, pair).splitlines()
    assert first.startswith('“"Nobody will cross that bridge until')
    assert "(A9, Calder Courier, “Marrow Bridge to stay shut" in first
    assert comparison.left.article.sha256[:16] in first
    assert "12 May 2026 (assumed: taken from the other article" in second
    assert how == "Pair 7 ~: near, moved; 15 words of the quotation; 1 doubled, end cut."
    assert quotation.startswith("Quotation doubled: “Nobody” twice in B")
