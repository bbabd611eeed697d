"""Roughly, which language a text is in."""

from __future__ import annotations

import dataclasses

import pytest
from support.text import make_article

from reader.analysis.entities.language import guess_language, is_readable_by, language_notice

GERMAN = (
    "Der Minister sagte am Montag, dass die Regierung mit den Ländern über das Gesetz sprechen "
    "werde und nicht auf eine Antwort von der Opposition warte."
)
ENGLISH = (
    "The minister said on Monday that the government would talk to the states about the law and "
    "would not wait for an answer from the opposition."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (ENGLISH, "en"),
        (
            "Le ministre a dit que les pays ne sont pas dans une crise, que la loi est là.",
            "fr",
        ),
        ("Министр сообщил в понедельник, что правительство обсудит закон.", "ru"),
        ("政府は月曜日に法律について話し合うと述べた。", "ja"),
        ("Anna Keller, Geneva", None),
        ("", None),
    ],
)
def test_language_is_guessed_from_small_words_or_script(text: str, language: str | None) -> None:
    assert guess_language(text) == language


def test_text_outweighs_what_the_file_says() -> None:
    article = dataclasses.replace(make_article(GERMAN), language="en")
    assert not is_readable_by("en", article)
    notice = language_notice("en", article)
    assert notice is not None
    assert notice.code == "names_other_language"


def test_short_text_is_read_as_the_file_says() -> None:
    article = dataclasses.replace(make_article("Anna Keller"), language="de-AT")
    assert not is_readable_by("en", article)
    assert is_readable_by("de", article)
    assert is_readable_by("xx", article)


def test_english_text_needs_no_notice() -> None:
    assert language_notice("en", make_article(ENGLISH)) is None
