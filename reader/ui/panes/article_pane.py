"""One article to read: its text, set well, with the marks painted under and over it.

A read-only QTextEdit, so that selecting, copying, finding and screen readers work as everywhere.
It shows what `PairedPanes` gives it and reports what the reader does; it knows no workspace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSizeF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from reader.documents.article import Article, Side, Span
from reader.presentation.model import Mark
from reader.presentation.theme import Theme
from reader.ui.offsets import DocumentMap
from reader.ui.panes.block_geometry import LinePart
from reader.ui.panes.document_disposal import DocumentDisposal
from reader.ui.panes.fold_lines import FoldLines
from reader.ui.panes.fonts import reading_font
from reader.ui.panes.highlight_painter import HighlightPainter
from reader.ui.panes.name_colors import NameColors
from reader.ui.panes.painting import painting
from reader.ui.panes.palettes import paper_palette
from reader.ui.panes.pane_input import PaneInput
from reader.ui.panes.pane_position import PanePosition
from reader.ui.panes.text_column import TextColumn
from reader.ui.panes.text_flow import TextFlow
from reader.ui.panes.text_growth import TextGrowth
from reader.ui.panes.text_places import Sighted, TextPlaces
from reader.ui.panes.typesetting import Setting, furniture_runs, recolor, typeset
from reader.ui.qt import known_viewport


class ArticlePane(QTextEdit):
    """The reading area of one side."""

    clicked = Signal(int)
    """Offset in the article's text; -1 beside the text."""
    double_clicked = Signal(int)
    hovered = Signal(int)
    menu_asked = Signal(int, QPoint)
    """Offset that the menu is for, -1 where it is asked for by key or beside the text, and where on
    the screen it is to stand."""
    entered = Signal()
    """Enter was pressed."""
    lettered = Signal(str)
    """A bare letter was typed that does something: "N" or "P"."""
    scrolled = Signal()
    zoom_requested = Signal(int)
    """Ctrl and the wheel: how many per cent more or less."""
    places_changed = Signal()
    """The text was laid out anew: everything drawn beside it must move."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._article: Article | None = None
        self._theme = theme
        self._zoom = 100
        self._family = ""
        self._own_document: QTextDocument | None = None
        """Made here, and deleted here: Qt deletes only the one that a QTextEdit begins with."""
        self._disposal = DocumentDisposal(self)
        self._text = TextPlaces(self)
        self._column = TextColumn(self)
        self._flow = TextFlow(self, side, self._text, self._column)
        self._growth = TextGrowth(self, self._text)
        self._growth.grown.connect(self._after_growth)
        self._painter = HighlightPainter(theme, self._text)
        self._names = NameColors(self, self._text, self._painter)
        self._flow.begins.connect(self._names.clear)
        self._viewport = known_viewport(self)
        self.setReadOnly(True)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.input = PaneInput(self)
        self.input.clicked.connect(partial(self._tell, self.clicked))
        self.input.double_clicked.connect(partial(self._tell, self.double_clicked))
        self.input.moved.connect(partial(self._tell, self.hovered))
        self.input.left.connect(partial(self.hovered.emit, -1))
        self.input.zoom_requested.connect(self.zoom_requested)
        self.input.lettered.connect(self.lettered)
        self.folds = FoldLines(self)
        self.position = PanePosition(self, self._text, self._column, self._flow, self.folds)
        self.folds.toggled.connect(self._after_folding)
        self.verticalScrollBar().valueChanged.connect(self._after_scrolling)
        self._set_colors()

    # What is shown ---------------------------------------------------------------------------

    @property
    def article(self) -> Article | None:
        return self._article

    @property
    def marks(self) -> HighlightPainter:
        return self._painter

    def set_article(self, article: Article | None) -> None:
        """Show another text, from its beginning."""
        self._article = article
        self._text.shown = DocumentMap.begin(article.text if article else "")
        self._painter.set_marks(())
        # To the top without a word: this is no scrolling, and the other text must not follow.
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setValue(0)
        bar.blockSignals(False)
        self._text.forget()
        self._set_text()
        bar.setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme; those of captions and the like with `recolor`."""
        changed = theme is not self._theme
        self._theme = theme
        # The program's style sheet is new, even where the theme is the one from before.
        self._set_colors()
        if changed:
            self._growth.set_theme(theme)
            self._painter.set_theme(theme)
            self.refresh_marks()
            # Not while they are painted: the words would be painted once more in their colours.
            self._names.update()

    def recolor(self) -> None:
        """Give captions and the like the colours of the present theme."""
        if self._article is None:
            return
        layout = self.document().documentLayout()
        # Each paragraph would be a reason to place everything beside the text anew.
        layout.blockSignals(True)
        done = recolor(self.document(), self.shown, self._theme)
        layout.blockSignals(False)
        if done:
            self.viewport().update()
        else:
            self._flow.keep_place(self._set_text)

    def set_zoom(self, zoom: int, family: str = "") -> None:
        """Text size in per cent and family of the text; the place being read stays."""
        if (zoom, family) != (self._zoom, self._family):
            self._zoom, self._family = zoom, family
            if self._article is not None:
                self._flow.keep_place(self._set_text)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        self._painter.set_marks(marks)
        self.refresh_marks()

    def set_first_names(self, marks: Iterable[Mark]) -> None:
        """Colour names that no entity is known for yet."""
        self._painter.set_first_names(marks)
        self.refresh_marks()

    def set_mark_filter(self, is_drawn: Callable[[Mark], bool]) -> None:
        """Draw only some marks. To be told again whenever the answers of `is_drawn` change."""
        self._painter.set_filter(is_drawn)
        self.refresh_marks()

    def set_frames(self, role: str, spans: tuple[Span, ...]) -> None:
        """Frame `spans` as "current" or "hover"."""
        if self._painter.set_frames(role, spans):
            self.viewport().update()

    def set_kept(self, spans: tuple[Span, ...] | None) -> None:
        """Dim everything but `spans`; None dims nothing."""
        if spans != self._painter.kept:
            self._painter.kept = spans
            self.viewport().update()

    def set_hits(self, spans: Iterable[Span]) -> None:
        self._painter.set_hits(spans)
        self.viewport().update()

    def set_current_hit(self, span: Span | None) -> None:
        """The hit that the reader has come to."""
        if span != self._painter.current_hit:
            self._painter.current_hit = span
            self.viewport().update()

    def refresh_marks(self) -> None:
        """Draw the marks again: which of them are drawn has changed."""
        self._names.forget()
        self.viewport().update()

    def set_margin_width(self, width: int) -> None:
        """Room to the left of the text, for sentence numbers."""
        if width != self._column.margin_width:
            self._column.margin_width = width
            self._flow.widen()
            self.places_changed.emit()

    @property
    def margin_width(self) -> int:
        return self._column.margin_width

    @property
    def settles(self) -> bool:
        """Whether the text moves because it is set anew, and nobody scrolls it."""
        return self._flow.settles

    @property
    def setting(self) -> Setting:
        """How large the text is set."""
        return self._column.setting

    # Where things are (as in `TextPlaces`) ----------------------------------------------------

    @property
    def shown(self) -> DocumentMap:
        return self._text.shown

    def visible_blocks(self) -> Sighted:
        return self._text.visible_blocks()

    def visible_span(self) -> Span:
        """The characters in sight."""
        return self._text.visible_span()

    def extent(self, span: Span) -> tuple[float, float] | None:
        """Top and bottom of `span` in the document; None where that is not known."""
        return self._text.extent(span)

    def parts_of(self, block: QTextBlock, span: Span) -> list[LinePart]:
        """Where `span` stands within `block`, relative to it."""
        return self._text.parts_of(block, span)

    def offset_at(self, point: QPointF) -> int:
        """Offset of the character under a point of the viewport; -1 beside the text."""
        return self._text.offset_at(point)

    def when_laid_out(self, offset: int, act: Callable[[], object]) -> None:
        """Do `act` as soon as the text is laid out as far as `offset` (`TextFlow`)."""
        self._flow.when_laid_out(offset, act)

    # Inside ----------------------------------------------------------------------------------

    def _set_text(self) -> None:
        font = reading_font(self._zoom, self._family)
        self._column.set_font(font)
        self._names.clear()
        self.folds.forget_runs()
        self._show_document(self._make_document(font))
        self._column.place()
        self._column.fill()
        self._after_layout()

    def _make_document(self, font: QFont) -> QTextDocument:
        if self._article is None:
            return QTextDocument()
        if len(self.shown.begun) < len(self.shown.lines):
            # It has grown since; all of it in one piece would take seconds.
            self._text.shown = DocumentMap.begin(self._article.text)
        document = typeset(self._article, self.shown, font, self._theme)
        self.folds.fold_in(document, furniture_runs(self._article, self.shown))
        self._column.set_space(document, self.folds.top_space)
        return document

    def _show_document(self, document: QTextDocument) -> None:
        # What is kept of the old document must go before the document does.
        self._text.forget()
        self._painter.forget_places()
        document.setParent(self)
        self._column.make_ready(document)
        self._flow.take_up(document)
        self._growth.take_up(document, self._article, self._theme)
        self.setDocument(document)
        document.documentLayout().documentSizeChanged.connect(self._after_growing)
        if self._own_document is not None:
            self._disposal.add(self._own_document)
        self._own_document = document

    def _set_colors(self) -> None:
        palette = paper_palette(self._theme, self.palette())
        self.setPalette(palette)
        # Under a style sheet a viewport does not follow its pane's palette.
        self.viewport().setPalette(palette)
        self.folds.set_theme(self._theme)

    def _is_in_colors(self) -> bool:
        return self.palette().base().color() == QColor(self._theme.color("paper"))

    def _after_scrolling(self) -> None:
        self._names.update()
        self.folds.place()
        self.scrolled.emit()

    def _after_growth(self, added: range) -> None:
        """A huge text has more paragraphs."""
        if self._article is not None and added:
            runs = furniture_runs(self._article, self.shown, added)
            if runs:
                self.folds.fold_in(self.document(), runs)
        self._text.forget_extents()
        self._flow.advance()

    def _after_growing(self, _size: QSizeF) -> None:
        # A long text grows in many steps, and hardly any of them is in sight.
        if self._text.has_moved():
            self._after_layout()
        else:
            self._text.forget_extents()
            self._flow.advance()

    def _after_layout(self) -> None:
        self._text.forget()
        self._painter.forget_places()
        self._names.forget()
        self.folds.place()
        self.places_changed.emit()
        self._flow.advance()

    def _after_folding(self) -> None:
        self._after_layout()
        self.viewport().update()

    def _tell(self, signal: SignalInstance, point: QPointF) -> None:
        signal.emit(self.offset_at(point))

    # Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._names.update()
        blocks = self._text.blocks_within(event.rect())
        with painting(self.viewport()) as painter:
            painter.setClipRegion(event.region())
            self._painter.paint_under(painter, blocks)
        super().paintEvent(event)
        with painting(self.viewport()) as painter:
            painter.setClipRegion(event.region())
            self._painter.paint_over(painter, blocks, float(self.viewport().width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The style dresses a widget when it is first shown, and takes its palette away.
        if event.type() == QEvent.Type.PaletteChange and not self._is_in_colors():
            self._set_colors()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow.widen()
        # The text stands elsewhere in the pane, and another part of it is in sight.
        self._names.update()
        self.folds.place()
        self.places_changed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            # Qt drops the wheel beside the viewport; here that is the margin.
            return QApplication.sendEvent(self.viewport(), event)
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        viewport = self.viewport()
        at = self.cursorRect().bottomLeft() if by_key else viewport.mapFrom(self, event.pos())
        offset = -1 if by_key else self.offset_at(QPointF(at))
        self.menu_asked.emit(offset, viewport.mapToGlobal(at))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Words as they stand in the article, without folded furniture and without our formats."""
        cursor = self.textCursor()
        data = QMimeData()
        if self._article is not None:
            ends = (cursor.selectionStart(), cursor.selectionEnd())
            data.setText(self._text.words_between(self._article.text, *ends))
        return data

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt asks where the caret is, and lays out at once whatever is above it.
        if self._text.is_laid_out(self.position.caret_offset()):
            super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._text.is_laid_out(self.position.caret_offset()):
            super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seen = self.visible_span()
        if not seen.start <= self.position.caret_offset() <= seen.end:
            # After scrolling by wheel or ruler, the keys go on from what is in sight.
            self.position.caret_to(seen.start)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)
