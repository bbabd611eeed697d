"""A long text is laid out to its end, in small steps."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.panes.block_geometry import is_laid_out
from reader.ui.panes.idle_layout import IdleLayout

LINE = "The harbour bridge was closed on Tuesday evening, said the council of the town. " * 6


def laid_out(document: QTextDocument) -> int:
    """How many paragraphs have a place."""
    block, count = document.begin(), 0
    while block.isValid() and is_laid_out(block):
        block, count = block.next(), count + 1
    return count


@pytest.mark.parametrize("folded", [range(0), range(300, 320), range(990, 1000)])
def test_a_long_text_is_laid_out_to_its_end_and_no_step_is_large(
    qtbot: QtBot, folded: range
) -> None:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    document = QTextDocument(edit)
    QTextCursor(document).insertText("\n".join([LINE] * 1000))
    for number in folded:
        document.findBlockByNumber(number).setVisible(False)
    IdleLayout(document)
    edit.setDocument(document)
    edit.resize(600, 500)
    edit.show()
    seen = [laid_out(document)]
    end = time.monotonic() + 30
    while seen[-1] < 1000 and time.monotonic() < end:
        QApplication.processEvents()
        seen.append(laid_out(document))
    assert seen[-1] == 1000
    largest = max(after - before for before, after in pairwise(seen))
    assert largest * len(LINE) < 100_000 + len(folded) * len(LINE)
    qtbot.waitUntil(lambda: edit.verticalScrollBar().maximum() > 1000 * 40, timeout=30_000)
