"""What stands over an article: its letter, who published it, its file, and its date."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.documents.article import Article, Published, Side
from reader.presentation.theme import Theme
from reader.ui.date_reasons import reason_in_words
from reader.ui.panes.fonts import window_font
from reader.ui.panes.one_line import OneLine
from reader.ui.panes.painting import painting
from reader.ui.panes.palettes import paper_palette
from reader.ui.words import day_in_words, describe

HEIGHT = 44
_LONGEST_NAME = 28
_NARROW = 470
"""Pixels under which only the date itself is said."""


class _Badge(QWidget):
    """The letter of a side, white on black: it never changes its meaning."""

    def __init__(self, side: Side, theme: Theme) -> None:
        super().__init__()
        self._side = side
        self.theme = theme
        self.setFixedSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.color("badge")))
            painter.drawRoundedRect(self.rect(), 5, 5)
            painter.setPen(QColor(self.theme.color("badge_text")))
            painter.setFont(window_font(10.0, QFont.Weight.DemiBold))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._side)


class PaneHeader(QWidget):
    """One line of name, one of facts, and the publication date as a button."""

    details_requested = Signal()

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._theme = theme
        self._badge = _Badge(side, theme)
        self._outlet = OneLine()
        self._outlet.setFont(window_font(10.0, QFont.Weight.DemiBold))
        self._facts = OneLine()
        self._facts.setFont(window_font(8.5))
        self._published = QPushButton()
        self._published.setFont(window_font(8.5))
        self._published.setCursor(Qt.CursorShape.PointingHandCursor)
        # Tab reaches it, but the window does not begin with it and a click does not take the keys.
        self._published.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._published.clicked.connect(self.details_requested)
        self._assumed = False
        self._active = False
        self._date = Published()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._outlet)
        names.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(10)
        row.addWidget(self._badge)
        row.addLayout(names, 1)
        row.addWidget(self._published)
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)
        self.set_theme(theme)
        self.set_article(None, None)

    def set_article(self, article: Article | None, sentences: int | None) -> None:
        """Facts of `article`; `sentences` is None until they have been found."""
        self._published.setVisible(article is not None)
        if article is None:
            self._outlet.setText(self.tr("No article yet"))
            self._facts.setText("")
            return
        self._outlet.setText(article.outlet or article.title or article.file)
        facts = [_short(article.file), article.encoding.name.upper().replace("_", "-")]
        if sentences is not None:
            one = sentences == 1
            facts.append(self.tr("1 sentence") if one else self.tr("%n sentences", "", sentences))
        self._facts.setText(" · ".join(facts))
        describe(self._facts, f"{article.file}\n{article.encoding.how}")
        self._date = article.published
        self._write_date()
        describe(self._published, reason_in_words(article.published.because))
        self._assumed = article.published.date is None or article.published.is_assumed
        self._style_date()
        name = self.tr("Article {side}, {outlet}")
        self.setAccessibleName(name.format(side=self._side, outlet=self._outlet.text()))

    def set_active(self, active: bool) -> None:
        """Whether the keys go to this article."""
        self._active = active
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._badge.theme = theme
        palette = paper_palette(theme, self.palette())
        self.setPalette(palette)
        self._outlet.setPalette(palette)
        quiet = self._facts.palette()
        quiet.setColor(self._facts.foregroundRole(), QColor(theme.color("muted")))
        self._facts.setPalette(quiet)
        self._style_date()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            line = 2 if self._active else 1
            color = self._theme.color("accent" if self._active else "hairline")
            painter.fillRect(0, self.height() - line, self.width(), line, QColor(color))

    def _write_date(self) -> None:
        text = self._date_text(self._date)
        if text != self._published.text():
            self._published.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_date()

    def _date_text(self, published: Published) -> str:
        narrow = self.width() < _NARROW
        if published.date is None:
            return self.tr("set date") if narrow else self.tr("set publication date")
        day = day_in_words(published.date)
        if narrow:
            return f"{day} ?" if published.is_assumed else day
        if published.is_assumed:
            return self.tr("published {day}, assumed").format(day=day)
        return self.tr("published {day}").format(day=day)

    def _style_date(self) -> None:
        color = self._theme.color("warning" if self._assumed else "muted")
        edge = self._theme.color("warning" if self._assumed else "edge")
        soft = self._theme.color("warning_soft" if self._assumed else "accent_soft")
        accent = self._theme.color("accent")
        self._published.setStyleSheet(
            f"QPushButton {{ color: {color}; background: transparent; border: 1px solid {edge};"
            f" border-radius: 11px; padding: 2px 11px; }}"
            f"QPushButton:hover {{ background: {soft}; }}"
            f"QPushButton:focus {{ border: 2px solid {accent}; padding: 1px 10px; }}"
        )


def _short(name: str) -> str:
    """A long file name without its middle: its end tells files apart as often as its beginning."""
    return name if len(name) <= _LONGEST_NAME else f"{name[:12]}…{name[-11:]}"
