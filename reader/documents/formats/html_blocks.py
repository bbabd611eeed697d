"""All visible text of an HTML tree, one block a line, with what the tags say of each.

Nothing is chosen here: what is visible is kept, and a later look tells article from page. The walk
is a loop, not a recursion, so that deep nesting costs no stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.documents.article import BlockStyle, Role
from reader.documents.formats.html_hidden import hides_sentences, is_shown
from reader.documents.formats.raised import raised
from reader.records import dataclass, field

Element = Any
"""lxml elements; lxml-stubs knows them under a private name only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BLOCK_TAGS = _words(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu "
    "nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th "
    "thead tr ul caption button label amp-ad amp-sidebar amp-embed"
)
_CELLS = frozenset(("td", "th"))
_PAGE_TAGS = _words(
    "nav footer aside form button select option textarea label dialog menu search amp-ad "
    "amp-sidebar amp-embed"
)
_PAGE_LANDMARKS = _words(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar"
)
_PAGE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookie|consent|gdpr|share|sharing|social|related|recommend\w*|newsletter"
    r"|subscri\w*|"
    r"signup|sign-up|paywall|comments?|disqus|sidebar|breadcrumbs?|promo\w*|adverts?"
    r"|advertisement|ads?|"
    r"sponsor\w*|banner|masthead|footer|nav|navbar|navigation|menu|toolbar|popup|modal|overlay|"
    r"most-?read|most-?popular|trending|tags?|taglist|topics|read-?more|more-?on|outbrain|taboola|"
    r"widget|skip-?link|login|search|copyright|print-?only|follow|donate|teaser-?list|pagination"
    r"|pager|author-?(?:bio|box|info)|about-?(?:the-?)?author|page-?foot(?:er)?)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_SITE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:site-?(?:title|name|logo)|logo|brand(?:ing)?)(?:$|[\s_-])"
)
"""A site's own name, which some put into a heading above that of the article."""
_CAPTION_NAMES = re.compile(
    r"(?:^|[\s_-])(?:caption|cutline|photo-?credit|image-?credit|legend)(?:$|[\s_-])|wp-caption",
    re.IGNORECASE,
)
_HEADLINE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:headline|article-?title|entry-?title|post-?title)(?:$|[\s_-])", re.IGNORECASE
)
_STANDFIRST_NAMES = re.compile(
    r"(?:^|[\s_-])(?:standfirst|dek|subtitle|sub-?headline|subhead|article-?summary"
    r"|article-?(?:lead|intro|desc(?:ription)?)|lede|lead-?text|entry-?summary|chapeau|vorspann"
    r"|kicker-?text|perex|ingress|entradilla|bajada|sumario|occhiello|manchet)(?:$|[\s_-])"
    r"|(?:^|\s)(?:lead|intro)(?:$|\s)",
    re.IGNORECASE,
)
_QUOTES = {"de": "„“‚‘", "fr": "«»“”", "it": "«»“”", "es": "«»“”", "pt": "«»“”", "ru": "«»„“",
           "uk": "«»„“", "pl": "„”«»", "cs": "„“‚‘", "nl": "“”‘’"}  # fmt: skip
"""Marks that browsers put around `q`, and around `q` inside it."""
_USUAL_QUOTES = "“”‘’"
_SPACES = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True)
class HtmlBlock:
    """One line of visible text."""

    text: str
    element: Element
    """The block element that holds it."""
    style: BlockStyle
    level: int
    role: Role | None
    is_page: bool
    """Stands in a part that pages use for anything but the article."""
    linked: int
    """Characters inside links."""
    in_article: bool
    """Stands in an `article` or `main` element."""


@dataclass(slots=True)
class _Open:
    """Text being collected for the present block."""

    element: Element
    pieces: list[str] = field(default_factory=list)
    linked: int = 0


@dataclass(frozen=True, slots=True)
class _Context:
    style: BlockStyle = BlockStyle.PARAGRAPH
    level: int = 0
    role: Role | None = None
    is_page: bool = False
    in_article: bool = False
    in_link: bool = False
    keeps_lines: bool = False
    is_raised: bool = False


