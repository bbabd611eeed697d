"""Descriptions that one person of the text carries; brackets mark people's names."""

from __future__ import annotations

from support.text import marked

from reader.analysis.entities.roles import find_carriers, find_role_mentions


def roles_in(text: str, *numbers: int) -> list[tuple[str, int]]:
    plain, spans = marked(text)
    people = list(zip(spans, numbers, strict=True))
    mentions = find_role_mentions(plain, people, find_carriers(plain, people))
    return [(span.of(plain), number) for span, number, _ in mentions]


def test_leader_of_a_country_is_whoever_presides_over_it() -> None:
    text = "Kenyan President [Amina Otieno] spoke. The Kenyan leader smiled."
    assert roles_in(text, 7) == [("Kenyan leader", 7)]


def test_office_after_the_name_is_carried_too() -> None:
    text = "[Ivo Brandt], the Austrian chancellor, left. Later the Austrian chancellor returned."
    assert roles_in(text, 1) == [("Austrian chancellor", 1)]


def test_office_with_a_country_after_it() -> None:
    text = "[Ivo Brandt], president of Peru, left. The president of Peru returned."
    assert roles_in(text, 1) == [("president of Peru", 1)]


def test_office_that_two_people_carry_names_neither() -> None:
    text = "President [Anna Keller] met President [Omar Haddad]. The president smiled."
    assert roles_in(text, 1, 2) == []


def test_country_tells_two_presidents_apart() -> None:
    text = (
        "Kenyan President [Amina Otieno] met Peruvian President [Luis Rojas]. "
        "The Peruvian president smiled."
    )
    assert roles_in(text, 1, 2) == [("Peruvian president", 2)]


def test_former_president_is_not_the_president() -> None:
    text = "Former Kenyan President [Amina Otieno] spoke. The Kenyan president did not."
    assert roles_in(text, 1) == []


def test_unknown_president_is_not_the_known_one() -> None:
    text = "Kenyan President [Amina Otieno] met a president from abroad."
    assert roles_in(text, 1) == []
