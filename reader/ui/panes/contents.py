"""Brings what the workspace holds onto the panes: texts, marks, links, search hits, selection.

Each step is done only when what it rests on has changed: the pairs of a long comparison are not
gone through again because names were switched off.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from reader.comparison.model import SharedPair
from reader.documents.article import Role, Side, Span
from reader.presentation.margin_notes import MarginNote, MarginNotes
from reader.presentation.marks import marks_for, marks_for_analysis, pair_key
from reader.presentation.model import Mark
from reader.presentation.scroll_map import Anchor, order_keeping
from reader.presentation.search import find_hits
from reader.presentation.selection import places_of, sentence_of
from reader.presentation.theme import Theme
from reader.ui.panes.link_band import Link, LinkBand
from reader.ui.panes.navigation import Navigation
from reader.ui.panes.overview_ruler import OverviewRuler, RulerMark
from reader.ui.panes.pane_column import PaneColumn
from reader.ui.panes.scroll_sync import ScrollSync
from reader.ui.workspace import Workspace

Spans = Mapping[str, Span]


class Contents(QObject):
    """Fills the parts of the reading area."""

    def __init__(
        self,
        workspace: Workspace,
        columns: dict[Side, PaneColumn],
        rulers: dict[Side, OverviewRuler],
        band: LinkBand,
        sync: ScrollSync,
        navigation: Navigation,
        theme: Theme,
    ) -> None:
        super().__init__(sync)
        self._workspace = workspace
        self._columns = columns
        self._rulers = rulers
        self._band = band
        self._sync = sync
        self._navigation = navigation
        self._theme = theme
        self._family = ""
        self._notes: dict[Side, MarginNotes] = {side: MarginNotes() for side in Side}
        self._spans: dict[Side, Spans] = {side: {} for side in Side}
        self._pairs: tuple[SharedPair, ...] | None = None
        self._drawn_pairs: frozenset[str] = frozenset()
        self._searched = ""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._pairs = None
        self.read_view()

    def set_family(self, family: str) -> None:
        """Font family of the texts."""
        self._family = family
        self.read_view()

    def note_at(self, side: Side, offset: int) -> MarginNote | None:
        """The sentence at `offset` with the pairs that are drawn for it."""
        return self._notes[side].at(offset)

    def is_drawn(self, mark: Mark) -> bool:
        """Whether the present view shows `mark`."""
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

    # Reading ---------------------------------------------------------------------------------

    def read_article(self, side: Side) -> None:
        """The text of one side is another."""
        article = self._workspace.article(side)
        column = self._columns[side]
        self._sync.stop()
        self._navigation.forget_visits()
        column.pane.set_zoom(self._workspace.view.zoom, self._family)
        column.pane.set_article(article)
        column.show_article(article is not None)
        self._searched = ""
        self.read_comparison()

    def read_comparison(self) -> None:
        """Everything found is new; the texts are the same."""
        comparison = self._workspace.comparison
        for side, column in self._columns.items():
            analysis = self._workspace.analysis(side)
            marks: tuple[Mark, ...] = ()
            sentences = None
            self._spans[side] = {}
            if analysis is not None:
                marks = marks_for(comparison, side) if comparison else marks_for_analysis(analysis)
                sentences = sum(s.role is not Role.FURNITURE for s in analysis.sentences)
                self._spans[side] = {s.id: s.span for s in analysis.sentences}
            column.pane.set_marks(marks)
            column.header.set_article(self._workspace.article(side), sentences)
        self._pairs = None
        self.read_view()
        self.read_selection()

    def read_view(self) -> None:
        """What is drawn has changed, not what was found."""
        view = self._workspace.view
        pairs = self._workspace.visible_pairs()
        if pairs != self._pairs:
            self._read_pairs(pairs)
        for column in self._columns.values():
            column.pane.set_zoom(view.zoom, self._family)
            column.pane.folds.set_all_open(view.furniture)
            column.pane.set_mark_filter(self.is_drawn)
            column.margin.set_zoom(view.zoom)
            column.margin.set_shown(numbers=view.sentence_numbers, quotes=view.quotes)
        self._band.set_ribbons(view.ribbons)
        self._sync.set_mode(view.scrolling)
        self._search(view.search)

    def read_selection(self) -> None:
        """Frame what is selected, wherever it is."""
        key = self._workspace.selected_key
        self._band.set_current(key)
        for side, column in self._columns.items():
            analysis = self._workspace.analysis(side)
            spans = places_of(key, side, analysis, self._workspace.comparison)
            column.pane.set_frames("current", spans)
            column.margin.set_current(frozenset({key}))
            self._rulers[side].set_current([RulerMark(span, "current") for span in spans])

    def _read_pairs(self, pairs: tuple[SharedPair, ...]) -> None:
        self._pairs = pairs
        self._drawn_pairs = frozenset(map(pair_key, pairs))
        left, right = self._spans[Side.LEFT], self._spans[Side.RIGHT]
        linked = [pair for pair in pairs if pair.left in left and pair.right in right]
        for side, column in self._columns.items():
            analysis = self._workspace.analysis(side)
            sentences = analysis.sentences if analysis else ()
            self._notes[side] = MarginNotes(sentences, linked, side, self._theme)
            column.margin.set_notes(self._notes[side])
            spans = self._spans[side]
            self._rulers[side].set_marks(
                RulerMark(spans[sentence_of(pair, side)], f"shared.{pair.kind}") for pair in linked
            )
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
        chain = order_keeping(
            [Anchor(left[p.left].start, right[p.right].start, 0.2 + p.strength) for p in linked]
        )
        at_left = {span.start: span for span in left.values()}
        at_right = {span.start: span for span in right.values()}
        self._sync.set_chain([(at_left[int(a.left)], at_right[int(a.right)]) for a in chain])

    def _search(self, wanted: str) -> None:
        if wanted == self._searched:
            return
        self._searched = wanted
        for side, column in self._columns.items():
            article = self._workspace.article(side)
            hits = find_hits(article.text, wanted) if article else ()
            column.pane.set_hits(hits)
            self._rulers[side].set_hits([hit.start for hit in hits])
            self._navigation.set_hits(side, hits)
