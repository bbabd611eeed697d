"""The findings as tables for a spreadsheet: one file a table, and one that says what they hold.

RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. A cell that a spreadsheet would
take for a formula gets an apostrophe in front (OWASP, "CSV Injection"): words of a stranger's
article must not be run on the desk of the reader.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from reader.comparison.figure_values import shown
from reader.comparison.model import Comparison
from reader.comparison.only_here import quoted_elsewhere
from reader.findings.report.visible import visible

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

_DICTIONARY: dict[str, dict[str, str]] = {
    "pairs": {
        "pair": "number of the pair, in the order of A",
        "a": "sentence of A",
        "b": "sentence of B",
        "kind": "verbatim (every word equal), near, paraphrase",
        "strength": "0 to 1; an estimate, calibrated on articles of our own",
        "moved": "yes where it stands in another order",
        "by_hand": "yes where a person set it",
        "reason": "why it is a pair",
        "text_a": "the sentence of A",
        "text_b": "the sentence of B",
    },
    "quotations": {
        "pair": "number of the pair that holds it",
        "a": "quotations of A",
        "b": "quotations of B",
        "verdict": "identical, changed, cut, split, doubled, reported",
        "note": "what differs",
        "speaker_a": "speaker as A gives him",
        "speaker_b": "speaker as B gives him",
        "text_a": "the quoted words in A",
        "text_b": "the quoted words in B",
    },
    "figures": {
        "pair": "number of the pair that holds it",
        "a": "figures of A",
        "b": "figures of B",
        "verdict": "agree, differ, updated, sum, approximate, only_a, only_b",
        "note": "in words",
        "text_a": "as written in A, with the thing counted",
        "text_b": "as written in B, with the thing counted",
    },
    "dates": {
        "id": "date of A or B",
        "article": "A or B",
        "sentence": "sentence that holds it",
        "text": "as written",
        "first": "first day it means (ISO 8601)",
        "last": "last day it means (ISO 8601)",
        "precision": "day, week, month …",
        "status": "asserted, planned or denied",
        "role": "story, metadata, dateline, caption or furniture",
        "assumed": "yes where it rests on an assumed publication date",
        "by_hand": "yes where a person chose its days",
        "reason": "why it means these days",
        "timeline": "event of the timeline, if any",
    },
    "names": {
        "id": "the named person or thing",
        "name": "fullest form",
        "kind": "PERSON, ORG, PLACE, GROUP, EVENT or WORK",
        "mentions_a": "how often A names it",
        "mentions_b": "how often B names it",
        "also": "other forms in either article",
    },
    "only": {
        "article": "A or B",
        "sentence": "sentence without a match above the threshold",
        "text": "its words",
        "names": "names that only this article has",
        "figures": "figures that only this article has",
        "dates": "dates that only this article has",
        "quoted_in": "sentences of the other article with which its quotation is compared",
    },
}


def csv_files(comparison: Comparison) -> dict[str, bytes]:
    """File names and contents."""
    tables = {
        "pairs": _pairs(comparison),
        "quotations": _quotations(comparison),
        "figures": _figures(comparison),
        "dates": _dates(comparison),
        "names": _names(comparison),
        "only": _only(comparison),
    }
    files = {
        f"{name}.csv": _csv(list(_DICTIONARY[name]), (row.values() for row in rows))
        for name, rows in tables.items()
    }
    dictionary = (
        (f"{table}.csv", column, meaning)
        for table, columns in _DICTIONARY.items()
        for column, meaning in columns.items()
    )
    files["dictionary.csv"] = _csv(["file", "column", "meaning"], dictionary)
    return files


def _csv(titles: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(titles)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "backslashreplace")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    # Before control characters become signs: a spreadsheet also drops what comes before.
    return f"'{visible(text)}" if text.lstrip(" ").startswith(_FORMULA) else visible(text)


def _pairs(comparison: Comparison) -> list[Mapping[str, object]]:
    left = {s.id: s.span.of(comparison.left.article.text) for s in comparison.left.sentences}
    right = {s.id: s.span.of(comparison.right.article.text) for s in comparison.right.sentences}
    return [
        {
            "pair": pair.id,
            "a": pair.left,
            "b": pair.right,
            "kind": pair.kind,
            "strength": pair.strength,
            "moved": pair.moved,
            "by_hand": pair.by_hand,
            "reason": pair.reason,
            "text_a": left[pair.left],
            "text_b": right[pair.right],
        }
        for pair in comparison.pairs
    ]


def _quotations(comparison: Comparison) -> list[Mapping[str, object]]:
    rows: list[Mapping[str, object]] = []
    left = {q.id: q for q in comparison.left.quotes}
    right = {q.id: q for q in comparison.right.quotes}
    for quotation in comparison.quotations:
        ours = [left[i] for i in quotation.left]
        theirs = [right[i] for i in quotation.right]
        rows.append(
            {
                "pair": quotation.pair,
                "a": " ".join(quotation.left),
                "b": " ".join(quotation.right),
                "verdict": quotation.verdict,
                "note": quotation.note,
                "speaker_a": "; ".join(q.speaker.name for q in ours if q.speaker),
                "speaker_b": "; ".join(q.speaker.name for q in theirs if q.speaker),
                "text_a": " … ".join(q.span.of(comparison.left.article.text) for q in ours),
                "text_b": " … ".join(q.span.of(comparison.right.article.text) for q in theirs),
            }
        )
    return rows


def _figures(comparison: Comparison) -> list[Mapping[str, object]]:
    left = {
        f.id: f"{f.span.of(comparison.left.article.text)} {f.counted or ''}".strip()
        for f in comparison.left.figures
    }
    right = {
        f.id: f"{f.span.of(comparison.right.article.text)} {f.counted or ''}".strip()
        for f in comparison.right.figures
    }
    return [
        {
            "pair": check.pair,
            "a": " ".join(check.left),
            "b": " ".join(check.right),
            "verdict": check.verdict,
            "note": check.note,
            "text_a": "; ".join(left[i] for i in check.left),
            "text_b": "; ".join(right[i] for i in check.right),
        }
        for check in comparison.figure_checks
    ]


def _dates(comparison: Comparison) -> list[Mapping[str, object]]:
    events = {i: event.id for event in comparison.timeline for i in (*event.left, *event.right)}
    return [
        {
            "id": date.id,
            "article": analysis.side,
            "sentence": date.sentence,
            "text": date.span.of(analysis.article.text),
            "first": date.first,
            "last": date.last,
            "precision": date.precision,
            "status": date.status,
            "role": date.role,
            "assumed": date.assumed,
            "by_hand": date.by_hand,
            "reason": date.reason,
            "timeline": events.get(date.id),
        }
        for analysis in (comparison.left, comparison.right)
        for date in analysis.dates
    ]


def _names(comparison: Comparison) -> list[Mapping[str, object]]:
    return [
        {
            "id": entity.id,
            "name": entity.name,
            "kind": entity.label,
            "mentions_a": len(entity.left),
            "mentions_b": len(entity.right),
            "also": "; ".join(entity.aliases),
        }
        for entity in comparison.entities
    ]


def _only(comparison: Comparison) -> list[Mapping[str, object]]:
    names = {entity.id: entity.name for entity in comparison.entities}
    rows: list[Mapping[str, object]] = []
    for analysis, items in (
        (comparison.left, comparison.only_left),
        (comparison.right, comparison.only_right),
    ):
        text = analysis.article.text
        quoted = quoted_elsewhere(comparison, analysis.side)
        sentences = {s.id: s.span.of(text) for s in analysis.sentences}
        figures = {f.id: shown(text, f) for f in analysis.figures}
        dates = {d.id: d.span.of(text) for d in analysis.dates}
        rows += [
            {
                "article": analysis.side,
                "sentence": item.sentence,
                "text": sentences[item.sentence],
                "names": "; ".join(names[i] for i in item.entities if i in names),
                "figures": "; ".join(figures[i] for i in item.figures if i in figures),
                "dates": "; ".join(dates[i] for i in item.dates if i in dates),
                "quoted_in": "; ".join(quoted.get(item.sentence, ())),
            }
            for item in items
        ]
    return rows
