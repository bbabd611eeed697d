"""Sets an article in a Qt document: one paragraph a line, each looking like what it is.

The whole text goes in as plain text in one step with the body's format, and only what is not body
(headline, captions, datelines …) is formatted afterwards: 200,000 words are set in the time that
a few headlines take. Nothing is formatted for marks; those are painted (`highlight_painter.py`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from reader.documents.article import Article, Block, BlockStyle, Role, Span
from reader.presentation.theme import Look, Theme
from reader.records import dataclass
from reader.ui.offsets import DocumentMap
from reader.ui.panes.table_columns import set_columns, tables_among

LINE_HEIGHT = 1.45
PARAGRAPH_SPACE = 0.6
"""In em, as is every length here that has no unit."""
MEASURE = 68
"""Characters in a full line; 60 to 75 read best."""
SIDE_SPACE = 8.0
"""Pixels left and right of the text within its widget."""
_WRAPPED = 50
"""Characters of a line that its source may have broken; shorter ones are lines of their own."""
_MINIMUM_HEIGHT = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_WORD_SPACE = 0.08
"""Em added to the fonts' narrow space (0.26): the classical third of an em, in which the raised
letter of a name has its place."""
_PAGE_DATA = (Role.FURNITURE, Role.SECTION, Role.DATE_LINE)
"""What the page says about itself; folded under one line."""
_MANY = 150
"""Paragraphs that are not body, in a text that takes its new colours one by one."""
_SPACE_AFTER = {
    Role.HEADLINE: 0.7,
    Role.STANDFIRST: 0.9,
    Role.CAPTION: 0.9,
    **dict.fromkeys(_PAGE_DATA, 0.15),
}
_SPACE_OF_SUBHEAD = (0.7, 0.35)
"""Above and below."""


@dataclass(frozen=True, slots=True)
class FoldedRun:
    """Consecutive paragraphs of page data, which can be folded under one line."""

    first: int
    last: int
    """Numbers of its first and last paragraph."""

    @property
    def count(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Setting:
    """How large a text is set; pixels."""

    em: float
    measure: float
    """Width of a full line."""


def setting_for(font: QFont) -> Setting:
    """Lengths that follow from the body's font."""
    metrics = QFontMetricsF(font)
    sample = "the quick brown fox jumps over a lazy dog and runs on to its den "
    em = font.pointSizeF() * metrics.fontDpi() / 72
    width = metrics.horizontalAdvance(sample) + sample.count(" ") * em * _WORD_SPACE
    return Setting(em, width / len(sample) * MEASURE)


def typeset(
    article: Article,
    shown: DocumentMap,
    font: QFont,
    theme: Theme,
) -> QTextDocument:
    """A document that holds the article; `shown` maps the same article's text.

    It has no layout yet. Given to a text widget as it is, it is laid out in idle steps; changed
    within a widget it would be laid out whole at every change.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    em = setting_for(font).em
    spaced = QFont(font)
    spaced.setWordSpacing(em * _WORD_SPACE)
    document.setDefaultFont(spaced)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format(Role.BODY, BlockStyle.PARAGRAPH, em, theme))
    cursor.insertText(shown.shown)
    cursor.beginEditBlock()
    _format_lines(document, article, shown, range(len(shown.lines)), font, theme)
    cursor.endEditBlock()
    return document


def extend(
    document: QTextDocument,
    article: Article,
    shown: DocumentMap,
    added: range,
    font: QFont,
    theme: Theme,
) -> None:
    """Set the paragraphs `added` behind those that a document holds already: what `shown` has
    just grown by. Their places are worked out at once."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    plain = block_format(Role.BODY, BlockStyle.PARAGRAPH, setting_for(font).em, theme)
    cursor.insertBlock(plain, QTextCharFormat())
    cursor.insertText(shown.last_piece)
    _format_lines(document, article, shown, added, font, theme)
    cursor.endEditBlock()


