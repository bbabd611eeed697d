"""The first page: where both texts come from, what was found, how to read the rest."""

from __future__ import annotations

from collections.abc import Callable

from reader.analysis.model import Analysis
from reader.comparison.model import (
    Comparison,
    DateVerdict,
    FigureVerdict,
    PairKind,
    QuoteVerdict,
)
from reader.documents.article import Article, Role
from reader.findings.report.model import Block, Fact, Paragraph, Row, Run, Runs, Table
from reader.findings.report.runs import plain
from reader.findings.report.words import (
    KIND_SIGNS,
    QUOTE_WORDS,
    count_kinds,
    say_count,
    say_published,
    say_share,
    title_of,
)


def build_facts(comparison: Comparison) -> tuple[Fact, ...]:
    """The five figures at the top."""
    kinds = count_kinds(comparison)
    quotes = [q for q in comparison.quotations if q.verdict is not QuoteVerdict.REPORTED]
    same = sum(q.verdict is QuoteVerdict.IDENTICAL for q in quotes)
    agree = sum(
        c.verdict in (FigureVerdict.AGREE, FigureVerdict.SUM, FigureVerdict.APPROXIMATE)
        for c in comparison.figure_checks
    )
    differ = sum(c.verdict is FigureVerdict.DIFFER for c in comparison.figure_checks)
    both = sum(bool(e.left and e.right) for e in comparison.entities)
    only_a = sum(bool(e.left and not e.right) for e in comparison.entities)
    only_b = sum(bool(e.right and not e.left) for e in comparison.entities)
    shares = comparison.shares
    return (
        Fact(
            str(len(comparison.pairs)),
            "shared pairs",
            "  ".join(f"{count} {KIND_SIGNS[kind]}" for kind, count in kinds.items()),
        ),
        Fact(str(len(quotes)), "quotations in both", f"{same} same, {len(quotes) - same} altered"),
        Fact(
            str(agree),
            "figures agree" if agree != 1 else "figure agrees",
            f"{differ or 'none'} differ{'s' if differ == 1 else ''}",
        ),
        Fact(
            f"{shares.words_left * 100:.0f} / {shares.words_right * 100:.0f} %",
            "of the words of A / B",
            f"{shares.without_quotes_left * 100:.0f} / "
            f"{shares.without_quotes_right * 100:.0f} % outside quotes",
        ),
        Fact(str(both), "names in both", f"{only_a} only A, {only_b} only B"),
    )


def build_sources(comparison: Comparison) -> tuple[Block, ...]:
    both = (comparison.left, comparison.right)

    def row(name: str, say: Callable[[Article], str], style: str = "") -> Row:
        cells = (plain(say(analysis.article), style=style) for analysis in both)
        return Row((plain(name, style="muted"), *cells))

    rows = [
        row("Title", title_of),
        row("Outlet", lambda article: article.outlet or "not found"),
        row("Byline", lambda article: article.byline or "not found"),
        row("Published", say_published),
        row("File", lambda article: f"{article.file}, {article.size:,} bytes"),
        Row((plain("SHA-256", style="muted"), *(_two_lines(a.article.sha256) for a in both))),
        row("Read as", _say_reading),
        Row((plain("Text", style="muted"), *(plain(_say_size(analysis)) for analysis in both))),
    ]
    if not any(analysis.article.byline for analysis in both):
        del rows[2]
    if any(analysis.article.notices for analysis in both):
        rows.append(
            row(
                "Notices",
                lambda article: " ".join(n.text for n in article.notices) or "none",
            )
        )
    return (
        Table(
            (("", 0), ("A", 1), ("B", 1)),
            tuple(rows),
            "Where the two texts come from: one row a property, one column an article.",
        ),
    )


def _two_lines(digest: str) -> Runs:
    return (Run(digest[:32], style="code"), Run("\n"), Run(digest[32:], style="code"))


def _say_reading(article: Article) -> str:
    language = f", language {article.language}" if article.language else ""
    return f"{article.media_type}, {article.encoding.name} ({article.encoding.how}){language}"


def _say_size(analysis: Analysis) -> str:
    story = sum(s.role.is_story for s in analysis.sentences)
    furniture = sum(s.role is Role.FURNITURE for s in analysis.sentences)
    return (
        f"{say_count(story, 'sentence', 'sentences')}, "
        f"{say_count(furniture, 'line', 'lines')} of page furniture"
    )


