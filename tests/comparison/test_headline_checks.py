"""A headline's claims against its own article's body."""

from __future__ import annotations

from support.analyses import analysis_of

from reader.analysis.analyse import analyse
from reader.comparison.headline_checks import check_headlines
from reader.comparison.model import HeadlineCheck
from reader.documents.article import Side
from reader.documents.open import article_from_text


def check(text: str) -> tuple[HeadlineCheck, ...]:
    return check_headlines(analysis_of(text, Side.LEFT, headline=True))


def said(found: HeadlineCheck) -> list[str]:
    return [str(reason) for reason in found.differs]


def test_a_claim_names_the_sentence_that_carries_it() -> None:
    (found,) = check(
        "Council votes to close library\nRain fell.\nThe council voted to close the library."
    )
    assert (found.headline, found.sentences, found.differs) == ("A1", ("A3",), ())


def test_a_claim_without_a_sentence_says_that_none_was_found() -> None:
    (found,) = check("Mayor resigns over secret flat\nThe bus fares will rise in May, a firm said.")
    assert found.sentences == ()
    assert found.note == "no sentence of the body found above the threshold"


def test_a_figure_that_the_body_lacks_is_named() -> None:
    (found,) = check("Fire kills 14 in Leeds\nA fire in Leeds killed 12 people on Monday.")
    assert said(found) == ["14 is not in the body"]


def test_a_name_that_the_body_lacks_is_named() -> None:
    (found,) = check("Fans praise Kowalski after win\nFans praised the team after the win.")
    assert said(found) == ["“Kowalski” is not in the body"]


def test_a_place_of_the_dateline_is_named_by_the_article() -> None:
    text = (
        "Мэр Калдера закрыл мост\n\n"
        "КАЛДЕР, 12 мая. Мост закрыт, заявил мэр города.\n"
        "Движение откроют осенью.\n"
    )
    article = article_from_text(text)
    checks = check_headlines(analyse(article, Side.LEFT))
    assert checks
    assert [check.differs for check in checks] == [()]


def test_a_denial_of_a_negation_is_named() -> None:
    (found,) = check(
        "President says spies weren't acting for the state\n"
        "The president has denied that the spies weren't acting for the state."
    )
    assert said(found) == ["negation: “weren't” here, “denied … weren't” in the body"]


def test_a_denied_claim_agrees_with_its_negation() -> None:
    (found,) = check(
        "Firm was not hiding losses, boss says\nThe boss denied that the firm was hiding losses."
    )
    assert found.differs == ()


def test_claims_are_split_where_a_headline_says_two_things() -> None:
    found = check(
        "Ministers agree a deal; unions plan to strike in May\n"
        "Ministers have agreed a deal. The unions plan to strike in May."
    )
    assert [one.sentences for one in found] == [("A2",), ("A3",)]


def test_a_figure_that_the_body_rounds_is_no_difference() -> None:
    (found,) = check("Fire destroys 2,000 homes\nThe fire destroyed about 1,980 homes on Monday.")
    assert found.differs == ()


def test_an_affirmed_headline_over_a_denying_body_is_named() -> None:
    (found,) = check("Firm will close plant\nThe firm said it will not close the plant.")
    assert any("negation: none here" in note for note in said(found))
