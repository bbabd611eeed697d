"""Values of the model survive JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.model import Analysis, DateMention, Figure, Quote, Sentence
from reader.comparison.model import Comparison, SharedPair, TimelineEvent
from reader.documents.article import Article, Role, Span
from reader.values import from_json, to_compact, to_json

_SPANS = st.tuples(st.integers(0, 10_000), st.integers(0, 500)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)
st.register_type_strategy(Span, _SPANS)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize(
    "kind",
    [Article, Sentence, Quote, Figure, DateMention, SharedPair, TimelineEvent],
    ids=lambda kind: kind.__name__,
)
def test_any_value_equals_itself_after_a_journey_as_json(kind: type) -> None:
    @given(st.from_type(kind))
    def check(value: object) -> None:
        assert from_json(kind, json.loads(json.dumps(to_json(value)))) == value
        assert from_json(kind, json.loads(json.dumps(to_compact(value)))) == value

    check()


def test_a_whole_comparison_equals_itself_after_a_journey_as_json() -> None:
    from support.bridge import sample_comparison

    comparison = sample_comparison()
    assert from_json(Comparison, json.loads(json.dumps(to_json(comparison)))) == comparison


def test_records_in_a_list_may_be_rows() -> None:
    sentences = (Sentence("A1", Span(0, 4), Role.BODY), Sentence("A2", Span(5, 9), Role.BODY))
    rows = [["A1", [0, 4], "body"], ["A2", [5, 9], "body"]]
    assert to_compact(sentences) == rows
    assert to_compact(sentences[0]) == {"id": "A1", "span": {"start": 0, "end": 4}, "role": "body"}
    assert from_json(tuple[Sentence, ...], rows) == sentences


def test_data_of_another_shape_is_refused() -> None:
    with pytest.raises(TypeError, match="Analysis needs an object"):
        from_json(Analysis, 1)
    with pytest.raises(ValueError, match="longer than"):
        from_json(Sentence, ["A1", [0, 4]])
    with pytest.raises(TypeError, match="expected str, got int"):
        from_json(Sentence, [1, [0, 4], "body"])
    with pytest.raises(KeyError, match="banner"):
        from_json(Sentence, ["A1", [0, 4], "banner"])
    with pytest.raises(ValueError, match="not a span"):
        from_json(Span, {"start": 5, "end": 2})


def test_values_within_a_message_become_json() -> None:
    assert to_json({"do": "take", "at": [Span(3, 5)]}) == {
        "do": "take",
        "at": [{"start": 3, "end": 5}],
    }
