"""Bytes of one file to one article. Runs in the isolated child; `open.py` is the other side."""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from typing import Any

from reader.documents import recognise, refusals
from reader.documents.article import About, Article, Candidate, Notice, Span
from reader.documents.block_array import BlockArray
from reader.documents.candidates import find_candidates
from reader.documents.draft import Draft, Line, PlainLines, lines_of
from reader.documents.encoding import bad_places
from reader.documents.encoding_detection import NotText
from reader.documents.names import has_bidi_controls, visible_name
from reader.documents.published import find_published
from reader.documents.recognise import Foreign, Kind, Ole
from reader.documents.refusals import LARGEST_FILE, quoted
from reader.documents.roles import find_roles
from reader.documents.transfer import pack_article
from reader.documents.unusual import unusual_signs, with_visible_controls
from reader.errors import ReaderError
from reader.records import replace

LONGEST_TEXT = 5_000_000
"""Characters of an article that are kept; the rest is told about."""


def read_article(request: dict[str, Any], source: int | None) -> tuple[dict[str, Any], bytes]:
    """Task of the child. `request` has name, sha256, encoding, media_type and password, and, where
    there is no `source`, payload: the bytes themselves. Raises ReaderError."""
    name = str(request["name"])
    data = request["payload"] if source is None else read_all(source, name)
    article, blocks = _read(
        data,
        name,
        sha256=str(request["sha256"]),
        encoding=request.get("encoding"),
        media_type=request.get("media_type"),
        password=request.get("password"),
    )
    return pack_article(article, blocks)


def read_all(source: int, name: str) -> bytes:
    """All bytes of an open file. Raises ReaderError (too_large) while it reads them."""
    pieces = []
    size = 0
    while piece := os.read(source, 1 << 20):
        size += len(piece)
        if size > LARGEST_FILE:
            raise refusals.too_large(name)
        pieces.append(piece)
    return b"".join(pieces)


def article_of(
    data: bytes,
    name: str,
    *,
    sha256: str,
    encoding: str | None = None,
    media_type: str | None = None,
    password: str | None = None,
) -> Article:
    """The article in `data`. Raises ReaderError with a sentence that names the file."""
    article, blocks = _read(
        data, name, sha256=sha256, encoding=encoding, media_type=media_type, password=password
    )
    return replace(article, blocks=tuple(blocks))


def _read(
    data: bytes,
    name: str,
    *,
    sha256: str,
    encoding: str | None,
    media_type: str | None,
    password: str | None,
) -> tuple[Article, BlockArray]:
    """The article without its blocks, and the blocks."""
    if not data:
        raise refusals.empty(name)
    kind, notices = _kind_of(data, name, media_type)
    try:
        reader = importlib.import_module(f"reader.documents.formats.{kind}")
        options = {"password": password} if kind is Kind.PDF else {}
        draft: Draft = reader.read(data, encoding=encoding, **options)
    except NotText:
        raise refusals.not_text(name) from None
    except LookupError:
        raise refusals.unknown_encoding(name, encoding) from None
    except ReaderError as error:
        raise ReaderError(error.code, error.message.replace("{file}", quoted(name))) from None
    return _finish(draft, name, notices, sha256, len(data))


def _kind_of(data: bytes, name: str, media_type: str | None) -> tuple[Kind, tuple[Notice, ...]]:
    claimed = recognise.by_media_type(media_type) if media_type else recognise.by_name(name)
    found = recognise.by_content(data)
    if isinstance(found, Ole):
        raise refusals.old_office_file(name, is_encrypted=found.is_encrypted)
    if isinstance(found, Foreign):
        raise refusals.of_another_kind(name, found.what)
    if found is None:
        if claimed in (None, Kind.TEXT, Kind.MARKDOWN, Kind.HTML, Kind.MAIL):
            return claimed or Kind.TEXT, ()
        raise refusals.not_what_it_claims(name, str(claimed))
    if claimed in (Kind.TEXT, Kind.MARKDOWN) and found in (Kind.HTML, Kind.MAIL):
        return claimed, ()  # letters and signs of a text file are shown as they are
    if claimed is not None and claimed is not found:
        notice = Notice(
            "type_mismatch",
            f"The name says {claimed!s}, the content is {found!s}; read as {found!s}.",
        )
        return found, (notice,)
    return found, ()


