"""A theme's colours as Qt palettes: no style sheets on the texts, which would slow them down."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from reader.presentation.theme import Theme

_ROLES = (
    (QPalette.ColorRole.Base, "paper"),
    (QPalette.ColorRole.Window, "paper"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Highlight, "selection"),
    (QPalette.ColorRole.HighlightedText, "selection_text"),
)


def paper_palette(theme: Theme, base: QPalette) -> QPalette:
    """`base` with the theme's paper, text and selection."""
    palette = QPalette(base)
    for role, name in _ROLES:
        palette.setColor(role, QColor(theme.color(name)))
    return palette
