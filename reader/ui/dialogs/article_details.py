"""What is known about an article and how it is known; and the place to set it right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.documents import days
from reader.documents.article import About, Article, PublishedSource, Side
from reader.documents.corrections import Corrections
from reader.documents.encoding import friendly_name
from reader.errors import ReaderError
from reader.records import replace
from reader.ui.date_reasons import reason_in_words
from reader.ui.words import day_in_words, noop, say

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
        self.title = self._field(form, self.tr("&Headline:"), article.title, About.HEADLINE)
        self.outlet = self._field(form, self.tr("&Outlet:"), article.outlet, About.OUTLET)
        self.byline = self._field(form, self.tr("&Author:"), article.byline, About.BYLINE)
        self.published = QComboBox(self)
        self.published.setEditable(True)
        line = self.published.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self._fill_published(form)
        self._encoding = ""
        self._encoding_label = QLabel(self)
        self.choose_encoding = QPushButton(self.tr("Choose another…"), self)
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

    def _field(self, form: QFormLayout, label: str, value: str | None, about: About) -> QComboBox:
        """What is known, with everything that was found to choose from and where it stood."""
        field = QComboBox(self)
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        found = [each for each in self._article.candidates if each.about is about]
        field.addItems(list(dict.fromkeys(each.value for each in found)))
        field.setEditText(value or "")
        line = field.lineEdit()
        if line is not None:
            # A long headline is shown from its beginning.
            line.setCursorPosition(0)
        field.setMinimumContentsLength(20)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.addRow(label, field)
        if len({each.value for each in found}) > 1:
            lines = (f"{_shortened(each.value)} — {each.source}" for each in found)
            form.addRow("", self._muted("\n".join(dict.fromkeys(lines))))
        return field

    def _muted(self, text: str) -> QLabel:
        note = QLabel(text, self)
        note.setProperty("muted", True)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        return note

    def _fill_published(self, form: QFormLayout) -> None:
        published = self._article.published
        dates = [published.date, *(candidate.date for candidate in published.candidates)]
        for date in dict.fromkeys(date for date in dates if date):
            self.published.addItem(date)
        self.published.setEditText(published.date or "")
        form.addRow(self.tr("&Published:"), self.published)
        how = say("Published", _SOURCES[published.source])
        reason = reason_in_words(published.because)
        if reason and reason != how:
            how = f"{how}: {reason}"
        known = [f"{day_in_words(published.date)} — {how}" if published.date else how]
        for candidate in published.candidates:
            source = candidate.field or say("Published", _SOURCES[candidate.source])
            known.append(f"{day_in_words(candidate.date)} — {source}")
        updated = (c for c in self._article.candidates if c.about is About.UPDATED)
        for day, source in dict.fromkeys((c.value, c.source) for c in updated):
            changed = self.tr("changed {day}").format(day=day_in_words(day))
            known.append(f"{changed} — {source}")
        form.addRow("", self._muted("\n".join(dict.fromkeys(known))))

    def _fill_encoding(self, form: QFormLayout) -> None:
        article = self._article
        self._encoding_label.setTextFormat(Qt.TextFormat.PlainText)
        self._encoding_label.setWordWrap(True)
        name = friendly_name(article.encoding.name)
        self._encoding_label.setText(f"{name} — {article.encoding.how}")
        self.choose_encoding.setVisible(
            self._path is not None and article.media_type.startswith("text/")
        )
        self.choose_encoding.clicked.connect(self._choose_encoding)
        row = QHBoxLayout()
        row.addWidget(self._encoding_label, 1)
        row.addWidget(self.choose_encoding)
        form.addRow(self.tr("Encoding:"), row)

    def _choose_encoding(self) -> None:
        from reader.documents.open import preview_encodings
        from reader.ui.dialogs.encodings import EncodingsDialog

        try:
            previews = preview_encodings(Path(self._path or ""))
        except ReaderError as error:
            self._encoding_label.setText(error.message)
            return
        present = self._encoding or self._article.encoding.name
        dialog = EncodingsDialog(self._article.file, present, previews, self)
        if dialog.exec():
            self._encoding = dialog.encoding()
            self._encoding_label.setText(friendly_name(self._encoding))

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
            outlet=changed(self.outlet.currentText(), article.outlet, before.outlet),
            byline=changed(self.byline.currentText(), article.byline, before.byline),
            title=changed(self.title.currentText(), article.title, before.title),
        )

    def encoding(self) -> str:
        """Another encoding to read the file in; "" where the present one stays."""
        return "" if self._encoding == self._article.encoding.name else self._encoding


def _shortened(text: str, most: int = 80) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
