"""Marked text as runs: pieces that are set alike, in order, whose texts rebuild the passage.

The marks are those of the window (`presentation.marks`); layers own different properties, so a run
is found by cutting the passage at every border of a mark.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.documents.article import Side, Span
from reader.findings.report.model import Run, Runs
from reader.findings.report.visible import split_visible
from reader.presentation.model import Mark
from reader.presentation.theme import load_theme
from reader.records import replace

_TINTS = {"shared.verbatim": 3, "shared.near": 2, "shared.paraphrase": 1}
_UNDERLINES = {"difference": "changed", "difference.only": "only"}

_UP_TO_SPACE = re.compile(r"^\S+")
_TOKEN = re.compile(r"\S+")
_LONG_WORD = re.compile(r"[!-~¡-֏]{29,}|[^\s฀-໿ក-៿⺀-鿿가-퟿豈-﫿＀-￯]{80,}")
"""What has no place to break: Latin, Greek and Cyrillic words first, then any script but those that
break without spaces (Thai, Lao, Khmer, Chinese, Japanese, Korean)."""
_LONG_PIECE = 14
_LONGEST_KEPT = 28
"""Characters; more might not fit into a column."""
_WORDS = re.compile(r"\w(?:.*\w)?", re.DOTALL)
_LONGEST_UNDERLINE = 6
"""Words. A longer run is not another wording but something else said; brackets are enough."""


class MarkedText:
    """An article's text with its marks, cut into runs one passage at a time."""

    def __init__(self, text: str, marks: Iterable[Mark], side: Side) -> None:
        self.text = text
        self.side = side
        self._marks = [mark for mark in marks if mark.span]
        self._marks.sort(key=lambda mark: (mark.span.start, mark.span.end))
        self._starts = [mark.span.start for mark in self._marks]
        self._longest = max((len(mark.span) for mark in self._marks), default=0)
        self._letters = {
            role: look.letter for role, look in load_theme("light").looks.items() if look.letter
        }

    def runs(self, span: Span) -> Runs:
        """The passage with every mark."""
        runs = _to_runs(self.text, span, self._touching(span), self._letters)
        return _joined(_breakable(_hyphens_inside(_letters_last(runs))))

    def bracketed(self, span: Span, differing: Sequence[Span], key: str = "") -> Runs:
        """The passage with every span of `differing` between brackets: what differs must not rest
        on colour, nor on an underline. Words that are shared in the pair `key` are tinted."""
        marks = [m for m in self._touching(span) if m.role in _TINTS and m.key == key]
        inside = [
            Span(max(d.start, span.start), min(d.end, span.end))
            for d in differing
            if d.overlaps(span)
        ]
        trimmed = [t for t in (_trim(self.text, d) for d in inside) if t]
        pieces: list[Run] = []
        at = span.start
        for gap in sorted(trimmed):
            pieces += _to_runs(self.text, Span(at, gap.start), marks, {})
            words = "".join(piece for piece, _ in split_visible(gap.of(self.text)))
            brief = len(words.split()) <= _LONGEST_UNDERLINE
            pieces.append(Run(f"[{words}]", under="changed" if brief else ""))
            at = gap.end
        pieces += _to_runs(self.text, Span(at, span.end), marks, {})
        return _joined(_breakable(tuple(pieces)))

    def _touching(self, span: Span) -> list[Mark]:
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        return [mark for mark in self._marks[first:last] if mark.span.overlaps(span)]


def plain(text: str, *, style: str = "", name: str = "") -> Runs:
    """One run, or more where characters need a stand-in."""
    runs = (
        Run(piece, name=name, style="sign" if sign else style)
        for piece, sign in split_visible(text)
    )
    return tuple(runs) if style == "code" else _breakable(tuple(runs))


def _trim(text: str, span: Span) -> Span | None:
    """From the first to the last letter or digit; None where only punctuation differs."""
    words = _WORDS.search(text, span.start, span.end)
    return Span(*words.span()) if words else None


def _to_runs(
    text: str, span: Span, marks: Sequence[Mark], letters: dict[str, str]
) -> tuple[Run, ...]:
    marks = [mark for mark in marks if mark.span.overlaps(span)]
    borders = {span.start, span.end}
    for mark in marks:
        borders |= {max(span.start, mark.span.start), min(span.end, mark.span.end)}
    cuts = sorted(borders)
    runs: list[Run] = []
    for start, end in pairwise(cuts):
        here = [mark for mark in marks if mark.span.start <= start and end <= mark.span.end]
        tint = max((m.role for m in here if m.role in _TINTS), key=_TINTS.__getitem__, default="")
        under = next((_UNDERLINES[m.role] for m in here if m.role in _UNDERLINES), "")
        named = _innermost(here)
        ends = named is not None and named.span.end == end
        pieces = split_visible(text[start:end])
        for index, (piece, sign) in enumerate(pieces):
            runs.append(
                Run(
                    piece,
                    tint=tint.removeprefix("shared."),
                    # Where a shared word is tinted for another pair, it does not differ.
                    under="" if tint else under,
                    name=_name(named),
                    letter=letters.get(named.role, "")
                    if named is not None and ends and index == len(pieces) - 1
                    else "",
                    style="sign" if sign else "",
                )
            )
    return tuple(runs)


