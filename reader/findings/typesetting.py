"""The children that set a report: which glyphs there are, the parts, and the whole of the parts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any

from reader.errors import ErrorCode, ReaderError
from reader.isolation.call import IsolatedCall, run_isolated
from reader.isolation.limits import MEGABYTE, Limits
from reader.paths import resource
from reader.progress import Progress, no_progress

Stop = Callable[[], bool] | None
"""Asked now and then whether nobody wants the report any more."""

_SYSTEM_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts",
                 "/Library/Fonts", "C:\\Windows\\Fonts")  # fmt: skip
_SIDE_BY_SIDE = 2
"""Parts that are set at one time: more would be no faster on most computers, and each of them
takes up to 200 MB."""


def find_glyphs(
    characters: list[str], families: list[list[str]], cancelled: Stop
) -> dict[str, Any]:
    """Whether the system's fonts are needed (`system_fonts`), and what no font has (`missing`)."""
    request = {"characters": characters, "fonts": families, **_places()}
    try:
        header, _ = run_isolated(
            _task("report_task:find_glyphs"), request, limits=_limits(), cancelled=cancelled,
            subject="The report",
        )  # fmt: skip
    except ReaderError as error:
        raise _failed(error) from error
    return header


def typeset(
    parts: Sequence[Callable[[], dict[str, Any]]],
    attached: list[dict[str, Any]],
    glyphs: dict[str, Any],
    cancelled: Stop = None,
    progress: Progress = no_progress,
) -> tuple[list[str], bytes]:
    """The characters that stand as numbers, and the PDF of the parts: each gives, once and when its
    turn has come, what `resources/report/main.typ` reads. Raises ReaderError and Cancelled."""
    whole = {"attached": attached, **glyphs, **_places()}
    one = whole if len(parts) == 1 else {**whole, "attached": []}
    first = parts[0]()
    data = chain([first], (part() for part in parts[1:]))
    try:
        pdfs, missing = _render(({**one, "data": d} for d in data), len(parts), cancelled, progress)
        if len(parts) == 1 or missing != glyphs["missing"]:
            return missing, pdfs[0]
        progress("joining", 0.85)
        _, pdf = run_isolated(
            _task("joining:join"),
            {**whole, "data": {**first, "sections": []}, "sizes": [*map(len, pdfs)]},
            payload=b"".join(pdfs),
            limits=_limits(),
            cancelled=cancelled,
            subject="The report",
        )
    except ReaderError as error:
        raise _failed(error) from error
    return missing, pdf


def _render(
    requests: Iterator[dict[str, Any]], count: int, cancelled: Stop, progress: Progress
) -> tuple[list[bytes], list[str]]:
    """The PDF of every request in order, and what no font had in any of them."""
    pdfs: list[bytes] = []
    missing: dict[str, None] = {}
    width = min(_SIDE_BY_SIDE, os.cpu_count() or 1)
    running: list[IsolatedCall] = []
    try:
        for done in range(count):
            progress("pages", 0.2 + 0.65 * done / count)
            while len(running) < width and (request := next(requests, None)) is not None:
                running.append(
                    IsolatedCall(
                        _task("report_task:render"),
                        request,
                        limits=_limits(),
                        subject="The report",
                    )
                )
            header, pdf = running[0].wait(cancelled)
            del running[0]
            pdfs.append(pdf)
            missing.update(dict.fromkeys(header["missing"]))
    finally:
        for call in running:
            call.stop()
    return pdfs, list(missing)


def _task(name: str) -> str:
    return f"reader.findings.{name}"


def _places() -> dict[str, str]:
    return {"template": str(resource("report")), "font_folder": str(resource("fonts"))}


def _limits() -> Limits:
    return Limits(
        seconds=180.0,
        cpu_seconds=170,
        memory=3072 * MEGABYTE,
        readable=(*_places().values(), *_SYSTEM_FONTS),
    )


def _failed(error: ReaderError) -> ReaderError:
    if error.code is ErrorCode.REPORT_FAILED:
        return error
    why = {
        ErrorCode.TIMEOUT: "it took longer than three minutes",
        ErrorCode.TOO_COMPLEX: "it needs more memory than it may use",
    }.get(error.code, "the typesetter stopped")
    return ReaderError(
        ErrorCode.REPORT_FAILED,
        f"The report was not made: {why}. Nothing was written. Leave out some sections and "
        "try again, or export HTML instead.",
    )
