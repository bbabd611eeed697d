"""The contents of a report as values, without any markup language.

Text is always data: what sets it (typst, HTML) never reads it as markup. An anchor names a place
("pair-3", "s-A6"); a link names an anchor of the same report.
"""

from __future__ import annotations

from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are set alike. "\\n" alone is a line break."""

    text: str
    tint: str = ""
    """"verbatim", "near" or "paraphrase": shared words."""
    under: str = ""
    """"changed" (solid underline) or "only" (double)."""
    name: str = ""
    """"person", "org", "place", "group", "event", "work", "date" or "figure"."""
    letter: str = ""
    """Raised after the words; never part of the text."""
    style: str = ""
    """"strong", "muted", "code", "sign" (a stand-in for a character that cannot be shown),
    "gap" (a space with a letter over it), "break" (nothing, but a line may break there),
    "apart" (words that must not change the order of what stands beside them)."""
    link: str = ""
    kept: int = 0
    """Runs of one number (not 0) in a row stay on one line."""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of the report itself."""

    runs: Runs
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of an article's own words."""

    runs: Runs
    language: str
    kind: str = "prose"


@dataclass(frozen=True, slots=True)
class Subheading:
    text: str
    kind: str = "subheading"


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    width: float = 1.0
    """Relative; 0 is as wide as the contents."""
    kind: str = ""
    """"key" (numbers of pairs and sentences; one narrow width in all tables), "words" (an article's
    own words), "number" (set to the right) or "" for what the program says."""
    language: str = "en"
    """ISO 639 code, which also says in which direction lines run."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; `anchor` is the place that links lead to."""

    cells: tuple[Runs, ...]
    anchor: str = ""
    lead: Runs = ()
    """What follows from the row, on a line over its cells: over all columns but the first."""


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: str
    """For people who hear the report."""
    kind: str = "table"


@dataclass(frozen=True, slots=True)
class Key:
    """Signs and what they mean, in two columns."""

    entries: tuple[tuple[Runs, Runs], ...]
    note: Runs = ()
    kind: str = "key"


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of an article with what stands beside it in the margin."""

    id: str
    role: str
    runs: Runs
    pairs: tuple[tuple[str, str], ...] = ()
    """What is printed for each pair ("3 ~") and its link."""
    opens: bool = True
    """Whether it begins a block; else it carries on the paragraph above."""
    quoted: bool = False
    altered: bool = False
    """Whether a quotation in it stands otherwise in the other article."""
    page: int | None = None
    below: float = 0.0
    """Millimetres left blank, where the numbers of pairs need more height than the words."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """Passages that stand at one height; in `left` alone those of an article that goes on alone."""

    left: tuple[Passage, ...]
    right: tuple[Passage, ...]
    alone: str = ""
    """"A" or "B" where the other has ended and this one takes the whole width."""
    goes_on: bool = False
    """Whether the row before, in another part, is the beginning of this one."""

    def of(self, side: str) -> tuple[Passage, ...]:
        """The passages of "A" or "B" in this row, in order."""
        if self.alone:
            return self.left if side == self.alone else ()
        return self.left if side == "A" else self.right


@dataclass(frozen=True, slots=True)
class Texts:
    """Both articles side by side. In each pair: left, right."""

    heads: tuple[str, str]
    running: tuple[str, str]
    """Outlet and title on one line, at the top of every page but the first."""
    languages: tuple[str, str]
    rows: tuple[TextRow, ...]
    kind: str = "texts"


@dataclass(frozen=True, slots=True)
class Shape:
    """A piece of a drawing; places in points from the upper left corner.

    A "line" goes from (x, y) to (x1, y1), a "rect" reaches over both, a "circle" is inscribed in
    them; a "text" has its baseline at (x, y).
    """

    form: str
    style: str
    """Of a line "axis", "tick", "link" or "pair-" and a kind; of a box "lane", "mark", "bar",
    "planned", "assumed", "flag", "count", a kind of pair or "alone"; of a text "label", "inside",
    "year" or "count"."""
    x: float
    y: float
    x1: float = 0.0
    y1: float = 0.0
    text: str = ""
    anchor: str = "start"
    """Of a text: "start", "middle" or "end"."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of `width` by `height` points."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str
    """The drawing in words."""
    kind: str = "drawing"


@dataclass(frozen=True, slots=True)
class Beside:
    """Two short columns of blocks."""

    left: tuple[Paragraph | Subheading | Table, ...]
    right: tuple[Paragraph | Subheading | Table, ...]
    kind: str = "beside"


Block = Paragraph | Prose | Subheading | Table | Key | Texts | Drawing | Beside


@dataclass(frozen=True, slots=True)
class Section:
    """`key` is the place that links lead to; `number` counts from 1."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """One of the figures at the top."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is printed."""

    id: str
    """First eight digits of `fingerprint`, as "7f3a-91c2"."""
    fingerprint: str
    """SHA-256 of findings, settings and options; see "How to check this report"."""
    made_at: str
    """UTC, ISO 8601."""
    made_line: str
    titles: tuple[str, str]
    outlets: tuple[str, str]
    hashes: tuple[str, str]
    """Short hashes of the two files."""
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
