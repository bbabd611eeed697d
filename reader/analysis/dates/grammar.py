"""Finds the expressions of time in one sentence: a scan for words that can head one, then the
rules of the grammar from the left edge that covers most.

Only a head (a month, a weekday, a unit, a year, "today" …) makes the rules run; that is where the
speed comes from.
"""

from __future__ import annotations

from reader.analysis.dates import calendar_grammar as cal
from reader.analysis.dates import day_time_grammar as day_time
from reader.analysis.dates import discussed_grammar as discussed
from reader.analysis.dates import duration_grammar as dur
from reader.analysis.dates import part_grammar as parts
from reader.analysis.dates import period_grammar as period
from reader.analysis.dates import references, set_grammar
from reader.analysis.dates import relative_grammar as rel
from reader.analysis.dates.clock_grammar import clock_time
from reader.analysis.dates.expressions import (
    DayOf,
    Expression,
    Found,
    Lasting,
    MonthOf,
    QuarterOf,
    SeasonOf,
    TimeOf,
    UnitThen,
    YearOf,
)
from reader.analysis.dates.framed_grammar import framed_duration
from reader.analysis.dates.holidays import FAMOUS_DAYS, HOLIDAYS
from reader.analysis.dates.shift_grammar import shifted
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import (
    APPROXIMATIONS,
    DAY_PARTS,
    DECADE_WORDS,
    FREQUENCIES,
    LAST,
    MONTHS,
    NEXT,
    NUMBERS,
    ORDINALS,
    PLURAL_WEEKDAYS,
    SEASONS,
    THIS,
    UNITS,
    WEEKDAYS,
)
from reader.analysis.dates.words import words
from reader.records import replace

_HEADS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(SEASONS)
    | frozenset(DAY_PARTS)
    | frozenset(UNITS)
    | frozenset(DECADE_WORDS)
    | references.HEADS
    | frozenset(FREQUENCIES)
    | frozenset(name.split()[0].split("'")[0] for name in HOLIDAYS)
    | frozenset(name.split()[0].split("-")[0] for name in FAMOUS_DAYS)
    | words(
        "today yesterday tomorrow tonight noon midday midnight half time present past future "
        "moment then date current upcoming forthcoming recent bc bce ad q clock am pm hrs gmt utc "
        "overnight ago once twice times earlier period bi semi weekday weekdays all minute"
    )
    | words("midyear midweek midsummer midwinter daylong weeklong monthlong yearlong decadelong")
    | frozenset("mid" + month for month in MONTHS if len(month) > 2)
)
_HEAD_KINDS = words("iso slash clock decade ordinal ampm era")
_REACH = 9
"""Tokens before its head at which an expression may begin."""

_RULES = (
    cal.numeric,
    day_time.day_part,
    parts.part,
    parts.nth,
    parts.week_of,
    shifted,
    day_time.clock_and_day,
    cal.month_and_day,
    cal.day_and_month,
    cal.weekday_and_day,
    period.century,
    period.holiday,
    period.quarter,
    framed_duration,
    discussed.same_period,
    rel.which_one,
    discussed.year_earlier,
    discussed.bare_unit,
    rel.deictic,
    period.decade,
    period.season,
    cal.month,
    period.year,
    cal.day_alone,
    set_grammar.repeating,
    cal.weekday,
    clock_time,
    dur.duration,
    dur.bare_units,
    references.reference,
)
_STARTERS = (
    _HEADS
    | frozenset(NUMBERS)
    | frozenset(ORDINALS)
    | frozenset(APPROXIMATIONS)
    | LAST
    | NEXT
    | THIS
    | words(
        "the a an this that these those its their his her early late mid later earlier midway "
        "first final last closing opening every each per once twice times another several few many "
        "numerous dozens scores hundreds thousands millions billions tens couple more less at "
        "least most up to well just only greater fewer under no fiscal calendar ca c circa year "
        "years end beginning start close middle turn rest remainder height dawn midpoint latter "
        "same current one right back long not near overnight all small '"
    )
)
"""Words that can begin an expression; at any other word no rule is tried."""
_STARTING_KINDS = words("iso slash clock decade ordinal number era")


def find_expressions(t: Tokens) -> list[Found]:
    """The expressions of a sentence in text order; they do not overlap."""
    out: list[Found] = []
    done = 0
    for i, word in enumerate(t.low):
        if i < done:
            continue
        kind = t.kind[i]
        if word in _HEADS or kind in _HEAD_KINDS or (kind == "number" and _heads(t, i)):
            found = _around(t, i, done)
            if found:
                out.extend(found)
                done = found[-1].last
    return _share_years(t, out)


def _heads(t: Tokens, i: int) -> bool:
    """Whether a number can be a date: four digits, '99, 9/11, the 499 of "499-493 BC"."""
    word = t.low[i]
    if (len(word) == 2 and t.word(i - 1) == "'") or t.word(i + 1) == "/":
        return True
    return len(word) == 4 or word == "9" or t.word(i + 3) in ("bc", "bce")


