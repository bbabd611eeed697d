"""A finding as a row of a list: number, sign, reason in words, evidence, what it leads to.

The lists are the accessible path to everything in the panes, so each row also has the whole
sentence that a screen reader speaks. What is long is made when it is asked for: of five thousand
rows a screen shows twelve. No widgets here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison
from reader.documents.article import Side, Span
from reader.records import dataclass
from reader.ui.words import noop
from reader.ui.workspace import Workspace

AROUND = 24
"""Characters of context on either side of a word change."""
EXCERPT = 90


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of evidence; `role` is the theme's, "" for plain ones."""

    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One finding."""

    key: str
    """What a click selects ("pair/3")."""
    title: str
    """The reason in words."""
    speak: Callable[[], str]
    """The whole, for a screen reader; made when it is asked for."""
    target: str = ""
    """Sentence to jump to ("B13")."""
    number: str = ""
    sign: str = ""
    ids: str = ""
    show: Callable[[], tuple[Piece, ...]] | None = None
    """Makes the evidence; None where there is none."""
    place: int = 0
    """For sorting by text order."""
    weight: float = 0.0
    """For sorting by importance; more is first."""
    heading: str = ""
    """Rows of one heading stand together."""

    @property
    def spoken(self) -> str:
        return self.speak()

    @property
    def evidence(self) -> tuple[Piece, ...]:
        return self.show() if self.show else ()

    @property
    def searched(self) -> str:
        """The words among which a filter looks, in lower case; they are put together anew."""
        return f"{self.spoken} {self.ids}".lower()


def analyses_of(workspace: Workspace) -> list[Analysis]:
    found = [workspace.analysis(side) for side in Side]
    return [analysis for analysis in found if analysis is not None]


def pieces(*texts: str) -> Callable[[], tuple[Piece, ...]]:
    return lambda: tuple(Piece(text) for text in texts if text)


def only_in(side: Side, comparison: Comparison | None) -> str:
    if comparison is None:
        return ""
    return noop("Findings", "Only in A") if side is Side.LEFT else noop("Findings", "Only in B")


def sentence_at(analysis: Analysis, span: Span) -> str:
    found = (s.id for s in analysis.sentences if s.span.start <= span.start < s.span.end)
    return next(found, "")


def around(analysis: Analysis, span: Span) -> str:
    text = analysis.article.text
    before = " ".join(text[max(0, span.start - AROUND) : span.start].split("\n")[-1:])
    after = text[span.end : span.end + EXCERPT].split("\n")[0]
    return f"…{before}{span.of(text)}{after}"


def joined_ids(ids: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(ids))


def head(text: str, length: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[:length].rsplit(" ", 1)[0] + "…"


def tail(text: str, length: int) -> str:
    flat = " ".join(text.split())
    if not flat:
        return ""
    short = flat if len(flat) <= length else "…" + flat[-length:].split(" ", 1)[-1]
    return short + " "


def cut(words: str) -> str:
    return head(words, 48)
