"""The notices of the window and of each article: which are shown, and what their buttons do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.documents.article import Notice, Side
from reader.documents.names import visible_name
from reader.presentation.theme import Theme
from reader.ui.actions import Actions
from reader.ui.exporting import Exporting
from reader.ui.helping import Helping
from reader.ui.hints import Hints
from reader.ui.jobs import Jobs
from reader.ui.notice_rules import (
    FIRST_WORDS,
    derived_notices,
    is_of_a_side,
    told_once,
    window_notices,
)
from reader.ui.notices import NoticeBar
from reader.ui.opening import Opening
from reader.ui.remembering import Remembered
from reader.ui.said_by_worker import STOPPED
from reader.ui.waiting import Waiting
from reader.ui.workspace import Workspace


class NoticeBoard(QObject):
    """A bar under the tool bar and one over each text."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        jobs: Jobs,
        remembered: Remembered,
        actions: Actions,
        opening: Opening,
        exporting: Exporting,
        helping: Helping,
        focused_side: Callable[[], Side],
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._jobs = jobs
        self._opening = opening
        self._exporting = exporting
        self._helping = helping
        self._focused_side = focused_side
        self.waiting = Waiting(workspace, jobs, self)
        self.bar = NoticeBar(window)
        self.side_bars = {side: NoticeBar(window) for side in Side}
        self._hints = Hints(window, workspace, remembered, actions, self.bar)
        for signal in (
            workspace.article_changed,
            workspace.comparison_changed,
            workspace.notices_changed,
        ):
            signal.connect(self.refresh)
        jobs.said.connect(self.say)
        jobs.exported.connect(self._exported)
        self.bar.asked.connect(lambda action: self.act(action, self._side_spoken_of()))
        for side, bar in self.side_bars.items():
            bar.asked.connect(lambda action, side=side: self.act(action, side))

    def set_theme(self, theme: Theme) -> None:
        for bar in (self.bar, *self.side_bars.values()):
            bar.set_theme(theme)

    def say(self, notice: Notice) -> None:
        """Show a notice that concerns no single article."""
        self.bar.set_notices((notice,))

    def refresh(self) -> None:
        """Show what must be said about what is open."""
        notices = {
            side: (
                *self.waiting.notices(side),
                *self._workspace.notices(side),
                *self._opening.disk_notices(side),
                *derived_notices(self._workspace, side),
            )
            for side in Side
        }
        for side, told in told_once(notices).items():
            self.side_bars[side].set_notices(told)
        standing = window_notices(self._workspace, self.waiting.notices)
        shown = self.bar.shown
        is_over = shown is not None and shown.code == STOPPED and not self._jobs.is_stopped
        if standing or is_over or is_of_a_side(shown):
            self.bar.set_notices(standing)

    def act(self, action: str, side: Side) -> None:
        """Do what a notice offered."""
        self.steps(side)[action]()

    def steps(self, side: Side) -> dict[str, Callable[[], object]]:
        """What notices can offer, by the names that they use."""
        return {
            "choose": partial(self._opening.choose, side),
            "details": partial(self._helping.show_details, side),
            "encoding": partial(self._opening.choose_encoding, side),
            "password": partial(self._opening.ask_password, side),
            "again": partial(self._jobs.again, side),
            "cancel": self._jobs.cancel,
            "go_on": self._jobs.go_on,
            "reload": self._opening.reload,
            "first_words": partial(self._jobs.take_words, side, FIRST_WORDS),
            "whole_text": partial(self._jobs.take_words, side, None),
            "furniture": partial(self._workspace.set_view, furniture=True),
            "all_pairs": partial(self._workspace.set_view, strength=0.0, related=True),
            "export": self._exporting.again,
            "open_export": self._exporting.open_written,
            "preferences": self._helping.show_preferences,
            "guide": self._helping.show_guide,
            "crash": self._helping.show_crash,
            "end_hints": self._hints.end,
        }

    def _side_spoken_of(self) -> Side:
        shown = self.bar.shown
        about = (side for side in Side if shown in self._workspace.notices(side))
        return next(about, self._focused_side())

    def _exported(self, path: str) -> None:
        from pathlib import Path

        text = self.tr("Written: {name}").format(name=visible_name(Path(path).name))
        notice = Notice("exported", text)
        self.say(notice)
        self._hints.offer("export", (notice,))
