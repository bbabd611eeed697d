"""Keeps the two panes together while one is scrolled.

One pane leads: the one that got the last wheel, key or press. The other follows and its own
movement is never answered, so nothing echoes. Following goes through the heaviest order-keeping
chain of pairs (`scroll_map.py`), eased: a quarter of the way a frame, never faster than the eye.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.documents.article import Side, Span
from reader.presentation.scroll_map import focus_share, follow
from reader.ui.panes.article_pane import ArticlePane

_FRAME = 16
"""Milliseconds."""
_EASE = 75.0
"""Milliseconds in which the distance falls to a third."""
_FASTEST = 90.0
"""Pixels a frame; beyond that text is a blur and a jump is kinder."""
_IDLE = 600
"""Milliseconds after a comparison has come."""
_NEAR = 3
"""Anchors on either side of the focus that are asked for their place."""
_INPUT = (
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
)


class ScrollSync(QObject):
    """Moves the follower; also glides a pane to a place that was asked for."""

    def __init__(self, left: ArticlePane, right: ArticlePane) -> None:
        super().__init__(left)
        self._panes = {Side.LEFT: left, Side.RIGHT: right}
        self._mode = "follow"
        self._leader = Side.LEFT
        self._chain: list[tuple[Span, Span]] = []
        self._starts: dict[Side, list[int]] = {Side.LEFT: [], Side.RIGHT: []}
        self._targets: dict[Side, float] = {}
        self._exact: dict[Side, float] = {}
        self._moving = False
        self._reduced = False
        self._alone = False
        """Shift and the wheel scroll one pane and leave the other where it is."""
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._step)
        for side, pane in self._panes.items():
            self.watch(pane, side)
            self.watch(pane.viewport(), side)
            pane.scrolled.connect(self._on_left if side is Side.LEFT else self._on_right)

    def watch(self, widget: QWidget, side: Side) -> None:
        """Input to `widget` makes `side` the leader."""
        widget.setProperty("leads", str(side))
        widget.installEventFilter(self)

    def set_mode(self, mode: str) -> None:
        """ "follow", "locked" or "free"."""
        if mode != self._mode:
            self._mode = mode
            self.stop()

    def set_reduced(self, reduced: bool) -> None:
        """Whether the reader wants jumps instead of glides."""
        self._reduced = reduced

    def set_chain(self, chain: Sequence[tuple[Span, Span]]) -> None:
        """Sentences that keep their order in both articles, in that order."""
        self._chain = list(chain)
        self._starts[Side.LEFT] = [left.start for left, _ in chain]
        self._starts[Side.RIGHT] = [right.start for _, right in chain]
        if chain:
            QTimer.singleShot(_IDLE, self, self._animates)

    def glide(self, side: Side, value: float) -> None:
        """Move a pane to a scroll value, softly unless the system wants no motion."""
        pane = self._panes[side]
        bar = pane.verticalScrollBar()
        value = min(max(0.0, value), float(bar.maximum()))
        now = float(bar.value())
        if self._reduced or not pane.isVisible() or not self._animates():
            self._move(side, value)
            return
        page = pane.viewport().height()
        if abs(value - now) > 2.5 * page:
            # Too far to fly: begin one window short of the place.
            now = value - math.copysign(page * 0.6, value - now)
            self._move(side, now)
        self._exact[side] = now
        self._targets[side] = value
        if not self._timer.isActive():
            self._clock.start()
            self._timer.start()

    def end_of(self, side: Side) -> float:
        """The scroll value that a pane glides to, or that it has."""
        return self._targets.get(side, float(self._panes[side].verticalScrollBar().value()))

    def bring_back(self, side: Side, offset: int) -> None:
        """Put a pane where it was; the other does not follow, for it has a place of its own."""
        pane = self._panes[side]

        def put() -> None:
            self._moving = True
            pane.position.scroll_to_offset(offset)
            self._moving = False

        pane.when_laid_out(offset, put)

    def stop(self) -> None:
        self._targets.clear()
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            shift = Qt.KeyboardModifier.ShiftModifier
            self._alone = isinstance(event, QWheelEvent) and bool(event.modifiers() & shift)
            leads = watched.property("leads")
            if leads:
                self._leader = Side(leads)
                # The reader's hand always wins over a glide.
                self._targets.pop(self._leader, None)
        return False

    def _on_left(self) -> None:
        self._after_scroll(Side.LEFT)

    def _on_right(self) -> None:
        self._after_scroll(Side.RIGHT)

    def _after_scroll(self, side: Side) -> None:
        if self._moving or self._alone or side is not self._leader or side in self._targets:
            return
        if self._panes[side].settles:
            # Wrapped anew in another width, it shows what it showed.
            return
        other = side.other
        if self._panes[other].article is None or self._panes[side].article is None:
            return
        if self._mode == "locked":
            self._move(other, self._proportional(side))
        elif self._mode == "follow" and self._chain:
            target = self._following(side)
            if target is not None:
                self.glide(other, target)

    def _proportional(self, side: Side) -> float:
        bar, other = (
            self._panes[side].verticalScrollBar(),
            self._panes[side.other].verticalScrollBar(),
        )
        return bar.value() / max(1, bar.maximum()) * other.maximum()

    def _following(self, side: Side) -> float | None:
        """Where the other pane should be scrolled to for where this one is."""
        leader, follower = self._panes[side], self._panes[side.other]
        bar = leader.verticalScrollBar()
        page = leader.viewport().height()
        share = focus_share(bar.value(), bar.maximum(), page)
        place = bar.value() + share * page
        if bar.value() >= bar.maximum():
            return float(follower.verticalScrollBar().maximum())
        seen = leader.visible_span()
        near = bisect_right(self._starts[side], seen.start + int(len(seen) * share))
        leading = [0.0]
        following = [0.0]
        for spans in self._chain[max(0, near - _NEAR) : near + _NEAR]:
            here, there = spans if side is Side.LEFT else (spans[1], spans[0])
            one, two = leader.extent(here), follower.extent(there)
            if one is None or two is None:
                continue
            y, other_y = (one[0] + one[1]) / 2, (two[0] + two[1]) / 2
            if y > leading[-1] and other_y > following[-1]:
                leading.append(y)
                following.append(other_y)
        if near + _NEAR >= len(self._chain):
            leading.append(max(leading[-1] + 1, leader.position.known_height()))
            following.append(max(following[-1] + 1, follower.position.known_height()))
        if near - _NEAR > 0 and len(leading) > 1:
            # Far from the beginning the document's top is no neighbour.
            del leading[0], following[0]
        return follow(place, leading, following) - share * follower.viewport().height()

    def _step(self) -> None:
        # By the clock and not by frames: a glide takes as long on a slow machine as on a fast one.
        passed = max(_FRAME, self._clock.restart())
        for side in list(self._targets):
            target = self._targets[side]
            now = self._exact[side]
            step = (target - now) * (1 - math.exp(-passed / _EASE))
            step = math.copysign(min(abs(step), _FASTEST * passed / _FRAME), step)
            if abs(target - now) < 1.0:
                now = target
                del self._targets[side]
            else:
                now += step
                self._exact[side] = now
            self._move(side, now)
        if not self._targets:
            self._timer.stop()

    def _move(self, side: Side, value: float) -> None:
        self._moving = True
        self._panes[side].position.scroll_to(value)
        self._moving = False

    def _animates(self) -> bool:
        """Whether the system wants motion. Asked for the first time while nothing happens: PySide
        makes long tables of names for it (25 ms)."""
        from PySide6.QtWidgets import QStyle

        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        pane = self._panes[Side.LEFT]
        return pane.style().styleHint(hint, None, pane) > 0
