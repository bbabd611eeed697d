"""What was found to files and standard output.

Everything is made before anything is written, and each file is written whole or not at all.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from reader.analysis.model import Analysis
from reader.cli.arguments import corrections_of
from reader.cli.bar import ProgressBar
from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.errors import ReaderError
from reader.findings.made import Made, made_now
from reader.findings.write import make_folder, write_file

_REPORTS = ("json", "html", "markdown", "pdf")


class Outputs:
    """The outputs that the command line asks for."""

    def __init__(self, chosen: argparse.Namespace) -> None:
        self._chosen = chosen
        self._wanted = {
            name: place for name in _REPORTS if (place := getattr(chosen, name, None)) is not None
        }
        self._folder = Path(chosen.csv) if getattr(chosen, "csv", None) is not None else None
        if not self._wanted and self._folder is None:
            default = "json" if chosen.command == "inspect" else "markdown"
            self._wanted[default] = "-"

    def check(self) -> None:
        """Whether the folders are there, before minutes of work are spent. Raises Failure."""
        for place in self._files():
            folder = place.parent
            if not folder.is_dir():
                self._fail(place, FileNotFoundError(2, os.strerror(2)))
            if not os.access(folder, os.W_OK):
                self._fail(place, PermissionError(13, os.strerror(13)))

    def write_comparison(self, comparison: Comparison, bar: ProgressBar) -> None:
        """Raises Failure for the first output that cannot be made or written."""
        from reader.findings.forms import make_form
        from reader.findings.report.options import ReportOptions

        made, options = self._made(), ReportOptions(attach=self._chosen.attach)
        paths = self._paths()
        made_bytes: dict[str, bytes] = {}
        for name, place in self._wanted.items():
            bar(f"writing {name}", 0.95)

            def told(stage: str, share: float, name: str = name) -> None:
                bar(f"writing {name}: {stage}", 0.95 + 0.05 * share)

            try:
                made_bytes[name] = make_form(name, comparison, options, made, paths, told)[""]
            except ReaderError as error:
                self._fail(Path(place), error)
        tables = make_form("csv", comparison, options, made) if self._folder else {}
        self._write(made_bytes, tables, bar)

    def write_analysis(self, analysis: Analysis, bar: ProgressBar) -> None:
        """Raises Failure where the findings cannot be written."""
        from reader.findings.findings import analysis_document
        from reader.findings.json_file import json_bytes

        document = analysis_document(analysis, made=self._made())
        self._write({"json": json_bytes(document)}, {}, bar)

    def _write(self, made: dict[str, bytes], tables: dict[str, bytes], bar: ProgressBar) -> None:
        places = {name: place for name, place in self._wanted.items() if place != "-"}
        for name, place in places.items():
            self._write_file(Path(place), made[name])
        if self._folder is not None:
            try:
                make_folder(self._folder)
            except ReaderError as error:
                self._fail(self._folder, error)
            for name, data in tables.items():
                self._write_file(self._folder / name, data)
        bar.clear()
        for name, place in self._wanted.items():
            if place == "-":
                sys.stdout.buffer.write(made[name])
                sys.stdout.buffer.flush()

    def _write_file(self, place: Path, data: bytes) -> None:
        try:
            write_file(place, data)
        except ReaderError as error:
            self._fail(place, error)

    def _paths(self) -> dict[Side, Path]:
        """Of the articles that are files."""
        places = {Side.LEFT: self._chosen.a, Side.RIGHT: self._chosen.b}
        return {side: Path(place) for side, place in places.items() if place != "-"}

    def _files(self) -> list[Path]:
        files = [Path(place) for place in self._wanted.values() if place != "-"]
        return [*files, self._folder] if self._folder is not None else files

    def _fail(self, place: Path, error: ReaderError | OSError) -> None:
        from reader.cli.commands import CANNOT_WRITE, Failure, say_error
        from reader.findings.write import cannot_write

        if isinstance(error, OSError):
            error = cannot_write(place, error)
        raise Failure(CANNOT_WRITE, say_error(place.name, error)) from error

    def _made(self) -> Made:
        chosen = self._chosen
        return made_now(
            names=not chosen.no_entities, model=chosen.model, by_hand=corrections_of(chosen)
        )
