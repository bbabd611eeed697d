"""The commands, and what they say when something cannot be done."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.arguments import corrections_of, parse_arguments
from reader.cli.bar import ProgressBar
from reader.documents.article import Side
from reader.errors import ErrorCode, ReaderError

if TYPE_CHECKING:
    from reader.analysis.model import Analysis
    from reader.documents.article import Article

DONE, USAGE, CANNOT_OPEN, CANNOT_WRITE, INTERRUPTED = 0, 2, 3, 4, 130
_STANDARD_INPUT = "standard input"


class Failure(Exception):
    """A failure with its exit code; its lines have been written for the person."""

    def __init__(self, code: int, *lines: str) -> None:
        super().__init__(*lines)
        self.code = code
        self.lines = lines


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says; the exit code (see `reader --help`)."""
    try:
        chosen = parse_arguments(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    bar = ProgressBar(sys.stderr, quiet=getattr(chosen, "quiet", True))
    try:
        return _COMMANDS[chosen.command](chosen, bar)
    except Failure as failure:
        bar.clear()
        for line in failure.lines:
            print(f"reader: {line}", file=sys.stderr)
        return failure.code
    except KeyboardInterrupt:
        bar.clear()
        print("reader: interrupted; nothing half-written is left", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        bar.clear()
        _drop_output()
        print("reader: standard output: cannot_write: nobody reads it any more", file=sys.stderr)
        return CANNOT_WRITE
    except Exception as error:
        bar.clear()
        print(f"reader: internal: {_log(error)}", file=sys.stderr)
        return 1
    finally:
        bar.clear()


def _compare(chosen: argparse.Namespace, bar: ProgressBar) -> int:
    from reader.cli.outputs import Outputs

    outputs = Outputs(chosen)
    outputs.check()
    left, right = _open((chosen.a, chosen.b), chosen.password_file, bar)

    from reader.comparison.run import RunOptions, compare_articles

    by_hand = corrections_of(chosen)
    options = RunOptions(
        left=by_hand[Side.LEFT],
        right=by_hand[Side.RIGHT],
        names=not chosen.no_entities,
        model=chosen.model,
    )
    try:
        comparison = compare_articles(left, right, options, bar)
    except ReaderError as error:
        raise _model_failure(error) from error
    _tell_of_the_model(comparison.left, chosen, bar)
    outputs.write_comparison(comparison, bar)
    return DONE


def _inspect(chosen: argparse.Namespace, bar: ProgressBar) -> int:
    from reader.cli.outputs import Outputs

    outputs = Outputs(chosen)
    outputs.check()
    (article,) = _open((chosen.a,), chosen.password_file, bar)

    from reader.comparison.run import RunOptions, analyse_article

    options = RunOptions(
        left=corrections_of(chosen)[Side.LEFT],
        names=not chosen.no_entities,
        model=chosen.model,
    )
    try:
        analysis = analyse_article(article, options, bar)
    except ReaderError as error:
        raise _model_failure(error) from error
    _tell_of_the_model(analysis, chosen, bar)
    outputs.write_analysis(analysis, bar)
    return DONE


def _models(_: argparse.Namespace, __: ProgressBar) -> int:
    from reader.analysis.entities.models import available_models

    models = available_models()
    if not models:
        print("reader: no language model was found; use --no-entities", file=sys.stderr)
        return DONE
    width = max(len(model.name) for model in models)
    for model in models:
        size = f"{model.size / 1e6:6.1f} MB" if model.size else " " * 9
        default = "  default" if model.is_default else ""
        print(f"{model.name:{width}}  {model.version:8}  {model.language:3}  {size}{default}")
    return DONE


_COMMANDS: dict[str, Callable[[argparse.Namespace, ProgressBar], int]] = {
    "compare": _compare,
    "inspect": _inspect,
    "models": _models,
}


def _open(names: Sequence[str], secrets: str | None, bar: ProgressBar) -> tuple[Article, ...]:
    """All articles; raises Failure with one line for each that cannot be opened. `secrets` names
    a file of passwords."""
    from reader.cli.passwords import open_locked, read_passwords
    from reader.documents.open import article_from_bytes, open_articles
    from reader.documents.refusals import LARGEST_FILE

    try:
        passwords = read_passwords(secrets)
    except ReaderError as error:
        raise Failure(USAGE, f"{error.code}: {error.message}") from None

    bar("opening", 0.0)
    files = [Path(name) for name in names if name != "-"]
    opened = iter(open_articles(files))
    articles: list[Article] = []
    lines: list[str] = []
    for name in names:
        try:
            if name == "-":
                # One byte more than is allowed, so that too much is noticed.
                data = sys.stdin.buffer.read(LARGEST_FILE + 1)
                articles.append(article_from_bytes(data, _STANDARD_INPUT))
                continue
            found = next(opened)
            if isinstance(found, ReaderError):
                bar.clear()
                found = open_locked(Path(name), found, passwords)
            articles.append(found)
        except ReaderError as error:
            lines.append(say_error(_STANDARD_INPUT if name == "-" else Path(name).name, error))
    if lines:
        raise Failure(CANNOT_OPEN, *lines)
    return tuple(articles)


def say_error(subject: str, error: ReaderError) -> str:
    """ "x.zip: unsupported: …"; control characters of a file's name are not sent to a terminal."""
    from reader.documents.names import visible_name

    return f"{visible_name(subject)}: {error.code}: {error.message}"


def _tell_of_the_model(analysis: Analysis, chosen: argparse.Namespace, bar: ProgressBar) -> None:
    """Says that the built-in model stood in for the chosen one; the findings name it then."""
    for notice in analysis.article.notices:
        if notice.code == ErrorCode.MODEL_UNUSABLE:
            chosen.model = None
            bar.clear()
            print(f"reader: {notice.code}: {notice.text}", file=sys.stderr)


def _model_failure(error: ReaderError) -> Failure:
    if error.code is ErrorCode.MODEL_UNUSABLE:
        return Failure(USAGE, f"{error.code}: {error.message}")
    return Failure(CANNOT_OPEN, f"{error.code}: {error.message}")


def _drop_output() -> None:
    """Whatever is still in the buffer of standard output goes nowhere, without a complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _log(error: Exception) -> str:
    """Keep the traceback in a file; what to tell the person."""
    from reader.paths import state_folder

    folder = state_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        log = folder / "errors.log"
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write("".join(traceback.format_exception(error)) + "\n")
    except OSError:
        return f"something went wrong ({type(error).__name__}), and no log could be written."
    return f"something went wrong; what happened is at the end of {log}"
