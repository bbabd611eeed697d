"""The tool bar: what is used all the time, in one row that gives way when the window is narrow.

It never overflows into a hidden menu: with less room, texts become icons, then the strength's
name goes. Everything here is also in the menus.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from reader.comparison.model import PairKind
from reader.presentation.theme import Theme
from reader.ui.actions import Actions, show_action
from reader.ui.words import percent
from reader.ui.workspace import Workspace

KINDS = (PairKind.VERBATIM, PairKind.NEAR, PairKind.PARAPHRASE)
_LEVELS = 5
_STOPS = (0, 50, 80)
"""Named strengths on the slider: all, likely, sure."""


class ToolBar(QWidget):
    """Reads the workspace; buttons are the actions of the command table."""

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._level = -1
        self._measured_for: tuple[str, str] = ("", "")
        self._needed: dict[int, int] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(6)
        self._folding: list[list[QToolButton]] = [[], []]

        self._add(row, actions, "open", fold=1)
        self._add(row, actions, "swap", fold=1)
        row.addWidget(_divider(self))
        self._add(row, actions, "previous_pair", flat=True, icon_only=True)
        self.counter = QLabel(self)
        self.counter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.counter.setProperty("strong", True)
        row.addWidget(self.counter)
        self._add(row, actions, "next_pair", flat=True, icon_only=True)
        self._before_kinds = _divider(self)
        row.addWidget(self._before_kinds)
        self.kinds = KindFilter(workspace, self)
        row.addWidget(self.kinds)
        row.addSpacing(4)
        self._strength_name = QLabel(self.tr("Strength"), self)
        self._strength_name.setProperty("muted", True)
        row.addWidget(self._strength_name)
        self.strength = StrengthSlider(workspace, self)
        self._strength_name.setBuddy(self.strength)
        row.addWidget(self.strength)
        self._reading = QLabel(self)
        self._reading.setProperty("muted", True)
        row.addWidget(self._reading)
        row.addWidget(_divider(self))
        for name in ("names", "quotes", "figures", "ribbons"):
            self._add(row, actions, name, fold=0)
        row.addStretch(1)
        self._add(row, actions, "find", fold=1)
        export = self._add(row, actions, "export_report", fold=-1)
        export.setProperty("primary", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        workspace.comparison_changed.connect(self.refresh)
        workspace.selection_changed.connect(self.refresh)
        workspace.view_changed.connect(self.refresh)
        workspace.article_changed.connect(self.refresh)
        self.refresh()

    def _add(
        self,
        row: QHBoxLayout,
        actions: Actions,
        name: str,
        *,
        fold: int = -1,
        flat: bool = False,
        icon_only: bool = False,
    ) -> QToolButton:
        button = QToolButton(self)
        show_action(actions[name], button)
        button.setObjectName(f"tool_{name}")
        button.setProperty("tool", True)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if icon_only
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        if flat:
            button.setProperty("flat", True)
        if fold >= 0:
            self._folding[fold].append(button)
        row.addWidget(button)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Signs of the kinds come from the theme, as in the panes."""
        self.kinds.set_theme(theme)

    def refresh(self) -> None:
        """Read the workspace again."""
        pairs = self._workspace.visible_pairs()
        current = self._workspace.selected_pair()
        # By identity: to compare the fields of thousands of pairs takes 10 ms.
        place = next((n for n, pair in enumerate(pairs, start=1) if pair is current), 0)
        if self._workspace.comparison is None:
            text = self.tr("Shared")
        elif place:
            text = self.tr("Shared {place} of {count}").format(place=place, count=len(pairs))
        else:
            text = self.tr("%n shared", "", len(pairs))
        self.counter.setText(text)
        # As wide as it ever gets, so that nothing moves while stepping through the pairs.
        widest = self.tr("Shared {place} of {count}").format(place=88, count=max(len(pairs), 88))
        metrics = QFontMetrics(self.counter.font())
        self.counter.setMinimumWidth(metrics.horizontalAdvance(widest))
        readings = map(self.strength.reading, (0, 100))
        self._reading.setMinimumWidth(max(map(metrics.horizontalAdvance, readings)))
        self.kinds.refresh()
        self.strength.refresh()
        self._reading.setText(self.strength.reading(self.strength.value()))
        shown = (widest, self.kinds.texts())
        if shown != self._measured_for:
            # Only other texts can need other room; measuring is too dear for every signal.
            self._measured_for = shown
            self._needed.clear()
            # Qt would tell this layout of the new texts only in the next turn.
            layout = self.kinds.layout()
            if layout is not None:
                layout.activate()
            self.kinds.updateGeometry()
            self._give_way()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """The least folding with which everything fits."""
        if not self.isVisible():
            return
        for level in range(_LEVELS):
            if level not in self._needed:
                self._fold(level)
                self._needed[level] = self.minimumSizeHint().width()
            if self._needed[level] <= self.width() or level == _LEVELS - 1:
                self._fold(level)
                return

    def _fold(self, level: int) -> None:
        if level == self._level:
            return
        self._level = level
        for step, buttons in enumerate(self._folding):
            style = (
                Qt.ToolButtonStyle.ToolButtonIconOnly
                if level > step
                else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            )
            for button in buttons:
                button.setToolButtonStyle(style)
        self._strength_name.setVisible(level < 2)
        self.strength.setVisible(level < 3)
        self._reading.setVisible(level < 3)
        self.kinds.setVisible(level < 4)
        self._before_kinds.setVisible(level < 4)