def build_summary(comparison: Comparison) -> tuple[Block, ...]:
    kinds = count_kinds(comparison)
    moved = sum(pair.moved for pair in comparison.pairs)
    by_hand = sum(pair.by_hand for pair in comparison.pairs)
    shares = comparison.shares
    opening = (
        f"{say_count(len(comparison.pairs), 'pair', 'pairs').capitalize()} of sentences say the "
        f"same: {kinds[PairKind.VERBATIM]} verbatim (=), {kinds[PairKind.NEAR]} near (~), "
        f"{kinds[PairKind.PARAPHRASE]} paraphrased (…); {moved} stand in another order, "
        f"{by_hand or 'none'} set by hand. They hold {say_share(shares.words_left)} of the words "
        f"of A and {say_share(shares.words_right)} of B; without quotations "
        f"{say_share(shares.without_quotes_left)} and {say_share(shares.without_quotes_right)}."
    )
    rows = (
        *_quotation_points(comparison),
        *_figure_points(comparison),
        *_date_points(comparison),
        *_headline_points(comparison),
        _only_point(comparison),
    )
    table = Table(
        (("Point", 0), ("What stands there", 1), ("Where", 0)),
        rows,
        "The findings that need a reader's eye first, with the sentences they rest on.",
    )
    return (Paragraph(plain(opening)), table)


def _quotation_points(comparison: Comparison) -> tuple[Row, ...]:
    sentences = {q.id: q.sentence for a in (comparison.left, comparison.right) for q in a.quotes}
    return tuple(
        Row(
            (
                plain(f"Quotation {QUOTE_WORDS[q.verdict]}", style="strong"),
                plain(q.note),
                _links(dict.fromkeys(sentences[i] for i in (*q.left, *q.right))),
            )
        )
        for q in comparison.quotations
        if q.verdict not in (QuoteVerdict.IDENTICAL, QuoteVerdict.REPORTED)
    )


def _figure_points(comparison: Comparison) -> tuple[Row, ...]:
    sentences = {f.id: f.sentence for a in (comparison.left, comparison.right) for f in a.figures}
    return tuple(
        Row(
            (
                plain("Figures differ", style="strong"),
                plain(check.note),
                _links(dict.fromkeys(sentences[i] for i in (*check.left, *check.right))),
            )
        )
        for check in comparison.figure_checks
        if check.verdict is FigureVerdict.DIFFER
    )


def _date_points(comparison: Comparison) -> tuple[Row, ...]:
    sentences = {d.id: d.sentence for a in (comparison.left, comparison.right) for d in a.dates}
    return tuple(
        Row(
            (
                plain("Dates differ", style="strong"),
                plain(check.note),
                _links((sentences[check.left], sentences[check.right])),
            )
        )
        for check in comparison.date_checks
        if check.verdict is DateVerdict.DIFFERS
    )


def _headline_points(comparison: Comparison) -> tuple[Row, ...]:
    return tuple(
        Row(
            (
                plain(f"Headline of {check.side}", style="strong"),
                plain("; ".join(check.differs) or check.note),
                _links((check.headline, *check.sentences)),
            )
        )
        for check in comparison.headline_checks
        if check.differs or not check.sentences
    )


def _only_point(comparison: Comparison) -> Row:
    only_a, only_b = len(comparison.only_left), len(comparison.only_right)
    return Row(
        (
            plain("In one only", style="strong"),
            plain(
                f"{say_count(only_a, 'sentence', 'sentences')} of A and "
                f"{say_count(only_b, 'sentence', 'sentences')} of B have no match above the "
                "threshold"
            ),
            (Run("listed below", link="section-only"),),
        )
    )


def _links(ids: object) -> Runs:
    runs: list[Run] = []
    for id_ in ids:  # type: ignore[attr-defined]
        if runs:
            runs.append(Run(" "))
        runs.append(Run(str(id_), link=f"s-{id_}"))
    return tuple(runs)


def build_legend() -> tuple[Block, ...]:
    return (
        Paragraph(
            (
                Run("7 ~", style="strong"),
                Run(" in the margin: number of a pair and its kind: = every word equal, ~ near, … "
                    "other words; its twin bears the same number. "),
                Run("A6", style="strong"),
                Run(" number of a sentence, the same in every list and export. Words shared: "),
                Run("verbatim", tint="verbatim"),
                Run(" "),
                Run("near", tint="near"),
                Run(" "),
                Run("paraphrase", tint="paraphrase"),
                Run(". In a near pair, "),
                Run("words in another wording", under="changed"),
                Run(" and "),
                Run("words on one side only", under="only"),
                Run(". "),
                Run("Person", name="person", letter="P"),
                Run("  "),
                Run("organisation", name="org", letter="O"),
                Run("  "),
                Run("place", name="place", letter="L"),
                Run("  "),
                Run("group", name="group", letter="G"),
                Run("  "),
                Run("event", name="event", letter="E"),
                Run("  "),
                Run("work", name="work", letter="W"),
                Run("  "),
                Run("date", name="date", letter="D"),
                Run(". A rule beside a sentence marks a quotation; a thick one with “! one "
                    "that stands otherwise in the other article. In lists, "),
                Run("[brackets]", under="changed"),
                Run(" hold what differs. Nothing here depends on colour: numbers, signs, rules, "
                    "brackets and letters say the same. A sentence without a number has no match "
                    "above the threshold; it is not thereby unique."),
            )
        ),
    )  # fmt: skip
