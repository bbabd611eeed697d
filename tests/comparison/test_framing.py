"""How each side of a shared pair presents what it says."""

from __future__ import annotations

import pytest
from support.analyses import both, paired

from reader.analysis.model import Stance
from reader.comparison.framing import frame_pairs, framing_in_words
from reader.comparison.model import Framing, Voice


def framings(left: str, right: str) -> tuple[Framing, Framing]:
    one, other = both(left, right)
    (framing,) = frame_pairs(one, other, paired((1, 1)))
    return framing.left, framing.right


def test_cue_stance_and_source_stand_side_by_side() -> None:
    left, right = framings(
        "The minister denied that the report was hidden.",
        "Ann Lee claims that the report was hidden.",
    )
    assert (left.stance, left.source, left.source_named) == (Stance.DENIES, "The minister", False)
    assert (right.stance, right.source, right.source_named) == (Stance.CLAIMS, "Ann Lee", True)


def test_words_of_distance_are_marked() -> None:
    text = "The alleged plot was reportedly paid for by what is called a front."
    left, right = framings(text, "Police accused him of the plot.")
    assert [span.of(text) for span in left.hedges] == ["alleged", "reportedly", "what is called"]
    assert right.hedges == ()


def test_voice_is_that_of_the_first_verb() -> None:
    left, right = framings("The men were shot by police.", "Police said they shot the men.")
    assert (left.voice, right.voice) == (Voice.PASSIVE, Voice.ACTIVE)


def test_words_of_others_are_not_the_articles_hedges() -> None:
    left, _ = framings('"The alleged deal is off," said Ann Lee.', "The deal is off.")
    assert left.hedges == ()


def test_a_framing_is_one_short_line_for_an_editor() -> None:
    one, two = "The minister denied that the alleged plot was hidden.", "The men were shot."
    left, right = framings(one, two)
    assert framing_in_words(left, one) == (
        "The minister (not named), “denied” (denies); hedged: “alleged”"
    )
    assert framing_in_words(right, two) == ""


def test_an_active_sentence_without_source_says_nothing_of_its_framing() -> None:
    left, _ = framings("The river rose overnight.", "The river fell overnight.")
    assert framing_in_words(left, "The river rose overnight.") == ""


def test_a_passive_cue_names_its_source_behind_by() -> None:
    left, right = framings(
        "The tender was described by Ann Lee as “a sham”.", "Officials called the tender “a sham”."
    )
    assert (left.source, left.source_named) == ("Ann Lee", True)
    assert (right.source, right.source_named) == ("Officials", False)


def test_a_source_that_is_only_described_is_not_named() -> None:
    left, _ = framings("A source close to the star claimed that she was ill.", "She was ill.")
    assert (left.source, left.source_named) == ("A source close to the star", False)
    assert left.stance is Stance.CLAIMS


@pytest.mark.parametrize(
    "deed",
    [
        "A court jailed Tom Roy for accepting two bribes.",
        "Tom Roy can appeal within 15 days.",
        "Tom Roy declined to comment.",
        "Ann Lee, an ally who dismissed Tom Roy in May, was silent.",
    ],
)
def test_what_is_done_is_no_stance_of_somebody_who_speaks(deed: str) -> None:
    left, _ = framings(deed, "It rained.")
    assert left.stance is Stance.NEUTRAL


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        ("Tom Roy accepted that it was wrong.", Stance.CONCEDES),
        ("Tom Roy appealed for calm.", Stance.ASKS),
        ("Tom Roy dismissed the claims.", Stance.DENIES),
    ],
)
def test_the_same_verbs_take_a_stance_where_they_report(said: str, stance: Stance) -> None:
    left, _ = framings(said, "It rained.")
    assert left.stance is stance


def test_whoever_is_called_on_does_not_call() -> None:
    left, _ = framings("His rival, Tom Roy, called for the state to act.", "It rained.")
    assert (left.source, left.stance) == ("Tom Roy", Stance.ASKS)


def test_a_title_is_no_verb_of_speech() -> None:
    text = "“You saw only a price,” Judge Ann Lee said."
    left, _ = framings(text, "It rained.")
    assert left.cue is not None
    assert left.cue.of(text) == "said"


def test_who_acts_on_what_was_granted_concedes_nothing() -> None:
    left, _ = framings(
        "Three judges quashed the planning permission granted to the firm in May.",
        "The minister granted that the firm was right.",
    )
    assert framing_in_words(left, "") == ""
