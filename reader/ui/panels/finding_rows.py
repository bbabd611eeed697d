"""Every list of findings by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reader.documents.article import Side
from reader.ui.panels.finding_row import Row, analyses_of
from reader.ui.panels.rows_of_facts import date_rows, figure_rows, name_rows
from reader.ui.panels.rows_of_one import doubtful_headlines, only_rows
from reader.ui.panels.rows_of_pairs import quote_rows, shared_rows
from reader.ui.workspace import Workspace

LISTS = ("shared", "quotes", "figures", "only_a", "only_b", "names", "dates")


def rows_of(workspace: Workspace, name: str) -> tuple[Row, ...]:
    """The rows of one list, in text order. Raises KeyError for an unknown list."""
    return tuple(make_rows(workspace, name))


def make_rows(workspace: Workspace, name: str) -> Iterable[Row]:
    """The same, one after the other."""
    return _BUILDERS[name](workspace)


def count_of(workspace: Workspace, name: str) -> int:
    """How many rows the list has, without making them. Raises KeyError for an unknown list."""
    return _COUNTS[name](workspace)


def _count_quotes(workspace: Workspace) -> int:
    comparison = workspace.comparison
    quotes = {quote.id for analysis in analyses_of(workspace) for quote in analysis.quotes}
    pairs = comparison.quotations if comparison else ()
    shown = [p for p in pairs if quotes.intersection(p.left) and quotes.intersection(p.right)]
    paired = {name for pair in pairs for name in (*pair.left, *pair.right)}
    return len(shown) + len(quotes - paired)


def _count_figures(workspace: Workspace) -> int:
    comparison = workspace.comparison
    figures = {figure.id for analysis in analyses_of(workspace) for figure in analysis.figures}
    checks = comparison.figure_checks if comparison else ()
    shown = [check for check in checks if figures.intersection((*check.left, *check.right))]
    checked = {name for check in shown for name in (*check.left, *check.right)}
    return len(shown) + len(figures - checked)


def _count_names(workspace: Workspace) -> int:
    comparison = workspace.comparison
    labels = workspace.view.labels
    if comparison is None:
        found = (entity for each in analyses_of(workspace) for entity in each.entities)
        return sum(1 for entity in found if entity.label in labels)
    return sum(
        1
        for entity in comparison.entities
        if entity.label in labels
        and (entity.left or entity.right or entity.roles_left or entity.roles_right)
    )


def _count_only(workspace: Workspace, side: Side) -> int:
    comparison = workspace.comparison
    if comparison is None:
        return 0
    only = comparison.only_left if side is Side.LEFT else comparison.only_right
    return len(only) + len(doubtful_headlines(workspace, side))


_COUNTS: dict[str, Callable[[Workspace], int]] = {
    "shared": lambda workspace: len(workspace.visible_pairs()),
    "quotes": _count_quotes,
    "figures": _count_figures,
    "only_a": lambda workspace: _count_only(workspace, Side.LEFT),
    "only_b": lambda workspace: _count_only(workspace, Side.RIGHT),
    "names": _count_names,
    "dates": lambda w: sum(len(analysis.dates) for analysis in analyses_of(w)),
}

_BUILDERS: dict[str, Callable[[Workspace], Iterable[Row]]] = {
    "shared": shared_rows,
    "quotes": quote_rows,
    "figures": figure_rows,
    "only_a": lambda workspace: only_rows(workspace, Side.LEFT),
    "only_b": lambda workspace: only_rows(workspace, Side.RIGHT),
    "names": name_rows,
    "dates": date_rows,
}
