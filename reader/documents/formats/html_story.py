"""Which lines of a page are the article: our own look at the tree, and trafilatura's beside it.

Neither may drop anything; a line that neither takes for the article is furniture, shown dimmed.
Own look: the element whose paragraphs hold the most text outside links (as in Readability, Arc90
2009) is the article; what lies in it and is not mostly links belongs to it.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Sequence

from reader.documents.formats.html_blocks import Element, HtmlBlock, is_named_headline
from reader.documents.furniture import ends_a_sentence, word_count

_WORD = re.compile(r"\w+")
_LARGEST_FOR_TRAFILATURA = 3_000_000
"""Characters of visible text; larger pages are judged by our own look alone."""


def story_flags(root: Element, blocks: Sequence[HtmlBlock]) -> list[bool]:
    """For each block whether it is of the article."""
    container = _with_headline(_container(blocks), blocks)
    inside = _descendants(container)
    kept = _kept_by_trafilatura(root, blocks)
    flags = []
    for block in blocks:
        mostly_links = block.linked > 0.6 * len(block.text) and not _is_sentence(block)
        if block.is_page or mostly_links:
            flags.append(False)
        else:
            flags.append(id(block.element) in inside or _is_kept(block, kept))
    return flags


def _is_sentence(block: HtmlBlock) -> bool:
    return ends_a_sentence(block.text) and word_count(block.text) >= 8


def _container(blocks: Sequence[HtmlBlock]) -> Element | None:
    """The element with the most running text: each paragraph counts for its parent, half for its
    grandparent, a quarter for the one above."""
    scores: Counter[int] = Counter()
    elements: dict[int, Element] = {}
    for block in blocks:
        if block.is_page or len(block.text) < 40 or block.linked > 0.4 * len(block.text):
            continue
        weight = float(len(block.text) - block.linked)
        element = block.element
        for share in (1.0, 0.6, 0.3, 0.15):
            element = element.getparent()
            if element is None:
                break
            elements[id(element)] = element
            scores[id(element)] += int(weight * share * (1.3 if block.in_article else 1.0))
    if not scores:
        return None
    best, most = scores.most_common(1)[0]
    return _widened(elements[best], most, scores)


def _widened(element: Element, most: int, scores: Counter[int]) -> Element:
    """The `article`, `main` or sibling-holding parent around it where most of its text is here."""
    for _ in range(4):
        parent = element.getparent()
        if parent is None or parent.tag in ("body", "html"):
            return element
        if parent.tag in ("article", "main") or scores[id(parent)] >= 0.75 * most:
            element = parent
            most = max(most, scores[id(parent)])
            if element.tag == "article":
                return element
        else:
            return element
    return element


def _with_headline(element: Element | None, blocks: Sequence[HtmlBlock]) -> Element | None:
    """The parent that holds the headline as well, where it holds little else besides: the summary
    of an article often stands beside its text."""
    titles = {id(block.element) for block in blocks if block.level == 1 and not block.is_page}
    titles = titles or {id(block.element) for block in blocks if is_named_headline(block.element)}
    if element is None or not titles or titles & _descendants(element):
        return element
    most = 1.35 * _running_text(element, blocks)
    parent = element.getparent()
    while parent is not None and parent.tag not in ("body", "html"):
        if titles & _descendants(parent):
            return parent if _running_text(parent, blocks) <= most else element
        parent = parent.getparent()
    return element


def _running_text(element: Element, blocks: Sequence[HtmlBlock]) -> int:
    """Characters below `element` that are neither of the page nor mostly links."""
    inside = _descendants(element)
    return sum(
        len(block.text)
        for block in blocks
        if not block.is_page
        and block.linked <= 0.6 * len(block.text)
        and id(block.element) in inside
    )


def _descendants(container: Element | None) -> set[int]:
    # lxml makes one Python object an element as long as it is held: ids are stable while the
    # blocks hold theirs.
    return set() if container is None else {id(element) for element in container.iter()}


def _kept_by_trafilatura(root: Element, blocks: Sequence[HtmlBlock]) -> frozenset[str]:
    """Word groups of four of what trafilatura extracts; empty where it has nothing or fails."""
    if sum(len(block.text) for block in blocks) > _LARGEST_FOR_TRAFILATURA:
        return frozenset()
    try:
        import trafilatura

        found = trafilatura.bare_extraction(
            copy.deepcopy(root), fast=True, include_comments=False, include_tables=True
        )
        text = getattr(found, "text", None)
    except (MemoryError, RecursionError):
        raise
    except Exception:  # a library's slip on a strange page must not cost the reader the page
        return frozenset()
    return frozenset(_shingles(text or ""))


def _is_kept(block: HtmlBlock, kept: frozenset[str]) -> bool:
    shingles = _shingles(block.text)
    return bool(kept) and bool(shingles) and sum(s in kept for s in shingles) >= 0.6 * len(shingles)


def _shingles(text: str) -> list[str]:
    words = _WORD.findall(text.lower())
    if len(words) < 4:
        return [" ".join(words)] if words else []
    return [" ".join(words[at : at + 4]) for at in range(len(words) - 3)]
