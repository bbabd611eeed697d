"""Words from an article with where they stand, as one puts them into a manuscript."""

from __future__ import annotations

from reader.comparison.model import SharedPair
from reader.documents.article import Side
from reader.ui.words import day_in_words, say
from reader.ui.workspace import Workspace


def cite(workspace: Workspace, side: Side, words: str, offset: int) -> str:
    """`words`, which stand at `offset` of that side: “…” (Outlet, 4 Mar 2018, sentence A6)."""
    analysis = workspace.analysis(side)
    sentences = analysis.sentences if analysis else ()
    number = next((s.id for s in sentences if s.span.start <= offset <= s.span.end), "")
    return f"“{_bare(words)}” ({', '.join(_origin(workspace, side, number))})"


def cite_pair(workspace: Workspace, pair: SharedPair) -> str:
    """Both sentences of a pair, one a line."""
    lines = []
    for side, sentence_id in ((Side.LEFT, pair.left), (Side.RIGHT, pair.right)):
        words = _bare(workspace.sentence_text(sentence_id))
        lines.append(f"“{words}” ({', '.join(_origin(workspace, side, sentence_id))})")
    return "\n".join(lines)


def _origin(workspace: Workspace, side: Side, sentence_id: str) -> list[str]:
    article = workspace.article(side)
    if article is None:
        return []
    parts = [article.outlet or article.file]
    if article.published.date is not None and not article.published.is_assumed:
        parts.append(day_in_words(article.published.date))
    if sentence_id:
        parts.append(say("Citation", "sentence {id}").format(id=sentence_id))
    return parts


def _bare(words: str) -> str:
    """Without quotation marks around the whole, and on one line."""
    text = " ".join(words.split())
    for opening, closing in (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“")):
        inner = text[1:-1]
        if text.startswith(opening) and text.endswith(closing) and opening not in inner:
            return inner
    return text
