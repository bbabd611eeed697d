"""Figures of an article: numbers with unit, bounds and the thing counted.

English first; digits of any script and any language are read. Numbers that belong to a date, a
clock time, a name ("Route 66", "G20") or an address are not figures: a naive number check fires on
everything, and a false alarm is worse than a miss.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.analysis.figures.counted import find_counted
from reader.analysis.figures.numbers import SCALES, Number, find_numbers
from reader.analysis.language import word_lists, words
from reader.analysis.model import DateMention, Figure, Precision, Sentence
from reader.documents.article import Article, Role, Side, Span

_CURRENCIES = {
    "£": "GBP", "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB",
    "₩": "KRW", "₺": "TRY", "₪": "ILS", "₴": "UAH", "₦": "NGN", "฿": "THB", "R$": "BRL",
    "Rs": "INR", "Rs.": "INR",
    **{code: code for code in ("GBP", "USD", "EUR", "CHF", "JPY", "CNY", "AUD", "CAD", "INR")},
}  # fmt: skip
_CURRENCY_BEFORE = re.compile(
    r"(?:(?:US|AU?|CA?|HK|NZ|S|R)?\$|[£€¥₹₽₩₺₪₴₦฿]|\bRs\.?|\b(?:GBP|USD|EUR|CHF|JPY|CNY|AUD|CAD|INR))"
    r"[\s\u00a0]?$"
)
_CURRENCY_AFTER = re.compile(r"[\s\u00a0]?(?P<sign>[£€¥₹₽₩₺₪₴$])(?!\d)")
_PENCE = re.compile(r"p\b|[\s\u00a0-]pence\b|[\s\u00a0-]cents?\b", re.IGNORECASE)
_DIED_AT = re.compile(r"\b(?:[Dd]ie[sd]|[Dd]ead)\s(?:\w+\s)?at\s(?:the\sage\sof\s)?$|\b[Aa]ge\s$")
_OLD = re.compile(r"[\s-]olds?\b")
_TIME_AFTER = re.compile(r":\d\d|\s?(?:[ap]\.?m\b|o['’]clock|hrs\b|noon\b|GMT\b|BST\b|UTC\b)", re.I)
_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*)|May"
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH})\s(?:the\s)?$")
_MONTH_AFTER = re.compile(rf"(?:\s|-)(?:of\s)?(?:{_MONTH})\b")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of|until|till|from|early|late|mid|the)[\s-]$")
_NOUN_AFTER = re.compile(
    r"[\s\u00a0](?:[a-z]+\s)?[a-z]+s\b|[\s\u00a0]?(?:per cent|%|people|men|women)"
)
_SPORT = re.compile(
    r"\b(?:beat|beaten|won|win|wins|lost|lose|drew|draw|defeat\w*|victor\w*|score\w*|lead|led|goal\w*"
    r"|match|final|semi-final|game|aggregate|penalt\w*|half-time|sets?|votes?|ruled|ruling|jury)\b",
    re.IGNORECASE,
)
_ONE_NEXT = re.compile(r"[\s\u00a0]([^\W\d_][\w-]*)")
_STREET = re.compile(r"\s(?:[A-Z][\w’']*\s){1,3}?(?P<kind>[A-Z]\w+)")
_CAPITAL_BEFORE = re.compile(r"(?:^|[\s(\"“‘'])(?P<word>[A-Z][\w’'-]*)[\s\u00a0-]$")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w-]*)[.]?[\s\u00a0]$")
_LOOK = 48
"""Characters before and after a number that are looked at."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A number with what stands around it, before ids are given."""

    span: Span
    value: float
    upper: float | None = None
    unit: str | None = None
    approximate: bool = False
    bound: str | None = None
    ordinal: bool = False


def find_figures(
    article: Article, side: Side, sentences: tuple[Sentence, ...], dates: tuple[DateMention, ...]
) -> tuple[Figure, ...]:
    """The article's figures in text order, with ids "AF1", "AF2" …

    Reads story sentences only. Durations ("12 years", "48 hours") and ages are figures, though they
    may be dates' durations as well; numbers of calendar dates and times are not.
    """
    text = article.text
    taken = sorted(date.span for date in dates if date.precision is not Precision.DURATION)
    figures: list[Figure] = []
    first = 0
    for sentence in sentences:
        if not sentence.role.is_story or sentence.role is Role.DATELINE:
            continue
        while first < len(taken) and taken[first].end <= sentence.span.start:
            first += 1
        here = []
        for span in taken[first:]:
            if span.start >= sentence.span.end:
                break
            here.append(span)
        for reading in _read_sentence(text, sentence.span, here, article.language):
            counted = find_counted(text, sentence.span, reading.span, reading.value, reading.unit)
            figures.append(
                Figure(
                    id=f"{side}F{len(figures) + 1}",
                    span=reading.span,
                    sentence=sentence.id,
                    value=reading.value,
                    upper=reading.upper,
                    unit=reading.unit,
                    counted=" ".join(counted.of(text).split()) if counted else None,
                    counted_span=counted,
                    approximate=reading.approximate,
                    bound=reading.bound,
                    ordinal=reading.ordinal,
                )
            )
    return tuple(figures)


