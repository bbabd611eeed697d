"""Quotations, speakers, figures and conflicts measured on invented article pairs with truth.

    python tests/quality/speech.py [--show NAME] [--names] [--events ECBPLUS.jsonl]

Prints the figures of `speech/held_out` (run only, never looked at) and `speech/open`, each by
itself. `--show` lists what is missed and wrong in one open pair (or all). `--events` takes ECB+
articles and compares reports of two different events: nothing may be paired there.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import TypeVar

from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis, Figure, Quote, QuoteKind
from reader.comparison.compare import compare
from reader.comparison.model import Comparison, FigureVerdict
from reader.comparison.run import RunOptions, compare_articles
from reader.documents.article import Role, Side, Span
from reader.documents.open import article_from_text

T = TypeVar("T", Quote, Figure)
_BETWEEN = re.compile(r"[\s“\"‘']*")
_END_MARKS = " \n\t,.;:!?…-–—\"'“”‘’«»"


@dataclass
class Tag:
    kind: str
    id: str
    span: Span
    rest: str


@dataclass
class Truth:
    """One side of a pair: text without tags, and the tags."""

    text: str
    tags: list[Tag]

    def of(self, *kinds: str) -> list[Tag]:
        return [tag for tag in self.tags if tag.kind in kinds]


@dataclass
class Pair:
    name: str
    left: Truth
    right: Truth
    quotations: list[tuple[str, str, set[str]]]
    figures: list[tuple[set[str], str, set[str]]]


@dataclass
class Tally:
    """Right, found and wanted of one measurement, and what went wrong."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    notes: list[str] = field(default_factory=list)

    def line(self) -> str:
        precision = self.right / self.found if self.found else 1.0
        recall = self.right / self.wanted if self.wanted else 1.0
        f1 = 2 * precision * recall / (precision + recall) if self.right else 0.0
        return (
            f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}   "
            f"({self.right} right, {self.found} found, {self.wanted} wanted)"
        )


def read_truth(marked: str) -> Truth:
    plain: list[str] = []
    size = 0
    at = 0
    stack: list[tuple[re.Match[str], int]] = []
    tags: list[Tag] = []
    pattern = re.compile(r"<(/)?([qsif])(\d*)(?:\s((?:[<>~#]\s)?[^<>]*))?>")
    for match in pattern.finditer(marked):
        plain.append(marked[at : match.start()])
        size += match.start() - at
        at = match.end()
        if match[1]:
            opening, start = stack.pop()
            name = opening[3] and (opening[2] if opening[2] != "q" else "") + opening[3]
            tags.append(Tag(opening[2], name, Span(start, size), opening[4] or ""))
        else:
            stack.append((match, size))
    plain.append(marked[at:])
    assert not stack, stack
    return Truth("".join(plain), sorted(tags, key=lambda tag: tag.span))


def read_pair(path: Path) -> Pair:
    parts = re.split(
        r"^--- (A|B|quotations|figures)\n", path.read_text(encoding="utf-8"), flags=re.M
    )
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    quotations = []
    for line in sections.get("quotations", "").splitlines():
        if line.strip():
            one, _, rest = line.split(maxsplit=2)
            other, verdicts = rest.split()
            quotations.append((one, other, set(verdicts.split("/"))))
    figures = []
    for line in sections.get("figures", "").splitlines():
        if line.strip():
            one, sign, other = line.split()
            figures.append((set(one.split(",")), sign, set(other.split(","))))
    left, right = (read_truth(sections[side].strip() + "\n") for side in "AB")
    return Pair(path.stem, left, right, quotations, figures)


def run(pair: Pair, names: bool) -> Comparison:
    left = article_from_text(pair.left.text, "a.txt")
    right = article_from_text(pair.right.text, "b.txt")
    assert left.text == pair.left.text
    return compare_articles(left, right, RunOptions(names=names))


