"""Signs in a text that deceive the eye: told, never changed.

Sources: Unicode Standard Annex 9 (bidi controls), UTS 39 (mixed scripts; here only words that mix
Latin with Cyrillic or Greek letters that look like Latin ones).
"""

from __future__ import annotations

import re

from reader.documents.article import Notice, Span
from reader.documents.hidden import BIDI, INVISIBLE

_MOST_PLACES = 200
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]+")
_PICTURES = {
    **{code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0x85), *range(0x86, 0xA0)), 0xFFFD),
}
_BLANKS = str.maketrans("\t\n", "  ")
_JOINERS = re.compile("[\u200c\u200d]+")
_LOOKALIKES = "аАВЕЕКМНОРСТХаеіјорсхуѕһԁԛԝІЈЅҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧογν"
_MIXED_WORD = rf"\b(?=\w*[A-Za-zÀ-ɏ])(?=\w*[{_LOOKALIKES}])[^\W\d_]{{2,40}}\b"


def unusual_signs(text: str) -> tuple[Notice, ...]:
    """Notices about control, bidi and invisible characters and words of mixed script."""
    if _is_plain(text):
        return ()
    if text.isascii():
        places = _places(_CONTROLS, text)
        return (_controls(places),) if places else ()
    found = []
    if places := _places(_CONTROLS, text):
        found.append(_controls(places))
    if places := _places(BIDI, text):
        found.append(
            Notice(
                "bidi_controls",
                "The text holds signs that reorder what is shown, so that it may read differently "
                f"from what is stored: {_where(text, places)}.",
                places,
            )
        )
    if places := _invisible_places(text):
        found.append(
            Notice(
                "invisible_characters",
                "The text holds characters that cannot be seen (soft hyphens, zero-width spaces): "
                f"{_where(text, places)}. They are kept, and do not count when sentences are "
                "compared.",
                places,
            )
        )
    if places := _mixed_words(text):
        found.append(
            Notice(
                "mixed_script_words",
                "Words mix letters of two alphabets that look alike, such as "
                f"“{places[0].of(text)}”: {_where(text, places)}.",
                places,
            )
        )
    return tuple(found)


def with_visible_controls(text: str) -> str:
    """Control characters as the signs that Unicode has for them (Control Pictures, U+2400 on), one
    for one: as they are they could drive a terminal. Length and offsets stay."""
    if _is_plain(text):
        return text
    return text.translate(_PICTURES) if _CONTROLS.search(text) else text


def _is_plain(text: str) -> bool:
    """Whether all is ASCII and nothing a control character; told in a tenth of the time that
    looking for them takes."""
    return text.isascii() and text.translate(_BLANKS).isprintable()


def _controls(places: tuple[Span, ...]) -> Notice:
    return Notice(
        "control_characters",
        "The text holds control characters, which are shown as signs and do nothing.",
        places,
    )


def _where(text: str, places: tuple[Span, ...]) -> str:
    """How many, and the words after the first."""
    count = f"{len(places)}{'+' if len(places) == _MOST_PLACES else ''}"
    line = text[places[0].start : places[0].start + 200].split("\n")[0]
    plain = BIDI.sub("", INVISIBLE.sub("", line)).split()[:5]
    near = f", the first near “{' '.join(plain)[:40]}”" if plain else ""
    return f"{count} {'place' if len(places) == 1 else 'places'}{near}"


def _places(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(
        Span(*match.span())
        for match, _ in zip(pattern.finditer(text), range(_MOST_PLACES), strict=False)
    )


def _invisible_places(text: str) -> tuple[Span, ...]:
    """Joiners count only between letters of scripts that have no use for them."""
    joined = tuple(
        span
        for span in _places(_JOINERS, text)
        if span.start > 0 and text[span.start - 1] < "\u0530" and text[span.start - 1].isalpha()
    )
    return tuple(sorted((*_places(INVISIBLE, text), *joined)))


def _mixed_words(text: str) -> tuple[Span, ...]:
    if not any(sign in text for sign in _LOOKALIKES):
        return ()
    return tuple(
        span
        for span in _places(re.compile(_MIXED_WORD), text)
        if not _is_honest_mixture(span.of(text))
    )


def _is_honest_mixture(word: str) -> bool:
    """A foreign name with an ending of the language ("iPhoneом") joins two runs; a deceit swaps
    letters inside."""
    runs = re.findall(r"[A-Za-zÀ-ɏ]+|[^A-Za-zÀ-ɏ]+", word)
    return len(runs) == 2 and min(map(len, runs)) >= 2
