"""Which newsroom an article is of: site name, dateline agency, or what the page says of itself."""

from __future__ import annotations

import re

from reader.documents.alternatives import Alternatives
from reader.documents.article import About, Candidate, Role, Span
from reader.documents.draft import Draft
from reader.documents.furniture import LONGEST, fold
from reader.documents.roles import Layout

_WEBSITE_OF = Alternatives(
    [
        (
            ("website", "web site", "newsletter", "app", "homepage"),
            r"(?:^|\s)(?P<who>[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,4})[’']s "
            r"(?:website|web site|newsletter|app|homepage)\b",
        )
    ],
    ignore_case=False,
)
_COPYRIGHT = Alternatives(
    ["©", (("(c)",), r"\(c\)"), "copyright"],
    after=r"\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?"
    r"(?P<who>[A-ZÀ-ÞА-Я][^.,;|©]{1,40}?)(?=\s*(?:[.,;|]|all rights|$))",
)
_LEGAL_FORM = re.compile(
    r"(?:,? (?:ltd|limited|inc|llc|plc|gmbh|ag|s\.?a|corp(?:oration)?|co)\b\.?|,? \d{4})+$",
    re.IGNORECASE,
)
_NOT_OUTLETS = {
    "all rights reserved", "the", "copyright", "riproduzione riservata", "tous droits réservés",
    "alle rechte vorbehalten", "todos los derechos reservados", "todos os direitos reservados",
    "tutti i diritti riservati", "все права защищены", "reproduction interdite",
}  # fmt: skip


def find_outlets(draft: Draft, layout: Layout) -> tuple[Candidate, ...]:
    """Names of the outlet as written, best first."""
    found = [fact for fact in draft.metadata.facts if fact.about is About.OUTLET]
    dateline = layout.dateline
    if dateline is not None and dateline.agency:
        place = Span(layout.dateline_start, layout.dateline_start + dateline.span.end)
        found.append(Candidate(About.OUTLET, dateline.agency, "the dateline", place))
    for block in layout.blocks:
        if block.role is not Role.FURNITURE or len(block.span) > LONGEST:
            continue
        line = fold(block.span.of(draft.text))
        match = _WEBSITE_OF.within(line).search(line) or _COPYRIGHT.within(line).search(line)
        if match:
            who = _LEGAL_FORM.sub("", match["who"]).strip(" -–—,")
            if who.lower() not in _NOT_OUTLETS and not who.isdigit():
                found.append(Candidate(About.OUTLET, who, "a line of the page", block.span))
    return tuple(found)
