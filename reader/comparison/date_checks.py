"""Dates of both articles that date the same thing: the same, one inside the other, or different.

Only dates in the two sentences of a shared pair are compared, and only of the story (a caption or a
headline counts, a date line, a dateline or furniture never does). A false alarm costs a journalist
more than a missed difference, so "differs" needs more than "same": dates of the same kind that
stand in the same place of both sentences, found and not assumed, with no reading on
which they agree.
"""

from __future__ import annotations

from reader.analysis.dates.places import Place, in_words
from reader.analysis.model import (
    Analysis,
    DateMention,
    DateRole,
    DateStatus,
    Precision,
    QuoteKind,
)
from reader.comparison.model import (
    ChangeOp,
    DateCheck,
    DateVerdict,
    PairKind,
    SharedPair,
    WordChange,
)
from reader.documents.article import Article, Span
from reader.documents.days import to_number

_COMPARED = frozenset({DateRole.STORY, DateRole.CAPTION})
_SURE_PAIR = 0.6
"""Strength of a pair from which its dates are taken to date the same thing."""
_FINE = frozenset({Precision.TIME, Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR})


def check_dates(
    left: Analysis, right: Analysis, pairs: tuple[SharedPair, ...]
) -> tuple[DateCheck, ...]:
    """The checks in the order of the left article's dates; each date is in one check at most.

    Pairs are taken strongest first, so that a date goes with its best partner.
    """
    checks: list[tuple[DateCheck, int]] = []
    english = all(side.article.language in (None, "en") for side in (left, right))
    used_left: set[str] = set()
    used_right: set[str] = set()
    strongest = sorted(
        (pair for pair in pairs if pair.kind is not PairKind.RELATED),
        key=lambda pair: (-pair.strength, pair.id),
    )
    for pair in strongest:
        lefts = _dates_of(left, pair.left)
        rights = _dates_of(right, pair.right)
        for verdict, a, b in _matched(lefts, rights):
            if a.id not in used_left and b.id not in used_right:
                used_left.add(a.id)
                used_right.add(b.id)
                note = _note(verdict, a, b, left.article, right.article)
                checks.append((DateCheck(a.id, b.id, verdict, note, pair.id), a.span.start))
        rest_left = [a for a in lefts if a.id not in used_left]
        rest_right = [b for b in rights if b.id not in used_right]
        if len(rest_left) == 1 and len(rest_right) == 1:
            a, b = rest_left[0], rest_right[0]
            alone = len(lefts) == 1 and len(rights) == 1 and english
            if (
                _differ(a, b, pair, alone)
                and not _is_one_saying(left, a, right, b)
                and not (
                    pair.kind is PairKind.PARAPHRASE
                    and _is_its_today(left, a)
                    and _is_its_today(right, b)
                )
            ):
                used_left.add(a.id)
                used_right.add(b.id)
                note = _note(DateVerdict.DIFFERS, a, b, left.article, right.article)
                check = DateCheck(a.id, b.id, DateVerdict.DIFFERS, note, pair.id)
                checks.append((check, a.span.start))
    return tuple(check for check, _ in sorted(checks, key=lambda item: item[1]))


def _dates_of(analysis: Analysis, sentence: str) -> list[DateMention]:
    return [
        date
        for date in analysis.dates
        if date.sentence == sentence
        and date.role in _COMPARED
        and date.on_timeline
        and date.first is not None
        and date.precision is not Precision.DURATION
    ]


def days_of(date: DateMention) -> tuple[int, int]:
    """First and last day number of a date that has a place."""
    assert date.first is not None
    assert date.last is not None
    return to_number(date.first), to_number(date.last)


