"""The first page: where both texts come from, what was found, how to read the rest."""

from __future__ import annotations

from collections.abc import Callable

from reader.analysis.model import Analysis
from reader.comparison.model import (
    Comparison,
    DateVerdict,
    FigureVerdict,
    HeadlineCheck,
    PairKind,
    QuoteVerdict,
)
from reader.documents.article import Article, Role
from reader.findings.report.heights import drawing_width
from reader.findings.report.model import Block, Column, Fact, Key, Paragraph, Row, Run, Runs, Table
from reader.findings.report.options import ReportOptions
from reader.findings.report.overview import draw_overview
from reader.findings.report.runs import plain
from reader.findings.report.words import (
    KIND_SIGNS,
    QUOTE_WORDS,
    count_kinds,
    say_count,
    say_published,
    say_share,
)

_HEADS = {Role.STANDFIRST: "Standfirst"}
_FIGURE_POINTS = {
    FigureVerdict.DIFFER: "Figures differ",
    FigureVerdict.UPDATED: "Toll updated",
}


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
            f"{shares.without_quotes_right * 100:.0f} % unquoted",
        ),
        Fact(str(both), "names in both", f"{only_a} only A, {only_b} only B"),
    )


def build_sources(comparison: Comparison) -> tuple[Block, ...]:
    both = (comparison.left, comparison.right)

    def row(name: str, say: Callable[[Article], str], style: str = "") -> Row:
        cells = (plain(say(analysis.article), style=style) for analysis in both)
        return Row((plain(name, style="muted"), *cells))

    rows = [
        row("Outlet", lambda article: article.outlet or "not found"),
        row("Byline", lambda article: article.byline or "not found"),
        row("Published", say_published),
        Row((plain("File", style="muted"), *(plain(_say_file(a)) for a in both))),
        Row((plain("SHA-256", style="muted"), *(_two_lines(a.article.sha256) for a in both))),
        row("Read as", _say_reading),
    ]
    if not any(analysis.article.byline for analysis in both):
        del rows[1]
    if any(analysis.article.notices for analysis in both):
        rows.append(
            row(
                "Notices",
                lambda article: " ".join(n.text for n in article.notices) or "none",
            )
        )
    return (
        Table(
            (Column("", 0, "key"), Column("A"), Column("B")),
            tuple(rows),
            "Where the two texts come from: one row a property, one column an article.",
        ),
    )


def _two_lines(digest: str) -> Runs:
    return (Run(digest[:32], style="code"), Run("\n"), Run(digest[32:], style="code"))


def _say_file(analysis: Analysis) -> str:
    sentences = sum(s.role.is_story for s in analysis.sentences)
    file = analysis.article.file
    return (
        f"{file}, {analysis.article.size:,} bytes, {say_count(sentences, 'sentence', 'sentences')}"
    )


def _say_reading(article: Article) -> str:
    language = f", language {article.language}" if article.language else ""
    return f"{article.media_type}, {article.encoding.name} ({article.encoding.how}){language}"


def build_summary(comparison: Comparison, options: ReportOptions) -> tuple[Block, ...]:
    kinds = count_kinds(comparison)
    moved = sum(pair.moved for pair in comparison.pairs)
    by_hand = sum(pair.by_hand for pair in comparison.pairs)
    shares = comparison.shares
    opening = (
        f"{say_count(len(comparison.pairs), 'pair', 'pairs').capitalize()} of sentences with words "
        f"or facts in common: {kinds[PairKind.VERBATIM]} verbatim (=), "
        f"{kinds[PairKind.NEAR]} near (~), "
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
        (Column("Point", 0), Column("What stands there"), Column("Where", 0)),
        rows,
        "The findings that need a reader's eye first, with the sentences they rest on.",
    )
    drawing = (draw_overview(comparison, drawing_width(options)),) if comparison.pairs else ()
    return (Paragraph(plain(opening)), *drawing, table)


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
                plain(_FIGURE_POINTS[check.verdict], style="strong"),
                plain(check.note),
                _links(dict.fromkeys(sentences[i] for i in (*check.left, *check.right))),
            )
        )
        for check in comparison.figure_checks
        if check.verdict in _FIGURE_POINTS
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


def _claim(check: HeadlineCheck, comparison: Comparison) -> str:
    """The claim's words before what is told of it, where its headline makes others as well."""
    claims = sum(other.headline == check.headline for other in comparison.headline_checks)
    if claims == 1:
        return ""
    text = comparison.analysis(check.side).article.text
    return f"“{' '.join(check.claim.of(text).split())}”: "


def _headline_points(comparison: Comparison) -> tuple[Row, ...]:
    roles = {s.id: s.role for a in (comparison.left, comparison.right) for s in a.sentences}
    return tuple(
        Row(
            (
                plain(
                    f"{_HEADS.get(roles[check.headline], 'Headline')} of {check.side}",
                    style="strong",
                ),
                plain(
                    _claim(check, comparison) + ("; ".join(map(str, check.differs)) or check.note)
                ),
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
    kinds = (
        ("P person", "person"),
        ("O organisation", "org"),
        ("L place", "place"),
        ("G group", "group"),
        ("E event", "event"),
        ("W work", "work"),
        ("D date", "date"),
    )
    letters = [Run("raised letters: ")]
    for number, (words, name) in enumerate(kinds):
        letters += [Run(", ")] * (number > 0) + [Run(words, name=name)]
    entries: tuple[tuple[Runs, Runs], ...] = (
        (
            (Run("3 ~", style="strong"),),
            plain("number and kind of a pair: = every word equal, ~ near, … other words; its "
                  "twin bears the same number"),
        ),
        (
            (Run("A6", style="strong"),),
            plain("number of a sentence, the same in every list and export"),
        ),
        (
            (Run("shared", tint="verbatim"),),
            (*plain("words that both have; lighter where the pair is "), Run("near", tint="near"),
             Run(" or a "), Run("paraphrase", tint="paraphrase")),
        ),
        (
            (Run("other", under="changed"),),
            (*plain("another wording in a near pair; "), Run("double", under="only"),
             Run(": words that only one side has")),
        ),
        (
            (Run("[did]", under="changed"),),
            plain("brackets hold what differs where sentences are set against each other"),
        ),
        (
            (Run("“!", style="strong"),),
            plain("with a thick rule: a quotation that stands otherwise in the other article; a "
                  "thin rule: a quotation"),
        ),
        ((Run("Name", name="person", letter="P"),), tuple(letters)),
        (
            (Run("Type"),),
            plain("serif: words of the articles; sans serif: words of this program"),
        ),
    )  # fmt: skip
    return (
        Key(
            entries,
            plain(
                "Nothing rests on colour. A sentence without the number of a pair has no match "
                "above the threshold; it is not thereby unique.",
                style="muted",
            ),
        ),
    )
