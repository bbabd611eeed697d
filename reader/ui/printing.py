"""Printing the two texts side by side, with the marks that the window shows.

The texts are typeset anew for the paper's width, in the light theme, and painted by the same
painter as the panes; pages break between lines. The report is another thing (`exporting.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from reader.documents.article import Side
from reader.presentation.theme import load_theme
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.panes.printed_column import PrintedColumn, small_font
from reader.ui.workspace import Workspace

_BODY = 0.8
"""Size of the text on paper, of that on screen."""
_DOTS = 96.0
"""Pixels an inch that everything is measured in; the painter is scaled to the printer's."""
_HEAD, _FOOT = 34.0, 26.0
_GUTTER = 22.0
_THEME = "light"


class Printing(QObject):
    """Handlers of the print commands."""

    def __init__(self, window: QWidget, workspace: Workspace, panes: PairedPanes) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._panes = panes

    def print(self) -> None:
        """Ask for a printer, then print."""
        printer = self._printer()
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print both texts"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.paint(printer)

    def preview(self) -> None:
        """Show the pages before they are printed."""
        printer = self._printer()
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.resize(900, 760)
        dialog.paintRequested.connect(self.paint)
        dialog.exec()

    def _printer(self) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        articles = [self._workspace.article(side) for side in Side]
        names = [article.file for article in articles if article is not None]
        printer.setDocName(" / ".join(names))
        margins = QMarginsF(14, 14, 14, 14)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        return printer

    def paint(self, printer: QPrinter) -> None:
        """Paint every page on `printer`, within its range of pages."""
        scale = printer.resolution() / _DOTS
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        width, height = page.width() / scale, page.height() / scale
        columns = self._columns(width)
        room = height - _HEAD - _FOOT
        breaks = {side: column.breaks(room) for side, column in columns.items()}
        count = max((len(found) for found in breaks.values()), default=0)
        painter = QPainter(printer)
        try:
            painter.scale(scale, scale)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            first = True
            for number in _wanted(printer, count):
                if not first:
                    printer.newPage()
                first = False
                self._paint_page(
                    painter, columns, breaks, number, count, QRectF(0, 0, width, height)
                )
        finally:
            painter.end()

    def _columns(self, width: float) -> dict[Side, PrintedColumn]:
        sides = [side for side in Side if self._workspace.article(side) is not None]
        share = (width - _GUTTER * (len(sides) - 1)) / max(1, len(sides))
        view = self._workspace.view
        return {
            side: PrintedColumn(
                self._workspace,
                side,
                self._panes.is_drawn,
                load_theme(_THEME),
                width=share,
                zoom=round(view.zoom * _BODY),
            )
            for side in sides
        }

    def _paint_page(
        self,
        painter: QPainter,
        columns: dict[Side, PrintedColumn],
        breaks: dict[Side, list[tuple[float, float]]],
        number: int,
        count: int,
        page: QRectF,
    ) -> None:
        x = 0.0
        for side, column in columns.items():
            self._paint_head(painter, side, QRectF(x, 0, column.width, _HEAD - 8))
            if number < len(breaks[side]):
                column.paint(painter, QPointF(x, _HEAD), *breaks[side][number])
            x += column.width + _GUTTER
        painter.setPen(QColor(load_theme(_THEME).color("muted")))
        painter.setFont(small_font())
        foot = QRectF(0, page.height() - 14, page.width(), 14)
        legend = self.tr("= every word the same · ~ some words differ · … in other words")
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, legend)
        numbers = self.tr("Page {number} of {count}").format(number=number + 1, count=count)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, numbers)

    def _paint_head(self, painter: QPainter, side: Side, box: QRectF) -> None:
        article = self._workspace.article(side)
        if article is None:
            return
        theme = load_theme(_THEME)
        font = small_font(1.4, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.color("text")))
        name = f"{side}  {article.outlet or article.title or article.file}"
        facts = " · ".join(filter(None, (article.file, article.published.date or "")))
        metrics = QFontMetricsF(font)
        line = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), line)
        painter.setFont(small_font())
        painter.setPen(QColor(theme.color("muted")))
        metrics = QFontMetricsF(painter.font())
        line = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.left(), box.bottom() - metrics.descent() - 2), line)
        painter.setPen(QColor(theme.color("edge")))
        painter.drawLine(box.bottomLeft(), box.bottomRight())


def _wanted(printer: QPrinter, count: int) -> range:
    """Page numbers from 0 that the print dialog asked for."""
    first, last = printer.fromPage(), printer.toPage()
    return range(max(first, 1) - 1, min(last, count) if last else count)