def overlap(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def trimmed(text: str, span: Span) -> tuple[int, int]:
    start, end = span.start, span.end
    while end > start and text[end - 1] in _END_MARKS:
        end -= 1
    while start < end and text[start] in _END_MARKS:
        start += 1
    return start, end


def strings_of(text: str, quotes: tuple[Quote, ...]) -> list[tuple[Span, QuoteKind]]:
    """Predicted strings: pieces of one string put together again."""
    found: list[tuple[Span, QuoteKind]] = []
    for quote in quotes:
        if quote.kind is QuoteKind.INDIRECT:
            continue
        if found and found[-1][1] is quote.kind and quote.continues:
            gap = text[found[-1][0].end : quote.span.start]
            if _BETWEEN.fullmatch(gap):
                found[-1] = (Span(found[-1][0].start, quote.span.end), quote.kind)
                continue
        found.append((quote.span, quote.kind))
    return found


def score_side(name: str, truth: Truth, analysis: Analysis, tallies: dict[str, Tally]) -> None:
    text = truth.text
    kinds = {"q": QuoteKind.DIRECT, "s": QuoteKind.SCARE}
    want = {(*trimmed(text, t.span), kinds[t.kind]) for t in truth.of("q", "s")}
    quotes = _outside_headlines(analysis, analysis.quotes, truth)
    have = {(*trimmed(text, span), kind) for span, kind in strings_of(text, quotes)}
    tally = tallies["quotation spans"]
    tally.right += len(want & have)
    tally.found += len(have)
    tally.wanted += len(want)
    tally.notes += [f"{name} missed {k.value}: {text[a:b]!r}" for a, b, k in sorted(want - have)]
    tally.notes += [f"{name} wrong {k.value}: {text[a:b]!r}" for a, b, k in sorted(have - want)]
    for tag in truth.of("q"):
        quote = _quote_in(analysis, tag)
        if quote is None:
            continue
        tally = tallies["speakers"]
        tally.wanted += 1
        tally.found += 1
        given = quote.speaker.name if quote.speaker else "-"
        if any(_same_speaker(given, one.strip()) for one in tag.rest.split("|")):
            tally.right += 1
        else:
            tally.notes.append(f"{name} {tag.span.of(text)[:40]!r}: {given} for {tag.rest}")
    _score_figures(name, truth, analysis, tallies)


def _outside_headlines(analysis: Analysis, found: tuple[T, ...], truth: Truth) -> tuple[T, ...]:
    """Without those of headlines that bear no tag: headlines are tagged only where it matters."""
    heads = {s.id for s in analysis.sentences if s.role is Role.HEADLINE}
    return tuple(
        one
        for one in found
        if one.sentence not in heads or any(tag.span.overlaps(one.span) for tag in truth.tags)
    )


def _untagged(pair: Pair, comparison: Comparison) -> set[str]:
    """Quotations of headlines that bear no numbered tag: pairs with them are not scored."""
    found = set()
    for truth, analysis in ((pair.left, comparison.left), (pair.right, comparison.right)):
        heads = {s.id for s in analysis.sentences if s.role is Role.HEADLINE}
        numbered = [tag for tag in truth.tags if tag.id]
        found |= {
            q.id
            for q in analysis.quotes
            if q.sentence in heads and not any(t.span.overlaps(q.span) for t in numbered)
        }
    return found


def _same_speaker(given: str, wanted: str) -> bool:
    one, other = given.casefold(), wanted.casefold()
    return one == other or one.split()[-1] == other.split()[-1] or other in one.split()


def _quote_in(analysis: Analysis, tag: Tag) -> Quote | None:
    found = [q for q in analysis.quotes if q.kind is not QuoteKind.INDIRECT]
    return next((q for q in found if overlap(q.span, tag.span) * 2 > len(q.span)), None)


def _wanted_figure(tag: Tag) -> tuple[float, str | None, str]:
    parts = tag.rest.split()
    mark = parts.pop(0) if parts[0] in "<>~#" else ""
    unit = parts[1] if len(parts) > 1 else None
    return float(parts[0]), unit, mark


def _figure_in(analysis: Analysis, tag: Tag) -> Figure | None:
    return next((f for f in analysis.figures if f.span.overlaps(tag.span)), None)


def _score_figures(name: str, truth: Truth, analysis: Analysis, tallies: dict[str, Tally]) -> None:
    text = truth.text
    tally, bounds = tallies["figures"], tallies["figure bounds"]
    used = set()
    for tag in truth.of("f"):
        value, unit, mark = _wanted_figure(tag)
        tally.wanted += 1
        figure = _figure_in(analysis, tag)
        near = figure is not None and abs(figure.value - value) <= 1e-3 * max(1, abs(value))
        if figure is None or not near or figure.unit != unit:
            got = figure and (figure.span.of(text), figure.value, figure.unit)
            tally.notes.append(f"{name} figure {tag.span.of(text)!r} {tag.rest}: got {got}")
            continue
        tally.right += 1
        used.add(figure.id)
        bounds.wanted += 1
        bounds.found += 1
        have = "#" if figure.ordinal else {"min": ">", "max": "<"}.get(figure.bound or "", "")
        have = have or ("~" if figure.approximate else "")
        if have == mark:
            bounds.right += 1
        else:
            bounds.notes.append(f"{name} {figure.span.of(text)!r}: {have!r} for {mark!r}")
    scored = _outside_headlines(analysis, analysis.figures, truth)
    tally.found += len(scored)
    for figure in scored:
        if figure.id not in used:
            tally.notes.append(f"{name} wrong figure {figure.span.of(text)!r} = {figure.value}")


def _names_of(quotes: tuple[Quote, ...], truth: Truth) -> dict[str, str]:
    """Predicted quotation -> the tag that it lies in, else its own id."""
    found = {}
    for quote in quotes:
        wanted = ("i",) if quote.kind is QuoteKind.INDIRECT else ("q", "s")
        best = max(
            (tag for tag in truth.of(*wanted) if overlap(tag.span, quote.span)),
            key=lambda tag: overlap(tag.span, quote.span),
            default=None,
        )
        found[quote.id] = best.id or f"@{best.span.start}" if best else f"?{quote.id}"
    return found


def score_pair(pair: Pair, comparison: Comparison, tallies: dict[str, Tally]) -> None:
    score_side(f"{pair.name} A", pair.left, comparison.left, tallies)
    score_side(f"{pair.name} B", pair.right, comparison.right, tallies)
    lefts = _names_of(comparison.left.quotes, pair.left)
    rights = _names_of(comparison.right.quotes, pair.right)
    have: dict[tuple[str, str], set[str]] = defaultdict(set)
    heads = _untagged(pair, comparison)
    for found in comparison.quotations:
        if heads & {*found.left, *found.right}:
            continue
        for one, other in product(found.left, found.right):
            have[(lefts[one], rights[other])].add(found.verdict.value)
    want = {(one, other): verdicts for one, other, verdicts in pair.quotations}
    tally, verdicts = tallies["quotation pairs"], tallies["verdicts"]
    tally.right += len(have.keys() & want.keys())
    tally.found += len(have)
    tally.wanted += len(want)
    tally.notes += [f"{pair.name} missed {k} {want[k]}" for k in sorted(want.keys() - have.keys())]
    tally.notes += [f"{pair.name} wrong {k} {have[k]}" for k in sorted(have.keys() - want.keys())]
    for key in want.keys() & have.keys():
        verdicts.wanted += 1
        verdicts.found += 1
        if have[key] & want[key]:
            verdicts.right += 1
        else:
            verdicts.notes.append(f"{pair.name} {key}: {have[key]} for {want[key]}")
    _score_checks(pair, comparison, tallies)


def _score_checks(pair: Pair, comparison: Comparison, tallies: dict[str, Tally]) -> None:
    names: dict[str, str] = {}
    for truth, analysis in ((pair.left, comparison.left), (pair.right, comparison.right)):
        for figure in analysis.figures:
            tag = next((t for t in truth.of("f") if t.span.overlaps(figure.span)), None)
            names[figure.id] = tag.id[1:] if tag is not None and tag.id else f"?{figure.id}"
    heads = {
        figure.id
        for truth, analysis in ((pair.left, comparison.left), (pair.right, comparison.right))
        for figure in set(analysis.figures)
        - set(_outside_headlines(analysis, analysis.figures, truth))
    }
    signs = {
        FigureVerdict.AGREE: "=",
        FigureVerdict.APPROXIMATE: "=",
        FigureVerdict.SUM: "=",
        FigureVerdict.DIFFER: "!",
        FigureVerdict.UPDATED: "!",  # truth has no sign of its own for a toll that rose
    }
    have = {
        (
            frozenset(names[f] for f in c.left),
            frozenset(names[f] for f in c.right),
            signs[c.verdict],
        ): c
        for c in comparison.figure_checks
        if c.verdict in signs and not any(f in heads for f in (*c.left, *c.right))
    }
    want = {
        (frozenset(a), frozenset(b), "!" if sign == "!" else "=") for a, sign, b in pair.figures
    }
    for sign, label in (("!", "conflicts"), ("=", "agreements")):
        ours = {key for key in have if key[2] == sign}
        theirs = {key for key in want if key[2] == sign}
        tally = tallies[label]
        tally.right += len(ours & theirs)
        tally.found += len(ours)
        tally.wanted += len(theirs)
        for one, other, _ in theirs - ours:
            tally.notes.append(f"{pair.name} missed {sorted(one)} {sign} {sorted(other)}")
        tally.notes += [f"{pair.name} wrong {have[key].note}" for key in ours - theirs]


def measure(folder: Path, names: bool, show: str | None) -> None:
    paths = sorted(folder.glob("*.txt"))
    tallies: dict[str, Tally] = defaultdict(Tally)
    for path in paths:
        pair = read_pair(path)
        score_pair(pair, run(pair, names), tallies)
    print(f"{folder.name}: {len(paths)} pairs")
    for label, tally in tallies.items():
        print(f"  {label:16} {tally.line()}")
        if show and folder.name != "held_out":
            for note in tally.notes:
                if show == "all" or note.startswith(show):
                    print(f"      {note}")


def measure_events(path: Path) -> None:
    """Articles about event a against articles about event b of the same topic."""
    topics: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        text = "\n".join(sentence["text"] for sentence in item["sentences"])
        topics[item["topic"]][item["event"]].append(text)
    counted = {"article pairs": 0, "quotations paired": 0, "conflicts": 0, "figures agreeing": 0}
    for events in topics.values():
        ones = [analyse(article_from_text(t), Side.LEFT) for t in events["a"]]
        others = [analyse(article_from_text(t), Side.RIGHT) for t in events["b"]]
        for one, other in product(ones, others):
            found = compare(one, other)
            counted["article pairs"] += 1
            counted["quotations paired"] += len(found.quotations)
            checks = [c.verdict for c in found.figure_checks]
            counted["conflicts"] += checks.count(FigureVerdict.DIFFER)
            counted["figures agreeing"] += checks.count(FigureVerdict.AGREE)
            for pair in found.quotations:
                print("  quotation:", pair.verdict.value, pair.note)
            for check in found.figure_checks:
                if check.verdict is FigureVerdict.DIFFER:
                    print("  conflict:", check.note)
    print(f"{path.name}, different events:", counted)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", help="an open pair by name, or all")
    parser.add_argument("--names", action="store_true", help="with the names engine")
    parser.add_argument("--events", type=Path)
    options = parser.parse_args()
    if options.events:
        measure_events(options.events)
        return
    here = Path(__file__).parent / "speech"
    for half in ("held_out", "open"):
        measure(here / half, options.names, options.show)


if __name__ == "__main__":
    main()
