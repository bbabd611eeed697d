"""Names of text encodings: Python's, and those that a person may choose from."""

from __future__ import annotations

import codecs

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
_NOT_FOR_FILES = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs"}
"""Text encodings of Python that no file is written in."""
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
"""What browsers do (WHATWG Encoding Standard): the wider relative is always meant."""


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
