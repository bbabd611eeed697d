"""Where the marks of a paragraph are drawn: grounds, underlines, raised letters, relative to it.

Found once for each paragraph that comes into sight and kept until marks, view or layout change, so
that a frame of scrolling only paints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock

from reader.documents.article import Span
from reader.presentation.mark_index import MarkIndex
from reader.presentation.model import Mark
from reader.presentation.theme import Look, Theme
from reader.records import dataclass
from reader.ui.panes.block_geometry import LinePart, em_at
from reader.ui.panes.fonts import window_font
from reader.ui.panes.text_places import TextPlaces

_SPACE = 0.28
"""Width of the space between words, as a share of a line's height."""
_LETTER, _LEAST_LETTER = 0.43, 7
"""Size of a raised letter: em of its word, and pixels."""
_OVERHANG = 0.5
"""Share of a raised letter that reaches beyond its word."""
_OVER_SMALL, _OVER_TALL = 0.62, 0.8
"""Em from the baseline of a word to that of a letter on an "n" and on an "l"."""
_SMALL = frozenset("acegmnopqrsuvwxyzаеёгжзийклмнопрстуцчшщъыьэюяхвд")
"""What is no higher than an x."""
_ORDER = ("shared.related", "shared.paraphrase", "shared.near", "shared.verbatim")
"""Of grounds that lie over each other, the strongest last."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The raised letter of a name."""

    text: str
    at: QPointF
    """Left end of its baseline."""
    font: QFont
    color: str


@dataclass(frozen=True, slots=True)
class DrawnMarks:
    """What is drawn of the marks of one paragraph."""

    grounds: tuple[tuple[Look, list[QRectF]], ...] = ()
    underlines: tuple[tuple[Look, list[LinePart]], ...] = ()
    letters: tuple[Letter, ...] = ()


_NOTHING = DrawnMarks()


class ParagraphMarks:
    """The marks of a text by paragraph."""

    def __init__(self, theme: Theme, text: TextPlaces) -> None:
        self.is_drawn: Callable[[Mark], bool] = lambda mark: True
        self.index = MarkIndex[Mark](())
        self._first_names = MarkIndex[Mark](())
        """Apart: they come many times, and the others are not to be gone through each time."""
        self._theme = theme
        self._text = text
        self._font = window_font(8.0, QFont.Weight.DemiBold)
        self._fonts: dict[int, QFont] = {}
        self._drawn: dict[int, DrawnMarks] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.forget()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        self.index = MarkIndex(marks)
        self.forget()

    def set_first_names(self, marks: Iterable[Mark]) -> None:
        """Names that no entity is known for yet."""
        self._first_names = MarkIndex(marks)
        self.forget()

    def forget(self) -> None:
        """The text was laid out anew, or what is drawn has changed."""
        self._drawn.clear()

    def of(self, block: QTextBlock) -> DrawnMarks:
        """What is drawn in a paragraph."""
        number = block.blockNumber()
        known = self._drawn.get(number)
        if known is None:
            known = self._drawn[number] = self._find(block, number)
        return known

    def names_in(self, blocks: Iterable[QTextBlock]) -> list[tuple[int, int, str]]:
        """Start and end position and colour of words whose own colour a mark changes."""
        found = []
        for block in blocks:
            for mark in self._marks_in(block.blockNumber()):
                look = self._theme.look(_plain_role(mark.role))
                if look.letter and look.color and self.is_drawn(mark):
                    start, end = self._text.shown.span_to_document(mark.span)
                    found.append((start, end, look.color))
        return found

    def _marks_in(self, number: int) -> Sequence[Mark]:
        """The marks of a paragraph."""
        if number >= len(self._text.shown.lines):
            return ()
        line = self._text.shown.lines[number]
        found = self.index.between(line.start, line.end)
        return found + self._first_names.between(line.start, line.end)

    def _find(self, block: QTextBlock, number: int) -> DrawnMarks:
        marks = [mark for mark in self._marks_in(number) if self.is_drawn(mark)]
        if not marks:
            return _NOTHING
        grounds = []
        for role in _ORDER:
            parts = [part for m in marks if m.role == role for part in self._parts(block, m)]
            if parts:
                grounds.append((self._theme.look(role), _united([part.box for part in parts])))
        underlines = [
            (self._theme.look(mark.role), self._parts(block, mark))
            for mark in marks
            if mark.role.startswith("difference")
        ]
        line = self._text.shown.lines[number]
        letters = [letter for mark in marks for letter in self._letters(block, line, mark)]
        return DrawnMarks(tuple(grounds), tuple(underlines), tuple(letters))

    def _parts(self, block: QTextBlock, mark: Mark) -> list[LinePart]:
        return self._text.parts_of(block, mark.span)

    def _letters(self, block: QTextBlock, line: Span, mark: Mark) -> list[Letter]:
        """The letter of a name whose end stands in this paragraph.

        It stands on the name's last letter, as high as that is, and reaches into the space that
        follows: nothing is overprinted, nothing has to move, and the words stay apart.
        """
        look = self._theme.look(_plain_role(mark.role))
        if not look.letter or mark.span.end > line.end:
            return []
        parts = self._parts(block, mark)
        if not parts:
            return []
        part = parts[-1]
        place = self._text.shown.to_document(mark.span.end) - block.position()
        words = block.text()
        last, after = words[place - 1 : place], words[place : place + 1]
        em = em_at(block, place)
        font = self._letter_font(em)
        text = look.letter + ("?" if mark.role.startswith("described.") else "")
        width = QFontMetricsF(font).horizontalAdvance(text)
        over = 0.0 if after and not after.isspace() else width * _OVERHANG
        rise = em * (_OVER_SMALL if last in _SMALL else _OVER_TALL)
        x = part.box.left() - over if part.right_to_left else part.box.right() - width + over
        return [Letter(text, QPointF(x, part.baseline - rise), font, look.color or "")]

    def _letter_font(self, em: float) -> QFont:
        # In pixels: points would be another size on a printer.
        size = max(_LEAST_LETTER, round(em * _LETTER))
        if size not in self._fonts:
            font = QFont(self._font)
            font.setPixelSize(size)
            self._fonts[size] = font
        return self._fonts[size]


def _plain_role(role: str) -> str:
    return role.removeprefix("described.")


def _united(boxes: list[QRectF]) -> list[QRectF]:
    """Boxes of one line that are no further apart than words, as one: the pairs of a sentence
    often share words side by side."""
    found: list[QRectF] = []
    for box in sorted(boxes, key=lambda each: (each.top(), each.left())):
        last = found[-1] if found else QRectF()
        if found and last.top() == box.top() and box.left() - last.right() < box.height() * _SPACE:
            found[-1] = last.united(box)
        else:
            found.append(box)
    return found
