"""An article on its way out of the child: a JSON header and the text as bytes.

Blocks travel as one flat array of numbers, since a long text has many. The parent trusts nothing:
what does not fit together is refused, so that a deceived parser can at worst show a wrong text.
"""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import Any

from reader.documents.article import Article, Block, BlockStyle, Role, Span
from reader.values import from_json, to_json

_ROLES = tuple(Role)
_STYLES = tuple(BlockStyle)
_FIELDS = 5


def pack_article(article: Article) -> tuple[dict[str, Any], bytes]:
    bare = to_json(replace(article, text="", blocks=()))
    flat = array("I")
    for block in article.blocks:
        flat.extend(
            (
                block.span.start,
                block.span.end,
                _ROLES.index(block.role),
                _STYLES.index(block.style),
                block.page or 0,
            )
        )
    blocks = flat.tobytes()
    return {"article": bare, "blocks": len(blocks)}, blocks + article.text.encode("utf-8")


def unpack_article(header: dict[str, Any], payload: bytes) -> Article:
    """Raises ValueError, TypeError or KeyError for anything that is not a whole article."""
    cut = int(header["blocks"])
    flat = array("I")
    flat.frombytes(payload[:cut])
    text = payload[cut:].decode("utf-8")
    article = from_json(Article, header["article"])
    blocks = _blocks(flat, text)
    for notice in article.notices:
        if any(span.end > len(text) for span in notice.spans):
            raise ValueError("notice outside the text")
    places = [article.published.span, *(item.span for item in article.published.candidates)]
    if any(span is not None and span.end > len(text) for span in places):
        raise ValueError("publication date outside the text")
    return replace(article, text=text, blocks=blocks)


def _blocks(flat: array[int], text: str) -> tuple[Block, ...]:
    blocks = []
    end_before = 0
    for at in range(0, len(flat), _FIELDS):
        start, end, role, style, page = flat[at : at + _FIELDS]
        if not end_before <= start < end <= len(text):
            raise ValueError("blocks out of order")
        end_before = end
        blocks.append(Block(Span(start, end), _ROLES[role], _STYLES[style], page or None))
    return tuple(blocks)
