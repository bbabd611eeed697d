"""What was found to files and standard output.

Everything is made before anything is written, and each file is written whole or not at all.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from reader import __version__
from reader.analysis.model import Analysis
from reader.cli.bar import ProgressBar
from reader.comparison.model import Comparison
from reader.errors import ReaderError
from reader.findings.made import Made, ModelUsed
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
        from reader.findings.csv_files import csv_files
        from reader.findings.findings import to_document
        from reader.findings.html_page import write_html
        from reader.findings.json_file import json_bytes
        from reader.findings.markdown import write_markdown
        from reader.findings.pdf_report import ReportOptions, write_pdf

        made, options = self._made(), ReportOptions()
        makers: dict[str, Callable[[], bytes]] = {
            "json": lambda: json_bytes(to_document(comparison, made=made)),
            "html": lambda: _encode(write_html(comparison, options, made)),
            "markdown": lambda: _encode(write_markdown(comparison, options, made)),
            "pdf": lambda: write_pdf(comparison, options, made),
        }
        made_bytes: dict[str, bytes] = {}
        for name, place in self._wanted.items():
            bar(f"writing {name}", 0.95)
            try:
                made_bytes[name] = makers[name]()
            except ReaderError as error:
                self._fail(Path(place), error)
        tables = csv_files(comparison) if self._folder else {}
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
        settings = {
            "names": "not looked for" if chosen.no_entities else "looked for",
            **{
                name.replace("_", " "): value
                for name in ("published_a", "published_b", "outlet_a", "outlet_b", "published",
                             "outlet")
                if (value := getattr(chosen, name, None)) is not None
            },
        }  # fmt: skip
        return Made(__version__, _now(), _model(chosen), tuple(settings.items()))


def _now() -> str:
    """UTC; the time that SOURCE_DATE_EPOCH states where it is set, for files that anyone can make
    again byte for byte (reproducible-builds.org)."""
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = int(stated) if stated.isdigit() else int(time.time())
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def _model(chosen: argparse.Namespace) -> ModelUsed | None:
    if chosen.no_entities:
        return None
    from reader.analysis.entities.models import BUILT_IN, available_models

    wanted = chosen.model or BUILT_IN
    for info in available_models():
        if info.name == wanted:
            return ModelUsed(info.name, info.version)
    try:
        meta = json.loads((Path(wanted) / "meta.json").read_text(encoding="utf-8"))
        return ModelUsed(Path(wanted).name, str(meta["version"]))
    except (OSError, ValueError, KeyError, TypeError):
        return ModelUsed(Path(wanted).name, "unknown")


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")
