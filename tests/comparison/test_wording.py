"""The word difference of two passages."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.model import ChangeOp, WordChange
from reader.comparison.wording import word_changes, worth_marking
from reader.documents.article import Span

_WORDS = st.lists(
    st.sampled_from(
        [
            "The",
            "the",
            "mayor",
            "said",
            "so",
            " ",
            "  ",
            "\n",
            "“",
            '"',
            "…",
            "😀",
            "e\u0301",
            "1,200",
            "it's",
        ]
    ),
    max_size=30,
).map("".join)


def changes_of(left: str, right: str) -> tuple[WordChange, ...]:
    return word_changes(left, Span(0, len(left)), right, Span(0, len(right)))


def described(left: str, right: str) -> list[tuple[str, str, str]]:
    return [
        (str(c.op), c.left.of(left) if c.left else "", c.right.of(right) if c.right else "")
        for c in changes_of(left, right)
    ]


@given(_WORDS | st.text(max_size=60), _WORDS | st.text(max_size=60))
@settings(max_examples=300)
def test_changes_rebuild_both_passages_exactly(left: str, right: str) -> None:
    changes = changes_of(left, right)
    assert "".join(c.left.of(left) for c in changes if c.left) == left
    assert "".join(c.right.of(right) for c in changes if c.right) == right


@given(_WORDS, _WORDS)
def test_each_step_is_what_its_name_says(left: str, right: str) -> None:
    for change in changes_of(left, right):
        assert (change.left is None) == (change.op is ChangeOp.ADDED)
        assert (change.right is None) == (change.op is ChangeOp.REMOVED)


@given(_WORDS)
def test_a_passage_against_itself_has_no_change(text: str) -> None:
    assert all(change.op is ChangeOp.EQUAL for change in changes_of(text, text))


def test_spans_point_into_the_articles_not_the_passages() -> None:
    left, right = "One. The dam broke early.", "First of all: The dam broke late."
    changes = word_changes(left, Span(5, 25), right, Span(14, 33))
    assert [(c.op, c.left and c.left.of(left), c.right and c.right.of(right)) for c in changes] == [
        (ChangeOp.EQUAL, "The dam broke ", "The dam broke "),
        (ChangeOp.REPLACED, "early", "late"),
        (ChangeOp.EQUAL, ".", "."),
    ]


def test_whole_words_change_never_parts_of_words() -> None:
    assert ("replaced", "hundred", "hundreds") in described("a hundred fled", "a hundreds fled")


def test_other_quotation_marks_are_no_change() -> None:
    assert [c.op for c in changes_of("“We will,” he said", '"We will," he said')] == [
        ChangeOp.EQUAL
    ]


def test_the_capital_of_a_first_word_is_no_change() -> None:
    changes = described("Floods cut the road", "Overnight floods cut the road")
    assert changes[-1] == ("equal", "Floods cut the road", "floods cut the road")


def test_scattered_small_words_are_swept_into_one_replacement() -> None:
    left = "a fire in the hall of the town"
    right = "police of Lisbon in a van at the gate"
    assert sum(op == "equal" for op, _, _ in described(left, right)) <= 1


def test_a_passage_of_thousands_of_words_is_compared_too() -> None:
    left = " ".join(f"word{n}" for n in range(3_000))
    right = left.replace("word1500 ", "other ")
    assert ("replaced", "word1500", "other") in described(left, right)


def test_little_in_common_is_not_worth_marking() -> None:
    left, right = "The senator resigned on Monday", "Police closed the eastern bridge"
    assert not worth_marking(changes_of(left, right), left, right)
    near = "The senator resigned late on Monday"
    assert worth_marking(changes_of(left, near), left, near)
