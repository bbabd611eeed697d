"""The theme as palette and style sheet of the whole window.

Everything that is not an article's text takes its colours from here, so that changing the theme
is one call. Marks in the text are painted by the panes from the same `Theme`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from reader.paths import resource
from reader.presentation.theme import Theme, load_theme, with_tint_hue
from reader.ui.panes.fonts import WINDOW_FAMILY, load_fonts

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
"""Whether a widget has been shown, and so been dressed by the style."""
_PART = 50
"""Widgets that are dressed in one turn of the event loop."""


def choose_theme(name: str, tint_hue: float = -1.0) -> Theme:
    """The theme called `name`; "system" asks the desktop whether it is dark.

    `tint_hue` (degrees) turns the tint of shared words, unless a contrast would fall below AA.
    """
    if name == "system":
        hints = QGuiApplication.styleHints()
        name = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
        # Known to Qt 6.10 and later.
        accessibility = getattr(hints, "accessibility", None)
        if accessibility is not None and "High" in accessibility().contrastPreference().name:
            name = "high_contrast"
    theme = load_theme(name)
    if tint_hue >= 0:
        try:
            return with_tint_hue(theme, tint_hue)
        except ValueError:
            return theme
    return theme


def interface_font(app: QApplication) -> QFont:
    """The bundled interface font at the size that the system uses."""
    load_fonts()
    font = QFont(app.font())
    font.setFamilies([WINDOW_FAMILY, *font.families()])
    return font


def steps_to_look(app: QApplication, theme: Theme) -> list[Callable[[], None]]:
    """What gives the whole program the colours of `theme`, to be done in this order.

    Many small steps: the style sheet put in the place of another is one call of 50 ms and more for
    a full window. Here it comes and goes while no widget wears it.
    """
    if not app.styleSheet():
        # Nothing wears one yet. (To ask for all widgets makes every class of widgets there is.)
        return [
            partial(app.setPalette, palette_of(theme)),
            partial(app.setStyleSheet, style_sheet(theme)),
        ]
    widgets = [each for each in app.allWidgets() if each.testAttribute(_POLISHED)]
    parts = [widgets[at : at + _PART] for at in range(0, len(widgets), _PART)]
    return [
        *(partial(_undress, app, part) for part in parts),
        partial(_exchange, app, widgets, ""),
        partial(app.setPalette, palette_of(theme)),
        partial(_exchange, app, widgets, style_sheet(theme)),
        *(partial(_dress, app, part) for part in parts),
    ]


def _undress(app: QApplication, widgets: list[QWidget]) -> None:
    """Take from widgets what the style has given them."""
    style = app.style()
    for widget in filter(isValid, widgets):
        style.unpolish(widget)


def _exchange(app: QApplication, widgets: list[QWidget], sheet: str) -> None:
    """Take another style sheet without giving it to these widgets yet."""
    there = list(filter(isValid, widgets))
    for widget in there:
        # As if it had not been shown: those that have been Qt dresses here and now.
        widget.setAttribute(_POLISHED, False)
    app.setStyleSheet(sheet)
    for widget in there:
        widget.setAttribute(_POLISHED, True)


def _dress(app: QApplication, widgets: list[QWidget]) -> None:
    """Let the style that is in force dress widgets."""
    style = app.style()
    for widget in filter(isValid, widgets):
        style.polish(widget)


@contextmanager
def thin_separators() -> Iterator[None]:
    """Within it a main window is made that is to be dressed by a style sheet later.

    Its layout asks only once how wide separators are, its docks after every change of style. Where
    the two differ, each showing of a dock leaves a hidden widget behind (Qt 6.11).
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.styleSheet():
        yield
        return
    app.setStyleSheet(_SEPARATORS)
    yield
    # Now, before there is anything in the window that would have to be dressed anew.
    app.setStyleSheet("")


