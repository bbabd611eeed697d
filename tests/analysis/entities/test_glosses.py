"""Where the text itself says that two names mean one thing."""

from __future__ import annotations

import re

import pytest

from reader.analysis.entities.found import Found
from reader.analysis.entities.glosses import find_glosses
from reader.analysis.entities.merging import merge_names
from reader.analysis.model import Label

_LABELS = {"P": Label.PERSON, "O": Label.ORG}


def groups_in(marked: str) -> list[list[str]]:
    """The groups of the names marked in a text: "[P Lew Orme]", "[O Meridian]"."""
    text, found, at = "", [], 0
    for mark in re.finditer(r"\[([PO]) ([^\]]+)\]", marked):
        text += marked[at : mark.start()]
        found.append(Found(len(text), len(text) + len(mark[2]), _LABELS[mark[1]]))
        text += mark[2]
        at = mark.end()
    text += marked[at:]
    names = [(name.of(text), name.label) for name in found]
    groups = merge_names(names, find_glosses(text, found))
    return [[names[index][0] for index in group.members] for group in groups]


@pytest.mark.parametrize(
    "text",
    [
        "[O Harbour Research Bureau] ([O HaReBu]) opened.",
        "[O ENATA] ([O Empresa Nacional de Tranvías]) was sold.",
        "[O Meridian], formerly known as [O Harbour Trust], is broke.",
        "[O Meridian] (formerly the [O Harbour Trust]) is broke.",
        "[P Lew Orme] (born [P Sam Okafor]) sang.",
        "[P Abu Sayed], also known as [P Karim Osei], was seen.",
        "[P Lew Orme], whose real name is [P Sam Okafor], sang.",
        "[P Ali Moradi] (Kurdish: [P عەلی مورادی]) plays.",
        "The [O Tavira Lions] ([O 北京鸭]) won.",
    ],
)
def test_names_that_the_text_calls_one_are_one(text: str) -> None:
    assert len(groups_in(text)) == 1


def test_each_of_several_other_names_joins() -> None:
    text = "[O Tavira Lions], also known as [O Golden Cats] or [O Harbour Boys], won."
    assert groups_in(text) == [["Tavira Lions", "Golden Cats", "Harbour Boys"]]


@pytest.mark.parametrize(
    "text",
    [
        "[P Anna Keller] called [P Tom Osei].",
        "[P Anna Keller] or [P Tom Osei] will go.",
        "[P Anna Keller], formerly of [O Reuters], and [O Harbour Post] agree.",
        "[P Lisa Orme] (formerly [P Keller]) left.",
        "[P Anna Keller] ([P Tom Osei]) spoke.",
        "[O Meridian] ([O Harbour Trust]) fell.",
        "[O Meridian], known for [O Harbour Trust], fell.",
    ],
)
def test_names_that_merely_stand_together_stay_two(text: str) -> None:
    assert len(groups_in(text)) == 2 + text.count("[") - 2


def test_the_merge_says_what_the_text_says() -> None:
    names = [("Meridian", Label.ORG), ("Harbour Trust", Label.ORG)]
    text = "Meridian, formerly known as Harbour Trust, is broke."
    found = [Found(0, 8, Label.ORG), Found(28, 41, Label.ORG)]
    (group,) = merge_names(names, find_glosses(text, found))
    assert group.reasons == ["“Harbour Trust” for “Meridian”: the text says “formerly known as”"]
