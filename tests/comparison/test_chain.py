"""The heaviest order-keeping chain of pairs."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.pairs.chain import heaviest_chain

_PAIRS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 9).map(float)), max_size=9
)


def keeps_order(pairs: list[tuple[int, int, float]]) -> bool:
    ordered = sorted(pairs)
    return all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(ordered))


@given(_PAIRS)
def test_no_other_chain_is_heavier(pairs: list[tuple[int, int, float]]) -> None:
    chain = [pairs[at] for at in heaviest_chain(pairs)]
    assert keeps_order(chain)
    heaviest = max(
        sum(pair[2] for pair in some)
        for size in range(len(pairs) + 1)
        for some in combinations(pairs, size)
        if keeps_order(list(some))
    )
    assert sum(pair[2] for pair in chain) == heaviest


def test_a_sentence_moved_to_the_front_is_off_the_chain() -> None:
    pairs = [(0, 5, 0.9), (1, 0, 0.8), (2, 1, 0.8), (3, 2, 0.8)]
    assert heaviest_chain(pairs) == (1, 2, 3)


def test_nothing_paired_has_an_empty_chain() -> None:
    assert heaviest_chain([]) == ()
