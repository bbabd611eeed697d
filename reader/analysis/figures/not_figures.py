"""Numbers that are no figures: parts of dates, clock times, names and addresses."""

from __future__ import annotations

import re

from reader.analysis.figures.number_words import Number
from reader.analysis.figures.units import CURRENCY_BEFORE, unit_pattern
from reader.analysis.language import words
from reader.documents.article import Span

LOOK = 48
"""Characters before and after a number that are looked at."""

_CLOCK_AFTER = re.compile(r"[\s\u00a0]?(?:Uhr|heures|horas?|ore|uur|h)\b")
"""Behind a time of day in other languages; in some of them the word also counts hours."""
_CLOCK_BEFORE = re.compile(
    r"(?:^|\s)(?:às|as|a\slas|à|alle|gegen|dès|desde\sas|até\sàs|om)[\s\u00a0]$", re.IGNORECASE
)
_DAY_BEFORE = re.compile(r"\b(?:no|ao|o|do|el|del|al)\sd[ií]a\s$", re.IGNORECASE)
""" "no dia 12", "el día 12"."""
_TIME_AFTER = re.compile(r":\d\d|\s?(?:[ap]\.?m\b|o['’]clock|hrs\b|noon\b|GMT\b|BST\b|UTC\b)", re.I)

_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*)|May"

_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH})\s(?:the\s)?$")

_MONTH_AFTER = re.compile(rf"(?:\s|-)(?:of\s)?(?:{_MONTH})\b")

YEAR = re.compile(r"(?:1[5-9]|20)\d\d")

_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|of|until|till|from|early|late|mid|the)[\s-]$")

NOUN_AFTER = re.compile(
    r"[\s\u00a0](?:[a-z]+\s)?[a-z]+s\b|[\s\u00a0]?(?:per cent|%|people|men|women)"
)

_ONE_NEXT = re.compile(r"[\s\u00a0]([^\W\d_][\w-]*)")

_STREET = re.compile(r"\s(?:[A-Z][\w’']*\s){1,3}?(?P<kind>[A-Z]\w+)")

_CAPITAL_BEFORE = re.compile(r"(?:^|[\s(\"“‘'])(?P<word>[a-z]?[A-Z][\w’'&-]*)[\s\u00a0-]$")

_WORD_BEFORE = re.compile(r"([^\W\d_][\w-]*)[.]?[\s\u00a0]$")


_PHONE = re.compile(
    r"(?<![\w£$€])(?:\+\d{1,3}[\s-]?(?:\(0\)\s?)?\d[\d\s-]{5,}\d|\(\d{2,5}\)\s?\d{3,4}[\s-]\d{3,4}"
    r"|0\d{2,5}[\s-]\d{3,4}(?:[\s-]?\d{3,4})?|\d{3}-\d{3}-\d{4}|1-8\d\d-[\w-]{7,8})(?!\w)"
)
_CLOCK = re.compile(
    r"\b(?:at|from|until|till|by|opens|closes|before|after|about)\s$", re.IGNORECASE
)
_GERMAN_NOUN = re.compile(
    r"[\s\u00a0](?:Menschen|Personen|Mitarbeiter|Beschäftigte|Einwohner|Tote|Verletzte|Kinder|Frauen"
    r"|Männer|Besucher|Euro|Prozent|Liter|Tonnen|Meter|Kilometer|Häuser|Fälle|Stellen|Stimmen)\b"
)
""" "In Lindau 2400 Menschen": where nouns bear capitals, the word before is no name's."""
_ANY_GERMAN_NOUN = re.compile(r"[\s\u00a0](?:[a-zäöü]+\s)?[A-ZÄÖÜ][a-zäöüß]+\b")
_OF_A_WIRE = re.compile(r"\b(?:UPDATE|WRAPUP|REFILE|CORRECTED|LEAD)[\s-]$")
""" "UPDATE 2-Minister resigns": which version of a wire story it is."""
_NO_NUMBER = re.compile(r"-(?:figures?|digit|letter|something|a-side)\b")
""" "a six-figure sum"."""
_OF_DAY = re.compile(
    r"\s(?:every|each|this|that|the\snext|tomorrow|yesterday|on)\s(?:morning|evening|night|day|afternoon"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\s(?:tonight|in\sthe\s(?:morning|evening|afternoon))\b"
)
""" "at 7 every evening"."""
_CLOCK_NUMBER = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_FORMATION = re.compile(r"(?<![\w-])\d(?:-\d){2,3}(?![\w-])")
""" "(4-3-3)": how a team stands on the pitch."""
_OPENS_AT = re.compile(r"\b(?:open|close|start|begin|kick\soff)s?\sat\s$", re.IGNORECASE)
_POSTCODE = re.compile(r"[A-Z]{2}\b")
_EVEN = re.compile(r"50[-/:]50")
_ODDS = re.compile(r"\bodds\b[^.;]{0,20}$", re.IGNORECASE)
_NOT_ONE = re.compile(r"\bnot\s(?:even\s)?$", re.IGNORECASE)

