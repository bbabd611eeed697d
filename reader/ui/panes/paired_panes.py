"""The reading area: both articles, what links them, and where one is in each.

Reads the workspace and redraws its part when a signal says that something changed; what the reader
does becomes `workspace.select(key)` or a signal of this widget.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.documents.article import Role, Side, Span
from reader.presentation.margin_notes import MarginNotes, margin_notes
from reader.presentation.marks import marks_for, marks_for_analysis, pair_key
from reader.presentation.model import Mark
from reader.presentation.scroll_map import Anchor, order_keeping
from reader.presentation.search import find_hits
from reader.presentation.selection import find_pair, places_of, sentence_of
from reader.presentation.theme import Theme, load_theme
from reader.ui.panes.link_band import Link, LinkBand
from reader.ui.panes.navigation import Navigation
from reader.ui.panes.overview_ruler import OverviewRuler, RulerMark
from reader.ui.panes.pane_column import PaneColumn
from reader.ui.panes.peek_card import PeekCard
from reader.ui.panes.scroll_sync import ScrollSync
from reader.ui.workspace import Workspace

_HOVER = 250
"""Milliseconds that the pointer rests before a twin is shown."""
_WORD_KEYS = ("entity.", "described.", "date", "figure")


class PairedPanes(QWidget):
    """Two articles side by side."""

    details_requested = Signal(Side)
    file_dropped = Signal(Side, list)
    text_dropped = Signal(Side, str)
    visits_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = load_theme("light")
        self._family = ""
        self._notes: dict[Side, MarginNotes] = {side: MarginNotes() for side in Side}
        self._drawn_pairs: frozenset[str] = frozenset()
        self._searched = ""
        self._hovered: tuple[Side, int] | None = None
        self._own_selection = False
        self._columns = {side: PaneColumn(side, self._theme) for side in Side}
        self.panes = {side: column.pane for side, column in self._columns.items()}
        left, right = self.panes[Side.LEFT], self.panes[Side.RIGHT]
        self._rulers = {side: OverviewRuler(self.panes[side], self._theme) for side in Side}
        self._band = LinkBand(left, right, self._theme)
        self._sync = ScrollSync(left, right)
        self._navigation = Navigation(workspace, self.panes, self._sync)
        self._navigation.visits_changed.connect(self.visits_changed)
        self._peek = PeekCard(self._theme, self)
        self._hover_timer = QTimer(self)
        self._hover_timer.setSingleShot(True)
        self._hover_timer.setInterval(_HOVER)
        self._hover_timer.timeout.connect(self._show_hover)
        self._arrange()
        self._connect()
        self.setFocusProxy(left)
        for side in Side:
            self._read_article(side)
        self._read_comparison()

    # For the window --------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Another table of looks; the texts stay where they are."""
        self._theme = theme
        for side in Side:
            self._columns[side].set_theme(theme)
            self._rulers[side].set_theme(theme)
        self._band.set_theme(theme)
        self._peek.set_theme(theme)
        self._read_comparison()

    def set_reading_family(self, family: str) -> None:
        """Font family of the texts; "" is the bundled serif."""
        self._family = family
        self._read_view()

    def set_placeholder(self, side: Side, widget: QWidget) -> None:
        """What stands in for an article that is not open yet."""
        self._columns[side].set_placeholder(widget)

    def set_notice_bar(self, side: Side, widget: QWidget) -> None:
        """What is shown over the text of `side`; it hides itself while it has nothing to say."""
        self._columns[side].set_notice_bar(widget)

    def next_pair(self) -> bool:
        return self._step_pair(1)

    def previous_pair(self) -> bool:
        return self._step_pair(-1)

    def next_notable(self) -> bool:
        return self._step_pair(1, notable=True)

    def previous_notable(self) -> bool:
        return self._step_pair(-1, notable=True)

    def jump_to_twin(self) -> bool:
        self._own_selection = True
        done = self._navigation.jump_to_twin()
        self._own_selection = False
        return done

    def go_to_sentence(self, wanted: str) -> bool:
        """Go to "B16"; False where there is no such sentence."""
        self._own_selection = True
        done = self._navigation.go_to_sentence(wanted)
        self._own_selection = False
        return done

    def go_back(self) -> bool:
        self._own_selection = True
        done = self._navigation.go_back()
        self._own_selection = False
        return done

    def go_forward(self) -> bool:
        self._own_selection = True
        done = self._navigation.go_forward()
        self._own_selection = False
        return done

    @property
    def can_go_back(self) -> bool:
        return self._navigation.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._navigation.can_go_forward

    def next_hit(self) -> bool:
        return self._navigation.step_hit(1)

    def previous_hit(self) -> bool:
        return self._navigation.step_hit(-1)

    def hit_count(self, side: Side) -> int:
        """How many places of the searched text there are."""
        return self._navigation.hit_count(side)

    def focus_side(self, side: Side) -> None:
        self._navigation.focus(side)

    @property
    def focused_side(self) -> Side:
        return self._navigation.side

    def selected_text(self) -> str:
        """Words selected in the focused article, as they stand in it; "" where none are."""
        span = self.selected_span()
        article = self._workspace.article(self.focused_side)
        return span.of(article.text) if span and article else ""

    def selected_span(self) -> Span | None:
        """Range selected in the focused article, in characters."""
        pane = self.panes[self.focused_side]
        cursor = pane.textCursor()
        if not cursor.hasSelection():
            return None
        return Span(
            pane.shown.to_article(cursor.selectionStart()),
            pane.shown.to_article(cursor.selectionEnd()),
        )

    # Building --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._rulers[Side.LEFT], 0, 0)
        grid.addWidget(self._columns[Side.LEFT], 0, 1)
        grid.addWidget(self._band, 0, 2)
        grid.addWidget(self._columns[Side.RIGHT], 0, 3)
        grid.addWidget(self._rulers[Side.RIGHT], 0, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.article_changed.connect(self._read_article)
        workspace.comparison_changed.connect(self._read_comparison)
        workspace.selection_changed.connect(self._read_selection)
        workspace.view_changed.connect(self._read_view)
        for side, column in self._columns.items():
            column.header.details_requested.connect(self._asker(side))
            column.margin.picked.connect(self._pick)
            column.files_dropped.connect(self._dropper(self.file_dropped, side))
            column.text_dropped.connect(self._dropper(self.text_dropped, side))
            column.pane.clicked.connect(self._clicker(side))
            column.pane.double_clicked.connect(self._double_clicker(side))
            column.pane.hovered.connect(self._hoverer(side))
            column.pane.scrolled.connect(self._end_hover)
            self._sync.watch(self._rulers[side], side)
        self._band.picked.connect(self._pick)
        self._band.followed.connect(self._follow_link)
        self._band.hovered.connect(self._hover_link)

    def _asker(self, side: Side):  # type: ignore[no-untyped-def]
        return lambda: self.details_requested.emit(side)

    def _dropper(self, signal, side: Side):  # type: ignore[no-untyped-def]
        return lambda what: signal.emit(side, what)

    def _clicker(self, side: Side):  # type: ignore[no-untyped-def]
        return lambda offset: self._click(side, offset)

    def _double_clicker(self, side: Side):  # type: ignore[no-untyped-def]
        return lambda offset: self._double_click(side, offset)

    def _hoverer(self, side: Side):  # type: ignore[no-untyped-def]
        return lambda offset: self._hover(side, offset)

    # Reading the workspace -------------------------------------------------------------------

    def _read_article(self, side: Side) -> None:
        article = self._workspace.article(side)
        column = self._columns[side]
        self._sync.stop()
        self._end_hover()
        self._navigation.forget_visits()
        column.pane.set_article(article)
        column.show_article(article is not None)
        self._searched = ""
        self._read_comparison()

    def _read_comparison(self) -> None:
        """Everything found is new; the texts are the same."""
        comparison = self._workspace.comparison
        for side in Side:
            analysis = self._workspace.analysis(side)
            marks: tuple[Mark, ...] = ()
            if comparison is not None:
                marks = marks_for(comparison, side)
            elif analysis is not None:
                marks = marks_for_analysis(analysis)
            self.panes[side].set_marks(marks)
            sentences = None
            if analysis is not None:
                sentences = sum(s.role is not Role.FURNITURE for s in analysis.sentences)
            self._columns[side].header.set_article(self._workspace.article(side), sentences)
        self._read_view()
        self._frame_selection()

    def _read_view(self) -> None:
        """What is drawn has changed, not what was found."""
        view = self._workspace.view
        pairs = self._workspace.visible_pairs()
        self._drawn_pairs = frozenset(pair_key(pair) for pair in pairs)
        spans = {
            side: {s.id: s.span for s in analysis.sentences}
            for side in Side
            if (analysis := self._workspace.analysis(side)) is not None
        }
        for side, column in self._columns.items():
            analysis = self._workspace.analysis(side)
            sentences = analysis.sentences if analysis else ()
            self._notes[side] = margin_notes(sentences, pairs, side, self._theme)
            column.pane.set_zoom(view.zoom, self._family)
            column.pane.folds.set_all_open(view.furniture)
            column.pane.set_mark_filter(self._is_drawn)
            column.margin.set_zoom(view.zoom)
            column.margin.set_shown(numbers=view.sentence_numbers, quotes=view.quotes)
            column.margin.set_notes(self._notes[side])
            by_id = spans.get(side, {})
            self._rulers[side].set_marks(
                RulerMark(by_id[sentence_of(pair, side)], f"shared.{pair.kind}")
                for pair in pairs
                if sentence_of(pair, side) in by_id
            )
        left, right = spans.get(Side.LEFT, {}), spans.get(Side.RIGHT, {})
        linked = [pair for pair in pairs if pair.left in left and pair.right in right]
        self._band.set_links(
            [
                Link(
                    pair_key(pair),
                    str(pair.id or ""),
                    f"shared.{pair.kind}",
                    left[pair.left],
                    right[pair.right],
                )
                for pair in linked
            ]
        )
        self._band.set_ribbons(view.ribbons)
        chain = order_keeping(
            [Anchor(left[p.left].start, right[p.right].start, 0.2 + p.strength) for p in linked]
        )
        at_left = {span.start: span for span in left.values()}
        at_right = {span.start: span for span in right.values()}
        self._sync.set_chain([(at_left[int(a.left)], at_right[int(a.right)]) for a in chain])
        self._sync.set_mode(view.scrolling)
        self._search(view.search)

    def _search(self, wanted: str) -> None:
        if wanted == self._searched:
            return
        self._searched = wanted
        for side in Side:
            article = self._workspace.article(side)
            hits = find_hits(article.text, wanted) if article else ()
            self.panes[side].set_hits(hits)
            self._rulers[side].set_hits([hit.start for hit in hits])
            self._navigation.set_hits(side, hits)

    def _is_drawn(self, mark: Mark) -> bool:
        view = self._workspace.view
        layer = mark.role.removeprefix("described.")
        if layer.startswith(("shared", "difference")):
            return mark.key in self._drawn_pairs
        if layer.startswith("entity."):
            return view.names and layer[7:].upper() in view.labels
        if layer == "date":
            return view.names
        if layer == "figure":
            return view.figures
        return view.quotes if layer.startswith("quote") else True

    def _read_selection(self, key: str) -> None:
        self._frame_selection()
        if key and not self._own_selection:
            self._navigation.reveal(key)

    def _frame_selection(self) -> None:
        key = self._workspace.selected_key
        self._band.set_current(key)
        for side, column in self._columns.items():
            spans = self._places(key, side)
            column.pane.set_frames("current", spans)
            column.margin.set_current(frozenset({key}))
            self._rulers[side].set_current([RulerMark(span, "current") for span in spans])

    def _places(self, key: str, side: Side) -> tuple[Span, ...]:
        return places_of(key, side, self._workspace.analysis(side), self._workspace.comparison)

    # What the reader does --------------------------------------------------------------------

    def _step_pair(self, by: int, *, notable: bool = False) -> bool:
        self._own_selection = True
        done = self._navigation.step_pair(by, notable=notable)
        self._own_selection = False
        return done

    def _pick(self, key: str) -> None:
        """Select without moving any text: the reader's eyes are on it."""
        self._own_selection = True
        self._workspace.select(key)
        self._own_selection = False

    def _follow_link(self, key: str, to: Side) -> None:
        self._own_selection = True
        self._navigation.follow_link(key, to)
        self._own_selection = False

    def _click(self, side: Side, offset: int) -> None:
        if offset >= 0:
            key = self._key_at(side, offset)
            if key:
                self._pick(key)

    def _double_click(self, side: Side, offset: int) -> None:
        pair = self._pair_at(side, offset)
        if pair:
            self._pick(pair)
            self._navigation.focus(side)
            self.jump_to_twin()

    def _key_at(self, side: Side, offset: int) -> str:
        """What a click at `offset` means: the word's own mark, the pair, or the sentence."""
        for mark in self.panes[side].marks.index.at(offset):
            if mark.role.startswith(_WORD_KEYS) and self._is_drawn(mark):
                return mark.key
        note = self._notes[side].at(offset)
        if note is None:
            return ""
        return self._pair_at(side, offset) or f"sentence/{note.sentence}"

    def _pair_at(self, side: Side, offset: int) -> str:
        """The pair of the sentence at `offset`; of several, the one after the current one."""
        note = self._notes[side].at(offset) if offset >= 0 else None
        if note is None or not note.pairs:
            return ""
        keys = [sign.key for sign in note.pairs]
        if self._workspace.selected_key in keys:
            return keys[(keys.index(self._workspace.selected_key) + 1) % len(keys)]
        return keys[0]

    # Hovering --------------------------------------------------------------------------------

    def _hover(self, side: Side, offset: int) -> None:
        note = self._notes[side].at(offset) if offset >= 0 else None
        at = (side, note.span.start) if note is not None and note.pairs else None
        if at != self._hovered:
            self._hovered = at
            self._hover_timer.start()
            if at is None:
                self._peek.leave()

    def _hover_link(self, key: str) -> None:
        self._band.set_hover(key)
        for side, pane in self.panes.items():
            pane.set_frames("hover", self._places(key, side) if key else ())

    def _show_hover(self) -> None:
        if self._hovered is None:
            self._hover_link("")
            return
        side, offset = self._hovered
        note = self._notes[side].at(offset)
        if note is None or not note.pairs:
            return
        keys = [sign.key for sign in note.pairs]
        key = self._workspace.selected_key if self._workspace.selected_key in keys else keys[0]
        self._hover_link(key)
        self._peek_at(side, note.span, key)

    def _peek_at(self, side: Side, span: Span, key: str) -> None:
        """The card with the twin of `span`, if the twin is out of sight."""
        other = side.other
        pair = find_pair(key, self._workspace.comparison)
        article = self._workspace.article(other)
        twins = self._places(key, other)
        if pair is None or article is None or not twins:
            return
        seen = self.panes[other].visible_span()
        if twins[0].overlaps(seen):
            self._peek.hide()
            return
        pane = self.panes[side]
        place = pane.extent(span)
        if place is None:
            return
        y = place[1] - pane.verticalScrollBar().value() + 6
        at = pane.viewport().mapTo(self, QPoint(0, round(y)))
        marks = [
            mark
            for mark in self.panes[other].marks.index.between(twins[0].start, twins[0].end)
            if mark.key == key
        ]
        sign = self._theme.look(f"shared.{pair.kind}").sign
        title = f"{pair.id or ''} {sign}   {sentence_of(pair, other)}".strip()
        self._peek.show_twin(title, article.text, twins[0], marks, at)

    def _end_hover(self) -> None:
        self._hovered = None
        self._hover_timer.stop()
        self._peek.hide()

    def dismiss(self) -> bool:
        """Take away what floats over the text (Escape); False where nothing does."""
        shown = self._peek.isVisible()
        self._end_hover()
        self._hover_link("")
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._end_hover()
