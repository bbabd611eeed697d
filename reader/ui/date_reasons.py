"""Why a date means the days that it was read as, in the language of the window.

The engines give a reason as a pattern with parts (`reader.documents.reasons`). In English its own
words are shown; for other languages the pattern is looked up here and the parts are written as the
language writes them.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, QObject

from reader.documents.reasons import PartKind, Reason, ReasonPart
from reader.ui.words import days_in_words, language_of, noop, say

_CONTEXT = "DateReason"

PATTERNS = (
    noop("DateReason", "11 September: the day of 2001"),
    noop("DateReason", "a length of time"),
    noop("DateReason", "a week earlier"),
    noop("DateReason", "a week later"),
    noop("DateReason", "another year"),
    noop("DateReason", "century"),
    noop("DateReason", "clock time on the publication date"),
    noop("DateReason", "clock time on {days}, the day last mentioned"),
    noop("DateReason", "counted from publication"),
    noop("DateReason", "counted from the day it was said: {days}"),
    noop("DateReason", "counted from the publication date: {days}"),
    noop("DateReason", "counted in {days}"),
    noop("DateReason", "day and month the other way round"),
    noop("DateReason", "day of the month, {tense}: {anchor}"),
    noop("DateReason", "day of {days}"),
    noop("DateReason", "day of {days}, the month last mentioned"),
    noop("DateReason", "decade"),
    noop("DateReason", "decade, nearest century"),
    noop("DateReason", "from the date header “{words}”"),
    noop("DateReason", "from the dateline “{words}”"),
    noop("DateReason", "from the dateline “{words}”; the other article is of {days}"),
    noop("DateReason", "from the file's own data ({field})"),
    noop("DateReason", "from the time stamp “{words}”"),
    noop("DateReason", "full date"),
    noop("DateReason", "holiday and year"),
    noop("DateReason", "in {year}: {reason}"),
    noop("DateReason", "month and year"),
    noop("DateReason", "no anchor"),
    noop("DateReason", "no date in the article, none in the other one"),
    noop("DateReason", "no date in the article; the latest full date, in a caption, is {days}"),
    noop("DateReason", "no date in the article; the latest full date, in the text, is {days}"),
    noop("DateReason", "no date in the article; the other article is of {days}"),
    noop("DateReason", "no date of its own"),
    noop("DateReason", "no number is given"),
    noop("DateReason", "of {year}, the year last mentioned"),
    noop("DateReason", "only supposed, not told of"),
    noop("DateReason", "points back to {days}"),
    noop("DateReason", "publication, {days}"),
    noop("DateReason", "quarter and year"),
    noop("DateReason", "season and year"),
    noop("DateReason", "set by hand"),
    noop("DateReason", "something that repeats"),
    noop("DateReason", "that {weekday}, of {days}"),
    noop("DateReason", "the day of speaking, {days}"),
    noop("DateReason", "the article gives no date of publication"),
    noop("DateReason", "the first {count} of {days}"),
    noop("DateReason", "the last full quarter"),
    noop("DateReason", "the last one before {days}"),
    noop("DateReason", "the last {count} of {days}"),
    noop("DateReason", "the next one after {days}"),
    noop("DateReason", "the next {count}, counted from {days}"),
    noop("DateReason", "the one of the year of {anchor}"),
    noop("DateReason", "the past {count}, counted from {days}"),
    noop("DateReason", "the quarter under discussion"),
    noop("DateReason", "the second {unit} after that of {anchor}"),
    noop("DateReason", "the second {unit} before that of {anchor}"),
    noop("DateReason", "the {unit} after that of {anchor}"),
    noop("DateReason", "the {unit} after {days}, {known}"),
    noop("DateReason", "the {unit} before that of {anchor}"),
    noop("DateReason", "the {unit} before {days}, {known}"),
    noop("DateReason", "the {unit} of {anchor}"),
    noop("DateReason", "the {unit} of {days}, in the same sentence"),
    noop("DateReason", "the {unit} of {days}, {known}"),
    noop("DateReason", "the {weekday} after"),
    noop("DateReason", "the {weekday} after {days}"),
    noop("DateReason", "the {weekday} before"),
    noop("DateReason", "the {weekday} before {days}"),
    noop("DateReason", "the {weekday} of the week of {days}"),
    noop("DateReason", "weekday, {tense}: {weekday} after {days}"),
    noop("DateReason", "weekday, {tense}: {weekday} is {days} itself"),
    noop("DateReason", "weekday, {tense}: {weekday} on or after {days}"),
    noop("DateReason", "weekday, {tense}: {weekday} on or before {days}"),
    noop("DateReason", "year"),
    noop("DateReason", "year in two digits, nearest century"),
    noop("DateReason", "{count} after {anchor}"),
    noop("DateReason", "{count} before {anchor}"),
    noop("DateReason", "{days}, where the story stands"),
    noop("DateReason", "{name} after {days} in the story"),
    noop("DateReason", "{name} that is a {weekday}: {days}"),
    noop("DateReason", "{reason}, so this one is not older than that"),
    noop("DateReason", "{reason}; a caption dates {days}"),
    noop("DateReason", "{reason}; the text dates {days}"),
    noop("DateReason", "{sort} after {days} in the same sentence"),
    noop("DateReason", "{sort} in a list: first {name} after {days}"),
    noop("DateReason", "{sort}, {tense}: first {name} not before {days}"),
    noop("DateReason", "{sort}, {tense}: latest {name} not after {days}"),
    noop("DateReason", "{sort}, {tense}: nearest {name} to {days}"),
    noop("DateReason", "{sort}: the beginning of what ends {days}"),
    noop("DateReason", "{tense}: {count} after {days}"),
    noop("DateReason", "{weekday} after publication"),
    noop("DateReason", "{weekday} before publication"),
    noop("DateReason", "{weekday} of {days}"),
    noop("DateReason", "“{word}”"),
    noop("DateReason", "after “{word}”"),
    noop("DateReason", "planned: “{word}”"),
)
PHRASES = (
    noop("DateReason", "a contract for the future"),
    noop("DateReason", "an unknown publication date"),
    noop("DateReason", "appointed for then"),
    noop("DateReason", "autumn"),
    noop("DateReason", "awaited"),
    noop("DateReason", "century"),
    noop("DateReason", "conditional"),
    noop("DateReason", "day"),
    noop("DateReason", "decade"),
    noop("DateReason", "fortnight"),
    noop("DateReason", "future tense"),
    noop("DateReason", "had been planned"),
    noop("DateReason", "holiday"),
    noop("DateReason", "it happened"),
    noop("DateReason", "month"),
    noop("DateReason", "month and day"),
    noop("DateReason", "nearest"),
    noop("DateReason", "no tense"),
    noop("DateReason", "no tense of its own"),
    noop("DateReason", "no verb"),
    noop("DateReason", "past tense"),
    noop("DateReason", "perfect tense"),
    noop("DateReason", "planned"),
    noop("DateReason", "planned or under way"),
    noop("DateReason", "present tense"),
    noop("DateReason", "present tense for a plan"),
    noop("DateReason", "publication"),
    noop("DateReason", "put off until then"),
    noop("DateReason", "quarter"),
    noop("DateReason", "results of the quarter before"),
    noop("DateReason", "season"),
    noop("DateReason", "spring"),
    noop("DateReason", "summer"),
    noop("DateReason", "the day of speaking"),
    noop("DateReason", "the first half"),
    noop("DateReason", "the first quarter"),
    noop("DateReason", "the fourth quarter"),
    noop("DateReason", "the holiday"),
    noop("DateReason", "the last date mentioned"),
    noop("DateReason", "the second half"),
    noop("DateReason", "the second quarter"),
    noop("DateReason", "the third quarter"),
    noop("DateReason", "week"),
    noop("DateReason", "weekend"),
    noop("DateReason", "what is reported lies behind"),
    noop("DateReason", "winter"),
    noop("DateReason", "year"),
)


class _Counted(QObject):
    """Lengths of time, in the plural that a language asks for."""

    def say(self, count: int, unit: str) -> str:
        match unit:
            case "second":
                return self.tr("%n seconds", "", count)
            case "minute":
                return self.tr("%n minutes", "", count)
            case "hour":
                return self.tr("%n hours", "", count)
            case "day":
                return self.tr("%n days", "", count)
            case "weekend":
                return self.tr("%n weekends", "", count)
            case "week":
                return self.tr("%n weeks", "", count)
            case "fortnight":
                return self.tr("%n fortnights", "", count)
            case "month":
                return self.tr("%n months", "", count)
            case "quarter":
                return self.tr("%n quarters", "", count)
            case "year":
                return self.tr("%n years", "", count)
            case "decade":
                return self.tr("%n decades", "", count)
            case "century":
                return self.tr("%n centuries", "", count)
            case _:
                return f"{count} {unit}"


_counted = _Counted()


def reason_in_words(reason: Reason, context: str = _CONTEXT) -> str:
    """The reason in the language of the window; "" where none is given. `context` is where its
    pattern and phrases stand among the translations."""
    if say("Window", "en") == "en" or not reason:
        return str(reason)
    parts = {part.place: _part(part, context) for part in reason.parts}
    said = say(context, reason.pattern)
    return said.format(**parts) if parts else said


def _part(part: ReasonPart, context: str) -> str:
    locale = QLocale()
    match part.kind:
        case PartKind.DAYS:
            first, _, last = part.data.partition("/")
            return days_in_words(first, last)
        case PartKind.WEEKDAY:
            return locale.standaloneDayName(int(part.data) + 1)
        case PartKind.MONTH:
            return locale.standaloneMonthName(int(part.data))
        case PartKind.MONTH_DAY:
            month, _, day = part.data.partition("/")
            point = "." if language_of(locale) == "de" else ""
            return f"{day}{point} {locale.monthName(int(month))}"
        case PartKind.COUNT:
            return _count(part.data)
        case PartKind.PHRASE:
            return say(context, part.english)
        case PartKind.REASON if part.inner is not None:
            return reason_in_words(part.inner, context)
        case _:
            return part.english


def _count(data: str) -> str:
    """ "3 week" as "3 Wochen"; halves take the plural of the next whole number."""
    number, _, unit = data.partition(" ")
    whole = math.ceil(float(number))
    said = _counted.say(whole, unit)
    exact = QLocale().toString(float(number), "g", 6)
    return said if whole == float(number) else said.replace(str(whole), exact, 1)
