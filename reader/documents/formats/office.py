"""What documents of text processors have in common (docx, odt, rtf): properties of the file, fields
that fetch, and what is told of both."""

from __future__ import annotations

import re

from reader.documents.article import IsoDay, Notice
from reader.documents.draft import Metadata, facts, file_dates

FETCHING_FIELD = re.compile(
    r"\s*(?:INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|IMPORT|RD)\b", re.IGNORECASE
)
"""Instructions of fields that Word fills from another file or program."""
TRACKED_CHANGES = Notice(
    "tracked_changes",
    "The document holds tracked changes: insertions are shown, deleted words are not. "
    "Another version of it may read differently.",
)
HIDDEN_TEXT = Notice("hidden_text", "The document holds text set as hidden, which is not shown.")
STRUCK_OUT = Notice(
    "struck_out",
    "Some words are struck out in the document. They are part of the text here.",
)
COMMENTS_LEFT_OUT = Notice("comments_left_out", "The document holds comments, which are not shown.")
OBJECT_OR_MACRO = Notice(
    "embedded_object",
    "The document holds an embedded object or macro, which was left alone.",
)
REMOTE_CONTENT = Notice(
    "remote_content_blocked",
    "The document asks for content from elsewhere. Nothing was loaded.",
)
_LONGEST = 300
"""Characters of a property that are kept."""


def plain_property(text: str | None) -> str | None:
    """A property of the file without what surrounds it; None for an empty one."""
    return (text or "").strip()[:_LONGEST] or None


def properties(
    *,
    headline: str | None,
    byline: str | None,
    language: str | None = None,
    created: IsoDay | None,
    changed: IsoDay | None = None,
) -> Metadata:
    """What the properties of a file say of the article in it."""
    return Metadata(
        facts("properties of the file", headline=headline, byline=byline, language=language),
        published=file_dates(created, changed),
    )
