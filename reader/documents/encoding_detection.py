"""Which encoding bytes are in, where nothing says it: from the bytes alone."""

from __future__ import annotations

import re

from reader.documents.codec_names import codec_name

SAMPLE = 256 * 1024
"""Bytes at the start of a file that are looked at."""
_GOOD_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HZ = re.compile(rb"~\{(?:[!-~][!-~]){2,}~\}")
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_WINDOWS_PUNCTUATION = re.compile(rb"[\x80\x82\x84\x85\x91-\x97\xa0\xa3\xa7\xa9\xab\xae\xb0\xbb]")
_EAST_ASIAN = "[\n\r -~\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]"
"""Not compiled where no text needs it: a set of so many signs takes 3 ms."""


class NotText(Exception):
    """The bytes are not text in any encoding."""


def detect(data: bytes) -> tuple[str, str]:
    """The name of the encoding of bytes that are not UTF-8, and how it is known: by chardet.

    Raises NotText.
    """
    import chardet

    sample = _whole_lines(data[:SAMPLE])
    # Not its `prefer_superset`: Windows-1250 is no superset of ISO-8859-2 ("ą" moves).
    found = chardet.detect(sample, prefer_superset=False, max_bytes=SAMPLE)
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
    return sample[: cut + 1] if len(sample) == SAMPLE and cut > 0 else sample


def escape_encoding(data: bytes, declared: str | None) -> str | None:
    """Encodings that look like ASCII: ISO-2022 (with escapes), HZ, UTF-7 is never believed."""
    if b"\x1b$" in data[:SAMPLE] or b"\x1b(J" in data[:SAMPLE]:
        korean = b"\x1b$)C" in data[:SAMPLE]
        for name in ("iso2022_kr",) if korean else ("iso2022_jp", "iso2022_jp_2"):
            if _fits(data, name):
                return name
    is_declared = bool(declared and declared.lower().startswith("hz"))
    if (is_declared or _HZ.search(data[:SAMPLE])) and _fits(data, "hz"):
        return "hz"
    return None


def is_damaged_utf8(data: bytes) -> bool:
    """Whether good multi-byte sequences (or surrogates written as UTF-8) outnumber bad bytes."""
    good = len(_GOOD_SEQUENCE.findall(data))
    bad = len(_HIGH_BYTE.findall(_GOOD_SEQUENCE.sub(b"", data)))
    return good > bad


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark, mostly told by their zero bytes."""
    sample = data[:SAMPLE]
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
