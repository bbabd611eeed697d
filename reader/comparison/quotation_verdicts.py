"""What is different between two wordings of one speech act, and how that is said.

The verdict compares words only: case, punctuation, hyphens and kinds of marks never count. The note
names what each article has ("did → do"; 'B leaves out "just like that", no ellipsis').
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from reader.analysis.figures.number_words import WORDS as NUMBER_WORDS
from reader.analysis.language import word_rows
from reader.comparison.model import QuoteVerdict
from reader.comparison.pairs.vocabulary import FUNCTION_WORDS
from reader.comparison.plain_words import PlainWord, is_content, plain_words, stem
from reader.documents.article import Span

ELLIPSIS = re.compile(r"\.\.\.|…|\. \. \.|\[\s*…?\s*\]")
_SENTENCE_END = re.compile(r"[.!?…]")
_LETTERS = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion", "k": "thousand"}
_LONGEST = 12
"""Words of a left-out passage that a note gives in full."""


def small_words(language: str | None) -> frozenset[str]:
    """Small words of another language than English ("der", "que")."""
    return frozenset(FUNCTION_WORDS.get(language or "en", "").split())


def judge(
    left_text: str,
    left: list[Span],
    right_text: str,
    right: list[Span],
    small: frozenset[str] = frozenset(),
) -> tuple[QuoteVerdict, str]:
    """The verdict on two passages (each of one or more spans), and the note that explains it;
    `small` are words that tell no statement from another, besides those of English."""
    ones = [word for span in left for word in plain_words(left_text, span)]
    others = [word for span in right for word in plain_words(right_text, span)]
    matcher = SequenceMatcher(None, _as_read(ones), _as_read(others), autojunk=False)
    replaced: list[str] = []
    cuts: list[str] = []
    repeats: list[str] = []
    opcodes = _tidy(matcher, (left_text, ones), (right_text, others))
    only_left = Counter(ones[k].low for op, a, b, _, _ in opcodes for k in range(a, b))
    only_right = Counter(others[k].low for op, _, _, c, d in opcodes for k in range(c, d))
    moved = {
        word.low
        for op, a, b, c, d in opcodes
        for words, other in ((ones[a:b], only_right), (others[c:d], only_left))
        if op in ("delete", "insert") and words and _is_within(words, other)
        for word in words
    }
    for op, a, b, c, d in opcodes:
        if op == "replace":
            gone = [word for word in ones[a:b] if word.low not in moved] or ones[a:b]
            come = [word for word in others[c:d] if word.low not in moved] or others[c:d]
            replaced.append(_replacement(left_text, gone, right_text, come))
        elif op == "delete":
            if _is_within(ones[a:b], only_right):
                replaced.append(f"“{in_full(left_text, ones[a:b])}” in another place")
            elif _is_repeat(left_text, ones, a, b):
                repeats.append(f"A repeats “{in_full(left_text, ones[a:b])}”")
            elif _is_small(ones, a, b, small):
                replaced.append(f"only A has “{in_full(left_text, ones[a:b])}”")
            else:
                cuts.append(_cut("B", left_text, ones[a:b], right_text, others, c))
        elif op == "insert":
            if _is_within(others[c:d], only_left):
                replaced.append(f"“{in_full(right_text, others[c:d])}” in another place")
            elif _is_repeat(right_text, others, c, d):
                repeats.append(f"B repeats “{in_full(right_text, others[c:d])}”")
            elif _is_small(others, c, d, small):
                replaced.append(f"only B has “{in_full(right_text, others[c:d])}”")
            else:
                cuts.append(_cut("A", right_text, others[c:d], left_text, ones, a))
    split = _split_note(left, right)
    if (cuts or moved) and (moved or not replaced) and _stems(ones) == _stems(others):
        replaced = [f"{in_full(left_text, ones)} → {in_full(right_text, others)} (other order)"]
        cuts = []
    notes = replaced + repeats + cuts + split
    if replaced:
        return QuoteVerdict.CHANGED, "; ".join(notes)
    if cuts:
        return QuoteVerdict.CUT, "; ".join(notes)
    if repeats:
        return QuoteVerdict.DOUBLED, "; ".join(notes)
    if split:
        return QuoteVerdict.SPLIT, "; ".join(["same words", *notes])
    return QuoteVerdict.IDENTICAL, "same words"


def _is_within(words: list[PlainWord], of_the_other: Counter[str]) -> bool:
    """Whether words that one side has here are among those that only the other has elsewhere: they
    are moved, not left out."""
    content = any(is_content(word.low) for word in words)
    return content and not Counter(word.low for word in words) - of_the_other


def _as_read(words: list[PlainWord]) -> list[str]:
    """The words with numbers as they are read out: "£2m" and "£2 million", "30" and "thirty" are
    the same speech in two house styles."""
    found = []
    for at, word in enumerate(words):
        low = word.low
        before = words[at - 1] if at else None
        if low in _LETTERS and before is not None and before.low[-1].isdigit():
            low = _LETTERS[low]
        elif low in NUMBER_WORDS:
            low = f"{NUMBER_WORDS[low]:g}"
        found.append(low)
    return found


def _stems(words: list[PlainWord]) -> list[str]:
    return sorted(stem(word.low) for word in words)


def _split_note(left: list[Span], right: list[Span]) -> list[str]:
    if len(left) == len(right):
        return []
    side, count = ("B", len(right)) if len(right) > len(left) else ("A", len(left))
    return [f"{side} gives it in {count} parts"]


def _tidy(
    matcher: SequenceMatcher[str],
    left: tuple[str, list[PlainWord]],
    right: tuple[str, list[PlainWord]],
) -> list[tuple[str, int, int, int, int]]:
    """Opcodes in which a replacement of very different lengths at either end is a cut on both
    sides rather than a change of words, and in which a cut begins where a clause does."""
    ones, others = left[1], right[1]
    found: list[tuple[str, int, int, int, int]] = []
    for op, a, b, c, d in matcher.get_opcodes():
        at_start, at_end = a == 0 and c == 0, b == len(ones) and d == len(others)
        # "in the next hours, not tomorrow" for "now" is another ending, not two that are left out
        at_edge = at_start or (at_end and not _stands_for(left, ones[a:b], right, others[c:d]))
        uneven = max(b - a, d - c) >= 3 and max(b - a, d - c) >= 3 * min(b - a, d - c)
        if op == "replace" and at_edge and uneven:
            found.append(("delete", a, b, c, c))
            found.append(("insert", b, b, c, d))
        elif op == "delete":
            by = _slide(*left, a, b)
            found.append((op, a + by, b + by, c + by, d + by))
        elif op == "insert":
            by = _slide(*right, c, d)
            found.append((op, a + by, b + by, c + by, d + by))
        elif op != "equal":
            found.append((op, a, b, c, d))
    return found


def _stands_for(
    left: tuple[str, list[PlainWord]],
    ones: list[PlainWord],
    right: tuple[str, list[PlainWord]],
    others: list[PlainWord],
) -> bool:
    """Whether both endings go on in the sentence, and neither begins one of its own."""

    def goes_on(text: str, words: list[PlainWord], ending: list[PlainWord]) -> bool:
        first = next((k for k, word in enumerate(words) if word is ending[0]), 0)
        between = text[words[first - 1].end : ending[0].start] if first else "."
        return not between.strip()

    return bool(ones and others) and goes_on(*left, ones) and goes_on(*right, others)


def _slide(text: str, words: list[PlainWord], start: int, end: int) -> int:
    """By how many words a cut may move (to the right if positive), the words being equal, so that
    it begins behind a mark ("… is clear, [the rules are clear] and …")."""

    def begins_clause(at: int) -> bool:
        return at > 0 and text[words[at - 1].end : words[at].start].strip() != ""

    if begins_clause(start):
        return 0
    for shift in range(1, end - start):
        if end + shift > len(words) or words[start + shift - 1].low != words[end + shift - 1].low:
            break
        if begins_clause(start + shift):
            return shift
    for shift in range(1, min(start, end - start)):
        if words[start - shift].low != words[end - shift].low:
            break
        if begins_clause(start - shift):
            return -shift
    return 0


def _is_small(words: list[PlainWord], start: int, end: int, small: frozenset[str]) -> bool:
    """Whether words inside a passage are one or two small ones ("and", "not"): a change of wording
    rather than something left out."""
    inside = start > 0 and end < len(words)
    lows = [word.low for word in words[start:end]]
    return inside and len(lows) <= 2 and not any(is_content(w) and w not in small for w in lows)


def _is_repeat(text: str, words: list[PlainWord], start: int, end: int) -> bool:
    """Whether words start..end stand directly before or behind themselves, or are a sentence that
    says again how the one before it begins or ends ("We saw him. We saw.")."""
    lows = [word.low for word in words]
    size = end - start
    own = lows[start:end]
    if lows[max(0, start - size) : start] == own or lows[end : end + size] == own:
        return True
    begins = [
        at
        for at in range(1, start + 1)
        if _SENTENCE_END.search(text, words[at - 1].end, words[at].start)
    ]
    if size > _LONGEST or begins[-1:] != [start]:
        return False
    before = lows[([0, *begins])[-2] : start]
    return own in (before[:size], before[-size:])


def in_full(text: str, words: list[PlainWord]) -> str:
    """The passage from the first to the last of the words, shortened where it is long."""
    given = " ".join(text[words[0].start : words[-1].end].split())
    parts = given.split(" ")
    if len(parts) <= _LONGEST:
        return given
    return f"{' '.join(parts[:6])} … {' '.join(parts[-3:])}"


def _replacement(
    left_text: str, ones: list[PlainWord], right_text: str, others: list[PlainWord]
) -> str:
    note = f"{in_full(left_text, ones)} → {in_full(right_text, others)}"
    if len(ones) == len(others) == 1 and _is_tense(ones[0].low, others[0].low):
        return f"{note} (tense)"
    return note


def _is_tense(one: str, other: str) -> bool:
    """Whether two different words are forms of one verb, as far as their endings tell."""
    if stem(one) != stem(other):
        return False
    irregular = any(one in row and other in row for row in word_rows("irregular_verbs"))
    return irregular or {one[-2:], other[-2:]} & {"ed", "ng"} != set()


def _cut(
    side: str,
    text: str,
    words: list[PlainWord],
    shorter_text: str,
    shorter: list[PlainWord],
    at: int,
) -> str:
    """What the shorter side leaves out, and whether an ellipsis there says so."""
    start = shorter[at - 1].end if at else max(0, shorter[0].start - 8) if shorter else 0
    end = shorter[at].start if at < len(shorter) else (shorter[-1].end + 8 if shorter else 0)
    marked = ELLIPSIS.search(shorter_text, start, max(start, end)) is not None
    ellipsis = "with an ellipsis" if marked else "no ellipsis"
    return f"{side} leaves out “{in_full(text, words)}”, {ellipsis}"
