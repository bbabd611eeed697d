"""Why a date means its days, said in the language of the window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.text import make_article, sentences_of
from support.timexes import annotated_texts

from reader.analysis.dates.dates import find_dates
from reader.analysis.dates.publication import settle_publication
from reader.documents.article import Published, PublishedSource, Side
from reader.documents.reasons import PartKind, Reason
from reader.ui.date_reasons import PATTERNS, PHRASES, reason_in_words
from reader.ui.translations import install, uninstall

ROOT = Path(__file__).parents[2]
NEWS = sorted((ROOT / "tests" / "analysis" / "dates").glob("*.txt"))


@pytest.fixture
def german(qtbot: QtBot, qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    assert install(qapp, "de")
    QLocale.setDefault(QLocale("de"))
    yield
    uninstall(qapp)
    QLocale.setDefault(before)


def reasons_of(text: str, published: str) -> list[Reason]:
    article = make_article(text, published=published)
    found = find_dates(article, Side.LEFT, sentences_of(article), article.published)
    return [r for m in found for r in (m.because, *(a.because for a in m.alternatives))]


def all_within(reason: Reason) -> Iterator[Reason]:
    yield reason
    for part in reason.parts:
        if part.inner is not None:
            yield from all_within(part.inner)


@pytest.mark.parametrize("path", NEWS, ids=lambda path: path.stem)
def test_every_reason_of_the_news_is_known_to_the_window(path: Path) -> None:
    reasons = [r for one in annotated_texts(path) for r in reasons_of(one.text, one.published)]
    within = [inner for reason in reasons for inner in all_within(reason)]
    assert len(within) > 100
    patterns = {reason.pattern for reason in within}
    phrases = {p.english for r in within for p in r.parts if p.kind is PartKind.PHRASE}
    assert patterns <= set(PATTERNS) | {""}
    assert phrases <= set(PHRASES)


def test_every_pattern_in_the_code_is_known_to_the_window() -> None:
    written = set()
    for folder in ("documents", "analysis/dates"):
        for path in (ROOT / "reader" / folder).glob("*.py"):
            written |= patterns_in(path)
    assert len(written) > 60
    assert written <= set(PATTERNS)


_PLACE = re.compile(r"\{(days|unit|anchor|weekday|count|tense|sort|name|reason|words|year)\}")


def patterns_in(path: Path) -> set[str]:
    """Texts with a part's place, and what a reason is made of without any part."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    texts = {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    made = {
        n.args[0].value
        for n in nodes
        if isinstance(n, ast.Call)
        and getattr(n.func, "id", "") in ("because", "Reason")
        and n.args
        and isinstance(n.args[0], ast.Constant)
    }
    return {text for text in texts if _PLACE.search(text) and "\n" not in text} | made


def test_a_weekday_says_in_german_why_it_is_that_day(german: None) -> None:
    (reason, before, after) = reasons_of("It was aired on Sunday.", "2018-03-04")
    assert reason_in_words(reason) == (
        "Wochentag, Vergangenheit: Sonntag ist der 4. März 2018 selbst"
    )
    assert reason_in_words(before) == "Sonntag davor"
    assert reason_in_words(after) == "Sonntag danach"


def test_a_length_counts_in_the_plural_of_the_language(german: None) -> None:
    (reason,) = reasons_of("He left three weeks ago.", "2018-03-04")
    assert reason_in_words(reason) == "3 Wochen vor: Veröffentlichung"
    (one,) = reasons_of("He left a year ago.", "2018-03-04")
    assert reason_in_words(one) == "1 Jahr vor: Veröffentlichung"


def test_a_cue_word_of_the_article_stays_as_it_is(german: None) -> None:
    reason = reasons_of("It has been shut since March.", "2018-05-04")[0]
    assert reason_in_words(reason) == ("Monat, „since“: März, zuletzt nicht nach dem 4. Mai 2018")


def test_an_inferred_publication_date_says_in_german_how(german: None) -> None:
    article = make_article("The vote was held on 3 March 2018.")
    partner = Published("2018-03-04", PublishedSource.DATE_HEADER)
    settled = settle_publication(article, partner=partner)
    assert reason_in_words(settled.because) == (
        "kein Datum im Artikel; der andere Artikel ist vom 4. März 2018; "
        "der Text nennt 3. März 2018"
    )


def test_in_english_the_engines_own_words_are_shown(qtbot: QtBot) -> None:
    (reason, *_) = reasons_of("It was aired on Sunday.", "2018-03-04")
    assert reason_in_words(reason) == "weekday, past tense: Sunday is 4 March 2018 itself"
