"""Write the comparison in the form that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.findings.forms import make_form
from reader.findings.made import Made
from reader.findings.report.options import ReportOptions
from reader.findings.write import make_folder, write_file
from reader.progress import Progress, no_progress
from reader.values import from_json


def export(
    comparison: Comparison,
    form: str,
    path: Path,
    options: dict[str, Any],
    made: Made,
    sources: Mapping[Side, Path],
    progress: Progress = no_progress,
) -> None:
    """`path` is the file, or the folder of the CSV tables; `sources` says where the articles' files
    are. Everything is made before anything is
    written. Raises ReaderError where the report cannot be made or a file cannot be written."""
    chosen = from_json(ReportOptions, options)
    files = make_form(form, comparison, chosen, made, sources, progress)
    if form == "csv":
        make_folder(path)
    for name, data in files.items():
        write_file(path / name if name else path, data)
