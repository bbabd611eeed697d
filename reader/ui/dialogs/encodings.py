"""How a file reads in each encoding, two lines each, to choose the one that makes sense."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.documents.encoding import Preview, friendly_name


class EncodingsDialog(QDialog):
    """A table of previews; the present encoding is marked and chosen first."""

    def __init__(
        self, file: str, present: str, previews: tuple[Preview, ...], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Encoding of the file"))
        self.resize(760, 520)
        # Those that can read every byte come first.
        self._previews = sorted(
            previews, key=lambda item: (item.encoding != present, item.bad_bytes > 0)
        )
        said = self.tr("Choose the encoding in which the lines of “{file}” read as they should.")
        label = QLabel(said.format(file=file), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.table = QTableWidget(len(self._previews), 3, self)
        self.table.setAccessibleName(self.tr("Encodings"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Encoding"), self.tr("Reads"), self.tr("Unreadable")]
        )
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._present = present
        for row, texts in enumerate(self.rows()):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        self.table.doubleClicked.connect(self.accept)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Read in this encoding"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(label)
        column_layout.addWidget(self.table, 1)
        column_layout.addWidget(buttons)
        self.table.selectRow(0)
        self.table.setFocus()

    def rows(self) -> list[tuple[str, str, str]]:
        """Name, two lines and number of unreadable bytes of each encoding."""
        now = self.tr("{encoding} (now)")
        return [
            (
                now.format(encoding=friendly_name(preview.encoding))
                if preview.encoding == self._present
                else friendly_name(preview.encoding),
                "\n".join(preview.lines),
                self.locale().toString(preview.bad_bytes) if preview.bad_bytes else "",
            )
            for preview in self._previews
        ]

    def encoding(self) -> str:
        """The chosen encoding (a Python codec name); "" where nothing is chosen."""
        row = self.table.currentRow()
        return self._previews[row].encoding if 0 <= row < len(self._previews) else ""