class KindFilter(QWidget):
    """Segments: all kinds, or one of them, each with its sign and count."""

    chosen = Signal(frozenset)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(self.tr("Kinds of pairs"))
        self._workspace = workspace
        self._signs = {PairKind.VERBATIM: "=", PairKind.NEAR: "~", PairKind.PARAPHRASE: "…"}
        self._names = {
            PairKind.VERBATIM: self.tr("Verbatim: every word is equal"),
            PairKind.NEAR: self.tr("Near: some words differ"),
            PairKind.PARAPHRASE: self.tr("Paraphrase: the same in other words"),
        }
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons: dict[PairKind | None, QToolButton] = {}
        for kind in (None, *KINDS):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            place = "first" if kind is None else "last" if kind is KINDS[-1] else "middle"
            button.setProperty("place", place)
            button.clicked.connect(lambda checked=False, kind=kind: self._choose(kind))
            self._group.addButton(button)
            self._buttons[kind] = button
            row.addWidget(button)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        self._signs = {kind: theme.look(f"shared.{kind}").sign for kind in KINDS}
        self.refresh()

    def texts(self) -> str:
        """What stands on the segments."""
        return " ".join(button.text() for button in self._buttons.values())

    def _choose(self, kind: PairKind | None) -> None:
        self._workspace.set_view(kinds=frozenset(KINDS) if kind is None else frozenset({kind}))

    def refresh(self) -> None:
        comparison = self._workspace.comparison
        counts = self._workspace.count_kinds()
        kinds = self._workspace.view.kinds
        self._buttons[None].setText(self.tr("All"))
        self._buttons[None].setChecked(kinds == frozenset(KINDS))
        self._buttons[None].setToolTip(self.tr("All kinds of pairs"))
        self._buttons[None].setAccessibleName(self.tr("All kinds of pairs"))
        for kind in KINDS:
            button = self._buttons[kind]
            button.setText(
                f"{self._signs[kind]} {counts[kind]}" if comparison else self._signs[kind]
            )
            button.setToolTip(self._names[kind])
            button.setAccessibleName(f"{self._names[kind]}, {counts[kind]}")
            button.setChecked(kinds == frozenset({kind}))
        self.setEnabled(comparison is not None)


class StrengthSlider(QSlider):
    """Hides weaker pairs at once; nothing is computed again and nothing is lost."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._workspace = workspace
        self.setRange(0, 100)
        self.setPageStep(10)
        self.setFixedWidth(72)
        self.setAccessibleName(self.tr("Least strength of shared pairs"))
        self.valueChanged.connect(self._changed)
        self.refresh()

    def _changed(self, value: int) -> None:
        if round(self._workspace.view.strength * 100) != value:
            self._workspace.set_view(strength=value / 100)

    def reading(self, value: int) -> str:
        """A strength in per cent, in words as short as can be."""
        least = f"≥\N{NO-BREAK SPACE}{percent(value / 100)}"
        return least if value else self.tr("all")

    def refresh(self) -> None:
        value = round(self._workspace.view.strength * 100)
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)
        comparison = self._workspace.comparison
        self.setEnabled(comparison is not None)
        if value < _STOPS[1]:
            name = self.tr("all pairs")
        elif value < _STOPS[2]:
            name = self.tr("likely pairs")
        else:
            name = self.tr("strong pairs only")
        self.setToolTip(
            self.tr("At least {share}: {name}").format(share=percent(value / 100), name=name)
        )


def _divider(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setObjectName("divider")
    line.setFixedSize(1, 20)
    return line
