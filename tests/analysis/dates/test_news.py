"""The engine on invented news that was annotated by hand before the engine read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from support.text import make_article

from reader.analysis.dates.dates import find_dates
from reader.analysis.model import Sentence
from reader.documents.article import Side, Span

NEWS = Path(__file__).parent / "news.txt"


@dataclass(frozen=True, slots=True)
class Expected:
    span: Span
    kind: str
    value: str


def paragraphs() -> list[tuple[str, str, tuple[Expected, ...]]]:
    """(publication date, text, annotation) of each line of the file."""
    published, out = "", []
    for line in NEWS.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            published = line[3:]
        elif line and not line.startswith("#"):
            text, expected, at = "", [], 0
            for found in re.finditer(r"\[([^\[\]=]+)=(SET )?([^\]]+)\]", line):
                text += line[at : found.start()]
                span = Span(len(text), len(text) + len(found[1]))
                text += found[1]
                at = found.end()
                expected.append(Expected(span, kind_of(found[3], bool(found[2])), found[3]))
            out.append((published, text + line[at:], tuple(expected)))
    return out


def kind_of(value: str, is_set: bool) -> str:
    if is_set:
        return "SET"
    if re.match(r"P[\dXT]", value):
        return "DURATION"
    return "TIME" if "T" in value and value[0].isdigit() else "DATE"


def found_in(text: str, published: str) -> set[Expected]:
    article = make_article(text, published=published)
    sentences = tuple(
        Sentence(f"A{k}", block.span, block.role) for k, block in enumerate(article.blocks, 1)
    )
    return {
        Expected(m.span, m.timex_type, m.timex)
        for m in find_dates(article, Side.LEFT, sentences, article.published)
    }


def test_nearly_every_expression_of_the_news_has_its_extent_kind_and_value() -> None:
    found = right = wanted = 0
    wrong = []
    for published, text, expected in paragraphs():
        have = found_in(text, published)
        found += len(have)
        wanted += len(expected)
        right += len(have & set(expected))
        wrong += [f"{item.span.of(text)!r} {item}" for item in have ^ set(expected)]
    assert wanted > 200
    precision, recall = right / found, right / wanted
    assert 2 * precision * recall / (precision + recall) > 0.97, "\n".join(wrong)
