"""Expressions of time in German, French, Spanish and Portuguese.

Calendar days, months, weekdays, and what is counted from today; the same resolver places them.
Their words are in `other_language_words`; which way a date looks is told by few words of its
clause, the past being the rule of news.
"""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    Found,
    MonthOf,
    PartOf,
    Shifted,
    UnitAt,
    WeekdayOf,
    YearOf,
)
from reader.analysis.dates.other_language_words import LANGUAGES, TimeWords
from reader.analysis.dates.tense import FUTURE, OPEN, PAST, Direction
from reader.analysis.dates.tokens import Tokens
from reader.documents.months import find_days
from reader.records import dataclass

_MARKS = (("„", "“"), ("«", "»"), ("“", "”"))
_NEAR = 12
_CLAUSE_ENDS = ',;:()«»„“”"—'
_IN_BRACKETS = r"(?:\s\(\d{1,2}\))?"
""" "terça-feira (21)": the day of the month repeats it."""
_NO_VERB = Direction(OPEN, False, "nearest")
_TOLD = Direction(PAST, False, "past tense")
_AHEAD = Direction(FUTURE, False, "planned")


def is_read(language: str | None) -> bool:
    """Whether dates of the language are read here."""
    return language in LANGUAGES


def find_expressions_of(language: str, t: Tokens, text: str, start: int) -> list[Found]:
    """The expressions of a sentence `text` that begins at `start` of its article."""
    found: list[Found] = []
    low = text.lower()
    if len(low) != len(text):
        return found
    for first, last, what in _places(_readers(language), low):
        inside = [
            k for k in range(len(t.low)) if t.start[k] < start + last and start + first < t.end[k]
        ]
        if inside and not any(f.first <= inside[-1] and inside[0] < f.last for f in found):
            found.append(Found(inside[0], inside[-1] + 1, what))
    return sorted(found, key=lambda one: one.first)


def direction_of(language: str, t: Tokens, text: str, start: int, found: Found) -> Direction:
    """Which way an expression looks: ahead where its clause says so, else back; a day of the
    calendar is the nearest."""
    first, last = t.start[found.first] - start, t.end[found.last - 1] - start
    begin = max((text.rfind(sign, 0, first) for sign in _CLAUSE_ENDS), default=-1) + 1
    ends = [at for sign in _CLAUSE_ENDS if (at := text.find(sign, last)) >= 0]
    clause = text[begin : min(ends, default=len(text))].lower()
    readers = _readers(language)
    beside = text[max(0, first - _NEAR) : last + _NEAR].lower()
    if isinstance(found.what, WeekdayOf) and re.search(readers.words.last, beside):
        return _TOLD
    if re.search(readers.words.next, beside) or readers.ahead.search(clause):
        return _AHEAD
    return _NO_VERB if isinstance(found.what, DayOf) else _TOLD


def says_when(language: str, clause: str) -> bool:
    """Whether a clause tells that somebody said something: a day in it is not later than
    publication."""
    reader = _readers(language)
    return reader.said.search(clause) is not None and reader.ahead.search(clause) is None


@dataclass(frozen=True, slots=True)
class _Readers:
    """The patterns of one language, by what they give."""

    patterns: tuple[tuple[re.Pattern[str], str], ...]
    months: dict[str, int]
    weekdays: dict[str, int]
    numbers: dict[str, int]
    words: TimeWords
    ahead: re.Pattern[str]
    said: re.Pattern[str]


def _numbered(rows: str, first: int) -> dict[str, int]:
    return {
        form: number for number, row in enumerate(rows.split(), first) for form in row.split("|")
    }


