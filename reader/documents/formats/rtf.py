"""Rich Text Format (Microsoft, RTF 1.9.1): all text that a reader of the page sees.

Hidden and deleted words are left out and told; notes come after the text, headers and footers are
furniture. Pictures and objects are skipped and told.
"""

from __future__ import annotations

import re

from reader.documents.article import Encoding, Notice
from reader.documents.codec_names import codec_name
from reader.documents.draft import Draft, Metadata
from reader.documents.formats import office
from reader.documents.formats.package import damaged
from reader.documents.formats.raised import raised
from reader.documents.formats.rtf_flow import BREAKS, Flow
from reader.documents.formats.rtf_groups import (
    ABOUT,
    EDGES,
    KNOWN_STARRED,
    NOT_SHOWN,
    SHOWN,
    Group,
)
from reader.documents.formats.rtf_tokens import Sign, Token, tokens
from reader.records import replace

_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""`\\fcharset` of a font -> code page; others use the document's."""
_ELSEWHERE = re.compile(r"\s*(?:https?:|ftp:|file:|\\\\)", re.IGNORECASE)


def read(data: bytes, *, encoding: str | None = None) -> Draft:
    """Raises ReaderError (corrupt), and LookupError for an `encoding` that does not exist; it
    replaces the code pages that the file states."""
    reading = _Reading(codec_name(encoding) if encoding else None)
    for token in tokens(data):
        reading.take(token)
    reading.end()
    if not reading.has_group:
        raise damaged()
    stated = "stated by the file" if reading.states_page else "usual for RTF"
    return Draft(
        "application/rtf",
        Encoding(reading.page, "chosen by hand" if encoding else stated),
        reading.flow.builder.text(),
        tuple(reading.flow.builder.lines),
        reading.metadata(),
        reading.notices(),
    )


