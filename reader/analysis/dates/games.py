"""Quarters and halves of a game, which are no time: "early in the fourth quarter".

The words of the sentence tell them from those of a business year, and where it has none of either
kind, those of the article.
"""

from __future__ import annotations

from reader.analysis.dates.expressions import Expression, Found, PartOf, QuarterOf
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.words import words

_MONEY = words(
    "$ £ € % percent profit profits earnings earned sales revenue revenues income loss losses "
    "results output exports imports growth economy dividend fiscal company companies shares stock "
    "million billion orders bank banks inflation"
)
_SPORT = words(
    "game games touchdown touchdowns yards scored scoring scorer goal goals points rebounds "
    "halftime match coach quarterback quarterbacks playoffs league season team teams ball kick win "
    "victory drive lead player players penalty metres semifinal medal medals tournament innings "
    "wickets"
)


def is_about_games(sentences: list[Tokens]) -> bool:
    """Whether more sentences of an article speak of sport than of money."""
    sport = sum(not _SPORT.isdisjoint(t.low) for t in sentences)
    return sport > sum(not _MONEY.isdisjoint(t.low) for t in sentences)


def without_games(t: Tokens, founds: list[Found], about_games: bool) -> list[Found]:
    """The expressions of a sentence without those that are a part of a game."""
    if not any(_may_be_of_a_game(found.what) for found in founds):
        return founds
    if not _MONEY.isdisjoint(t.low):
        return founds
    if not about_games and _SPORT.isdisjoint(t.low):
        return founds
    return [
        found for found in founds if t.word(found.last) == "of" or not _may_be_of_a_game(found.what)
    ]


def _may_be_of_a_game(what: Expression) -> bool:
    inner = what.whole if isinstance(what, PartOf) else what
    return isinstance(inner, QuarterOf) and inner.year is None
