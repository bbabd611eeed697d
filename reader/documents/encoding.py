"""Bytes to text, and how we know which encoding they are in.

Order: what the person chose; byte order mark; UTF-16 by its zero bytes; strict UTF-8; UTF-8 with a
few bad bytes; what the file declares; detection by chardet. Nothing is dropped without a notice:
a byte that means nothing becomes U+FFFD and its place is told.
"""

from __future__ import annotations

import codecs
import re

from reader.documents.article import Encoding, Notice, Span
from reader.records import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DETECT_FIRST = 256 * 1024
_MOST_PLACES = 50
"""Places of bad bytes that are listed; the count is always whole."""
_NEWLINES = ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c")
_GOOD_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HZ = re.compile(rb"~\{(?:[!-~][!-~]){2,}~\}")
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WINDOWS_PUNCTUATION = re.compile(rb"[\x80\x82\x84\x85\x91-\x97\xa0\xa3\xa7\xa9\xab\xae\xb0\xbb]")
_EAST_ASIAN = "[\n\r -~\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]"
"""Not compiled where no text needs it: a set of so many signs takes 3 ms."""
CHOICES = (
    "utf-8",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-5",
    "iso-8859-7",
    "iso-8859-8",
    "iso-8859-9",
    "iso-8859-15",
    "koi8-r",
    "koi8-u",
    "cp866",
    "cp437",
    "cp850",
    "cp852",
    "mac-roman",
    "utf-16-le",
    "utf-16-be",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "euc-kr",
    "tis-620",
)
"""What a person may choose from, commonest first within a family."""


class NotText(Exception):
    """The bytes are not text in any encoding."""


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
    wide = _wide_encoding(data)
    if wide is not None:
        return _decode_as(data, wide, "its zero bytes show it", guessed=True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data, declared)
    if text.isascii():
        escaped = _escape_encoding(data, declared)
        if escaped is not None:
            return _decode_as(data, escaped, "declared by the file" if declared else "detected")
    _refuse_binary(text)
    how = "plain ASCII" if text.isascii() else "valid UTF-8"
    return Decoded(_with_plain_newlines(text), Encoding("utf-8", how))


def encoding_previews(
    data: bytes, candidates: tuple[str, ...] = CHOICES, *, lines: int = 2
) -> tuple[Preview, ...]:
    """How each candidate shows the lines that differ most between encodings: those with bytes
    above 127. Candidates that cannot decode at all (half a UTF-16 pair) are left out."""
    sample = data[:_DETECT_FIRST]
    previews: dict[str, Preview] = {}
    for name in candidates:
        try:
            codec = codec_name(name)
            text = sample.decode(codec, "replace")
        except (LookupError, UnicodeError):
            continue
        rows = [row.strip() for row in _with_plain_newlines(text).split("\n") if row.strip()]
        telling = [row for row in rows if not row.isascii()] or rows
        shown = tuple(_around_first_foreign(row) for row in telling[:lines])
        previews[codec] = Preview(codec, shown, text.count("\ufffd"))
    return tuple(previews.values())


def codec_name(name: str) -> str:
    """Python's name of a text encoding. Raises LookupError for others ("zlib", "idna" …)."""
    try:
        info = codecs.lookup(name.strip().strip("\"'"))
    except (ValueError, UnicodeError) as error:  # a zero byte, letters outside ASCII
        raise LookupError(f"not a text encoding: {name!r}") from error
    # `_is_text_encoding` is how Python itself keeps "hex" and "zip" out of str.encode.
    if not getattr(info, "_is_text_encoding", True) or info.name in _NOT_FOR_FILES:
        raise LookupError(f"not a text encoding: {name}")
    return _SUPERSETS.get(info.name, info.name)


_NOT_FOR_FILES = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs"}
# What browsers do (WHATWG Encoding Standard): the wider relative is always meant.
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}


def _decode_other(data: bytes, declared: str | None) -> Decoded:
    if _is_damaged_utf8(data):
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
    name, how = _detect(data)
    return _decode_as(data, name, how, guessed=True)


