"""The document keeps to its schema, and the schema is strict enough to say so."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from support.bridge import sample_comparison
from support.bridge_articles import sample_left
from support.schema import faults_in

from reader.findings.findings import analysis_document, to_document
from reader.findings.json_file import json_bytes
from reader.findings.made import Made, ModelUsed
from reader.paths import resource

MADE = Made("0.1.0", "2026-05-13T09:30:00Z", ModelUsed("reader_en", "0.1"), (("names", "yes"),))


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("findings.schema.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json_bytes(to_document(sample_comparison(), made=MADE)))
    return copy.deepcopy(found)


def test_a_comparison_fits_the_schema(document: dict[str, Any], schema: dict[str, Any]) -> None:
    assert faults_in(document, schema, schema) == []


def test_one_article_fits_the_schema(schema: dict[str, Any]) -> None:
    document = json.loads(json_bytes(analysis_document(sample_left(), made=MADE)))
    assert faults_in(document, schema, schema) == []


def test_every_key_is_described(document: dict[str, Any], schema: dict[str, Any]) -> None:
    defs = schema["$defs"]
    described = defs["comparison"]["properties"].keys() | schema["properties"].keys()
    assert document.keys() == described
    assert document["articles"][0].keys() == defs["article"]["properties"].keys()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("version",), 2),
        (("articles", 0, "sha256"), "abc"),
        (("articles", 0, "file"), "/home/someone/a.txt"),
        (("articles", 0, "dates", 0, "precision"), "roughly"),
        (("pairs", 0, "kind"), "same"),
        (("pairs", 0, "strength"), 1.5),
        (("quotations", 0, "wording", 0, "a"), [1]),
        (("made", "at"), "yesterday"),
    ],
)
def test_a_wrong_value_is_found(
    document: dict[str, Any], schema: dict[str, Any], place: tuple[str | int, ...], value: object
) -> None:
    part: Any = document
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    assert faults_in(document, schema, schema)


def test_a_missing_list_is_found(document: dict[str, Any], schema: dict[str, Any]) -> None:
    del document["date_checks"]
    assert faults_in(document, schema, schema)
