"""From opened articles to a comparison or an analysis in one call, as the command line does it."""

from __future__ import annotations

from reader.analysis.analyse import add_names, analyse
from reader.analysis.model import Analysis
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from reader.documents.article import Article, Side
from reader.documents.corrections import Corrections, correct_article
from reader.progress import Progress, no_progress
from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to compare. `model` None means the built-in one."""

    left: Corrections = Corrections()
    right: Corrections = Corrections()
    names: bool = True
    model: str | None = None


def compare_articles(
    left: Article,
    right: Article,
    options: RunOptions = RunOptions(),
    progress: Progress = no_progress,
) -> Comparison:
    """Compare two opened articles. Raises ReaderError where there is no such language model; one
    that cannot be used is told in a notice of each article, and the built-in one reads."""
    left = correct_article(left, options.left)
    right = correct_article(right, options.right)
    first = analyse(
        left,
        Side.LEFT,
        partner=right.published,
        chosen=options.left.dates,
        progress=progress,
    )
    second = analyse(
        right,
        Side.RIGHT,
        partner=left.published,
        chosen=options.right.dates,
        progress=progress,
    )
    if options.names:
        first, second = _with_names((first, second), options.model, progress)
    return compare(first, second, progress=progress)


def analyse_article(
    article: Article, options: RunOptions = RunOptions(), progress: Progress = no_progress
) -> Analysis:
    """Everything about one article. Raises ReaderError where there is no such language model."""
    article = correct_article(article, options.left)
    analysis = analyse(article, Side.LEFT, chosen=options.left.dates, progress=progress)
    if options.names:
        (analysis,) = _with_names((analysis,), options.model, progress)
    return analysis


def _with_names(
    analyses: tuple[Analysis, ...], model_name: str | None, progress: Progress
) -> tuple[Analysis, ...]:
    from reader.analysis.entities.choice import Models
    from reader.analysis.entities.entities import find_entities

    progress("language model", 0.0)
    models = Models()
    chosen, unusable = models.load_or_built_in(model_name)
    named = []
    for analysis in analyses:
        article, side, sentences = analysis.article, analysis.side, analysis.sentences
        model, notice = models.reader_of(article, chosen)
        found = find_entities(article, side, sentences, model, progress=progress) if model else ()
        named.append(add_names(analysis, found, notice or unusable))
    return tuple(named)
