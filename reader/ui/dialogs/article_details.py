"""What is known about an article and how it is known; and the place to set it right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.documents import days
from reader.documents.article import Article, PublishedSource, Side
from reader.documents.corrections import Corrections
from reader.ui.words import day_in_words, in_english, noop, say

ENCODINGS = (
    "utf-8",
    "windows-1252",
    "iso-8859-1",
    "iso-8859-15",
    "windows-1250",
    "iso-8859-2",
    "windows-1251",
    "koi8-r",
    "windows-1256",
    "utf-16",
    "shift_jis",
    "gb18030",
    "big5",
    "euc-kr",
)
_PREVIEW = 4096
"""Bytes that the preview of another encoding reads."""

_SOURCES = {
    PublishedSource.DATE_HEADER: noop("Published", "date line of the article"),
    PublishedSource.TIME_STAMP: noop("Published", "time stamp"),
    PublishedSource.METADATA: noop("Published", "metadata of the file"),
    PublishedSource.DATELINE: noop("Published", "dateline"),
    PublishedSource.PARTNER: noop("Published", "taken from the other article"),
    PublishedSource.ASSUMED: noop("Published", "assumed"),
    PublishedSource.GIVEN: noop("Published", "set by hand"),
    PublishedSource.NONE: noop("Published", "not found"),
}


class ArticleDetailsDialog(QDialog):
    """One article's details."""

    def __init__(
        self,
        side: Side,
        article: Article,
        corrections: Corrections,
        path: str | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article {side}: details").format(side=side))
        self.setMinimumWidth(520)
        self._article = article
        self._before = corrections
        self._path = path
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.title = self._field(form, self.tr("&Headline:"), article.title)
        self.outlet = self._field(form, self.tr("&Outlet:"), article.outlet)
        self.byline = self._field(form, self.tr("&Author:"), article.byline)
        self.published = QComboBox(self)
        self.published.setEditable(True)
        line = self.published.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self._fill_published(form)
        self.encodings = QComboBox(self)
        self._preview = QLabel(self)
        self._fill_encoding(form)
        facts = QLabel(self._facts(), self)
        facts.setProperty("muted", True)
        facts.setWordWrap(True)
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(self.tr("File:"), facts)
        digest = QLabel(f"{article.sha256[:32]}\n{article.sha256[32:]}", self)
        digest.setProperty("muted", True)
        digest.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(self.tr("SHA-256:"), digest)
        if article.notices:
            notices = QLabel("\n".join(notice.text for notice in article.notices), self)
            notices.setWordWrap(True)
            notices.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(self.tr("Notices:"), notices)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self.published.editTextChanged.connect(self._check)
        self._check()

    def _field(self, form: QFormLayout, label: str, value: str | None) -> QLineEdit:
        field = QLineEdit(value or "", self)
        form.addRow(label, field)
        return field

    def _fill_published(self, form: QFormLayout) -> None:
        published = self._article.published
        dates = [published.date, *(candidate.date for candidate in published.candidates)]
        for date in dict.fromkeys(date for date in dates if date):
            self.published.addItem(date)
        self.published.setEditText(published.date or "")
        form.addRow(self.tr("&Published:"), self.published)
        how = say("Published", _SOURCES[published.source])
        reason = in_english(published.reason)
        if reason and reason != how:
            how = f"{how}: {reason}"
        known = [f"{day_in_words(published.date)} — {how}" if published.date else how]
        for candidate in published.candidates:
            if candidate.date != published.date:
                source = say("Published", _SOURCES[candidate.source])
                known.append(f"{day_in_words(candidate.date)} — {source}")
        note = QLabel("\n".join(known), self)
        note.setProperty("muted", True)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow("", note)

    def _fill_encoding(self, form: QFormLayout) -> None:
        now = self._article.encoding
        self._preview.setProperty("muted", True)
        self._preview.setWordWrap(True)
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        if self._path is None or not self._article.media_type.startswith("text/"):
            self.encodings.addItem(now.name)
            self.encodings.setEnabled(False)
        else:
            names = dict.fromkeys((now.name.lower(), *ENCODINGS))
            self.encodings.addItems(list(names))
            self.encodings.currentTextChanged.connect(self._show_preview)
        form.addRow(self.tr("&Encoding:"), self.encodings)
        form.addRow("", self._preview)
        self._preview.setText(now.how)

    def _show_preview(self, name: str) -> None:
        """Two lines as they would read."""
        try:
            with Path(self._path or "").open("rb") as file:
                text = file.read(_PREVIEW).decode(name, errors="replace")
        except (OSError, LookupError) as error:
            self._preview.setText(type(error).__name__)
            return
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        # Lines with other than plain letters show best what an encoding does.
        telling = sorted(lines, key=str.isascii)[:2]
        self._preview.setText("\n".join(line[:160] for line in telling))

    def _facts(self) -> str:
        article = self._article
        size = self.locale().formattedDataSize(article.size)
        return f"{article.file} · {size} · {article.media_type}"

    def _check(self, text: str = "") -> None:
        """A date that is no date cannot be taken over."""
        date = self.published.currentText().strip()
        try:
            good = not date or bool(days.from_number(days.to_number(date)) == date)
        except ValueError:
            good = False
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(good)
        ok.setToolTip("" if good else self.tr("The date must be a day such as 2018-03-04."))

    def corrections(self) -> Corrections:
        """What was set by hand, before and now."""

        def changed(field: str, found: str | None, before: str | None) -> str | None:
            value = field.strip()
            return before if value == (found or "") else value

        article, before = self._article, self._before
        return replace(
            before,
            published=changed(
                self.published.currentText(), article.published.date, before.published
            )
            or None,
            outlet=changed(self.outlet.text(), article.outlet, before.outlet),
            byline=changed(self.byline.text(), article.byline, before.byline),
            title=changed(self.title.text(), article.title, before.title),
        )

    def encoding(self) -> str:
        """Another encoding to read the file in; "" where the present one stays."""
        name = self.encodings.currentText()
        return "" if name.lower() == self._article.encoding.name.lower() else name