@cache
def _readers(language: str) -> _Readers:
    w = LANGUAGES[language]
    months, weekdays = _numbered(w.months, 1), _numbered(w.weekdays, 0)
    month = f"(?P<month>{'|'.join(months)})"
    part = rf"(?:\b(?:(?P<early>{w.early})|(?P<late>{w.late}))\s)?"
    weekday = w.weekday.replace("DAYS", "|".join(weekdays)) + _IN_BRACKETS
    in_month = "|".join(w.in_month.replace("|", " ").split())
    patterns = [
        (weekday, "weekday"),
        (rf"{part}\b{month}{w.of}(?P<year>(?:19|20)\d\d)\b", "month"),
        (rf"\b(?:{in_month})\s{month}\b(?!\s\d)", "month"),
        (rf"\b(?:{w.early}|{w.late})\s{month}\b(?!\s\d)".replace("(?:", "(?:", 1), "part"),
        (rf"\b{w.ago}\b", "ago"),
        *((rf"\b(?:{words})\b", f"{unit} {offset}") for words, unit, offset in w.days),
    ]
    return _Readers(
        tuple((re.compile(pattern), kind) for pattern, kind in patterns),
        months,
        weekdays,
        _numbered(w.numbers, 1),
        w,
        re.compile(w.ahead),
        re.compile(w.said),
    )


def _places(readers: _Readers, low: str) -> list[tuple[int, int, Expression]]:
    """(start, end, what) in a sentence in lower case, days first, then the longest."""
    found: list[tuple[int, int, Expression]] = [
        (
            day.span.start,
            day.span.start + len(day.span.of(low).rstrip(" .,")),
            DayOf(day.day, day.month, day.year),
        )
        for day in find_days(low)
        if low[day.span.start].isdigit() and any(m in day.span.of(low) for m in readers.months)
    ]
    for pattern, kind in readers.patterns:
        for match in pattern.finditer(low):
            what = _meaning(readers, kind, match)
            if what is not None:
                start = _start(kind, match)
                if kind == "weekday" and _is_spoken(low, start):
                    continue
                found.append((start, match.end(), what))
    days = [one for one in found if isinstance(one[2], DayOf)]
    rest = [one for one in found if not isinstance(one[2], DayOf)]
    return days + sorted(rest, key=lambda one: one[0] - one[1])


def _start(kind: str, match: re.Match[str]) -> int:
    """Where an expression begins without its preposition."""
    if kind == "month":
        return match.start("month")
    if kind == "weekday":
        return next(
            match.start(key)
            for key, name in match.groupdict().items()
            if key.startswith("weekday") and name
        )
    return match.start()


def _is_spoken(low: str, at: int) -> bool:
    """Whether a place is inside a quotation: which Tuesday a speaker means is not known."""
    before = low[:at]
    return any(before.rfind(opens) > before.rfind(closes) for opens, closes in _MARKS)


def _meaning(readers: _Readers, kind: str, match: re.Match[str]) -> Expression | None:
    groups = match.groupdict()
    if kind == "weekday":
        named = next(name for key, name in groups.items() if key.startswith("weekday") and name)
        return WeekdayOf(readers.weekdays[named])
    if kind in ("month", "part"):
        year = groups.get("year")
        of_month = MonthOf(readers.months[groups["month"]], int(year) if year else None)
        if kind == "part":
            late = match[0].startswith(readers.words.late)
            return PartOf("late" if late else "early", of_month)
        if groups.get("early") or groups.get("late"):
            return PartOf("early" if groups["early"] else "late", of_month)
        return of_month
    if kind == "ago":
        count = groups["n"] or ""
        number = int(count) if count.isdigit() else readers.numbers.get(count)
        unit = readers.words.units[groups["unit"] or ""]
        return None if number is None else Shifted(float(number), unit, -1, "now")
    unit, offset = kind.rsplit(" ", 1)
    return UnitAt(unit, int(offset))


def is_plain_year(what: Expression) -> bool:
    """Whether an expression read by the English grammar stands in any language: a year, or a day
    in figures."""
    return isinstance(what, YearOf) or (isinstance(what, DayOf) and what.in_figures)