def palette_of(theme: Theme) -> QPalette:
    """Qt's palette for widgets that the style sheet leaves alone."""
    colors = {
        QPalette.ColorRole.Window: "chrome",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "raised",
        QPalette.ColorRole.AlternateBase: "ground",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "selection_text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "hairline",
        QPalette.ColorRole.Dark: "edge",
        QPalette.ColorRole.Light: "raised",
        QPalette.ColorRole.Shadow: "shadow",
    }
    palette = QPalette()
    for role, name in colors.items():
        palette.setColor(role, QColor(theme.color(name)))
    faint = QColor(theme.color("muted"))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def style_sheet(theme: Theme) -> str:
    """The rules below with the theme's colours in them."""
    shade = "_light" if theme.dark else ""
    pictures = {
        "arrow": f"down{shade}.svg",
        "arrow_up": f"up{shade}.svg",
        "check": "check_dark.svg" if theme.dark else "check_light.svg",
    }
    places = {name: resource("icons", file).as_posix() for name, file in pictures.items()}
    values = {**theme.palette, **places}
    return _SEPARATORS + re.sub(r"\$(\w+)", lambda found: values[found[1]], _RULES)


_SEPARATORS = "QMainWindow::separator { width: 1px; height: 1px; }"
_RULES = """
QMainWindow, QDialog { background: $chrome; }
QMainWindow::separator { background: $hairline; }
QMainWindow::separator:hover { background: $accent; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 4px 6px; }

QMenuBar { background: $chrome; padding: 1px 6px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; color: $text; }
QMenu { background: $raised; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }

QToolBar { background: $chrome; border: 0; padding: 0; spacing: 0; }
QStatusBar { background: $chrome; border: 0; }
QStatusBar::item { border: 0; }
#toolBar { background: $chrome; border-bottom: 1px solid $hairline; }
#statusBar { background: $chrome; border-top: 1px solid $hairline; }
#statusBar QLabel, #statusBar QToolButton { color: $muted; }
#statusBar QToolButton { padding: 1px 4px; min-height: 22px; }
#divider { background: $hairline; }

QToolButton, QPushButton {
  background: $raised; color: $text; border: 1px solid $hairline; border-radius: 5px;
  padding: 4px 10px; min-height: 18px;
}
QToolButton:hover, QPushButton:hover { border-color: $edge; }
QToolButton:pressed, QPushButton:pressed { background: $accent_soft; }
QToolButton:focus, QPushButton:focus { border: 2px solid $accent; padding: 3px 9px; }
QToolButton:disabled, QPushButton:disabled { color: $muted; background: $chrome; }
QToolButton:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QToolButton[flat="true"] { background: transparent; border-color: transparent; }
QToolButton[flat="true"]:hover { border-color: $edge; }
QToolButton[flat="true"]:focus { border: 2px solid $accent; }
QToolButton[link="true"] {
  background: transparent; border-color: transparent; color: $accent; padding: 2px 4px 2px 0;
  margin-left: -5px;
  text-align: left;
}
QToolButton[link="true"]:hover { text-decoration: underline; border-color: transparent; }
QToolButton[link="true"]:focus { border: 2px solid $accent; padding: 1px 3px 1px 0; }
QToolButton[tool="true"] { padding: 4px 8px; }
QToolButton[tool="true"]:focus { padding: 3px 7px; }
QToolButton[fold="true"] {
  background: transparent; border-color: transparent; font-weight: 600; padding: 1px 6px;
}
QToolButton[fold="true"]:hover { border-color: $edge; }
QToolButton[fold="true"]:focus { border: 2px solid $accent; padding: 0px 5px; }
QToolButton::menu-indicator { image: none; }
QPushButton[primary="true"], QToolButton[primary="true"] {
  background: $accent; color: $accent_text; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { border-color: $text; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
  background: $chrome; color: $muted; border-color: $hairline; font-weight: 600;
}

#segments QToolButton { border-radius: 0; border-right-width: 0; padding: 4px 9px; }
#segments QToolButton:focus { border: 2px solid $accent; padding: 3px 8px; }
#segments QToolButton[place="first"] {
  border-top-left-radius: 5px; border-bottom-left-radius: 5px;
}
#segments QToolButton[place="last"] {
  border-right-width: 1px; border-top-right-radius: 5px; border-bottom-right-radius: 5px;
}

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QPlainTextEdit[field="true"] {
  background: $raised; color: $text; border: 1px solid $hairline; border-radius: 5px;
  padding: 4px 8px; selection-background-color: $selection; selection-color: $selection_text;
}
QLineEdit:hover, QComboBox:hover, QSpinBox:hover { border-color: $edge; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {
  border: 2px solid $accent; padding: 3px 7px;
}
QLineEdit[wrong="true"] { border: 2px solid $error; padding: 3px 7px; }

#completions {
  background: $raised; color: $text; border: 1px solid $edge; outline: 0; padding: 2px;
}
#completions::item { padding: 4px 6px; border-radius: 4px; }
#completions::item:selected { background: $accent_soft; color: $text; }

QComboBox { padding-right: 22px; }
QComboBox::drop-down { border: 0; width: 22px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $hairline; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text;
}

QSpinBox { padding-right: 22px; }
QSpinBox::up-button, QSpinBox::down-button {
  border: 0; width: 20px; subcontrol-origin: border; background: transparent;
}
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url("$arrow_up"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QSlider { min-height: 24px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $hairline; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; background: $raised;
  border: 2px solid $accent;
}
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::groove:horizontal:disabled,
QSlider::sub-page:horizontal:disabled { background: $hairline; }
QSlider::handle:horizontal:disabled { border-color: $edge; background: $chrome; }

QDockWidget { color: $text; font-weight: 600; }
QDockWidget > QWidget { font-weight: 400; }
#panel { background: $chrome; }
#strip { background: $paper; border-top: 1px solid $hairline; }
QDockWidget#timeline #panel, QDockWidget#timeline > #handle { background: $ground; }
QTabBar::tab {
  padding: 5px 12px; background: transparent; color: $muted; border: 0;
  border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; padding: 3px 10px 5px 10px; }
QTabWidget::pane { border: 0; border-top: 1px solid $hairline; }

QListView, QTreeView, QTableView {
  background: $paper; color: $text; border: 0; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text;
}
QTreeView::item { min-height: 24px; }
QHeaderView::section {
  background: $chrome; color: $muted; border: 0; border-bottom: 1px solid $hairline;
  padding: 4px 8px;
}
#noticeBar { background: $warning_soft; border-bottom: 1px solid $hairline; }
#noticeBar[level="error"] { background: $error_soft; }
#noticeBar[level="info"] { background: $accent_soft; }
#noticeBar QLabel { background: transparent; color: $text; }

#dropZone { background: $paper; border: 2px dashed $edge; border-radius: 10px; }
PaneColumn #dropZone { margin: 12px; }
#dropZone:focus { border: 2px solid $accent; }
#dropZone[over="true"] { border-color: $accent; background: $accent_soft; }
#dropZone QLabel { background: transparent; }
#dropZone QLabel#letter {
  background: $badge; color: $badge_text; border-radius: 5px; font-weight: 600; padding: 2px 7px;
}
QLabel[muted="true"] { color: $muted; }
#emptyList { background: $paper; }
QLabel[strong="true"] { font-weight: 600; }
#pairNumber { color: $accent; }
QLabel[chip="true"] {
  background: $accent_soft; color: $accent; border-radius: 4px; padding: 2px 7px; font-weight: 600;
}
QLabel[chip="warning"] {
  background: $warning_soft; color: $warning; border-radius: 4px; padding: 2px 7px;
  font-weight: 600;
}
QGroupBox {
  border: 1px solid $hairline; border-radius: 6px; margin-top: 9px; padding: 10px 8px 6px 8px;
}
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $muted; }
QCheckBox, QRadioButton {
  background: transparent; spacing: 6px; min-height: 20px; border: 2px solid transparent;
  border-radius: 5px; padding: 0 4px 0 1px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; outline: 0; }
QCheckBox::indicator {
  width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px; background: $raised;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$check");
}

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
