"""About how high a passage will stand: enough to decide what is set beside what.

Sizes are those of `resources/report/texts.typ`; that no estimate fits to the millimetre costs
nothing but a little white space.
"""

from __future__ import annotations

import math
import unicodedata

from reader.findings.report.model import Passage
from reader.findings.report.options import ReportOptions

_POINT = 25.4 / 72
_PAPER_WIDTHS = {"a4": (210.0, 297.0), "us-letter": (215.9, 279.4)}
_OUTSIDE = 2 * 18.0
"""Margins of the page, in millimetres."""
_BETWEEN = 6.0
"""The gap between the columns, in millimetres."""
_MARGIN = 18.0
"""What stands beside a passage, in millimetres."""
_SIZES = {"headline": 11.5, "standfirst": 9.0, "caption": 7.6, "furniture": 7.0, "section": 7.6,
          "date_line": 7.6, "dateline": 8.0}  # fmt: skip
_BODY_SIZE = 9.0
_LINE = 1.3
_NUMBER = 3.2
"""Millimetres of each number of a pair."""
_LETTER = 0.52
"""Width of a letter in units of its size: Noto Serif and Inter, running text."""


def column_width(options: ReportOptions) -> float:
    """Room for the words of one article, in millimetres."""
    return (_text_width(options) - _BETWEEN) / 2 - _MARGIN


def drawing_width(options: ReportOptions) -> float:
    """Points that a drawing as wide as the text has."""
    return round(_text_width(options) / _POINT, 1)


def _text_width(options: ReportOptions) -> float:
    return _PAPER_WIDTHS[options.paper][options.landscape] - _OUTSIDE


def height_of(passage: Passage, width: float) -> float:
    """In millimetres, with the gap above it and what is blank below it."""
    return _words(passage, width) + passage.below + 0.8 + (3.2 if passage.opens else 1.8)


def blank_below(passage: Passage, width: float) -> float:
    """Millimetres that the numbers beside the words need more than the words."""
    return max(0.0, round(len(passage.pairs) * _NUMBER - _words(passage, width), 2))


def _words(passage: Passage, width: float) -> float:
    size = _SIZES.get(passage.role, _BODY_SIZE) * _POINT
    letters = sum(_width_of(run.text) for run in passage.runs)
    return max(1, math.ceil(letters * size / width)) * size * _LINE


def _width_of(text: str) -> float:
    if text.isascii():
        return len(text) * _LETTER
    return sum(1.0 if unicodedata.east_asian_width(c) in "WF" else _LETTER for c in text)
