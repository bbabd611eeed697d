"""The title of a dock: what one drags it by, and folds it with."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget


class DockHandle(QWidget):
    """A dock's title: low, quiet, and what one drags. A panel that folds has a button for it."""

    fold_asked = Signal()

    def __init__(self, title: str, dock: QDockWidget, *, folds: bool) -> None:
        super().__init__(dock)
        self.setObjectName("handle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = title
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 2)
        self._button: QToolButton | None = None
        if folds:
            row.setContentsMargins(6, 1, 8, 1)
            self._button = QToolButton(self)
            self._button.setProperty("fold", True)
            self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._button.clicked.connect(self.fold_asked)
            row.addWidget(self._button)
            self.set_open(True)
        else:
            label = QLabel(title, self)
            label.setProperty("strong", True)
            row.addWidget(label)
        row.addStretch(1)
        self._hidden = False

    def set_open(self, shown: bool) -> None:
        """Say on the button whether the panel is folded."""
        if self._button is not None:
            self._button.setText(f"{self._title} {'▾' if shown else '▸'}")
            self._button.setAccessibleName(self._title)
            self._button.setToolTip(self.tr("Fold") if shown else self.tr("Unfold"))

    def set_hidden(self, hidden: bool) -> None:
        """Take no room."""
        self._hidden = hidden
        self.updateGeometry()

    def height_alone(self) -> int:
        """Height of a folded panel."""
        return super().sizeHint().height()

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self._hidden else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self._hidden else super().minimumSizeHint()
