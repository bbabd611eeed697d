"""How articles get into the window: chosen, dropped, pasted, recent, sample, from disk again."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.documents.article import Notice, Side
from reader.documents.names import visible_name
from reader.errors import ReaderError
from reader.records import replace
from reader.ui.foreign_data import carried_by
from reader.ui.jobs import Jobs
from reader.ui.notices import FAILED
from reader.ui.remembering import Remembered
from reader.ui.samples import find_samples
from reader.ui.start_page import recent_title
from reader.ui.workspace import Workspace

_FILTER = (
    "{readable} (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.docx *.odt *.rtf"
    " *.pdf *.eml *.epub);;{all} (*)"
)

_MOMENT = 200
"""Milliseconds after which what was opened is remembered: first it is shown."""
_SETTLING = 250
"""Milliseconds after a change on disk before it is looked at."""


class Opening(QObject):
    """Handlers of the commands that open and close articles."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        jobs: Jobs,
        remembered: Remembered,
        focused_side: Callable[[], Side],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._jobs = jobs
        self._remembered = remembered
        self._focused_side = focused_side
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._file_changed)
        self.changed_on_disk: set[Side] = set()
        self._came_together = False
        """Two files were given at once, and which of them is A has not been decided yet."""
        jobs.opened.connect(self._opened)
        self._soon = QTimer(self)
        self._soon.setInterval(_MOMENT)
        self._soon.timeout.connect(self.remember)

    def handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "open": self.open_two,
            "open_here": lambda: self.choose(self._focused_side()),
            "paste_article": lambda: self.paste(self._focused_side()),
            "reload": self.reload,
            "close": self.close,
            "swap": self._jobs.swap,
        }

    def fill_menus(self, recent: QMenu, samples: QMenu) -> None:
        """The menus whose entries are not commands are made when they open."""
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        samples.aboutToShow.connect(lambda: self._fill_samples(samples))

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        settings = self._remembered.settings
        for pair in () if settings.private else settings.recent:
            # A file's name may hold what a menu takes for a mnemonic.
            title = recent_title(pair).replace("&", "&&")
            menu.addAction(title, partial(self.open_pair, pair.left, pair.right))
        if menu.isEmpty():
            empty = menu.addAction(
                self.tr("Private mode is on") if settings.private else self.tr("Nothing yet")
            )
            empty.setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear"), lambda: self._remembered.change(recent=()))

    def _fill_samples(self, menu: QMenu) -> None:
        menu.clear()
        for sample in find_samples():
            menu.addAction(sample.title, partial(self.open_pair, sample.left, sample.right))

    # Ways in ----------------------------------------------------------------------------

    def open_two(self) -> None:
        """Two files chosen at once fill A and B; a single one asks for the other."""
        from PySide6.QtWidgets import QFileDialog

        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open two articles: choose both, or one after the other"),
            self._remembered.settings.last_folder,
            self._filter(),
        )
        if len(paths) >= 2:
            self.open_files(Side.LEFT, paths)
        elif paths:
            first = Side.LEFT
            if self._workspace.article(Side.LEFT) and not self._workspace.article(Side.RIGHT):
                first = Side.RIGHT
            self.open_files(first, paths)

    def choose(self, side: Side) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open article {side}").format(side=side),
            self._remembered.settings.last_folder,
            self._filter(),
        )
        if path:
            self.open_files(side, [path])

    def _filter(self) -> str:
        return _FILTER.format(readable=self.tr("Articles"), all=self.tr("All files"))

    def open_pair(self, left: str, right: str) -> None:
        """These files into A and B, as they are named."""
        self._came_together = False
        self._jobs.open_path(Side.LEFT, left)
        if right:
            self._jobs.open_path(Side.RIGHT, right)

    def open_files(self, side: Side, paths: Sequence[str]) -> None:
        """One file goes into `side`, two fill A and B: the older publication is A, where both
        say when they were published."""
        if len(paths) >= 2:
            self.open_pair(paths[0], paths[1])
            self._came_together = True
        elif paths:
            self._jobs.open_path(side, paths[0])

    def open_sample(self, name: str = "") -> None:
        """The sample with that name, or the first."""
        samples = find_samples()
        chosen = next((s for s in samples if s.name == name), samples[0] if samples else None)
        if chosen is not None:
            self.open_pair(chosen.left, chosen.right)

    def paste(self, side: Side) -> None:
        """The clipboard's files or text into `side`; the article there can be opened again."""
        carried = carried_by(QGuiApplication.clipboard().mimeData())
        if carried.files:
            self.open_files(side, carried.files)
        elif carried:
            if self._workspace.article(side) and not self._may_replace(side):
                return
            self._jobs.open_text(side, carried.text, carried.html)

    def ask_password(self, side: Side) -> None:
        """For the file that could not be opened without one."""
        from PySide6.QtWidgets import QInputDialog, QLineEdit

        path = self._jobs.wanted(side)
        if path is None:
            return
        label = self.tr("Password of “{file}”:").format(file=visible_name(Path(path).name))
        password, given = QInputDialog.getText(
            self._window, self.tr("Locked file"), label, QLineEdit.EchoMode.Password
        )
        if given and password:
            self._jobs.again(side, password)

    def choose_encoding(self, side: Side) -> None:
        """Show how the side's file reads in other encodings, and read it in the chosen one."""
        from reader.documents.open import preview_encodings
        from reader.ui.dialogs.encodings import EncodingsDialog

        article, source = self._workspace.article(side), self._jobs.source(side)
        if article is None or source is None or source.path is None:
            return
        try:
            previews = preview_encodings(Path(source.path))
        except ReaderError as error:
            self._workspace.set_notices(
                side, (Notice(f"{FAILED}{error.code}", error.message), *article.notices)
            )
            return
        present = article.encoding.name
        dialog = EncodingsDialog(article.file, present, previews, self._window)
        if dialog.exec() and dialog.encoding() not in ("", present):
            self._jobs.read_as(side, dialog.encoding())

    def _may_replace(self, side: Side) -> bool:
        from PySide6.QtWidgets import QMessageBox

        answer = QMessageBox.question(
            self._window,
            self.tr("Paste as article"),
            self.tr("Replace article {side} with the text in the clipboard?").format(side=side),
        )
        return answer == QMessageBox.StandardButton.Yes

    def reload(self) -> None:
        self.changed_on_disk.clear()
        self._jobs.reload()

    def close(self) -> None:
        for side in Side:
            if self._workspace.article(side) is not None:
                self._jobs.close(side)

    # What follows -----------------------------------------------------------------------

    def _opened(self, side: Side) -> None:
        self.changed_on_disk.discard(side)
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        present = [path for path in self._paths() if path and Path(path).is_file()]
        if present:
            self._watcher.addPaths(present)
        self._soon.start()
        self._put_older_left()

    def _put_older_left(self) -> None:
        """A file manager names dropped files in an order that means nothing."""
        if not self._came_together or any(self._jobs.reading(side) for side in Side):
            return
        self._came_together = False
        articles = [self._workspace.article(side) for side in Side]
        days = [article.published.date if article else None for article in articles]
        if days[0] and days[1] and days[0] > days[1]:
            self._jobs.swap()

    def _paths(self) -> list[str]:
        """The files of A and B; "" where there is none."""
        sources = [self._jobs.source(side) for side in Side]
        return [source.path if source and source.path else "" for source in sources]

    def remember(self) -> None:
        """Put what was opened among the recent pairs, if that has not been done yet."""
        if not self._soon.isActive():
            return
        self._soon.stop()
        paths = self._paths()
        if any(self._is_sample(path) for path in paths) or not any(paths):
            return
        first, second = paths if paths[0] else (paths[1], "")
        # `datetime` would bring a second version of itself, written in Python.
        today = time.strftime("%Y-%m-%d")
        settings = self._remembered.settings.with_recent(first, second, today)
        if second:
            # The pair replaces the entry that its first article made alone.
            kept = tuple(r for r in settings.recent if r.right or r.left not in paths)
            settings = replace(settings, recent=kept)
        self._remembered.put(settings)

    @staticmethod
    def _is_sample(path: str) -> bool:
        return any(path in (sample.left, sample.right) for sample in find_samples())

    def disk_notices(self, side: Side) -> tuple[Notice, ...]:
        """That a file was changed or taken away after it was opened."""
        article, source = self._workspace.article(side), self._jobs.source(side)
        if article is None or source is None or side not in self.changed_on_disk:
            return ()
        if source.path is not None and not Path(source.path).exists():
            text = self.tr("“{file}” is no longer where it was. Its text stays open here.")
            return (Notice("gone_from_disk", text.format(file=article.file)),)
        text = self.tr("“{file}” has changed since it was opened.").format(file=article.file)
        return (Notice("changed_on_disk", text),)

    def _file_changed(self, path: str) -> None:
        # Many programs save by putting a new file in the place of the old one: in between there
        # is none, and Qt forgets it.
        QTimer.singleShot(_SETTLING, self, partial(self._tell_change, path))

    def _tell_change(self, path: str) -> None:
        if Path(path).is_file() and path not in self._watcher.files():
            self._watcher.addPath(path)
        for side in Side:
            source = self._jobs.source(side)
            if source is not None and source.path == path:
                self.changed_on_disk.add(side)
                self._workspace.notices_changed.emit(side)
