"""The main window: puts the parts in their places and connects them; does no work itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.documents.article import Side
from reader.ui.actions import Actions
from reader.ui.docks import Docks
from reader.ui.exporting import Exporting
from reader.ui.find_bar import FindBar
from reader.ui.helping import Helping
from reader.ui.holding import ResizedWindow
from reader.ui.jobs import Jobs
from reader.ui.look import thin_separators
from reader.ui.moving import Moving
from reader.ui.needs import needs_met
from reader.ui.notice_board import NoticeBoard
from reader.ui.opening import Opening
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.remembering import Remembered
from reader.ui.stage import Stage
from reader.ui.status_bar import StatusBar
from reader.ui.theming import Theming
from reader.ui.tool_bar import ToolBar
from reader.ui.turns import LatePicture
from reader.ui.viewing import Viewing
from reader.ui.workspace import Workspace

if TYPE_CHECKING:
    from reader.ui.printing import Printing


def _first_size() -> QSize:
    """As large as is good to read in, and no larger than the screen."""
    screen = QGuiApplication.primaryScreen()
    return QSize(1440, 900).boundedTo(screen.availableGeometry().size() * 0.94)


class MainWindow(QMainWindow):
    """One comparison."""

    painted = Signal()
    """Emitted once, when the window and what it was started with have been painted."""

    def __init__(self, workspace: Workspace, jobs: Jobs, remembered: Remembered) -> None:
        with thin_separators():
            super().__init__()
        self.workspace = workspace
        self.jobs = jobs
        self.remembered = remembered
        self._shown = False
        self._complete = False
        self._family = ""
        self.setMinimumSize(640, 420)
        self.resize(_first_size())

        self.viewing = Viewing(self, workspace, remembered)
        self.panes = PairedPanes(workspace, self)
        self.opening = Opening(self, workspace, jobs, remembered, self.focused_side)
        self.exporting = Exporting(self, workspace, jobs, remembered)
        self.helping = Helping(self, workspace, jobs, remembered)
        self.moving = Moving(self, workspace, self.panes)
        self.docks = Docks(self, workspace, self.moving, remembered)
        self.actions_table = Actions(self, self._handlers())
        self.actions_table.set_shortcuts(dict(remembered.settings.shortcuts))
        self._build()
        self._connect()
        self._resized = ResizedWindow(self, lambda: self.theming.is_changing)
        parts = (self.actions_table, self.notices, self.find_bar, self.tool_bar, self.status_bar)
        self.theming = Theming(self, remembered, (*parts, self.docks, self.panes))
        self._refresh_reading()
        self._refresh_commands()
        self._refresh_stage()
        self._name_panes()
        self._is_new = not remembered.restore_geometry(self)
        if self._is_new:
            # It is going to be as wide as the screen.
            self.docks.arrange(max(self.width(), self.screen().availableGeometry().width()))
        else:
            self.docks.forget_seen()
        self.docks.fit(self.width())

    def open(self) -> None:
        """Show the window as it was left; the first time as large as the screen."""
        if self._is_new:
            self.showMaximized()
        else:
            self.show()

    # Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        actions = self.actions_table
        actions.fill(self.menuBar())
        self.opening.fill_menus(actions.submenus["recent"], actions.submenus["samples"])
        self.tool_bar = ToolBar(self.workspace, actions, self)
        holder = QToolBar(self.tr("Tool bar"), self)
        holder.setObjectName("toolBarHolder")
        holder.setMovable(False)
        holder.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.tool_bar)
        self.addToolBar(holder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.notices = NoticeBoard(
            self,
            self.workspace,
            self.jobs,
            self.remembered,
            actions,
            self.opening,
            self.exporting,
            self.helping,
            self.focused_side,
        )
        for side, bar in self.notices.side_bars.items():
            self.panes.set_notice_bar(side, bar)
            bar.focus_left.connect(partial(self.moving.focus_text, side))
        self.notices.bar.focus_left.connect(lambda: self.moving.focus_text())
        self.find_bar = FindBar(self.workspace, actions, self.panes.hit_count, self)
        self.stage = Stage(
            self.workspace,
            self.panes,
            self.jobs,
            self.opening,
            self.remembered,
            self._set_private,
            self,
        )
        self.moving.set_stand_ins(self.stage.zone)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.notices.bar, self.find_bar, self.stage, self.docks.strip_place):
            column.addWidget(widget, 1 if widget is self.stage else 0)
        self.setCentralWidget(middle)
        self.status_bar = StatusBar(self.workspace, actions, self)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self.status_bar, 1)

    def _handlers(self) -> dict[str, Callable[..., object]]:
        return {
            **self.opening.handlers(),
            **self.exporting.handlers(),
            **self.viewing.handlers(),
            **self.moving.handlers(),
            **self.docks.handlers(),
            **self.helping.handlers(),
            "find": self._find,
            "private": self._set_private,
            "full_screen": self._set_full_screen,
            "print": lambda: self._printing().print(),
            "print_preview": lambda: self._printing().preview(),
            "cancel": self.jobs.cancel,
            "quit": self.close,
        }

    def _connect(self) -> None:
        workspace = self.workspace
        for signal in (
            workspace.comparison_changed,
            workspace.article_changed,
            workspace.selection_changed,
            workspace.busy_changed,
            workspace.view_changed,
        ):
            signal.connect(self._refresh_commands)
        workspace.comparison_changed.connect(self._make_panels_soon)
        workspace.busy_changed.connect(self._make_panels_soon)
        workspace.view_changed.connect(self._refresh_reading)
        workspace.article_changed.connect(self._refresh_stage)
        workspace.comparison_changed.connect(self._announce)
        workspace.comparison_changed.connect(self._name_panes)
        workspace.article_changed.connect(self._name_panes)
        workspace.notices_changed.connect(self._refresh_stage)
        self.panes.visits_changed.connect(self._refresh_commands)
        self.remembered.changed.connect(self._refresh_commands)
        self.remembered.changed.connect(self._refresh_keys)
        self.panes.details_requested.connect(self.helping.show_details)
        self.docks.details_asked.connect(self.helping.show_details)
        self.docks.date_chosen.connect(self.jobs.choose_date)
        self.panes.menu_asked.connect(self._show_text_menu)
        self.panes.hit_changed.connect(self.find_bar.show_place)
        self.panes.file_dropped.connect(self.opening.open_files)
        self.panes.text_dropped.connect(self.jobs.open_text)
        self.panes.reading_moved.connect(self.jobs.look_at)

    # Showing ----------------------------------------------------------------------------

    def _refresh_reading(self) -> None:
        family = self.workspace.view.reading_family
        if family != self._family:
            self._family = family
            self.panes.set_reading_family(family)

    def _refresh_keys(self) -> None:
        self.actions_table.set_shortcuts(dict(self.remembered.settings.shortcuts))

    def _refresh_commands(self) -> None:
        self.actions_table.enable(needs_met(self.workspace, self.panes))
        self.viewing.show(self.actions_table)
        self.docks.show(self.actions_table)

    def _refresh_stage(self) -> None:
        self.setWindowTitle(self._title())
        self.docks.set_present(self.stage.refresh())

    @property
    def start_page(self) -> QWidget | None:
        """The page that is shown while nothing is open, once it has been made."""
        return self.stage.start_page

    def _title(self) -> str:
        articles = [self.workspace.article(side) for side in Side]
        names = [article.file for article in articles if article is not None]
        return " — ".join([" / ".join(names), "reader"] if names else ["reader"])

    # Saying -----------------------------------------------------------------------------

    def _name_panes(self) -> None:
        """What a screen reader calls the two texts."""
        for side, pane in self.panes.panes.items():
            article = self.workspace.article(side)
            name = (article.outlet or article.file) if article else self.tr("empty")
            pane.setAccessibleName(self.tr("Article {side}, {name}").format(side=side, name=name))

    def _announce(self) -> None:
        # The first comparison is painted before it is said.
        if self._complete and self.workspace.comparison is not None:
            from reader.ui.announcing import announce_comparison

            announce_comparison(self, self.workspace.comparison)

    # Small commands ---------------------------------------------------------------------

    def focused_side(self) -> Side:
        """The side that a person works in: where the focus is, else where there is room."""
        return self.moving.focused_side()

    def _find(self) -> None:
        self.find_bar.open_bar(self.panes.selected_text())

    def _set_private(self, private: bool) -> None:
        settings = self.remembered.settings
        if private:
            self.remembered.put(settings.forgetting())
        else:
            self.remembered.change(private=False)

    def _show_text_menu(self, side: Side, point: QPoint) -> None:
        from reader.ui.text_menu import text_menu

        text_menu(self.panes.panes[side], self.actions_table).popup(point)

    def _printing(self) -> Printing:
        # Made when it is needed: Qt's printing is a library of its own.
        from reader.ui.printing import Printing

        return Printing(self, self.workspace, self.panes)

    def _set_full_screen(self, full: bool) -> None:
        self.showFullScreen() if full else self.showNormal()

    # Events -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown:
            self._shown = True
            self._make_panels_soon()

    def _make_panels(self) -> None:
        """When the window and the first shared sentences, if any are on their way, are painted."""
        awaits = bool(self.workspace.busy) and self.workspace.comparison is None
        if self._shown and not self._complete and not awaits:
            self._complete = True
            # What has changed is on the screen before more is made.
            QGuiApplication.sendPostedEvents()
            # From now on; the first pictures are waited for.
            LatePicture(self)
            self.docks.fill()
            self._announce()
            self.painted.emit()

    def _make_panels_soon(self) -> None:
        if not self._complete:
            QTimer.singleShot(0, self._make_panels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._complete:
            self._resized.hold()
        self.docks.fit(event.size().width())
        self.docks.show(self.actions_table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes away what lies over the text, then the find bar, then the selection."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.panes.dismiss():
            if self.find_bar.isVisible():
                self.find_bar.close_bar()
            else:
                self.workspace.select("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.actions_table.set_checked("full_screen", self.isFullScreen())

    def keep(self) -> None:
        """Remember what is open and how it is looked at."""
        view = self.workspace.view
        # These move in small steps; once is enough to remember them.
        self.opening.remember()
        self.remembered.change(zoom=view.zoom, strength=view.strength)
        self.remembered.save_geometry(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep()
        self.jobs.stop()
        super().closeEvent(event)
