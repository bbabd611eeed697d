"""Which sentences of two articles are found to say the same."""

from __future__ import annotations

import pytest
from support.text import make_article, sentences_of

from reader.analysis.model import Analysis
from reader.comparison.model import PairKind
from reader.comparison.pairs.candidates import find_candidates
from reader.comparison.pairs.context import add_context, measure_articles
from reader.comparison.pairs.decide import load_decision
from reader.comparison.pairs.features import CELL_FEATURES, measure_cells
from reader.comparison.pairs.grades import grade
from reader.comparison.pairs.one_event import EVENT_FEATURES, measure_event
from reader.comparison.pairs.pairs import FoundPair, find_pairs, pair_sentences
from reader.comparison.pairs.reading import read_articles
from reader.documents.article import Role, Side
from reader.progress import Cancelled

FERRY_A = [
    "A ferry with 340 people on board ran aground off the island of Skarvoy on Tuesday night.",
    "Nobody was killed, the coast guard said, but eleven passengers were taken to hospital.",
    '"The lights went out and then we heard a terrible scraping," said Ingrid Moen, a teacher.',
    "The vessel, built in 1987, had passed an inspection in March.",
    "Ticket prices on the route rose by a fifth last year.",
]
FERRY_B = [
    "Engineers had inspected the ship in March and found no fault.",
    "Ms Moen, who teaches in Bergen, recalled: “The lights went out and then we heard a terrible "
    "scraping.”",
    "The ferry struck rocks near Skarvoy late on Tuesday with 340 passengers and crew on board.",
    "Eleven people were treated in hospital, but there were no deaths, according to the coast "
    "guard.",
    "The minister of fisheries is to visit the shipyard in Tromso.",
]


def by_place(pairs: tuple[FoundPair, ...]) -> dict[tuple[int, int], FoundPair]:
    return {(pair.left, pair.right): pair for pair in pairs}


def test_moved_and_reworded_sentences_are_found() -> None:
    found = by_place(pair_sentences(FERRY_A, FERRY_B).pairs)
    assert {(0, 2), (1, 3), (2, 1)} <= found.keys()
    assert not {left for left, _ in found} & {4}
    assert not {right for _, right in found} & {4}


def test_a_quotation_in_another_frame_is_near() -> None:
    pair = by_place(pair_sentences(FERRY_A, FERRY_B).pairs)[2, 1]
    assert pair.kind is PairKind.NEAR
    assert "quotation" in pair.reason


def test_equal_words_are_verbatim_whatever_marks_stand_around_them() -> None:
    left = ["The bridge at Ostrava “will stay shut” until June."]
    right = ['the bridge at Ostrava "will stay shut" until June']
    (pair,) = pair_sentences([*left, *FERRY_A], [*FERRY_B, *right]).pairs[:1]
    assert (pair.left, pair.right, pair.kind) == (0, 5, PairKind.VERBATIM)


def test_a_near_pair_of_nothing_but_small_words_is_tinted() -> None:
    read = read_articles(
        ["“It is what it is and that is that.”"], ["It is what it is; that is that."]
    )
    graded = grade(read.left[0], read.right[0], [0.0] * len(CELL_FEATURES))
    assert graded.kind is PairKind.NEAR
    assert graded.tint_left
    assert graded.tint_right


@pytest.mark.parametrize(("language", "named"), [("de", False), ("en", True)])
def test_nouns_with_a_capital_are_no_names(language: str, named: bool) -> None:
    left = ["Am Abend fand die Polizei die Tasche.", "Die Tasche lag hinter dem Zaun im Garten."]
    read = read_articles(left, ["Hinter einem Zaun entdeckten Helfer eine Tasche."])
    vector = [0.0] * len(CELL_FEATURES)
    reason = grade(read.left[1], read.right[0], vector, language=language).reason
    assert ("name" in reason) is named


def test_tints_lie_inside_their_sentences() -> None:
    result = pair_sentences(FERRY_A, FERRY_B)
    for pair in (*result.pairs, *result.related):
        assert pair.tint_left
        assert pair.tint_right
        assert all(span.end <= len(FERRY_A[pair.left]) for span in pair.tint_left)
        assert all(span.end <= len(FERRY_B[pair.right]) for span in pair.tint_right)


