"""The window in other languages: complete, with every placeholder, and nothing cut off."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui.driver import Driver

from reader.documents.article import Notice
from reader.errors import ErrorCode
from reader.paths import resource
from reader.ui.said_by_worker import in_window_language
from reader.ui.translations import install, uninstall

ROOT = Path(__file__).parents[2]
LANGUAGES = ("de", "fr", "es", "ru")
_PLACEHOLDER = re.compile(r"\{\w+\}|%n")


def messages(language: str) -> Iterator[tuple[str, str]]:
    path = resource("translations", f"reader_{language}.ts")
    for message in ElementTree.parse(path).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for text in forms or [translation.text or ""]:
            yield source, text


def test_every_language_is_complete_and_up_to_date_with_the_code() -> None:
    """Runs what a developer runs: `python packaging/translations.py --check`."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    for source, text in messages(language):
        assert set(_PLACEHOLDER.findall(source)) == set(_PLACEHOLDER.findall(text)), source
        assert source.endswith("…") == text.endswith("…"), source


@pytest.fixture
def translators(qtbot: QtBot) -> Iterator[QApplication]:
    """The application, rid afterwards of what a test installs."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    yield app
    uninstall(app)


def test_a_language_replaces_the_texts_of_menus_and_buttons(
    translators: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    driver = Driver(qtbot, tmp_path, language="de")
    driver.open_articles()
    assert driver.window.menuBar().actions()[0].text() == "&Datei"
    assert driver.counter() == "8 gemeinsame"
    assert driver.findings._tabs["quotes"].text() == "Zitate 3"


def test_plurals_follow_the_language(translators: QApplication) -> None:
    assert install(translators, "ru")
    texts = [
        QCoreApplication.translate("ToolBar", "%n shared", "", number) for number in (1, 3, 8, 21)
    ]
    assert texts == ["1 общее", "3 общих", "8 общих", "21 общее"]


def test_what_the_worker_says_in_english_is_said_in_the_windows_language(
    translators: QApplication,
) -> None:
    gone = Notice("failed:not_found", "“echo.txt” was not found. It may have been moved.")
    pages = Notice("truncated", "Pages 2 and 5 cannot be read: missing here.")
    assert in_window_language(gone) == gone.text
    assert install(translators, "de")
    assert in_window_language(gone).startswith("„echo.txt“ wurde nicht gefunden.")
    assert "Pages 2 and 5" in in_window_language(pages)
    model = Notice("names_failed", "The language model “old_sm” cannot be used: [E054] …")
    assert in_window_language(model).startswith("Das Sprachmodell „old_sm“ kann nicht")
    unknown = Notice("failed:something_new", "“x” cannot be opened.")
    assert in_window_language(unknown) == unknown.text


@pytest.mark.parametrize("code", ErrorCode)
def test_every_failure_to_open_a_file_is_said_in_every_language(
    translators: QApplication, code: ErrorCode
) -> None:
    if code in (ErrorCode.CANNOT_WRITE, ErrorCode.MODEL_UNUSABLE, ErrorCode.REPORT_FAILED):
        return  # not about a file that is opened
    notice = Notice(f"failed:{code}", "“a.txt” is not as it should be.")
    for language in LANGUAGES:
        assert install(translators, language)
        said = in_window_language(notice)
        assert said != notice.text
        assert "a.txt" in said


def test_a_language_that_is_not_there_is_no_error(translators: QApplication) -> None:
    assert install(translators, "xx") is False


class Pseudo(QTranslator):
    """Every text in brackets and longer by half, as it may be in another language."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if not text or context.startswith("Q"):
            return text
        return f"[{text}{'·' * (len(text) // 2)}]".replace("%n", str(n))

    def isEmpty(self) -> bool:
        return False


# Names, signs and values that are the same in every language.
_AS_IT_IS = re.compile(
    r"[AB]|reader|\d+ \w+ \d+( \?)?|[\d\W]*|.*\.txt.*|.*\d.*%.*|A4|(txt|md)\b.*|English", re.S
)


@pytest.fixture
def pseudo(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    monkeypatch.setattr("reader.ui.translations.install", lambda app, language: True)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translator = Pseudo(app)
    app.installTranslator(translator)
    driver = Driver(qtbot, tmp_path, width=1280, height=720)
    driver.open_articles()
    yield driver
    app.removeTranslator(translator)


def test_every_text_of_the_window_can_be_translated(pseudo: Driver) -> None:
    pseudo.click_pair(7)
    pseudo.run("find")
    data = {"Harbour Post", "Saltby Echo", "harbour.txt", "echo.txt", "A11", "B6"}
    bare = []
    for widget in pseudo.window.findChildren(QWidget):
        if isinstance(widget, (QTextEdit, QComboBox)):
            continue
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisible():
            text = widget.text()
            if text in data or _AS_IT_IS.fullmatch(text):
                continue
            if "[" not in text:
                bare.append(f"{type(widget).__name__} {widget.objectName()}: {text!r}")
    for menu in pseudo.window.menuBar().findChildren(QMenu):
        bare += [a.text() for a in menu.actions() if a.text() and "[" not in a.text()]
    assert bare == []


def test_nothing_is_cut_off_when_texts_are_longer_by_half(pseudo: Driver) -> None:
    pseudo.click_pair(7)
    cut = []
    for button in pseudo.window.findChildren(QAbstractButton):
        if not button.isVisible() or button.width() >= button.minimumSizeHint().width():
            continue
        cut.append(f"{button.objectName()} {button.text()}")
    assert cut == []
    bar = pseudo.window.tool_bar
    assert max(c.geometry().right() for c in bar.findChildren(QWidget) if c.isVisible()) <= 1280
