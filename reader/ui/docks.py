"""The panels around the panes: findings at the right, timeline and pair strip below.

They are made after the first paint, because none is needed to begin reading. Under 1100 pixels
the findings join the timeline below as a tab.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.documents.article import Side, Span
from reader.presentation.theme import Theme
from reader.ui.actions import Actions
from reader.ui.dock_handle import DockHandle
from reader.ui.moving import Moving
from reader.ui.remembering import Remembered
from reader.ui.turns import LateWork
from reader.ui.workspace import Workspace

NARROW = 1100
"""Pixels: below this the findings stand below the panes."""
_FINDINGS_SHARE = 0.253
"""Of the window's width, between the two limits."""
_FINDINGS_LEAST, _FINDINGS_MOST = 300, 372
_TIMELINE_HEIGHT = 150
_TALL = 800
"""Height of a window that has room for the timeline beside two texts; in a lower one it begins
folded to its title."""
_TINY = 560
"""Height of a narrow window that has no room for lists below the texts."""
_USUAL_ZOOM = 150
"""Per cent: in larger text a window must be higher to have that room."""
_NO_LIMIT = 16_777_215
"""Qt's own largest height of a widget."""
_LOW_SHARE, _LOWEST_SHARE = 0.3, 0.25
"""Of the window's height, for the panels where they share the place below; the second in a window
less high than `_LOW`, where the strip and the texts need it more."""
_LOW = 640


