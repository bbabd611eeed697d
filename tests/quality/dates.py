"""Measures the dates engine on evaluation files, with the figures of TempEval-3.

    python tests/quality/dates.py DATA.jsonl... [--predictions OUT] [--errors N] [--disputed FILE]

A line of a file is {"id", "text", "dct", "timexes": [{"start", "end", "type", "value",
"interval"?}]}; a file whose expressions carry `candidates` (utterances with every accepted reading)
is measured by how many have an accepted reading. strict: same characters; relaxed: overlapping, one
to one; value: relaxed and the same TIMEX3 value; place: same first and last day as the annotation.
With `--disputed`, the same is counted once more without the places that a file disputes, with its
reasons ("document | character | why"). The engine is called as the window calls it; `dct` is the
publication date. A `.txt` file is annotated news in the notation of `tests/support/timexes.py`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[1]))

from support.timexes import annotated_texts
from support.utterances import Verdicts, is_accepted

from reader.analysis.dates.dates import find_dates
from reader.analysis.model import DateMention
from reader.analysis.sentences import find_sentences
from reader.documents import days
from reader.documents.article import (
    Article,
    Block,
    Encoding,
    Published,
    PublishedSource,
    Role,
    Side,
    Span,
)

Interval = tuple[int, int]
_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "AU": (9, 11), "WI": (12, 2)}


def article_of(text: str, dct: str | None) -> Article:
    """An article of body text, one block a line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block(Span(start, at + len(line.rstrip())), Role.BODY))
        at += len(line) + 1
    data = text.encode("utf-8", "surrogatepass")
    source = PublishedSource.GIVEN if dct else PublishedSource.NONE
    return Article(
        "measured.txt",
        hashlib.sha256(data).hexdigest(),
        len(data),
        Encoding("utf-8", "given"),
        "text/plain",
        text,
        tuple(blocks),
        language="en",
        published=Published(dct or None, source),
    )


def read_documents(path: Path) -> list[dict[str, Any]]:
    """The documents of an evaluation file, or of annotated news."""
    if path.suffix != ".txt":
        lines = path.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.strip()]
    return [
        {
            "id": f"{path.stem}:{number}",
            "text": one.text,
            "dct": one.published,
            "timexes": [
                {"start": e.span.start, "end": e.span.end, "type": e.kind, "value": e.value}
                for e in one.expected
            ],
        }
        for number, one in enumerate(annotated_texts(path), 1)
    ]


def mentions_of(document: dict[str, Any]) -> tuple[DateMention, ...]:
    """The date mentions of one document of an evaluation file."""
    article = article_of(document["text"], (document.get("dct") or "")[:10])
    sentences = find_sentences(article, Side.LEFT)
    return find_dates(article, Side.LEFT, sentences, article.published)


def interval(value: str | None) -> Interval | None:
    """First and last day (day numbers) of a TIMEX3 value, or None without a calendar place."""
    value = (value or "").strip()
    if "/" in value:
        left, right = (interval(part) for part in value.split("/", 1))
        return (left[0], right[1]) if left and right else None
    try:
        return _interval(value)
    except ValueError:
        return None


def _interval(value: str) -> Interval | None:
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?", value):
        number = days.day_number(*(int(part) for part in found.groups()))
        return number, number
    if found := re.fullmatch(r"(\d{4})-(\d\d)(?:-XX)?", value):
        return _months(int(found[1]), int(found[2]), int(found[2]))
    if found := re.fullmatch(r"(\d{4})-W(\d\d)(-WE|-\d)?(?:T.*)?", value):
        january = days.day_number(int(found[1]), 1, 4)
        monday = january - days.weekday(january) + 7 * (int(found[2]) - 1)
        if found[3] == "-WE":
            return monday + 5, monday + 6
        if found[3]:
            return monday + int(found[3][1]) - 1, monday + int(found[3][1]) - 1
        return monday, monday + 6
    if (found := re.fullmatch(r"(\d{4})-([A-Z]{2})", value)) and found[2] in _SEASONS:
        first, last = _SEASONS[found[2]]
        year = int(found[1])
        if last < first:
            return _months(year, first, first)[0], _months(year + 1, last, last)[1]
        return _months(year, first, last)
    if found := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
        length = 3 if found[2] == "Q" else 6
        last = int(found[3]) * length
        return _months(int(found[1]), last - length + 1, last)
    if found := re.fullmatch(r"(\d{2,4})(?:-XX(?:-XX)?|XX?)?", value):
        width = 10 ** (4 - len(found[1]))
        first = int(found[1]) * width
        return days.day_number(max(first, 1), 1, 1), days.day_number(first + width - 1, 12, 31)
    return None


