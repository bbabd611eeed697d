"""Texts with marked places, and articles made of them."""

from __future__ import annotations

import hashlib

from reader.analysis.model import Sentence
from reader.documents.article import (
    Article,
    Block,
    Encoding,
    IsoDay,
    Published,
    PublishedSource,
    Role,
    Side,
    Span,
)


def marked(text: str) -> tuple[str, list[Span]]:
    """`"He said [so]"` -> (`"He said so"`, [span of "so"]); brackets may nest."""
    plain: list[str] = []
    open_at: list[int] = []
    spans: list[Span] = []
    for char in text:
        if char == "[":
            open_at.append(len(plain))
        elif char == "]":
            spans.append(Span(open_at.pop(), len(plain)))
        else:
            plain.append(char)
    return "".join(plain), sorted(spans)


def make_article(
    text: str, *, published: IsoDay | None = None, file: str = "article.txt", role: Role = Role.BODY
) -> Article:
    """An article of body text, one block a line; the roles are not guessed."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block(Span(start, at + len(line.rstrip())), role))
        at += len(line) + 1
    data = text.encode("utf-8")
    return Article(
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        encoding=Encoding("utf-8", "valid UTF-8"),
        media_type="text/plain",
        text=text,
        blocks=tuple(blocks),
        language="en",
        published=Published(
            published, PublishedSource.GIVEN if published else PublishedSource.NONE
        ),
    )


def role_at(article: Article, offset: int) -> Role | None:
    """Role of the block that holds `offset`; None between blocks."""
    return next((b.role for b in article.blocks if b.span.start <= offset < b.span.end), None)


def sentences_of(article: Article, side: Side = Side.LEFT) -> tuple[Sentence, ...]:
    """One sentence a block: for tests of stages that do not care how sentences are found."""
    return tuple(
        Sentence(f"{side}{number}", block.span, block.role)
        for number, block in enumerate(article.blocks, 1)
    )