def _around(t: Tokens, head: int, floor: int) -> list[Found]:
    """The expression that covers `head` and begins furthest to the left, with its second half
    where two days share a month or two years a century."""
    for i in range(max(floor, head - _REACH), head + 1):
        if t.low[i] not in _STARTERS and t.kind[i] not in _STARTING_KINDS:
            continue
        for rule in _RULES:
            found = rule(t, i)
            if found and found[1] > head:
                what, last = day_time.with_suffix(t, found)
                if isinstance(what, Lasting):
                    what = _with_its_place(t, i, what, last)
                return _with_second_half(t, _noun_phrase_start(t, i, last), what, last)
        earlier = cal.day_and_month_range(t, i) or clock_time(t, i)
        if earlier and earlier[1] <= head and t.word(earlier[1]) in _JOINERS:
            rest = _around(t, head, earlier[1])
            if rest and isinstance(rest[0].what, type(earlier[0])):
                return [Found(i, earlier[1], earlier[0]), *rest]
    return []


_DETERMINERS = words("a an the its their his her our this")


def _noun_phrase_start(t: Tokens, first: int, last: int) -> int:
    """Where the extent begins: a determiner that belongs to a noun after the expression ("its
    [third-quarter] loss", "a [half-hour] talk") stays outside; in "[the third quarter]" it is
    in."""
    hyphened = last - first > 3 and t.word(last - 2) == "-"
    qualifies = hyphened and t.kind_at(last) == "word" and t.low[first] in _DETERMINERS
    return first + 1 if qualifies and t.low[last] not in _NO_NOUN else first


_NO_NOUN = words(
    "of in ago earlier later before after and or to was were is are on at by for period"
)
_LAST_ONES = words("last final closing")


_ENDS = words("ended ending to through until")


def _with_its_place(t: Tokens, first: int, what: Lasting, last: int) -> Lasting:
    """ "the first nine months of 2018", "the three months to June": lengths that have a place,
    though what follows is a date by itself."""
    if t.word(last) == "of":
        return _part_of(t, first, what, last + 1)
    if what.unit == "month" and what.count and t.word(last) in _ENDS and t.low[first] == "the":
        end = rel.base_date(t, last + 1)
        if end and isinstance(end[0], (DayOf, MonthOf)):
            return replace(what, ends=end[0])
    return what


def _part_of(t: Tokens, first: int, what: Lasting, at: int) -> Lasting:
    order = t.word(first + (t.word(first) == "the"))
    if order not in _LAST_ONES and order != "first":
        return what
    whole = discussed.bare_the(t, at) or rel.base_date(t, at)
    if whole is None:
        return what
    return replace(what, of=whole[0], from_end=order in _LAST_ONES)


def _with_second_half(t: Tokens, first: int, what: Expression, last: int) -> list[Found]:
    """The expression, and the 5 of "March 2-5", the 18 of "1914-18"."""
    begin = last + 1 + (t.word(last + 1) == "the")
    if isinstance(what, DayOf):
        day = cal.second_day(t, last, what)
        if day:
            shared = replace(what, year=what.year or day[0].year)
            return [Found(first, last, shared), Found(begin, day[1], day[0])]
    elif isinstance(what, YearOf):
        year = period.second_year(t, last, what)
        if year:
            return [Found(first, last, what), Found(begin, year[1], year[0])]
    return [Found(first, last, what)]


_JOINERS = words("- to and or through until till , \u2014")
_RANGE_JOINERS = words("- to through until till \u2014")
_Yearless = DayOf | MonthOf | SeasonOf | QuarterOf


def _share_years(t: Tokens, founds: list[Found]) -> list[Found]:
    """Gives "March" its year in "March and April 2018", and its range in "from March to May"."""
    for k in range(len(founds) - 2, -1, -1):
        left, right = founds[k], founds[k + 1]
        between = t.low[left.last : right.first]
        if not 1 <= len(between) <= 2 or between[0] not in _JOINERS:
            continue
        what, other = left.what, right.what
        if isinstance(what, TimeOf) and isinstance(other, TimeOf) and what.day is None:
            if between[0] in _RANGE_JOINERS and other.day is None and what.clock > other.clock:
                overnight = TimeOf(other.clock, UnitThen("day", 1))
                founds[k + 1] = replace(right, what=overnight)  # from 9 p.m. to 5 a.m.
            elif t.kind_at(right.first) in ("clock", "number"):  # not "2 p.m. till tomorrow 4 p.m."
                founds[k] = replace(left, what=replace(what, day=other.day))
            continue
        if isinstance(what, TimeOf) and what.day is None and between == [","]:
            if isinstance(other, DayOf):  # "Opening night, January 23, …"
                founds[k] = replace(left, what=replace(what, day=other))
            continue
        if not isinstance(what, _Yearless) or not isinstance(other, _Yearless):
            continue
        if what.year is not None or not isinstance(what, (type(other), DayOf, MonthOf)):
            continue
        if other.year is not None:
            month, later = getattr(what, "month", None), getattr(other, "month", None)
            own = other.year - 1 if month and later and month > later else other.year
            founds[k] = replace(left, what=replace(what, year=own))
        elif between[0] in _RANGE_JOINERS or t.word(left.first - 1) == "between":
            founds[k] = replace(left, until=other)
    return founds
