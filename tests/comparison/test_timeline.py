"""Events of the timeline and their labels."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.text import make_article, sentences_of

from reader.analysis.dates.dates import find_dates
from reader.analysis.model import Analysis, Precision
from reader.comparison.model import PairKind, SharedPair
from reader.comparison.timeline import build_timeline
from reader.comparison.timeline_labels import LONGEST, label_of
from reader.documents.article import Role, Side, Span

_WORDS = [
    *("in", "on", "and", ",", "who", "which", "near", "the", "was", "have", "to", "said", "."),
    *("Ann", "Lee", "Arden", "nurses", "left", "July", "17", "Sunday", "denied", "that", "“", "”"),
]


def analysis_of(text: str, side: Side, role: Role = Role.BODY) -> Analysis:
    article = make_article(text, published="2018-03-04", role=role)
    sentences = sentences_of(article, side)
    dates = find_dates(article, side, sentences, article.published)
    return Analysis(side, article, sentences, dates=dates)


def label(sentence: str) -> str:
    found = analysis_of(sentence, Side.LEFT)
    placed = next(d for d in found.dates if d.on_timeline)
    return label_of(sentence, found.sentences[0].span, placed)


def test_the_same_days_of_both_articles_are_one_event() -> None:
    left = analysis_of("Voters chose on Sunday.\nA fire broke out in 2016.", Side.LEFT)
    right = analysis_of("The poll was on March 4, 2018.", Side.RIGHT)
    events = build_timeline(left, right, ())
    assert [(e.id, e.first, e.last, e.left, e.right) for e in events] == [
        ("T1", "2016-01-01", "2016-12-31", ("AD2",), ()),
        ("T2", "2018-03-04", "2018-03-04", ("AD1",), ("BD1",)),
    ]


def test_a_month_joins_the_day_that_a_pair_gives_it() -> None:
    left = analysis_of("On February 16 the court indicted 13 people.", Side.LEFT)
    right = analysis_of("Last month the court indicted 13 people.", Side.RIGHT)
    pair = SharedPair(1, "A1", "B1", PairKind.NEAR, 0.9, "for the test")
    (event,) = build_timeline(left, right, (pair,))
    assert (event.first, event.last, event.precision) == (
        "2018-02-16",
        "2018-02-16",
        Precision.DAY,
    )
    assert (event.left, event.right) == (("AD1",), ("BD1",))


def test_without_a_pair_a_month_and_its_day_stay_apart() -> None:
    left = analysis_of("On February 16 the court indicted 13 people.", Side.LEFT)
    right = analysis_of("Last month it snowed.", Side.RIGHT)
    assert len(build_timeline(left, right, ())) == 2


def test_the_page_and_the_story_are_different_events() -> None:
    left = analysis_of("March 4, 2018", Side.LEFT, role=Role.DATE_LINE)
    right = analysis_of("It happened on Sunday.", Side.RIGHT)
    events = build_timeline(left, right, ())
    assert sorted((e.left, e.right) for e in events) == [((), ("BD1",)), (("AD1",), ())]
    assert "Published" in {e.label for e in events}


def test_what_has_no_place_is_no_event() -> None:
    left = analysis_of("He recently worked for three years, every Monday.", Side.LEFT)
    assert build_timeline(left, analysis_of("Now it is over.", Side.RIGHT), ()) == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "On February 16, the Justice Department indicted two people.",
            "Justice Department indicted two people",
        ),
        ("The minister met union leaders on Thursday.", "Minister met union leaders"),
        ("He was shown in an interview, a part of which was aired on Sunday.", "Part aired"),
        ("The mayor, who was elected in 2015, said little.", "Mayor elected"),
        ("They argued about the 2016 presidential election.", "Presidential election"),
    ],
)
def test_a_label_says_who_did_what(sentence: str, expected: str) -> None:
    assert label(sentence) == expected


def test_a_label_is_short_and_ends_with_a_whole_word() -> None:
    sentence = (
        "In March 2017 the extraordinarily long-winded subcommittee on municipal infrastructure "
        "published recommendations on practically everything."
    )
    found = label(sentence)
    assert 0 < len(found) <= LONGEST
    assert found.removesuffix(" …").split()[-1] in sentence.replace(".", "").split()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the subject of the verb, not of a clause or verb around it
        (
            "Tom Roy, who was once hailed as a future king of Arden, was jailed on Friday.",
            "Tom Roy jailed",
        ),
        ("In December, Tom Roy, who ran the port until 2015, told a panel.", "Tom Roy told panel"),
        ("On Friday, Ann Lee, whose firm built it, resigned.", "Ann Lee resigned"),
        ("Ann Lee, of the guild, said the 42 staff had been told on Friday.", "42 staff told"),
        ("The fire killed nine people and injured 31 on Friday.", "Fire injured 31"),
        ("Nurses from Arden had arrived on Friday.", "Nurses from Arden arrived"),
        ("The works near Arden, which was shut in 2011, is a ruin.", "Works near Arden shut"),
        ("The halls at Elm Row, Selby and Sale Moor shut on Friday.", "Halls shut"),
        ("Max Dale, a former ally who left in May 2017, spoke.", "Former ally left"),
        (
            "It overturns a decision of the high court, which in 2011 dismissed the claim.",
            "High court dismissed claim",
        ),
        # what is still to come does not read as if it had been
        ("The winner will sit until January 2029.", "Winner to sit"),
        ("The talks will be held on Friday.", "Talks to be held"),
        # words as they stand where it is not plain who did it
        (
            "The amount of plastic in the waters of the Baltic Sea fell by a third in 2011.",
            "The amount of plastic in the waters of …",
        ),
        (
            "A second survey, using pumps and filters, will begin in April.",
            "Will begin in April",
        ),
        (
            "They will shut two in Dayton, Ohio, by the end of May, which will save cash.",
            "By the end of May",
        ),
        ("They said we were done in 2011.", "They said we were done in 2011"),
        ("He rested Reid with Friday's tie at Porto in mind.", "Tie at Porto in mind"),
        ("A quake struck Peru before dawn on Friday, police said.", "Quake struck Peru"),
        # no verb from behind the date
        ("The deal needs a vote on 17 July and is to close soon.", "Deal needs vote"),
        ("Bids rose, compared with 21 in 2017.", "Compared with 21"),
        ("We have to find a roof by next spring and I would go.", "We have to find roof"),
    ],
)
def test_a_label_says_who_did_it(text: str, wanted: str) -> None:
    assert label(text) == wanted


def test_each_date_of_a_list_has_the_deed_of_all() -> None:
    text = "We wrote to the mayor in March, in June and again in August."
    found = analysis_of(text, Side.LEFT)
    said = [label_of(text, found.sentences[0].span, d) for d in found.dates if d.on_timeline]
    assert said == ["We wrote to mayor"] * 3


@given(st.lists(st.sampled_from(_WORDS), max_size=14))
def test_any_words_around_a_date_can_be_labelled(some: list[str]) -> None:
    text = " ".join([*some, "2016"])
    found = analysis_of(text, Side.LEFT)
    for mention in found.dates:
        assert len(label_of(text, found.sentences[0].span, mention)) <= LONGEST


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("Le bâtiment date de 1971, il perd 40 litres.", "1971", "Le bâtiment date de 1971"),
        (
            "Die vierte Runde, so hieß es, ist für den 18. März in Hannover angesetzt worden.",
            "18. März",
            "Ist für den 18. März in Hannover …",
        ),
        ("En 2011, murieron 64 personas.", "2011", "En 2011, murieron 64 personas"),
    ],
)
def test_of_other_languages_the_words_around_a_date_are_given_as_they_stand(
    sentence: str, words: str, expected: str
) -> None:
    found = analysis_of(sentence.replace(words, "2011"), Side.LEFT).dates[0]
    at = sentence.index(words)
    mention = replace(found, span=Span(at, at + len(words)))
    assert label_of(sentence, Span(0, len(sentence)), mention, "xx") == expected


def test_how_old_a_thing_is_dates_nothing_that_is_told_of_it() -> None:
    text = "The tower of an 18th-century church fell. In the 18th century it had burned."
    placed = [d.span.of(text) for d in analysis_of(text, Side.LEFT).dates if d.on_timeline]
    assert placed == ["the 18th century"]
