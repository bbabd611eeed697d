"""What may stand on the command line; whatever makes no sense is said, nothing is ignored."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from reader import __version__
from reader.documents.article import Side
from reader.documents.corrections import Corrections

_COMPARE = """\
Compare two articles about the same event. Without any output option the findings are written to
standard output as Markdown."""
_INSPECT = """\
Read one article: blocks, sentences, quotations, figures, dates, names. Without --json the findings
are written to standard output."""
_END = """\
A or B may be - for standard input (text); F may be - for standard output (JSON, HTML, Markdown).
Exit: 0 done, 2 wrong usage, 3 an article could not be opened, 4 a file could not be written,
130 interrupted."""


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Raises SystemExit: 0 after --help or --version, 2 for wrong usage."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    if chosen.command == "compare":
        _check_compare(parser, chosen)
    elif chosen.command == "inspect":
        _check_names(parser, chosen)
    return chosen


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reader",
        description="Reads two articles about the same event side by side. With file names only "
        "(reader A B) or none it opens the window; --model NAME before them chooses the language "
        "model for names.",
        epilog=_END,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"reader {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    compare = commands.add_parser(
        "compare", help="compare two articles", description=_COMPARE, epilog=_END,
        allow_abbrev=False,
    )  # fmt: skip
    compare.add_argument("a", metavar="A", help="first article")
    compare.add_argument("b", metavar="B", help="second article")
    compare.add_argument("--json", metavar="F", help="write the findings as data")
    compare.add_argument("--pdf", metavar="F", help="write the report")
    compare.add_argument("--html", metavar="F", help="write the report as one page")
    compare.add_argument("--markdown", metavar="F", help="write the report as Markdown")
    compare.add_argument("--csv", metavar="DIR", help="write tables into this folder")
    compare.add_argument(
        "--attach", action="store_true", help="attach both articles and the findings to the report"
    )
    for side in "ab":
        compare.add_argument(
            f"--published-{side}", metavar="DATE", type=_day,
            help=f"publication date of {side.upper()}, YYYY-MM-DD",
        )  # fmt: skip
    for side in "ab":
        compare.add_argument(f"--outlet-{side}", metavar="NAME", help=f"outlet of {side.upper()}")
    _add_common(compare)

    inspect = commands.add_parser(
        "inspect", help="read one article", description=_INSPECT, epilog=_END, allow_abbrev=False
    )
    inspect.add_argument("a", metavar="A", help="the article")
    inspect.add_argument("--json", metavar="F", help="write the findings as data")
    inspect.add_argument(
        "--published", metavar="DATE", type=_day, help="publication date, YYYY-MM-DD"
    )
    inspect.add_argument("--outlet", metavar="NAME", help="outlet")
    _add_common(inspect)

    commands.add_parser(
        "models", help="list the language models that can be used", allow_abbrev=False
    )
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="NAME", help="language model for names")
    parser.add_argument("--no-entities", action="store_true", help="do not look for names")
    parser.add_argument(
        "--password-file", metavar="F",
        help="passwords of locked PDFs, one a line; without it they are asked for on a terminal",
    )  # fmt: skip
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _day(text: str) -> str:
    from reader.documents.days import from_number, to_number

    try:
        return from_number(to_number(text))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"not a day of the calendar: {text!r} (write it as 2026-05-12)"
        ) from None


def _check_compare(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    _check_names(parser, chosen)
    if chosen.a == "-" and chosen.b == "-":
        parser.error("only one of the articles can be read from standard input")
    if chosen.pdf == "-":
        parser.error("--pdf needs a file name: a PDF is not written to standard output")
    if chosen.attach and chosen.pdf is None:
        parser.error("--attach makes no sense without --pdf")
    if chosen.csv == "-":
        parser.error("--csv needs a folder: tables are not written to standard output")
    outputs = {f"--{name}": getattr(chosen, name) for name in ("json", "pdf", "html", "markdown")}
    given = {name: value for name, value in outputs.items() if value is not None}
    if sum(value == "-" for value in given.values()) > 1:
        parser.error("only one output can go to standard output")
    seen: dict[Path, str] = {
        Path(value).absolute(): "an article" for value in (chosen.a, chosen.b) if value != "-"
    }
    if chosen.password_file is not None:
        seen[Path(chosen.password_file).absolute()] = "the passwords"
    for name, value in given.items():
        if value == "-":
            continue
        place = Path(value).absolute()
        if place in seen:
            parser.error(f"{name} would write over {seen[place]}: {Path(value).name}")
        seen[place] = f"what {name} writes"


def _check_names(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> None:
    if chosen.no_entities and chosen.model is not None:
        parser.error("--model makes no sense together with --no-entities")
    for name in ("json", "pdf", "html", "markdown", "csv", "a", "b", "model", "password_file"):
        if getattr(chosen, name, None) == "":
            parser.error(f"an empty name was given for {name.replace('_', '-')}")


def corrections_of(chosen: argparse.Namespace) -> dict[Side, Corrections]:
    """What the command line sets by hand, by side; one article is the left one."""
    if chosen.command == "inspect":
        return {Side.LEFT: Corrections(published=chosen.published, outlet=chosen.outlet)}
    return {
        Side.LEFT: Corrections(published=chosen.published_a, outlet=chosen.outlet_a),
        Side.RIGHT: Corrections(published=chosen.published_b, outlet=chosen.outlet_b),
    }
