"""A table in an article reads as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFont, QTextDocument, QTextLine
from pytestqt.qtbot import QtBot
from support.text import make_article

from reader.documents.article import BlockStyle
from reader.presentation.theme import load_theme
from reader.records import replace
from reader.ui.offsets import DocumentMap
from reader.ui.panes.typesetting import typeset

ROWS = ("Walk\tLength\tHours", "Around the lake of Orla\t11 km\t3", "Mill\t7 km\t2")


def test_every_row_has_its_cells_where_the_other_rows_have_them(qtbot: QtBot) -> None:
    document = document_of("\n".join(("Walks in the rain", *ROWS)))
    document.setTextWidth(900)
    document.documentLayout().documentSize()
    starts = []
    for number, row in enumerate(ROWS, start=1):
        block = document.findBlockByNumber(number)
        line = block.layout().lineAt(0)
        places = [row.index("\t") + 1, row.rindex("\t") + 1]
        starts.append([round(x_of(line, place)) for place in places])
    assert starts[0] == starts[1] == starts[2]
    assert starts[0][0] < starts[0][1]


def test_rows_of_one_table_stand_closer_than_paragraphs(qtbot: QtBot) -> None:
    document = document_of("\n".join(("Walks in the rain", *ROWS, "The end.")))
    spaces = [document.findBlockByNumber(n).blockFormat().bottomMargin() for n in range(5)]
    assert spaces[1] == spaces[2] < spaces[3] == spaces[0]


def x_of(line: QTextLine, place: int) -> float:
    # The stubs know one of the two values that are returned.
    found: Any = line.cursorToX(place)
    return float(found[0])


def document_of(text: str) -> QTextDocument:
    """The article, with rows of a table where there are tabs."""
    made = make_article(text)
    blocks = tuple(
        replace(block, style=BlockStyle.TABLE_ROW) if "\t" in block.span.of(text) else block
        for block in made.blocks
    )
    font = QFont("Noto Serif", 12)
    article = replace(made, blocks=blocks)
    return typeset(article, DocumentMap.begin(text), font, load_theme("light"))