def _format_lines(
    document: QTextDocument,
    article: Article,
    shown: DocumentMap,
    numbers: range,
    font: QFont,
    theme: Theme,
) -> None:
    """Give what is not body its look, among the paragraphs `numbers`."""
    em = setting_for(font).em
    # Only now is it known what follows the last one before.
    wrapped = _lines_that_go_on(article.text, shown, range(max(0, numbers.start - 1), numbers.stop))
    looking_other = _lines_set_apart(article, shown, numbers)
    shown.apart |= looking_other
    for number in sorted(wrapped.difference(looking_other)):
        _close_up(document, number)
    for number, blocks in looking_other.items():
        _format_line(document, shown, number, blocks, font, theme, em)
    for rows in tables_among(looking_other):
        texts = [shown.lines[number].of(article.text) for number in rows]
        set_columns(document, rows, texts, em, setting_for(font).measure)


def recolor(document: QTextDocument, shown: DocumentMap, theme: Theme) -> bool:
    """Give what is not body the colours of another theme, paragraph by paragraph, so that nothing
    else is laid out anew. False where there are too many such paragraphs for that."""
    if len(shown.apart) > _MANY:
        return False
    cursor = QTextCursor(document)
    for number, blocks in shown.apart.items():
        for block in blocks:
            color = _look(block.role, block.style, theme).color
            if color and not _is_plain(block):
                form = QTextCharFormat()
                form.setForeground(QColor(color))
                start, end = shown.span_to_document(_within(block.span, shown.lines[number]))
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)
    return True


def set_space_around(document: QTextDocument, top: float, bottom: float) -> None:
    """Empty pixels above and below the text; beside it there is `SIDE_SPACE`, for frames."""
    root = document.rootFrame()
    form = root.frameFormat()
    if (form.topMargin(), form.bottomMargin(), form.leftMargin()) != (top, bottom, SIDE_SPACE):
        changed = QTextFrameFormat(form)
        changed.setLeftMargin(SIDE_SPACE)
        changed.setRightMargin(SIDE_SPACE)
        changed.setTopMargin(top)
        changed.setBottomMargin(bottom)
        root.setFrameFormat(changed)


def furniture_runs(
    article: Article, shown: DocumentMap, numbers: range | None = None
) -> tuple[FoldedRun, ...]:
    """Runs of paragraphs that only the page needs, among all or among `numbers`; none if that
    would be the whole article."""
    among = range(len(shown.lines)) if numbers is None else numbers
    furniture = [
        number
        for number, blocks in _lines_set_apart(article, shown, among).items()
        if all(block.role in _PAGE_DATA for block in blocks)
    ]
    if len(furniture) == len(shown.lines):
        return ()
    runs: list[FoldedRun] = []
    for number in furniture:
        if runs and runs[-1].last == number - 1:
            runs[-1] = FoldedRun(runs[-1].first, number)
        else:
            runs.append(FoldedRun(number, number))
    return tuple(runs)


def block_format(role: Role, style: BlockStyle, em: float, theme: Theme) -> QTextBlockFormat:
    """Line height, space and indent of a paragraph."""
    size = _look(role, style, theme).size
    form = QTextBlockFormat()
    height = 1.25 if role is Role.HEADLINE else LINE_HEIGHT
    form.setLineHeight(em * size * height, _MINIMUM_HEIGHT)
    form.setBottomMargin(em * _SPACE_AFTER.get(role, PARAGRAPH_SPACE))
    if _is_subhead(role, style):
        above, below = _SPACE_OF_SUBHEAD
        form.setTopMargin(em * above)
        form.setBottomMargin(em * below)
    elif style is BlockStyle.LIST_ITEM:
        form.setLeftMargin(em * 1.2)
    elif style is BlockStyle.BLOCK_QUOTE:
        form.setLeftMargin(em * 1.6)
        form.setRightMargin(em * 1.6)
    return form


def char_format(role: Role, style: BlockStyle, font: QFont, theme: Theme) -> QTextCharFormat:
    """Size, weight, slant and colour of text of one role."""
    look = _look(role, style, theme)
    form = QTextCharFormat()
    if look.size != 1.0:
        form.setFontPointSize(font.pointSizeF() * look.size)
    if look.bold:
        form.setFontWeight(QFont.Weight.Bold)
    if look.italic:
        form.setFontItalic(True)
    if look.color:
        form.setForeground(QColor(look.color))
    return form