def _months(year: int, first: int, last: int) -> Interval:
    return (
        days.day_number(year, first, 1),
        days.day_number(year, last, days.days_in_month(year, last)),
    )


def gold_interval(timex: dict[str, Any]) -> Interval | None:
    if timex.get("interval"):
        first, last = timex["interval"]
        return days.to_number(first), days.to_number(last)
    return interval(timex.get("value"))


def _trimmed(start: int, end: int, text: str) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",."):
        end -= 1
    return start, end


Timex = dict[str, Any]


def match(gold: list[Timex], found: list[Timex], text: str) -> list[tuple[int, int, bool]]:
    """One-to-one pairs of overlapping expressions (largest overlap first), and whether equal."""
    options = []
    for i, g in enumerate(gold):
        a = _trimmed(g["start"], g["end"], text)
        for j, f in enumerate(found):
            b = _trimmed(f["start"], f["end"], text)
            overlap = min(a[1], b[1]) - max(a[0], b[0])
            if overlap > 0:
                options.append((a != b, -overlap, i, j))
    used_gold, used_found, out = set(), set(), []
    for differs, _, i, j in sorted(options):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            out.append((i, j, not differs))
    return out


def f1(right: int, found: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall and F1 in per cent."""
    p, r = 100 * right / found if found else 0.0, 100 * right / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def measure(
    documents: list[dict[str, Any]], predictions: list[list[Timex]], errors: int
) -> Counter[str]:
    n: Counter[str] = Counter()
    shown = 0
    for document, found in zip(documents, predictions, strict=True):
        text, gold = document["text"], document["timexes"]
        pairs = match(gold, found, text)
        gold_places = [gold_interval(g) for g in gold]
        found_places = [interval(f["value"]) for f in found]
        n["gold"] += len(gold)
        n["found"] += len(found)
        n["relaxed"] += len(pairs)
        n["gold placed"] += sum(p is not None for p in gold_places)
        n["found placed"] += sum(p is not None for p in found_places)
        lines = []
        for i, j, same in pairs:
            right = gold[i].get("value") == found[j]["value"]
            n["strict"] += same
            n["type"] += gold[i].get("type") == found[j]["type"]
            n["value"] += right
            if gold_places[i]:
                n["placed matched"] += 1
                n["place"] += gold_places[i] == found_places[j]
            if not right or not same:
                bad = "EXTENT"
                if not right:
                    astray = gold_places[i] and gold_places[i] != found_places[j]
                    bad = "PLACE" if astray else "VALUE"
                lines.append(
                    (
                        gold[i],
                        bad,
                        gold[i].get("value"),
                        found[j]["value"],
                        text[found[j]["start"] : found[j]["end"]],
                    )
                )
        matched_gold, matched_found = {i for i, _, _ in pairs}, {j for _, j, _ in pairs}
        lines += [
            (g, "MISS", g.get("value"), "", "") for i, g in enumerate(gold) if i not in matched_gold
        ]
        lines += [
            (f, "FALSE", "", f["value"], "") for j, f in enumerate(found) if j not in matched_found
        ]
        for timex, sort, want, have, also in lines:
            shown += 1
            if shown <= errors:
                start, end = timex["start"], timex["end"]
                before = text[max(0, start - 60) : start].replace("\n", " ")
                after = text[end : end + 40].replace("\n", " ")
                print(
                    f"{sort} | {document['id']} {document.get('dct')} | {want} | {have} | "
                    f"{before}[{text[start:end]}]{after} | {also}"
                )
    return n


def undisputed(documents: list[dict[str, Any]], path: Path) -> list[dict[str, Any]]:
    """The documents without the expressions that a file disputes."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    places = (line.split(" | ")[:2] for line in lines if line)
    disputed = {(document, int(character)) for document, character in places}
    return [
        {**one, "timexes": [t for t in one["timexes"] if (one["id"], t["start"]) not in disputed]}
        for one in documents
    ]


def report(name: str, n: Counter[str]) -> str:
    rows = [
        "{} {:.1f}/{:.1f}/{:.1f}".format(key, *f1(n[key], n["found"], n["gold"]))
        for key in ("strict", "relaxed", "value")
    ]
    place = f1(n["place"], n["found placed"], n["gold placed"])[2]
    accuracy = 100 * n["place"] / n["placed matched"] if n["placed matched"] else 0.0
    value = 100 * n["value"] / n["relaxed"] if n["relaxed"] else 0.0
    return (
        f"{name}: {'  '.join(rows)}  type {f1(n['type'], n['found'], n['gold'])[2]:.1f}  "
        f"value accuracy {value:.1f}  place F1 {place:.1f} accuracy {accuracy:.1f}"
    )


def measure_utterances(
    documents: list[dict[str, Any]], found: list[tuple[DateMention, ...]], errors: int
) -> str:
    verdicts = Verdicts()
    false = 0
    for document, mentions in zip(documents, found, strict=True):
        false += 0 if document["timexes"] else len(mentions)
        for gold in document["timexes"]:
            near = [
                m for m in mentions if m.span.start < gold["end"] and gold["start"] < m.span.end
            ]
            right = is_accepted(gold, near, str(document.get("dct"))[:10])
            excluded = verdicts.add(gold, right)
            if not right and not excluded and errors > 0:
                errors -= 1
                wanted = " / ".join(
                    f"{c.get('timex')} {c.get('value') or (c.get('start'), c.get('end'))}"
                    for c in gold.get("candidates", ())[:2]
                )
                have = "; ".join(f"{m.span.of(document['text'])}={m.timex}" for m in near)
                print(
                    f"{document.get('dct')} | {document['text']} | [{gold['text']}] "
                    f"{gold['type']} | {wanted} | {have}"
                )
    lines = [
        f"{name}: {_share(counts)}; per cent by type: "
        + "  ".join(f"{sort} {100 * r / n:.0f}" for sort, (r, n) in sorted(counts.items()))
        for name, counts in (("all", verdicts.all), ("a news text could hold", verdicts.news))
    ]
    lines += [f"  left out, {n}: {reason}" for reason, n in sorted(verdicts.excluded.items())]
    lines.append(f"  {false} found in utterances without a date")
    return "accepted readings\n" + "\n".join(lines)


def _share(counts: dict[str, list[int]]) -> str:
    right, whole = (sum(pair[k] for pair in counts.values()) for k in (0, 1))
    return f"{right} of {whole}, {100 * right / max(whole, 1):.1f} %"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument(
        "--predictions", type=Path, help="write what was found, one line a document"
    )
    parser.add_argument("--errors", type=int, default=0, help="print this many errors of each file")
    parser.add_argument("--disputed", type=Path, help="places that are counted apart")
    options = parser.parse_args()
    written = []
    for path in options.data:
        documents = read_documents(path)
        begin = time.process_time()
        found = [mentions_of(document) for document in documents]
        seconds = time.process_time() - begin
        words = sum(len(document["text"].split()) for document in documents)
        predictions = [
            [
                {
                    "start": m.span.start,
                    "end": m.span.end,
                    "type": m.timex_type,
                    "value": m.timex,
                    "interval": [m.first, m.last] if m.first else None,
                }
                for m in mentions
            ]
            for mentions in found
        ]
        written += [
            {"id": document["id"], "timexes": timexes}
            for document, timexes in zip(documents, predictions, strict=True)
        ]
        if any("candidates" in g for document in documents for g in document["timexes"]):
            print(f"{path.name}: {measure_utterances(documents, found, options.errors)}")
        else:
            print(report(path.name, measure(documents, predictions, options.errors)))
            if options.disputed:
                rest = undisputed(documents, options.disputed)
                print(report("  without what is disputed", measure(rest, predictions, 0)))
        print(f"  {words} words, {words / max(seconds, 1e-9):,.0f} words a second of CPU")
    if options.predictions:
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in written)
        options.predictions.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
