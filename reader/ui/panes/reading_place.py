"""Where an article is being read while its names are still being found."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.documents.article import Side
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.workspace import Workspace

_SETTLED = 150
"""Milliseconds without scrolling after which a place counts as being read."""


class ReadingPlace(QObject):
    """Tells the first character in sight once scrolling has stopped; not after the names of that
    article are known."""

    moved = Signal(Side, int)

    def __init__(self, workspace: Workspace, side: Side, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._workspace = workspace
        self._side = side
        self._pane = pane
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLED)
        self._rest.timeout.connect(self._tell)
        pane.scrolled.connect(self._wait)

    def _wait(self) -> None:
        analysis = self._workspace.analysis(self._side)
        if analysis is not None and not analysis.names_ready:
            self._rest.start()

    def _tell(self) -> None:
        self.moved.emit(self._side, self._pane.visible_span().start)
