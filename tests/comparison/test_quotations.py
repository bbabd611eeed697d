"""The same words of the same person in both articles, and what the notes say about them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.analyses import both, paired
from support.samples import sample

from reader.comparison.model import QuotePair, QuoteVerdict
from reader.comparison.quotations import compare_quotations

CHANGED, CUT = QuoteVerdict.CHANGED, QuoteVerdict.CUT


def compare(left: str, right: str) -> tuple[QuotePair, ...]:
    return compare_quotations(*both(left, right), ())


@pytest.mark.parametrize(
    ("left", "right", "verdict", "note"),
    [
        (
            '"The bridge will stay closed until May," said Ann Lee.',
            "“The bridge will stay closed until May”, Ann Lee said.",
            QuoteVerdict.IDENTICAL,
            "same words",
        ),
        (
            '"They did not answer our letters," said Ann Lee.',
            '"They do not answer our letters," said Ann Lee.',
            CHANGED,
            "did → do (tense)",
        ),
        (
            '"We will look into it and talk about them," said Ann Lee.',
            '"We will look into it and talk about it," said Ann Lee.',
            CHANGED,
            "them → it",
        ),
        (
            '"We close no bridge, just like our neighbours," said Ann Lee.',
            '"We close no bridge," said Ann Lee.',
            CUT,
            "B leaves out “just like our neighbours”, no ellipsis",
        ),
        (
            '"The science is clear, the rules are clear and the sanction is clear," said Ann Lee.',
            '"The science is clear … and the sanction is clear," said Ann Lee.',
            CUT,
            "B leaves out “the rules are clear”, with an ellipsis",
        ),
        (
            '"We need machines and we need them in the next hours, not tomorrow," said Ann Lee.',
            '"We need machines, and we need them now," said Ann Lee.',
            CHANGED,
            "in the next hours, not tomorrow → now",
        ),
        (
            '"At half-time I asked them whether they wanted to win," said Ann Lee.',
            '"I asked them at half-time if they wanted to win," said Ann Lee.',
            CHANGED,
            "“I asked them” in another place; whether → if",
        ),
        (
            '"Never. The bridge stays shut," said Ann Lee.',
            '"Never. Never. The bridge stays shut," said Ann Lee.',
            QuoteVerdict.DOUBLED,
            "B repeats “Never”",
        ),
        (
            '"The public is fed up with hotels," said Ann Lee.',
            '"The public," said Ann Lee, "is fed up with hotels."',
            QuoteVerdict.SPLIT,
            "same words; B gives it in 2 parts",
        ),
        (
            '"We are not going to pay for it," said Ann Lee.',
            '"We are going to pay for it," said Ann Lee.',
            CHANGED,
            "only A has “not”",
        ),
    ],
)
def test_the_note_says_what_each_article_has(
    left: str, right: str, verdict: QuoteVerdict, note: str
) -> None:
    (found,) = compare(left, right)
    assert (found.verdict, found.note) == (verdict, note)


def test_two_sentences_in_one_string_answer_to_two_strings() -> None:
    found = compare(
        '"I know that they did not act for the town. What they did, I cannot say," said Mr Roy.',
        'Mr Roy knew "that they do not act for the town". "What they did, I cannot say," he said.',
    )
    assert [pair.verdict for pair in found] == [CHANGED, QuoteVerdict.IDENTICAL]


def test_order_does_not_matter() -> None:
    left = '"The road is shut for good," said Ann Lee. "Nobody told us a thing," said Tom Roy.'
    right = '"Nobody told us a thing," said Tom Roy. "The road is shut for good," said Ann Lee.'
    assert [(p.left, p.right) for p in compare(left, right)] == [
        (("AQ1",), ("BQ2",)),
        (("AQ2",), ("BQ1",)),
    ]


def test_stock_phrases_of_different_people_are_not_paired() -> None:
    assert not compare(
        '"Our thoughts are with them," said Ann Lee.',
        '"Our thoughts are with you," said Tom Roy.',
    )


def test_a_single_word_needs_its_speaker_or_a_shared_pair() -> None:
    left, right = both('Ann Lee called it "absurd".', 'Officials called the plan "absurd".')
    assert not compare_quotations(left, right, ())
    (found,) = compare_quotations(left, right, paired((1, 1)))
    assert found.verdict is QuoteVerdict.IDENTICAL


def test_the_same_words_of_two_people_say_so() -> None:
    words = "We have waited eleven years for this single page of paper"
    (found,) = compare(f'"{words}," said Ann Lee.', f'"{words}," said Tom Roy.')
    assert found.note == "same words; A gives it to Ann Lee, B to Tom Roy"


def test_quoted_here_and_reported_there() -> None:
    (found,) = compare(
        '"Talks could resume tomorrow," said Ann Lee.',
        "Ann Lee said that talks could resume tomorrow.",
    )
    assert (found.verdict, found.note) == (
        QuoteVerdict.REPORTED,
        "quoted in A, reported in B",
    )


def test_one_speaker_in_shared_sentences_needs_fewer_common_words() -> None:
    left = '"We had fire coming through the roof when our engine pulled up," Ann Lee said.'
    left, right = both(left, "Flames were coming through the roof when crews came, Ann Lee said.")
    assert not compare_quotations(left, right, ())
    (found,) = compare_quotations(left, right, paired((1, 1)))
    assert found.verdict is QuoteVerdict.REPORTED


def test_titles_are_not_speech_acts() -> None:
    assert not compare(
        'He directed "The Long Road" in May.', 'She sang in "The Long Road" last year.'
    )


_SAID = st.lists(
    st.sampled_from(
        ["the road is shut.", "Never.", "we did not pay for it,", "we do not pay for it."]
    ),
    min_size=1,
    max_size=4,
).map(lambda parts: " ".join(f'"{part}" said Ann Lee.' for part in parts))


@settings(max_examples=60)
@given(_SAID, _SAID)
def test_swapping_the_articles_mirrors_the_pairs(one: str, other: str) -> None:
    def key(pairs: tuple[QuotePair, ...], *, swap: bool) -> set[tuple[object, ...]]:
        return {
            (
                tuple(q[1:] for q in (p.right if swap else p.left)),
                tuple(q[1:] for q in (p.left if swap else p.right)),
                p.verdict,
            )
            for p in pairs
        }

    assert key(compare(one, other), swap=False) == key(compare(other, one), swap=True)


@given(_SAID, _SAID)
def test_word_changes_stay_inside_the_texts(one: str, other: str) -> None:
    for pair in compare(one, other):
        for change in pair.wording:
            assert change.left is None or change.left.end <= len(one)
            assert change.right is None or change.right.end <= len(other)


def test_a_pronoun_is_no_ground_to_say_that_the_speakers_differ() -> None:
    sample_pair = sample("terminal").comparison
    quotes = {q.id: q for q in (*sample_pair.left.quotes, *sample_pair.right.quotes)}
    by_pronoun = [
        q
        for q in sample_pair.quotations
        for i in q.right
        if (s := quotes[i].speaker) is not None
        and s.span is not None
        and s.span.of(sample_pair.right.article.text) == "she"
    ]
    assert by_pronoun
    assert all("gives it to" not in q.note for q in by_pronoun)


def test_a_sentence_dropped_from_the_middle_is_told() -> None:
    one, two = compare(
        'Ann Lee said: "He rang me every week. He said he was broke. I believed him."',
        'Ann Lee said: "He rang me every week. I believed him."',
    )
    assert one.verdict is QuoteVerdict.IDENTICAL
    assert two.verdict is CUT
    assert two.note == "B leaves out “He said he was broke” before it, no ellipsis"


def test_a_dropped_sentence_marked_by_an_ellipsis_says_so() -> None:
    _, two = compare(
        'Ann Lee said: "He rang me every week... I believed him."',
        'Ann Lee said: "He rang me every week. He said he was broke. I believed him."',
    )
    assert two.note == "A leaves out “He said he was broke” before it, with an ellipsis"


def test_a_short_sentence_of_one_speaker_is_known_in_other_words() -> None:
    (pair,) = compare(
        '"We have no beds left," said Ann Lee.', '"There are no beds left," said Ann Lee.'
    )
    assert pair.verdict is CHANGED


def test_a_term_that_nobody_says_is_no_part_of_a_quotation() -> None:
    assert (
        compare(
            '"There will be no ‘eternal ice’ by then," said Ann Lee.',
            "The so-called “eternal ice” is melting, said Ann Lee.",
        )
        == ()
    )


def test_a_quotation_that_the_other_article_gives_in_two_says_so() -> None:
    _, two = compare(
        'Ann Lee said: "They did not ask for our help. What they wanted, I have no idea."',
        '"They did not ask for our help," said Ann Lee. She paused. '
        '"What they wanted, I have no idea," she added.',
    )
    assert two.note == "same words; one quotation in A, two in B"


def test_what_is_said_after_any_accident_is_not_the_same_speech() -> None:
    left, right = both(
        "A bus fell into a ravine near Potosi. It rained. Nine people died. "
        "“It is a tragedy,” said Jorge Mamani.",
        "A bus hit a lorry near Oruro. It was dark. Many died. "
        "“It is a tragedy for all,” said Silvia Rojas.",
    )
    assert compare_quotations(left, right, paired((4, 4))) == ()


def test_one_phrase_of_two_ministers_who_resign_is_not_the_same_speech() -> None:
    left, right = both(
        "Odd Lervik has resigned in Oslo. He owned shares in three farms. It was Monday. "
        "“I take full responsibility,” he said.",
        "Pia Holm has resigned in Copenhagen. She held shares in two firms. It rained. "
        "“I take full responsibility,” she said.",
    )
    assert compare_quotations(left, right, paired((4, 4))) == ()


def test_a_word_of_one_person_is_not_found_in_a_sentence_of_another() -> None:
    left = '"I would do it again," said Tom Roy. "Never."'
    right = '"I would do it again," said Tom Roy. "A man I had never met took us in," said Ann Lee.'
    found = compare_quotations(*both(left, right), paired((1, 1), (2, 2)))
    assert [(pair.left, pair.right) for pair in found] == [(("AQ1",), ("BQ1",))]


def test_what_stands_in_the_next_sentence_is_not_left_out() -> None:
    left = (
        '"Nobody wants to shut a pool. But we must save £3.2 million by spring and I will not take '
        'it from the schools," said Ann Lee.'
    )
    right = '"Nobody wants to shut a pool, but we must save £3.2m by spring," said Ann Lee.'
    (pair,) = compare(left, right)
    assert (pair.left, pair.right) == (("AQ1", "AQ2"), ("BQ1",))
    assert (pair.verdict, pair.note) == (
        CUT,
        "B leaves out “and I will not take it from the schools”, no ellipsis",
    )


def test_the_next_sentence_is_not_taken_for_words_that_stand_far_into_it() -> None:
    left = (
        '"There is no paper with my client\'s name," said Ann Lee. '
        '"He was judged on the word of a liar who bought his own freedom."'
    )
    right = '"My client was judged on the word of a liar who bought his freedom," said Ann Lee.'
    assert [(pair.left, pair.right) for pair in compare(left, right)] == [(("AQ2",), ("BQ1",))]


@pytest.mark.parametrize("again", ["Two years", "They lied to us"])
def test_a_sentence_that_says_again_how_the_last_one_ends_or_begins_is_doubled(again: str) -> None:
    left = '"They lied to us for two years," said Ann Lee.'
    right = f'"They lied to us for two years. {again}," said Ann Lee.'
    (pair,) = compare(left, right)
    assert (pair.verdict, pair.note) == (QuoteVerdict.DOUBLED, f"B repeats “{again}”")


def test_a_sentence_of_other_words_of_the_last_one_is_no_repeat() -> None:
    left = '"They lied to us for two years," said Ann Lee.'
    right = '"They lied to us for two years. Us two," said Ann Lee.'
    assert QuoteVerdict.DOUBLED not in [pair.verdict for pair in compare(left, right)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("cost us £4.5m", "cost us £4.5 million"), ("take thirty months", "take 30 months")],
)
def test_numbers_in_two_house_styles_are_the_same_words(one: str, other: str) -> None:
    (pair,) = compare(
        f'"It will {one} in all," said Ann Lee.', f'"It will {other} in all," said Ann Lee.'
    )
    assert (pair.verdict, pair.note) == (QuoteVerdict.IDENTICAL, "same words")


def test_a_small_word_of_another_language_is_changed_not_cut() -> None:
    one, other = both(
        "„Wer am Deich spart, spart an der Zukunft“, sagte Bürgermeisterin Ute Voss.",
        "„Wer am Deich spart, der spart an der Zukunft“, sagte Bürgermeisterin Ute Voss.",
    )
    one, other = (replace(x, article=replace(x.article, language="de")) for x in (one, other))
    (pair,) = compare_quotations(one, other, ())
    assert (pair.verdict, pair.note) == (CHANGED, "only B has “der”")


_HALL = (
    "A gale tore the roof off the market hall at Selby. Nobody was hurt. Traders lost a lot. "
    "The mayor, Kim Park, and her deputy Jo Marsh came on Sunday. “Never,” {} said of a move."
)
_STALLS = (
    "Market traders at Selby counted their losses. The storm had come at night. Jo Marsh, the "
    "deputy mayor, saw the hall fall. Would it move to the suburbs? “Never,” said Kim Park."
)


def test_one_word_of_one_speaker_is_kept_where_the_event_is_only_likely() -> None:
    one, other = both(_HALL.format("Kim Park"), _STALLS)
    (pair,) = compare_quotations(one, other, paired((5, 5)))
    assert (pair.left, pair.right, pair.note) == (("AQ1",), ("BQ1",), "same words")


def test_one_word_is_dropped_there_where_somebody_else_says_it() -> None:
    one, other = both(_HALL.format("Jo Marsh"), _STALLS)
    assert compare_quotations(one, other, paired((5, 5))) == ()
