"""Markdown (CommonMark with tables), shown as a reader sees it: without its signs.

HTML inside is shown as letters, never interpreted. A front matter block of `key: value` lines
gives metadata.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.documents.article import About, BlockStyle
from reader.documents.draft import Draft, Metadata, MetadataDate, TextBuilder, facts, lines_of
from reader.documents.encoding import decode
from reader.records import replace

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_DEEPEST = 60
_WORD = re.compile(r"[^\W_]+")
_NOT_ALL_SHOWN = re.compile(r"[\]&\\<]|```|~~~|^\s*\d+[.)]")
_FIELD = re.compile(r"^([A-Za-z_-]{2,30})\s*:\s*(.{1,500})$", re.MULTILINE)


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises NotText."""
    decoded = decode(data, chosen=encoding)
    text = decoded.text
    metadata = Metadata()
    front = _FRONT_MATTER.match(text)
    if front:
        metadata = _metadata(front[1])
        text = text[front.end() :]
    options = {"html": False, "maxNesting": _DEEPEST}
    parser = MarkdownIt("commonmark", options).enable("table").enable("strikethrough")
    builder = TextBuilder()
    _add_tokens(builder, parser.parse(text))
    if _loses_words(text, builder.text()):
        # Nested deeper than the parser goes, which it does not say: shown as it is written.
        return Draft(
            "text/plain",
            decoded.encoding,
            decoded.text,
            lines_of(decoded.text),
            metadata,
            decoded.notices,
        )
    draft = Draft(
        "text/markdown",
        decoded.encoding,
        builder.text(),
        tuple(builder.lines),
        metadata,
        decoded.notices,
    )
    title = metadata.best(About.HEADLINE)
    if title and not any(line.level == 1 for line in draft.lines):
        return _with_title(draft, title)
    return draft


def _loses_words(source: str, shown: str) -> bool:
    """Whether a line of plain words is missing. Lines with links, escapes or fences are not asked,
    since parts of them are rightly not shown."""
    kept = set(_WORD.findall(shown))
    return any(
        not kept.issuperset(_WORD.findall(line))
        for line in source.split("\n")
        if not _NOT_ALL_SHOWN.search(line)
    )


def _add_tokens(builder: TextBuilder, tokens: list[Token]) -> None:
    style, level, row = [BlockStyle.PARAGRAPH], 0, None
    cells: list[str] | None = row
    for token in tokens:
        kind = token.type
        if kind == "heading_open":
            level = int(token.tag[1])
        elif kind == "heading_close":
            level = 0
        elif kind == "blockquote_open":
            style.append(BlockStyle.BLOCK_QUOTE)
        elif kind == "list_item_open":
            style.append(BlockStyle.LIST_ITEM)
        elif kind in ("blockquote_close", "list_item_close"):
            style.pop()
        elif kind == "tr_open":
            cells = []
        elif kind == "tr_close":
            builder.add("\t".join(cells or ()), BlockStyle.TABLE_ROW)
            cells = None
        elif kind in ("fence", "code_block", "html_block"):
            builder.add(token.content, style[-1])
        elif kind == "inline":
            text = _visible_text(token.children or [])
            if cells is not None:
                cells.append(text.replace("\n", " "))
            else:
                shown = BlockStyle.HEADING if level else style[-1]
                builder.add(text, shown, level=level)


def _visible_text(children: list[Token]) -> str:
    """A soft line break is a space, as in print; a picture shows its description."""
    pieces = []
    for child in children:
        if child.type in ("text", "code_inline", "html_inline"):
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append(" ")
        elif child.type == "hardbreak":
            pieces.append("\n")
        elif child.type == "image":
            pieces.append(_visible_text(child.children or []))
    return "".join(pieces)


def _metadata(front: str) -> Metadata:
    from reader.documents.formats.html_metadata import iso_day

    fields = {name.lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(front)}
    day = iso_day(fields.get("date", fields.get("published")))
    return Metadata(
        facts(
            "front matter",
            headline=fields.get("title"),
            outlet=fields.get("outlet") or fields.get("source") or fields.get("publisher"),
            byline=fields.get("author") or fields.get("byline"),
            language=fields.get("lang") or fields.get("language"),
        ),
        published=(MetadataDate(day, "date in the front matter"),) if day else (),
    )


def _with_title(draft: Draft, title: str) -> Draft:
    """The front matter's title is part of what a reader sees: it becomes the first line."""
    builder = TextBuilder()
    builder.add(title, BlockStyle.HEADING, level=1)
    for line in draft.lines:
        text = line.span.of(draft.text)
        builder.add(text, line.style, level=line.level)
    return replace(draft, text=builder.text(), lines=tuple(builder.lines))
