"""The JSON document says everything that the comparison says."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from support.bridge import sample_comparison
from support.bridge_articles import sample_left

from reader.comparison.model import FigureVerdict, QuoteVerdict
from reader.findings.findings import Document, analysis_document, to_document
from reader.findings.json_file import fingerprint, json_bytes
from reader.findings.made import Made, ModelUsed

MADE = Made("0.1.0", "2026-05-13T09:30:00Z", ModelUsed("reader_en", "0.1"), (("strength", "0.5"),))


@pytest.fixture(scope="module")
def document() -> Document:
    return to_document(sample_comparison(), made=MADE)


def test_a_document_is_the_same_after_json(document: Document) -> None:
    assert json.loads(json_bytes(document)) == document


def test_top_level_holds_the_promised_keys(document: Document) -> None:
    promised = (
        "format version made articles entities pairs related quotations figure_checks "
        "date_checks timeline only shares"
    )
    assert set(promised.split()) <= document.keys()
    assert (document["format"], document["version"]) == ("reader-findings", 1)
    assert document["made"]["model"] == {"name": "reader_en", "version": "0.1"}
    assert document["made"]["settings"] == {"strength": "0.5"}


def test_every_offset_reads_back_the_words(document: Document) -> None:
    text = document["articles"][0]["text"]
    quotes = {q["id"]: text[q["start"] : q["end"]] for q in document["articles"][0]["quotes"]}
    assert quotes["AQ5"] == "Eleven."
    figures = {f["id"]: f for f in document["articles"][0]["figures"]}
    assert text[figures["AF4"]["start"] : figures["AF4"]["end"]] == "£6.2 million"
    assert figures["AF4"]["value"] == 6_200_000
    assert isinstance(figures["AF4"]["value"], int)
    dates = {text[d["start"] : d["end"]]: d for d in document["articles"][0]["dates"]}
    assert (dates["May 7"]["first"], dates["May 7"]["precision"]) == ("2026-05-07", "day")


def test_speakers_are_entities_where_they_are_known(document: Document) -> None:
    entities = {e["id"]: e["name"] for e in document["entities"]}
    speakers = {q["id"]: q["speaker"] for q in document["articles"][1]["quotes"]}
    assert entities[speakers["BQ1"]] == "Odile Farran"
    assert entities[speakers["BQ7"]] == "Ruta Lind"
    assert speakers["BQ5"] is None


def test_mentions_are_counted_as_listed(document: Document) -> None:
    for entity in document["entities"]:
        for article in document["articles"]:
            listed = [m for m in article["mentions"] if m["entity"] == entity["id"]]
            assert len(listed) == entity["mentions"][article["side"]]


def test_wording_rebuilds_both_sentences(document: Document) -> None:
    for pair in document["pairs"]:
        if not pair["wording"]:
            continue
        for article, side in zip(document["articles"], "ab", strict=True):
            sentence = next(s for s in article["sentences"] if s["id"] == pair[side])
            rebuilt = "".join(
                article["text"][slice(*change[side])] for change in pair["wording"] if change[side]
            )
            assert rebuilt == article["text"][sentence["start"] : sentence["end"]]


def test_reported_speech_is_kept_apart_from_quotations() -> None:
    comparison = sample_comparison()
    first, *rest = comparison.quotations
    comparison = replace(
        comparison, quotations=(replace(first, verdict=QuoteVerdict.REPORTED), *rest)
    )
    document = to_document(comparison, made=MADE)
    assert [q["verdict"] for q in document["quotations"]] == ["doubled", "cut"]
    assert [q["a"] for q in document["reported_speech"]] == [["AQ1"]]


def test_approximate_figures_agree_and_say_how() -> None:
    comparison = sample_comparison()
    check = replace(comparison.figure_checks[0], verdict=FigureVerdict.APPROXIMATE)
    document = to_document(replace(comparison, figure_checks=(check,)), made=MADE)
    assert document["figure_checks"][0]["verdict"] == "agree"
    assert document["figure_checks"][0]["approximately"] is True


def test_figures_of_a_toll_that_rose_differ_and_say_how() -> None:
    comparison = sample_comparison()
    check = replace(comparison.figure_checks[0], verdict=FigureVerdict.UPDATED)
    document = to_document(replace(comparison, figure_checks=(check,)), made=MADE)
    assert document["figure_checks"][0]["verdict"] == "differ"
    assert document["figure_checks"][0]["updated"] is True


def test_fingerprint_ignores_only_the_time_of_making(document: Document) -> None:
    later = to_document(sample_comparison(), made=replace(MADE, at="2027-01-01T00:00:00Z"))
    other = to_document(sample_comparison(), made=replace(MADE, settings=(("strength", "0.6"),)))
    assert fingerprint(later) == fingerprint(document)
    assert fingerprint(other) != fingerprint(document)


def test_one_article_by_itself_has_its_own_names() -> None:
    document = analysis_document(sample_left(), made=MADE)
    (article,) = document["articles"]
    names = {e["id"]: e["name"] for e in document["entities"]}
    assert article["side"] == "A"
    assert {names[m["entity"]] for m in article["mentions"]} >= {"Odile Farran", "Corn Exchange"}
    assert names[article["quotes"][0]["speaker"]] == "Odile Farran"
