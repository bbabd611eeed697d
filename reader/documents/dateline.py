"""The place, date and agency that open a first paragraph: "NEW YORK, March 4. /TASS/.".

Found by reading forward from the start of a paragraph to a sign that closes a dateline, and asking
whether what stands before it is made of a place, a day and an agency. No list of places: capitals,
brackets and the closing sign are what newsrooms share.
"""

from __future__ import annotations

import re

from reader.documents.alternatives import Alternatives
from reader.documents.article import Span
from reader.documents.months import WrittenDay, find_days
from reader.records import dataclass

_REACH = 110
"""Characters within which a dateline must be closed."""
_CLOSE = re.compile(
    r"(?:[/)\]】］])\s*(?:[.:]?\s*(?:[-–—=]{1,2})|[.:：])?\s*"
    r"|\s*\.\s*[-–—]{1,2}\s+|\s+[-–—]{1,2}\s+|[—–]{1,2}\s*|\s+=\s+|:\s+|：\s*|\.\s+"
    r"|,\s*[-–—]{1,2}\s+"
)
_AGENCY = re.compile(r"[/(\[（［【]\s*([^/()\[\]（）［］【】]{2,40}?)\s*[/)\]）］】]")
_BARE_AGENCY = re.compile(
    r"\b(INTERFAX(?:\.RU)?|РИА Новости|ТАСС|TASS|AFP|ИНТЕРФАКС|Интерфакс|УНН|УКРІНФОРМ|Укрінформ"
    r"|БЕЛТА|REUTERS|رويترز|dpa)\b\.?"
)
_EASTERN = Alternatives(
    [
        (
            ("社",),
            r"^(?:【[^】]{2,20}】\s*)?(?P<agency>\w{2,10}社)(?P<place>\w{1,12}?)"
            r"(?P<day>\d{1,2}月\d{1,2}日)[电電讯訊](?:\s*[（(][^（）()]{2,40}[)）])?\s*",
        ),
        r"^【(?P<place2>\w{1,12})(?P<agency2>共同|時事|ロイター|AFP|CNN)】\s*",
        (
            ("=",),
            r"^\((?P<place3>\w{1,12})=(?P<agency3>\w{2,12})\)\s*"
            r"(?:[가-힣 ·]{2,24}(?:기자|특파원)\s*=\s*)?",
        ),
    ],
    ignore_case=False,
)
_NOT_PLACES = {
    "NATO",
    "OPEC",
    "UNICEF",
    "UNESCO",
    "UPDATE",
    "BREAKING",
    "WATCH",
    "ANALYSIS",
    "OPINION",
    "EXCLUSIVE",
    "EXPLAINER",
    "NOTE",
    "CORRECTION",
    "EDITORIAL",
    "VIDEO",
    "LIVE",
}
_SMALL_AGENCY = re.compile(r"[a-z]{2,5}")
""" "HANNOVER (dpa) -": after a place in capitals."""
_PLACE_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


