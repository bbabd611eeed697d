"""The word difference inside a pair: which words are equal, removed, added, replaced.

diff-match-patch (Myers 1986 with semantic clean-up) works on whole words: each word, space run and
mark is one private-use character for it. Words compare folded (kind of quotation mark, case of a
passage's first word), while spans stay those of the texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.comparison.model import ChangeOp, WordChange
from reader.documents.article import Span

_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*|[^\W_]+(?:['\u2019\u00ad\u0300-\u036f][^\W_]*)*|\s+|.", re.DOTALL
)
_FOLD = str.maketrans(
    "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2010\u2011\u2013\u2014",
    '\'\'\'\'""""""----',
)
_FIRST_SIGN = 0xF0000
"""Private-use plane 15: never letters or spaces, so diff-match-patch treats all tokens alike."""
_SIGNS = 0xFFF0
_LARGE = 4_000_000
"""Cells (tokens by tokens) above which the linear-memory Indel alignment of rapidfuzz is used:
diff-match-patch takes 16 s for two passages of 5,000 words."""
_MARKED_FROM = 0.30


def word_changes(
    left_text: str, left: Span, right_text: str, right: Span
) -> tuple[WordChange, ...]:
    """How the passage `left` became `right`, step by step.

    The left spans in order rebuild the left passage exactly, and the right spans the right one.
    """
    one, two = left.of(left_text), right.of(right_text)
    if one == two:
        return (WordChange(ChangeOp.EQUAL, left, right),) if one else ()
    ones, twos = ([m[0] for m in _TOKEN.finditer(passage)] for passage in (one, two))
    keys = _folded(ones, twos), _folded(twos, ones)
    steps = _indel_steps(*keys) if len(ones) * len(twos) > _LARGE else _semantic_steps(*keys)
    if steps is None:
        steps = _indel_steps(*keys)
    return _as_changes(steps, ones, twos, left.start, right.start)


def worth_marking(changes: Iterable[WordChange], left_text: str, right_text: str) -> bool:
    """Whether enough words are common (30 % of the shorter passage's) for word marks to help."""
    changes = tuple(changes)
    if all(change.op is ChangeOp.EQUAL for change in changes):
        passages = (change.left.of(left_text) for change in changes if change.left)
        return any(char.isalnum() for passage in passages for char in passage)
    equal = one = two = 0
    for change in changes:
        count_left = _words(change.left.of(left_text)) if change.left else 0
        count_right = _words(change.right.of(right_text)) if change.right else 0
        one += count_left
        two += count_right
        if change.op is ChangeOp.EQUAL:
            equal += count_left
    return equal > 0 and equal >= _MARKED_FROM * min(one, two)


def _words(text: str) -> int:
    return sum(token[0].isalnum() for token in _TOKEN.findall(text))


def _folded(tokens: Sequence[str], others: Sequence[str]) -> list[str]:
    """What each token is compared by."""
    keys = [" " if token.isspace() else token.translate(_FOLD) for token in tokens]
    known = {token.translate(_FOLD) for token in others}
    for at, key in enumerate(keys):
        if key[0].isalnum():
            # the case of a first word is the sentence's, not the word's
            if key not in known and (other := _other_case(key)) in known:
                keys[at] = other
            break
    return keys


def _other_case(word: str) -> str:
    return (word[0].lower() if word[0].isupper() else word[0].upper()) + word[1:]


Step = tuple[int, int, int]
"""(-1 removed, 0 equal, 1 added; tokens of the left; tokens of the right)."""


def _semantic_steps(one: Sequence[str], two: Sequence[str]) -> list[Step] | None:
    """Steps by diff-match-patch, or None where there are more distinct tokens than signs."""
    from diff_match_patch import diff_match_patch

    signs: dict[str, str] = {}
    for key in (*one, *two):
        if key not in signs:
            if len(signs) == _SIGNS:
                return None
            signs[key] = chr(_FIRST_SIGN + len(signs))
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main("".join(signs[k] for k in one), "".join(signs[k] for k in two), False)
    engine.diff_cleanupSemantic(diffs)
    return [(op, len(run) * (op <= 0), len(run) * (op >= 0)) for op, run in diffs]


def _indel_steps(one: Sequence[str], two: Sequence[str]) -> list[Step]:
    from rapidfuzz.distance import Indel

    steps = []
    for op in Indel.opcodes(one, two):
        kind = {"equal": 0, "delete": -1, "insert": 1}[op.tag]
        steps.append((kind, op.src_end - op.src_start, op.dest_end - op.dest_start))
    return steps


def _as_changes(
    steps: Iterable[Step], ones: Sequence[str], twos: Sequence[str], left: int, right: int
) -> tuple[WordChange, ...]:
    """Steps with their spans; a removal beside an addition is a replacement."""
    changes: list[WordChange] = []
    removed = added = 0
    at_one = at_two = 0

    def close_edit() -> None:
        nonlocal removed, added
        if removed and added:
            op = ChangeOp.REPLACED
        else:
            op = ChangeOp.REMOVED if removed else ChangeOp.ADDED
        if removed or added:
            changes.append(
                WordChange(
                    op,
                    Span(left - removed, left) if removed else None,
                    Span(right - added, right) if added else None,
                )
            )
        removed = added = 0

    for kind, from_one, from_two in steps:
        length_one = sum(map(len, ones[at_one : at_one + from_one]))
        length_two = sum(map(len, twos[at_two : at_two + from_two]))
        at_one, at_two = at_one + from_one, at_two + from_two
        if kind == 0:
            close_edit()
            changes.append(
                WordChange(
                    ChangeOp.EQUAL,
                    Span(left, left + length_one),
                    Span(right, right + length_two),
                )
            )
            left, right = left + length_one, right + length_two
        else:
            left, right = left + length_one, right + length_two
            removed, added = removed + length_one, added + length_two
    close_edit()
    return tuple(changes)
