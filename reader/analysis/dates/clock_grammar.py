"""Clock times: "10:30 a.m. EST", "8 p.m.", "15:11 GMT", "9 to 11 a.m.", "seven in the evening".

The value is what stands after T in TIMEX3: noon is "12:00", midnight "24:00". An offset that the
text writes out goes with it ("20:49+03:00"); the name of a zone belongs to the extent only, as in
TempEval-3; "local time" and "Eastern time" are outside the extent.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import Parsed, TimeOf
from reader.analysis.dates.numerals import read_number
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import DAY_PARTS, NUMBERS, ZONES
from reader.analysis.dates.words import words

_RANGE = words("- to and until till or")
_GAME_CLOCK = words("left remaining into")
"""What follows the time left to play: "7:41 left"; also "14:05 to go"."""
_AFTER_A_PRICE = words("percent per cent cents points a an million billion % p marks francs yen")
_NO_HOUR = words("a an half another")


def clock(t: Tokens, i: int) -> tuple[str, int] | None:
    """(what stands after T, next token) of a clock time at `i`."""
    word = t.word(i)
    of_what_kind = t.word(i - 1) in ("a", "an") and t.kind_at(i + 1) == "word"
    if word in ("noon", "midday", "midnight") and of_what_kind:
        return None  # "a midnight screening"
    if word in ("noon", "midday"):
        return ("12:00", i + 1) if t.word(i + 1) != "-" else None
    if word == "midnight":
        return "24:00", i + 1
    if word == "half" and t.word(i + 1) == "past":
        hour = _hour(t, i + 2)
        return (f"{hour[0]:02d}:30", hour[1]) if hour and hour[0] <= 12 else None
    past = _minutes_past(t, i)
    if past:
        return past
    written = _hours_and_minutes(t, i)
    if written:
        hours, minutes, at, certain = written
    else:
        hour = _hour(t, i)
        if not hour:
            return None
        (hours, at), minutes, certain = hour, "00", False
    if hours == 12 and t.word(at) in ("noon", "midnight"):
        return ("12:00" if t.word(at) == "noon" else "24:00"), at + 1
    marked = _half_of_day(t, at)
    if marked and (hours <= 12 or written):
        afternoon, at = marked
        hours = _on_24_hours(hours, afternoon)
    else:
        afternoon_too = _half_of_range(t, at, hours + int(minutes[:2]) / 60)
        if afternoon_too is not None:
            hours = _on_24_hours(hours, afternoon_too)
        elif not certain:
            half = _half_of_named_day(t, i, at)
            if half is None or hours > 12:
                return None
            hours = _on_24_hours(hours, half)
    at += certain and t.word(at) in ("hrs", "hr", "hours", "h")
    zone, at = _zone(t, at)
    return f"{hours:02d}:{minutes}{zone}", at


def _minutes_past(t: Tokens, i: int) -> tuple[str, int] | None:
    """ "ten past nine", "10 past 9 in the evening"."""
    if t.kind_at(i) != "number" and t.word(i) not in NUMBERS:
        return None
    minutes = read_number(t, i)
    if not minutes or minutes[0] not in range(1, 30):
        return None
    past = minutes[1] + (t.word(minutes[1]) in ("min", "minutes"))
    if t.word(past) != "past":
        return None
    hour = _hour(t, past + 1)
    if not hour or hour[0] > 12:
        return None
    half = _half_of_day(t, hour[1])
    hours = _on_24_hours(hour[0], half[0]) if half else hour[0]
    return f"{hours:02d}:{int(minutes[0] or 0):02d}", half[1] if half else hour[1]


def _on_24_hours(hours: int, afternoon: bool) -> int:
    return hours % 12 + 12 * afternoon if hours <= 12 else hours


def _hour(t: Tokens, i: int) -> tuple[int, int] | None:
    """A whole hour, 1 to 24 in digits or one to twelve in words."""
    if t.kind_at(i) == "number":
        whole = t.low[i].isdigit() and len(t.low[i]) <= 2 and int(t.low[i]) <= 24
        return (int(t.low[i]), i + 1) if whole else None
    number = read_number(t, i) if t.word(i) not in _NO_HOUR else None
    if number and number[0] in range(1, 13):
        return int(number[0] or 0), number[1]
    return None


def _hours_and_minutes(t: Tokens, i: int) -> tuple[int, str, int, bool] | None:
    """(hours, minutes and seconds, next token, whether it can be nothing else)."""
    word = t.word(i)
    if t.kind_at(i) == "clock" and t.word(i + 1) in _GAME_CLOCK:
        return None
    if t.kind_at(i) == "clock" and t.low[i + 1 : i + 3] in (["to", "go"], ["to", "play"]):
        return None
    if t.kind_at(i) == "clock":
        hours, _, rest = word.partition(":")
        return int(hours), rest, i + 1, True
    if t.kind_at(i) != "number":
        return None
    if len(word) == 4 and word.isdigit() and int(word) < 2400 and int(word[2:]) < 60:
        if t.word(i + 1) in ZONES or t.word(i + 1) in ("hrs", "hours"):
            return int(word[:2]), word[2:], i + 1, True
        if word[0] == "0" and t.word(i - 1) == "at":
            return int(word[:2]), word[2:], i + 1, True
        return None
    left, dot, right = word.partition(".")
    if dot and left.isdigit() and int(left) <= 24 and len(right) == 2 and int(right) < 60:
        if t.word(i + 1) in _AFTER_A_PRICE:
            return None  # "bills at 7.24 percent"
        sure = t.word(i - 1) == "at" or _zone(t, i + 1)[1] > i + 1
        return int(left), right, i + 1, sure
    return None


def _half_of_day(t: Tokens, at: int) -> tuple[bool, int] | None:
    """(whether it is after noon, next token) of "a.m.", "pm", "o'clock", "in the evening"."""
    half = t.word(at).replace(".", "").replace(" ", "")
    if half in ("am", "pm"):
        return half == "pm", at + 1
    spoken = at
    if t.low[at : at + 3] == ["o", "'", "clock"]:
        spoken = at + 3
    elif t.word(at) == "oclock":
        spoken = at + 1
    if t.low[spoken : spoken + 2] in (["in", "the"], ["at", "night"]):
        part = spoken + 1 + (t.word(spoken) == "in")
        if t.word(part) in DAY_PARTS and DAY_PARTS[t.low[part]] in ("MO", "AF", "EV", "NI"):
            return DAY_PARTS[t.low[part]] != "MO", part + 1
    return (False, spoken) if spoken > at else None


_BEFORE_AN_HOUR = words("at by until till since before after about around from past of was is")


def _half_of_named_day(t: Tokens, i: int, at: int) -> bool | None:
    """Whether the nine of "at nine this morning" is after noon; None for "killed nine this
    morning"."""
    before = t.word(i - 1)
    if before not in _BEFORE_AN_HOUR and before not in ("began", "begins", "opened", "ended"):
        return None
    if t.word(at) == "tonight":
        return True
    if t.word(at) not in ("this", "last", "that", "yesterday", "tomorrow"):
        return None
    part = DAY_PARTS.get(t.word(at + 1), "")
    return part != "MO" if part in ("MO", "AF", "EV", "NI") else None