@dataclass(frozen=True, slots=True)
class Dateline:
    """`span` runs from the start of the paragraph to the end of the closing sign."""

    span: Span
    place: str | None
    agency: str | None
    day: WrittenDay | None
    """Its span lies in the same text as `span`."""


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline at the start of `paragraph`, or None."""
    head = paragraph[:_REACH]
    eastern = _EASTERN.within(head).match(head)
    if eastern:
        return _eastern(head, eastern)
    longest = None
    for close in _CLOSE.finditer(head):
        if not paragraph[close.end() :].strip():
            break
        longest = _read(head, close) or longest
    return longest


def _eastern(head: str, match: re.Match[str]) -> Dateline:
    found = match.groupdict()
    days = find_days(head[: match.end()])
    return Dateline(
        Span(0, len(match[0].rstrip())),
        next((found[name] for name in ("place", "place2", "place3") if found.get(name)), None),
        next((found[name] for name in ("agency", "agency2", "agency3") if found.get(name)), None),
        days[0] if days else None,
    )


def _read(head: str, close: re.Match[str]) -> Dateline | None:
    """A dateline that ends with `close`, if all that stands before it is of one."""
    sign = close[0]
    closes_bracket = sign[:1] in "/)]】］"
    inside = head[: close.start() + (1 if closes_bracket else 0)]
    brackets = list(_AGENCY.finditer(inside))
    if closes_bracket and not brackets:
        return None
    rest = inside
    agency = None
    if brackets and brackets[-1].end() >= len(inside.rstrip(" .")):
        agency = brackets[-1][1]
        rest = inside[: brackets[-1].start()]
    elif brackets and brackets[0].start() == 0:
        agency = brackets[0][1]
        rest = inside[brackets[0].end() :].lstrip(" -–—")
    else:
        bare = _BARE_AGENCY.search(rest)
        if bare is not None and not rest[bare.end() :].strip(" .,-–—"):
            agency = bare[1]
            rest = rest[: bare.start()]
    if agency is not None and _is_a_day(agency):
        agency, rest = None, inside.replace("(", " ").replace(")", " ")
    days = find_days(rest)
    day = days[-1] if days else None
    place = rest
    if day is not None:
        if rest[day.span.end :].strip(" .,-–—;"):
            if rest[: day.span.start].strip(" .,-–—;("):
                return None
            place = rest[day.span.end :]
        else:
            place = rest[: day.span.start]
    place = re.sub(r"\s*\[[^\[\]]*\]", "", place).strip(" .,;:-–—(\u00a0")
    dash = bool(re.search(r"[-–—=]", sign))
    if not _is_dateline(place, agency, day, sign.strip(), dash):
        return None
    end = len(head[: close.end()].rstrip())
    return Dateline(Span(0, end), place or None, agency.strip() if agency else None, day)


def _is_a_day(words: str) -> bool:
    """Whether nothing but a day stands there: "CHICAGO (Nov. 12, 2025) --"."""
    days = find_days(words)
    return bool(days) and not (words[: days[0].span.start] + words[days[0].span.end :]).strip(" .,")


def _is_dateline(
    place: str, agency: str | None, day: WrittenDay | None, sign: str, dash: bool
) -> bool:
    words = _PLACE_WORD.findall(place)
    if len(words) > 6 or len(place) > 60 or any(char in place for char in '"“”«»?!'):
        return False
    small = agency is not None and dash and _SMALL_AGENCY.fullmatch(agency) is not None
    if agency is not None and not _is_agency(agency) and not (small and _is_capitals(place)):
        return False
    if not words:
        return agency is not None and (dash or day is not None or sign.startswith((")", "/")))
    if not _is_place(words):
        return False
    capitals = _is_capitals(place)
    if agency is not None:
        return capitals or dash or day is not None or (sign[:1] in "/)" and sign[1:2] in (".", ":"))
    if day is not None:
        return capitals or dash
    if capitals and len(place) >= 3:
        return dash or (sign in (":", "：") and place not in _NOT_PLACES)
    return False


def _is_agency(name: str) -> bool:
    """Few words, no sentence, something written large: (Reuters), (AP), /TASS/, (SSB)."""
    words = name.split()
    return (
        len(words) <= 5
        and not name[:1].isdigit()
        and (
            not name.islower() or name in ("dpa", "sda", "afp", "apa", "ots", "ansa", "efe", "lusa")
        )
        and not name.endswith((".", "!", "?"))
    )


def _is_place(words: list[str]) -> bool:
    small = {
        "de",
        "del",
        "la",
        "le",
        "sur",
        "am",
        "an",
        "der",
        "upon",
        "of",
        "the",
        "i",
        "al",
        "el",
        "en",
        "sous",
        "do",
        "da",
        "dos",
    }
    return (
        all(
            not word[0].islower()
            or word.lower() in small
            or word.startswith(("d'", "d’", "l'", "al-", "el-"))
            for word in words
        )
        and not words[0][0].islower()
    )


def _is_capitals(place: str) -> bool:
    """First part in capitals ("BRUSSELS", "NEW YORK, N.Y.", "WASHINGTON, D.C.")."""
    first = re.split(r"[,/\[(]", place)[0]
    letters = [char for char in first if char.isalpha()]
    return len(letters) >= 2 and all(char.isupper() for char in letters)
