"""What the words around a name say of its kind."""

from __future__ import annotations

import pytest
from support.text import marked

from reader.analysis.entities.cues import weigh_cues
from reader.analysis.entities.found import Found
from reader.analysis.model import Label


def heaviest(brackets: str) -> Label | None:
    text, (span,) = marked(brackets)
    cues = weigh_cues(text, Found(span.start, span.end, Label.WORK))
    weights = {label: weight for label, weight in cues.items() if weight}
    return max(weights, key=lambda label: weights[label]) if weights else None


@pytest.mark.parametrize(
    ("brackets", "label"),
    [
        ("a report in the newspaper [Zentara] on Monday", Label.ORG),
        ("the [Zentara] airline flew again", Label.ORG),
        ("[Zentara], a maker of tyres and a company from Graz, grew", Label.ORG),
        ("[Zentara] said on Tuesday that it would close", Label.ORG),
        ("shares of [Zentara] fell", Label.ORG),
        ("The lender [Zentabank] closed", Label.ORG),
        ("an analyst at [Zentara] agreed", Label.ORG),
        ("the chief executive of [Zentara] left", Label.ORG),
        ("[Zentara] spokesman Omar Haddad agreed", Label.ORG),
        ("They beat [Zentara] 2-1", Label.ORG),
        ("Then [ZNT] agreed", Label.ORG),
        ("the [Zentara]-based bank", Label.PLACE),
        ("the mayor of [Zentara] left", Label.PLACE),
        ("[Zentara] governor Omar Haddad agreed", Label.PLACE),
        ("the town of [Zentara] was flooded", Label.PLACE),
        ("in [Zentara] it rained", Label.PLACE),
        ("The [Zentara] district slept", Label.PLACE),
        ("Mr. [Zentara] left", Label.PERSON),
        ("[Zentara], 45, was held", Label.PERSON),
        ("[Zentara], who was tired, slept", Label.PERSON),
        ("her lawyer [Zentara] objected", Label.PERSON),
        ("[Zentara] said on Tuesday that he would resign", Label.PERSON),
        ("[Anna Zentara] was there", Label.PERSON),
        ("They saw [Zentara] again", None),
    ],
)
def test_kind_is_told_by_the_words_around(brackets: str, label: Label | None) -> None:
    assert heaviest(brackets) is label
