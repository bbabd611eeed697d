"""The comparison as a PDF that can be filed as evidence: tagged, archivable, reproducible.

The contents (`report/`) become JSON; `resources/report/` sets them with typst in a child process
without network. Colours are those of the window's light theme.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from reader.comparison.model import Comparison
from reader.documents.article import Side
from reader.errors import ErrorCode, ReaderError
from reader.findings.attachments import attached_files, find_sources
from reader.findings.made import Made
from reader.findings.report.contents import build_report
from reader.findings.report.model import Report, Texts
from reader.findings.report.options import ReportOptions
from reader.findings.report.parts import MOST_LETTERS, in_parts
from reader.findings.report.visible import name_of, visible
from reader.findings.report.words import language_of
from reader.findings.typesetting import find_glyphs, typeset
from reader.presentation.theme import load_theme
from reader.progress import Progress, no_progress

__all__ = ["ReportOptions", "write_pdf"]

_SERIF = ["Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew"]
_SANS = ["Inter", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif"]
_CERTAIN = re.compile(
    "[ -~\u00a0-\u017f\u2010-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\n\t]"
)
"""Characters that every family of ours has (held by a test): most articles need no probe."""
_PLAIN_WORD = re.compile(r"(?<!\S)[a-z]{4,10}(?=[\s.,;:])")
"""Words that every PDF reader gives back letter by letter, whatever stands around them."""
_ALWAYS = ("text", "id", "cells", "title")
"""Fields that the template reads even where they are empty."""


def write_pdf(
    comparison: Comparison,
    options: ReportOptions,
    made: Made,
    *,
    paths: Mapping[Side, Path] | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Progress = no_progress,
) -> bytes:
    """The report's bytes: the same for the same comparison, options and `made`. `paths` says where
    the files are that may be attached; no path is printed.

    Raises ReaderError (report_failed, timeout, too_complex), and Cancelled where `cancelled` or
    `progress` says so.
    """
    glyphs = _find_glyphs(comparison, cancelled)
    sources = find_sources(comparison, paths) if options.attach else ()
    attached = attached_files(sources, comparison, made) if sources else []

    def set_all() -> tuple[list[str], bytes]:
        progress("gathering", 0.05)
        report = build_report(comparison, options, made, _notes(glyphs), sources)
        data = template_data(report, comparison, options, made)
        return typeset(data, attached, glyphs, cancelled, progress)

    missing, pdf = set_all()
    if missing != glyphs["missing"]:
        # What stands for a character is said in the report itself, so it is set once more.
        glyphs = {**glyphs, "missing": missing}
        _, pdf = set_all()
    progress("checking", 0.95)
    _check(pdf, comparison if {"texts", "as_read"} & {*options.sections} else None)
    return pdf


def _find_glyphs(comparison: Comparison, cancelled: Callable[[], bool] | None) -> dict[str, Any]:
    """Which characters of both articles the program's fonts do not have."""
    used = set(comparison.left.article.text) | set(comparison.right.article.text)
    for article in (comparison.left.article, comparison.right.article):
        used |= set(f"{article.file}{article.title}{article.outlet}{article.byline}")
    shown = {char for char in used if visible(char) == char}
    unsure = sorted(char for char in shown if not _CERTAIN.match(char))
    if not unsure:
        return {"system_fonts": False, "missing": []}
    return find_glyphs(unsure, [_SERIF, _SANS], cancelled)


def template_data(
    report: Report, comparison: Comparison, options: ReportOptions, made: Made
) -> list[Callable[[], dict[str, Any]]]:
    """What `resources/report/main.typ` reads, for each part of the report."""
    languages = [language_of(a.article) for a in (comparison.left, comparison.right)]
    blocks = (block for section in report.sections for block in section.blocks)
    at = made.at
    common = {
        "document_title": f"{report.titles[0]} / {report.titles[1]}",
        "made_at": [int(at[:4]), *(int(at[i : i + 2]) for i in (5, 8, 11, 14, 17))],
        "languages": languages,
        "running": next((list(block.running) for block in blocks if isinstance(block, Texts)), []),
        "paper": options.paper,
        "landscape": options.landscape,
        "look": _look(options.grey),
        "fonts": {"serif": _SERIF, "sans": _SANS, "fallback": False},
    }
    parts = in_parts(report, MOST_LETTERS)

    def data(part: Report, number: int) -> dict[str, Any]:
        return {**compact(part), **common, "part": number}

    if len(parts) == 1:
        return [partial(data, report, 0)]
    return [partial(data, part, number) for number, part in enumerate(parts, 1)]


def _look(grey: bool) -> dict[str, Any]:
    """The window's light colours; greys of the same lightness for print without colour."""
    theme = load_theme("light")

    def tone(colour: str | None) -> str:
        colour = colour or theme.color("text")
        return _grey(colour) if grey else colour

    names = ("person", "org", "place", "group", "event", "work")
    return {
        **{
            name: tone(theme.color(name))
            for name in ("paper", "ground", "text", "muted", "hairline", "edge", "accent")
        },
        "tints": {
            kind: tone(theme.look(f"shared.{kind}").fill)
            for kind in ("verbatim", "near", "paraphrase")
        },
        "names": {name: tone(theme.look(f"entity.{name}").color) for name in names}
        | {name: tone(theme.look(name).color) for name in ("date", "figure")},
        "period": tone(theme.look("date").fill),
        "difference": tone(theme.look("difference").line),
        "quote": tone(theme.look("quote").line),
    }


def _grey(colour: str) -> str:
    """The grey of the same luminance (Rec. 709 weights on linear light, as WCAG computes it)."""
    from reader.presentation.colour import luminance

    light = luminance(colour)
    value = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return "#" + f"{round(value * 255):02X}" * 3


def compact(value: Any) -> Any:
    """Dataclasses as JSON values without their empty fields: a report has a hundred thousand."""
    if isinstance(value, tuple):
        return [compact(item) for item in value]
    if isinstance(value, str | int | float) or value is None:
        return value
    found = {}
    for name in value.__dataclass_fields__:
        item = getattr(value, name)
        if item or isinstance(item, float) or name in _ALWAYS:
            found[name] = item if isinstance(item, str) else compact(item)
    return found


def _notes(glyphs: dict[str, Any]) -> tuple[str, ...]:
    notes = []
    if glyphs["system_fonts"]:
        notes.append(
            "Some characters are not in this program's fonts and were set in fonts of the computer "
            "that made the report: another computer may give other bytes for the same contents."
        )
    if glyphs["missing"]:
        names = ", ".join(name_of(char) for char in glyphs["missing"])
        notes.append(f"No font had these characters, they stand as their numbers: {names}.")
    return tuple(notes)


def _check(pdf: bytes, comparison: Comparison | None) -> None:
    """Whether the file opens, has pages and holds both ends of both texts, before it is written."""
    import pypdfium2

    wanted = _end_words(comparison) if comparison else set()
    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            pages = len(document)
            for page in document:
                if not wanted:
                    break
                held = page.get_textpage().get_text_range()
                wanted = {word for word in wanted if word not in held}
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise _damaged() from error
    if pages == 0 or wanted:
        raise _damaged()


def _end_words(comparison: Comparison) -> set[str]:
    """The first and the last plain word of both texts."""
    found = (
        _PLAIN_WORD.findall(article.text)
        for article in (comparison.left.article, comparison.right.article)
    )
    return {word for words in found if words for word in (words[0], words[-1])}


def _damaged() -> ReaderError:
    return ReaderError(
        ErrorCode.REPORT_FAILED,
        "The report came out damaged and was not written. Try again, or export HTML instead.",
    )
