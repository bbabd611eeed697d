"""Going to places in two articles: pairs, twins, sentences, and back again."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QObject, Signal

from reader.comparison.model import SharedPair
from reader.documents.article import Side, Span
from reader.presentation.marks import pair_key
from reader.presentation.notable import notable_pairs
from reader.presentation.scroll_map import REST
from reader.presentation.selection import find_pair, places_of, sentence_of
from reader.presentation.visits import Visit, Visits
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.room import Room
from reader.ui.panes.scroll_sync import ScrollSync
from reader.ui.panes.search_hits import SearchHits
from reader.ui.workspace import Workspace

_SENTENCE = re.compile(r"\s*([abAB])\s*(\d+)\s*")


class Navigation(QObject):
    """Moves the panes; what is selected is the workspace's."""

    visits_changed = Signal()
    side_changed = Signal(Side)
    """The reader goes on in another article."""

    def __init__(
        self, workspace: Workspace, panes: dict[Side, ArticlePane], sync: ScrollSync
    ) -> None:
        super().__init__(sync)
        self._workspace = workspace
        self._panes = panes
        self._sync = sync
        self._room = Room(panes, sync)
        self._side = Side.LEFT
        self._visits = Visits()
        self.hits = SearchHits(panes, self._go_to_hit, self)
        self._ordered: dict[tuple[Side, bool], tuple[object, list[SharedPair]]] = {}

    # Sides -----------------------------------------------------------------------------------

    @property
    def side(self) -> Side:
        """The side that the keyboard is on."""
        for side, pane in self._panes.items():
            if pane.hasFocus():
                self._side = side
        return self._side

    def focus(self, side: Side) -> None:
        self._side = side
        self.side_changed.emit(side)
        self._panes[side].setFocus()

    # Pairs -----------------------------------------------------------------------------------

    def put_in_order(self, side: Side) -> None:
        """Put the pairs in the order of a side, so that the first step is a quick one."""
        self._pairs_in_order(side, notable=False)

    def step_pair(self, by: int, *, notable: bool = False) -> bool:
        """Select the next (1) or previous (-1) pair in the order of the focused side; after the
        last comes the first. False where there is none."""
        side = self.side
        pairs = self._pairs_in_order(side, notable=notable)
        if not pairs:
            return False
        number = _place_of(self._workspace.selected_pair(), pairs, side)
        if number >= 0:
            number += by
        else:
            seen = self._panes[side].visible_span().start
            chosen = self._places(self._workspace.selected_key, side)
            if chosen and self._in_sight(side, chosen[0]):
                # On from what is selected, which is none of these pairs.
                seen = chosen[0].start
            number = bisect_left(pairs, seen, key=partial(self._start_on, side)) % len(pairs)
            number = number if by > 0 else number - 1
        key = pair_key(pairs[number % len(pairs)])
        self._workspace.select(key)
        self.reveal(key)
        return True

    def jump_to_twin(self) -> bool:
        """Bring the twin of the current sentence level with it and go there."""
        side = self.side
        pair = self._current_pair(side)
        if pair is None:
            return False
        key = pair_key(pair)
        self._remember()
        self._workspace.select(key)
        self.reveal(key, level_with=side)
        there = self._places(key, side.other)
        if there:
            self._panes[side.other].position.caret_to(there[0].start)
        self.focus(side.other)
        return True

    def follow_link(self, key: str, to: Side) -> None:
        """Bring the end of a pair on side `to` level with its twin."""
        self._remember()
        self._workspace.select(key)
        self.reveal(key, level_with=to.other)

    def reveal(self, key: str, *, level_with: Side | None = None) -> None:
        """Bring what `key` names into sight on both sides, its first places level.

        A side on which it is in sight already moves only as far as it must to show all of it, and
        the other is brought level. `level_with` names such a side in any case.
        """
        self._show(key, level_with)
        self._room.when_taken(partial(self._is_selected, key), partial(self._show, key, None))

    def keep_in_sight(self, key: str) -> None:
        """What `key` names is chosen where it stands: no text moves, but for what of it would be
        covered by the strip."""
        first = [(side, span) for side in Side for span in self._places(key, side)[:1]]
        seen = [place for place in first if self._room.is_begun(*place)]
        self._room.when_taken(partial(self._is_selected, key), partial(self._room.uncover, seen))

    def _is_selected(self, key: str) -> bool:
        return self._workspace.selected_key == key

    def _show(self, key: str, level_with: Side | None) -> None:
        places = {side: self._places(key, side) for side in Side}
        still = level_with
        if still is None:
            for side in (self.side, self.side.other):
                if not self._panes[side].isVisible():
                    continue
                if places[side] and any(self._in_sight(side, span) for span in places[side]):
                    still = side
                    break
        share = REST
        if still is not None and places[still]:
            nearest = self._nearest(still, places[still])
            if self._room.is_begun(still, nearest):
                self._room.uncover([(still, nearest)])
            share = self._share_of(still, nearest) or share
        for side, spans in places.items():
            if not spans or side is still:
                continue
            if level_with is None and any(self._in_sight(side, span) for span in spans):
                continue
            self._glide_to(side, spans[0], share)

    # Sentences -------------------------------------------------------------------------------

    def go_to_sentence(self, wanted: str) -> bool:
        """Go to "B16"; False where there is no such sentence."""
        found = _SENTENCE.fullmatch(wanted)
        if not found:
            return False
        side, id_ = Side(found[1].upper()), f"{found[1].upper()}{int(found[2])}"
        places = self._places(f"sentence/{id_}", side)
        if not places:
            return False
        self._remember()
        self._workspace.select(f"sentence/{id_}")
        self._glide_to(side, places[0])
        self._panes[side].position.caret_to(places[0].start)
        self.focus(side)
        return True

    # History ---------------------------------------------------------------------------------

    @property
    def can_go_back(self) -> bool:
        return self._visits.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._visits.can_go_forward

    def go_back(self) -> bool:
        return self._return_to(self._visits.back)

    def go_forward(self) -> bool:
        return self._return_to(self._visits.forward)

    def forget_visits(self) -> None:
        self._visits.clear()
        self.visits_changed.emit()

    # Search ----------------------------------------------------------------------------------

    def step_hit(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) search hit. False where there is none."""
        return self.hits.step(by, self.side)

    def _go_to_hit(self, side: Side, hit: Span) -> None:
        if any(pane.hasFocus() for pane in self._panes.values()):
            self.focus(side)
        else:
            # Whoever types in the find bar goes on from hit to hit there.
            self._side = side
            self.side_changed.emit(side)
        self._panes[side].position.caret_to(hit.start)
        if not self._in_sight(side, hit):
            self._glide_to(side, hit)

    # Inside ----------------------------------------------------------------------------------

    def _pairs_in_order(self, side: Side, *, notable: bool) -> list[SharedPair]:
        """The pairs that are drawn, in text order; kept for the next step, for a long comparison
        has thousands."""
        pairs = self._workspace.visible_pairs()
        known = self._ordered.get((side, notable))
        if known is None or known[0] is not pairs:
            known = self._ordered[side, notable] = (pairs, self._order(side, notable=notable))
        return known[1]

    def _order(self, side: Side, *, notable: bool) -> list[SharedPair]:
        comparison = self._workspace.comparison
        if comparison is None:
            return []
        wanted = notable_pairs(comparison) if notable else None
        pairs = self._workspace.visible_pairs()
        found = pairs if wanted is None else [pair for pair in pairs if pair.id in wanted]
        return sorted(found, key=partial(_text_order, side))

    def _start_on(self, side: Side, pair: SharedPair) -> int:
        """Where the pair's sentence begins."""
        sentence = self._workspace.sentence(sentence_of(pair, side))
        return sentence.span.start if sentence is not None else 0

    def _current_pair(self, side: Side) -> SharedPair | None:
        chosen = find_pair(self._workspace.selected_key, self._workspace.comparison)
        if chosen is not None:
            return chosen
        caret = self._panes[side].position.caret_offset()
        places = self._places(self._workspace.selected_key, side)
        at = places[0].start if places else caret
        analysis = self._workspace.analysis(side)
        sentences = analysis.sentences if analysis else ()
        # Sentences are in text order and do not overlap.
        number = bisect_right(sentences, at, key=attrgetter("span.start")) - 1
        if number < 0 or sentences[number].span.end <= at:
            return None
        wanted = sentences[number].id
        here = [p for p in self._workspace.visible_pairs() if sentence_of(p, side) == wanted]
        # As the margin names them: numbered pairs first, in their order.
        return min(here, key=lambda pair: pair.id or math.inf, default=None)

    def _places(self, key: str, side: Side) -> tuple[Span, ...]:
        return places_of(key, side, self._workspace.analysis(side), self._workspace.comparison)

    def _glide_to(self, side: Side, span: Span, share: float = REST) -> None:
        """Glide to `span` once its place is known."""

        def glide() -> None:
            value = self._panes[side].position.value_for(span, share)
            if value is not None:
                self._sync.glide(side, value)

        self._panes[side].when_laid_out(span.end, glide)

    def _in_sight(self, side: Side, span: Span) -> bool:
        pane = self._panes[side]
        place = pane.extent(span)
        if place is None:
            return False
        top = self._sync.end_of(side)
        return place[0] >= top and min(place[1], place[0] + 60) <= top + pane.viewport().height()

    def _nearest(self, side: Side, spans: Sequence[Span]) -> Span:
        return next((span for span in spans if self._in_sight(side, span)), spans[0])

    def _share_of(self, side: Side, span: Span) -> float | None:
        pane = self._panes[side]
        place = pane.extent(span)
        if place is None:
            return None
        middle = (place[0] + place[1]) / 2 - self._sync.end_of(side)
        share = middle / max(1, pane.viewport().height())
        return share if 0 <= share <= 1 else None

    def _remember(self) -> None:
        self._visits.leave(self._here())
        self.visits_changed.emit()

    def _here(self) -> Visit:
        left, right = (self._panes[side].visible_span().start for side in Side)
        return Visit(left, right, self._workspace.selected_key)

    def _return_to(self, step: Callable[[Visit], Visit | None]) -> bool:
        visit = step(self._here())
        if visit is None:
            return False
        self._sync.stop()
        for side, offset in ((Side.LEFT, visit.left), (Side.RIGHT, visit.right)):
            self._sync.bring_back(side, offset)
        self._workspace.select(visit.key)
        self.visits_changed.emit()
        return True


def _text_order(side: Side, pair: SharedPair) -> tuple[int, int]:
    # Sentences are numbered in text order.
    return int(sentence_of(pair, side)[1:]), pair.id


def _place_of(pair: SharedPair | None, pairs: Sequence[SharedPair], side: Side) -> int:
    """Where `pair` stands among `pairs`, which are in text order; -1 where it does not."""
    if pair is None:
        return -1
    order = partial(_text_order, side)
    place = bisect_left(pairs, order(pair), key=order)
    return place if place < len(pairs) and pairs[place] is pair else -1
