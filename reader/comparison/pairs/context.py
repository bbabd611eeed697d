"""What stands around a cell: better partners in its row and column, neighbours, the articles.

Two sentences are rarely a pair because they are alike; they are because they are more alike than
either is to anything else. What a cell shares counts less when a better partner explains it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reader.comparison.pairs.features import CELL_FEATURES, Cell, Vector
from reader.comparison.pairs.reading import Reading, rounded, weight_of

CONTEXT_FEATURES = (
    "base",
    "best_ratio_least",
    "best_ratio_most",
    "margin_least",
    "margin_most",
    "rank_least",
    "rank_most",
    "share_least",
    "share_most",
    "unexplained",
    "unexplained_share",
    "fresh",
    "fresh_share",
    "neighbours_in_step",
    "neighbours_beside",
    "place_least",
    "place_most",
    "place_gap",
    "document_share",
    "document_names_most",
    "document_names_least",
    "document_numbers",
    "document_days",
    "main_names_missing",
    "names_missing_least",
    "names_missing_most",
    "numbers_missing_least",
    "document_best",
    "document_least",
    "document_most",
    "sentences_least",
    "sentences_most",
    "one_event",
)
"""Rows and columns are never told apart, so that swapping the articles mirrors the result."""
FEATURES = CELL_FEATURES + CONTEXT_FEATURES


def add_context(
    reading: Reading, cells: Sequence[Cell], bases: Sequence[float], in_all: Sequence[float]
) -> list[Vector]:
    """Each cell's vector with `CONTEXT_FEATURES` appended; `bases` are log-odds of each cell, from
    which rank and margin are reckoned; `in_all` is what `measure_articles` finds, and log-odds that
    the articles tell of one event."""
    scores = [1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, base)))) for base in bases]
    by_cell = {(cell.left, cell.right): score for cell, score in zip(cells, scores, strict=True)}

    def score_at(left: int, right: int) -> float:
        return by_cell.get((left, right), 0.0)

    rows: dict[int, list[int]] = {}
    columns: dict[int, list[int]] = {}
    for place in sorted(range(len(cells)), key=lambda at: -scores[at]):
        rows.setdefault(cells[place].left, []).append(place)
        columns.setdefault(cells[place].right, []).append(place)
    *measured, one_event = in_all
    article = [
        *measured,
        *_measure_scores(reading, rows, columns, scores),
        *(float(min(length, 40)) for length in lengths_of(reading)),
        round(one_event, 5),
    ]
    row_sums = {line: sum([scores[at] for at in row]) for line, row in rows.items()}
    column_sums = {line: sum([scores[at] for at in column]) for line, column in columns.items()}
    vectors = []
    for place, cell in enumerate(cells):
        score = scores[place]
        left, right = cell.left, cell.right
        row, column = rows[left], columns[right]
        bests = _other_best(row, place, scores), _other_best(column, place, scores)
        ranks = _rank(row, place), _rank(column, place)
        shares = score / row_sums[left], score / column_sums[right]
        unexplained = _unexplained(reading, cells, place, row, column)
        whole = weight_of(cell.shared, reading.weights)
        fresh = _fresh(reading, cells, place, row, column, scores)
        in_step = max(score_at(left - 1, right - 1), score_at(left + 1, right + 1))
        beside = max(
            score_at(left - 1, right),
            score_at(left + 1, right),
            score_at(left, right - 1),
            score_at(left, right + 1),
        )
        places = left / max(1, len(reading.left) - 1), right / max(1, len(reading.right) - 1)
        context = [
            bases[place],
            score / max(*bests, score),
            score / max(min(bests), score),
            score - max(bests),
            score - min(bests),
            min(ranks),
            max(ranks),
            min(shares),
            max(shares),
            unexplained,
            unexplained / (whole + 1.0),
            fresh,
            fresh / (whole + 1.0),
            in_step,
            beside,
            min(places),
            max(places),
            abs(places[0] - places[1]),
        ]
        vectors.append([*cell.vector, *rounded(context), *article])
    return vectors


def _rank(ranked: list[int], place: int) -> float:
    """How many cells of a row or column are better, up to five."""
    return float(ranked.index(place, 0, 5)) if place in ranked[:5] else 5.0


def _other_best(ranked: list[int], place: int, scores: Sequence[float]) -> float:
    """The best score in a row or column other than this cell's."""
    if ranked[0] != place:
        return scores[ranked[0]]
    return scores[ranked[1]] if len(ranked) > 1 else 0.0


