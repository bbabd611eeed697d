"""Whose words are whose, where no name stands beside the quotation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.analyses import analysis_of
from support.text import make_article

from reader.analysis.model import QuoteKind
from reader.analysis.quotes import find_quotes
from reader.analysis.sentences import find_sentences
from reader.documents.article import BlockStyle, Side


def speakers(text: str) -> list[str | None]:
    """The speakers of the direct quotations, in order."""
    found = analysis_of(text, Side.LEFT).quotes
    return [q.speaker.name if q.speaker else None for q in found if q.kind is QuoteKind.DIRECT]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # two people of one surname
        (
            "Ivan Brandt left. A spokesman, Lena Brandt – no relation – said he “is well”.",
            "Lena Brandt",
        ),
        ("Ivan Brandt left. But his aunt, Lena Brandt, said he “is well”.", "Lena Brandt"),
        # insertions in a row
        ("Ann Lee, the mayor's aunt, who has 6 shares, said it was “a sad day”.", "Ann Lee"),
        # bodies whose names are lists
        (
            "A spokesman for the Ministry of Trade, Fish and Ports (MTFP) said: “Wait and see.”",
            "A spokesman for the Ministry of Trade, Fish and Ports",
        ),
        # papers
        ("But a note sent round that year, seen by us, says: “It is all over now.”", "a note"),
        # descriptions of somebody named before
        ("Ann Lee fell ill. “I am fine,” the singer said.", "Ann Lee"),
        ("Ann Lee, 31, fell ill. “I am fine,” the 31-year-old said.", "Ann Lee"),
        ("The captain, Ann Lee, was late. It rained. “I am fine,” the captain said.", "Ann Lee"),
        ("Maja Lind lost. Lind was gracious. “She was good,” the Swede said.", "Maja Lind"),
        ("His manager, Tom Roy, sat down. “It hurts,” the manager said.", "Tom Roy"),
        ("Tom Roy has won. The American beat Ann Lee by a goal. “I won,” he said.", "Tom Roy"),
        # titles with a full stop
        ("“Stay at home,” Gov. Ann Lee said.", "Ann Lee"),
        ("Gov. Ann Lee flew in. “Stay at home,” she said.", "Ann Lee"),
        ("Ms. Lee sat down. “It hurts,” Ms. Lee said.", "Lee"),
        # months that are given names
        ("“It is not over at all now,” said June Lee, a grower.", "June Lee"),
        ("“It is not over at all now,” May Lee said on Monday.", "May Lee"),
        ("April Lee fell ill. “I am fine,” Lee said in June.", "April Lee"),
        # words that a noun gives to somebody
        ("Gov. Ann Lee came. The governor's message to them was blunt: “Go away.”", "Ann Lee"),
        (
            "Brokers at Nordbank complained that they had waited. “It is late,” they wrote.",
            "Brokers at Nordbank",
        ),
        # whoever the grammar points to
        ("It was hot, said the mayor of Arden, Ann Lee. “I am fine,” she said.", "Ann Lee"),
        ("Ann Lee of the charity Big Hope spoke. “I am fine,” said Ann Lee.", "Ann Lee"),
        ("Tom Roy saw it. Rovers led through Max Dale. “It hurts,” he said.", "Tom Roy"),
        ("Tom Roy saved a child before “the heat drove us back”.", "Tom Roy"),
        ("Ann Lee, who likes it, said the fall was “a sign of bad times”.", "Ann Lee"),
        # insertions
        ("A pupil, now 14, who cannot be named, said: “It was just noise.”", "A pupil"),
        ("“It was just noise,” Huw Parry, KC, prosecuting, said.", "Huw Parry"),
        ("A rebel, who goes by the name of Abu Omar, said: “It was them.”", "Abu Omar"),
        ("One fan, student Marta Pires, said: “It was so loud.”", "Marta Pires"),
        ("The firm, which has 1,300 staff, called it “a very good day”.", "The firm"),
        # sources that are described at length
        ("A source close to the star claimed: “She is tired.”", "A source close to the star"),
        ("People familiar with the talks said: “It is off.”", "People familiar with the talks"),
        ("Regional commissioner Ann Lee said: “It is off.”", "Ann Lee"),
        ("“It is off,” climatologist Ann Lee of the University of Bonn said.", "Ann Lee"),
        # who governs the words
        ("The coach, Tom Roy, said she reminded him of Graf: “The same arm.”", "Tom Roy"),
        ("“It hurts,” was Tom Roy's view. Roy won. “All over,” was his verdict.", "Tom Roy"),
        ("Tom Roy sat down. His message was simple: “Stay at home.”", "Tom Roy"),
        ("Tom Roy texted a friend that he was “itching to go”, court papers show.", "Tom Roy"),
        ("The paper quoted an unnamed official as saying: “It is off.”", "an unnamed official"),
        ("The United Nations said aid was near. “We will help,” it said.", "The United Nations"),
        ("The trustees were accused of “utter recklessness” by Ann Lee.", "Ann Lee"),
        ("Tom Roy once said of his early days: “They laughed at me.”", "Tom Roy"),
        # people without names
        ("A neighbour, who did not give his name, left. “It hurts,” he said.", "A neighbour"),
        ("Tom Roy and his wife Donna, 49, won. His wife cried. “Oh no,” she said.", "Donna"),
    ],
)
def test_the_last_quotation_is_given_to_whom_the_text_means(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


def test_a_paragraph_that_is_only_a_quotation_goes_on_with_the_speaker_before() -> None:
    text = "“It was dark,” Ann Lee told the BBC.\n\n“It was so cold. My sister was in tears.”"
    assert speakers(text) == ["Ann Lee"] * 3


def test_a_participle_behind_another_verb_keeps_its_subject() -> None:
    text = "The club “will pay for this”, Ann Lee told reporters, adding: “We have a right to it.”"
    assert speakers(text) == ["Ann Lee", "Ann Lee"]


def test_words_heard_in_court_are_speech_of_nobody_named() -> None:
    text = "A driver was “scrolling through football results” before the crash, a jury was told."
    assert speakers(text) == [None]


def test_what_a_verb_reports_goes_on_behind_a_quotation() -> None:
    text = "The firm said it was “working day and night” and that the cause was not yet known."
    found = analysis_of(text, Side.LEFT).quotes
    reported = [q.span.of(text) for q in found if q.kind is QuoteKind.INDIRECT]
    assert reported == ["the cause was not yet known"]


def test_a_reported_question_is_reported_speech() -> None:
    text = "Jo Tranter asked where the water was meant to go."
    (found,) = analysis_of(text, Side.LEFT).quotes
    assert (found.kind, found.span.of(text)) == (
        QuoteKind.INDIRECT,
        "where the water was meant to go",
    )


@pytest.mark.parametrize("heading", ["‘Not one bridge’", "“What do I do now”"])
def test_a_heading_between_paragraphs_is_of_nobody(heading: str) -> None:
    text = f"Tom Roy said the plan was “an act of madness”.\n{heading}\nIt rained."
    assert speakers(text)[-1] in (None, "Tom Roy")
    assert [name for name in speakers(text) if name] == ["Tom Roy"]


def test_a_heading_that_its_style_tells_is_of_nobody_whatever_its_stop() -> None:
    text = "Tom Roy said the plan was “an act of madness”.\n“What do I tell them now?”\nIt rained."
    article = make_article(text)
    first, heading, last = article.blocks
    styled = replace(heading, style=BlockStyle.HEADING)
    article = replace(article, blocks=(first, styled, last))
    found = find_quotes(article, Side.LEFT, find_sentences(article, Side.LEFT))
    assert [q.speaker is not None for q in found if q.kind is QuoteKind.DIRECT] == [True, False]


def test_a_paragraph_of_speech_that_ends_like_speech_goes_on() -> None:
    text = "“It hurts,” said Tom Roy.\n“I am not going to stop now.”"
    assert speakers(text) == ["Tom Roy", "Tom Roy"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Mr Hart led. Spending topped $180 million, according to the tracking firm AdWatch.",
            "the tracking firm AdWatch",
        ),
        (
            "The Chicago-based firm behind Morning Star cereals said that net profit had risen.",
            "The Chicago-based firm behind Morning Star cereals",
        ),
        (
            "Friends of the Earth, which joined the case, said the judgment followed a ruling.",
            "Friends of the Earth",
        ),
    ],
)
def test_a_body_in_many_words_is_the_source(text: str, source: str) -> None:
    (quote,) = analysis_of(text, Side.LEFT).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == source


def test_what_a_speaker_does_while_speaking_is_not_what_she_says() -> None:
    text = "Speaking outside the court in London, Margaret Ellery, 73, said: “I was told.”"
    (quote,) = analysis_of(text, Side.LEFT).quotes
    assert quote.span.of(text) == "I was told."
