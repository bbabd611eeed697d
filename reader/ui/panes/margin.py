"""The margin beside an article: pair numbers and signs, sentence ids, rules beside quotations."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
)
from PySide6.QtWidgets import QWidget

from reader.documents.article import Role
from reader.presentation.margin_notes import MarginNote, MarginNotes, PairSign
from reader.presentation.theme import Look, Theme
from reader.records import dataclass
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.fonts import window_font
from reader.ui.panes.painting import painting
from reader.ui.panes.text_places import Sighted

_GAP = 7.0
_RULE_AT = 3.0
"""Pixels from the text's widget to the middle of the rule beside a quotation."""
_LEFT = 10.0
_MOST_PAIRS = 2
_MORE_GAP = 6.0
"""Pixels between "+2" and the signs: the ground of the current one reaches into it."""
_SIGN_ROUND = 3.5
"""Pixels that the ground of the current pair's sign reaches beyond it."""
_NARROW = 520
"""Pixels of a pane in which every sentence shows only its first pair."""


@dataclass(slots=True)
class _Label:
    """What is written beside one line, and what a click on each piece selects."""

    baseline: float
    """From the top of its paragraph."""
    notes: list[MarginNote]


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule beside a quotation; pixels from the top of its paragraph."""

    top: float
    height: float
    look: Look
    key: str


class Margin(QWidget):
    """A child of its pane, over the room that the pane keeps free to the left of the text."""

    picked = Signal(str)
    """Key of what was clicked: "pair/3" or "sentence/A6"."""

    def __init__(self, pane: ArticlePane, theme: Theme) -> None:
        super().__init__(pane)
        self._pane = pane
        self._theme = theme
        self._notes = MarginNotes()
        self._numbers = True
        self._quotes = True
        self._current: frozenset[str] = frozenset()
        self._targets: list[tuple[QRectF, str]] = []
        self._labels: dict[int, list[_Label]] = {}
        self._rules: dict[int, list[_Rule]] = {}
        """Both by number of the paragraph, until notes or layout change."""
        self.setAccessibleName(self.tr("Numbers of sentences and pairs"))
        self._zoom = 0
        self._narrow = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pane.scrolled.connect(self.update)
        pane.places_changed.connect(self._follow)
        self.set_zoom(100)

    def set_notes(self, notes: MarginNotes) -> None:
        self._notes = notes
        self._forget()
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._forget()
        self.update()

    def set_shown(self, *, numbers: bool, quotes: bool) -> None:
        changed = numbers != self._numbers
        self._numbers, self._quotes = numbers, quotes
        if changed:
            self._fit()
        self.update()

    def set_current(self, keys: frozenset[str]) -> None:
        """Keys whose labels are drawn strongest."""
        if keys != self._current:
            self._current = keys
            self.update()

    def set_zoom(self, zoom: int) -> None:
        """Labels grow with the text, but less than the text."""
        if zoom == self._zoom:
            return
        self._zoom = zoom
        points = 8.0 * (zoom / 100) ** 0.6
        self._id_font = window_font(points)
        self._pair_font = window_font(points, QFont.Weight.DemiBold)
        self._ids = QFontMetricsF(self._id_font)
        self._signs = QFontMetricsF(self._pair_font)
        self._fit()

    def _fit(self) -> None:
        """Make room for the widest label, and no more: the width belongs to the text."""
        ids, pairs, notes = self._ids, self._signs, self._notes
        number = "8" * len(str(len(notes)))
        self._id_width = ids.horizontalAdvance("A" + number)
        sign = pairs.horizontalAdvance("8" * len(str(notes.highest_number)) + " ~") + _GAP
        self._narrow = self._pane.width() < _NARROW
        most = 1 if self._narrow else _MOST_PAIRS
        signs = sign * min(notes.most_pairs, most)
        if notes.most_pairs > most:
            signs += pairs.horizontalAdvance("+8") + _MORE_GAP
        # Two sentences may begin on a line: "A9–10", which reaches into the room of the signs.
        room = max(signs + self._id_width, ids.horizontalAdvance(f"A{number}–{number}"))
        width = _LEFT + room + _GAP + _RULE_AT
        self._pane.set_margin_width(round(width) if len(notes) and self._numbers else 24)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self._targets = []
            blocks = list(self._pane.visible_blocks())
            if self._quotes:
                self._paint_rules(painter, blocks)
            rules, self._targets = self._targets, []
            for block, origin in blocks:
                for label in self._labels_of(block):
                    self._paint_label(painter, label, origin.y() + label.baseline)
            # Numbers are hit before the rules beside them.
            self._targets += rules

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for box, key in self._targets:
            if box.contains(event.position()):
                self.picked.emit(key)
                return

    def _forget(self) -> None:
        self._labels.clear()
        self._rules.clear()

    def _follow(self) -> None:
        self._forget()
        if self._narrow != (self._pane.width() < _NARROW):
            self._fit()
            return
        column = self._pane.viewport().geometry()
        self.setGeometry(
            column.left() - self._pane.margin_width,
            column.top(),
            self._pane.margin_width,
            column.height(),
        )
        self.update()

    def _labels_of(self, block: QTextBlock) -> list[_Label]:
        """Sentences that begin in a paragraph, those that begin on one line together."""
        number = block.blockNumber()
        if number not in self._labels:
            self._labels[number] = self._find_labels(block, number)
        return self._labels[number]

    def _find_labels(self, block: QTextBlock, number: int) -> list[_Label]:
        found: list[_Label] = []
        shown = self._pane.shown
        if number >= len(shown.lines):
            return found
        line = shown.lines[number]
        for note in self._notes.between(line.start, line.end):
            place = shown.to_document(note.span.start) - block.position()
            text_line = block.layout().lineForTextPosition(place)
            if not text_line.isValid():
                continue
            baseline = text_line.y() + text_line.ascent()
            if found and abs(found[-1].baseline - baseline) < 1:
                found[-1].notes.append(note)
            else:
                found.append(_Label(baseline, [note]))
        return found

    def _paint_label(self, painter: QPainter, label: _Label, baseline: float) -> None:
        right = self.width() - _RULE_AT - _GAP
        pairs = [sign for note in label.notes for sign in note.pairs]
        if self._numbers:
            ids = self._ids_of(label, pairs)
            quiet = all(note.role is Role.FURNITURE for note in label.notes)
            chosen = any(f"sentence/{note.sentence}" in self._current for note in label.notes)
            color = "accent" if chosen else "muted"
            painter.setFont(self._id_font)
            painter.setPen(QColor(self._theme.color(color)))
            width = self._ids.horizontalAdvance(ids)
            if not quiet:
                painter.drawText(QPointF(right - width, baseline - 0.5), ids)
            self._target(right - width, width, baseline, f"sentence/{label.notes[0].sentence}")
            right -= max(width, self._id_width) + _GAP
        self._paint_pairs(painter, pairs, right, baseline)

    def _ids_of(self, label: _Label, pairs: list[PairSign]) -> str:
        """The sentences that begin on a line: "A2–3", or the one that has a pair where there is no
        room for all beside it."""
        first, last = label.notes[0].sentence, label.notes[-1].sentence
        if first == last:
            return first
        every = f"{first}–{last[1:]}"
        if pairs:
            needed = self._ids.horizontalAdvance(every) + _GAP
            needed += self._signs.horizontalAdvance(pairs[0].text) + _SIGN_ROUND
            if needed > self.width() - _RULE_AT - _GAP:
                return next(note.sentence for note in label.notes if note.pairs)
        return every

    def _paint_pairs(
        self, painter: QPainter, pairs: list[PairSign], right: float, baseline: float
    ) -> None:
        painter.setFont(self._pair_font)
        metrics = self._signs
        color = QColor(self._theme.look("shared.near").line or "")
        shown = pairs[:_MOST_PAIRS]
        while len(shown) > 1 and right < sum(
            metrics.horizontalAdvance(sign.text) + _GAP for sign in shown
        ) + (14 if len(shown) < len(pairs) else 0):
            shown = shown[:-1]
        text = f"+{len(pairs) - len(shown)}"
        width = metrics.horizontalAdvance(text)
        signs = sum(metrics.horizontalAdvance(sign.text) for sign in shown)
        if len(pairs) > len(shown) and signs + width + _MORE_GAP <= right - _SIGN_ROUND:
            painter.setPen(QColor(self._theme.color("muted")))
            painter.drawText(QPointF(right - width, baseline - 0.5), text)
            right -= width + _MORE_GAP
        for sign in reversed(shown):
            width = metrics.horizontalAdvance(sign.text)
            box = QRectF(right - width, baseline - metrics.ascent(), width, metrics.height())
            painter.setPen(color)
            if sign.key in self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                around = box.adjusted(-_SIGN_ROUND, -1, _SIGN_ROUND, 1)
                painter.drawRoundedRect(around, 3, 3)
                painter.setPen(QColor(self._theme.color("accent_text")))
            painter.drawText(QPointF(right - width, baseline - 0.5), sign.text)
            self._target(right - width, width, baseline, sign.key)
            right -= width + _GAP

    def _target(self, left: float, width: float, baseline: float, key: str) -> None:
        self._targets.append((QRectF(left - 4, baseline - 17, width + 8, 24), key))

    def _paint_rules(self, painter: QPainter, blocks: Sighted) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        x = self.width() - _RULE_AT
        for block, origin in blocks:
            for rule in self._rules_of(block):
                painter.setBrush(QColor(rule.look.line or ""))
                width, top = rule.look.width, rule.top + origin.y()
                bar = QRectF(x - width / 2, top, width, rule.height)
                painter.drawRoundedRect(bar, 1, 1)
                left = bar.left() - 5
                zone = QRectF(left, top, self.width() - left, rule.height)
                self._targets.append((zone, rule.key))

    def _rules_of(self, block: QTextBlock) -> list[_Rule]:
        number = block.blockNumber()
        if number not in self._rules:
            self._rules[number] = self._find_rules(block, number)
        return self._rules[number]

    def _find_rules(self, block: QTextBlock, number: int) -> list[_Rule]:
        if number >= len(self._pane.shown.lines):
            return []
        line = self._pane.shown.lines[number]
        found = []
        for mark in self._pane.marks.index.between(line.start, line.end):
            if mark.role.startswith("quote") and (parts := self._pane.parts_of(block, mark.span)):
                top, bottom = parts[0].box.top() + 1, parts[-1].box.bottom() - 1
                found.append(_Rule(top, bottom - top, self._theme.look(mark.role), mark.key))
        return found