def _half_of_range(t: Tokens, at: int, hours: float) -> bool | None:
    """Whether the 9 of "9 to 11 p.m." is after noon: it shares the second time's half, where it
    then comes before it."""
    if t.word(at) not in _RANGE:
        return None
    second = _hours_and_minutes(t, at + 1)
    later, end = (second[0], second[2]) if second else (_hour(t, at + 1) or (0, 0))
    half = _half_of_day(t, end) if later else None
    if half is None or hours >= 13 or t.word(end) == "o":
        return None
    ends = later % 12 + (int(second[1][:2]) / 60 if second else 0)
    return half[0] and hours % 12 <= ends and (hours < 12 or later == 12)


def _zone(t: Tokens, i: int) -> tuple[str, int]:
    """("+03:00", next token) of "UTC+3" at `i`, ("", next token) of "GMT", "EST", "ET"."""
    word = t.word(i)
    if word == "(" and t.word(i + 1) in ZONES:
        zone, end = _zone(t, i + 1)
        if t.word(end) == ")":
            return zone, end + 1
    named = i < len(t.raw) and t.raw[i].isupper()
    if word in ("utc", "gmt") and t.word(i + 1) in ("+", "-"):
        hours, _, minutes = t.word(i + 2).partition(":")
        if hours.isdigit() and int(hours) <= 14:
            return f"{t.low[i + 1]}{int(hours):02d}:{minutes or '00'}", i + 3
    if word in ("gmt", "utc") or (word in ZONES and named):
        return "", i + 1
    return "", i


def clock_time(t: Tokens, i: int) -> Parsed:
    """A clock time whose day the text leaves open."""
    if t.word(i) in ("noon", "midday", "midnight") and t.word(i - 1) == "high":
        return None
    found = clock(t, i + is_about(t, i))
    return (TimeOf(found[0]), found[1]) if found else None


def is_about(t: Tokens, i: int) -> bool:
    """Whether "about", "around" … stands before a clock time: TimeML counts it to the extent."""
    return t.word(i) in ("about", "around", "approximately", "roughly", "nearly", "almost")
