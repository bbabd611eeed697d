"""One side of the reading area: header, notices, and the article or what stands in for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from reader.documents.article import Side
from reader.presentation.theme import Theme
from reader.ui.foreign_data import carried_by, may_be_taken
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.margin import Margin
from reader.ui.panes.palettes import paper_palette
from reader.ui.panes.pane_header import PaneHeader


class PaneColumn(QWidget):
    """Takes files and text that are dropped on it, wherever they fall."""

    files_dropped = Signal(list)
    text_dropped = Signal(str, str)
    """Words, and the HTML that they stood in ("" where there is none)."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.header = PaneHeader(side, theme)
        self.pane = ArticlePane(side, theme)
        self.margin = Margin(self.pane, theme)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(0, 0, 0, 0)
        self._notice: QWidget | None = None
        self._placeholder: QWidget | None = None
        self._stack = QStackedLayout()
        self._stack.addWidget(self.pane)
        self._glow = QFrame(self)
        self._glow.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._notices)
        column.addLayout(self._stack, 1)
        self.pane.installEventFilter(self)
        self.setAcceptDrops(True)
        self.setAutoFillBackground(True)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.setPalette(paper_palette(theme, self.palette()))
        accent = theme.color("accent")
        self._glow.setStyleSheet(f"QFrame {{ border: 3px solid {accent}; border-radius: 4px; }}")
        self.header.set_theme(theme)
        self.pane.set_theme(theme)
        self.margin.set_theme(theme)

    def set_placeholder(self, widget: QWidget) -> None:
        """What is shown while there is no article."""
        if self._placeholder is not None:
            self._stack.removeWidget(self._placeholder)
        self._placeholder = widget
        self._stack.addWidget(widget)
        self.show_article(self.pane.article is not None)

    def set_notice_bar(self, widget: QWidget) -> None:
        """What stands over the text; it hides itself while it has nothing to say."""
        if self._notice is not None:
            self._notices.removeWidget(self._notice)
            self._notice.setParent(None)
        self._notice = widget
        self._notices.addWidget(widget)

    def show_article(self, shown: bool) -> None:
        """The article, or the placeholder if there is one."""
        if shown or self._placeholder is None:
            self._stack.setCurrentWidget(self.pane)
        else:
            self._stack.setCurrentWidget(self._placeholder)

    def give_focus(self) -> None:
        """To the text, or to what stands in for it."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.header.set_active(event.type() == QEvent.Type.FocusIn)
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_taken(event.mimeData()):
            self._glow.setGeometry(self.rect())
            self._glow.raise_()
            self._glow.show()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._glow.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._glow.hide()
        carried = carried_by(event.mimeData())
        if carried.files:
            self.files_dropped.emit(list(carried.files))
        elif carried:
            self.text_dropped.emit(carried.text, carried.html)
        event.acceptProposedAction()
