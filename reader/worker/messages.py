"""What the worker is asked and what it answers, as values and as JSON.

An article's text crosses once, with `Opened`; analyses and comparisons travel without their
articles' texts and are put together again on arrival.
"""

from __future__ import annotations

from typing import Any

from reader.analysis.model import Analysis, EntityMention
from reader.comparison.model import Comparison
from reader.documents.article import Article, Side
from reader.findings.page_picture import PagePicture
from reader.records import dataclass, replace
from reader.values import from_json, to_compact


@dataclass(frozen=True, slots=True)
class Opened:
    """An article was read. `path` is the file's, or None for pasted text."""

    side: Side
    article: Article
    path: str | None


@dataclass(frozen=True, slots=True)
class Closed:
    """A side has no article any more."""

    side: Side


@dataclass(frozen=True, slots=True)
class Analysed:
    """What one article alone says, while there is no other."""

    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Named:
    """Names of some paragraphs of a long article, by themselves: to be shown until the whole
    article has been read (then `Analysed` or `Compared` brings its entities)."""

    side: Side
    mentions: tuple[EntityMention, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Failed:
    """Something asked for could not be done; `what` is the request's verb. `side` is None where
    it concerns no single article."""

    what: str
    side: Side | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far the work is, 0 to 1; an empty stage means that all work is done."""

    stage: str
    share: float


@dataclass(frozen=True, slots=True)
class Exported:
    path: str


@dataclass(frozen=True, slots=True)
class Previewed:
    """What the report will look like: how many pages it has, and the first of them."""

    count: int
    pages: tuple[PagePicture, ...]


@dataclass(frozen=True, slots=True)
class Restarted:
    """The worker died and a new one has taken over."""

    reason: str


Message = (
    Opened
    | Closed
    | Analysed
    | Named
    | Compared
    | Failed
    | Progressed
    | Exported
    | Previewed
    | Restarted
)

_KINDS: dict[str, type] = {
    kind.__name__.lower(): kind
    for kind in (
        Opened,
        Closed,
        Analysed,
        Named,
        Compared,
        Failed,
        Progressed,
        Exported,
        Previewed,
        Restarted,
    )
}


def message_to_json(message: Message) -> dict[str, Any]:
    """For the worker's output stream."""
    if isinstance(message, Analysed):
        message = Analysed(_without_text(message.analysis))
    elif isinstance(message, Compared):
        found = message.comparison
        message = Compared(
            replace(found, left=_without_text(found.left), right=_without_text(found.right))
        )
    return {"kind": type(message).__name__.lower(), "value": to_compact(message)}


def message_from_json(data: dict[str, Any], articles: dict[Side, Article]) -> Message:
    """`articles` holds the articles that have been opened: their texts are put back.

    Raises KeyError, TypeError or ValueError where `data` is no message.
    """
    message: Message = from_json(_KINDS[data["kind"]], data["value"])
    if isinstance(message, Analysed):
        return Analysed(_with_text(message.analysis, articles))
    if isinstance(message, Compared):
        found = message.comparison
        return Compared(
            replace(
                found,
                left=_with_text(found.left, articles),
                right=_with_text(found.right, articles),
            )
        )
    return message


def _without_text(analysis: Analysis) -> Analysis:
    return replace(analysis, article=replace(analysis.article, text="", blocks=()))


def _with_text(analysis: Analysis, articles: dict[Side, Article]) -> Analysis:
    whole = articles[analysis.side]
    article = replace(analysis.article, text=whole.text, blocks=whole.blocks)
    return replace(analysis, article=article)
