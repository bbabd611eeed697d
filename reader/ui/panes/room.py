"""When the strip that shows a pair, or a notice, takes room from the texts: what was chosen stays
in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from reader.documents.article import Side, Span
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.scroll_sync import ScrollSync

_SETTLED = (80, 250, 600)
"""Milliseconds after which the window may have given room to what a selection shows: at once, on a
slow machine later."""


class Room(QObject):
    """The heights of both panes."""

    def __init__(self, panes: dict[Side, ArticlePane], sync: ScrollSync) -> None:
        super().__init__(sync)
        self._panes = panes
        self._sync = sync

    def when_taken(self, still_wanted: Callable[[], bool], act: Callable[[], object]) -> None:
        """Do `act` each time that a pane gets another height in the next moments."""
        heights = self._heights()

        def again() -> None:
            nonlocal heights
            if self._heights() != heights and still_wanted():
                heights = self._heights()
                act()

        for moment in _SETTLED:
            QTimer.singleShot(moment, self, again)

    def _heights(self) -> list[int]:
        return [pane.viewport().height() for pane in self._panes.values()]

    def is_begun(self, side: Side, span: Span) -> bool:
        """Whether the beginning of `span` is in sight."""
        place = self._panes[side].extent(span)
        top = self._sync.end_of(side)
        return place is not None and 0 <= place[0] - top < self._panes[side].viewport().height()

    def uncover(self, places: Sequence[tuple[Side, Span]]) -> None:
        """Scroll down by the least that brings all of each place into sight."""
        for side, span in places:
            value = self._sync.end_of(side)
            wanted = self._panes[side].position.whole(span, value)
            if wanted > value:
                self._sync.glide(side, wanted)
