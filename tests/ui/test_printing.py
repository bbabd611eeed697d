"""Both texts on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from ui.driver import Driver

from reader.documents.article import Side
from reader.presentation.theme import load_theme
from reader.ui.panes.printed_column import PrintedColumn
from reader.ui.printing import Printing


def column(driver: Driver, side: Side, width: float = 320.0) -> PrintedColumn:
    window = driver.window
    theme = load_theme("light")
    return PrintedColumn(window.workspace, side, window.panes.is_drawn, theme, width=width, zoom=80)


def test_pages_follow_one_another_and_cut_no_line(reading: Driver) -> None:
    for side in Side:
        made = column(reading, side)
        parts = made.breaks(200.0)
        assert len(parts) > 1
        assert all(bottom - top <= 200.0 for top, bottom in parts)
        lines = [
            (block.layout().position().y() + block.layout().lineAt(n).y())
            for block in made._blocks()
            for n in range(block.layout().lineCount())
        ]
        for y in lines:
            assert sum(top <= y < bottom for top, bottom in parts) == 1


def test_a_line_taller_than_the_page_is_not_lost(reading: Driver) -> None:
    parts = column(reading, Side.LEFT).breaks(5.0)
    assert len(parts) > 10


def test_the_texts_are_printed_to_a_file(reading: Driver, tmp_path: Path) -> None:
    target = tmp_path / "both.pdf"
    printing = Printing(reading.window, reading.window.workspace, reading.window.panes)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printing.paint(printer)
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 10_000
