"""Sentence ends, on the traps that newspapers set."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.text import make_article

from reader.analysis.sentences import find_sentences
from reader.documents.article import Block, Role, Side, Span


def split(text: str) -> list[str]:
    return [s.span.of(text) for s in find_sentences(make_article(text), Side.LEFT)]


@pytest.mark.parametrize(
    "marked",
    [
        "The mayor resigned.|She gave no reason.",
        'Dr. Ruth Okafor met Lt. Gen. Hale at St. Anne\'s.|"It went well," she said.',
        "The U.S. Navy sent two ships.|The U.K. sent none.",
        "They flew from the U.S.|The flight took nine hours.",
        "Prices rose 3.5 percent, to $1.20 a litre.|Wages did not.",
        "The bill, known as No. 5, passed.|He said no.|The vote was close.",
        "It begins on Jan. 5 at 9 a.m. in Leeds.|Doors open earlier.",
        '"I knew nothing.|I was at home," the driver said.',
        '"Who will pay?" he asked.|Nobody answered.',
        '"Who will pay?" Ms. Hart asked.|Nobody answered.',
        '"Are we ready?"|Hart said they were.',
        'He was blunt: "Enough is enough.|The road stays shut".|Others left.',
        "“We waited … and waited,” she said.|“Then … nothing.”",
        "We waited there...|Nobody came.",
        "J. R. Tolland and Mary K. Lane were there.|Plan B failed.",
        "He chose plan B.|He regretted it later.",
        "“Never. Never. This ground stays closed to all,” she said.",
        "Yes! Yes! They did it again.|Fans cheered.",
        'Men shouted "Let him go! Let him go!" as a van drove off.|It did not stop.',
        'Some were chanting "Shame! Shame!"|Police kept away.',
        "„Wer am Deich spart, irrt.“|Seit Mai fehlt Sand.|„Es reicht jetzt.“|Am Montag kam Regen.",
        "„Es reicht“, sagte sie.|Sie ging.",
        "« Nous partons demain. »|Il n'a rien ajouté.",
        "¿Quién lo paga?|¡Nadie lo sabe!|Eso dijo ayer.",
        "他昨天没有来。|我们今天都去了！|你们呢为什么不去？",
        "वह घर गया है।|हम नहीं गए थे।",
        "ہم کل وہاں گئے تھے۔|وہ نہیں آیا تھا۔",
        "(The two men never met again.)|The inquiry goes on.",
        "“It works,” wrote E. Marsh, of Marsh & Co., in 1998.|It did not.",
        "The case is Hale v. Norris.|The ruling is due.",
        "He lost to Smith Jr. in May.|She won.",
        "See example.com for more.|Or call.",
        "“Stop.” — Ann Lee, teacher",
        "1. The council will meet.|2. The council will vote.",
        "He works on modern art.|The museum paid him.",
    ],
)
def test_sentences_end_where_a_reader_says(marked: str) -> None:
    want = marked.split("|")
    assert split(" ".join(want)) == want


def test_every_line_break_ends_a_sentence() -> None:
    assert split("Mayor resigns\nThe mayor has resigned\n\nShe gave") == [
        "Mayor resigns",
        "The mayor has resigned",
        "She gave",
    ]


def test_a_dateline_is_one_sentence_with_its_role() -> None:
    text = "LEEDS, May 4. /XY/. The mayor resigned."
    article = replace(
        make_article(text),
        blocks=(Block(Span(0, 19), Role.DATELINE), Block(Span(20, len(text)), Role.BODY)),
    )
    found = find_sentences(article, Side.RIGHT)
    assert [(s.id, s.span.of(text), s.role) for s in found] == [
        ("B1", "LEEDS, May 4. /XY/.", Role.DATELINE),
        ("B2", "The mayor resigned.", Role.BODY),
    ]


def test_no_closing_mark_opens_a_sentence() -> None:
    text = 'The man left. " Then came the rain.'
    assert split(text) == [
        'The man left. "',
        "Then came the rain.",
    ]


@given(st.text(alphabet="ab AB.!?…\"“”»«'’ \n,。5-", max_size=200))
def test_sentences_hold_every_visible_character_once_and_in_order(text: str) -> None:
    found = find_sentences(make_article(text), Side.LEFT)
    assert "".join("".join(s.span.of(text).split()) for s in found) == "".join(text.split())
    for first, second in pairwise(found):
        assert first.span.end <= second.span.start
