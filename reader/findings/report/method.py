"""How it was made, what it cannot know, and how anyone can check it."""

from __future__ import annotations

from reader.comparison.model import Comparison
from reader.documents.article import PublishedSource, Role
from reader.findings.attachments import Source
from reader.findings.made import Made
from reader.findings.report.model import (
    Beside,
    Block,
    Column,
    Paragraph,
    Row,
    Subheading,
    Table,
)
from reader.findings.report.options import SECTION_TITLES, ReportOptions
from reader.findings.report.runs import plain
from reader.findings.report.words import say_count, say_days, say_pair

_HOW = (
    "Each text was read in a closed process without network and cut into sentences. Sentences were "
    "paired without regard to order; a sentence may be in several pairs. Verbatim means that every "
    "word is equal; near, that most are or that both give the same quotation; paraphrase, that the "
    "same is said in other words. Pairs that only their quotation makes are numbered after the "
    "others. Word differences were computed inside each pair. No side is taken for the original.",
    "Strength is an estimate between 0 and 1, calibrated on articles of the program's own makers: "
    "there about 70 in 100 pairs with a strength of about 0.70 were right. "
    "“Only in A” means that no match was found above the threshold, not that B denies it or that "
    "its newspaper never wrote it. The report compares two texts with each other; it does not say "
    "which of them is true.",
)


def build_method(
    comparison: Comparison, made: Made, options: ReportOptions, notes: tuple[str, ...]
) -> tuple[Block, ...]:
    model = f"{made.model.name} {made.model.version}" if made.model else "none"
    settings = [
        ("Program", f"reader {made.reader}"),
        ("Made", made.at),
        ("Model for names", model),
        *((name[:1].upper() + name[1:], value) for name, value in made.settings),
        ("Left out of this report", _left_out(options)),
    ]
    assumed = _assumed(comparison)
    by_hand = _by_hand(comparison)
    limits = [*_ignored(comparison), *notes]
    table = Table(
        (Column("Setting", 2), Column("Value", 3)),
        tuple(Row((plain(name, style="muted"), plain(value))) for name, value in settings),
        "The settings with which the findings were made.",
    )
    return (
        *(Paragraph(plain(words)) for words in _HOW),
        Beside(
            (Subheading("Settings"), table),
            (
                Subheading("Assumptions"),
                *(Paragraph(plain(words)) for words in assumed or ["None."]),
                Subheading("Set by hand"),
                *(Paragraph(plain(words)) for words in by_hand or ["Nothing."]),
                Subheading("Limits of this comparison"),
                *(Paragraph(plain(words)) for words in limits),
            ),
        ),
    )


def _left_out(options: ReportOptions) -> str:
    missing = [title for key, title in SECTION_TITLES.items() if key not in options.sections]
    return ", ".join(missing) or "nothing"


def _assumed(comparison: Comparison) -> list[str]:
    found = []
    for analysis in (comparison.left, comparison.right):
        published = analysis.article.published
        if published.is_assumed:
            dates = sum(date.assumed for date in analysis.dates)
            found.append(
                f"The publication date of {analysis.side} is assumed ({published.reason}); "
                f"{say_count(dates, 'date', 'dates')} in the text "
                f"{'rests' if dates == 1 else 'rest'} on it."
            )
        elif published.date is None:
            found.append(
                f"No publication date of {analysis.side} is known: words such as “yesterday” were "
                "not placed on the calendar."
            )
    return found


def _by_hand(comparison: Comparison) -> list[str]:
    found = [
        f"Pair {say_pair(pair)}: {pair.left} with {pair.right}."
        for pair in comparison.pairs
        if pair.by_hand
    ]
    found += [
        f"Publication date of {analysis.side}: {analysis.article.published.date}."
        for analysis in (comparison.left, comparison.right)
        if analysis.article.published.source is PublishedSource.GIVEN
    ]
    found += [
        f"{date.sentence}, “{date.span.of(analysis.article.text)}”: read as "
        f"{say_days(date.first, date.last, date.precision)}."
        for analysis in (comparison.left, comparison.right)
        for date in analysis.dates
        if date.by_hand and date.first is not None
    ]
    return found


def _ignored(comparison: Comparison) -> list[str]:
    found = []
    for analysis in (comparison.left, comparison.right):
        ignored = sum(
            s.role in (Role.FURNITURE, Role.SECTION, Role.DATE_LINE) for s in analysis.sentences
        )
        found.append(
            f"{analysis.side}: {say_count(ignored, 'line', 'lines')} of page furniture, section "
            "and date took no part in pairs and shares."
        )
        found += [f"{analysis.side}: {notice.text}" for notice in analysis.article.notices]
    return found


def build_check(
    comparison: Comparison, fingerprint: str, sources: tuple[Source, ...]
) -> tuple[Block, ...]:
    sums = tuple(
        Row((plain(article.file), plain(article.sha256, style="code")))
        for article in (comparison.left.article, comparison.right.article)
    )
    return (
        Paragraph(
            plain(
                "The sums below are of the files as they were opened. Compute them for the files "
                "you hold (Linux: sha256sum FILE; macOS: shasum -a 256 FILE; Windows: certutil "
                "-hashfile FILE SHA256): if they are equal, these are the same files, byte for "
                "byte."
            )
        ),
        Table((Column("File", 2), Column("SHA-256", 5)), sums, "SHA-256 of both files."),
        Paragraph(
            (
                *plain("The number of this report begins the SHA-256 of its findings, settings "
                       "and choices (without the time of making): "),
                *plain(fingerprint, style="code"),
                *plain(". The same files, program and settings give the same number, and with "
                       "the same stated time this very file, byte for byte."),
            )
        ),
        *(Paragraph(plain(words)) for words in _say_attached(sources)),
    )  # fmt: skip


def _say_attached(sources: tuple[Source, ...]) -> list[str]:
    if not sources:
        return [
            "No source is attached to this file; the findings can be exported as JSON beside it."
        ]
    said = ["Attached to this file are both sources and the findings (findings.json)."]
    for source in sources:
        if source.why_not:
            said.append(
                f"“{source.name}” is the text of {source.side} as this program read it, in UTF-8, "
                f"because {source.why_not}. It is not the file whose sum stands above."
            )
        else:
            said.append(
                f"“{source.name}” is {source.side} as it was opened, byte for byte: its sum is the "
                "one above."
            )
    return said