def _read_sentence(
    text: str, sentence: Span, dates: list[Span], language: str | None
) -> list[_Reading]:
    numbers = find_numbers(text, sentence.start, sentence.end, language)
    found: list[_Reading] = []
    skip = -1
    for index, number in enumerate(numbers):
        if index <= skip:
            continue
        following = numbers[index + 1] if index + 1 < len(numbers) else None
        pair = _read_pair(text, sentence, number, following) if following else None
        if pair is not None and following is not None:
            skip = index + 1
            if not _in_date(pair.span, dates):
                found.append(pair)
            continue
        if _in_date(number.span, dates) or _is_name_or_time(text, sentence, number):
            continue
        reading = _read(text, sentence, number)
        if reading is not None:
            found.append(reading)
    return found


def _in_date(span: Span, dates: list[Span]) -> bool:
    return any(span.overlaps(date) for date in dates)


def _read(text: str, sentence: Span, number: Number) -> _Reading | None:
    value, end, unit = number.value, number.span.end, None
    start = number.span.start
    before = text[max(sentence.start, start - _LOOK) : start]
    currency = _CURRENCY_BEFORE.search(before)
    if currency:
        unit = _CURRENCIES[currency.group().strip().replace("\u00a0", "")]
        start -= len(currency.group())
    if number.letter:
        value, end, unit = _apply_letter(text, sentence, number, unit)
    if unit is None and not number.ordinal:
        unit, end, factor = _unit_after(text, sentence, number, end)
        value *= factor
    if unit is None and re.search(r"\bmagnitude[\s-](?:of\s)?$|^-magnitude", before):
        unit = "magnitude"
    if unit is None and re.match(r"[\s-]magnitude\b", text[end : end + 12]):
        unit = "magnitude"
    if number.fraction and unit is None:
        unit = "fraction"
    if unit is None and _is_age(text, sentence, number):
        unit = "year"
    old = _OLD.match(text, end, sentence.end) if unit == "year" else None
    if old:
        end = old.end()
    approximate, bound, start = _bounds_before(text, sentence, start, unit)
    after = text[end : end + 12]
    if re.match(r"\+|\sor\smore\b|\sor\sabove\b", after):
        bound = "min"
    elif re.match(r"-odd\b|\sor\sso\b", after):
        approximate = True
    if number.vague:
        approximate, bound = True, bound or "min"
    return _Reading(Span(start, end), value, None, unit, approximate, bound, number.ordinal)


def _apply_letter(
    text: str, sentence: Span, number: Number, currency: str | None
) -> tuple[float, int, str | None]:
    """ "£48m" and "4m customers" are millions; "6m tall" is metres."""
    end = number.span.end + 1
    if number.letter.lower() == "m" and currency is None:
        following = re.compile(r"[\s\u00a0]([a-z]+)").match(text, end, sentence.end)
        counts = following is not None and (
            following[1].endswith("s") or following[1] in words("counting", "plurals")
        )
        if not counts:
            return number.value, end, "m"
    return number.value * SCALES[number.letter.lower()], end, currency


@cache
def _units() -> re.Pattern[str]:
    forms = sorted(_unit_names(), key=len, reverse=True)
    joined = "|".join(re.escape(form).replace(r"\ ", r"[\s\u00a0]") for form in forms)
    return re.compile(rf"[\s\u00a0-]?(?P<unit>{joined})(?![^\W\d_])", re.IGNORECASE)


@cache
def _unit_names() -> dict[str, str]:
    return {form: name for name, forms in word_lists("units").items() for form in forms}


def _unit_after(
    text: str, sentence: Span, number: Number, end: int
) -> tuple[str | None, int, float]:
    """(unit, end, factor) of what follows the number."""
    sign = _CURRENCY_AFTER.match(text, end, sentence.end)
    if sign:
        return _CURRENCIES[sign["sign"]], sign.end(), 1.0
    pence = _PENCE.match(text, end, sentence.end)
    if pence:
        unit = "GBP" if pence.group().strip(" -\u00a0").lower() in ("p", "pence") else "USD"
        return unit, pence.end(), 0.01
    match = _units().match(text, end, sentence.end)
    if match is None:
        return None, end, 1.0
    form = " ".join(match["unit"].lower().split())
    attached = match.start("unit") == end
    if len(form) == 1 and form.isalpha() and not attached:
        return None, end, 1.0  # "5 m", "3 c": too short to be sure
    if form in ("stone", "second", "foot", "min", "sec", "ton", "cent") and not (
        attached or text[end : end + 1] == "-" or number.value != 1
    ):
        return None, end, 1.0
    unit = _unit_names()[form]
    if unit == "second" and form == "second" and number.value != 1:
        return None, end, 1.0  # "the 20 second homes"
    return unit, match.end(), 1.0


