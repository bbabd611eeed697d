"""Roles, dates, outlets and languages of pasted articles in the forms of many newsrooms."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.pasted import Form, read_forms

from reader.documents.article import Article, Role
from reader.documents.draft import lines_of
from reader.documents.reading import article_of
from reader.documents.roles import find_roles

FORMS = read_forms()


def article(text: str) -> Article:
    data = text.encode()
    return article_of(data, "pasted.txt", sha256=hashlib.sha256(data).hexdigest())


def roles(text: str) -> list[tuple[Role, str]]:
    found = article(text)
    return [(block.role, block.span.of(found.text)) for block in found.blocks]


def test_there_are_enough_forms_to_mean_something() -> None:
    assert len(FORMS) >= 50
    assert len({form.language for form in FORMS}) >= 20


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_line_of_a_pasted_article_gets_its_role(form: Form) -> None:
    assert roles(form.text) == list(form.blocks)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_date_outlet_and_language_of_a_pasted_article_are_found(form: Form) -> None:
    found = article(form.text)
    assert (found.published.date, found.outlet, found.language) == (
        form.published,
        form.outlet,
        form.language,
    )


def test_short_last_sentences_belong_to_the_article() -> None:
    found = roles(
        "Council backs new pier\n\nThe council backed a plan for a new pier on Tuesday, seven "
        "votes to two, after a debate.\n\nNobody spoke.\n\n“We won,” she said.\n\nShare this"
    )
    assert [role for role, _ in found] == [
        Role.HEADLINE,
        Role.BODY,
        Role.BODY,
        Role.BODY,
        Role.FURNITURE,
    ]


def test_what_a_wire_says_of_its_own_version_is_furniture() -> None:
    found = roles(
        "Council backs new pier\n\nThe council backed a plan for a new pier on Tuesday, seven "
        "votes to two, after a debate.\n\n(This version of the story has been refiled to correct "
        "the spelling of Tolland in paragraph 4)"
    )
    assert found[-1][0] is Role.FURNITURE


def test_sentence_that_begins_like_furniture_stays_in_the_story() -> None:
    text = (
        "Council backs new pier\n\nThe council backed a plan for a new pier on Tuesday, seven "
        "votes to two, after a debate.\n\nSubscribers of the port's own newspaper were told the "
        "day before, which angered many of the fishermen.\n\nRelated costs will be paid by "
        "the state over nine years, said the mayor, who had asked for help in January."
    )
    assert [role for role, _ in roles(text)[1:]] == [Role.BODY] * 3


def test_poem_or_list_without_paragraphs_is_no_furniture() -> None:
    lines = "\n".join(f"Line {number} of the list" for number in range(30))
    assert {role for role, _ in roles(lines)} <= {Role.HEADLINE, Role.BODY}


def test_dateline_is_cut_off_its_paragraph_and_nothing_is_lost() -> None:
    text = "PORTOVA, May 2. /HNA/. The council of the port met on Thursday and voted for the plan."
    assert roles(text) == [
        (Role.DATELINE, "PORTOVA, May 2. /HNA/."),
        (Role.BODY, "The council of the port met on Thursday and voted for the plan."),
    ]


def test_a_headline_that_shouts_before_a_colon_is_no_dateline() -> None:
    lead = "A bus driver shouted a warning before a bridge gave way in heavy rain on Monday night."
    found = article(
        f"STORM TERROR: Bus driver yells 'Hold on!'\n\nBy Ann Lee\n3 March 2018\n\n{lead}"
    )
    assert found.title == "STORM TERROR: Bus driver yells 'Hold on!'"
    assert found.published.date == "2018-03-03"
    assert Role.DATELINE not in [block.role for block in found.blocks]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.text(max_size=80)
        | st.sampled_from(
            [
                "date 2019-05-02",
                "PORTOVA, May 2 (HNA) - The council met and voted for the plan on Tuesday.",
                "By Ann Miller",
                "News / Harbour",
                "Share",
                "(Photo by HNA)",
                "The council met on Tuesday and voted seven to two for the new eastern pier.",
                "  indented  ",
                "",
            ]
        ),
        max_size=12,
    )
)
def test_blocks_cover_every_visible_character_in_order(lines: list[str]) -> None:
    text = "\n".join(lines).replace("\r", "\n")
    layout = find_roles(text, lines_of(text))
    at = 0
    for block in layout.blocks:
        assert block.span.start >= at
        assert not text[at : block.span.start].strip()
        assert "\n" not in block.span.of(text)
        assert block.span.of(text).strip()
        at = block.span.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Priya Lachman, environment correspondent", "Priya Lachman"),
        ("From Colin Mayhew in Phoenix", "Colin Mayhew"),
        ("Sam Pettifer at Kings Meadow", "Sam Pettifer"),
    ],
)
def test_who_wrote_it_is_found_without_by(line: str, byline: str) -> None:
    body = "Campaigners won a challenge to a plant on the edge of the moor, judges ruled.\n" * 6
    found = article(f"Court stops a plant on the moor\n\n{line}\n15 May 2025\n\n{body}")
    assert found.byline == byline


@pytest.mark.parametrize(
    ("opening", "day", "outlet"),
    [
        ("CHICAGO--(Nov. 12, 2025)--", "2025-11-12", None),
        ("HANNOVER (nda) - ", None, "nda"),
        ("LIMA, Sept 3, 2025 (Andes) - ", "2025-09-03", "Andes"),
    ],
)
def test_a_day_in_brackets_is_no_agency_and_small_agencies_are(
    opening: str, day: str | None, outlet: str | None
) -> None:
    text = (
        f"{opening}Calloway lifted its forecast after the quarter, and said it would close a plant."
    )
    found = article("Calloway closes a plant\n\n" + text)
    assert (found.published.date, found.outlet) == (day, outlet)
