"""A pattern of many alternatives, of which only those are compiled that a line can match.

Newsrooms have a hundred words for "published" and as many for "photo". Compiling all of them takes
longer than reading an article, and a line holds one of them at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_NOTHING = re.compile(r"(?!)")
_START = re.compile(r"\^?(?:\\b)?([^\\.\[\](){}?*+|^$]+)([?*{]?)")
"""Letters, and a sign that says that the last of them may be missing."""

Alternative = str | tuple[tuple[str, ...], str]
"""A pattern that begins with plain letters (after `^` or `\\b`); or words of which a line that
matches holds one, in lower case, and the pattern."""


class Alternatives:
    """What the alternatives with `after` behind each of them find.

    A group that is in one alternative only is missing from matches of the others.
    """

    def __init__(
        self,
        alternatives: Iterable[Alternative],
        *,
        after: str = "",
        at_start: bool = False,
        ignore_case: bool = True,
    ) -> None:
        """`at_start`: they are only matched at the start of a line."""
        self._rows = [
            (words, pattern)
            for words, pattern in (
                ((_plain_start(row),), row) if isinstance(row, str) else row for row in alternatives
            )
        ]
        self._after = after
        self._at_start = at_start
        self._flags = re.IGNORECASE if ignore_case else re.NOFLAG
        self._made: dict[tuple[str, ...], re.Pattern[str]] = {(): _NOTHING}

    def within(self, line: str) -> re.Pattern[str]:
        """A pattern that finds in `line` what the whole one would."""
        lowered = line.lower()
        if self._at_start:
            possible = tuple(row for words, row in self._rows if lowered.startswith(words))
        else:
            possible = tuple(
                row for words, row in self._rows if any(word in lowered for word in words)
            )
        if possible not in self._made:
            whole = f"(?:{'|'.join(possible)}){self._after}"
            self._made[possible] = re.compile(whole, self._flags)
        return self._made[possible]


def _plain_start(pattern: str) -> str:
    """The letters that every match begins with. Raises ValueError where there are none."""
    match = _START.match(pattern)
    letters = "" if match is None else match[1][:-1] if match[2] else match[1]
    if not letters or "|" in pattern.partition("(")[0]:
        raise ValueError(f"no plain start: {pattern}")
    return letters.lower()
