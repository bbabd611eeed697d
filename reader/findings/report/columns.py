"""The columns that several tables have."""

from __future__ import annotations

from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.findings.report.model import Column
from reader.findings.report.words import language_of, source_name


def words_column(comparison: Comparison, side: Side, width: float = 1.0) -> Column:
    """For an article's own words, under the name of its source."""
    article = comparison.analysis(side).article
    return Column(f"{side} · {source_name(article)}", width, "words", language_of(article))
