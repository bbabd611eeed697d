"""Going about: from pair to pair, to the twin, to a sentence, from area to area; and copying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTextEdit, QWidget

from reader.documents.article import Side
from reader.presentation.selection import places_of
from reader.ui.citation import cite, cite_pair
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.workspace import Workspace


class Moving(QObject):
    """Handlers of the Go menu and of copying."""

    def __init__(self, window: QMainWindow, workspace: Workspace, panes: PairedPanes) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._panes = panes
        self._areas: list[Callable[[], QWidget | None]] = []
        self._bring_forward: Callable[[QWidget], None] = QWidget.raise_
        self._stands_in: Callable[[Side], QWidget | None] = _nothing

    def handlers(self) -> dict[str, Callable[..., object]]:
        panes = self._panes
        return {
            "next_pair": panes.next_pair,
            "previous_pair": panes.previous_pair,
            "next_notable": panes.next_notable,
            "previous_notable": panes.previous_notable,
            "jump_to_twin": panes.jump_to_twin,
            "back": panes.go_back,
            "forward": panes.go_forward,
            "find_next": panes.next_hit,
            "find_previous": panes.previous_hit,
            "go_to_sentence": self.ask_for_sentence,
            "next_area": lambda: self.step_area(1),
            "previous_area": lambda: self.step_area(-1),
            "copy": self.copy,
            "copy_citation": self.copy_citation,
        }

    def jump(self, sentence: str) -> None:
        """Show a sentence ("B16") and put the focus there; what is selected stays so."""
        key = self._workspace.selected_key
        pair = self._workspace.selected_pair()
        side = Side(sentence[0])
        if pair is not None and sentence in (pair.left, pair.right):
            self._panes.focus_side(side.other)
            self._panes.jump_to_twin()
        elif self._panes.go_to_sentence(sentence):
            self._workspace.select(key)
        self._panes.focus_side(side)

    def jump_to_selected(self) -> None:
        """Show the sentence of whatever is selected; of a pair, the twin."""
        key = self._workspace.selected_key
        if self._workspace.selected_pair() is not None:
            self._panes.jump_to_twin()
            return
        for side in Side:
            analysis = self._workspace.analysis(side)
            if analysis is None:
                continue
            for place in places_of(key, side, analysis, self._workspace.comparison):
                sentences = analysis.sentences
                found = next((s.id for s in sentences if s.span.overlaps(place)), "")
                if found:
                    self.jump(found)
                    return

    def ask_for_sentence(self) -> None:
        from reader.ui.dialogs.go_to_sentence import GoToSentenceDialog

        dialog = GoToSentenceDialog(self._workspace, self._window)
        if dialog.exec():
            self._panes.go_to_sentence(dialog.sentence())

    # Focus ------------------------------------------------------------------------------

    def set_areas(
        self, areas: list[Callable[[], QWidget | None]], bring_forward: Callable[[QWidget], None]
    ) -> None:
        """The stations of F6; each gives the widget that takes the focus, or None when hidden.
        `bring_forward` shows one that lies behind another."""
        self._areas = areas
        self._bring_forward = bring_forward

    def step_area(self, step: int) -> None:
        """The next area that is visible takes the focus."""
        present = [widget for area in self._areas if (widget := area()) is not None]
        if not present:
            return
        focus = QApplication.focusWidget()
        here = next(
            (n for n, w in enumerate(present) if focus is w or (focus and w.isAncestorOf(focus))),
            -1 if step > 0 else 0,
        )
        chosen = present[(here + step) % len(present)]
        self._bring_forward(chosen)
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_text(self, side: Side | None = None) -> None:
        """Go on in that text, or in the one that was read last; or in what stands in for it."""
        wanted = side or self._panes.focused_side
        place = self.pane(wanted)
        if place is self._panes.panes[wanted]:
            self._panes.focus_side(wanted)
        elif place is not None:
            place.setFocus()

    def set_stand_ins(self, stands_in: Callable[[Side], QWidget | None]) -> None:
        """What gives the widget in the place of an article that is not open."""
        self._stands_in = stands_in

    def pane(self, side: Side) -> QWidget | None:
        """The text of that side, or what stands in for it, where that is on screen."""
        places = (self._panes.panes[side], self._stands_in(side))
        return next((place for place in places if place and place.isVisible()), None)

    def focused_side(self) -> Side:
        """The side that is empty while the other is not; else the one that had the focus last."""
        widget = QApplication.focusWidget()
        while widget is not None:
            side = getattr(widget, "side", None)
            if isinstance(side, Side):
                return side
            widget = widget.parentWidget()
        empty = [side for side in Side if self._workspace.article(side) is None]
        return empty[0] if len(empty) == 1 else self._panes.focused_side

    # Copying ----------------------------------------------------------------------------

    def copy(self) -> None:
        """The selected words, else those of the current pair or sentence."""
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit) or (
            isinstance(widget, QTextEdit) and widget.textCursor().hasSelection()
        ):
            widget.copy()
            return
        pair = self._workspace.shown_pair()
        key, _, name = self._workspace.selected_key.partition("/")
        if pair is not None:
            sentences = [pair.left, pair.right]
        elif key == "sentence":
            sentences = [name]
        else:
            return
        words = map(self._workspace.sentence_text, sentences)
        QGuiApplication.clipboard().setText("\n".join(words))

    def copy_citation(self) -> None:
        """The selected words, or the current pair, with outlet, date and sentence."""
        pair = self._workspace.shown_pair()
        span = self._panes.selected_span()
        if span is not None:
            side = self._panes.focused_side
            cited = cite(self._workspace, side, self._panes.selected_text(), span.start)
        elif pair is not None:
            cited = cite_pair(self._workspace, pair)
        else:
            key, _, name = self._workspace.selected_key.partition("/")
            sentence = self._workspace.sentence(name) if key == "sentence" else None
            if sentence is None:
                return
            words = self._workspace.sentence_text(name)
            cited = cite(self._workspace, Side(name[0]), words, sentence.span.start)
        QGuiApplication.clipboard().setText(cited)


def _nothing(_side: Side) -> None:
    """Nothing stands in for an article as long as there is no window."""
