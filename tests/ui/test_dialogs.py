"""Dialogs: what they show, what they refuse, and that a change reaches what it is about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from support.fake_client import pixels_of
from support.harbour import left_article, right_article
from ui.driver import Driver

from reader.documents.article import Side
from reader.documents.corrections import Corrections
from reader.documents.open import preview_encodings
from reader.findings.page_picture import PagePicture
from reader.findings.report.options import ReportOptions
from reader.settings import load_settings
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.article_details import ArticleDetailsDialog
from reader.ui.dialogs.encodings import EncodingsDialog
from reader.ui.dialogs.export_options import ExportOptionsDialog
from reader.ui.dialogs.go_to_sentence import GoToSentenceDialog, sentence_id
from reader.ui.dialogs.guide import guide_text
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.shortcuts import ShortcutsDialog
from reader.values import from_json
from reader.worker.messages import Failed, Previewed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("B16", "B16"),
        ("b 16", "B16"),
        (" a03 ", "A3"),
        ("7", "A7"),
        ("C1", ""),
        ("", ""),
        ("Bx", ""),
    ],
)
def test_a_sentence_number_is_understood(typed: str, meant: str) -> None:
    assert sentence_id(typed) == meant


def test_go_to_sentence_shows_it_before_one_goes(reading: Driver) -> None:
    dialog = GoToSentenceDialog(reading.window.workspace, reading.window)
    reading.qtbot.addWidget(dialog)
    ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.field.setText("b6")
    assert ok.isEnabled()
    assert "last month" in dialog._preview.text()
    dialog.field.setText("B99")
    assert not ok.isEnabled()


def details(
    driver: Driver, path: Path | None = None, side: Side = Side.LEFT
) -> ArticleDetailsDialog:
    article = left_article() if side is Side.LEFT else right_article()
    dialog = ArticleDetailsDialog(
        side, article, Corrections(), str(path) if path else None, driver.window
    )
    driver.qtbot.addWidget(dialog)
    return dialog


def test_details_left_alone_correct_nothing(driver: Driver) -> None:
    dialog = details(driver)
    assert dialog.corrections() == Corrections()
    assert dialog.encoding() == ""


def test_details_set_by_hand_become_corrections(driver: Driver) -> None:
    dialog = details(driver, side=Side.RIGHT)
    dialog.outlet.setEditText("The Echo")
    dialog.published.setEditText("2026-05-13")
    assert dialog.corrections() == Corrections(published="2026-05-13", outlet="The Echo")


@pytest.mark.parametrize("date", ["yesterday", "2026-02-30", "12 May 2026", "2026-5-12"])
def test_a_date_that_is_none_cannot_be_taken_over(driver: Driver, date: str) -> None:
    dialog = details(driver)
    dialog.published.setEditText(date)
    assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_every_encoding_shows_two_lines_of_the_file(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Plain first line\nDie Fähre lief auf Grund".encode("windows-1252"))
    dialog = EncodingsDialog("old.txt", "cp1252", preview_encodings(path), driver.window)
    driver.qtbot.addWidget(dialog)
    shown = {name: lines for name, lines, _ in dialog.rows()}
    assert shown["Windows-1252 (now)"] == "Die Fähre lief auf Grund"
    assert "Fähre" not in shown["Windows-1251"]
    assert dialog.encoding() == "cp1252"
    dialog.table.selectRow(list(shown).index("Windows-1251"))
    assert dialog.encoding() == "cp1251"


def test_file_that_is_gone_has_no_previews_but_a_reason(driver: Driver, tmp_path: Path) -> None:
    dialog = details(driver, tmp_path / "gone.txt")
    dialog.choose_encoding.click()
    assert "was not found" in dialog._encoding_label.text()
    assert dialog.encoding() == ""


def test_preferences_apply_at_once_and_are_saved(reading: Driver) -> None:
    window = reading.window
    dialog = PreferencesDialog(window.workspace, window.remembered, window.jobs, window)
    reading.qtbot.addWidget(dialog)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert window.theming.theme is not None
    assert window.theming.theme.dark
    dialog.zoom.setValue(150)
    assert window.workspace.view.zoom == 150
    dialog.font_choice.setCurrentIndex(dialog.font_choice.findData("sans"))
    assert window.workspace.view.reading_family == "Inter"
    dialog.strength.setValue(60)
    assert window.workspace.view.strength == 0.6
    dialog.shortest.setValue(8)
    assert window.workspace.view.shortest == 8
    dialog.find_names.setChecked(False)
    assert ("model", None, False) in reading.client.asked
    dialog.private.setChecked(True)
    saved = load_settings(reading.folder / "settings.json")
    assert (saved.theme, saved.zoom, saved.reading_font, saved.strength) == (
        "dark",
        150,
        "sans",
        0.6,
    )
    assert saved.private
    assert saved.recent == ()


def test_every_offered_hue_keeps_its_contrast(reading: Driver) -> None:
    window = reading.window
    dialog = PreferencesDialog(window.workspace, window.remembered, window.jobs, window)
    reading.qtbot.addWidget(dialog)
    for number in range(dialog.hue.count()):
        dialog.hue.setCurrentIndex(number)
        assert window.remembered.settings.tint_hue == dialog.hue.itemData(number)


def test_shortcuts_list_every_command_and_refuse_a_key_that_is_taken(reading: Driver) -> None:
    dialog = ShortcutsDialog(reading.window.remembered, reading.window)
    reading.qtbot.addWidget(dialog)
    dialog.tree.setCurrentItem(dialog._items["next_pair"])
    dialog.keys.setKeySequence(QKeySequence("Ctrl+L"))
    assert "Go to sentence" in dialog.conflict.text()
    dialog.keys.setKeySequence(QKeySequence("Ctrl+Shift+N"))
    assert dialog.conflict.text() == ""
    dialog._take()
    keys = reading.window.actions_table["next_pair"].shortcuts()
    assert keys == [QKeySequence("Ctrl+Shift+N")]


def test_commands_of_a_submenu_are_named_with_it(reading: Driver) -> None:
    """ "All", "Dark" and "Free" by themselves could be anything."""
    dialog = ShortcutsDialog(reading.window.remembered, reading.window)
    reading.qtbot.addWidget(dialog)
    names = {name: item.text(0) for name, item in dialog._items.items()}
    assert names["export_json"] == "Export data: JSON"
    assert names["theme_dark"] == "Theme: Dark"
    assert names["open"] == "Open two articles"
    assert len(set(names.values())) == len(names)


def test_shortcuts_can_be_filtered(reading: Driver) -> None:
    dialog = ShortcutsDialog(reading.window.remembered, reading.window)
    reading.qtbot.addWidget(dialog)
    dialog.filter.setText("twin")
    shown = [name for name, item in dialog._items.items() if not item.isHidden()]
    assert shown == ["jump_to_twin"]
    groups = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
    assert [group.text(0) for group in groups if group and not group.isHidden()] == ["Go"]
    # A new key goes to what is in sight, and to nothing where nothing is.
    assert dialog.keys.keySequence() == QKeySequence("Ctrl+J")
    dialog.keys.setKeySequence(QKeySequence("Ctrl+Shift+J"))
    assert dialog._remapped == {"jump_to_twin": "Ctrl+Shift+J"}
    dialog.filter.setText("zebra")
    assert not dialog.keys.isEnabled()


def test_the_report_is_whole_unless_something_is_left_out(driver: Driver) -> None:
    dialog = ExportOptionsDialog(driver.window)
    driver.qtbot.addWidget(dialog)
    dialog.paper.setCurrentIndex(0)
    assert from_json(ReportOptions, dialog.options()) == ReportOptions()
    dialog.grey.setChecked(True)
    dialog.sections["names"].setChecked(False)
    options = from_json(ReportOptions, dialog.options())
    assert options.grey
    assert "names" not in options.sections


def test_a_report_of_nothing_cannot_be_asked_for(driver: Driver) -> None:
    dialog = ExportOptionsDialog(driver.window)
    driver.qtbot.addWidget(dialog)
    for box in dialog.sections.values():
        box.setChecked(False)
    assert not dialog._choose.isEnabled()


def test_choices_of_a_report_are_remembered(driver: Driver) -> None:
    first = ExportOptionsDialog(driver.window)
    driver.qtbot.addWidget(first)
    first.landscape.setChecked(True)
    first.sections["names"].setChecked(False)
    again = ExportOptionsDialog(driver.window, first.to_remember())
    driver.qtbot.addWidget(again)
    assert again.options() == first.options()
    spoilt = ExportOptionsDialog(driver.window, '{"paper": "papyrus"}')
    driver.qtbot.addWidget(spoilt)
    assert set(spoilt.options()["sections"]) == set(ReportOptions().sections)


def test_pages_of_the_report_are_shown_before_it_is_written(reading: Driver) -> None:
    reading.window.exporting.export_report()
    dialog = reading.window.findChild(ExportOptionsDialog)
    assert dialog is not None
    assert not dialog.isModal()
    reading.qtbot.waitUntil(lambda: dialog.preview.place.text() == "Page 1 of 2")
    assert not dialog.preview.page.pixmap().isNull()
    dialog.preview.after.click()
    assert dialog.preview.place.text() == "Page 2 of 2"
    assert not dialog.preview.after.isEnabled()
    dialog.grey.setChecked(True)
    asked = reading.window.jobs._client.asked
    reading.qtbot.waitUntil(lambda: asked[-1][0] == "preview" and asked[-1][1]["grey"])
    dialog.reject()


def test_preview_that_fails_says_why(driver: Driver) -> None:
    dialog = ExportOptionsDialog(driver.window)
    driver.qtbot.addWidget(dialog)
    dialog._timer.stop()
    dialog.take_preview(Failed("preview", None, "report_failed", "The report was not made."))
    assert dialog.preview.page.text() == "The report was not made."
    dialog.take_preview(Previewed(1, (PagePicture(1, 1, pixels_of(b"abc")),)))
    assert dialog.preview.place.text() == "Page 1 of 1"


def test_about_says_what_is_promised(driver: Driver) -> None:
    dialog = AboutDialog(driver.window)
    driver.qtbot.addWidget(dialog)
    words = " ".join(
        child.text() for child in dialog.findChildren(QWidget) if hasattr(child, "text")
    )
    assert "Works offline" in words
    assert "unique" in words


def test_the_guide_is_there_and_names_the_marks() -> None:
    assert "no match above the threshold" in " ".join(guide_text().split())


def test_escape_closes_a_dialog(driver: Driver) -> None:
    dialog = AboutDialog(driver.window)
    driver.qtbot.addWidget(dialog)
    dialog.show()
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
