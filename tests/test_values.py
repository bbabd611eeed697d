"""Values of the model survive JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.model import Analysis, DateMention, Figure, Quote, Sentence
from reader.comparison.model import Comparison, SharedPair, TimelineEvent
from reader.documents.article import Article, Span
from reader.values import from_json, to_json

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

    check()


def test_a_whole_comparison_equals_itself_after_a_journey_as_json() -> None:
    from support.bridge import sample_comparison

    comparison = sample_comparison()
    assert from_json(Comparison, json.loads(json.dumps(to_json(comparison)))) == comparison


def test_data_of_another_shape_is_refused() -> None:
    with pytest.raises(TypeError, match="Analysis needs an object"):
        from_json(Analysis, [1, 2])
    with pytest.raises(ValueError, match="not a span"):
        from_json(Span, {"start": 5, "end": 2})


def test_values_within_a_message_become_json() -> None:
    assert to_json({"do": "take", "at": [Span(3, 5)]}) == {
        "do": "take",
        "at": [{"start": 3, "end": 5}],
    }
