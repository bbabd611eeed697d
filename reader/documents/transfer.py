"""An article on its way out of the child: a JSON header, then blocks and text as bytes.

The parent trusts nothing: what does not fit together is refused, so that a deceived parser can at
worst show a wrong text.
"""

from __future__ import annotations

from typing import Any

from reader.documents.article import Article
from reader.documents.block_array import BlockArray
from reader.records import replace
from reader.values import from_json, to_compact


def pack_article(
    article: Article, blocks: BlockArray | None = None
) -> tuple[dict[str, Any], bytes]:
    """Header and bytes; `blocks` are the article's own, where they were not made into objects."""
    packed = (BlockArray(article.blocks) if blocks is None else blocks).to_bytes()
    bare = to_compact(replace(article, text="", blocks=()))
    return {"article": bare, "blocks": len(packed)}, packed + article.text.encode("utf-8")


def unpack_article(header: dict[str, Any], payload: bytes) -> Article:
    """Raises ValueError, TypeError, KeyError or IndexError for what is not a whole article."""
    cut = int(header["blocks"])
    text = payload[cut:].decode("utf-8")
    article = from_json(Article, header["article"])
    blocks = BlockArray.from_bytes(payload[:cut], text)
    for notice in article.notices:
        if any(span.end > len(text) for span in notice.spans):
            raise ValueError("notice outside the text")
    places = [article.published.span, *(item.span for item in article.published.candidates)]
    places += [item.span for item in article.candidates]
    if any(span is not None and span.end > len(text) for span in places):
        raise ValueError("metadata outside the text")
    return replace(article, text=text, blocks=tuple(blocks))