_SPEAKS = re.compile(r"\s[\w-]+(?:,\s[A-Z]|\s(?:said|says|told|added|recalled|wrote)\b)")

_STARTS_AT = re.compile(
    r"\b(?:open|start|begin|began|clos|finish|end|stop|wak|woke|rise|rose|get\sup|got\sup|arriv|leav|left"
    r"|meet|met|home|work)\w{0,3}\sat\s(?:about\s|around\s)?$",
    re.IGNORECASE,
)
_TIME_ENDS = re.compile(r"[,.;)\s]*(?:$|[,.;]|\s(?:and|or|but|to|on|in|until|every|sharp)\b)")
""" "We start at six, we stop at eleven"."""
_COUNTING_AFTER = frozenset(["war", "model", "group", "class"])
_WHO = re.compile(r"\s[\w-]+,\swho\b")
_WORD_ON = re.compile(r"[a-z]{2,}")

_PART_OF_SIGN = re.compile(r"[A-Z]\b|x\d")

_FAR = 200
"""Characters around "one" in which something must happen to what it counts."""


def is_name_or_time(text: str, sentence: Span, number: Number, language: str | None = None) -> bool:
    """Whether a number is part of a date, a time, a name or an address, not a figure."""
    start, end = number.span.start, number.span.end
    before = text[max(sentence.start, start - LOOK) : start]
    after = text[end : min(sentence.end, end + LOOK)]
    if _NO_NUMBER.match(after) or _OF_A_WIRE.search(before):
        return True
    if _STARTS_AT.search(before) and number.value <= 24 and _TIME_ENDS.match(after):
        return True
    if number.words:
        return _is_no_count(text, sentence, number, before, after, language)
    if _is_foreign_time(number, before, after):
        return True
    if _TIME_AFTER.match(after) or re.search(r"\d[:.]$|(?:UTC|GMT)\s?[+−-]?$", before):
        return True
    if _is_clock_time(number, before, after):
        return True
    if number.ordinal:
        return bool(re.match(r"\s(?:century|centuries)", after)) or bool(
            _MONTH_AFTER.match(after) or _MONTH_BEFORE.search(before)
        )
    if is_chance(text, sentence, number):
        return True
    if re.match(r"\sblock\b", after) or (
        re.search(r"[A-Za-z]-$", before) and not re.search(r"\b[Mm]agnitude-$", before)
    ):
        return True
    if re.search(r"\d-$", before) or before.endswith(("/", "#")) or re.match(r"[/:]\d", after):
        return True
    bare = number.text.isdigit() and not number.letter
    if bare and (_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(after)):
        return number.value <= 31 or YEAR.fullmatch(number.text) is not None
    if bare and YEAR.fullmatch(number.text) and not CURRENCY_BEFORE.search(before):
        # "2019" is a year unless it plainly counts or measures something.
        counts = unit_pattern().match(text, end, sentence.end) or re.match(r"\s[a-z]+s\b", after)
        return not counts or _YEAR_BEFORE.search(before) is not None
    if re.match(r"s\b|['’]s\b", after):
        return True  # "the 90s"
    sign = _PART_OF_SIGN.match(after) and not number.letter
    if sign and not unit_pattern().match(text, end, sentence.end):
        return True  # "5G", "4x4"
    if _WORD_ON.match(after) and not number.letter and not unit_pattern().match(text, end):
        return True  # "the 76ers"
    return _is_no_count(text, sentence, number, before, after, language)


def _is_foreign_time(number: Number, before: str, after: str) -> bool:
    """ "um 6.52 Uhr", "às 15 horas", "no dia 12"."""
    clock = _CLOCK_AFTER.match(after)
    if clock is not None and number.value <= 24:
        return clock[0].strip() == "Uhr" or _CLOCK_BEFORE.search(before) is not None
    return _DAY_BEFORE.search(before) is not None and number.value <= 31


def is_chance(text: str, sentence: Span, number: Number) -> bool:
    """Whether a number begins odds ("odds of 5-1") or an even chance ("50-50")."""
    before = text[max(sentence.start, number.span.start - LOOK) : number.span.start]
    even = _EVEN.match(text, number.span.start, sentence.end) is not None
    return even or bool(
        _ODDS.search(before) is not None and text[number.span.end : number.span.end + 1] == "-"
    )