def _letters_last(runs: Sequence[Run]) -> Runs:
    """Letters moved behind the punctuation that follows a name, like a footnote's number, and the
    space after them made wider: there is their room, and a line may break there."""
    done: list[Run] = []
    waiting = ""
    for run in runs:
        if waiting:
            head = len(run.text) - len(_UP_TO_SPACE.sub("", run.text))
            if head == len(run.text):
                done.append(replace(run, letter=""))
                waiting += run.letter if run.letter not in waiting else ""
                continue
            if head:
                done.append(replace(run, text=run.text[:head], letter=""))
            done[-1] = replace(done[-1], letter=waiting)
            done.append(replace(run, text=run.text[head], style="gap", letter="", name=""))
            run = replace(run, text=run.text[head + 1 :])
            waiting = ""
            if not run.text:
                continue
        waiting = run.letter
        done.append(replace(run, letter="") if waiting else run)
    if waiting:
        done[-1] = replace(done[-1], letter=waiting)
    return tuple(done)


def _hyphens_inside(runs: Runs) -> Runs:
    """Short words with a hyphen, and a hyphen with the word after it, kept on one line: programs
    that read a PDF take a hyphen at the end of a line for a division and drop it."""
    text = "".join(run.text for run in runs)
    kept = _hyphened(text)
    if not kept:
        return runs
    done: list[Run] = []
    at = 0
    for run in runs:
        end = at + len(run.text)
        cuts = sorted({at, end, *(c for span in kept for c in span if at < c < end)})
        for start, stop in pairwise(cuts):
            number = next((i for i, s in enumerate(kept, 1) if s[0] <= start and stop <= s[1]), 0)
            letter = run.letter if stop == end else ""
            piece = run.text[start - at : stop - at]
            done.append(replace(run, text=piece, letter=letter, kept=number))
        at = end
    return tuple(done)


def _hyphened(text: str) -> list[tuple[int, int]]:
    """Places of short words with a hyphen, and of lone hyphens with the word that follows."""
    found: list[tuple[int, int]] = []
    if "-" not in text:
        return found
    lone: int | None = None
    for token in _TOKEN.finditer(text):
        start = token.start() if lone is None else lone
        lone = token.start() if token[0] == "-" and lone is None else None
        short = token.end() - start <= _LONGEST_KEPT
        if lone is None and short and (start < token.start() or "-" in token[0]):
            found.append((start, token.end()))
    return found


def _breakable(runs: Runs) -> Runs:
    """Very long words (addresses, or a trap) with places where a line may break: empty runs, so
    that the text itself stays as it is."""
    if not any(_LONG_WORD.search(run.text) for run in runs):
        return runs
    done: list[Run] = []
    for run in runs:
        at = 0
        for word in _LONG_WORD.finditer(run.text):
            for cut in range(word.start() + _LONG_PIECE, word.end(), _LONG_PIECE):
                done += [
                    replace(run, text=run.text[at:cut], letter="", kept=0),
                    Run("", style="break"),
                ]
                at = cut
        done.append(replace(run, text=run.text[at:], kept=0 if at else run.kept))
    return tuple(done)


def _joined(runs: Runs) -> Runs:
    """Neighbours that are set alike as one run: each run costs the typesetter ten kilobytes."""
    done: list[Run] = []
    for run in runs:
        last = done[-1] if done else None
        if (
            last is not None
            and not last.letter
            and run.style not in ("gap", "break")
            and _look(last) == _look(run)
            and "\n" not in (last.text, run.text)
        ):
            done[-1] = replace(run, text=last.text + run.text)
        else:
            done.append(run)
    return tuple(done)


def _look(run: Run) -> tuple[str, str, str, str, str, int]:
    """How the words are set, without what stands after them."""
    return run.tint, run.under, run.name, run.style, run.link, run.kept


def _innermost(marks: Iterable[Mark]) -> Mark | None:
    """The narrowest name or date here; figures are many and are listed, not coloured."""
    named = [m for m in marks if m.role.startswith("entity.") or m.role == "date"]
    return min(named, key=lambda mark: len(mark.span), default=None)


def _name(mark: Mark | None) -> str:
    return "" if mark is None else mark.role.removeprefix("entity.")