class Walker:
    """Walks one tree, once."""

    def __init__(self, language: str = "") -> None:
        self.hid_sentences = False
        """Whether running text of the article was left out because no reader sees it."""
        self._open: _Open | None = None
        self._context = _Context()
        self._in_row = 0
        self._quotes = _QUOTES.get(language[:2].lower(), _USUAL_QUOTES)
        self._marks: list[str] = []

    def walk(self, root: Element) -> Iterator[HtmlBlock]:
        """Every visible line of the tree, in order."""
        stack: list[tuple[Element, _Context, bool]] = [(root, _Context(), False)]
        while stack:
            element, context, leaving = stack.pop()
            if leaving:
                yield from self._leave(element, context)
                continue
            tag = element.tag
            if not isinstance(tag, str) or not is_shown(element, tag):
                self._note_hidden(element, tag, context)
                self._add(element.tail, context, element.getparent())
                continue
            inner = _inner_context(element, tag, context)
            if tag in _BLOCK_TAGS and not self._is_flat_cell(element, tag):
                yield from self._flush()
            elif tag in _CELLS and self._open is not None and self._open.pieces:
                self._open.pieces.append("\t")
            if tag == "tr" and _is_flat_row(element):
                self._in_row += 1
            if tag == "br":
                yield from self._flush()
            self._context = inner
            if tag == "q":
                self._open_quotation(element, inner)
            self._add(element.text, inner, element)
            stack.append((element, context, True))
            stack.extend((child, inner, False) for child in reversed(element))
        yield from self._flush()

    def _note_hidden(self, element: Element, tag: object, context: _Context) -> None:
        if self.hid_sentences or not isinstance(tag, str) or context.is_page:
            return
        if (context.in_article or tag == "p") and tag not in _PAGE_TAGS:
            names = f"{element.get('class', '')} {element.get('id', '')}"
            self.hid_sentences = not _PAGE_NAMES.search(names) and hides_sentences(element, tag)

    def _open_quotation(self, element: Element, context: _Context) -> None:
        """Browsers print the marks of a `q`; some writers put them there as well."""
        at = 2 * (len(self._marks) % 2)
        first, last = self._quotes[at], self._quotes[at + 1]
        if (element.text or "").lstrip()[:1] in tuple('"“„«‘‚»'):
            first = last = ""
        self._marks.append(last)
        self._add(first, context, element)

    def _leave(self, element: Element, outer: _Context) -> Iterator[HtmlBlock]:
        tag = element.tag
        if tag == "q" and self._marks:
            self._add(self._marks.pop(), outer, element)
        if tag in _BLOCK_TAGS and not self._is_flat_cell(element, tag):
            yield from self._flush()
        if tag == "tr" and self._in_row and _is_flat_row(element):
            self._in_row -= 1
        self._context = outer
        self._add(element.tail, outer, element.getparent())

    def _is_flat_cell(self, element: Element, tag: str) -> bool:
        return tag in _CELLS and self._in_row > 0

    def _add(self, text: str | None, context: _Context, element: Element | None) -> None:
        if not text:
            return
        shown = text if context.keeps_lines else _SPACES.sub(" ", text)
        if context.is_raised:
            shown = raised(shown)
        if self._open is None:
            if not shown.strip():
                return
            self._context = context
            self._open = _Open(element)
        elif self._open.pieces and shown[:1] == " " and self._open.pieces[-1][-1:] in " \t":
            shown = shown.lstrip(" ")
        self._open.pieces.append(shown)
        if context.in_link:
            self._open.linked += len(shown.strip())

    def _flush(self) -> Iterator[HtmlBlock]:
        opened, context = self._open, self._context
        self._open = None
        if opened is None:
            return
        whole = "".join(opened.pieces)
        for line in whole.split("\n"):
            text = line.strip()
            if text:
                style = BlockStyle.TABLE_ROW if "\t" in text and self._in_row else context.style
                yield HtmlBlock(
                    text,
                    opened.element,
                    style,
                    context.level,
                    context.role,
                    context.is_page,
                    opened.linked,
                    context.in_article,
                )


def is_named_headline(element: Element) -> bool:
    """Whether a heading's class says that it is the article's."""
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(_HEADLINE_NAMES.search(names)) and element.tag in ("h1", "h2", "h3", "div")


def _inner_context(element: Element, tag: str, outer: _Context) -> _Context:
    if tag not in _BLOCK_TAGS and tag not in ("a", "span", "time", "strong", "b", "em", "i", "sup"):
        return outer
    style, level, role = outer.style, outer.level, outer.role
    names = f"{element.get('class', '')} {element.get('id', '')}"
    if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        style, level = BlockStyle.HEADING, int(tag[1])
    elif tag == "li":
        style = BlockStyle.LIST_ITEM
    elif tag == "blockquote":
        style = BlockStyle.BLOCK_QUOTE
    if tag in _BLOCK_TAGS and names != " ":
        if _CAPTION_NAMES.search(names):
            role = Role.CAPTION
        elif _STANDFIRST_NAMES.search(names) and level != 1:
            role = Role.STANDFIRST
        elif _HEADLINE_NAMES.search(names) and level in (0, 1, 2):
            level = level or 2
        elif _SITE_NAMES.search(names):
            style, level = BlockStyle.PARAGRAPH, 0
    if tag in ("figcaption", "caption"):
        role = Role.CAPTION
    return _Context(
        style,
        level,
        role,
        outer.is_page or _is_page_part(element, tag, names, outer),
        outer.in_article or tag in ("article", "main") or element.get("itemprop") == "articleBody",
        outer.in_link or tag == "a",
        outer.keeps_lines or tag in ("pre", "textarea"),
        outer.is_raised or tag == "sup",
    )


def _is_page_part(element: Element, tag: str, names: str, outer: _Context) -> bool:
    if tag in _PAGE_TAGS or element.get("role", "") in _PAGE_LANDMARKS:
        return True
    if tag == "header" and not outer.in_article:
        return not any(True for _ in element.iter("h1"))
    if tag in ("body", "html", "article", "main") or tag not in _BLOCK_TAGS:
        return False
    if _SITE_NAMES.search(names):
        return True
    if not _PAGE_NAMES.search(names):
        return False
    # A name like "content with-sidebar" on what holds the whole article means nothing.
    return sum(len(p.text_content()) for p in element.iter("p")) < 1500 or bool(
        re.search(r"comment|disqus|related|recommend", names, re.IGNORECASE)
    )


def _is_flat_row(row: Element) -> bool:
    """A row of data: no cell holds blocks of its own."""
    return not any(
        isinstance(inner.tag, str)
        and inner is not row
        and inner.tag in _BLOCK_TAGS
        and inner.tag not in _CELLS
        for inner in row.iter()
    )
