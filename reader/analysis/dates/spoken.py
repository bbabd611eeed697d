"""Days named inside a quotation: they are counted from the day of speaking.

"We lost today," he said on Sunday: today is that Sunday, whenever the article was published.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import DayOf, Found, TimeOf, UnitAt, WeekdayOf
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words

_SPOKEN = words("statement interview speech address post tweet letter message")
_SPEECH = _SPOKEN | words(
    "said says told tells announced added wrote tweeted posted declared speaking"
)
_CLAUSE = words("that who which when after before as if whether ;")
_MARKS = frozenset('"“”')
_BEFORE, _AFTER, _FAR_AFTER = 9, 5, 8
"""Tokens between a day and the word of speech that it belongs to, on either side of it."""


def days_of_speech(t: Tokens, founds: list[Found]) -> dict[int, int | None]:
    """For each expression inside a quotation of this sentence, the expression that says when it
    was said (indices of `founds`); None where the sentence does not say, or says two days."""
    quoted = _quoted(t)
    inside = [k for k, found in enumerate(founds) if quoted[found.first]]
    if not inside:
        return {}
    saying = [
        k
        for k, found in enumerate(founds)
        if not quoted[found.first] and _is_a_day(found) and _says_when(t, found, quoted)
    ]
    return dict.fromkeys(inside, saying[0] if len(saying) == 1 else None)


def days_of_saying(t: Tokens, founds: list[Found]) -> set[int]:
    """The expressions that say only when something was said, after another day in the sentence:
    "… in Sunday's crash, the airline said Monday". They do not move a story."""
    if len(founds) < 2:
        return set()
    quoted = _quoted(t)
    return {
        k
        for k, found in enumerate(founds)
        if k
        and not quoted[found.first]
        and _is_a_day(found)
        and _says_when(t, found, quoted, _FAR_AFTER)
    }


def _quoted(t: Tokens) -> list[bool]:
    """For each token, whether it stands between double quotation marks; a quotation may go on in
    the next sentence."""
    out, is_open = [], False
    for k, token in enumerate(t.low):
        if token in _MARKS:
            opens = '"' in t.low[k + 1 :] or (t.glued(k + 1) and not t.glued(k))
            is_open = token == "“" or (token == '"' and not is_open and opens)
        out.append(is_open)
    return out


def _is_a_day(found: Found) -> bool:
    what = found.what.day if isinstance(found.what, TimeOf) else found.what
    return isinstance(what, (DayOf, WeekdayOf)) or (
        isinstance(what, UnitAt) and what.unit == "day" and what.offset in (-1, 0)
    )


def _says_when(t: Tokens, found: Found, quoted: list[bool], after: int = _AFTER) -> bool:
    """Whether the day is that of a word of speech in its own clause: "On Monday he told …",
    "… he said on Sunday."; not "said the attack on Sunday was …"."""
    if t.word(found.first - 2) in _SPOKEN:
        return True
    for k in range(found.last, min(len(t.low), found.last + _BEFORE)):
        if quoted[k] or t.low[k] in _CLAUSE:
            break
        if t.low[k] in _SPEECH:
            return found.first <= 1 or t.word(found.first - 2) == "speaking"
    following = t.kind_at(found.last)
    if following not in ("", "mark") and t.word(found.last) not in ("in", "at", "during"):
        return False
    for k in range(found.first - 1, max(-1, found.first - 1 - after), -1):
        if quoted[k] or t.low[k] in _CLAUSE:
            return False
        if t.low[k] in _SPEECH:
            return True
    return False
