"""The pages of the report, one at a time, as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.findings.page_picture import PagePicture


class ReportPreview(QWidget):
    """Shows what it is given; says so while there is nothing to show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages: tuple[QPixmap, ...] = ()
        self._count = 0
        self._at = 0
        self.page = QLabel(self)
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setMinimumSize(QSize(340, 440))
        self.page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.page.setWordWrap(True)
        self.page.setFrameShape(QLabel.Shape.StyledPanel)
        self.place = QLabel(self)
        self.before = self._arrow(Qt.ArrowType.LeftArrow, self.tr("Page before"), -1)
        self.after = self._arrow(Qt.ArrowType.RightArrow, self.tr("Page after"), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for part in (self.before, self.place, self.after):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addLayout(row)
        self.wait()

    def wait(self) -> None:
        """The pages shown are about to be replaced; they stay until then."""
        self.place.setText(self.tr("Setting pages…"))
        if not self._pages:
            self.page.setText(self.tr("Setting pages…"))

    def tell(self, message: str) -> None:
        """There are no pages, and why."""
        self._pages, self._count = (), 0
        self.page.setText(message)
        self._turn(0)

    def show_pages(self, count: int, pictures: tuple[PagePicture, ...]) -> None:
        """Raises ValueError where a picture is none."""
        self._pages = tuple(map(_pixmap, pictures))
        self._count = count
        self._turn(0)

    def _arrow(self, arrow: Qt.ArrowType, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setArrowType(arrow)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._turn(step))
        return button

    def _turn(self, step: int) -> None:
        last = len(self._pages) - 1
        self._at = max(0, min(self._at + step, last))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < last)
        if not self._pages:
            self.place.clear()
            return
        words = self.tr("Page {number} of {count}").format(number=self._at + 1, count=self._count)
        self.place.setText(words)
        self.page.setAccessibleName(words)
        self._fit()

    def _fit(self) -> None:
        if self._pages:
            ratio = self.devicePixelRatioF()
            room = self.page.contentsRect().size() * ratio
            picture = self._pages[self._at].scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
            self.page.setPixmap(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _pixmap(picture: PagePicture) -> QPixmap:
    image = QImage(
        picture.pixels(),
        picture.width,
        picture.height,
        3 * picture.width,
        QImage.Format.Format_RGB888,
    )
    return QPixmap.fromImage(image)
