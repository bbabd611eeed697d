"""HTML and XHTML pages, as saved by a browser or pasted: all visible text, article told from page.

lxml's HTML parser loads nothing and knows no entities but HTML's own, whatever a DOCTYPE declares.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from lxml import etree, html

from reader.documents.article import BlockStyle, Notice, Role
from reader.documents.draft import Draft, Metadata, TextBuilder
from reader.documents.encoding import Decoded, decode
from reader.documents.formats.html_blocks import HtmlBlock, find_blocks
from reader.documents.formats.html_metadata import find_metadata
from reader.documents.formats.html_story import story_flags
from reader.errors import ErrorCode, ReaderError

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_DECLARATIONS = re.compile(r"<!DOCTYPE[^>\[]{0,500}\[[^\]]{0,100000}\]\s*>", re.IGNORECASE)
"""A DOCTYPE with declarations of its own, which an HTML parser would show as text."""
_REMOTE = re.compile(r"^\s*(?:https?:|ftp:|//|file:|\\\\)", re.IGNORECASE)
_REMOTE_IN_STYLE = re.compile(
    r"(?:url\(|@import)\s*[\"']?\s*(?:https?:|ftp:|//|file:)", re.IGNORECASE
)
_LOADING = {
    "img": ("src", "srcset"),
    "script": ("src",),
    "iframe": ("src",),
    "frame": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "audio": ("src",),
    "video": ("src", "poster"),
    "source": ("src", "srcset"),
    "track": ("src",),
    "input": ("src",),
    "body": ("background",),
    "table": ("background",),
    "link": ("href",),
}
_LOADING_LINKS = re.compile(
    r"stylesheet|icon|prefetch|preload|preconnect|dns-prefetch|import|manifest", re.IGNORECASE
)


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises NotText and ReaderError (too_complex)."""
    decoded = decode(data, declared=declared_encoding(data), chosen=encoding)
    return read_text(decoded)


def declared_encoding(data: bytes) -> str | None:
    """The charset in a meta tag or XML declaration near the start."""
    match = _DECLARED.search(data[:8192])
    return (match[1] or match[2]).decode("ascii", "replace") if match else None


def read_text(decoded: Decoded, *, is_page: bool = True) -> Draft:
    """The draft of an HTML text. `is_page` says whether there may be a page around the article."""
    root = parse(decoded.text)
    if root is None:
        return Draft("text/html", decoded.encoding, "", (), notices=decoded.notices)
    blocks = list(find_blocks(root))
    flags: Sequence[bool | None] = story_flags(root, blocks) if is_page else [None] * len(blocks)
    builder = TextBuilder()
    add_blocks(builder, blocks, flags)
    return Draft(
        "text/html",
        decoded.encoding,
        builder.text(),
        tuple(builder.lines),
        metadata=find_metadata(root) if is_page else Metadata(),
        notices=(*decoded.notices, *_remote_notice(root)),
    )


def add_blocks(
    builder: TextBuilder,
    blocks: Sequence[HtmlBlock],
    flags: Sequence[bool | None],
    *,
    page: int | None = None,
) -> None:
    """Add the lines of a page to a text."""
    for block, is_story in zip(blocks, flags, strict=True):
        role = block.role if is_story is not False or block.role is Role.CAPTION else None
        level = block.level if is_story is not False or block.level == 1 else 0
        style = (
            block.style if level or block.style is not BlockStyle.HEADING else BlockStyle.PARAGRAPH
        )
        builder.add(block.text, style, level=level, page=page, role=role, is_story=is_story)


def parse(text: str) -> Any | None:
    """The tree, or None where there is nothing in it. Raises ReaderError (too_complex)."""
    # As bytes, since lxml refuses a str that declares an encoding; NUL would end the text.
    data = _DECLARATIONS.sub("", text.replace("\0", "\ufffd"), count=1).encode("utf-8")
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        root = None
    for entry in parser.error_log:
        if (
            entry.type in (etree.ErrorTypes.ERR_INTERNAL_ERROR, etree.ErrorTypes.ERR_NAME_TOO_LONG)
            or "depth" in entry.message
        ):
            raise ReaderError(
                ErrorCode.TOO_COMPLEX,
                "{file} is nested too deeply to be read whole. Open it in a browser, copy the "
                "text and paste it here.",
            )
    return root


def _remote_notice(root: Any) -> tuple[Notice, ...]:
    count = sum(map(_loads_remote, root.iter(etree.Element)))
    if not count:
        return ()
    return (
        Notice(
            "remote_content_blocked",
            f"The page asks for {count} {'thing' if count == 1 else 'things'} from elsewhere "
            "(pictures, scripts, styles). Nothing was loaded.",
        ),
    )


def _loads_remote(element: Any) -> bool:
    tag = element.tag
    if tag == "link" and not _LOADING_LINKS.search(element.get("rel", "")):
        return False
    if tag == "meta" and element.get("http-equiv", "").lower() == "refresh":
        return "url" in element.get("content", "").lower()
    if any(_REMOTE.match(element.get(name, "")) for name in _LOADING.get(str(tag), ())):
        return True
    if tag == "style":
        return bool(_REMOTE_IN_STYLE.search((element.text or "")[:100_000]))
    return bool(_REMOTE_IN_STYLE.search(element.get("style", "")))
