"""The signs of Rich Text Format (Microsoft, RTF 1.9.1): control words, bytes, groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from reader.records import dataclass

_TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|(.))|([{}])|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
_SYMBOLS = {
    b"~": "\u00a0",
    b"_": "\u2011",
    b"-": "\u00ad",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"\t": "\t",
}
_SIGNS = {
    "bullet": "•",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
}


class Sign(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    """A control word: `text` its name, `number` what follows it (None where nothing does)."""
    STAR = auto()
    """The rest of the group is for programs that know its first word."""
    BYTES = auto()
    """Letters in the code page of their font."""
    LETTERS = auto()
    """Letters that need no code page."""


@dataclass(frozen=True, slots=True)
class Token:
    """`text` is a control word or letters, `number` the parameter of a control word, `data` letters
    in a code page."""

    sign: Sign
    text: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file, whatever is wrong with it; binary data are left out."""
    at = 0
    while (match := _TOKEN.match(data, at)) is not None:
        at = match.end()
        word, number, byte, symbol, brace, run = match.groups()
        if run is not None:
            yield Token(Sign.BYTES, data=run)
        elif word is not None:
            name = word.decode("ascii")
            value = int(number) if number is not None else None
            if name == "bin":
                at += max(0, value or 0)
            elif name in _SIGNS:
                yield Token(Sign.LETTERS, _SIGNS[name])
            else:
                yield Token(Sign.WORD, name, value)
        elif byte is not None:
            yield Token(Sign.BYTES, data=bytes((int(byte, 16),)))
        elif brace is not None:
            yield Token(Sign.OPEN if brace == b"{" else Sign.CLOSE)
        elif symbol == b"*":
            yield Token(Sign.STAR)
        elif symbol in (b"\n", b"\r"):
            yield Token(Sign.WORD, "par")
        elif symbol in _SYMBOLS:
            yield Token(Sign.LETTERS, _SYMBOLS[symbol])
