"""The child's part of the PDF report: typesetting, and nothing else.

Imports the one library it needs. A character that no font has stops the typesetter (the standards
ask for that), so glyphs are looked for before anything is set: in the program's fonts, which give
the same bytes on every computer, then in the system's; what no font has is printed as its number.
"""

from __future__ import annotations

import base64
import json
import re
from typing import Any

from reader.errors import ErrorCode, ReaderError

_MISSING = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")


def find_glyphs(request: dict[str, Any], source: int | None) -> tuple[dict[str, Any], bytes]:
    """Whether the system's fonts are needed for `request["characters"]`, and what none has.

    `request` also holds `fonts` (lists of families that each must have them), `template` and
    `font_folder`. The answer: `system_fonts` (bool) and `missing` (characters).
    """
    characters = request["characters"]
    own = _missing_glyphs(request, characters, system_fonts=False)
    if not own:
        return {"system_fonts": False, "missing": []}, b""
    none = _missing_glyphs(request, own, system_fonts=True)
    return {"system_fonts": len(none) < len(own), "missing": none}, b""


def render(
    request: dict[str, Any], source: int | None, template: str = "main.typ"
) -> tuple[dict[str, Any], bytes]:
    """The PDF of `request["data"]`; the header says which `missing` characters stand as numbers.

    `request`: `data` and `attached` (what `resources/report/main.typ` reads; bytes in Base64),
    `system_fonts` and `missing` (what `find_glyphs` said), `template` and `font_folder`.
    """
    missing: list[str] = list(request["missing"])
    data = request["data"]
    data["fonts"]["fallback"] = request["system_fonts"]
    attached = json.dumps(list(map(_as_numbers, request["attached"])), ensure_ascii=False)
    while True:
        inputs = {
            "data": json.dumps(_without(data, set(missing)), ensure_ascii=False),
            "attached": attached,
        }
        pdf, more = _typeset(template, request, inputs, system_fonts=request["system_fonts"])
        if pdf is not None:
            return {"missing": missing}, pdf
        # Only where letters combine to something that each of them alone does not need.
        if not set(more) - set(missing):
            raise _failed(f"still without glyphs: {more}")
        missing += more


def _as_numbers(file: dict[str, Any]) -> dict[str, Any]:
    """Bytes as a list of numbers: the typesetter takes nothing but text, and reads no Base64."""
    return {**file, "data": list(base64.b64decode(file["data"]))} if "data" in file else file


def _missing_glyphs(
    request: dict[str, Any], characters: list[str], *, system_fonts: bool
) -> list[str]:
    fonts = [[families, characters] for families in request["fonts"]]
    probe = json.dumps({"fonts": fonts, "fallback": system_fonts}, ensure_ascii=False)
    _, missing = _typeset("probe.typ", request, {"probe": probe}, system_fonts=system_fonts)
    return [character for character in characters if character in missing]


def _typeset(
    name: str, request: dict[str, Any], inputs: dict[str, str], *, system_fonts: bool
) -> tuple[bytes | None, list[str]]:
    """The PDF, or None and the characters that no font has."""
    import typst

    try:
        pdf = typst.compile(
            f"{request['template']}/{name}",
            root=request["template"],
            font_paths=[request["font_folder"]],
            ignore_system_fonts=not system_fonts,
            sys_inputs=inputs,
            # Both in one file; typst checks what it writes against them.
            pdf_standards=["ua-1", "a-3a"],
        )
    except typst.TypstError as error:
        said = f"{error} {getattr(error, 'diagnostic', '')}"
        missing = _missing_characters(said)
        if not missing:
            raise _failed(said) from error
        return None, missing
    return bytes(pdf), []


def _failed(said: str) -> ReaderError:
    failure = ReaderError(
        ErrorCode.REPORT_FAILED,
        "The report could not be typeset. Leave out a section or export HTML instead.",
    )
    failure.add_note(said)
    return failure


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
    if not missing:
        return data
    if isinstance(data, str):
        if missing.isdisjoint(data):
            return data
        return "".join(f"[U+{ord(c):04X}]" if c in missing else c for c in data)
    if isinstance(data, list):
        return [_without(item, missing) for item in data]
    if isinstance(data, dict):
        return {key: _without(item, missing) for key, item in data.items()}
    return data
