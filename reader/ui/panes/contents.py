"""Brings what the workspace holds onto the panes: texts, marks, links, search hits, selection.

Each step is done only when what it rests on has changed: the pairs of a long comparison are not
gone through again because names were switched off. For long articles the steps are done one a
turn of the event loop, and one that goes through thousands of pairs in several, so that the window
answers in between.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from reader.comparison.model import SharedPair
from reader.documents.article import Role, Side, Span
from reader.presentation.margin_notes import MarginNote, MarginNotes
from reader.presentation.marks import marks_for_names, marks_in_pieces, pair_key
from reader.presentation.model import Mark
from reader.presentation.scroll_map import Anchor, order_keeping
from reader.presentation.search import search
from reader.presentation.selection import places_of, sentence_of, sentences_kept
from reader.presentation.theme import Theme
from reader.ui.panes.link_band import LinkBand
from reader.ui.panes.link_shapes import Link
from reader.ui.panes.navigation import Navigation
from reader.ui.panes.overview_ruler import OverviewRuler, RulerMark
from reader.ui.panes.pane_column import PaneColumn
from reader.ui.panes.scroll_sync import ScrollSync
from reader.ui.panes.steps import Step, Steps
from reader.ui.workspace import Workspace

Spans = Mapping[str, Span]
_LONG = 40_000
"""Characters in both articles; with more the steps are done one by one."""
_PIECE = 250
"""Pairs or sentences between two looks at the clock."""
_QUOTING = frozenset("\"'“”„‟‘’‚‛«»‹›「」『』")
T = TypeVar("T")


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
        self._linked: list[SharedPair] = []
        """Those of the pairs whose sentences both texts show."""
        self._drawn_pairs: frozenset[str] = frozenset()
        self._searched = ""
        self._first_names: dict[Side, list[Mark]] = {side: [] for side in Side}
        """Those that the panes draw."""
        self._steps = Steps(self._is_long, self)

    def set_theme(self, theme: Theme) -> None:
        """The signs in the margins and the colours of captions are another theme's."""
        self._theme = theme
        for side, column in self._columns.items():
            self._notes[side].theme = theme
            column.margin.set_notes(self._notes[side])
        recolor = [column.pane.recolor for column in self._columns.values()]
        self._steps.do([*self._steps.left, *recolor])

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
        if self._first_names[side]:
            self._first_names[side] = []
            column.pane.set_first_names(())
        self.read_comparison()

    def read_comparison(self) -> None:
        """Everything found is new; the texts are the same."""
        self._pairs = None
        steps: list[Step] = [partial(self._read_sentences, side) for side in Side]
        chosen, *drawn = self._pair_steps()
        # The shared words first: of a long comparison they are seen while the rest is drawn.
        steps += [chosen, *(partial(self._read_marks, side) for side in Side), *drawn]
        self._steps.do([*steps, *self._view_steps(), self.read_selection])

    def read_first_names(self, side: Side) -> None:
        """Names of some paragraphs have come."""
        step = partial(self._read_first_names, side)
        # One that waits reads all there are when it is its turn.
        if not any(_is_same(step, other) for other in self._steps.left[1:]):
            self._steps.do([*self._steps.left, step])

    def read_view(self) -> None:
        """What is drawn has changed, not what was found."""
        steps = self._view_steps()
        # What is left to be done for an older view is not done.
        left = [s for s in self._steps.left if not any(_is_same(s, step) for step in steps)]
        self._steps.do([*left, *steps])

    def read_selection(self) -> None:
        """Frame what is selected, wherever it is."""
        key = self._workspace.selected_key
        self._band.set_current(key)
        for side, column in self._columns.items():
            analysis = self._workspace.analysis(side)
            spans = places_of(key, side, analysis, self._workspace.comparison)
            article = self._workspace.article(side)
            framed = spans
            if key.startswith("quote/") and article is not None:
                # A line of the frame over a mark would make ' of ".
                framed = tuple(_with_marks(span, article.text) for span in spans)
            column.pane.set_frames("current", framed)
            self._read_kept(side)
            column.margin.set_current(frozenset({key}))
            self._rulers[side].set_current([RulerMark(span, "current") for span in spans])

    def _read_kept(self, side: Side) -> None:
        """What stands out: what was selected, else the sentences that the view asks for."""
        analysis = self._workspace.analysis(side)
        kept = sentences_kept(self._workspace.selected_key, analysis)
        showing = self._workspace.view.showing
        if kept is None and showing != "all" and self._workspace.comparison is not None:
            wanted = showing == "shared"
            shared = {sentence_of(pair, side) for pair in self._pairs or ()}
            spans = self._spans[side].items()
            kept = tuple(span for id_, span in spans if (id_ in shared) is wanted)
        self._columns[side].pane.set_kept(kept)

    # Steps -----------------------------------------------------------------------------------

    def _is_long(self) -> bool:
        return sum(column.pane.shown.length for column in self._columns.values()) > _LONG

    def _view_steps(self) -> list[Step]:
        view = self._workspace.view
        steps = self._pair_steps()
        steps += [partial(self._read_look, side) for side in Side]
        steps += [partial(self._read_kept, side) for side in Side]
        if view.search != self._searched:
            self._searched = view.search
            steps += [partial(self._search, side, view.search) for side in Side]
        return steps

    def _pair_steps(self) -> list[Step]:
        """Whatever rests on which pairs are drawn, if others are than before."""
        pairs = self._workspace.visible_pairs()
        if pairs == self._pairs:
            return []
        self._pairs = pairs
        steps: list[Step] = [partial(self._read_pairs, pairs)]
        steps += [partial(self._read_notes, side) for side in Side]
        steps += [partial(self._read_ruler, side) for side in Side]
        steps += [self._read_links, self._read_chain]
        return [*steps, *(partial(self._navigation.put_in_order, side) for side in Side)]

    def _read_sentences(self, side: Side) -> None:
        analysis = self._workspace.analysis(side)
        self._spans[side] = {s.id: s.span for s in (analysis.sentences if analysis else ())}

    def _read_pairs(self, pairs: tuple[SharedPair, ...]) -> None:
        left, right = self._spans[Side.LEFT], self._spans[Side.RIGHT]
        self._linked = [pair for pair in pairs if pair.left in left and pair.right in right]
        self._drawn_pairs = frozenset(map(pair_key, pairs))

    def _read_marks(self, side: Side) -> Iterator[None]:
        column, analysis = self._columns[side], self._workspace.analysis(side)
        comparison = self._workspace.comparison
        marks: tuple[Mark, ...] = ()
        sentences = None
        if analysis is not None:
            marks = yield from marks_in_pieces(analysis, comparison)
            sentences = len([s for s in analysis.sentences if s.role is not Role.FURNITURE])
            yield
        column.pane.set_marks(marks)
        column.header.set_article(self._workspace.article(side), sentences)
        yield
        yield from self._read_first_names(side)

    def _read_first_names(self, side: Side) -> Iterator[None]:
        names, marks = self._workspace.first_names(side), self._first_names[side]
        if len(names) == len(marks):
            return
        marks = marks[:] if len(names) > len(marks) else []
        for part in _parts(names[len(marks) :]):
            marks += marks_for_names(part)
            yield
        self._first_names[side] = marks
        self._columns[side].pane.set_first_names(marks)

    def _read_notes(self, side: Side) -> Iterator[None]:
        analysis = self._workspace.analysis(side)
        sentences = analysis.sentences if analysis else ()
        notes = MarginNotes(sentences, (), side, self._theme)
        for part in _parts(self._linked):
            notes.add(part)
            yield
        # A theme may have come meanwhile.
        notes.theme = self._theme
        self._notes[side] = notes
        self._columns[side].margin.set_notes(notes)

    def _read_ruler(self, side: Side) -> Iterator[None]:
        spans = self._spans[side]
        marks = (
            RulerMark(spans[sentence_of(pair, side)], f"shared.{pair.kind}")
            for pair in self._linked
        )
        return self._rulers[side].marks_in_pieces(marks)

    def _read_links(self) -> Iterator[None]:
        left, right = self._spans[Side.LEFT], self._spans[Side.RIGHT]
        links: list[Link] = []
        for part in _parts(self._linked):
            links += [
                Link(
                    pair_key(pair),
                    str(pair.id or ""),
                    f"shared.{pair.kind}",
                    left[pair.left],
                    right[pair.right],
                )
                for pair in part
            ]
            yield
        yield from self._band.links_in_pieces(links)

    def _read_chain(self) -> Iterator[None]:
        left, right = self._spans[Side.LEFT], self._spans[Side.RIGHT]
        spans: dict[tuple[int, int], tuple[Span, Span]] = {}
        anchors: list[Anchor] = []
        for part in _parts(self._linked):
            for pair in part:
                one, two = left[pair.left], right[pair.right]
                spans[one.start, two.start] = one, two
                anchors.append(Anchor(one.start, two.start, 0.2 + pair.strength))
            yield
        chain = yield from order_keeping(anchors)
        self._sync.set_chain([spans[a.left, a.right] for a in chain])

    def _read_look(self, side: Side) -> None:
        view, column = self._workspace.view, self._columns[side]
        column.pane.set_zoom(view.zoom, self._family)
        column.pane.folds.set_all_open(view.furniture)
        column.pane.set_mark_filter(self.is_drawn)
        column.pane.input.letter_keys = view.letter_keys
        column.margin.set_zoom(view.zoom)
        column.margin.set_shown(numbers=view.sentence_numbers, quotes=view.quotes)
        if side is Side.LEFT:
            self._band.set_ribbons(view.ribbons)
            self._sync.set_mode(view.scrolling)
            self._sync.set_reduced(view.reduce_motion)

    def _search(self, side: Side, wanted: str) -> Iterator[None]:
        article = self._workspace.article(side)
        hits: list[Span] = []
        for found in search(article.text, wanted) if article else ():
            hits += found
            yield
        self._columns[side].pane.set_hits(hits)
        self._rulers[side].set_hits([hit.start for hit in hits])
        self._navigation.hits.set(side, hits)


def _with_marks(span: Span, text: str) -> Span:
    """The quoted words with the quotation marks beside them."""
    before, after = text[max(span.start - 1, 0) : span.start], text[span.end : span.end + 1]
    return Span(span.start - (before in _QUOTING), span.end + (after in _QUOTING))


def _is_same(one: Step, other: Step) -> bool:
    """Whether both do the same, and for the same side if they are for one."""
    return _work_of(one) == _work_of(other)


def _work_of(step: Step) -> tuple[object, ...]:
    if isinstance(step, partial):
        return step.func, *(value for value in step.args if isinstance(value, Side))
    return (step,)


def _parts(whole: Sequence[T]) -> Iterable[Sequence[T]]:
    """The whole in pieces between which others may come."""
    return (whole[at : at + _PIECE] for at in range(0, len(whole), _PIECE))
