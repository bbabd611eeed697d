"""What stands in the middle of the window: the start page, or the texts with a place for one that
is still missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reader.documents.article import Side
from reader.ui.jobs import Jobs
from reader.ui.opening import Opening
from reader.ui.panes.paired_panes import PairedPanes
from reader.ui.remembering import Remembered
from reader.ui.workspace import Workspace

if TYPE_CHECKING:
    from reader.ui.start_page import StartPage


class Stage(QStackedWidget):
    """Shows the start page while nothing is open; a drop zone beside a single article."""

    def __init__(
        self,
        workspace: Workspace,
        panes: PairedPanes,
        jobs: Jobs,
        opening: Opening,
        remembered: Remembered,
        set_private: Callable[[bool], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._panes = panes
        self._jobs = jobs
        self._opening = opening
        self._remembered = remembered
        self._set_private = set_private
        self.zones: dict[Side, QWidget] = {}
        self._missing: list[Side] = []
        self.start_page: StartPage | None = None
        self.addWidget(panes)

    def refresh(self) -> bool:
        """Show what fits what is open; whether there is anything to read."""
        articles = {side: self._workspace.article(side) for side in Side}
        if not any(articles.values()) and not self._jobs.awaited:
            if self.start_page is None:
                self.start_page = self._make_start_page()
                self.addWidget(self.start_page)
            if self.currentWidget() is not self.start_page:
                self.setCurrentWidget(self.start_page)
                self.start_page.setFocus()
            return False
        for side, article in articles.items():
            if article is None and side not in (*self._jobs.awaited, *self.zones):
                from reader.ui.start_page import DropZone

                zone = self.zones[side] = DropZone(side)
                self._connect_zone(zone)
                self._panes.set_placeholder(side, zone)
        came = self.currentWidget() is not self._panes
        self.setCurrentWidget(self._panes)
        missing = [side for side in Side if not articles[side] and side not in self._jobs.awaited]
        # A focus outside the texts stays where it is, except when they have just appeared.
        if came or (missing != self._missing and self._has_focus()):
            self._give_focus(missing)
        self._missing = missing
        return True

    def zone(self, side: Side) -> QWidget | None:
        """Where the missing article of that side can be dropped."""
        if self.start_page is not None and self.currentWidget() is self.start_page:
            return self.start_page.zones[side]
        return self.zones.get(side)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is None or self.isAncestorOf(focus)

    def _give_focus(self, missing: list[Side]) -> None:
        """Whoever has opened one article opens the other next; whoever has both reads, from A.
        Where only one of both is in sight, one reads what there is. Qt would choose the first
        button in a text."""
        zone = self.zones[missing[0]] if missing else None
        if zone is not None and zone.isVisibleTo(self):
            zone.setFocus()
        else:
            self._panes.focus_side(missing[0].other if missing else Side.LEFT)

    def _make_start_page(self) -> StartPage:
        from reader.ui.samples import find_samples
        from reader.ui.start_page import StartPage

        page = StartPage(find_samples(), self)
        for zone in page.zones.values():
            self._connect_zone(zone)
        page.sample_asked.connect(self._opening.open_sample)
        page.recent_asked.connect(self._opening.open_pair)
        page.private_changed.connect(self._set_private)

        def refresh() -> None:
            settings = self._remembered.settings
            page.set_recent(settings.recent, settings.private)

        self._remembered.changed.connect(refresh)
        refresh()
        return page

    def _connect_zone(self, zone: QWidget) -> None:
        from reader.ui.start_page import DropZone

        assert isinstance(zone, DropZone)
        zone.files_dropped.connect(self._opening.open_files)
        zone.text_dropped.connect(self._jobs.open_text)
        zone.choose_asked.connect(self._opening.choose)
        zone.paste_asked.connect(self._opening.paste)
