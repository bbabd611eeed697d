"""The status bar: totals, shares, how scrolling works, zoom, language, and a promise."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from reader.comparison.model import Comparison, PairKind
from reader.documents.article import Side
from reader.presentation.theme import Theme
from reader.ui.actions import Actions, show_action
from reader.ui.words import heading, language_of, percent
from reader.ui.workspace import Workspace


class StatusBar(QWidget):
    """Reads the workspace. With less room the least needed texts go first."""

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._signs = {PairKind.VERBATIM: "=", PairKind.NEAR: "~", PairKind.PARAPHRASE: "…"}
        self._counted: Comparison | None = None
        """What the pairs were last counted of."""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(18)
        self.totals = QLabel(self)
        self.shares = QLabel(self)
        self.without_quotes = QLabel(self)
        self.busy = QLabel(self)
        self.stop = QToolButton(self)
        show_action(actions["cancel"], self.stop)
        self.stop.setProperty("flat", True)
        self.showing = QToolButton(self)
        self.showing.setProperty("flat", True)
        self.showing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.showing.clicked.connect(actions["show_all"].trigger)
        self.language = QLabel(self)
        self.promise = QLabel(self.tr("Nothing leaves this computer"), self)
        self.scrolling = self._menu_button(actions, "scroll_follow", "scroll_locked", "scroll_free")
        self.zoom = self._menu_button(actions, "zoom_in", "zoom_out", "zoom_reset")
        for label in (self.totals, self.shares, self.without_quotes, self.busy):
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        row.addWidget(self.stop)
        row.addStretch(1)
        for widget in (self.showing, self.scrolling, self.zoom, self.language, self.promise):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._yielding: tuple[QLabel | QToolButton, ...] = (
            self.promise,
            self.without_quotes,
            self.language,
            self.shares,
        )
        self._while_busy = (self.busy, self.stop)
        self._always: tuple[QLabel | QToolButton, ...] = (
            self.totals,
            self.busy,
            self.stop,
            self.showing,
            self.scrolling,
            self.zoom,
        )
        for signal in (
            workspace.comparison_changed,
            workspace.view_changed,
            workspace.busy_changed,
            workspace.article_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def _menu_button(self, actions: Actions, *names: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.addActions([actions[name] for name in names])
        button.setMenu(menu)
        return button

    def set_theme(self, theme: Theme) -> None:
        self._signs = {kind: theme.look(f"shared.{kind}").sign for kind in self._signs}
        self.refresh()

    def refresh(self) -> None:
        """Read the workspace again."""
        comparison = self._workspace.comparison
        self._show_count()
        if comparison is None:
            self.shares.clear()
            self.without_quotes.clear()
        else:
            shares = comparison.shares
            self.shares.setText(
                self.tr("A in B {left} · B in A {right}").format(
                    left=percent(shares.words_left), right=percent(shares.words_right)
                )
            )
            self.without_quotes.setText(
                self.tr("without quotes {left} · {right}").format(
                    left=percent(shares.without_quotes_left),
                    right=percent(shares.without_quotes_right),
                )
            )
            self.shares.setToolTip(self.tr("Share of the words that are in shared pairs"))
        busy = self._workspace.busy
        self.busy.setText(f"{busy}…" if busy else "")
        self.busy.setVisible(bool(busy))
        self.stop.setVisible(bool(busy))
        view = self._workspace.view
        standing_out = {
            "shared": self.tr("Only shared"),
            "unshared": self.tr("Only unshared"),
        }.get(view.showing, "")
        self.showing.setText(f"{standing_out} ✕" if standing_out else "")
        self.showing.setToolTip(self.tr("Let all sentences stand out again"))
        self.showing.setAccessibleName(standing_out)
        self.showing.setVisible(bool(standing_out))
        modes = {
            "follow": self.tr("Follow match"),
            "locked": self.tr("Locked"),
            "free": self.tr("Free"),
        }
        self.scrolling.setText(f"{modes[view.scrolling]} ▾")
        self.scrolling.setAccessibleName(
            self.tr("Scrolling: {mode}").format(mode=modes[view.scrolling])
        )
        self.zoom.setText(f"{view.zoom}\N{NO-BREAK SPACE}%")
        self.zoom.setAccessibleName(self.tr("Zoom: {zoom} %").format(zoom=view.zoom))
        self.language.setText(self._language())
        self._give_way()

    def _show_count(self) -> None:
        """How many pairs are drawn; that is said when a filter has changed it."""
        comparison = self._workspace.comparison
        if comparison is None:
            self.totals.clear()
            return
        from reader.ui.panels.pair_words import kind_in_words

        shown = self._workspace.visible_pairs()
        counts = self._workspace.count_kinds(visible=True)
        total = self.tr("%n shared", "", len(shown))
        if len(shown) != len(comparison.pairs):
            total = self.tr("{shown} shared shown of {all}").format(
                shown=len(shown), all=len(comparison.pairs)
            )
        signs = ", ".join(f"{counts[kind]} {sign}" for kind, sign in self._signs.items())
        words = ", ".join(f"{counts[kind]} {kind_in_words(kind)}" for kind in self._signs)
        self.totals.setText(heading(total) + signs)
        spoken = heading(total) + words
        if self._counted is comparison and spoken != self.totals.accessibleName():
            from reader.ui.announcing import announce

            announce(self.totals, spoken)
        self._counted = comparison
        self.totals.setAccessibleName(spoken)

    def _language(self) -> str:
        found = []
        for side in Side:
            article = self._workspace.article(side)
            if article is not None and article.language:
                locale = QLocale(article.language)
                # Qt would say which English.
                is_english = language_of(locale) == "en"
                name = "English" if is_english else locale.nativeLanguageName().capitalize()
                if name and name not in found:
                    found.append(name)
        return " / ".join(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        if not self.isVisible():
            return
        layout = self.layout()
        assert layout is not None
        spacing, margins = layout.spacing(), layout.contentsMargins()
        widths: dict[QWidget, int] = {}
        for widget in self._always + self._yielding:
            text = widget.text()
            if text and not (widget in self._while_busy and not self._workspace.busy):
                widths[widget] = widget.sizeHint().width() + spacing
        room = self.width() - margins.left() - margins.right()
        for label in self._yielding:
            if sum(widths.values()) > room:
                widths.pop(label, None)
        for label in self._yielding:
            label.setVisible(label in widths)