def _is_age(text: str, sentence: Span, number: Number) -> bool:
    """ "Ann Lee, 54, …" and "a girl aged nine"."""
    if not (number.value == int(number.value) and 0 < number.value < 120) or number.ordinal:
        return False
    before = text[max(sentence.start, number.span.start - 24) : number.span.start]
    after = text[number.span.end : number.span.end + 1]
    if re.search(r"\baged\s(?:just\s|only\s|about\s)?$", before):
        return True
    if re.search(
        r"\b(?:[Dd]ie[sd]|[Dd]ead)\s(?:\w+\s)?at\s(?:the\sage\sof\s)?$|\b[Aa]ge\s$", before
    ):
        return number.value >= 1
    if re.search(r"(?:^|\s)[A-Z][\w’'-]+(?:,\s|\s\()$", before):
        return after in (",", ".", ")", ";", "") and number.value >= 1
    return False


@cache
def _bound_words() -> re.Pattern[str]:
    kinds = {"about": "approximately", "min": "at_least", "max": "at_most"}
    groups = []
    for name, section in kinds.items():
        forms = sorted(words("counting", section), key=len, reverse=True)
        joined = "|".join(
            (r"\b" if form[0].isalpha() else "") + re.escape(form).replace(r"\ ", r"\s+")
            for form in forms
        )
        groups.append(f"(?P<{name}>{joined})")
    return re.compile(rf"(?:{'|'.join(groups)})(?:\s+(?:a|an|the|some))?\s*$", re.IGNORECASE)


def _bounds_before(
    text: str, sentence: Span, start: int, unit: str | None
) -> tuple[bool, str | None, int]:
    """(approximate, bound, where the figure begins with these words)."""
    approximate, bound = False, None
    for _ in range(2):
        low = max(sentence.start, start - _LOOK)
        match = _bound_words().search(text[low:start])
        if match is None:
            break
        form = " ".join(match.group().lower().split()).removesuffix(" the")
        if form in words("counting", "time_needs_more") and unit in _STRETCHES:
            break
        if form == "some" and text[start : start + 3] == "of ":
            break
        if match["about"]:
            approximate = True
        else:
            bound = bound or ("min" if match["min"] else "max")
            approximate = approximate or form in ("just over", "just under")
        start = low + match.start()
    return approximate, bound, start


_STRETCHES = frozenset(
    ["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"]
)


def _read_pair(text: str, sentence: Span, first: Number, second: Number) -> _Reading | None:
    """A range ("10 to 12", "between 10 and 12") or a score ("3-2"), if the two numbers are one."""
    if first.ordinal or second.ordinal or first.fraction:
        return None
    between = text[first.span.end : second.span.start]
    if len(between) > 12:
        return None
    before = text[max(sentence.start, first.span.start - 24) : first.span.start]
    currency = _CURRENCY_BEFORE.search(before)
    plain = re.sub(r"(?:US)?[£$€¥]", "", between)
    dash = plain.strip() in ("-", "–", "—")
    from_to = re.search(r"\bfrom\s$", before) is not None
    score = (
        dash
        and not (first.words or second.words or currency)
        and max(first.value, second.value) < 200
        and first.value == int(first.value)
        and second.value == int(second.value)
    )
    if score and (
        first.value >= second.value
        or (_SPORT.search(text, sentence.start, sentence.end) and not _unit_or_noun(text, second))
    ):
        if _YEAR.fullmatch(first.text) or not _plain_end(text, second):
            return None
        return _Reading(Span(first.span.start, second.span.end), first.value, second.value, "score")
    is_range = (dash or plain.strip() == "to") and not from_to and plain != " - "
    is_range = is_range or (plain == " or " and second.value - first.value <= 2)
    betweens = plain.strip() == "and" and re.search(r"\b[Bb]etween\s\W?$", before) is not None
    if not (is_range or betweens) or first.value >= second.value:
        return None
    if _YEAR.fullmatch(first.text) and (_YEAR.fullmatch(second.text) or dash):
        return None
    if re.search(r"\d-$", before) or not _plain_end(text, second):
        return None  # "2018-03-04"
    last = _read(text, sentence, second)
    if last is None:
        return None
    value = first.value
    if (
        second.value >= 1000
        and value < 1000
        and not first.letter
        and text[second.span.start : second.span.end]
        .rstrip()
        .endswith(("million", "billion", "thousand", "bn", "trillion"))
    ):
        scale = second.value / _leading(second)
        value *= scale
    if second.letter:
        value *= last.value / second.value if second.value else 1
    start = first.span.start - (len(currency.group()) if currency else 0)
    unit = last.unit or (
        _CURRENCIES[currency.group().strip().replace("\u00a0", "")] if currency else None
    )
    approximate, bound, start = _bounds_before(text, sentence, start, unit)
    return _Reading(Span(start, last.span.end), value, last.value, unit, approximate, bound)