@pytest.mark.parametrize("kept", [1, 2, 3, len(FERRY_B)])
def test_swapping_the_articles_mirrors_the_pairs(kept: int) -> None:
    forward = pair_sentences(FERRY_A, FERRY_B[:kept])
    backward = pair_sentences(FERRY_B[:kept], FERRY_A)
    assert {(p.left, p.right, p.kind, p.strength) for p in forward.pairs + forward.related} == {
        (p.right, p.left, p.kind, p.strength) for p in backward.pairs + backward.related
    }


def test_two_different_accidents_share_nothing() -> None:
    other = [
        "A bus with 52 pensioners overturned near the town of Huelva on Friday.",
        "Three passengers died, the fire brigade said, and nine needed treatment.",
        "The driver had worked for the company since 2003.",
    ]
    assert pair_sentences(FERRY_A, other).pairs == ()


@pytest.mark.parametrize("empty", [[], [""], ["   "], ["…"]])
def test_nothing_to_compare_gives_no_pairs(empty: list[str]) -> None:
    assert pair_sentences(empty, FERRY_B).pairs == ()
    assert pair_sentences(empty, empty).pairs == ()


def analysis_of(text: str, side: Side) -> Analysis:
    article = make_article(text)
    return Analysis(side, article, sentences_of(article, side))


def test_pairs_of_articles_carry_ids_and_article_offsets() -> None:
    left = analysis_of("\n".join(FERRY_A), Side.LEFT)
    right = analysis_of("\n\n".join(FERRY_B), Side.RIGHT)
    shared, _ = find_pairs(left, right)
    assert [pair.id for pair in shared] == list(range(1, len(shared) + 1))
    quotation = next(pair for pair in shared if (pair.left, pair.right) == ("A3", "B2"))
    shown = [span.of(right.article.text) for span in quotation.tint_right]
    assert "The lights went out and then we heard a terrible scraping" in shown
    assert [pair.left for pair in shared if not pair.moved] in (["A1", "A2"], ["A3"])


def test_furniture_takes_no_part() -> None:
    left = analysis_of("\n".join(FERRY_A), Side.LEFT)
    article = make_article("\n".join(FERRY_A), role=Role.FURNITURE)
    right = Analysis(Side.RIGHT, article, sentences_of(article, Side.RIGHT))
    assert find_pairs(left, right) == ((), ())


