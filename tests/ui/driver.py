"""Speaks of the window as its reader does, so that no test looks for widgets itself."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from support.fake_client import FakeClient

from reader.documents.article import Side
from reader.ui.application import make_window
from reader.ui.panels.finding_list import ROW
from reader.ui.panels.finding_row import Row
from reader.ui.panels.findings_panel import FindingsPanel
from reader.ui.panels.pair_strip import PairStrip


class Driver:
    """A window with a client that answers at once."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        width: int = 1440,
        height: int = 900,
        language: str = "en",
        theme: str = "system",
    ) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.client = FakeClient()
        # Whatever the language of the machine.
        settings = f'{{"language": "{language}", "theme": "{theme}"}}'
        (folder / "settings.json").write_text(settings)
        self.app, self.window = make_window(self.client, [], folder / "settings.json")
        qtbot.addWidget(self.window)
        if width:
            self.window.resize(width, height)
        with qtbot.waitSignal(self.window.painted):
            self.window.show()

    # What a reader does -----------------------------------------------------------------

    def open_articles(self, left: str = "harbour.txt", right: str = "echo.txt") -> None:
        """Open two files and wait until they are compared."""
        self.window.opening.open_files(
            Side.LEFT, [str(self.folder / left), str(self.folder / right)]
        )
        self.qtbot.waitUntil(lambda: self.window.workspace.comparison is not None)
        self.settle()

    def open_one(self, name: str, side: Side = Side.LEFT) -> None:
        self.window.opening.open_files(side, [str(self.folder / name)])
        self.settle()

    def drop_files(self, side: Side, *names: str) -> None:
        zone = self.window.start_page.zones[side]  # type: ignore[union-attr]
        zone.files_dropped.emit(side, [str(self.folder / name) for name in names])
        self.settle()

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.run("paste_article")

    def run(self, command: str) -> None:
        """Choose a command from its menu."""
        action = self.window.actions_table[command]
        assert action.isEnabled(), f"{command} is disabled"
        action.trigger()
        self.settle()

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Type a key ("Alt+Down") where the focus is."""
        from PySide6.QtGui import QKeySequence

        combination = QKeySequence(keys)[0]
        self.qtbot.keyClick(
            widget or self.focus() or self.window,
            combination.key(),
            combination.keyboardModifiers(),
        )
        self.settle()

    def click_pair(self, number: int) -> None:
        """Click the row of a pair in the findings."""
        self.open_list("shared")
        self._click_row(f"pair/{number}")

    def click_finding(self, name: str, number: int) -> Row:
        """Click the nth finding (from 1) of a list."""
        self.open_list(name)
        row = self.rows()[number - 1]
        self._click_row(row.key)
        return row

    def open_list(self, name: str) -> None:
        self.findings.open_list(name)
        self.settle()

    def filter_findings(self, text: str) -> None:
        self.findings.filter.setText(text)
        self.settle()

    def choose_kind(self, number: int) -> None:
        """The nth segment of the kinds' filter: 0 is all."""
        segments = self.window.tool_bar.kinds.findChildren(QToolButton)
        self.qtbot.mouseClick(segments[number], Qt.MouseButton.LeftButton)
        self.settle()

    def set_strength(self, percent: int) -> None:
        self.window.tool_bar.strength.setValue(percent)
        self.settle()

    def settle(self) -> None:
        """Let queued signals, zero timers and work that is put off for some turns run out, and a
        new theme be put on."""
        for _ in range(10):
            QApplication.processEvents()
        self.qtbot.waitUntil(self.window.updatesEnabled)

    def _click_row(self, key: str) -> None:
        place = self.findings.model.row_of(key)
        assert place >= 0, f"no row {key}"
        view = self.findings.list
        index = self.findings.model.index(place)
        view.scrollTo(index)
        box = view.visualRect(index)
        at = QPoint(box.left() + 60, box.top() + 10)
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    # What a reader sees -----------------------------------------------------------------

    @property
    def findings(self) -> FindingsPanel:
        return cast(FindingsPanel, self.window.docks.panel("findings"))

    @property
    def strip(self) -> PairStrip:
        return cast(PairStrip, self.window.docks.panel("strip"))

    def rows(self) -> list[Row]:
        """The findings of the open list, without headings."""
        model = self.findings.model
        found = [model.index(n).data(ROW) for n in range(model.rowCount())]
        return [row for row in found if isinstance(row, Row)]

    def selected(self) -> str:
        return self.window.workspace.selected_key

    def counter(self) -> str:
        return self.window.tool_bar.counter.text()

    def notice(self, side: Side | None = None) -> str:
        """The text of the bar over a side, or of the window's; "" where there is none."""
        bar = self.window.notices.bar if side is None else self.window.notices.side_bars[side]
        return bar.shown.text if bar.shown is not None else ""

    def wait_for_hint(self) -> str:
        """The text of the next hint: it comes a moment after what it speaks of."""
        self.qtbot.waitUntil(lambda: self.notice() != "")
        return self.notice()

    def answer_notice(self, side: Side | None = None) -> None:
        """Press the button of a notice."""
        bar = self.window.notices.bar if side is None else self.window.notices.side_bars[side]
        self.qtbot.mouseClick(bar.action, Qt.MouseButton.LeftButton)
        self.settle()

    def highlighted(self, side: Side) -> list[str]:
        """The words in the frame of what is selected."""
        article = self.window.workspace.article(side)
        frames = self.window.panes.panes[side].marks._frames.get("current", ())
        return [span.of(article.text) for span in frames] if article else []

    def area(self, side: Side) -> QWidget:
        """Where the text of that side is read."""
        return self.window.panes.panes[side].viewport()

    def shows(self, widget: QWidget) -> bool:
        return widget.isVisible()

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()
