"""Where the numbers of ribbons stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from reader.documents.article import Span
from reader.presentation.theme import load_theme
from reader.ui.panes.link_painter import LinkPainter
from reader.ui.panes.link_shapes import Link, Shape, label_of_stub, ribbon, stub

_WIDTH = 84.0


def link(number: int) -> Link:
    return Link(f"pair/{number}", str(number), "shared.near", Span(0, 1), Span(0, 1))


def ribbon_at(number: int, y: float) -> Shape:
    path = ribbon((y - 10, y + 10), (y - 10, y + 10), _WIDTH, current=False)
    return Shape(link(number), path, path.boundingRect().center(), along=(y, y))


def stub_at(number: int, left: float, y: float) -> Shape:
    box = QRectF(left, y - 9, _WIDTH - left, 18)
    path = stub(box, to_the_right=False)
    return Shape(link(number), path, label_of_stub(box, to_the_right=False), text=f"{number} ↓")


def numbers(
    painter: LinkPainter, shapes: list[Shape], monkeypatch: pytest.MonkeyPatch
) -> dict[str, QRectF]:
    """The numbers that are written on ribbons, with their places."""
    written: dict[str, QRectF] = {}

    def write(self: LinkPainter, on: QPainter, shape: Shape, box: QRectF) -> None:
        written[shape.link.number] = box

    monkeypatch.setattr(LinkPainter, "_write_number", write)
    canvas = QPixmap(int(_WIDTH), 200)
    on = QPainter(canvas)
    painter.paint(on, shapes, _WIDTH)
    on.end()
    return written


def test_a_number_on_a_ribbon_is_not_hidden_by_a_stub(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    over_the_middle = stub_at(11, 34, 100)
    written = numbers(
        LinkPainter(load_theme("light")), [ribbon_at(1, 100), over_the_middle], monkeypatch
    )
    assert not written["1"].intersects(over_the_middle.path.boundingRect())


def test_only_the_number_of_the_current_pair_is_written_where_there_is_no_room(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    painter = LinkPainter(load_theme("light"))
    shapes = [ribbon_at(1, 100), ribbon_at(2, 101), stub_at(11, 0, 100)]
    assert numbers(painter, shapes, monkeypatch) == {}
    painter.current = "pair/2"
    assert list(numbers(painter, shapes, monkeypatch)) == ["2"]