def test_pairing_stops_when_nobody_wants_it() -> None:
    def stop(stage: str, share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pair_sentences(FERRY_A, FERRY_B, progress=stop)


def test_a_line_of_many_thousand_words_does_not_hold_up_the_rest() -> None:
    table = ", ".join(f'"cell {number}"' for number in range(20_000))
    found = by_place(pair_sentences([*FERRY_A, table], [*FERRY_B, table + " end"]).pairs)
    assert {(0, 2), (1, 3), (2, 1)} <= found.keys()
    assert found[5, 5].kind is not PairKind.VERBATIM


def test_a_figure_that_differs_does_not_hide_the_pair() -> None:
    left = [*FERRY_A[:1], "The fire brigade counted 38 burnt cars in the harbour district."]
    right = [*FERRY_B[:1], "In the harbour district the fire brigade counted 41 burnt cars."]
    pair = by_place(pair_sentences(left, right).pairs)[1, 1]
    assert "other numbers" in pair.reason or "changed" in pair.reason


def test_one_long_sentence_is_paired_with_both_that_it_merges() -> None:
    right = [
        "The ferry ran aground off Skarvoy on Tuesday night with 340 people on board, and the "
        "coast guard said that eleven passengers were taken to hospital."
    ]
    found = by_place(pair_sentences(FERRY_A, [*right, *FERRY_B[:2]]).pairs)
    assert {(0, 0), (1, 0)} <= found.keys()


def test_articles_in_another_language_are_paired_too() -> None:
    left = [
        "Pelo menos 17 pessoas ficaram feridas no choque de dois bondes em Lisboa, na segunda.",
        "O serviço foi retomado às 15h.",
        "A empresa abriu um inquérito para apurar as causas do acidente.",
    ]
    right = [
        "As causas do acidente serão apuradas em inquérito aberto pela empresa.",
        "Dois bondes chocaram-se em Lisboa e deixaram 17 feridos.",
        "O bairro recebe milhares de turistas por dia.",
    ]
    found = by_place(pair_sentences(left, right).pairs)
    assert {(0, 1), (2, 0)} <= found.keys()
    assert 2 not in {right_number for _, right_number in found}
    assert 1 not in {left_number for left_number, _ in found}


def test_what_is_measured_of_two_sentences_is_the_same_from_both_sides() -> None:
    def measured(left: list[str], right: list[str]) -> dict[tuple[int, int], list[float]]:
        reading = read_articles(left, right)
        cells = measure_cells(reading, find_candidates(reading))
        bases = [load_decision().cell.log_odds(cell.vector) for cell in cells]
        event = load_decision().event.log_odds(measure_event(reading))
        vectors = add_context(reading, cells, bases, [*measure_articles(reading), event])
        return {(cell.left, cell.right): v for cell, v in zip(cells, vectors, strict=True)}

    forward, backward = measured(FERRY_A, FERRY_B[:3]), measured(FERRY_B[:3], FERRY_A)
    assert forward
    assert {(left, right) for right, left in backward} == set(forward)
    for (left, right), vector in forward.items():
        assert vector == pytest.approx(backward[right, left], abs=1e-4)


def test_an_acronym_is_kin_of_the_name_whose_initials_it_has() -> None:
    spelled = ["Ontem a Polícia Federal prendeu dois homens em Belém."]
    short = ["Dois foram detidos pela PF, segundo o BNDES."]
    assert read_articles(spelled, short).kin["federa"] == {"pf": 1.0}
    assert read_articles(short, spelled).kin["pf"]["federa"] == 1.0
    assert not any("bnde" in row for row in read_articles(spelled, short).kin.values())


def test_what_speaks_for_one_event_is_the_same_from_both_sides() -> None:
    forward = measure_event(read_articles(FERRY_A, FERRY_B[:3]))
    assert forward == measure_event(read_articles(FERRY_B[:3], FERRY_A))
    assert len(forward) == len(EVENT_FEATURES)


def test_two_collisions_of_two_ships_are_held_less_for_one_event_than_two_reports_on_one() -> None:
    other = [
        "A ferry with 81 people on board collided with a tanker off Chittagong on Sunday.",
        "Four people were killed, the navy said, and nineteen passengers were taken to hospital.",
        "The vessel had passed an inspection in June.",
    ]
    event = load_decision().event
    told = [event.log_odds(measure_event(read_articles(FERRY_A, b))) for b in (FERRY_B, other)]
    assert told[0] > 1.0
    assert told[1] < -1.0


def _body_of(lines: list[str], side: Side) -> Analysis:
    article = make_article("\n".join(lines))
    return Analysis(side, article, sentences_of(article, side))


def test_two_sentences_of_one_speech_make_two_pairs_and_not_four() -> None:
    said = ["The lorries are not an accident of the project.", "They are the project, she wrote."]
    left, right = _body_of([*FERRY_A, *said], Side.LEFT), _body_of([*FERRY_B, *said], Side.RIGHT)
    pairs, _ = find_pairs(left, right)
    found = {(pair.left, pair.right) for pair in pairs}
    assert found >= {("A6", "B6"), ("A7", "B7")}
    assert not found & {("A6", "B7"), ("A7", "B6")}


def test_an_article_beside_itself_has_no_paraphrases() -> None:
    text = [*FERRY_A, "The ferry ran aground off Skarvoy with 340 on board on Tuesday night."]
    pairs, _ = find_pairs(_body_of(text, Side.LEFT), _body_of(text, Side.RIGHT))
    assert {pair.kind for pair in pairs} == {PairKind.VERBATIM}


def test_two_words_with_one_in_common_are_no_pair() -> None:
    left = _body_of([*FERRY_A, "We need machines and we need them in the next hours."], Side.LEFT)
    right = _body_of([*FERRY_B, "Nine hours."], Side.RIGHT)
    pairs, _ = find_pairs(left, right)
    assert ("A6", "B6") not in {(pair.left, pair.right) for pair in pairs}
