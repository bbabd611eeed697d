"""Outlines of what links two panes: ribbons, and stubs that point to where a twin is."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from reader.documents.article import Side, Span
from reader.records import dataclass

STUB_HEIGHT = 19.0
_WAIST, _WAIST_OF_CURRENT = 0.45, 0.75
"""Height of a ribbon half-way, as a share of its height at the ends."""
_LEAST_HALF = 4.0
"""Pixels; thinner ones would be lines."""


def ease(share: float) -> float:
    """Level at both ends."""
    return share * share * (3 - 2 * share)


_CURVE = [(ease(n / 24), (1 - math.cos(2 * math.pi * n / 24)) / 2) for n in range(25)]
"""How far along, and how much pinched, a ribbon is from left to right."""

Ends = tuple[float, float]
"""Top and bottom of one end, in pixels."""


@dataclass(frozen=True, slots=True)
class Link:
    """A pair to be drawn: what it is called and where its ends are."""

    key: str
    number: str
    role: str
    left: Span
    right: Span

    def end(self, side: Side) -> Span:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Shape:
    """A ribbon or stub as it is on screen."""

    link: Link
    path: QPainterPath
    label: QPointF
    text: str = ""
    """Of a stub."""
    along: tuple[float, float] = (0.0, 0.0)
    """Where the middle of a ribbon begins and ends; its number stands on that line."""


def ribbon(left: Ends, right: Ends, width: float, *, current: bool) -> QPainterPath:
    """Full height at both ends and a narrow waist, so that crossing ribbons stay apart."""
    start, end = sum(left) / 2, sum(right) / 2
    half_start, half_end = (left[1] - left[0]) / 2, (right[1] - right[0]) / 2
    waist = _WAIST_OF_CURRENT if current else _WAIST
    upper, lower = [], []
    for step, (eased, pinch) in enumerate(_CURVE):
        x = width * step / (len(_CURVE) - 1)
        y = start + (end - start) * eased
        half = half_start + (half_end - half_start) * eased
        half = max(half * (1 - (1 - waist) * pinch), _LEAST_HALF)
        upper.append(QPointF(x, y - half))
        lower.append(QPointF(x, y + half))
    path = QPainterPath()
    path.addPolygon(QPolygonF([*upper, *reversed(lower)]))
    path.closeSubpath()
    return path


def stub(box: QRectF, *, to_the_right: bool) -> QPainterPath:
    """A box with a point on one side."""
    tip = box.height() / 2.4
    corners = [
        box.topLeft(),
        QPointF(box.right() - tip, box.top()),
        QPointF(box.right(), box.center().y()),
        QPointF(box.right() - tip, box.bottom()),
        box.bottomLeft(),
    ]
    if not to_the_right:
        corners = [QPointF(box.left() + box.right() - at.x(), at.y()) for at in corners]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def label_of_stub(box: QRectF, *, to_the_right: bool) -> QPointF:
    """Where the middle of its text belongs: off the point."""
    shift = box.height() / 2.4 / 3
    return box.center() + QPointF(-shift if to_the_right else shift, 0)
