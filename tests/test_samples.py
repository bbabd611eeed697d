"""The sample pairs come out as a careful reader wrote down by hand."""

from __future__ import annotations

import pytest
from support.samples import PAIRS, Sample, sample
from support.text import role_at

from reader.analysis.model import Figure
from reader.comparison.model import FigureVerdict
from reader.documents.article import Side


@pytest.fixture(params=PAIRS)
def pair(request: pytest.FixtureRequest) -> Sample:
    return sample(request.param)


def test_every_block_has_the_role_that_a_reader_gives_it(pair: Sample) -> None:
    wrong = []
    for side in Side:
        article = pair.comparison.analysis(side).article
        for words, role in pair.expected["roles"][side]:
            found = role_at(article, article.text.index(words))
            if found != role:
                wrong.append((side, words, role, str(found)))
    assert wrong == []


def test_publication_dates_and_outlets_are_found(pair: Sample) -> None:
    for side in Side:
        article = pair.comparison.analysis(side).article
        assert article.published.date == pair.expected["published"][side], side
        if pair.expected["outlet"][side]:
            assert article.outlet == pair.expected["outlet"][side]


def test_every_expected_pair_is_found_with_its_kind(pair: Sample) -> None:
    found = {(p.left, p.right): str(p.kind) for p in pair.comparison.pairs}
    missing = []
    for left, right, kind in pair.expected["pairs"]:
        ids = (pair.sentence_id(Side.LEFT, left), pair.sentence_id(Side.RIGHT, right))
        if ids not in found or (kind is not None and found[ids] != kind):
            missing.append((left, right, kind, found.get(ids)))
    assert missing == []


def test_every_expected_quotation_is_paired(pair: Sample) -> None:
    quotes = {q.id: q for side in Side for q in pair.comparison.analysis(side).quotes}
    missing = []
    for left, right, verdicts in pair.expected["quotations"]:
        place_left, place_right = pair.place(Side.LEFT, left), pair.place(Side.RIGHT, right)
        fits = [
            q
            for q in pair.comparison.quotations
            if any(quotes[i].span.overlaps(place_left) for i in q.left)
            and any(quotes[i].span.overlaps(place_right) for i in q.right)
        ]
        if not any(q.verdict in verdicts for q in fits):
            missing.append((left, right, verdicts, [str(q.verdict) for q in fits]))
    assert missing == []


def test_quotations_of_one_article_alone_get_no_partner(pair: Sample) -> None:
    quotes = {q.id: q for side in Side for q in pair.comparison.analysis(side).quotes}
    for side in Side:
        for words in pair.expected["no_partner"][side]:
            place = pair.place(side, words)
            for quotation in pair.comparison.quotations:
                ids = quotation.left if side is Side.LEFT else quotation.right
                assert not any(quotes[i].span.overlaps(place) for i in ids), words


def test_figures_agree_and_differ_as_expected(pair: Sample) -> None:
    figures = {f.id: f for side in Side for f in pair.comparison.analysis(side).figures}
    found = {
        (
            _words(pair, Side.LEFT, figures, check.left),
            str(check.verdict),
            _words(pair, Side.RIGHT, figures, check.right),
        )
        for check in pair.comparison.figure_checks
    }
    for left, right, verdict in pair.expected["figures"]:
        for one_left, one_right in zip(left, right, strict=True):
            assert any(v == verdict and one_left in a and one_right in b for a, v, b in found), (
                one_left,
                one_right,
                verdict,
                sorted(found),
            )


def test_only_the_true_conflicts_are_called_conflicts(pair: Sample) -> None:
    expected = sum(verdict == "differ" for _, _, verdict in pair.expected["figures"])
    differ = [c for c in pair.comparison.figure_checks if c.verdict is FigureVerdict.DIFFER]
    assert len(differ) >= 1
    figures = {f.id: f for side in Side for f in pair.comparison.analysis(side).figures}
    values = {(figures[c.left[0]].value, figures[c.right[0]].value) for c in differ}
    assert len(values) == expected


def test_a_breakdown_that_adds_up_is_a_sum_not_a_conflict(pair: Sample) -> None:
    notes = [c.note for c in pair.comparison.figure_checks if c.verdict is FigureVerdict.SUM]
    assert any(pair.expected["sum"][1] in note for note in notes), notes


def test_dates_fall_on_the_days_they_mean(pair: Sample) -> None:
    wrong = []
    for side in Side:
        dates = pair.comparison.analysis(side).dates
        for words, days in pair.expected["dates"][side].items():
            text = pair.text(side)
            starts = [i for i in range(len(text)) if text.startswith(words, i)]
            found = [
                [d.first, d.last]
                for d in dates
                if any(d.span.start < i + len(words) and i < d.span.end for i in starts)
            ]
            if days not in found:
                wrong.append((side, words, days, found))
    assert wrong == []


def test_names_stand_in_both_or_in_one_as_expected(pair: Sample) -> None:
    both, only_a, only_b = set(), set(), set()
    for entity in pair.comparison.entities:
        names = {entity.name, *entity.aliases}
        (both if entity.left and entity.right else only_a if entity.left else only_b).update(names)
    assert set(pair.expected["entities"]["both"]) - both == set()
    assert set(pair.expected["entities"]["only_a"]) - only_a == set()
    assert set(pair.expected["entities"]["only_b"]) - only_b == set()


def _words(pair: Sample, side: Side, figures: dict[str, Figure], ids: tuple[str, ...]) -> str:
    return " ".join(figures[i].span.of(pair.text(side)) for i in ids)
