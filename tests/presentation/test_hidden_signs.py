"""Signs that reorder a text or cannot be seen are found, with the names that Unicode gives them."""

from __future__ import annotations

from reader.presentation.hidden_signs import HiddenSign, hidden_signs, with_signs_named


def test_a_sign_that_reorders_stands_at_its_place_with_its_name() -> None:
    assert hidden_signs("invoice\u202efdp.exe\u202c sent") == (
        HiddenSign(7, "RLO"),
        HiddenSign(15, "PDF"),
    )


def test_signs_that_cannot_be_seen_count_once_in_a_row() -> None:
    assert hidden_signs("Zero\u200b\u200bwidth wo\u2060rds") == (
        HiddenSign(4, ""),
        HiddenSign(14, ""),
    )


def test_signs_in_a_row_share_one_flag() -> None:
    assert hidden_signs("a \u2067\u202e\u2060b") == (HiddenSign(2, "RLI RLO"),)
    assert hidden_signs("\u2400\u2400\u2401\u2402\u2403 end") == (HiddenSign(0, "NUL SOH STX…"),)


def test_control_characters_have_their_names() -> None:
    assert hidden_signs("\u241b[31m red\u2421") == (HiddenSign(0, "ESC"), HiddenSign(9, "DEL"))


def test_soft_hyphens_and_direction_marks_of_honest_text_are_left_alone() -> None:
    assert hidden_signs("in\u00adside \u05e9\u05dc\u05d5\u05dd\u200f, then") == ()
    assert hidden_signs("plain") == ()


def test_a_list_names_what_reorders_its_words() -> None:
    assert with_signs_named("a \u2067b\u2069") == "a [RLI]b[PDI]"
    assert with_signs_named("“plain”") == "“plain”"
