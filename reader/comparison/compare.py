"""The stages of a comparison, in reading order: the only list of them."""

from __future__ import annotations

from reader.analysis.model import Analysis
from reader.comparison.date_checks import check_dates
from reader.comparison.figure_checks import check_figures
from reader.comparison.framing import frame_pairs
from reader.comparison.headline_checks import check_headlines
from reader.comparison.model import Comparison, SharedPair
from reader.comparison.only_here import find_only_here
from reader.comparison.pairs.pairs import find_pairs, with_wording
from reader.comparison.quotations import compare_quotations
from reader.comparison.quoted_pairs import pair_by_quotations
from reader.comparison.shared_entities import share_entities
from reader.comparison.shares import measure_shares
from reader.comparison.timeline import build_timeline
from reader.progress import Progress, no_progress

FoundPairs = tuple[tuple[SharedPair, ...], tuple[SharedPair, ...]]
"""Shared pairs, then related ones."""


def compare(
    left: Analysis,
    right: Analysis,
    *,
    known_pairs: FoundPairs | None = None,
    progress: Progress = no_progress,
) -> Comparison:
    """Everything about two articles together.

    `known_pairs` are the pairs of the same two texts that pairing found, with their wording: they
    do not depend on names, so a run that adds names need not find them again. Those that quotations
    make do, and are added.
    """
    progress("pairs", 0.0)
    if known_pairs is None:
        shared, related = find_pairs(left, right, progress=progress)
        known_pairs = with_wording(shared, left, right, progress=progress), related
    pairs, related = known_pairs
    progress("quotations", 0.0)
    quotations = compare_quotations(left, right, pairs)
    pairs, related, quotations = pair_by_quotations(left, right, pairs, related, quotations)
    progress("figures", 0.0)
    figure_checks = check_figures(left, right, pairs, quotations)
    progress("dates", 0.0)
    date_checks = check_dates(left, right, pairs)
    timeline = build_timeline(left, right, pairs)
    progress("names", 0.0)
    entities = share_entities(left, right, pairs)
    progress("summary", 0.0)
    only_left, only_right = find_only_here(
        left, right, pairs, entities, quotations, figure_checks, date_checks
    )
    return Comparison(
        left=left,
        right=right,
        pairs=pairs,
        related=related,
        quotations=quotations,
        figure_checks=figure_checks,
        date_checks=date_checks,
        entities=entities,
        timeline=timeline,
        only_left=only_left,
        only_right=only_right,
        framings=frame_pairs(left, right, pairs),
        headline_checks=check_headlines(left) + check_headlines(right),
        shares=measure_shares(left, right, pairs),
    )
