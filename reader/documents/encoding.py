"""Bytes to text, and how we know which encoding they are in.

Order: what the person chose; byte order mark; UTF-16 by its zero bytes; strict UTF-8; UTF-8 with a
few bad bytes; what the file declares; detection by chardet. Nothing is dropped without a notice:
a byte that means nothing becomes U+FFFD and its place is told.
"""

from __future__ import annotations

import codecs
import re

from reader.documents.article import Encoding, Notice, Span
from reader.documents.codec_names import CHOICES, codec_name
from reader.documents.encoding_detection import (
    SAMPLE,
    NotText,
    detect,
    escape_encoding,
    is_damaged_utf8,
    wide_encoding,
)
from reader.records import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MOST_PLACES = 50
"""Places of bad bytes that are listed; the count is always whole."""
_NEWLINES = ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c")
_PREVIEW_LINES = 2
_PREVIEW_WIDTH = 100
"""Characters of a line of a preview, about."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with its newlines made "\\n", the encoding it was in, and what must be said about it."""

    text: str
    encoding: Encoding
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The first two telling lines of a text as another encoding shows them."""

    encoding: str
    lines: tuple[str, ...]
    bad_bytes: int


def decode(data: bytes, *, declared: str | None = None, chosen: str | None = None) -> Decoded:
    """The text of `data`.

    `declared` is what the file or its transport says of itself; it is believed only where the
    bytes agree. `chosen` is a person's choice and is always obeyed. Raises NotText, and LookupError
    where `chosen` is no text encoding that Python knows.
    """
    if chosen is not None:
        return _decode_as(data, codec_name(chosen), "chosen by hand")
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], name, "byte order mark")
    wide = wide_encoding(data)
    if wide is not None:
        return _decode_as(data, wide, "its zero bytes show it", guessed=True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data, declared)
    if text.isascii():
        escaped = escape_encoding(data, declared)
        if escaped is not None:
            return _decode_as(data, escaped, "declared by the file" if declared else "detected")
    _refuse_binary(text)
    how = "plain ASCII" if text.isascii() else "valid UTF-8"
    return Decoded(_with_plain_newlines(text), Encoding("utf-8", how))


def encoding_previews(data: bytes) -> tuple[Preview, ...]:
    """How each of `CHOICES` shows the lines that differ most between encodings: those with bytes
    above 127. Encodings that cannot decode at all (half a UTF-16 pair) are left out."""
    sample = data[:SAMPLE]
    previews: dict[str, Preview] = {}
    for name in CHOICES:
        try:
            codec = codec_name(name)
            text = sample.decode(codec, "replace")
        except (LookupError, UnicodeError):
            continue
        rows = [row.strip() for row in _with_plain_newlines(text).split("\n") if row.strip()]
        telling = [row for row in rows if not row.isascii()] or rows
        shown = tuple(_around_first_foreign(row) for row in telling[:_PREVIEW_LINES])
        previews[codec] = Preview(codec, shown, text.count("\ufffd"))
    return tuple(previews.values())


def _decode_other(data: bytes, declared: str | None) -> Decoded:
    if is_damaged_utf8(data):
        return _decode_as(data, "utf-8", "UTF-8 with a few bad bytes")
    if declared:
        try:
            name = codec_name(declared)
            data.decode(name)
        except (LookupError, UnicodeError):
            pass
        else:
            if not name.startswith("utf"):
                return _decode_as(data, name, "declared by the file")
    name, how = detect(data)
    return _decode_as(data, name, how, guessed=True)


def _decode_as(data: bytes, name: str, how: str, *, guessed: bool = False) -> Decoded:
    notices = []
    text = data.decode(name, "replace")
    text = _with_plain_newlines(text)
    if not guessed or name.startswith("utf"):
        _refuse_binary(text)
    if guessed:
        notices.append(
            Notice(
                "encoding_guessed",
                f"Read as {friendly_name(name)}: {how}. If letters look wrong, choose another "
                "encoding.",
            )
        )
    bad = text.count("\ufffd") - _honest_replacements(data, name)
    if bad > 0:
        notices.append(
            Notice(
                "undecodable_bytes",
                f"{bad} {'byte means' if bad == 1 else 'bytes mean'} nothing in "
                f"{friendly_name(name)} and {'is' if bad == 1 else 'are'} shown as \ufffd.",
                bad_places(text),
            )
        )
    return Decoded(text, Encoding(name, how), tuple(notices))


def bad_places(text: str) -> tuple[Span, ...]:
    """Where bytes that meant nothing are shown; the first few."""
    found = zip(re.finditer("\ufffd+", text), range(_MOST_PLACES), strict=False)
    return tuple(Span(*match.span()) for match, _ in found)


def _honest_replacements(data: bytes, name: str) -> int:
    """U+FFFD that stands in the file itself."""
    return data.count(b"\xef\xbf\xbd") if name == "utf-8" else 0


def _refuse_binary(text: str) -> None:
    """A few stray controls are told about; more than one in ten means that it is no text."""
    sample = text[:SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) * 0.1:
        raise NotText


def _with_plain_newlines(text: str) -> str:
    for newline in _NEWLINES:
        text = text.replace(newline, "\n")
    return text


def _around_first_foreign(row: str) -> str:
    """A piece of a long line that holds its first character outside ASCII."""
    if len(row) <= _PREVIEW_WIDTH:
        return row
    first = next((at for at, char in enumerate(row) if ord(char) > 127), 0)
    start = max(0, first - _PREVIEW_WIDTH // 3)
    return ("…" if start else "") + row[start : start + _PREVIEW_WIDTH] + "…"


def friendly_name(name: str) -> str:
    """How an encoding is called in a sentence."""
    upper = name.replace("_", "-").upper()
    return re.sub(r"^CP(125\d)$", r"Windows-\1", upper)
