"""Printed lines to paragraphs: by their places on the page.

A line goes on in the next where it is full, or plainly not at a sentence's end, and the next stands
just below it in the same column with letters of the same size. A hyphen at a line's end is taken
out unless the word is written with it elsewhere in the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.documents.article import BlockStyle, Role
from reader.documents.draft import Line, TextBuilder
from reader.documents.furniture import ends_a_sentence
from reader.records import dataclass

_EDGE = 0.085
"""Share of the page's height at top and bottom where running heads and page numbers stand."""
_LOWER_EDGE = 1 - _EDGE
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\u00a0": " "}
)
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|página|pagina|pag|p|стр|страница|strona|sivu|sida|side"
    r"|oldal)\W*)?\d{1,4}"
    r"(?:\s*(?:/|of|von|de|di|sur|van|из|z|av|af)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[•◦▪‣●■–—*-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)")


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One printed line; lengths in points, `base` from the top of the page."""

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    page_height: float
    hyphen: bool
    """Ended with a hyphen that was taken off."""


def assemble(lines: Sequence[PdfLine]) -> tuple[str, tuple[Line, ...]]:
    """The text, one paragraph a line, and its lines with page, heading level and page furniture."""
    kept = [line for line in lines if line.text.strip()]
    furniture = _running_lines(kept)
    story = [line for index, line in enumerate(kept) if index not in furniture]
    usual = _usual_size(story or kept)
    written = _hyphenated_words(story)
    builder = TextBuilder()
    paragraph: list[PdfLine] = []
    margins = _right_margins(story, usual)
    held_back: list[PdfLine] = []
    for index, line in enumerate(kept):
        if index in furniture:
            held_back.append(line)
            continue
        if paragraph and not _goes_on(paragraph, line, margins, usual):
            _add(builder, paragraph, usual, written)
            paragraph = []
            _add_furniture(builder, held_back)
        paragraph.append(line)
    if paragraph:
        _add(builder, paragraph, usual, written)
    _add_furniture(builder, held_back)
    return builder.text(), tuple(builder.lines)


def _add_furniture(builder: TextBuilder, held_back: list[PdfLine]) -> None:
    """Running heads wait for the end of a paragraph that they interrupt."""
    for line in held_back:
        builder.add(line.text.strip(), page=line.page, role=Role.FURNITURE, is_story=False)
    held_back.clear()


def _add(
    builder: TextBuilder, paragraph: list[PdfLine], usual: float, written: frozenset[str]
) -> None:
    text = _joined(paragraph, written)
    ratio = max(line.size for line in paragraph) / usual
    level = 1 if ratio >= 1.45 else 2 if ratio >= 1.15 else 0
    if len(text) > 250:
        level = 0
    style = BlockStyle.HEADING if level else BlockStyle.PARAGRAPH
    if not level and _BULLET.match(text):
        style = BlockStyle.LIST_ITEM
    builder.add(text, style, level=level, page=paragraph[0].page)


def _joined(paragraph: list[PdfLine], written: frozenset[str]) -> str:
    whole = ""
    hyphen = False
    for line in paragraph:
        piece = " ".join(line.text.translate(_LIGATURES).split())
        if not whole:
            whole = piece
        elif hyphen or (whole[-1:] in "-\u00ad\u2010" and whole[-2:-1].isalpha()):
            whole = _without_hyphen(whole, piece, written)
        else:
            whole += ("" if _needs_no_space(whole[-1], piece[0]) else " ") + piece
        hyphen = line.hyphen
        if hyphen:
            whole += "-"
    return whole


def _without_hyphen(before: str, after: str, written: frozenset[str]) -> str:
    """`before` ends with a hyphen: of the line end, or of the word?"""
    stem = before[:-1]
    first = re.search(r"[\w’']+$", stem)
    rest = re.match(r"[\w’']+", after)
    if first is None or rest is None:
        return before + after
    compound = f"{first[0]}-{rest[0]}".lower()
    keeps = (
        compound in written
        or rest[0][0].isupper()
        or rest[0][0].isdigit()
        or first[0][-1].isdigit()
        or first[0].isupper()
        or "-" in re.split(r"\s", stem)[-1]
    )
    return (before if keeps else stem) + after


def _needs_no_space(before: str, after: str) -> bool:
    """Chinese and Japanese lines are joined without a space."""
    return "\u3000" <= before <= "\u9fff" and "\u3000" <= after <= "\u9fff"


def _hyphenated_words(lines: Sequence[PdfLine]) -> frozenset[str]:
    """Compounds written with a hyphen inside some line."""
    found: set[str] = set()
    for line in lines:
        found.update(word.lower() for word in re.findall(r"\w+-\w+", line.text))
    return frozenset(found)


def _usual_size(lines: Sequence[PdfLine]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return max(1.0, sizes.most_common(1)[0][0]) if sizes else 10.0


def _right_margins(lines: Sequence[PdfLine], usual: float) -> dict[tuple[int, int], float]:
    """Right edge of each column: of the lines that begin at about the same place on a page.
    Headlines may run across columns and do not count."""
    margins: dict[tuple[int, int], float] = {}
    for line in lines:
        for column in _columns(line) if line.size < 1.15 * usual else ():
            margins[column] = max(margins.get(column, 0.0), line.right)
    return margins


def _columns(line: PdfLine) -> tuple[tuple[int, int], ...]:
    place = int(line.left // 40)
    return ((line.page, place), (line.page, place + 1))


def _goes_on(
    paragraph: list[PdfLine],
    after: PdfLine,
    margins: dict[tuple[int, int], float],
    usual: float,
) -> bool:
    before = paragraph[-1]
    if before.hyphen:
        return True
    if abs(before.size - after.size) > 0.12 * before.size or _BULLET.match(after.text):
        return False
    first = after.text.lstrip()[0]
    open_sentence = not ends_a_sentence(before.text.strip())
    step = after.base - before.base
    same_column = before.page == after.page and step > 0
    if not same_column or abs(after.left - before.left) > 0.6 * max(
        1.0, before.right - before.left
    ):
        # Next column or page: only a sentence that is plainly not over goes on there.
        is_heading = before.size > 1.15 * usual
        return open_sentence and not is_heading and first.islower()
    if step > 1.9 * before.size:
        return open_sentence and first.islower() and step < 2.6 * before.size
    margin = max(margins.get(column, before.right) for column in _columns(before))
    is_full = before.right >= margin - 0.22 * max(1.0, margin - before.left)
    indented = after.left - before.left > 0.8 * before.size and (
        len(paragraph) > 1 or not open_sentence
    )
    if before.size > 1.15 * usual:
        return step <= 1.6 * before.size  # lines of one heading
    if indented and not open_sentence:
        return False
    return is_full or (open_sentence and first.islower())


def _running_lines(lines: Sequence[PdfLine]) -> frozenset[int]:
    """Indices of running heads, feet and page numbers."""
    pages = {line.page for line in lines}
    seen: dict[str, set[int]] = {}
    at_edge: dict[int, str] = {}
    for index, line in enumerate(lines):
        share = line.base / line.page_height if line.page_height else 0.5
        if share < _EDGE or share > _LOWER_EDGE:
            key = re.sub(r"\d+", "#", line.text.strip().lower())
            at_edge[index] = key
            seen.setdefault(key, set()).add(line.page)
    found = set()
    for index, key in at_edge.items():
        repeated = len(pages) >= 2 and len(seen[key]) >= max(2, len(pages) // 3)
        if repeated or _PAGE_NUMBER.fullmatch(lines[index].text.strip()):
            found.add(index)
    return frozenset(found)
