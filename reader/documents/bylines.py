"""Lines that say who wrote an article, in the languages of many newsrooms.

As in `furniture.py`, each takes a folded line.
"""

from __future__ import annotations

import re

from reader.documents.alternatives import Alternatives
from reader.documents.article import Span
from reader.documents.furniture import ends_a_sentence, phrases, word_count

_BYLINE = Alternatives(
    [
        *phrases(
            """
            by | written by | reported by | story by | words by | text by | by: | von | par | por |
            di | de | da | door | av | af
            """
        ),
        "autor(?:in|a|es)?(?:/autor(?:in)?)?:?",
        *("auteur ?:?", "autore:?", "författare:", "forfatter:", "skriven av", "tekst:", "text:"),
        *("opracował[a]?:?", "автор(?:ы)?:?", "автор статьи:", "корреспондент:?", "текст:"),
        *("автори?:?", "yazar:?", "penulis:?", "reporter:?", "journalist:?", "correspondent:?"),
        *("редактор:?", "redaktion:?", "كتب:?", "بقلم:?", "مراسل:?", "מאת:?", "作者:?"),
        *("记者:?", "文/", "文:", "取材:", "記者:?"),
    ],
    after=r"[ ：:]*(?=[^\W\d_])(?P<who>.{2,120})$",
    at_start=True,
)
_BYLINE_CJK = Alternatives(
    [
        (("기자", "특파원"), r"^(?P<who>[가-힣]{2,4}) ?(?:기자|특파원)(?: \S+@\S+)?$"),
        (("記者",), r"^(?P<who2>.{2,12})[ 　]?記者$"),
    ]
)
_SMALL_NAME_WORDS = frozenset(
    phrases(
        """
        and | und | et | y | e | en | och | og | ja | i | и | та | de | van | von | der | den | la |
        le | du | da | di | al | el | bin | dos | del | ve | a | the | staff | our | with | avec |
        mit | con | com | med
        """
    )
)
_POST_AND_NAME = re.compile(
    r"(?:By|Von|Par|Por|Di|Door|Av|Af) (?:[a-zà-ÿ-]+ ){1,6}"
    r"(?P<who>[A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+){1,3})$"
)
_NAME_AND_POST = re.compile(
    r"(?P<who>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3}),? (?:[A-Za-z]+ (?:and )?){0,3}"
    r"(?:correspondent|editor|reporter|writer)(?: (?:in|at) [A-ZÀ-Þ]\w+)?"
)
""" "Jane Doe, environment correspondent"."""
_NAMED_PLACE = re.compile(r" (?:in|at|en|à|aus|da|de|a) [A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?$")


def find_byline(line: str) -> str | None:
    """Who wrote it, where a whole line says so ("By Jane Doe and John Roe, Correspondents")."""
    if len(line) > 160 or word_count(line) > 16 or ends_a_sentence(line[:-1]):
        return None
    match = _BYLINE.within(line).match(line)
    if match:
        who = match["who"].strip(" .:|")
        return who if _looks_like_names(who) else _name_after_post(line)
    post = _NAME_AND_POST.fullmatch(line)
    if post:
        return post["who"]
    match = _BYLINE_CJK.within(line).match(line)
    return next(filter(None, match.groups())).strip() if match else None


def _name_after_post(line: str) -> str | None:
    """The name in "By health reporter Emma Doyle"."""
    match = _POST_AND_NAME.match(line)
    return match["who"] if match else None


def _looks_like_names(who: str) -> bool:
    """Names begin with capitals (where the script has them)."""
    words = re.findall(r"[^\W\d_][\w'’.-]*", re.split(r"[|,/·•@(]| for | in |\d", who)[0])
    names = [word for word in words if word.lower() not in _SMALL_NAME_WORDS]
    return bool(names) and all(not word[0].islower() for word in names) and len(words) <= 12


def bare_name(line: str) -> str | None:
    """A name alone on a line, perhaps with its place: "Jane Doe", "Jane Doe in London"."""
    words = _NAMED_PLACE.sub("", line).removeprefix("From ").split()
    if 2 <= len(words) <= 3 and all(word[:1].isupper() and word[1:].islower() for word in words):
        return " ".join(words)
    return None


def byline_before_date(line: str, day: Span) -> str | None:
    """The author of "By Jane Doe | Published March 4, 2018" and its like."""
    before = re.split(
        r"[|•·–—]|\b(?:published|updated|posted)\b|, (?=\w+day\b)",
        line[: day.start],
        flags=re.IGNORECASE,
    )[0]
    before = before.strip(" ,-")
    return find_byline(before) or bare_name(before)
