"""One article as a column on paper: set for its width, broken into pages between lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QTextEdit

from reader.documents.article import Role, Side
from reader.presentation.margin_notes import MarginNotes
from reader.presentation.marks import marks_for, marks_for_analysis
from reader.presentation.model import Mark
from reader.presentation.theme import Theme
from reader.ui.offsets import DocumentMap
from reader.ui.panes.fonts import reading_font, window_font
from reader.ui.panes.highlight_painter import HighlightPainter
from reader.ui.panes.text_places import TextPlaces
from reader.ui.panes.typesetting import furniture_runs, typeset
from reader.ui.workspace import Workspace

_MARGIN = 52.0
"""Pixels left of the text, for sentence and pair numbers."""


def small_font(scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of numbers and of head and foot; in pixels, for points would be taken for the
    printer's own."""
    font = window_font(7.0, weight)
    font.setPixelSize(max(6, round(9 * scale**0.6)))
    return font


class PrintedColumn:
    """The text of one side with its marks and numbers; everything in pixels of 1/96 inch."""

    def __init__(
        self,
        workspace: Workspace,
        side: Side,
        is_drawn: Callable[[Mark], bool],
        theme: Theme,
        *,
        width: float,
        zoom: int,
    ) -> None:
        article = workspace.article(side)
        assert article is not None
        self.width = width
        self._theme = theme
        view, analysis = workspace.view, workspace.analysis(side)
        comparison = workspace.comparison
        # Never shown: it gives the document the layout that the painter knows.
        self._holder = QTextEdit()
        self._text = TextPlaces(self._holder)
        self._text.shown = DocumentMap(article.text)
        font = reading_font(zoom, view.reading_family)
        self._document = typeset(article, self._text.shown, font, theme)
        self._document.setParent(self._holder)
        if not view.furniture:
            for run in furniture_runs(article, self._text.shown):
                block = self._document.findBlockByNumber(run.first)
                for _ in range(run.count):
                    block.setVisible(False)
                    block = block.next()
        self._document.setTextWidth(width - _MARGIN)
        self._painter = HighlightPainter(theme, self._text)
        self._painter.set_filter(is_drawn)
        if analysis is not None:
            marks = marks_for(comparison, side) if comparison else marks_for_analysis(analysis)
            self._painter.set_marks(marks)
        sentences = analysis.sentences if analysis else ()
        self._notes = MarginNotes(sentences, workspace.visible_pairs(), side, theme)
        self._id_font = small_font(zoom / 80)
        self._pair_font = small_font(zoom / 80, QFont.Weight.DemiBold)

    def breaks(self, height: float) -> list[tuple[float, float]]:
        """Top and bottom of each page's part; no line is cut and none is left out."""
        found: list[tuple[float, float]] = []
        top = bottom = 0.0
        for block in self._blocks():
            place = block.layout().position().y()
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                start, end = place + line.y(), place + line.y() + line.height()
                if end - top > height and bottom > top:
                    found.append((top, bottom))
                    top = start
                bottom = end
        if bottom > top:
            found.append((top, bottom))
        return found

    def paint(self, painter: QPainter, at: QPointF, top: float, bottom: float) -> None:
        """The part between `top` and `bottom` of the text, its corner at `at`."""
        painter.save()
        # A hair more, for the raised letters of the first line and the descent of the last.
        painter.setClipRect(QRectF(at.x(), at.y() - 3, self.width, bottom - top + 3))
        painter.translate(at.x() + _MARGIN, at.y() - top)
        blocks = [
            (block, block.layout().position())
            for block in self._blocks()
            if block.layout().position().y() < bottom
            and block.layout().position().y() + block.layout().boundingRect().height() > top
        ]
        self._painter.paint_under(painter, blocks)
        painter.setPen(QColor(self._theme.color("text")))
        for block, _ in blocks:
            # A layout adds its own place.
            block.layout().draw(painter, QPointF(), self._colored(block))
        self._painter.paint_over(painter, blocks, self.width - _MARGIN)
        for block, origin in blocks:
            self._paint_numbers(painter, block, origin)
        painter.restore()

    def _blocks(self) -> list[QTextBlock]:
        found = []
        block = self._document.begin()
        while block.isValid():
            if block.isVisible():
                # Asking for its place lays the document out as far as here.
                self._document.documentLayout().blockBoundingRect(block)
                found.append(block)
            block = block.next()
        return found

    def _colored(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, end, color in self._painter.names_in([block]):
            first = max(start - block.position(), 0)
            piece = QTextLayout.FormatRange()
            form = QTextCharFormat()
            form.setForeground(QColor(color))
            piece.start, piece.length, piece.format = first, end - block.position() - first, form
            ranges.append(piece)
        return ranges

    def _paint_numbers(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Ids of the sentences that begin in the paragraph, and numbers of their pairs."""
        line = self._text.shown.lines[block.blockNumber()]
        done: set[int] = set()
        for note in self._notes.between(line.start, line.end):
            place = self._text.shown.to_document(note.span.start) - block.position()
            at = block.layout().lineForTextPosition(place)
            if not at.isValid() or note.role is Role.FURNITURE or at.lineNumber() in done:
                continue
            done.add(at.lineNumber())
            baseline = origin.y() + at.y() + at.ascent() - 0.5
            x = -6.0
            for font, text, color in (
                (self._id_font, note.sentence, "muted"),
                (self._pair_font, " ".join(sign.text for sign in note.pairs[:1]), "accent"),
            ):
                painter.setFont(font)
                painter.setPen(QColor(self._theme.color(color)))
                x -= QFontMetricsF(font).horizontalAdvance(text)
                painter.drawText(QPointF(x, baseline), text)
                x -= 5.0
