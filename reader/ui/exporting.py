"""Writing the comparison to files, and saying how it went."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from reader.documents.article import Side
from reader.ui.jobs import Jobs
from reader.ui.remembering import Remembered
from reader.ui.workspace import Workspace

if TYPE_CHECKING:
    from reader.ui.dialogs.export_options import ExportOptionsDialog

_ENDINGS = {"json": ".json", "markdown": ".md", "html": ".html", "pdf": ".pdf"}


class Exporting(QObject):
    """Handlers of the export commands."""

    def __init__(
        self, window: QWidget, workspace: Workspace, jobs: Jobs, remembered: Remembered
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._jobs = jobs
        self._remembered = remembered
        self._last: Callable[[], None] = self.export_report
        self._written = ""
        self._dialog: ExportOptionsDialog | None = None
        jobs.exported.connect(self._note)

    def handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "export_report": self.export_report,
            "export_csv": self.export_csv,
            **{
                f"export_{form}": partial(self.export_file, form)
                for form in ("json", "markdown", "html")
            },
        }

    def export_report(self) -> None:
        """Ask for the report's options and its place, then write it."""
        from reader.ui.dialogs.export_options import ExportOptionsDialog

        self._last = self.export_report
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        dialog = ExportOptionsDialog(self._window, self._remembered.settings.report)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.preview_wanted.connect(self._jobs.preview)
        dialog.finished.connect(self._chosen)
        self._jobs.previewed.connect(dialog.take_preview)
        self._workspace.comparison_changed.connect(dialog.ask_again)
        self._dialog = dialog
        dialog.show()

    def _chosen(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None and result:
            self._remembered.change(report=dialog.to_remember())
            self._save("pdf", dialog.options())

    def export_file(self, form: str) -> None:
        self._last = partial(self.export_file, form)
        self._save(form, {})

    def export_csv(self) -> None:
        """The tables go into a folder."""
        self._last = self.export_csv
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder for the CSV tables"), self._folder()
        )
        if folder:
            self._jobs.export("csv", folder, {})

    def again(self) -> None:
        """The last export once more, under another name."""
        self._last()

    def open_written(self) -> None:
        """Show what was written with the program that the desktop has for it."""
        if self._written:
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl.fromLocalFile(self._written))

    def _note(self, path: str) -> None:
        self._written = path

    def _save(self, form: str, options: dict[str, Any]) -> None:
        ending = _ENDINGS[form]
        suggested = str(Path(self._folder()) / f"{self._name()}{ending}")
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as"), suggested, f"{ending[1:].upper()} (*{ending})"
        )
        if path:
            if not Path(path).suffix:
                path += ending
            self._jobs.export(form, path, options)

    def _folder(self) -> str:
        return self._remembered.settings.last_folder or str(Path.home())

    def _name(self) -> str:
        names = []
        for side in Side:
            article = self._workspace.article(side)
            if article is not None:
                names.append(Path(article.file).stem)
        return "-".join(names) or "comparison"
