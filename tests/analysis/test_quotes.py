"""Quotations: between which marks, of which kind, by whom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.text import make_article

from reader.analysis.model import Quote, QuoteKind, Stance
from reader.analysis.quotes import attribute_quotes, find_quotes
from reader.analysis.sentences import find_sentences
from reader.documents.article import Side


def quotes_of(text: str) -> tuple[Quote, ...]:
    article = make_article(text)
    return find_quotes(article, Side.LEFT, find_sentences(article, Side.LEFT))


def said(text: str, kind: QuoteKind = QuoteKind.DIRECT) -> list[tuple[str, str | None]]:
    return [
        (q.span.of(text), q.speaker.name if q.speaker else None)
        for q in quotes_of(text)
        if q.kind is kind
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"We knew it," she said.', ["We knew it,"]),
        ("“We knew it,” she said.", ["We knew it,"]),
        ('“We knew it," she said.', ["We knew it,"]),
        ("'We didn't know the workers' names,' she said.", ["We didn't know the workers' names,"]),
        ("‘We didn’t know the workers’ names,’ she said.", ["We didn’t know the workers’ names,"]),
        ("« Nous partons demain », a dit Anne, said Mr Roy.", ["Nous partons demain"]),
        ("„Wir gehen jetzt nach Hause“, said Mr Braun.", ["Wir gehen jetzt nach Hause"]),
        ("»Wir gehen jetzt nach Hause«, said Mr Braun.", ["Wir gehen jetzt nach Hause"]),
        ('He told me: "She said ‘no’ and left."', ["She said ‘no’ and left."]),
        ("'She said \"no\" and then she left,' he recalled.", ['She said "no" and then she left,']),
        ('"We knew it. We told them," he said.', ["We knew it.", "We told them,"]),
        ('" We knew it , " she said .', ["We knew it ,"]),
    ],
)
def test_marks_of_every_sort_hold_speech(text: str, words: list[str]) -> None:
    assert [found for found, _ in said(text)] == words


def test_apostrophes_are_no_quotation_marks() -> None:
    assert quotes_of("The '90s weren't the miners' best years, nor rock 'n' roll's.") == ()


def test_a_quotation_over_two_paragraphs_is_one_speech_act() -> None:
    text = (
        "Ann Lee said: “The road is closed.\n\n“It will stay closed until May.”\n\nShe then left."
    )
    first, second = quotes_of(text)
    assert [q.span.of(text) for q in (first, second)] == [
        "The road is closed.",
        "It will stay closed until May.",
    ]
    assert second.continues == first.id
    assert second.speaker == first.speaker


def test_a_split_quotation_is_one_speech_act() -> None:
    text = "“The road is closed,” said Ann Lee, “and it will stay closed.”"
    first, second = quotes_of(text)
    assert second.continues == first.id
    assert said(text) == [
        ("The road is closed,", "Ann Lee"),
        ("and it will stay closed.", "Ann Lee"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is over,” said the mayor, Ann Lee.", "Ann Lee"),
        ("“It is over,” said Ann Lee, the mayor.", "Ann Lee"),
        ("“It is over,” Ann Lee, who is 54, told reporters.", "Ann Lee"),
        ("“It is over,” a spokesman for the council said.", "a spokesman for the council"),
        ("Mayor Ann Lee described the result as “a disgrace”.", "Ann Lee"),
        ("The plan, which Ann Lee called “a disgrace”, passed.", "Ann Lee"),
        ("Police said it was “an isolated case”.", "Police"),
        ("According to the union, the offer was “an insult”.", "the union"),
        ("Ann Lee: “It is over for all of us”", "Ann Lee"),
        ("The offer was described by Ann Lee as “an insult”.", "Ann Lee"),
        ("“We knew it,” Ann Lee, of Leeds, who led the team, told the Herald.", "Ann Lee"),
        ("“Better than maths, that is for sure,” he grinned.", "he"),
        ("“We lost everything we had,” she wept.", "she"),
        ("Ann Lee praised the “splendid” work.", "Ann Lee"),
        ("He 'missed the lads' so much.", "He"),
        ("According to the report by Alan Peel, the bid was “a sham all along”.", "the report"),
    ],
)
def test_the_source_stands_beside_its_verb(text: str, speaker: str) -> None:
    assert [name for _, name in said(text)] == [speaker]


def test_terms_and_titles_are_not_speech() -> None:
    text = 'She said the so-called "smart" motorway inspired his novel "The Long Road".'
    assert [words for words, _ in said(text, QuoteKind.SCARE)] == ["smart", "The Long Road"]


def test_what_somebody_calls_a_thing_is_speech() -> None:
    text = "Nordbank fell after what its boss called a “timid” shopper stayed at home."
    assert [words for words, _ in said(text)] == ["timid"]


def test_a_clause_may_stand_before_its_speaker_and_what_he_is() -> None:
    text = "The offer is 15 percent, said Ann Lee, a spokeswoman for the port."
    (quote,) = quotes_of(text)
    assert (quote.span.of(text), quote.speaker and quote.speaker.name) == (
        "The offer is 15 percent",
        "Ann Lee",
    )


def test_reported_speech_has_cue_and_stance() -> None:
    text = "The minister denied that the road was closed."
    (quote,) = quotes_of(text)
    assert (quote.kind, quote.span.of(text), quote.stance) == (
        QuoteKind.INDIRECT,
        "the road was closed",
        Stance.DENIES,
    )
    assert quote.cue is not None
    assert quote.cue.of(text) == "denied"


def test_an_unclosed_quotation_ends_where_the_next_one_opens() -> None:
    text = "“It is over. Mr Lee left the room. “We lost,” he said."
    assert [words for words, _ in said(text)][-1] == "We lost,"


@given(st.text(alphabet="abc AB.,:\"'“”‘’«»„\n", max_size=120))
def test_quotations_lie_in_the_text_in_order_within_their_sentence(text: str) -> None:
    article = make_article(text)
    sentences = {s.id: s.span for s in find_sentences(article, Side.LEFT)}
    found = quotes_of(text)
    assert [q.id for q in found] == [f"AQ{n}" for n in range(1, len(found) + 1)]
    for quote in found:
        assert sentences[quote.sentence].contains(quote.span)
        assert quote.continues is None or quote.continues in {q.id for q in found}


def test_turns_of_a_transcript_are_speech() -> None:
    text = (
        "ANN LEE: Will it rain again this week?\n\nTOM ROY: No. It will not.\n\n"
        "ANN LEE: And what about the next one?\n\nThey then left."
    )
    assert said(text) == [
        ("Will it rain again this week?", "Ann Lee"),
        ("No.", "Tom Roy"),
        ("It will not.", "Tom Roy"),
        ("And what about the next one?", "Ann Lee"),
    ]


def test_questions_and_answers_without_names_have_no_speaker() -> None:
    text = "Q: Will it rain again?\n\nA: No, it will not.\n\nQ: And after that?"
    assert [speaker for _, speaker in said(text)] == [None, None, None]


def test_a_word_before_a_colon_makes_no_transcript() -> None:
    text = "Result: Rovers won again.\n\nWeather: It rained all day.\n\nThey then left."
    assert quotes_of(text) == ()


def test_two_people_of_one_surname_stay_apart() -> None:
    text = (
        "The mayor, Linda Crabbe, left. “I never took a penny,” she said.\n\n"
        "Deputy mayor Tom Crabbe takes over. “It is a sad day for us,” he said."
    )
    assert resolved(text) == ["Linda Crabbe", "Tom Crabbe"]


def test_a_pronoun_may_mean_a_person_without_name() -> None:
    text = (
        "Ana Ruiz declared an emergency.\n\n"
        "Carl Munro hosed down his roof. His wife disagreed. “I shall drag him,” she said."
    )
    assert resolved(text) == ["His wife"]


def test_it_means_the_body_that_the_sentence_names() -> None:
    text = "The interior ministry condemned what it called a “cowardly and vile act”."
    assert resolved(text) == ["interior ministry"]


def test_people_of_a_country_are_the_person_just_named() -> None:
    text = "Their coach, Luca Bianchi, was calm. “We stopped playing,” the Italian said."
    assert resolved(text) == ["Luca Bianchi"]


def resolved(text: str) -> list[str | None]:
    """Speakers of the direct quotations, resolved."""
    article = make_article(text)
    sentences = find_sentences(article, Side.LEFT)
    quotes = attribute_quotes(find_quotes(article, Side.LEFT, sentences), article, sentences, ())
    direct = [q for q in quotes if q.kind is QuoteKind.DIRECT]
    return [q.speaker.name if q.speaker else None for q in direct]


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        ("de", "„Wir gehen heute“, sagte Anna Weber am Montag.", "Wir gehen heute", "Anna Weber"),
        ("fr", "« Nous partons », a déclaré Anne Roy lundi.", "Nous partons", "Anne Roy"),
        ("es", "«Nos vamos hoy», dijo Ana Ruiz el lunes.", "Nos vamos hoy", "Ana Ruiz"),
        ("pt", "“Vamos embora”, disse Ana Reis na segunda.", "Vamos embora", "Ana Reis"),
        ("ru", "«Мы уходим», — сказала Анна Белова.", "Мы уходим", "Анна Белова"),
        ("de", "Anna Weber sagte: „Wir gehen heute.“", "Wir gehen heute.", "Anna Weber"),
    ],
)
def test_speech_in_other_languages_stands_beside_a_verb_of_saying(
    language: str, text: str, words: str, speaker: str
) -> None:
    article = replace(make_article(text), language=language)
    (quote,) = find_quotes(article, Side.LEFT, find_sentences(article, Side.LEFT))
    assert (quote.span.of(text), quote.kind) == (words, QuoteKind.DIRECT)
    assert quote.speaker is not None
    assert quote.speaker.name == speaker
