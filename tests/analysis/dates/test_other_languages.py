"""Dates of stories in German, French, Spanish and Portuguese."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.text import make_article

from reader.analysis.dates.dates import find_dates
from reader.analysis.dates.publication import settle_publication
from reader.analysis.model import DateMention, DateStatus
from reader.analysis.sentences import find_sentences
from reader.documents.article import Published, PublishedSource, Side

_PUBLISHED = "2025-03-05"
""" A Wednesday."""


def dates_of(text: str, language: str) -> tuple[DateMention, ...]:
    article = replace(
        make_article(text),
        language=language,
        published=Published(_PUBLISHED, PublishedSource.GIVEN),
    )
    return find_dates(article, Side.LEFT, find_sentences(article, Side.LEFT), article.published)


@pytest.mark.parametrize(
    ("language", "text", "words", "first", "last"),
    [
        ("de", "Am 12. Februar fiel der Zug aus.", "12. Februar", "2025-02-12", "2025-02-12"),
        ("de", "Das Werk schloss am Dienstag.", "Dienstag", "2025-03-04", "2025-03-04"),
        ("de", "Am frühen Mittwochmorgen brach es.", "Mittwochmorgen", _PUBLISHED, _PUBLISHED),
        ("de", "Vor zwei Tagen kam er.", "Vor zwei Tagen", "2025-03-03", "2025-03-03"),
        ("de", "Ende Dezember 2024 ging er.", "Dezember 2024", "2024-12-21", "2024-12-31"),
        ("de", "Im Januar ging er.", "Januar", "2025-01-01", "2025-01-31"),
        ("de", "Er ging gestern.", "gestern", "2025-03-04", "2025-03-04"),
        ("fr", "Elle a démissionné lundi dernier.", "lundi dernier", "2025-03-03", "2025-03-03"),
        ("fr", "Le rapport date du 2 janvier.", "2 janvier", "2025-01-02", "2025-01-02"),
        ("fr", "Il y a trois ans, il est parti.", "Il y a trois ans", "2022-01-01", "2022-12-31"),
        ("es", "El martes llegó a Lima.", "martes", "2025-03-04", "2025-03-04"),
        ("es", "El pasado lunes dijo que no.", "lunes", "2025-03-03", "2025-03-03"),
        ("es", "Hace dos años murió.", "Hace dos años", "2023-01-01", "2023-12-31"),
        ("pt", "O morro caiu na terça-feira (4).", "terça-feira (4)", "2025-03-04", "2025-03-04"),
        ("pt", "Foram adiadas em 3 de fevereiro.", "3 de fevereiro", "2025-02-03", "2025-02-03"),
        ("pt", "Em maio de 2011 choveu.", "maio de 2011", "2011-05-01", "2011-05-31"),
        ("pt", "A semana passada foi seca.", "semana passada", "2025-02-24", "2025-03-02"),
    ],
)
def test_dates_lie_behind_by_default(
    language: str, text: str, words: str, first: str, last: str
) -> None:
    (found,) = dates_of(text, language)
    assert (found.span.of(text), found.first, found.last) == (words, first, last)
    assert found.status is DateStatus.ASSERTED


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("de", "Die Runde ist für den 18. März angesetzt.", "2025-03-18"),
        ("de", "Sie sind für Donnerstag zum Streik aufgerufen.", "2025-03-06"),
        ("de", "Er soll bis Freitag dauern.", "2025-03-07"),
        ("fr", "Elle l'annoncera en novembre.", "2025-11-01"),
        ("es", "Será el próximo jueves.", "2025-03-06"),
        ("pt", "O presidente deve ir à região na quinta-feira.", "2025-03-06"),
    ],
)
def test_a_clause_that_looks_ahead_dates_what_is_to_come(
    language: str, text: str, first: str
) -> None:
    (found,) = dates_of(text, language)
    assert (found.first, found.status) == (first, DateStatus.PLANNED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Herr Freitag wünschte einen guten Morgen."),
        ("de", "„Wer am Donnerstag nicht kommt, fehlt“, sagte er."),
        ("pt", "Ficou na quarta posição e levou cinco prêmios."),
        ("pt", "Há cinco mortos."),
        ("es", "Vio a Julio Domingo."),
    ],
)
def test_names_ranks_and_what_a_speaker_calls_a_day_are_not_dated(language: str, text: str) -> None:
    assert dates_of(text, language) == ()


def test_an_article_is_not_older_than_what_it_reports_as_said() -> None:
    text = "Der Streik soll dauern, wie ein Sprecher am 6. März mitteilte."
    article = replace(make_article(text), language="de", published=Published())
    partner = Published(_PUBLISHED, PublishedSource.TIME_STAMP)
    assert settle_publication(article, partner=partner).date == "2025-03-06"
