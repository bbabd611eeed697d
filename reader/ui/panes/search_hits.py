"""From one search hit to the next, through both articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from reader.documents.article import Side, Span
from reader.ui.panes.article_pane import ArticlePane


class SearchHits(QObject):
    """Knows the hits of a search and marks the current one."""

    stepped = Signal(int, int)
    """Which hit of how many a search has come to, those of A first."""

    def __init__(
        self,
        panes: Mapping[Side, ArticlePane],
        go_to: Callable[[Side, Span], object],
        parent: QObject,
    ) -> None:
        """`go_to` brings a hit into sight; the reader goes on at its side."""
        super().__init__(parent)
        self._panes = panes
        self._go_to = go_to
        self._hits: dict[Side, Sequence[Span]] = dict.fromkeys(Side, ())

    def set(self, side: Side, hits: Sequence[Span]) -> None:
        """The hits of one side, in text order."""
        self._hits[side] = hits
        self._panes[side].set_current_hit(None)

    def count(self, side: Side) -> int:
        return len(self._hits[side])

    def step(self, by: int, side: Side) -> bool:
        """Go to the next (1) or previous (-1) hit: from the caret through `side`, where the reader
        is, then through the other, then around. False where there is none."""
        caret = self._panes[side].position.caret_offset()
        here = self._hits[side]
        if by > 0:
            onward = [hit for hit in here if hit.start > caret]
        else:
            onward = [hit for hit in reversed(here) if hit.start < caret]
        if not onward:
            side = side.other if self._hits[side.other] else side
            onward = list(self._hits[side] if by > 0 else reversed(self._hits[side]))
        if not onward:
            return False
        hit = onward[0]
        for each, pane in self._panes.items():
            pane.set_current_hit(hit if each is side else None)
        self._go_to(side, hit)
        before = len(self._hits[Side.LEFT]) if side is Side.RIGHT else 0
        place = before + list(self._hits[side]).index(hit) + 1
        self.stepped.emit(place, sum(map(len, self._hits.values())))
        return True
