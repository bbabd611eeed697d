"""What an HTML page says of itself: JSON-LD (schema.org), OpenGraph, meta tags, time elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from reader.documents.article import About, Candidate, IsoDay
from reader.documents.days import to_number
from reader.documents.draft import Metadata, MetadataDate
from reader.documents.formats.html_blocks import Element
from reader.documents.furniture import fold

_ARTICLE_TYPES = re.compile(r"Article|BlogPosting|Report|NewsItem", re.IGNORECASE)
_DATE_FIELDS = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "publish-date",
    "publish_date",
    "published_time",
    "publication_date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date",
    "created",
    "og:published_time",
    "article.published",
    "cxenseparse:recs:publishtime",
    "vr:published_time",
    "bt:pubdate",
)
_UPDATE_FIELDS = ("article:modified_time", "og:updated_time", "last-modified", "dcterms.modified")
_BYLINES = ("author", "byl", "dc.creator", "parsely-author", "article:author")
_ISO = re.compile(r"^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")
_SITE_IN_TITLE = re.compile(r"\s+[|–—-]\s+([^|–—-]{2,40})$")


def find_metadata(root: Element) -> Metadata:
    """Everything that the page's head and its structured data say."""
    meta = _meta_tags(root)
    article = next(_articles(root), {})
    return Metadata(
        tuple(_facts(root, article, meta)), published=tuple(_dates(root, article, meta))
    )


def _facts(root: Element, article: dict[str, Any], meta: dict[str, str]) -> Iterator[Candidate]:
    html_title = fold(" ".join(title.text_content() for title in root.iter("title")))[:300]
    site = _SITE_IN_TITLE.search(html_title)
    said: tuple[tuple[About, str, str | None], ...] = (
        (About.HEADLINE, "JSON-LD headline", _text(article.get("headline"))),
        *((About.HEADLINE, name, meta.get(name)) for name in ("og:title", "twitter:title")),
        (About.HEADLINE, "title of the page", _SITE_IN_TITLE.sub("", html_title)),
        (About.OUTLET, "og:site_name", meta.get("og:site_name")),
        (About.OUTLET, "JSON-LD publisher", _name(article.get("publisher"))),
        *((About.OUTLET, name, meta.get(name)) for name in ("application-name", "dc.publisher")),
        (About.OUTLET, "title of the page", site[1].strip() if site else None),
        (About.BYLINE, "JSON-LD author", _names(article.get("author"))),
        *((About.BYLINE, name, _person(meta.get(name))) for name in _BYLINES),
        *((About.LANGUAGE, *language) for language in _languages(root, article, meta)),
    )
    for about, source, value in said:
        if value:
            yield Candidate(about, value, source)


def iso_day(value: object) -> IsoDay | None:
    """The day of an ISO 8601 or written date, as it stands (no shift to another time zone)."""
    if not isinstance(value, str) or len(value) > 100:
        return None
    match = _ISO.match(value)
    if match:
        day = f"{match[1]}-{match[2]}-{match[3]}"
        try:
            to_number(day)
        except ValueError:
            return None
        return day
    from reader.documents.months import find_days

    found = find_days(value)
    return found[0].iso_day() if found else None


def _meta_tags(root: Element) -> dict[str, str]:
    """First value of each name, names in lower case."""
    found: dict[str, str] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        content = fold(tag.get("content", "")[:2000])
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _articles(root: Element) -> Iterator[dict[str, Any]]:
    """schema.org articles of the page's JSON-LD, in order."""
    for script in root.iter("script"):
        if "ld+json" not in script.get("type", "").lower() or not script.text:
            continue
        try:
            data = json.loads(
                script.text.strip().removeprefix("<!--").removesuffix("-->"), strict=False
            )
        except (ValueError, RecursionError):
            continue
        yield from _articles_in(data)


def _articles_in(data: Any) -> Iterator[dict[str, Any]]:
    waiting = [data]
    for _ in range(10_000):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            kinds = item.get("@type", "")
            if _ARTICLE_TYPES.search(" ".join(kinds) if _is_texts(kinds) else str(kinds)):
                yield item
            waiting.extend(item.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage"))


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _dates(root: Element, article: dict[str, Any], meta: dict[str, str]) -> Iterator[MetadataDate]:
    seen: set[tuple[IsoDay, str]] = set()
    for field, value in _date_values(root, article, meta):
        day = iso_day(value)
        if day is not None and (day, field) not in seen:
            seen.add((day, field))
            is_update = field in _UPDATE_FIELDS or field.startswith("dateModified")
            yield MetadataDate(day, field, is_update=is_update)


def _date_values(
    root: Element, article: dict[str, Any], meta: dict[str, str]
) -> Iterator[tuple[str, object]]:
    yield "datePublished (JSON-LD)", article.get("datePublished")
    for field in _DATE_FIELDS:
        yield field, meta.get(field)
    for time in root.iter("time"):
        if time.get("itemprop") == "datePublished" or "pubdate" in time.attrib:
            yield "time element", time.get("datetime") or time.text_content()
    for tag in root.xpath("//*[@itemprop='datePublished'][not(self::meta)]")[:3]:
        yield "datePublished", tag.get("content") or tag.get("datetime") or tag.text_content()[:60]
    times = [time.get("datetime") for time in root.xpath("//article//time[@datetime]")[:1]]
    yield from (("time element", value) for value in times)
    address = next(iter(root.xpath("//link[@rel='canonical']/@href")), "") or meta.get("og:url", "")
    found = _IN_ADDRESS.search(str(address)[:500])
    if found:
        yield "the page's address", f"{found[1]}-{int(found[2]):02d}-{int(found[3]):02d}"
    yield "dateModified (JSON-LD)", article.get("dateModified")
    for field in _UPDATE_FIELDS:
        yield field, meta.get(field)


def _text(value: object) -> str | None:
    return fold(value)[:300] or None if isinstance(value, str) else None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return next((name for name in map(_name, value) if name), None)
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _names(value: object) -> str | None:
    items = value if isinstance(value, list) else [value]
    names = [name for name in map(_name, items[:10]) if name and _person(name)]
    return ", ".join(names) or None


def _person(value: str | None) -> str | None:
    """An author's name, not the address of a page about him."""
    return value if value and "://" not in value and len(value) <= 200 else None


def _languages(
    root: Element, article: dict[str, Any], meta: dict[str, str]
) -> Iterator[tuple[str, str]]:
    values = (
        ("lang of the page", root.get("lang")),
        ("lang of the page", root.get("{http://www.w3.org/XML/1998/namespace}lang")),
        ("JSON-LD inLanguage", article.get("inLanguage")),
        ("og:locale", meta.get("og:locale")),
        ("content-language", meta.get("content-language")),
    )
    for source, value in values:
        if isinstance(value, str) and re.match(r"[A-Za-z]{2}(?:$|[-_])", value):
            yield source, value[:2].lower()
