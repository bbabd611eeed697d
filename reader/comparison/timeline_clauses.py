"""The clause that a date stands in, without a parser: it ends at punctuation and at the words that
open a subordinate clause. Places are numbers of tokens of one sentence."""

from __future__ import annotations

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.verb_forms import is_verb
from reader.analysis.dates.vocabulary import MONTHS, WEEKDAYS
from reader.analysis.dates.words import words
from reader.records import dataclass

BREAKS = words(', ; : ( ) “ ” " \u2014 …')
"""What ends a clause."""
OPENERS = words("that which who whom whose when where while because although though after before")
"""What opens a subordinate clause."""
PREPOSITIONS = words(
    "on in at by of since until till from to during for after before through between around about "
    "over under with as into upon within against amid near late early mid"
)
DROPPED = words(
    "the a an was were is are be been being has have had also already then later earlier will would"
)
"""Words that a label does without."""
LEADING = words(
    "and but or so then also meanwhile however later earlier back just only he she it they said "
    "says that which who on in at by"
)
"""Words that no label begins with."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `first` to `last` (half-open) of a sentence; the date is `date` to `after`."""

    first: int
    last: int
    date: int
    after: int


def clause_of(t: Tokens, date: int, after: int) -> Clause:
    """The clause that holds the date, with what follows it where the date opens the sentence."""
    first = date - (t.word(date - 1) in ("before", "after"))  # "before dawn on Wednesday"
    while first and t.low[first - 1] not in BREAKS and t.low[first - 1] not in OPENERS:
        first -= 1
    if all(t.low[k] in PREPOSITIONS | DROPPED | LEADING for k in range(first, date)):
        # "On Friday, the court ruled": the deed comes after the date
        last = after + (t.word(after) in BREAKS)
        while last < len(t.low) and t.low[last] not in BREAKS - {","}:
            last += 1
        if any(is_verb(t, k) for k in range(after, last)):
            return Clause(after + (t.word(after) == ","), last, date, after)
    last = after
    while last < len(t.low) and t.low[last] not in BREAKS and t.low[last] not in OPENERS:
        last += 1
    if first and all(_is_of_a_list(t, k) for k in range(first, last)):
        first = _with_clause_before(t, first)
    return Clause(first, last, date, after)


def _is_of_a_list(t: Tokens, k: int) -> bool:
    """Whether a token is of nothing but a list of dates: "in June and again in August"."""
    low = t.low[k]
    named = low in MONTHS or low in WEEKDAYS or low.isdigit()
    return named or low in PREPOSITIONS or low in ("and", "or", "again", "then", ".")


def _with_clause_before(t: Tokens, first: int) -> int:
    """Where the clause before the comma at `first` begins, if it has the verb: "She rang in March,
    in June and again in August"."""
    at = first
    while at and t.low[at - 1] == ",":
        at -= 1
        while at and t.low[at - 1] not in BREAKS and t.low[at - 1] not in OPENERS:
            at -= 1
        if any(is_verb(t, k) for k in range(at, first)):
            return at
    return first
