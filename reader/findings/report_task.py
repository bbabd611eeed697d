"""The child's part of the PDF report: typesetting, and nothing else.

Imports the one library it needs. A character that no font has stops the typesetter (the standards
ask for that): the program's fonts are tried first, then the system's, then the character is printed
as its code point. What was done is told, so that the report can say so.
"""

from __future__ import annotations

import json
import re
from typing import Any

from reader.errors import ErrorCode, ReaderError

_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_MOST_REPLACED = 500
"""Characters without a glyph in any font; more is not an article that anybody reads."""


def render(request: dict[str, Any], source: int | None) -> tuple[dict[str, Any], bytes]:
    """The PDF of `request["data"]`; its header says how its glyphs were found.

    `request`: `data` and `attached` (what `resources/report/main.typ` reads), `template` and
    `fonts` (folders).
    """

    data = request["data"]
    replaced: list[str] = []
    while len(replaced) <= _MOST_REPLACED:
        # The program's fonts first: they give the same bytes on every computer.
        pdf, missing = _typeset(data, request, system_fonts=False)
        if pdf is not None:
            return {"system_fonts": False, "replaced": replaced}, pdf
        pdf, missing = _typeset(data, request, system_fonts=True)
        if pdf is not None:
            return {"system_fonts": True, "replaced": replaced}, pdf
        replaced += missing
        data = _without(data, set(missing))
    raise _failed()


def _typeset(
    data: dict[str, Any], request: dict[str, Any], *, system_fonts: bool
) -> tuple[bytes | None, list[str]]:
    """The PDF, or None and the characters that no font has."""
    import typst

    data = {**data, "fonts": {**data["fonts"], "fallback": system_fonts}}
    try:
        pdf = typst.compile(
            f"{request['template']}/main.typ",
            root=request["template"],
            font_paths=[request["fonts"]],
            ignore_system_fonts=not system_fonts,
            sys_inputs={
                "data": json.dumps(data, ensure_ascii=False),
                "attached": json.dumps(request["attached"], ensure_ascii=False),
            },
            # Both in one file; typst checks what it writes against them.
            pdf_standards=["ua-1", "a-3a"],
        )
    except typst.TypstError as error:
        said = f"{error} {getattr(error, 'diagnostic', '')}"
        missing = _missing_characters(said)
        if not missing:
            failure = _failed()
            failure.add_note(said)
            raise failure from error
        return None, missing
    return bytes(pdf), []


def _failed() -> ReaderError:
    return ReaderError(
        ErrorCode.REPORT_FAILED,
        "The report could not be typeset. Leave out a section or export HTML instead.",
    )


def _missing_characters(message: str) -> list[str]:
    found: dict[str, None] = {}
    for match in _MISSING.finditer(message):
        text = _ESCAPE.sub(
            lambda m: chr(int(m[1], 16)) if m[1] else {"n": "\n", "t": "\t"}.get(m[2], m[2]),
            match[1],
        )
        found.update(dict.fromkeys(text))
    return list(found)


def _without(data: Any, missing: set[str]) -> Any:
    """`data` with every missing character as "[U+1F309]"."""
    if isinstance(data, str):
        if missing.isdisjoint(data):
            return data
        return "".join(f"[U+{ord(c):04X}]" if c in missing else c for c in data)
    if isinstance(data, list):
        return [_without(item, missing) for item in data]
    if isinstance(data, dict):
        return {key: _without(item, missing) for key, item in data.items()}
    return data
