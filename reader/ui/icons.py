"""Icons drawn in one colour, given the colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.paths import resource

_SIZE = 16
"""Logical pixels of an icon on a button."""


def icon(name: str, color: str, disabled: str = "") -> QIcon:
    """The icon in `color` ("#RRGGBB"), and in `disabled` where its button is disabled.

    Drawn for the finest screen there is. Raises FileNotFoundError where there is no such icon.
    """
    found = QIcon()
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    found.addPixmap(pixmap(name, color, _SIZE, ratio), QIcon.Mode.Normal)
    if disabled:
        found.addPixmap(pixmap(name, disabled, _SIZE, ratio), QIcon.Mode.Disabled)
    return found


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One picture, `size` logical pixels square, for a screen of `ratio` pixels a logical one."""
    picture = QPixmap(_pixmap(name, color, round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _pixmap(name: str, color: str, size: int) -> QPixmap:
    drawing = _source(name).replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(drawing.encode("ascii")))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