def _unexplained(
    reading: Reading, cells: Sequence[Cell], place: int, row: list[int], column: list[int]
) -> float:
    """Weight of what the cell shares and no better cell of its row or column shares too."""
    rest = set(cells[place].shared)
    for ranked in (row, column):
        for other in ranked[:4]:
            if other == place or not rest:
                break
            rest -= cells[other].shared
    return weight_of(rest, reading.weights)


def _fresh(
    reading: Reading,
    cells: Sequence[Cell],
    place: int,
    row: list[int],
    column: list[int],
    scores: Sequence[float],
) -> float:
    """Weight of what the cell shares, each stem counted only as far as the other cells of the row
    and of the column that share it too are improbable."""
    total = 0.0
    for stem in sorted(cells[place].shared):
        left_over = 1.0
        for ranked in (row, column):
            # ranked by score: the first that has the stem is the best that has it
            for other in ranked[:8]:
                if other != place and stem in cells[other].shared:
                    left_over *= 1.0 - scores[other]
                    break
        total += left_over * reading.weights[stem]
    return total


def measure_articles(reading: Reading) -> list[float]:
    """What holds for all cells: how much the articles have in common."""
    sides = reading.left, reading.right
    stems = [{stem for passage in side for stem in passage.stems} for side in sides]
    names = [{stem for passage in side for stem in passage.capitals} for side in sides]
    numbers = [{stem for passage in side for stem in passage.numbers} for side in sides]
    name_shares = _common_shares(reading, names, stems)
    return [
        max(_common_shares(reading, stems, stems)),
        max(name_shares),
        min(name_shares),
        max(_common_shares(reading, numbers, numbers)),
        _common_days(reading),
        _missing_main_names(reading),
        *_missing_shares(reading, names),
        min(_missing_shares(reading, numbers)),
    ]


def _measure_scores(
    reading: Reading,
    rows: dict[int, list[int]],
    columns: dict[int, list[int]],
    scores: Sequence[float],
) -> list[float]:
    """How good the best cells of the articles are: of the five best rows and columns, of all rows
    and of all columns."""
    bests = [
        sum(scores[ranked[0]] for ranked in lines.values()) / max(1, len(side))
        for lines, side in ((rows, reading.left), (columns, reading.right))
    ]
    tops = [
        sum(sorted((scores[ranked[0]] for ranked in lines.values()), reverse=True)[:5])
        for lines in (rows, columns)
    ]
    return [
        sum(tops) / 2 / min(5, max(1, lengths_of(reading)[0])),
        min(bests),
        max(bests),
    ]


def lengths_of(reading: Reading) -> list[int]:
    """Sentences of the shorter and of the longer article."""
    return sorted((len(reading.left), len(reading.right)))


def _common_shares(
    reading: Reading, what: list[set[str]], there: list[set[str]]
) -> tuple[float, float]:
    """Share of the weight of each article's words that the other has; a half where there are
    none."""
    shares = []
    for own, other in ((what[0], there[1]), (what[1], there[0])):
        whole = sum(reading.weights[stem] for stem in own)
        held = sum(reading.weights[stem] for stem in own & other)
        shares.append(round(held / whole, 5) if whole else 0.5)
    return shares[0], shares[1]


def _missing_shares(reading: Reading, what: list[set[str]]) -> tuple[float, float]:
    """Share of each article's names (or numbers) that the other never has, each weighed by the
    sentences it stands in; the lesser first, a half where there are none."""
    shares = []
    for own, count, other in (
        (what[0], reading.left_count, reading.right_count),
        (what[1], reading.right_count, reading.left_count),
    ):
        whole = sum(sorted(count[stem] * reading.weights[stem] for stem in own))
        gone = sum(sorted(count[stem] * reading.weights[stem] for stem in own if not other[stem]))
        shares.append(round(gone / whole, 5) if whole else 0.5)
    return min(shares), max(shares)


def _common_days(reading: Reading) -> float:
    """1 where both articles name one week day or month, -1 where they name others, else 0."""
    left, right = (
        {day for passage in side for day in passage.days} for side in (reading.left, reading.right)
    )
    if not left or not right:
        return 0.0
    return 1.0 if left & right else -1.0


def _missing_main_names(reading: Reading) -> float:
    """How many of the two articles have a main name (the one met most often, at first equal the
    weightiest) that the other article does not have."""
    missing = 0
    for side, count, other in (
        (reading.left, reading.left_count, reading.right_count),
        (reading.right, reading.right_count, reading.left_count),
    ):
        names = {stem for passage in side for stem in passage.capitals}
        if names:
            main = max(names, key=lambda stem: (count[stem], reading.weights[stem], stem))
            missing += not other[main]
    return float(missing)