class Docks(QObject):
    """Places panels, shows and hides them, and makes them late."""

    date_chosen = Signal(Side, Span, object)
    """The days of a date are set by hand (a ChosenDate), or no longer (None)."""
    details_asked = Signal(Side)

    def __init__(
        self, window: QMainWindow, workspace: Workspace, moving: Moving, remembered: Remembered
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._moving = moving
        self._remembered = remembered
        self._theme: Theme | None = None
        self._present = False
        self._both = False
        self._narrow = False
        self._tiny = False
        self._zoom = workspace.view.zoom
        self._asked: set[str] = set()
        """Panels that were opened in a tiny window."""
        self._painted = False
        self._fold_soon = LateWork(self._fold, self)
        self._panels: dict[str, QWidget] = {}
        self._handles: dict[str, DockHandle] = {}
        self.findings = self._dock("findings", self.tr("Findings"))
        self.timeline = self._dock("timeline", self.tr("Timeline"))
        self.findings.setMinimumWidth(260)
        self.strip_place = QWidget(window)
        self.strip_place.setObjectName("strip")
        self.strip_place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.strip_place)
        column.setContentsMargins(0, 0, 0, 0)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.findings)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.timeline)
        window.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.North)
        self._apply()
        workspace.view_changed.connect(self._fit_zoom)
        self._moving.set_areas(
            [
                partial(self._pane, Side.LEFT),
                partial(self._panel, "strip"),
                partial(self._pane, Side.RIGHT),
                partial(self._panel, "findings"),
                partial(self._panel, "timeline"),
            ],
            self._bring_forward,
        )

    def _dock(self, name: str, title: str) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        place = QWidget(dock)
        place.setObjectName("panel")
        place.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        dock.setWidget(place)
        self._handles[name] = DockHandle(title, dock, folds=name == "timeline")
        self._handles[name].fold_asked.connect(self._toggle_fold)
        dock.setTitleBarWidget(self._handles[name])
        return dock

    def arrange(self, width: int) -> None:
        """The sizes of a first start in a window that is or will be `width` pixels wide."""
        width = round(width * _FINDINGS_SHARE)
        width = min(max(width, _FINDINGS_LEAST), _FINDINGS_MOST)
        self._window.resizeDocks([self.findings], [width], Qt.Orientation.Horizontal)
        self._window.resizeDocks([self.timeline], [_TIMELINE_HEIGHT], Qt.Orientation.Vertical)

    def fill(self) -> None:
        """Make the panels that are to be seen; the others are made when they are opened.

        To be called for the first time when the window has been painted. One panel a turn of the
        event loop: all of them at once would be a pause that can be felt.
        """
        self._painted = True
        wanted = [name for name in ("strip", "findings", "timeline") if self._is_wanted(name)]
        missing = [name for name in wanted if name not in self._panels]
        if missing:
            self._add(missing[0])
        if len(missing) > 1:
            QTimer.singleShot(0, self, self.fill)

    def _add(self, name: str) -> None:
        panel = self._panels[name] = self._make(name)
        layout = self._place(name).layout()
        assert layout is not None
        layout.addWidget(panel)
        if self._theme is not None:
            panel.set_theme(self._theme)  # type: ignore[attr-defined]
        # A panel that is new would take the room that it likes best.
        QTimer.singleShot(0, self, self._size_low)

    def _make(self, name: str) -> QWidget:
        if name == "strip":
            from reader.ui.panels.pair_strip import PairStrip

            strip = PairStrip(self._workspace, self.strip_place)
            strip.jump_asked.connect(self._moving.jump)
            strip.citation_asked.connect(self._moving.copy_citation)
            return strip
        if name == "findings":
            from reader.ui.panels.findings_panel import FindingsPanel

            findings = FindingsPanel(self._workspace, self.findings)
            findings.jump_asked.connect(self._moving.jump)
            return findings
        from reader.ui.panels.timeline_view import TimelineView

        timeline = TimelineView(self._workspace, self.timeline)
        timeline.jump_requested.connect(self._moving.jump_to_selected)
        timeline.date_chosen.connect(self.date_chosen)
        timeline.details_asked.connect(self.details_asked)
        return timeline

    def _place(self, name: str) -> QWidget:
        if name == "strip":
            return self.strip_place
        return (self.findings if name == "findings" else self.timeline).widget()

    def _pane(self, side: Side) -> QWidget | None:
        return self._moving.pane(side)

    def panel(self, name: str) -> QWidget | None:
        """The panel with that name, once it has been made."""
        return self._panels.get(name)

    def _panel(self, name: str) -> QWidget | None:
        panel = self._panels.get(name)
        return panel if panel is not None and panel.isVisible() else None

    def _bring_forward(self, panel: QWidget) -> None:
        """To Qt, a panel whose tab is not chosen is visible as well."""
        for dock in (self.findings, self.timeline):
            if dock.isAncestorOf(panel):
                dock.raise_()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for panel in self._panels.values():
            panel.set_theme(theme)  # type: ignore[attr-defined]

    def set_present(self, present: bool) -> None:
        """Whether there is anything to show panels for, and whether there can be a pair to show
        in the strip, which one article alone has not."""
        both = all(self._workspace.article(side) is not None for side in Side)
        if (present, both) == (self._present, self._both):
            return
        self._present, self._both = present, both
        if not self._painted:
            self._apply()
            return
        # When the text that they are for has been shown.
        QTimer.singleShot(0, self, self._apply)
        QTimer.singleShot(0, self, self.fill)

    def forget_seen(self) -> None:
        """A state that was saved shows the panels that were seen then; nothing may be open now."""
        self._apply()

    def _apply(self) -> None:
        self.findings.setVisible(self._is_wanted("findings"))
        self.timeline.setVisible(self._is_wanted("timeline"))
        self.strip_place.setVisible(self._is_wanted("strip"))

    def _is_wanted(self, name: str) -> bool:
        """Whether a panel is to be seen. In a tiny window, as a large one becomes at 200 per cent,
        lists wait until they are asked for: the text comes first."""
        if not self._present or name not in self._remembered.settings.panels:
            return False
        if name == "strip":
            return self._both
        return not self._tiny or name in self._asked

    # Commands ---------------------------------------------------------------------------

    def handlers(self) -> dict[str, Callable[..., object]]:
        return {name: partial(self.open, name) for name in ("findings", "timeline", "strip")}

    def open(self, name: str, wanted: bool) -> None:
        """Show or hide a panel, and remember it."""
        panels = set(self._remembered.settings.panels)
        if wanted:
            self._asked.add(name)
        else:
            self._asked.discard(name)
        if not self._tiny or wanted:
            panels = panels | {name} if wanted else panels - {name}
        self._remembered.change(panels=tuple(sorted(panels)))
        panel, focus = self._panel(name), QApplication.focusWidget()
        if not wanted and panel and focus and (focus is panel or panel.isAncestorOf(focus)):
            # Qt would choose whatever is next to it.
            self._moving.focus_text()
        self._apply()
        self.fill()

    def show(self, actions: Actions) -> None:
        panels = self._remembered.settings.panels
        for name in ("findings", "timeline", "strip"):
            known = self._present and name != "strip"
            shown = self._is_wanted(name) if known else name in panels
            actions.set_checked(name, shown)

    def _toggle_fold(self) -> None:
        folded = not self._is_folded()
        self._remembered.change(timeline="folded" if folded else "open")
        self._fold()
        if not folded:
            self._window.resizeDocks([self.timeline], [_TIMELINE_HEIGHT], Qt.Orientation.Vertical)

    def _is_folded(self) -> bool:
        if self._narrow or self.timeline.isFloating():
            return False
        wanted = self._remembered.settings.timeline
        return wanted == "folded" or (wanted == "auto" and self._window.height() < _TALL)

    def _fold(self) -> None:
        folded = self._is_folded()
        handle = self._handles["timeline"]
        self.timeline.widget().setMaximumHeight(0 if folded else _NO_LIMIT)
        self.timeline.setMaximumHeight(handle.height_alone() if folded else _NO_LIMIT)
        handle.set_open(not folded)

    def fit(self, width: int) -> None:
        """Put the panels where there is room for them."""
        self._place_findings(width)
        if self._painted:
            # By itself in another turn: setting both texts anew takes long enough.
            self._fold_soon.ask_later()
        else:
            self._fold()
        zoom = self._zoom = self._workspace.view.zoom
        tiny = self._narrow and self._window.height() < _TINY * max(1.0, zoom / _USUAL_ZOOM)
        if tiny != self._tiny:
            self._tiny = tiny
            self._apply()

    def _fit_zoom(self) -> None:
        if self._workspace.view.zoom != self._zoom:
            self.fit(self._window.width())

    def _place_findings(self, width: int) -> None:
        narrow = width < NARROW
        if narrow == self._narrow or self.findings.isFloating():
            return
        self._narrow = narrow
        for handle in self._handles.values():
            # As tabs the panels have their titles already.
            handle.set_hidden(narrow)
        # Before anything is given a size: a folded panel takes none.
        self._fold()
        if narrow:
            self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.findings)
            self._window.tabifyDockWidget(self.timeline, self.findings)
            self.findings.raise_()
            self._size_low()
            # Once more when the docks have been laid out in their new place.
            QTimer.singleShot(0, self._size_low)
        else:
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.findings)
            self.arrange(self._window.width())
        self._apply()

    def _size_low(self) -> None:
        if self._narrow:
            height = self._window.height()
            high = round(height * (_LOW_SHARE if height >= _LOW else _LOWEST_SHARE))
            docks = [self.timeline, self.findings]
            self._window.resizeDocks(docks, [high, high], Qt.Orientation.Vertical)
