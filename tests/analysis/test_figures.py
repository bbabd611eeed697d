"""Figures: what is read as a number with something counted, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.text import make_article

from reader.analysis.figures import find_figures, number_words
from reader.analysis.model import Figure
from reader.analysis.sentences import find_sentences
from reader.documents.article import Side


def figures_of(text: str) -> tuple[Figure, ...]:
    article = make_article(text)
    return find_figures(article, Side.LEFT, find_sentences(article, Side.LEFT), ())


@pytest.mark.parametrize(
    ("text", "value", "unit", "counted"),
    [
        ("Some 13 Russian nationals were named.", 13, None, "Russian nationals"),
        ("They named 12 staff members of it.", 12, None, "staff members"),
        ("It left 12 dead.", 12, None, "dead"),
        ("Two hundred and fifty thousand people came.", 250_000, None, "people"),
        ("It cost £48m to build.", 48_000_000, "GBP", None),
        ("It cost $1.2 billion.", 1_200_000_000, "USD", None),
        ("The fee is 50p.", 0.5, "GBP", None),
        ("It grew by 7.5 per cent.", 7.5, "%", None),
        ("It serves 4m customers.", 4_000_000, None, "customers"),
        ("A wall 4m tall fell.", 4, "m", None),
        ("A 56-year-old heart surgeon left.", 56, "year", "heart surgeon"),
        ("Ann Lee, 54, left.", 54, "year", "Ann Lee"),
        ("He was jailed for 12 years.", 12, "year", None),
        ("Two-thirds of voters agreed.", 2 / 3, "fraction", "voters"),
        ("One man died.", 1, None, "man"),
        ("It was the 21st attempt.", 21, None, None),
        ("Dozens of homes burned.", 24, None, "homes"),
        ("Half a million books were lost.", 500_000, None, "books"),
        ("The 180-hectare site closed.", 180, "hectare", None),
        ("Margins fell 150 basis points.", 1.5, "pp", None),
        ("It rose by 0.1 of a percentage point.", 0.1, "pp", None),
        ("Two in three people said no.", 2 / 3, "fraction", "people"),
        ("Nine out of ten drivers agree.", 9 / 10, "fraction", "drivers"),
        ("About 1 in 4 left.", 0.25, "fraction", None),
        ("Prices will fall by a third before spring.", 1 / 3, "fraction", None),
        ("It lost a sixth of its area.", 1 / 6, "fraction", None),
        ("Two and a half million people left.", 2_500_000, None, "people"),
        ("Several hundred people marched.", 300, None, "people"),
        ("The law raises the pension age to 64.", 64, "year", None),
        ("The boy, who is nine, was saved.", 9, "year", None),
        ("The number of dead stood at 37 on Monday.", 37, None, None),
        ("It was minus 12 degrees Celsius.", -12, "°C", None),
        ("He is 6ft 3in tall.", 6.25, "ft", None),
        ("A magnitude-7.2 quake struck.", 7.2, "magnitude", None),
        ("The pair owe 2m yuan.", 2_000_000, "CNY", None),
        ("It holds 20,000 cubic metres.", 20_000, "m3", None),
    ],
)
def test_a_figure_has_value_unit_and_what_it_counts(
    text: str, value: float, unit: str | None, counted: str | None
) -> None:
    (figure,) = figures_of(text)
    assert (figure.value, figure.unit, figure.counted) == (pytest.approx(value), unit, counted)


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2016.",
        "It happened on March 4, 2018.",
        "It begins at 20:49 or 9.30pm.",
        "He took Route 66 in a Boeing 747.",
        "The G20 met over Covid-19.",
        "He lives at 10 Downing Street.",
        "No one knew; one of them left; one day it ends.",
        "The 2018-03-04 edition is lost.",
        "Music of the 1990s and the '60s.",
        "Call 01632 960 118 or 0800 555 111.",
        "Ring (555) 014-7788 or +44 20 7946 0018.",
        "It is melting at twice the rate expected.",
        "The iPhone 12 and the Group of Seven.",
        "It opens at 10.30; doors close at 7.",
        "Odds of 5-1 were offered on a 50-50 chance.",
        "Not one person died on day 12 of the trial.",
        "SW1A 2AA is its postcode, Terminal 5 its place.",
    ],
)
def test_numbers_of_dates_times_and_names_are_no_figures(text: str) -> None:
    assert figures_of(text) == ()


@pytest.mark.parametrize(
    ("text", "approximate", "bound"),
    [
        ("More than 100 people came.", False, "min"),
        ("At least 100 people came.", False, "min"),
        ("Up to 100 people came.", False, "max"),
        ("About 100 people came.", True, None),
        ("Nearly 100 people came.", True, None),
        ("Some 100 people came.", True, None),
        ("100 people came.", False, None),
        ("It will take over 100 years.", False, None),
        ("Joblessness ticked up to 4.2%.", False, None),
        ("They misled it about a £2m contract.", False, None),
        ("It came in well below the £180m forecast.", False, None),
    ],
)
def test_bounds_are_read(text: str, approximate: bool, bound: str | None) -> None:
    (figure,) = figures_of(text)
    assert (figure.approximate, figure.bound) == (approximate, bound)


@pytest.mark.parametrize(
    ("text", "value", "upper", "unit"),
    [
        ("It takes 10 to 12 weeks.", 10, 12, "week"),
        ("Between 200 and 300 people came.", 200, 300, None),
        ("It costs £10-£12.", 10, 12, "GBP"),
        ("Rovers won 3-2.", 3, 2, "score"),
        ("It grew by 2–3 per cent.", 2, 3, "%"),
        ("Profit will be between £140m and £155m.", 140e6, 155e6, "GBP"),
        ("It costs $1.2bn-$1.4bn.", 1.2e9, 1.4e9, "USD"),
        ("Between 10% and 12% of it is lost.", 10, 12, "%"),
        ("Senators voted 52 to 48 for the law.", 52, 48, "score"),
        ("Children aged 5 to 11 will get it.", 5, 11, "year"),
    ],
)
def test_ranges_and_scores_are_one_figure(
    text: str, value: float, upper: float, unit: str | None
) -> None:
    (figure,) = figures_of(text)
    assert (figure.value, figure.upper, figure.unit) == (value, upper, unit)


def test_a_third_one_is_an_ordinal_and_not_a_share() -> None:
    (figure,) = figures_of("The blast injured a third.")
    assert (figure.value, figure.ordinal) == (3, True)


def test_a_change_from_one_number_to_another_is_two_figures() -> None:
    assert [f.value for f in figures_of("It rose from 10 to 15 per cent.")] == [10, 15]


def test_number_words_without_end_stay_numbers_that_can_be_counted_with() -> None:
    for words in ("one hundred ", "one hundred trillion "):
        found = figures_of(f"They wrote {words * 2_000}on the wall.")
        assert all(figure.value < 1e40 for figure in found)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The singer, 31, was late.", 31, "year"),
        ("It hit a van, whose driver, 29, was held.", 29, "year"),
        ("A boy of 15 has died.", 15, "year"),
        ("The suspects, aged 16 and 17, were held.", 17, "year"),
        ("It takes nine more weeks.", 9, "week"),
        ("The margin is plus or minus 2.9 percentage points.", 2.9, "pp"),
        ("An aftershock measuring 5.4 shook it.", 5.4, "magnitude"),
        ("It made €1.26bn, above the 1.18 billion forecast.", 1.18e9, "EUR"),
        ("Scores were missing after the storm.", 40, None),
        ("“I'm 38 and my knees hurt.”", 38, "year"),
    ],
)
def test_a_figure_is_read_with_the_unit_that_its_sentence_gives(
    text: str, value: float, unit: str | None
) -> None:
    found = figures_of(text)[-1]
    assert (found.value, found.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    "text",
    [
        "The Philadelphia 76ers sacked their coach.",
        "We start at six, we stop at eleven.",
        "“It was dark,” said one survivor.",
        "One engineer, who was dismissed, called it killing.",
    ],
)
def test_names_clock_times_and_speakers_are_no_figures(text: str) -> None:
    assert figures_of(text) == ()


def test_sets_of_a_match_are_scores() -> None:
    found = figures_of("She won 6-4 3-6 7-5 on Monday.")
    assert [(f.value, f.upper, f.unit) for f in found] == [
        (6, 4, "score"),
        (3, 6, "score"),
        (7, 5, "score"),
    ]


def test_a_range_with_both_units_is_one_figure_but_a_change_is_two() -> None:
    (margin,) = figures_of("It sees a margin of 9% to 9.5%.")
    assert (margin.value, margin.upper, margin.unit) == (9, 9.5, "%")
    assert len(figures_of("They raised it 4% to 5%.")) == 2


def test_a_part_counts_what_the_whole_counts() -> None:
    part, whole = figures_of("Twenty-three of the train's 104 cars left the track.")
    assert (part.counted, whole.counted) == ("cars", "cars")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("O governo enviou 50 mil homens, informou o ministro.", 50_000),
        ("El gobierno envió 50 mil hombres, dijo el ministro.", 50_000),
        ("Le gouvernement a envoyé 50 mille hommes.", 50_000),
        ("Die Regierung schickte 50 Tausend Mann.", 50_000),
        ("O plano custa 1 bilhão de reais.", 1e9),
    ],
)
def test_thousands_and_millions_of_other_languages_are_part_of_the_number(
    text: str, value: float
) -> None:
    assert [figure.value for figure in figures_of(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("More than half came from abroad.", 0.5, "fraction"),
        ("The oldest was 97 when she died.", 97.0, "year"),
        ("Yields stood at 4.39 per cent.", 4.39, "%"),
        ("The lead shrank to six points, with 33% for Labour.", 6.0, "pp"),
        ("A quarter-point cut is likely.", 0.25, "pp"),
        ("The tiger weighs about 175 pounds.", 175.0, "lb"),
        ("It cost 12 million Australian dollars.", 12e6, "AUD"),
    ],
)
def test_a_figure_has_the_unit_that_its_grammar_gives(text: str, value: float, unit: str) -> None:
    assert (figures_of(text)[0].value, figures_of(text)[0].unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "The Dash 8-400 came down.",
        "A six-figure sum was paid.",
        "They clapped at 7 every evening.",
        "The second half was dull.",
        "Shoppers are thinking twice.",
        "It has a 5G mast.",
    ],
)
def test_models_idioms_and_hours_are_no_figures(text: str) -> None:
    assert figures_of(text) == ()


def test_a_father_of_three_is_not_three_years_old() -> None:
    assert figures_of("A father of three was hurt.")[0].unit is None


@given(
    st.lists(
        st.sampled_from(
            [
                *number_words.WORDS,
                *number_words.ORDINALS,
                *number_words.VAGUE,
                *number_words.SCALES,
                *number_words.FRACTIONS,
                *("half", "quarter", "a", "an", "few", "couple", "several", "of", "and", "the"),
                *("point", "twice", "tens", "man"),
            ]
        ),
        max_size=8,
    )
)
def test_a_number_in_words_begins_with_a_word_that_can_begin_one(words: list[str]) -> None:
    text = " ".join(words)
    found = list(number_words.numbers_in_words(text, 0, len(text)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(number_words, "_FIRST", frozenset(words))
        assert list(number_words.numbers_in_words(text, 0, len(text))) == found


def test_the_number_of_a_version_is_no_figure() -> None:
    assert figures_of("UPDATE 2-Arden minister quits over pier") == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("He was away for a quarter of an hour.", 15, "minute"),
        ("It took three quarters of an hour.", 45, "minute"),
        ("It cost a quarter of the budget.", 0.25, "fraction"),
    ],
)
def test_parts_of_an_hour_are_minutes(text: str, value: float, unit: str) -> None:
    assert [(f.value, f.unit) for f in figures_of(text)] == [(value, unit)]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Rund 12 000 Menschen kamen um 6.52 Uhr.", [12_000]),
        ("de", "Es waren 1 250 000 Liter und 30 Eimer.", [1_250_000, 30]),
        ("de", "Die Sperre endete gegen 11 Uhr.", []),
        ("pt", "A reunião é às 15 horas do dia 7 de abril.", []),
        ("pt", "Esperou 15 horas no dia 31 de março.", [15]),
        ("de", "Der Hafen ernährt in Lindau 2400 Menschen.", [2400]),
        ("de", "Er kam im Airbus 320 an.", []),
        ("fr", "Il a neigé à 18 heures le 3 mars.", []),
        ("en", "In room 12 300 people waited.", [300]),
    ],
)
def test_numbers_of_other_languages(language: str, text: str, values: list[float]) -> None:
    article = replace(make_article(text), language=language)
    found = find_figures(article, Side.LEFT, find_sentences(article, Side.LEFT), ())
    assert [figure.value for figure in found] == values


@pytest.mark.parametrize(
    ("language", "text", "approximate", "bound"),
    [
        ("de", "Rund 300 Helfer kamen.", True, None),
        ("de", "Mehr als 300 Helfer kamen.", False, "min"),
        ("pt", "A adesão passou dos 90%.", False, "min"),
        ("pt", "Cerca de 240 mil pessoas vieram.", True, None),
        ("es", "Al menos 12 casas ardieron.", False, "min"),
        ("fr", "Moins de 40 maisons ont brûlé.", False, "max"),
        ("de", "Die 300 Helfer kamen.", False, None),
    ],
)
def test_bounds_of_other_languages_are_read(
    language: str, text: str, approximate: bool, bound: str | None
) -> None:
    article = replace(make_article(text), language=language)
    (found,) = find_figures(article, Side.LEFT, find_sentences(article, Side.LEFT), ())
    assert (found.approximate, found.bound) == (approximate, bound)


def test_a_formation_is_no_score() -> None:
    assert figures_of("Ashport (3-5-2): Lowe; Carr, Dunne. City (4-3-3): Petrov.") == ()


def test_a_result_between_two_names_is_a_score() -> None:
    (score,) = figures_of("Norbury City 2-3 Ashport")
    assert (score.value, score.upper, score.unit) == (2, 3, "score")


def test_a_german_noun_counts_behind_another() -> None:
    article = replace(make_article("Nach Angaben des Unternehmens 62 Linien."), language="de")
    (found,) = find_figures(article, Side.LEFT, find_sentences(article, Side.LEFT), ())
    assert found.value == 62