def _is_plain(block: Block) -> bool:
    """Whether a block is set as the body is."""
    return block.role is Role.BODY and block.style is BlockStyle.PARAGRAPH


def _is_subhead(role: Role, style: BlockStyle) -> bool:
    return role is Role.BODY and style is BlockStyle.HEADING


def _look(role: Role, style: BlockStyle, theme: Theme) -> Look:
    return theme.look("subhead" if _is_subhead(role, style) else role)


def _breaks(text: str, lines: Sequence[Span]) -> list[int]:
    """Line breaks between each line and the next."""
    return [text.count("\n", line.end, after.start) for line, after in pairwise(lines)]


def _lines_that_go_on(text: str, shown: DocumentMap, numbers: range) -> frozenset[int]:
    """Those of the lines that the next line carries on: in a text whose paragraphs are set apart by
    blank lines, a line without one after it was broken by its source."""
    breaks = _breaks(text, shown.lines[numbers.start : numbers.stop])
    first = breaks
    if len(shown.begun) != len(numbers):
        first = _breaks(text, shown.lines[: len(shown.begun)])
    set_apart = any(count > 1 for count in first)
    return frozenset(
        number
        for number, count in enumerate(breaks, start=numbers.start)
        if count == 0 or (count == 1 and set_apart and len(shown.lines[number]) >= _WRAPPED)
    )


def _close_up(document: QTextDocument, number: int) -> None:
    cursor = QTextCursor(document.findBlockByNumber(number))
    form = QTextBlockFormat()
    form.setBottomMargin(0)
    cursor.mergeBlockFormat(form)


def _format_line(
    document: QTextDocument,
    shown: DocumentMap,
    number: int,
    blocks: list[Block],
    font: QFont,
    theme: Theme,
    em: float,
) -> None:
    cursor = QTextCursor(document.findBlockByNumber(number))
    main = next((block for block in blocks if block.role is not Role.DATELINE), blocks[0])
    cursor.setBlockFormat(block_format(main.role, main.style, em, theme))
    line = shown.lines[number]
    for block in blocks:
        if block.role is Role.BODY and not _is_subhead(block.role, block.style):
            continue
        start, end = shown.span_to_document(_within(block.span, line))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(char_format(block.role, block.style, font, theme))
    if main.role in (Role.HEADLINE, *_PAGE_DATA):
        # The paragraph's own format decides the height of a line of nothing but fallback glyphs.
        cursor.setPosition(shown.to_document(line.start))
        cursor.mergeBlockCharFormat(char_format(main.role, main.style, font, theme))


def _within(span: Span, line: Span) -> Span:
    return Span(max(span.start, line.start), max(line.start, min(span.end, line.end)))


def _lines_set_apart(
    article: Article, shown: DocumentMap, numbers: range
) -> dict[int, list[Block]]:
    """Those of the lines that are not all body, by number and in order, with their blocks."""
    if not numbers:
        return {}
    blocks = article.blocks
    start_of = attrgetter("span.start")
    low = max(0, bisect_left(blocks, shown.lines[numbers.start].start, key=start_of) - 1)
    high = bisect_left(blocks, shown.lines[numbers.stop - 1].end, key=start_of)
    apart: set[int] = set()
    for block in blocks[low:high]:
        if not _is_plain(block) and len(block.span):
            first, last = shown.line_at(block.span.start), shown.line_at(block.span.end - 1)
            apart.update(range(max(first, numbers.start), min(last + 1, numbers.stop)))
    found: dict[int, list[Block]] = {}
    for number in sorted(apart):
        line = shown.lines[number]
        end = bisect_left(blocks, line.end, key=attrgetter("span.start"))
        start = end
        while start > 0 and blocks[start - 1].span.end > line.start:
            start -= 1
        here = list(blocks[start:end])
        if any(not _is_plain(block) for block in here):
            found[number] = here
    return found
