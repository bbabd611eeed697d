"""Days are written as each language writes them, in lists and on the timeline alike."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.documents.days import to_number
from reader.presentation.day_words import say_days
from reader.ui.translations import install, uninstall
from reader.ui.words import heading, joined, month_names


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("en", "4 Mar 2018", "Mar 2018"),
        ("de", "4. März 2018", "Mär 2018"),
        ("fr", "4 mars 2018", "mars 2018"),
        ("ru", "4 мар 2018", "март 2018"),
    ],
)
def test_a_day_and_a_month_of_the_timeline(language: str, day: str, month: str) -> None:
    names = month_names(QLocale(language))
    fourth = to_number("2018-03-04")
    assert say_days(fourth, fourth, names) == day
    assert say_days(to_number("2018-03-01"), to_number("2018-03-31"), names) == month


def test_french_sets_a_space_before_a_colon_and_a_semicolon(qapp: QApplication) -> None:
    assert (joined("un", "", "deux"), heading("A")) == ("un; deux", "A: ")
    assert install(qapp, "fr")
    try:
        assert joined("un", "", "deux") == "un\u202f; deux"
        assert heading("A") == "A\u00a0: "
    finally:
        uninstall(qapp)
