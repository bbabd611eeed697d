"""The stages of one article, in reading order: the only list of them."""

from __future__ import annotations

from reader.analysis.dates.dates import find_dates
from reader.analysis.dates.publication import settle_publication
from reader.analysis.figures import find_figures
from reader.analysis.model import Analysis, Entity
from reader.analysis.quotes import attribute_quotes, find_quotes
from reader.analysis.sentences import find_sentences
from reader.documents.article import Article, Notice, Published, Side
from reader.documents.corrections import ChosenDate
from reader.progress import Progress, no_progress
from reader.records import replace


def analyse(
    article: Article,
    side: Side,
    *,
    partner: Published | None = None,
    chosen: tuple[ChosenDate, ...] = (),
    progress: Progress = no_progress,
) -> Analysis:
    """Everything about one article but its names, which need a language model (`add_names`).

    `partner` is the other article's publication date, for an article that gives none; `chosen` are
    dates that were read by hand.
    """
    progress("sentences", 0.0)
    article = replace(article, published=settle_publication(article, partner=partner))
    sentences = find_sentences(article, side)
    progress("dates", 0.3)
    dates = find_dates(article, side, sentences, article.published, partner=partner, chosen=chosen)
    progress("quotations", 0.6)
    quotes = find_quotes(article, side, sentences)
    quotes = attribute_quotes(quotes, article, sentences, ())
    progress("figures", 0.8)
    figures = find_figures(article, side, sentences, dates)
    progress("figures", 1.0)
    return Analysis(side, article, sentences, quotes, figures, dates)


def add_names(
    analysis: Analysis, entities: tuple[Entity, ...], notice: Notice | None = None
) -> Analysis:
    """The analysis with its names, and with its speakers resolved to them. `notice` says why there
    are none."""
    if notice is not None:
        article = replace(analysis.article, notices=(*analysis.article.notices, notice))
        analysis = replace(analysis, article=article)
    quotes = attribute_quotes(analysis.quotes, analysis.article, analysis.sentences, entities)
    return replace(analysis, quotes=quotes, entities=entities, names_ready=True)
