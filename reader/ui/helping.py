"""Dialogs: details of an article, preferences, shortcuts, guide, about, what is known of a crash.

Each is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.documents.article import Side
from reader.ui.jobs import Jobs
from reader.ui.remembering import Remembered
from reader.ui.workspace import Workspace


class Helping(QObject):
    """Handlers of the commands that open a dialog."""

    def __init__(
        self, window: QWidget, workspace: Workspace, jobs: Jobs, remembered: Remembered
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._jobs = jobs
        self._remembered = remembered

    def handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "details_left": lambda: self.show_details(Side.LEFT),
            "details_right": lambda: self.show_details(Side.RIGHT),
            "shortcuts": self.show_shortcuts,
            "preferences": self.show_preferences,
            "guide": self.show_guide,
            "about": self.show_about,
        }

    def show_details(self, side: Side) -> None:
        """What is known about an article, and how; what is wrong can be set by hand."""
        from reader.ui.dialogs.article_details import ArticleDetailsDialog

        article = self._workspace.article(side)
        if article is None:
            return
        source = self._jobs.source(side)
        dialog = ArticleDetailsDialog(
            side,
            article,
            self._jobs.corrections(side),
            source.path if source else None,
            self._window,
        )
        if not dialog.exec():
            return
        encoding = dialog.encoding()
        if encoding:
            self._jobs.read_as(side, encoding)
        corrections = dialog.corrections()
        if encoding or corrections != self._jobs.corrections(side):
            self._jobs.correct(side, corrections)

    def show_preferences(self) -> None:
        from reader.ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._workspace, self._remembered, self._jobs, self._window).exec()

    def show_shortcuts(self) -> None:
        from reader.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._remembered, self._window).exec()

    def show_guide(self) -> None:
        from reader.ui.dialogs.guide import GuideDialog

        GuideDialog(self._window).show()

    def show_about(self) -> None:
        from reader.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()

    def show_crash(self) -> None:
        from reader.ui.dialogs.problem import ProblemDialog

        ProblemDialog(self._window).show()
