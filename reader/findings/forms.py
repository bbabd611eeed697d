"""The findings in any of the forms they can be written in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.findings.made import Made
from reader.findings.report.options import ReportOptions
from reader.progress import Progress, no_progress

FORMS = ("json", "html", "markdown", "pdf", "csv")


def make_form(
    form: str,
    comparison: Comparison,
    options: ReportOptions,
    made: Made,
    paths: Mapping[Side, Path] | None = None,
    progress: Progress = no_progress,
) -> dict[str, bytes]:
    """File names (relative; "" for the one file of a single-file form) and what goes into them.

    `paths` says where the files of the articles are, which a PDF may have attached. Raises
    ValueError for an unknown form and ReaderError where the report cannot be made.
    """
    # Each form imports its own writer: the typesetter is not loaded for a JSON file.
    match form:
        case "json":
            from reader.findings.findings import to_document
            from reader.findings.json_file import json_bytes

            return {"": json_bytes(to_document(comparison, made=made))}
        case "html":
            from reader.findings.html_page import write_html

            return {"": _encode(write_html(comparison, options, made))}
        case "markdown":
            from reader.findings.markdown import write_markdown

            return {"": _encode(write_markdown(comparison, options, made))}
        case "pdf":
            from reader.findings.pdf_report import write_pdf

            return {"": write_pdf(comparison, options, made, paths=paths, progress=progress)}
        case "csv":
            from reader.findings.csv_files import csv_files

            return csv_files(comparison)
    raise ValueError(f"no such form: {form}")


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")
