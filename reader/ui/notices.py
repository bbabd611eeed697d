"""Inline bars over the panes: what happened, to which article, and the next step.

Never a dialog, never a stack: one bar a side shows one notice, the gravest first, and leads to the
others.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.documents.article import Notice
from reader.presentation.theme import Theme
from reader.records import dataclass
from reader.ui.icons import icon, pixmap
from reader.ui.said_by_worker import FAILED as FAILED
from reader.ui.said_by_worker import STOPPED, in_window_language
from reader.ui.words import noop, say

LEVELS = ("error", "warning", "info")
_NARROW = 620
"""Pixels under which text and buttons have no room side by side."""


@dataclass(frozen=True, slots=True)
class NoticeKind:
    """How notices of one code look, and what can be done: the name of an action and its text."""

    level: str = "warning"
    action: str = ""
    label: str = ""


_CHOOSE = noop("Notice", "Choose another…")
_DETAILS = noop("Notice", "Article details…")
_ANOTHER = NoticeKind("error", "choose", _CHOOSE)

_TOLD = NoticeKind("info", "details", _DETAILS)

PASSWORD_WANTED = "password_wanted"
"""In place of the code `encrypted` where a password would help."""

_FAILURES: dict[str, NoticeKind] = {
    "no_text_layer": NoticeKind("error", "guide", noop("Notice", "Show how")),
    "changed_while_reading": NoticeKind("error", "again", noop("Notice", "Read again")),
    "internal": NoticeKind("error", "again", noop("Notice", "Try again")),
    PASSWORD_WANTED: NoticeKind("error", "password", noop("Notice", "Enter password…")),
}
"""Errors that another file would not cure."""

_KINDS: dict[str, NoticeKind] = {
    "same_file": NoticeKind("warning", "choose", _CHOOSE),
    "same_text": NoticeKind("info", "furniture", noop("Notice", "Show page data")),
    "nothing_shared": NoticeKind("info", "all_pairs", noop("Notice", "Show weaker pairs")),
    "no_match": NoticeKind("info", "choose", _CHOOSE),
    "languages_differ": _TOLD,
    "very_short": NoticeKind("info", "choose", _CHOOSE),
    "huge": NoticeKind("info", "first_words", noop("Notice", "First 20,000 words")),
    "first_words": NoticeKind("info", "whole_text", noop("Notice", "Whole text")),
    "no_date": NoticeKind("info", "details", noop("Notice", "Set date…")),
    "encoding_guessed": NoticeKind("warning", "encoding", noop("Notice", "Encoding…")),
    "undecodable_bytes": NoticeKind("warning", "encoding", noop("Notice", "Encoding…")),
    "reading": NoticeKind("info", "cancel", noop("Notice", "Cancel")),
    "remote_content_blocked": _TOLD,
    "active_content": _TOLD,
    "drawings_left_out": _TOLD,
    "struck_out": _TOLD,
    "recognised_text": _TOLD,
    "type_mismatch": _TOLD,
    "embedded_object": _TOLD,
    "comments_left_out": _TOLD,
    "attachments_left_out": _TOLD,
    "changed_on_disk": NoticeKind("warning", "reload", noop("Notice", "Reload")),
    "gone_from_disk": NoticeKind("warning", "choose", _CHOOSE),
    "export_failed": NoticeKind("error", "export", noop("Notice", "Save as…")),
    "names_other_language": NoticeKind("info", "preferences", noop("Notice", "Preferences…")),
    "names_other_languages": NoticeKind("info", "preferences", noop("Notice", "Preferences…")),
    "names_failed": NoticeKind("warning", "preferences", noop("Notice", "Preferences…")),
    STOPPED: NoticeKind("info", "go_on", noop("Notice", "Go on")),
    "restarted": NoticeKind("warning", "reload", noop("Notice", "Read again")),
    "exported": NoticeKind("info", "open_export", noop("Notice", "Open")),
    "hint": NoticeKind("info", "end_hints", noop("Notice", "No more hints")),
    "crashed": NoticeKind("warning", "crash", noop("Notice", "Show what is known")),
}


def kind_of(code: str) -> NoticeKind:
    """How a notice looks. A code that is not in the tables is a warning about the article."""
    if code.startswith(FAILED):
        return _FAILURES.get(code.removeprefix(FAILED), _ANOTHER)
    return _KINDS.get(code, NoticeKind("warning", "details", _DETAILS))


class NoticeBar(QWidget):
    """Shows the notices of one side (or of the whole window), one at a time."""

    asked = Signal(str)
    """The action that a person chose."""
    focus_left = Signal()
    """The last notice goes while the focus is here: it must go somewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._notices: tuple[Notice, ...] = ()
        self._hidden: set[Notice] = set()
        self._shown = 0
        self._theme: Theme | None = None
        self._signs: dict[tuple[str, str, float], QPixmap] = {}
        """By level, color and ratio. Qt keeps what is drawn for a while, of each picture anew."""
        self._made = False
        self.hide()

    def _make(self) -> None:
        """What is in the bar; made with its first notice."""
        self._made = True
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action = QToolButton(self)
        self.action.clicked.connect(self._ask)
        self.more = QToolButton(self)
        self.more.setProperty("flat", True)
        self.more.clicked.connect(self._show_next)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("flat", True)
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.close_button.clicked.connect(self._dismiss)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._middle.addLayout(buttons)
        row.addLayout(self._middle, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 6, 6, 6)
        outer.addLayout(row)
        self._set_icon()

    def _set_icon(self) -> None:
        if self._made and self._theme is not None:
            self.close_button.setIcon(icon("close", self._theme.color("text")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Over a narrow pane the buttons stand under the text, which would else run very tall."""
        if self._made:
            narrow = event.size().width() < _NARROW
            direction = QBoxLayout.Direction
            self._middle.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape on one of the buttons puts the notice away."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._set_icon()
        self._show()

    def set_notices(self, notices: tuple[Notice, ...]) -> None:
        """Show these, gravest first; what was dismissed before stays away while it is the same."""
        self._hidden &= set(notices)
        before = self._notices
        levels = {notice: LEVELS.index(kind_of(notice.code).level) for notice in notices}
        kept = (n for n in dict.fromkeys(notices) if n not in self._hidden)
        self._notices = tuple(sorted(kept, key=lambda notice: levels[notice]))
        if self._notices != before or self._shown:
            self._shown = 0
            self._show()
            if self.shown is not None and self.shown not in before:
                from reader.ui.announcing import announce

                announce(self, self.accessibleName())

    @property
    def shown(self) -> Notice | None:
        """The notice on screen."""
        return self._notices[self._shown] if self._notices else None

    def _show(self) -> None:
        notice = self.shown
        focus = QApplication.focusWidget()
        if notice is None and focus is not None and self.isAncestorOf(focus):
            self.focus_left.emit()
        if notice is not None and not self._made:
            self._make()
        self.setVisible(notice is not None)
        if notice is None:
            return
        kind = kind_of(notice.code)
        if self.property("level") != kind.level:
            self.setProperty("level", kind.level)
            self.style().unpolish(self)
            self.style().polish(self)
        text = in_window_language(notice)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.setText(say("Notice", kind.label))
        self.action.setVisible(bool(kind.action))
        others = len(self._notices) - 1
        self.more.setText(self.tr("%n more", "", others))
        self.more.setVisible(others > 0)
        if self._theme is not None:
            color = self._theme.color("accent" if kind.level == "info" else kind.level)
            wanted = (kind.level, color, self.devicePixelRatioF())
            if wanted not in self._signs:
                self._signs[wanted] = pixmap(kind.level, color, 18, wanted[-1])
            self._sign.setPixmap(self._signs[wanted])

    def _ask(self) -> None:
        if self.shown is not None:
            self.asked.emit(kind_of(self.shown.code).action)

    def _show_next(self) -> None:
        self._shown = (self._shown + 1) % len(self._notices)
        self._show()

    def _dismiss(self) -> None:
        if self.shown is not None:
            self._hidden.add(self.shown)
            self.set_notices(self._notices)
