"""HTML and XHTML pages, as saved by a browser or pasted: all visible text, article told from page.

lxml's HTML parser loads nothing and knows no entities but HTML's own, whatever a DOCTYPE declares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from lxml import etree, html

from reader.documents.article import BlockStyle, Notice, Role
from reader.documents.draft import Draft, Metadata, TextBuilder
from reader.documents.encoding import Decoded, decode
from reader.documents.formats.html_blocks import HtmlBlock, Walker
from reader.documents.formats.html_metadata import find_metadata
from reader.documents.formats.html_story import story_flags
from reader.errors import ErrorCode, ReaderError

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_DECLARATIONS = re.compile(r"<!DOCTYPE[^>\[]{0,500}\[[^\]]{0,100000}\]\s*>", re.IGNORECASE)
"""A DOCTYPE with declarations of its own, which an HTML parser would show as text."""
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_MOST_FRAMES = 50
_REMOTE = re.compile(r"^\s*(?:https?:|ftp:|//|file:|\\\\)", re.IGNORECASE)
_OWN = re.compile(r"^\s*(?:data:|cid:|blob:|about:|#|javascript:)", re.IGNORECASE)
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
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
    "feimage": ("href", "xlink:href"),
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
    """The draft of an HTML text. `is_page` says whether there may be a page around the article.

    Raises ReaderError (too_complex; empty where there is nothing but frames).
    """
    root = parse(decoded.text)
    if root is None:
        return Draft("text/html", decoded.encoding, "", (), notices=decoded.notices)
    walker = Walker(root.get("lang", ""))
    blocks = list(walker.walk(root)) or _without_scripts(root)
    flags: Sequence[bool | None] = story_flags(root, blocks) if is_page else [None] * len(blocks)
    builder = TextBuilder()
    add_blocks(builder, blocks, flags)
    return Draft(
        "text/html",
        decoded.encoding,
        builder.text(),
        tuple(builder.lines),
        metadata=find_metadata(root) if is_page else Metadata(),
        notices=(*decoded.notices, *remote_notice(root), *_notices(root, walker)),
    )


def _without_scripts(root: Any) -> list[HtmlBlock]:
    """What a page shows where scripts or frames are not to be had; it showed nothing else."""
    for element in list(root.iter("noscript", "noframes")):
        element.tag = "div"
    blocks = list(Walker().walk(root))
    if not blocks and next(root.iter("frame", "iframe"), None) is not None:
        raise ReaderError(
            ErrorCode.EMPTY,
            "{file} holds no text of its own, only frames that show other files. Open the file "
            "inside the frame.",
        )
    return blocks


def _notices(root: Any, walker: Walker) -> Iterator[Notice]:
    if walker.hid_sentences:
        yield Notice(
            "hidden_text",
            "The page holds sentences that a browser does not show. They were left out.",
        )
    struck = root.iter("del", "s", "strike")
    if any((element.text or "").strip() and _in_paragraph(element) for element in struck):
        yield Notice(
            "struck_out",
            "Some words are struck out on the page. They are part of the text here.",
        )


def _in_paragraph(element: Any) -> bool:
    return next(element.iterancestors("p", "li", "blockquote"), None) is not None


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
    text = _DECLARATIONS.sub("", text.replace("\0", "\ufffd"), count=1)
    if "<![CDATA[" in text and "http://www.w3.org/1999/xhtml" in text[:4096]:
        text = _CDATA.sub(lambda match: escape(match[1]), text)
    data = text.encode("utf-8")
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
    if root is not None:
        for further in list(root.itersiblings()):
            root.append(further)  # what stands after </html>, which browsers show as well
        _unfold_frames(root)
    return root


def _unfold_frames(root: Any) -> None:
    """Frames whose page stands in an attribute of theirs show it."""
    for frame in list(root.iter("iframe"))[:_MOST_FRAMES]:
        source = frame.get("srcdoc", "")
        inner = parse(source) if source and "srcdoc" not in source else None
        if inner is not None:
            frame.tag, frame.text = "div", None
            frame.append(inner)


def remote_notice(root: Any) -> tuple[Notice, ...]:
    """What the page would have fetched, had a browser opened it."""
    base = next(root.iter("base"), None)
    is_remote = base is not None and bool(_REMOTE.match(base.get("href", "")))
    count = sum(_loads_remote(element, is_remote) for element in root.iter(etree.Element))
    if not count:
        return ()
    return (
        Notice(
            "remote_content_blocked",
            f"The page asks for {count} {'thing' if count == 1 else 'things'} from elsewhere "
            "(pictures, scripts, styles). Nothing was loaded.",
        ),
    )


def _loads_remote(element: Any, base_is_remote: bool) -> bool:
    tag = element.tag
    if tag == "link" and not _LOADING_LINKS.search(element.get("rel", "")):
        return False
    if tag == "meta" and element.get("http-equiv", "").lower() == "refresh":
        return "url" in element.get("content", "").lower()
    values = [element.get(name, "") for name in _LOADING.get(str(tag), ())]
    if any(_REMOTE.match(value) for value in values):
        return True
    if base_is_remote and any(value and not _OWN.match(value) for value in values):
        return True
    if tag == "style":
        return bool(_REMOTE_IN_STYLE.search((element.text or "")[:100_000]))
    return bool(_REMOTE_IN_STYLE.search(element.get("style", "")))