class _Reading:
    """One file being read."""

    def __init__(self, chosen: str | None) -> None:
        self.page = chosen or "cp1252"
        self.states_page = False
        self.has_group = False
        self._chosen = chosen
        self._stack: list[Group] = []
        self._now = Group()
        self.flow = Flow()
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._bytes = bytearray()
        """Letters in the code page of their font, until something else comes."""
        self._units: list[int] = []
        """The same in UTF-16."""
        self._skip = 0
        """Signs that stand for a Unicode letter, still to come."""
        self._seen: set[str] = set()
        self._asides: dict[str, list[str]] = {}
        """Target of groups that are not shown -> their letters."""
        self._created: dict[str, int] = {}

    # Tokens -----------------------------------------------------------------------------

    def take(self, token: Token) -> None:
        sign = token.sign
        if sign is Sign.BYTES:
            self._take_bytes(token.data)
        elif sign is Sign.LETTERS:
            if not self._is_skipped():
                self._add(token.text)
        elif sign is Sign.OPEN:
            self._flush()
            self._skip = 0
            self.has_group = True
            self._stack.append(self._now)
            self._now = replace(self._now, starred=False)
        elif sign is Sign.CLOSE:
            self._close()
        elif sign is Sign.STAR:
            self._now.starred = True
        else:
            self._take_word(token.text, token.number)

    def _take_bytes(self, data: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(data))
            self._skip -= skipped
            data = data[skipped:]
        if data:
            self._flush_units()
            self._bytes += data

    def _is_skipped(self) -> bool:
        if self._skip:
            self._skip -= 1
            return True
        return False

    def _take_word(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            if self._bytes:
                self._flush()
            self._units.append(number & 0xFFFF)
            self._skip = self._now.skip
            return
        if self._is_skipped():
            return
        self._flush()
        starred, self._now.starred = self._now.starred, False
        now = self._now
        if self._names_a_group(word, starred):
            return
        is_on = number != 0
        if word == "uc":
            now.skip = max(0, min(number if number is not None else 1, 10))
        elif word in ("ansicpg", *_PAGES):
            self._set_page(f"cp{number}" if word == "ansicpg" else _PAGES[word])
        elif word in ("f", "fcharset"):
            self._take_font(word, number or 0)
        elif word == "v":
            now.hidden = is_on
        elif word == "deleted":
            now.deleted = is_on
        elif word in ("strike", "striked"):
            self._seen |= {"struck"} if is_on else set()
        elif word == "super":
            now.is_raised = is_on
        elif word in ("nosupersub", "sub"):
            now.is_raised = False
        elif word == "plain":
            now.hidden = now.deleted = now.is_raised = False
        elif word in BREAKS:
            self.flow.end_of(word, now)
        else:
            self._take_paragraph_word(word, number)
        if word in ("revised", "deleted"):
            self._seen.add("tracked")
        if now.target == "creatim" and number is not None:
            self._created.setdefault(word, number)

    def _take_paragraph_word(self, word: str, number: int | None) -> None:
        now = self._now
        if word == "pard":
            now.is_list = now.in_table = False
            now.level = 0
        elif word == "intbl":
            now.in_table = True
        elif word == "ls":
            now.is_list = True
        elif word == "outlinelevel" and number is not None and 0 <= number < 9:
            now.level = min(6, number + 1)

    def _names_a_group(self, word: str, starred: bool) -> bool:
        """Whether the word says what its group is for."""
        now = self._now
        if now.target == "info" and word in ABOUT:
            now.target = word
        elif now.target == "upr" and word == "ud":
            now.target = "text"  # the newer of two versions of the same words
        elif now.target not in SHOWN:
            return False
        elif word in ("footnote", "endnote") or word in EDGES:
            if now.target == "text":
                self.flow.begin_aside()
                now.target = "edge" if word in EDGES else "note"
        elif word == "upr" or word in NOT_SHOWN:
            now.target = word
            self._note_group(word)
        elif starred and word not in KNOWN_STARRED:
            now.target = "unknown"
        else:
            self._seen |= {"object"} if word == "object" else set()
            return False
        return True

    def _note_group(self, word: str) -> None:
        if word in ("pntext", "listtext") and self._stack:
            self._stack[-1].is_list = True
        elif word == "annotation":
            self._seen.add("comments")

    def _set_page(self, name: str) -> None:
        if self._chosen is None:
            try:
                self.page = codec_name(name)
            except LookupError:
                return
            self.states_page = True

    def _take_font(self, word: str, number: int) -> None:
        if self._now.target == "fonttbl":
            if word == "f":
                self._font = number
            elif number in _CHARSETS:
                self._fonts[self._font] = _CHARSETS[number]
        elif word == "f":
            self._now.page = self._fonts.get(number, "")

    # Letters ----------------------------------------------------------------------------

    def _flush(self) -> None:
        self._flush_units()
        if self._bytes:
            page = self._chosen or self._now.page or self.page
            text = self._bytes.decode(page, "replace")
            self._bytes.clear()
            self._add(text)

    def _flush_units(self) -> None:
        if self._units:
            data = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            self._units.clear()
            self._add(data.decode("utf-16-le", "replace"))

    def _add(self, text: str) -> None:
        if self._bytes or self._units:
            self._flush()
        now = self._now
        if now.target not in SHOWN:
            self._asides.setdefault(now.target, []).append(text)
        elif now.hidden:
            self._seen |= {"hidden"} if text.strip() else set()
        elif not now.deleted:
            self.flow.add(raised(text) if now.is_raised else text)

    def _close(self) -> None:
        self._flush()
        self._skip = 0
        closed = self._now
        if not self._stack:
            return
        self._now = self._stack.pop()
        if closed.target == self._now.target:
            return
        if closed.target in ("note", "edge"):
            self.flow.end_aside(closed.target)
        elif closed.target in ("fldinst", "template"):
            said = "".join(self._asides.pop(closed.target, ()))
            asks = office.FETCHING_FIELD if closed.target == "fldinst" else _ELSEWHERE
            self._seen |= {"fetching"} if asks.match(said) else set()

    def end(self) -> None:
        """What is open at the end of the file is closed."""
        self._flush()
        if self._stack:
            self._seen.add("cut")
        while self._stack:
            self._close()
        self.flow.finish()

    # What is told -----------------------------------------------------------------------

    def metadata(self) -> Metadata:
        def aside(name: str) -> str | None:
            return office.plain_property("".join(self._asides.get(name, ())))

        year, month, day = (self._created.get(name, 0) for name in ("yr", "mo", "dy"))
        is_day = 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 31
        return office.properties(
            headline=aside("title"),
            byline=aside("author"),
            created=f"{year:04d}-{month:02d}-{day:02d}" if is_day else None,
        )

    def notices(self) -> tuple[Notice, ...]:
        return tuple(notice for sign, notice in _NOTICES.items() if sign in self._seen)


_NOTICES = {
    "tracked": office.TRACKED_CHANGES,
    "hidden": office.HIDDEN_TEXT,
    "struck": office.STRUCK_OUT,
    "object": Notice(
        "embedded_object",
        "The document holds an embedded object, which was left alone.",
    ),
    "fetching": office.REMOTE_CONTENT,
    "cut": Notice(
        "truncated",
        "The file ends before it is complete: a part of it may be missing.",
    ),
    "comments": office.COMMENTS_LEFT_OUT,
}
"""Sign of `_seen` -> what is told of it, in this order."""