def _detect(data: bytes) -> tuple[str, str]:
    import chardet

    sample = _whole_lines(data[:_DETECT_FIRST])
    # Not its `prefer_superset`: Windows-1250 is no superset of ISO-8859-2 ("ą" moves).
    found = chardet.detect(sample, prefer_superset=False, max_bytes=_DETECT_FIRST)
    if found["encoding"] is None:
        raise NotText(found.get("mime_type") or "")
    high = len(_HIGH_BYTE.findall(sample))
    punctuation = len(_WINDOWS_PUNCTUATION.findall(sample))
    if punctuation == high and _fits(sample, "cp1252"):
        # Only quotation marks, dashes and currency signs among English words.
        return "cp1252", "only Windows punctuation among plain letters"
    name = codec_name(found["encoding"])
    if not name.startswith("utf") and not _fits(sample, name):
        name = "cp1252"
    return name, f"detected ({found['confidence']:.0%} sure)"


def _fits(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _whole_lines(sample: bytes) -> bytes:
    """Without the cut last line, so that no character is cut in two."""
    cut = sample.rfind(b"\n")
    return sample[: cut + 1] if len(sample) == _DETECT_FIRST and cut > 0 else sample


def _escape_encoding(data: bytes, declared: str | None) -> str | None:
    """Encodings that look like ASCII: ISO-2022 (with escapes), HZ, UTF-7 is never believed."""
    if b"\x1b$" in data[:_DETECT_FIRST] or b"\x1b(J" in data[:_DETECT_FIRST]:
        korean = b"\x1b$)C" in data[:_DETECT_FIRST]
        for name in ("iso2022_kr",) if korean else ("iso2022_jp", "iso2022_jp_2"):
            if _fits(data, name):
                return name
    is_declared = bool(declared and declared.lower().startswith("hz"))
    if (is_declared or _HZ.search(data[:_DETECT_FIRST])) and _fits(data, "hz"):
        return "hz"
    return None


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether good multi-byte sequences (or surrogates written as UTF-8) outnumber bad bytes."""
    good = len(_GOOD_SEQUENCE.findall(data))
    bad = len(_HIGH_BYTE.findall(_GOOD_SEQUENCE.sub(b"", data)))
    return good > bad


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: zero bytes, all (or nearly) on one side of the pairs."""
    sample = data[:_DETECT_FIRST]
    sample = sample[: len(sample) // 2 * 2]
    if len(sample) < 4:
        return None
    if sample.count(0) < len(sample) * 0.05:
        return (
            _wide_east_asian(sample) if len(data) % 2 == 0 and _HIGH_BYTE.search(sample) else None
        )
    best, best_share = None, 0.9
    for name in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        text = sample.decode(name, "replace")
        share = sum(map(_is_plausible, text)) / max(1, len(text))
        if share > best_share:
            best, best_share = name, share
    return best


def _wide_east_asian(sample: bytes) -> str | None:
    """UTF-16 of a script without spaces: no zero bytes, but its full stops and commas."""
    for name in ("utf-16-le", "utf-16-be"):
        try:
            text = sample.decode(name)
        except UnicodeDecodeError:
            continue
        stops = sum(text.count(stop) for stop in "。，、")
        if stops >= len(text) / 100 and len(re.findall(_EAST_ASIAN, text)) >= 0.97 * len(text):
            return name
    return None


def _is_plausible(char: str) -> bool:
    code = ord(char)
    return (
        char in "\n\r\t"
        or 0x20 <= code < 0x7F
        or 0xA0 <= code < 0x250
        or 0x370 <= code < 0x700
        or 0x900 <= code < 0xE80
        or 0x2010 <= code < 0x2040
        or 0x3000 <= code < 0x30FF
        or 0x4E00 <= code < 0x9FFF
        or 0xAC00 <= code < 0xD7A4
    )


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
    sample = text[:_DETECT_FIRST]
    if len(_CONTROL.findall(sample)) > len(sample) * 0.1:
        raise NotText


def _with_plain_newlines(text: str) -> str:
    for newline in _NEWLINES:
        text = text.replace(newline, "\n")
    return text


def _around_first_foreign(row: str, width: int = 100) -> str:
    """A piece of a long line that holds its first character outside ASCII."""
    if len(row) <= width:
        return row
    first = next((at for at, char in enumerate(row) if ord(char) > 127), 0)
    start = max(0, first - width // 3)
    return ("…" if start else "") + row[start : start + width] + "…"


def friendly_name(name: str) -> str:
    """How an encoding is called in a sentence."""
    upper = name.replace("_", "-").upper()
    return re.sub(r"^CP(125\d)$", r"Windows-\1", upper)
