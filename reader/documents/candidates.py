"""Every place that says what an article is called, who wrote and published it, in which language,
and when it was changed: what stands in the text counts before what the file says of itself."""

from __future__ import annotations

from reader.documents.article import About, Candidate, Role, Span
from reader.documents.draft import Draft
from reader.documents.language import find_language
from reader.documents.outlet import find_outlets
from reader.documents.published import find_updates
from reader.documents.roles import Layout


def find_candidates(draft: Draft, layout: Layout) -> tuple[Candidate, ...]:
    """Best first within each subject."""
    language = find_language(draft.text)
    found: list[Candidate] = []
    if layout.title:
        place = _place(layout, Role.HEADLINE)
        found.append(Candidate(About.HEADLINE, layout.title, "the text", place))
    if layout.byline:
        place = _place(layout, Role.FURNITURE, layout.byline, draft.text)
        found.append(Candidate(About.BYLINE, layout.byline, "the text", place))
    if language:
        found.append(Candidate(About.LANGUAGE, language, "words of the text"))
    found += [fact for fact in draft.metadata.facts if fact.about is not About.OUTLET]
    found += find_outlets(draft, layout)
    found += find_updates(layout, draft.metadata, draft.text)
    return tuple(dict.fromkeys(found))


def _place(layout: Layout, role: Role, words: str = "", text: str = "") -> Span | None:
    """The first block of that role, which holds those words."""
    return next(
        (
            block.span
            for block in layout.blocks
            if block.role is role and words in block.span.of(text)
        ),
        None,
    )
