"""Judges the dates engine on the utterances of Recognizers-Text, each with every accepted reading.

They were written for assistants ("I'll be back in 5 minutes"). `NOT_NEWS` lists, with its reason,
what no news text could hold: spellings of chat and forms, slips of the pen, readings of an
appointment book. What news holds seldom (ranges of clock times, clock times in words) stays in.
`CONVENTIONS` lists where TIMEX3 (TimeML 1.2.1) writes the same reading in another way. Both are
rules, so that every exclusion can be read and disputed; `tests/quality/dates.py` prints how many
each leaves out and the figure without any exclusion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from reader.analysis.model import DateMention
from reader.documents import days

Gold = dict[str, Any]
Candidate = dict[str, Any]

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
_NUMBER = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|ninety"
)
NOT_NEWS: tuple[tuple[str, str], ...] = (
    (
        "a chat spelling",
        r"(?i)\b(tmrw?|tmr|tonite|otd|eo[dmy]|sy ?\d+|cy ?\d+|yr|\d*ish|noonish|w/c|hr)\b",
    ),
    (
        "a chat spelling",
        r"\d(ampm|p|a)\b|\b\d+ish\b|\b(p|a) \. m|\d\.(am|pm)|\d{3,4} ?[ap]\.?m|\d ?[hs]\b",
    ),
    ("a length in one letter", r"\b\d+[hdwmyHDWMY]\b"),
    ("digits without a separator", r"\d{8}|\b\d{4}-\d{4}\b|(?<!\d)\d{4} \d\d \d\d(?!\d)"),
    ("month and day in figures, no year", r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.:%])"),
    ("figures and a month's name in one word", rf"(?i)\d[/-]{_MONTH}|{_MONTH}[/-]\d"),
    ("a year and a month in figures", r"^\D*(\d{4}-\d{1,2}|\d{1,2}-\d{4})$"),
    ("a formula", r"[=<>~$]"),
    (
        "the year before the month or the day",
        rf"(?i)\d{{4}} {_MONTH}|\bfriday \d\d\b|\bsunday \d\d\b",
    ),
    (
        "a day or a year in words",
        rf"(?i){_MONTH} ({_NUMBER})|({_NUMBER}) {_MONTH}|nineteen|two thousand",
    ),
    (
        "a two-digit year without an apostrophe",
        r"(?i)of \d\d$|\b\d\d ?s\b|^\d\d\d\d s$|first \d\d$",
    ),
    ("a bare hour, or hours without their half of the day", r"^(at )?\d{1,2}(:\d\d)?$"),
    (
        "a meal, a school year or a working week",
        r"(?i)lunch|dinner|breakfast|school|work(ing )?(day|week)",
    ),
    (
        "bare relative words",
        r"(?i)^(in )?(the )?(past|last|next|previous) (minute|hour|second)s?$|\bthe hour$",
    ),
    ("dates run together", r"\d-\d{1,2}[/-]\d{1,2}[/-]\d{4}$|^\d{4}-\d\d-\d\d$|/40\b"),
    ("an article is missing or too many", r"^(in )?(morning|april|dec|weekend|fiscal year)$"),
    ("a kind of thing, not its time", r"^(morning|afternoon|evening|night|mid night)$"),
    ("not one day, any", r"(?i)\bany (week|year|day)|^one \w+$|\ball week"),
    (
        "small letters: a name that news capitalises",
        r"black friday|earth day|patrick|labor day|halloween",
    ),
    (
        "small letters: a name that news capitalises",
        r"independence day|new year|eid|thanksgiving|^nineties",
    ),
)
"""(reason, pattern of the expression)."""


def why_not_news(gold: Gold) -> str:
    """Why no news text holds an expression like this one, or ""."""
    if gold["type"] == "timezone":
        return "a time zone alone"
    resolved = [c for c in gold.get("candidates", ()) if "not resolved" not in str(c.get("value"))]
    if gold.get("candidates") and not resolved and re.search(r"\d/\d", gold["text"]):
        return "a day that does not exist"
    for reason, pattern in NOT_NEWS:
        if re.search(pattern, gold["text"]):
            return reason
    return ""


@dataclass(slots=True)
class Verdicts:
    """Counts of right and all, by type; `news` of those that a news text could hold."""

    all: dict[str, list[int]] = field(default_factory=dict)
    news: dict[str, list[int]] = field(default_factory=dict)
    excluded: dict[str, int] = field(default_factory=dict)

    def add(self, gold: Gold, right: bool) -> str:
        """Counts one; returns why it is not counted as news, or ""."""
        _count(self.all, gold["type"], right)
        reason = why_not_news(gold)
        if reason:
            self.excluded[reason] = self.excluded.get(reason, 0) + 1
        else:
            _count(self.news, gold["type"], right)
        return reason


def _count(counts: dict[str, list[int]], sort: str, right: bool) -> None:
    pair = counts.setdefault(sort, [0, 0])
    pair[0] += right
    pair[1] += 1


def is_accepted(gold: Gold, near: list[DateMention], today: str) -> bool:
    """Whether an accepted reading agrees with the mentions found in its place."""
    return any(_accepts(c, near, gold["text"], today) for c in gold.get("candidates", ()))


def _accepts(candidate: Candidate, near: list[DateMention], text: str, today: str) -> bool:
    """The same TIMEX3 value, or the same days. A range is found as two dates: it ends with the
    second, or, as Recognizers count, where the second begins."""
    wanted = str(candidate.get("timex") or "")
    if any(_same_value(wanted, mention) for mention in near):
        return True
    ends = wanted.strip("()").split(",")
    if len(ends) == 3 and len(near) == 2 and all(map(_same_value, ends, near)):
        return True
    if any(holds(candidate, near, text, today) for _, holds in CONVENTIONS):
        return True
    placed = [m for m in near if m.first is not None and m.last is not None]
    if not placed:
        return False
    have = {(m.first, m.last) for m in placed}
    have |= {(placed[0].first, placed[-1].last), (placed[0].first, placed[-1].first)}
    value, start, end = (candidate.get(key) for key in ("value", "start", "end"))
    if value and re.match(r"\d{4}-\d\d-\d\d", value):
        return (value[:10], value[:10]) in have
    if start and end and re.match(r"\d{4}-", start):
        # the end is exclusive, but Recognizers count the last day of a range of days as its end
        last = days.from_number(days.to_number(end[:10]) - 1)
        return bool({(start[:10], last), (start[:10], end[:10])} & have)
    edge = str(start or end or "")[:10]
    if bool(start) != bool(end) and re.match(r"\d{4}-", edge):
        eve = days.from_number(days.to_number(edge) - 1)
        return any(day in (edge, eve) for pair in have for day in pair)
    return False


def _same_value(wanted: str, mention: DateMention) -> bool:
    """Equal TIMEX3, but for how the two write a clock time ("T18", "T18:00")."""
    have = mention.timex
    if wanted == have:
        return True
    if "T" in wanted and not wanted.startswith("P") and "T" in have:
        clocks = [value.split("T", 1)[1] for value in (wanted, have)]
        long = [clock if ":" in clock or not clock.isdigit() else clock + ":00" for clock in clocks]
        dated = re.match(r"\d{4}-\d\d-\d\d", wanted)
        return long[0] == long[1] and (not dated or wanted[:10] == have[:10])
    return False


def _is_vague(candidate: Candidate, near: list[DateMention], text: str, today: str) -> bool:
    wanted = re.sub(r"\d+", "X", str(candidate.get("timex") or ""))
    return any("X" in m.timex and m.timex in (wanted, wanted.split(",")[-1]) for m in near)


_UNITS = {"P1DE": "P10Y", "P2DE": "P20Y", "P1CE": "P100Y", "P0.5Y": "P6M", "P1WD": "P1D"}


def _length(value: str) -> str:
    """A duration in units that both write."""
    value = _UNITS.get(value, value).replace("BD", "D")
    if found := re.fullmatch(r"P(\d+)Q", value):
        return f"P{3 * int(found[1])}M"
    if found := re.fullmatch(r"PT(\d+)\.5H", value):
        return f"PT{found[1]}H30M" if found[1] != "0" else "PT30M"
    if found := re.fullmatch(r"P(\d+)\.25Y", value):
        return f"P{12 * int(found[1]) + 3}M"
    return value


def _same_length(candidate: Candidate, near: list[DateMention], text: str, today: str) -> bool:
    wanted = str(candidate.get("timex") or "").strip("()").split(",")[-1]
    return wanted.startswith("P") and any(
        m.timex_type in ("DURATION", "SET") and _length(m.timex) == _length(wanted) for m in near
    )


def _same_unit(candidate: Candidate, near: list[DateMention], text: str, today: str) -> bool:
    day = str(candidate.get("value") or "")[:10]
    counted = re.search(r"(?i)\b(ago|later|from|after|before|back|earlier|time|in)\b", text)
    return bool(counted and re.match(r"\d{4}-\d\d-\d\d", day)) and any(
        m.first is not None and m.last is not None and m.first <= day <= m.last for m in near
    )


def _a_length_ahead(candidate: Candidate, near: list[DateMention], text: str, today: str) -> bool:
    day = str(candidate.get("value") or candidate.get("start") or "")[:10]
    if not re.match(r"(?i)(with)?in\b", text) or not re.match(r"\d{4}-", day):
        return False
    unit = {"D": 1, "W": 7, "M": 30.44, "Y": 365.25}
    for mention in near:
        found = re.fullmatch(r"P(\d+)([DWMY])", mention.timex)
        way = days.to_number(day) - days.to_number(today)
        if found and abs(way - int(found[1]) * unit[found[2]]) < 3:
            return True
        if re.fullmatch(r"PT\d+[HMS]", mention.timex) and day == today:
            return True
    return False


def _until_now(candidate: Candidate, near: list[DateMention], text: str, today: str) -> bool:
    if not re.search(r"(?i)\b(now|to date|till date|current date)\b", text):
        return False
    edges = [str(candidate.get(key) or "")[:10] for key in ("start", "end")]
    return today in edges and any(m.first in edges for m in near)


_WRITTEN = {"TNT": "TNI", "P1WE": "XXXX-WXX-WE", "FY": "", "SU": "-SU", "WI": "-WI"}


def _other_letters(candidate: Candidate, near: list[DateMention], text: str, today: str) -> bool:
    wanted = str(candidate.get("timex") or "")
    for theirs, ours in _WRITTEN.items():
        if wanted.startswith(theirs):
            wanted = ours + wanted[len(theirs) :]
            return any(m.timex.endswith(wanted) for m in near)
    return False


CONVENTIONS = (
    ("a vague amount has no number: “a few hours” is PTXH, not PT3H", _is_vague),
    ("“the past three months” is a duration (P3M); its days come with it", _same_length),
    ("“two weeks ago” is as coarse as its unit: a week, not a day", _same_unit),
    ("“in two months” is the duration “two months”", _a_length_ahead),
    ("“now” is PRESENT_REF; its day is today", _until_now),
    ("night NI, every weekend XXXX-WXX-WE, a fiscal year its year", _other_letters),
)
