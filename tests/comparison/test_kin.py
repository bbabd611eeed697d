"""Words that look alike."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pairs.kin import find_kin, grams_of
from reader.comparison.pairs.words import Word

_WORDS = st.lists(st.text("abc\u00e9", min_size=1, max_size=9), max_size=12)


def _word(folded: str) -> Word:
    return Word(0, len(folded), folded, folded[:6], None, True)


@given(_WORDS, _WORDS)
def test_kin_begin_alike_and_share_enough_of_their_ngrams(
    left: list[str], right: list[str]
) -> None:
    expected: dict[str, dict[str, float]] = {}
    for one in left:
        for two in right:
            grams, others = set(grams_of(one)), set(grams_of(two))
            likeness = 2 * len(grams & others) / (len(grams) + len(others))
            if one[:3] == two[:3] and one[:6] != two[:6] and likeness >= 0.45:
                row = expected.setdefault(one[:6], {})
                row[two[:6]] = max(likeness, row.get(two[:6], 0.0))
    assert find_kin([[_word(one) for one in left]], [[_word(two) for two in right]]) == expected
