"""The reading area: both articles, what links them, and where one is in each.

Reads the workspace and redraws its part when a signal says that something changed; what the reader
does becomes `workspace.select(key)` or a signal of this widget.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QTabBar, QWidget

from reader.documents.article import Side, Span
from reader.presentation.model import Mark
from reader.presentation.theme import Theme, load_theme
from reader.ui.panes.click_meaning import ClickMeaning
from reader.ui.panes.contents import Contents
from reader.ui.panes.hovering import Hovering
from reader.ui.panes.link_band import NARROW_WIDTH, WIDTH, LinkBand
from reader.ui.panes.navigation import Navigation
from reader.ui.panes.overview_ruler import OverviewRuler
from reader.ui.panes.pane_column import PaneColumn
from reader.ui.panes.reading_place import ReadingPlace
from reader.ui.panes.scroll_sync import ScrollSync
from reader.ui.workspace import Workspace

T = TypeVar("T")
_LEAST_ZOOM, _MOST_ZOOM = 70, 300
"""Per cent."""
_ROOM_FOR_TWO = 800
"""Pixels of this widget under which one article is shown at a time."""

_ROOM_FOR_BAND = 1000
"""Pixels from which the band between the articles has its full width."""


class PairedPanes(QWidget):
    """Two articles side by side."""

    details_requested = Signal(Side)
    menu_asked = Signal(Side, QPoint)
    """The menu of a text is wanted, at that point of the screen."""
    file_dropped = Signal(Side, list)
    text_dropped = Signal(Side, str, str)
    visits_changed = Signal()
    hit_changed = Signal(int, int)
    """Which hit of how many a search has come to, those of A first."""
    reading_moved = Signal(Side, int)
    """Another place of an article is in sight, and its names are still being found."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._own_selection = False
        self._single = False
        self._left_share = 0.5
        theme = load_theme("light")
        self._columns = {side: PaneColumn(side, theme) for side in Side}
        self.panes = {side: column.pane for side, column in self._columns.items()}
        left, right = self.panes[Side.LEFT], self.panes[Side.RIGHT]
        self._rulers = {side: OverviewRuler(self.panes[side], theme) for side in Side}
        self._band = LinkBand(left, right, theme)
        self._sync = ScrollSync(left, right)
        self._navigation = Navigation(workspace, self.panes, self._sync)
        self._navigation.visits_changed.connect(self.visits_changed)
        self._navigation.hits.stepped.connect(self.hit_changed)
        self._contents = Contents(
            workspace,
            self._columns,
            self._rulers,
            self._band,
            self._sync,
            self._navigation,
            theme,
        )
        self._meaning = ClickMeaning(workspace, self.panes, self._contents)
        note_at = self._contents.note_at
        self._hovering = Hovering(workspace, self.panes, self._band, note_at, theme, self)
        self._arrange()
        self._connect()
        self.setFocusProxy(left)
        for side in Side:
            if workspace.article(side) is not None:
                self._contents.read_article(side)
            self._columns[side].show_article(workspace.article(side) is not None)

    # For the window --------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Another table of looks; the texts stay where they are."""
        for side in Side:
            self._columns[side].set_theme(theme)
            self._rulers[side].set_theme(theme)
        self._band.set_theme(theme)
        self._hovering.set_theme(theme)
        self._contents.set_theme(theme)

    def set_reading_family(self, family: str) -> None:
        """Font family of the texts; "" is the bundled serif."""
        self._contents.set_family(family)

    def is_drawn(self, mark: Mark) -> bool:
        """Whether the present view shows `mark`."""
        return self._contents.is_drawn(mark)

    def set_placeholder(self, side: Side, widget: QWidget) -> None:
        """What stands in for an article that is not open yet."""
        self._columns[side].set_placeholder(widget)

    def set_notice_bar(self, side: Side, widget: QWidget) -> None:
        """What is shown over the text of `side`; it hides itself while it has nothing to say."""
        self._columns[side].set_notice_bar(widget)

    def next_pair(self) -> bool:
        """Select and show the next shared pair in the focused article; False if there is none."""
        return self._alone(partial(self._navigation.step_pair, 1))

    def previous_pair(self) -> bool:
        return self._alone(partial(self._navigation.step_pair, -1))

    def next_notable(self) -> bool:
        """The next pair worth a look (`presentation/notable.py`): what it says differs."""
        return self._alone(partial(self._navigation.step_pair, 1, notable=True))

    def previous_notable(self) -> bool:
        return self._alone(partial(self._navigation.step_pair, -1, notable=True))

    def jump_to_twin(self) -> bool:
        """Go to the twin of the current sentence; False if it has none."""
        return self._alone(self._navigation.jump_to_twin)

    def go_to_sentence(self, wanted: str) -> bool:
        """Go to "B16"; False where there is no such sentence."""
        return self._alone(partial(self._navigation.go_to_sentence, wanted))

    def go_back(self) -> bool:
        """Return to where the last jump came from."""
        return self._alone(self._navigation.go_back)

    def go_forward(self) -> bool:
        return self._alone(self._navigation.go_forward)

    @property
    def can_go_back(self) -> bool:
        return self._navigation.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._navigation.can_go_forward

    def next_hit(self) -> bool:
        return self._navigation.step_hit(1)

    def previous_hit(self) -> bool:
        return self._navigation.step_hit(-1)

    def hit_count(self, side: Side) -> int:
        """How many places of the searched text there are."""
        return self._navigation.hits.count(side)

    def focus_side(self, side: Side) -> None:
        self._navigation.focus(side)

    @property
    def focused_side(self) -> Side:
        return self._navigation.side

    def selected_text(self) -> str:
        """Words selected in the focused article, as they stand in it; "" where none are."""
        span = self.selected_span()
        article = self._workspace.article(self.focused_side)
        return span.of(article.text) if span and article else ""

    def selected_span(self) -> Span | None:
        """Range selected in the focused article, in characters."""
        pane = self.panes[self.focused_side]
        cursor = pane.textCursor()
        if not cursor.hasSelection():
            return None
        return Span(
            pane.shown.to_article(cursor.selectionStart()),
            pane.shown.to_article(cursor.selectionEnd()),
        )

    # Building --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._tabs = QTabBar()
        self._tabs.setExpanding(True)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Article in sight"))
        for side in Side:
            self._tabs.addTab(self.tr("Article {letter}").format(letter=side))
        self._tabs.currentChanged.connect(self._show_tab)
        self._tabs.hide()
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._tabs, 0, 0, 1, 5)
        grid.addWidget(self._rulers[Side.LEFT], 1, 0)
        grid.addWidget(self._columns[Side.LEFT], 1, 1)
        grid.addWidget(self._band, 1, 2)
        grid.addWidget(self._columns[Side.RIGHT], 1, 3)
        grid.addWidget(self._rulers[Side.RIGHT], 1, 4)
        self._share_width(0.5)

    def _drag_band(self, way: int) -> None:
        left, right = (self._columns[side].width() for side in Side)
        self._share_width((left + way) / max(1, left + right))

    def _share_width(self, share: float) -> None:
        """Give the left article `share` of the width of both; neither gets less than a quarter."""
        self._left_share = min(max(share, 0.25), 0.75)
        left = round(self._left_share * 1000)
        if self._single:
            left = 1000 if self._columns[Side.LEFT].isVisibleTo(self) else 0
        self._grid.setColumnStretch(1, left)
        self._grid.setColumnStretch(3, 1000 - left)

    def _arrange_for(self, width: int) -> None:
        """Both articles side by side, or one at a time where there is no room for two."""
        self._band.set_width(WIDTH if width >= _ROOM_FOR_BAND else NARROW_WIDTH)
        single = width < _ROOM_FOR_TWO
        if single == self._single:
            return
        self._single = single
        self._tabs.setVisible(single)
        self._band.setVisible(not single)
        self._show_side(self._navigation.side)

    def _show_tab(self, number: int) -> None:
        self._show_side(tuple(Side)[number])
        if self._single:
            self._navigation.focus(tuple(Side)[number])
            self._columns[tuple(Side)[number]].give_focus()

    def _show_side(self, shown: Side) -> None:
        # The window's own, which it has before it is the active one.
        focus = self.window().focusWidget()
        leaves = self._single and focus and self._columns[shown.other].isAncestorOf(focus)
        for side in Side:
            visible = not self._single or side is shown
            self._columns[side].setVisible(visible)
            self._rulers[side].setVisible(visible)
        if leaves:
            # Qt would choose whatever comes next.
            self._columns[shown].give_focus()
        self._tabs.setCurrentIndex(tuple(Side).index(shown))
        self._share_width(self._left_share)

    def _connect(self) -> None:
        self._navigation.side_changed.connect(self._show_side)
        workspace, contents = self._workspace, self._contents
        workspace.article_changed.connect(self._read_article)
        workspace.comparison_changed.connect(contents.read_comparison)
        workspace.first_names_changed.connect(contents.read_first_names)
        workspace.selection_changed.connect(self._read_selection)
        workspace.view_changed.connect(contents.read_view)
        for side, column in self._columns.items():
            place = ReadingPlace(workspace, side, column.pane)
            place.moved.connect(self.reading_moved)
            column.header.details_requested.connect(partial(self.details_requested.emit, side))
            column.margin.picked.connect(self._pick)
            column.files_dropped.connect(partial(self.file_dropped.emit, side))
            column.text_dropped.connect(partial(self.text_dropped.emit, side))
            column.pane.clicked.connect(partial(self._click, side))
            column.pane.double_clicked.connect(partial(self._double_click, side))
            column.pane.menu_asked.connect(partial(self._ask_menu, side))
            column.pane.entered.connect(self.jump_to_twin)
            column.pane.lettered.connect(self._step)
            column.pane.zoom_requested.connect(self._zoom)
            self._sync.watch(self._rulers[side], side)
        self._band.picked.connect(self._pick)
        self._band.followed.connect(self._follow_link)
        self._band.dragged.connect(self._drag_band)
        self._band.evened.connect(partial(self._share_width, 0.5))

    def _read_article(self, side: Side) -> None:
        self._hovering.end()
        self._contents.read_article(side)

    def _read_selection(self, key: str) -> None:
        self._contents.read_selection()
        if key and not self._own_selection:
            self._navigation.reveal(key)

    # What the reader does --------------------------------------------------------------------

    def _alone(self, act: Callable[[], T]) -> T:
        """Do what selects and moves by itself: the selection that comes of it moves nothing."""
        self._own_selection = True
        try:
            return act()
        finally:
            self._own_selection = False

    def _step(self, letter: str) -> None:
        self.next_pair() if letter == "N" else self.previous_pair()

    def _pick(self, key: str) -> None:
        """Select without moving any text: the reader's eyes are on it."""
        self._navigation.keep_in_sight(key)
        self._alone(partial(self._workspace.select, key))

    def _zoom(self, by: int) -> None:
        zoom = min(max(self._workspace.view.zoom + by, _LEAST_ZOOM), _MOST_ZOOM)
        self._workspace.set_view(zoom=zoom)

    def _follow_link(self, key: str, to: Side) -> None:
        self._alone(partial(self._navigation.follow_link, key, to))

    def _click(self, side: Side, offset: int) -> None:
        key = self._meaning.key_at(side, offset)
        if key:
            self._pick(key)

    def _ask_menu(self, side: Side, offset: int, point: QPoint) -> None:
        """A menu is for the sentence that it is asked for at, or for the words selected before."""
        self._navigation.focus(side)
        sentence = self._meaning.sentence_at(side, offset)
        if sentence and self.selected_span() is None:
            keys = self._meaning.pairs_at(side, offset) or [sentence]
            if self._workspace.selected_key not in keys:
                self._pick(keys[0])
        self.menu_asked.emit(side, point)

    def _double_click(self, side: Side, offset: int) -> None:
        keys = self._meaning.pairs_at(side, offset)
        if keys:
            # The first of both clicks has chosen already.
            chosen = self._workspace.selected_key
            self._pick(chosen if chosen in keys else keys[0])
            self._navigation.focus(side)
            self.jump_to_twin()

    def dismiss(self) -> bool:
        """Take away what floats over the text (Escape); False where nothing does."""
        return self._hovering.dismiss()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_for(event.size().width())
        self._hovering.end()