def _matched(
    lefts: list[DateMention], rights: list[DateMention]
) -> list[tuple[DateVerdict, DateMention, DateMention]]:
    """Same days first, then one inside the other, the closest in length first."""
    options = []
    for a in lefts:
        for b in rights:
            (a1, a2), (b1, b2) = days_of(a), days_of(b)
            if (a1, a2) == (b1, b2):
                options.append((0, 0, a.id, b.id, DateVerdict.SAME, a, b))
            elif (a1 <= b1 and b2 <= a2) or (b1 <= a1 and a2 <= b2):
                gap = abs((a2 - a1) - (b2 - b1))
                options.append((1, gap, a.id, b.id, DateVerdict.CONTAINS, a, b))
    seen: set[str] = set()
    out = []
    for _, _, left_id, right_id, verdict, a, b in sorted(options, key=lambda o: o[:4]):
        if left_id not in seen and right_id not in seen:
            seen |= {left_id, right_id}
            out.append((verdict, a, b))
    return out


def _differ(a: DateMention, b: DateMention, pair: SharedPair, alone: bool) -> bool:
    """Whether two dates that do not meet are worth telling."""
    if a.assumed or b.assumed or a.role is not b.role or a.status is not b.status:
        return False
    if a.status is DateStatus.DENIED or not {a.precision, b.precision} <= _FINE:
        return False
    (a1, a2), (b1, b2) = days_of(a), days_of(b)
    if a1 <= b2 and b1 <= a2:
        return False
    if any(
        _meet(days_of(date), (to_number(other.first), to_number(other.last)))
        for date, alternatives in ((a, b.alternatives), (b, a.alternatives))
        for other in alternatives
    ):
        return False
    if _replaced(pair.wording, a.span, b.span):
        return True
    return alone and pair.strength >= _SURE_PAIR and a.precision is b.precision


def _is_one_saying(left: Analysis, a: DateMention, right: Analysis, b: DateMention) -> bool:
    """Whether both quote the same word for a day ("today"): it was said once, and which day that
    was is counted from another edition in either article."""
    one, other = a.span.of(left.article.text), b.span.of(right.article.text)
    quoted = (
        any(q.kind is QuoteKind.DIRECT and q.span.contains(date.span) for q in side.quotes)
        for side, date in ((left, a), (right, b))
    )
    return one.casefold() == other.casefold() and all(quoted)


def _is_its_today(analysis: Analysis, date: DateMention) -> bool:
    """Whether a date is the day on which its article appeared: two articles of two days each tell
    how things stand, and do not differ about when something was."""
    published = analysis.article.published.date
    return published is not None and date.first == date.last == published


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _replaced(wording: tuple[WordChange, ...], left: Span, right: Span) -> bool:
    """Whether the one date stands in the other sentence where the other stands."""
    return any(
        change.op is ChangeOp.REPLACED
        and change.left is not None
        and change.right is not None
        and change.left.overlaps(left)
        and change.right.overlaps(right)
        for change in wording
    )


def _note(
    verdict: DateVerdict, a: DateMention, b: DateMention, left: Article, right: Article
) -> str:
    one, other = a.span.of(left.text), b.span.of(right.text)
    if verdict is DateVerdict.SAME:
        if one.casefold() == other.casefold():
            return f"both {_words(a)}"
        return f"“{one}” and “{other}”: both {_words(a)}"
    if verdict is DateVerdict.CONTAINS:
        (a1, a2), (b1, b2) = days_of(a), days_of(b)
        if a2 - a1 < b2 - b1:
            return f"{_words(a)} (“{one}”) lies in {_words(b)} (“{other}”)"
        return f"{_words(b)} (“{other}”) lies in {_words(a)} (“{one}”)"
    return f"A: {_words(a)} (“{one}”); B: {_words(b)} (“{other}”)"


def _words(date: DateMention) -> str:
    first, last = days_of(date)
    precision = Precision.DAY if first == last else date.precision
    shown = in_words(Place(precision, first, last, date.timex))
    if date.precision is Precision.PART_OF_YEAR and date.modifier:
        return f"{date.modifier} {date.timex}"
    return f"{date.modifier} {shown}" if date.modifier in ("early", "mid", "late") else shown
