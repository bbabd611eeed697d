"""The bundled fonts, registered with Qt, and the families that articles and window are set in.

Registering all seven takes about 12 ms; nothing else in the window needs them earlier than the
first text. Scripts that they do not cover fall back to the system's fonts.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from reader.paths import resource

READING_FAMILY = "Noto Serif"
WINDOW_FAMILY = "Inter"
BODY_SIZE = 12.5
"""Points at 100 %."""

_FILES = (
    "NotoSerif-Regular.ttf",
    "NotoSerif-Italic.ttf",
    "NotoSerif-Bold.ttf",
    "NotoSerif-BoldItalic.ttf",
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
)


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled families known to Qt, once; the names of those that could be read."""
    families: list[str] = []
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        if number >= 0:
            families.extend(QFontDatabase.applicationFontFamilies(number)[:1])
    return tuple(dict.fromkeys(families))


def reading_font(zoom: int = 100, family: str = "") -> QFont:
    """The font of article text at `zoom` per cent."""
    load_fonts()
    font = QFont([family or READING_FAMILY, "Noto Naskh Arabic", "serif"])
    font.setPointSizeF(BODY_SIZE * zoom / 100)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def window_font(points: float = 9.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of labels beside the text."""
    load_fonts()
    font = QFont([WINDOW_FAMILY, "sans-serif"])
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font