def _finish(
    draft: Draft, name: str, notices: tuple[Notice, ...], sha256: str, size: int
) -> tuple[Article, BlockArray]:
    shown = visible_name(name)
    draft, cut = _shortened(_with_places_in_text(draft))
    if not _has_text(draft.text):
        raise refusals.empty(name)
    signs = unusual_signs(draft.text)
    draft = _with_visible_controls(draft)
    layout = find_roles(draft.text, draft.lines)
    candidates = find_candidates(draft, layout)
    name_notice: tuple[Notice, ...] = ()
    if has_bidi_controls(name):
        name_notice = (
            Notice(
                "name_bidi",
                f"The file's name holds signs that reorder it; in full it is “{shown}”.",
            ),
        )
    article = Article(
        file=shown,
        sha256=sha256,
        size=size,
        encoding=draft.encoding,
        media_type=draft.media_type,
        text=draft.text,
        blocks=(),
        title=_best(candidates, About.HEADLINE),
        outlet=_best(candidates, About.OUTLET),
        byline=_best(candidates, About.BYLINE),
        language=_best(candidates, About.LANGUAGE),
        published=find_published(layout, draft.metadata, draft.text),
        notices=(*notices, *name_notice, *draft.notices, *cut, *signs),
        updated=_best(candidates, About.UPDATED),
        candidates=candidates,
    )
    return article, layout.blocks


def _best(candidates: tuple[Candidate, ...], about: About) -> str | None:
    return next((each.value for each in candidates if each.about is about), None)


def _with_visible_controls(draft: Draft) -> Draft:
    text = with_visible_controls(draft.text)
    if text == draft.text:
        return draft
    # Some controls count as white space to Python: what was an empty line may not be one now.
    is_plain = draft.media_type == recognise.MEDIA_TYPES[Kind.TEXT]
    return replace(draft, text=text, lines=lines_of(text) if is_plain else draft.lines)


def _with_places_in_text(draft: Draft) -> Draft:
    """Bad bytes were counted in the source; in a marked-up one the text has other offsets."""
    if draft.media_type == recognise.MEDIA_TYPES[Kind.TEXT]:
        return draft
    places = bad_places(draft.text)
    notices = tuple(
        replace(notice, spans=places) if notice.spans else notice for notice in draft.notices
    )
    return replace(draft, notices=notices)


def _shortened(draft: Draft) -> tuple[Draft, tuple[Notice, ...]]:
    if len(draft.text) <= LONGEST_TEXT:
        return draft, ()
    cut = draft.text.rfind("\n", LONGEST_TEXT // 2, LONGEST_TEXT)
    end = cut if cut > 0 else LONGEST_TEXT
    lines = _lines_until(draft, end)
    notices = tuple(
        replace(notice, spans=tuple(span for span in notice.spans if span.end <= end))
        for notice in draft.notices
    )
    told = Notice(
        "truncated",
        f"Only the first {end:,} of {len(draft.text):,} characters are shown and compared.",
    )
    return replace(draft, text=draft.text[:end], lines=lines, notices=notices), (told,)


def _lines_until(draft: Draft, end: int) -> Sequence[Line]:
    if isinstance(draft.lines, PlainLines):
        return lines_of(draft.text[:end])
    lines = [line for line in draft.lines if line.span.start < end]
    kept = Span(lines[-1].span.start, min(lines[-1].span.end, end)).of(draft.text).rstrip()
    start = lines.pop().span.start
    if kept:
        lines.append(replace(draft.lines[len(lines)], span=Span(start, start + len(kept))))
    return lines


def _has_text(text: str) -> bool:
    """Anything that can be seen: not only spaces, invisible signs and controls."""
    if text.isascii():
        return any(char.isprintable() and not char.isspace() for char in text)
    import unicodedata

    return any(not char.isspace() and unicodedata.category(char)[0] not in "CZ" for char in text)
