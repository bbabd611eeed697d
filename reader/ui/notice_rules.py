"""What must be said about articles that were opened without fault.

The worker's own notices (encoding, pages without text, truncation) come with the article; these
rest on what stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import islice

from PySide6.QtCore import QObject

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison
from reader.documents.article import Notice, Side
from reader.documents.names import visible_name
from reader.presentation.tint import language_of
from reader.ui.notices import FAILED
from reader.ui.words import say
from reader.ui.workspace import Workspace

_FEW_SENTENCES = 3
_HUGE = 300_000
"""Characters from which finding everything takes so long that it must be said."""

_OF_BOTH, _TOLD_OF_BOTH = "names_other_language", "names_other_languages"

FIRST_WORDS = 20_000
"""Of a very long text, where a person wants no more; everything about them is found in seconds."""


class _Counted(QObject):
    """Texts whose form depends on a number."""

    def sentences(self, count: int) -> str:
        return self.tr("Only %n sentences found. Is this the whole article?", "", count)


_counted = _Counted()


def derived_notices(workspace: Workspace, side: Side) -> tuple[Notice, ...]:
    """The notices of a side that follow from the values that are open."""
    article = workspace.article(side)
    if article is None:
        return ()
    found = []
    other = workspace.article(side.other)
    analysis = workspace.analysis(side)
    comparison = workspace.comparison
    if side is Side.RIGHT and other is not None:
        if article.sha256 == other.sha256:
            found.append(Notice("same_file", _same_bytes(other.file, article.file)))
        elif comparison is not None and _is_same_story(comparison):
            text = say("Notice", "The two texts are identical except for page data.")
            found.append(Notice("same_text", text))
    if other is not None and side is Side.RIGHT:
        languages = language_of(other), language_of(article)
        if all(languages) and languages[0] != languages[1]:
            text = say(
                "Notice",
                "The articles are in different languages. Words cannot be compared;"
                " names and numbers can.",
            )
            found.append(Notice("languages_differ", text))
        elif comparison is not None and not comparison.pairs:
            code = "nothing_shared" if comparison.related else "no_match"
            found.append(Notice(code, _nearest(workspace)))
    if len(article.text) > _HUGE and (analysis is None or not analysis.names_ready):
        text = say(
            "Notice",
            "This is a very long text ({words} words). It can be read at once; shared sentences,"
            " then dates and names, follow as they are found.",
        ).format(words=f"{_about_words(article.text):,}")
        found.append(Notice("huge", text))
    if analysis is not None:
        story = (sentence for sentence in analysis.sentences if sentence.role.is_story)
        body = len(list(islice(story, _FEW_SENTENCES)))
        if body < _FEW_SENTENCES:
            text = _counted.sentences(body)
            found.append(Notice("very_short", text))
        # Dates that hang on the article's own date cannot be placed without one.
        floating = any(date.first is None and date.on_timeline for date in analysis.dates)
        if article.published.date is None and (analysis.dates or floating):
            text = say(
                "Notice",
                "{side} gives no publication date: expressions such as “last month” cannot be"
                " placed.",
            ).format(side=side)
            found.append(Notice("no_date", text))
    return tuple(found)


def told_once(notices: dict[Side, tuple[Notice, ...]]) -> dict[Side, tuple[Notice, ...]]:
    """What is so of both articles and has one remedy is said once, over A and of both."""
    both = [
        notice
        for notice in notices[Side.LEFT]
        if notice.code == _OF_BOTH and any(n.code == _OF_BOTH for n in notices[Side.RIGHT])
    ]
    if not both:
        return notices
    text = say(
        "Notice", "No names are marked: the language model is for another language than A and B."
    )
    kept = {side: tuple(n for n in told if n.code != _OF_BOTH) for side, told in notices.items()}
    return {**kept, Side.LEFT: (*kept[Side.LEFT], Notice(_TOLD_OF_BOTH, text))}


def _same_bytes(left: str, right: str) -> str:
    if left == right:
        return say("Notice", "A and B are the same file.")
    text = say("Notice", "“{left}” and “{right}” are the same file under two names.")
    return text.format(left=visible_name(left), right=visible_name(right))


@lru_cache(maxsize=2)
def _about_words(text: str) -> int:
    """To a thousand; counted by their spaces, and once, for notices are made anew at every
    change."""
    return round(text.count(" ") + text.count("\n"), -3)


def _is_same_story(comparison: Comparison) -> bool:
    shares = comparison.shares
    return shares.sentences_left == 1.0 == shares.sentences_right and (
        _story(comparison.left) == _story(comparison.right)
    )


def _story(analysis: Analysis) -> list[str]:
    """The words of every sentence that the article itself says."""
    text = analysis.article.text
    return [" ".join(s.span.of(text).split()) for s in analysis.sentences if s.role.is_story]


def window_notices(
    workspace: Workspace, waiting: Callable[[Side], tuple[Notice, ...]]
) -> tuple[Notice, ...]:
    """What stands over the whole window while no article is open: there are no panes to say it."""
    if any(workspace.article(side) for side in Side):
        return ()
    return tuple(n for side in Side for n in (*waiting(side), *workspace.notices(side)))


def is_of_a_side(notice: Notice | None) -> bool:
    """Whether such a notice is about a file, and ends with what it says."""
    return notice is not None and (notice.code == "reading" or notice.code.startswith(FAILED))


def _nearest(workspace: Workspace) -> str:
    comparison = workspace.comparison
    related = comparison.related if comparison is not None else ()
    if not related:
        return say("Notice", "No sentence of A was found again in B.")
    best = max(related, key=lambda pair: pair.strength)
    return say(
        "Notice", "No sentence above the threshold. Nearest: {left} and {right} ({strength})."
    ).format(left=best.left, right=best.right, strength=f"{best.strength:.2f}")