def _leading(number: Number) -> float:
    """The number before its scale word ("4.2" of "4.2 million")."""
    try:
        return float(number.text.replace(",", "")) or 1.0
    except ValueError:
        return 1.0


def _unit_or_noun(text: str, number: Number) -> bool:
    return re.match(r"[\s-]?[a-z%]", text[number.span.end : number.span.end + 2]) is not None


def _plain_end(text: str, number: Number) -> bool:
    """Whether nothing joins on to the number ("3-2" against "3-2-1", "18-24-year-olds")."""
    return re.match(r"[-–/:]\w|\w", text[number.span.end : number.span.end + 2]) is None


def _is_name_or_time(text: str, sentence: Span, number: Number) -> bool:
    """Whether a number is part of a date, a time, a name or an address, not a figure."""
    start, end = number.span.start, number.span.end
    before = text[max(sentence.start, start - _LOOK) : start]
    after = text[end : min(sentence.end, end + _LOOK)]
    if number.words:
        return _is_no_count(text, sentence, number, before, after)
    if _TIME_AFTER.match(after) or re.search(r"\d[:.]$|(?:UTC|GMT)\s?[+−-]?$", before):
        return True
    if number.ordinal:
        return bool(re.match(r"\s(?:century|centuries)", after)) or bool(
            _MONTH_AFTER.match(after) or _MONTH_BEFORE.search(before)
        )
    if re.match(r"\sblock\b", after) or re.search(r"[A-Za-z]-$", before):
        return True
    if re.search(r"\d-$", before) or before.endswith(("/", "#")) or re.match(r"[/:]\d", after):
        return True
    bare = number.text.isdigit() and not number.letter
    if bare and (_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(after)):
        return number.value <= 31 or _YEAR.fullmatch(number.text) is not None
    if bare and _YEAR.fullmatch(number.text) and not _CURRENCY_BEFORE.search(before):
        # "2019" is a year unless it plainly counts or measures something.
        counts = _units().match(text, end, sentence.end) or re.match(r"\s[a-z]+s\b", after)
        return not counts or _YEAR_BEFORE.search(before) is not None
    if re.match(r"s\b|['’]s\b", after):
        return True  # "the 90s"
    return _is_no_count(text, sentence, number, before, after)


def _is_no_count(text: str, sentence: Span, number: Number, before: str, after: str) -> bool:
    word = _WORD_BEFORE.search(before)
    low = word[1].lower() if word else ""
    if low in words("counting", "no_count") and low not in ("war", "model", "group", "class"):
        return True
    if number.words and number.value == 1 and not number.ordinal:
        return not _one_counts(text, sentence, after, low)
    if re.match(
        r"-(?!year|month|week|day|hour|minute|second|mile|foot|metre|meter|strong)", after
    ) and (number.words and re.match(r"-(?:way|sided|off|time|on|to|fold)", after)):
        return True
    street = _STREET.match(after)
    if street and street["kind"].lower() in words("counting", "streets") and not number.words:
        return True
    capital = _CAPITAL_BEFORE.search(before)
    if capital and not number.words and not number.letter and number.value < 10_000:
        # "Boeing 747", "BBC 1"; but "In Leeds 300 people".
        at_start = sentence.start == number.span.start - len(before) + capital.start("word")
        noun = re.match(
            r"[\s\u00a0](?:[a-z]+\s)?[a-z]+s\b|[\s\u00a0]?(?:per cent|%|people|men|women)", after
        )
        unit = _units().match(text, number.span.end, sentence.end)
        if not at_start and not noun and not unit:
            return True
        if before.endswith("-"):
            return True
    return False


def _one_counts(text: str, sentence: Span, after: str, before: str) -> bool:
    """Whether the word "one" counts: a person or body to whom something happens, not "one mother
    said" or "one mistake"."""
    following = _ONE_NEXT.match(after)
    if following is None or not following[1].islower():
        return False
    if before in ("no", "every", "any", "each", "this", "that", "the", "some", "only", "another"):
        return False
    word = following[1]
    if word in words("counting", "not_counted_one"):
        return False
    if word in words("counting", "states"):
        return True
    near = text[sentence.start : sentence.end].lower().split()
    happens = any(one.strip(",.;:") in words("counting", "happenings") for one in near)
    return happens and (word in words("counting", "persons") or word in words("people", "roles"))
