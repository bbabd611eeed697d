"""What happens while the pointer rests on a shared sentence: both ends are framed, and a twin that
is out of sight is shown on a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.documents.article import Side, Span
from reader.presentation.margin_notes import MarginNote
from reader.presentation.marks import pair_key
from reader.presentation.selection import date_at, find_pair, places_of, sentence_of, sentences_of
from reader.presentation.theme import Theme
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.link_band import LinkBand
from reader.ui.panes.peek_card import PeekCard
from reader.ui.workspace import Workspace

_REST = 250
"""Milliseconds that the pointer rests before a twin is shown."""


class Hovering(QObject):
    """Watches both panes and the band between them."""

    def __init__(
        self,
        workspace: Workspace,
        panes: dict[Side, ArticlePane],
        band: LinkBand,
        note_at: Callable[[Side, int], MarginNote | None],
        theme: Theme,
        within: QWidget,
    ) -> None:
        super().__init__(within)
        self._workspace = workspace
        self._panes = panes
        self._band = band
        self._note_at = note_at
        self._theme = theme
        self._within = within
        self._at: tuple[Side, int] | None = None
        self._telling = False
        """Whether the change of what is hovered over comes from here."""
        self._card = PeekCard(theme, within)
        self._card.pressed.connect(self._choose)
        self._key = ""
        """The pair whose twin the card shows."""
        self._framed = ""
        """Key of the pair that is framed."""
        workspace.view_changed.connect(self._read_view)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._show)
        for pane in panes.values():
            pane.hovered.connect(self._moved_over)
            pane.cursorPositionChanged.connect(self._caret_moved)
            pane.scrolled.connect(self.end)
        band.hovered.connect(self._frame)
        workspace.hover_changed.connect(self._frame_hovered)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._card.set_theme(theme)

    def end(self) -> None:
        """Take everything away."""
        self._at = None
        self._timer.stop()
        self._card.hide()
        self._frame("")

    def dismiss(self) -> bool:
        """Escape: False where nothing was there to be dismissed."""
        shown = self._card.isVisible()
        self.end()
        return shown

    def _choose(self) -> None:
        """A click on the card makes its pair the current one, as a click on the sentence does."""
        self._workspace.select(self._key)
        self.end()

    def _caret_moved(self) -> None:
        """What the pointer finds by resting, the caret finds as well."""
        pane = self.sender()
        if isinstance(pane, ArticlePane) and pane.hasFocus() and not QApplication.mouseButtons():
            self._over(pane, pane.position.caret_offset())

    def _moved_over(self, offset: int) -> None:
        pane = self.sender()
        if isinstance(pane, ArticlePane):
            self._over(pane, offset)

    def _over(self, pane: ArticlePane, offset: int) -> None:
        self._light_date(pane.side, offset)
        note = self._note_at(pane.side, offset) if offset >= 0 else None
        at = (pane.side, note.span.start) if note is not None and note.pairs else None
        if at != self._at:
            self._at = at
            self._timer.start()
            if at is None:
                self._card.leave()

    def _read_view(self) -> None:
        """A pair that the view draws no longer is framed no longer."""
        drawn = map(pair_key, self._workspace.visible_pairs())
        if self._framed and self._framed not in drawn:
            self.end()

    def _frame(self, key: str) -> None:
        self._framed = key
        self._band.set_hover(key)
        for side, pane in self._panes.items():
            pane.set_frames("hover", self._places(key, side) if key else ())

    def _light_date(self, side: Side, offset: int) -> None:
        """Let the timeline light up the date that the pointer is on."""
        key = date_at(offset, self._workspace.analysis(side)) if offset >= 0 else ""
        self._telling = True
        self._workspace.hover(key)
        self._telling = False

    def _frame_hovered(self, key: str) -> None:
        """What the pointer rests on elsewhere: the sentences of a timeline's mark."""
        if self._telling:
            return
        self._band.set_hover("")
        for side, pane in self._panes.items():
            analysis = self._workspace.analysis(side)
            pane.set_frames("hover", sentences_of(key, analysis) if key and analysis else ())

    def _places(self, key: str, side: Side) -> tuple[Span, ...]:
        return places_of(key, side, self._workspace.analysis(side), self._workspace.comparison)

    def _show(self) -> None:
        if self._at is None:
            self._frame("")
            return
        side, offset = self._at
        note = self._note_at(side, offset)
        if note is None or not note.pairs:
            return
        keys = [sign.key for sign in note.pairs]
        key = self._workspace.selected_key if self._workspace.selected_key in keys else keys[0]
        self._frame(key)
        self._show_card(side, note.span, key)

    def _show_card(self, side: Side, span: Span, key: str) -> None:
        """The card with the twin of `span`, if the twin is out of sight."""
        other = side.other
        pair = find_pair(key, self._workspace.comparison)
        article = self._workspace.article(other)
        twins = self._places(key, other)
        place = self._panes[side].extent(span)
        if pair is None or article is None or not twins or place is None:
            return
        if twins[0].overlaps(self._panes[other].visible_span()):
            self._card.hide()
            return
        pane = self._panes[side]
        top, bottom = (round(edge - pane.verticalScrollBar().value()) for edge in place)
        at = pane.viewport().mapTo(self._within, QPoint(0, top))
        seen = pane.viewport().mapTo(self._within, QPoint(0, 0)).y()
        # Of a sentence that begins or ends out of sight, what can be seen must stay free.
        beside = QRect(at, QSize(pane.viewport().width(), bottom - top)).intersected(
            QRect(at.x(), seen, pane.viewport().width(), pane.viewport().height())
        )
        beyond = self._panes[other].viewport()
        aside = beyond.mapTo(self._within, QPoint(0, 0)).x() if beyond.isVisible() else at.x()
        near = self._panes[other].marks.index.between(twins[0].start, twins[0].end)
        sign = self._theme.look(f"shared.{pair.kind}").sign
        title = f"{pair.id or ''} {sign}   {sentence_of(pair, other)}".strip()
        marks = [mark for mark in near if mark.key == key]
        self._key = key
        view = self._workspace.view
        self._card.set_text_size(view.zoom, view.reading_family)
        self._card.show_twin(title, article.text, twins[0], marks, beside, aside)