def phone_numbers(text: str, sentence: Span) -> list[Span]:
    """Stretches that are telephone numbers by their shape ("01632 960 118"), or formations of a
    team ("3-5-2")."""
    return [
        Span(match.start(), match.end())
        for shape in (_PHONE, _FORMATION)
        for match in shape.finditer(text, sentence.start, sentence.end)
    ]


def _is_clock_time(number: Number, before: str, after: str) -> bool:
    """ "at 10.30", "doors open at 7"; the postcode "SW1A 2AA" stands here too."""
    if _POSTCODE.match(after) and not number.letter:
        return True
    if _CLOCK.search(before) and _CLOCK_NUMBER.fullmatch(number.text):
        return re.match(r"\s?(?:%|per\b|[a-z]+s\b)", after) is None
    if number.value <= 24 and _CLOCK.search(before) and _OF_DAY.match(after):
        return True
    return number.value <= 24 and _OPENS_AT.search(before) is not None


def _is_part_of_name(text: str, sentence: Span, number: Number, before: str) -> bool:
    """ "BBC Two", "the Group of Seven": a capitalised number word, title-case headlines apart."""
    if not text[number.span.start].isupper() or not re.search(r"[A-Z]\w+\s(?:of\s)?$", before):
        return False
    found: list[str] = re.findall(r"[^\W\d_]\w*", sentence.of(text))
    return sum(word[0].isupper() for word in found) < len(found) * 7 // 10


def _is_no_count(
    text: str,
    sentence: Span,
    number: Number,
    before: str,
    after: str,
    language: str | None = None,
) -> bool:
    word = _WORD_BEFORE.search(before)
    low = word[1].lower() if word else ""
    counts = number.words and re.match(r"\s[a-z]+s\b", after)  # "began the day five shots back"
    if low in words("counting", "no_count") and not counts and low not in _COUNTING_AFTER:
        return True
    if number.words and _is_part_of_name(text, sentence, number, before):
        return True
    if number.words and number.value == 1 and not number.ordinal:
        return not _one_counts(text, sentence, number.span.start, after, low)
    if re.match(
        r"-(?!year|month|week|day|hour|minute|second|mile|foot|metre|meter|strong)", after
    ) and (number.words and re.match(r"-(?:way|sided|off|time|on|to|fold)", after)):
        return True
    street = _STREET.match(after)
    if street and street["kind"].lower() in words("counting", "streets") and not number.words:
        return True
    capital = _CAPITAL_BEFORE.search(before)
    if capital and re.fullmatch(r"(?:I|He|She|We|You|They|It)(?:['’]\w+)?", capital["word"]):
        capital = None
    if capital and not number.words and not number.letter and number.value < 10_000:
        # "Boeing 747", "BBC 1"; but "In Leeds 300 people".
        at_start = sentence.start == number.span.start - len(before) + capital.start("word")
        noun = re.match(
            r"[\s\u00a0](?:[a-z]+\s)?[a-z]+s\b|[\s\u00a0]?(?:per cent|%|people|men|women)", after
        )
        noun = noun or (_ANY_GERMAN_NOUN if language == "de" else _GERMAN_NOUN).match(after)
        unit = unit_pattern().match(text, number.span.end, sentence.end)
        if not at_start and not noun and not unit:
            return True
        if before.endswith("-"):
            return True
    return False


def _one_counts(text: str, sentence: Span, at: int, after: str, before: str) -> bool:
    """Whether the word "one" counts: a person or body to whom something happens, not "one mother
    said" or "one mistake"."""
    following = _ONE_NEXT.match(after)
    if _NOT_ONE.search(text, max(0, at - 12), at):
        return False
    if following is None or not following[1].islower():
        return False
    if before in ("than", "about", "nearly", "almost") and unit_pattern().match(
        text, at + len("one"), sentence.end
    ):
        return True  # "less than one mile"
    if before in words("grammar", "speech_verbs") or _SPEAKS.match(after):
        return False
    if text[at].isupper() and _WHO.match(after):
        # "One engineer, who was laid off, called …"
        return False
    if before in ("no", "every", "any", "each", "this", "that", "the", "some", "only", "another"):
        return False
    word = following[1]
    if word in words("counting", "not_counted_one"):
        return False
    if word in words("counting", "states"):
        return True
    near = text[max(sentence.start, at - _FAR) : min(sentence.end, at + _FAR)].lower().split()
    happens = any(one.strip(",.;:") in words("counting", "happenings") for one in near)
    return happens and (word in words("counting", "persons") or word in words("people", "roles"))
