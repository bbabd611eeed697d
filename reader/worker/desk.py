"""What is open in one window and what was computed about it, without process or stream.

The desk answers every change with messages. The window shows what the desk says and never runs
ahead of it, so there is nothing to reconcile.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis.model import Analysis, Entity, EntityMention
from reader.comparison.model import Comparison
from reader.documents.article import Article, Notice, Side
from reader.documents.corrections import Corrections, correct_article
from reader.documents.open import article_from_html, article_from_text, open_article, open_as_ready
from reader.errors import ErrorCode, ReaderError
from reader.progress import Progress, no_progress
from reader.records import dataclass, replace
from reader.worker.messages import Analysed, Closed, Compared, Failed, Message, Named, Opened

if TYPE_CHECKING:
    from reader.worker.engines import FoundPairs


@dataclass
class _Place:
    """One side of the desk."""

    found: Article
    """As it was read, before corrections."""
    path: Path | None
    encoding: str | None = None
    corrections: Corrections = Corrections()
    entities: tuple[Entity, ...] | None = None
    """None until the names of this text are known."""
    names_notice: Notice | None = None
    """Why there are none."""

    @property
    def article(self) -> Article:
        return correct_article(self.found, self.corrections)


class Desk:
    """Holds up to two articles. `emit` receives every message, in order."""

    def __init__(self, emit: Callable[[Message], None]) -> None:
        self._emit = emit
        self._places: dict[Side, _Place] = {}
        self._analyses: dict[Side, Analysis] = {}
        self._first: dict[Side, Analysis] = {}
        """With the sentences alone; what is told first."""
        self._pairs: FoundPairs | None = None
        self._told: Comparison | None = None
        """The pairs as they were told first, without all that is known of them."""
        self._stale = False
        self.comparison: Comparison | None = None
        """The newest comparison; None while there are not two articles."""

    # What is open -----------------------------------------------------------------------

    def open(
        self,
        requests: Sequence[tuple[Side, Path]],
        passwords: Mapping[Path, str] | None = None,
        begun: Callable[[], None] | None = None,
    ) -> None:
        """Read files, all at once. Sides whose file cannot be read keep what they had. `begun` is
        that of `open_as_ready`."""
        paths = tuple(path for _, path in requests)
        for index, result in open_as_ready(paths, passwords=passwords, begun=begun):
            side, path = requests[index]
            self._place(side, result, path)

    def open_text(self, side: Side, text: str, name: str, html: str = "") -> None:
        """Take pasted or dropped text as an article; as the page that it was copied from, where
        that can be read."""
        try:
            result: Article | ReaderError = _pasted(text, name, html)
        except ReaderError as error:
            result = error
        self._place(side, result, None)

    def restore(
        self, side: Side, article: Article, path: Path | None, corrections: Corrections
    ) -> None:
        """Take an article that was opened before, without reading its file again."""
        self._place(side, article, path)
        self._places[side].corrections = corrections

    def _place(self, side: Side, result: Article | ReaderError, path: Path | None) -> None:
        if isinstance(result, ReaderError):
            self._emit(Failed("open", side, result.code, result.message))
            return
        self._places[side] = _Place(result, path)
        self._forget(side)
        self._emit(Opened(side, result, str(path) if path else None))

    def close(self, side: Side) -> None:
        self._places.pop(side, None)
        self._forget(side)
        self._emit(Closed(side))

    def swap(self) -> None:
        """A becomes B and B becomes A; the names that were found stay."""
        swapped = {side.other: place for side, place in self._places.items()}
        for side in Side:
            self._forget(side)
        self._places = swapped
        for side, place in sorted(swapped.items()):
            if place.entities is not None:
                place.entities = tuple(
                    replace(entity, id=f"{side}{entity.id[1:]}") for entity in place.entities
                )
            self._emit(Opened(side, place.article, str(place.path) if place.path else None))
        for side in Side:
            if side not in swapped:
                self._emit(Closed(side))

    def correct(self, side: Side, corrections: Corrections) -> None:
        """Apply what was set by hand; everything relative to a date moves at once."""
        place = self._places.get(side)
        if place is None:
            return
        before = len(place.article.text)
        place.corrections = corrections
        self._analyses.clear()
        self._stale = True
        if len(place.article.text) != before:
            # More or less of the text is taken: all that was found in it is found anew.
            place.entities = place.names_notice = None
            self._forget(side)
            self._emit(Opened(side, place.article, str(place.path) if place.path else None))

    def read_as(self, side: Side, encoding: str) -> None:
        """Read the file again in another encoding (a Python codec name)."""
        place = self._places.get(side)
        if place is None or place.path is None:
            return
        try:
            result: Article | ReaderError = open_article(place.path, encoding=encoding)
        except ReaderError as error:
            result = error
        self._place(side, result, place.path)

    def takes_other_words(self, side: Side, corrections: Corrections) -> bool:
        """Whether `corrections` take more or less of the side's text than now."""
        place = self._places.get(side)
        return place is not None and place.corrections.first_words != corrections.first_words

    def _forget(self, side: Side) -> None:
        # The other side's analysis may rest on this one's publication date.
        self._analyses.clear()
        self._first.clear()
        self._pairs = self._told = None
        self.comparison = None
        self._stale = True

    # What was found ---------------------------------------------------------------------

    def refresh(
        self, progress: Progress = no_progress, pairs_told: Callable[[], None] | None = None
    ) -> None:
        """Compute what has changed. Raises Cancelled out of `progress`; then nothing is lost and
        the next call starts again. `pairs_told` is called when the sentences that two new articles
        share have been told, and the rest is still to be computed."""
        if not self._stale:
            return
        if self._show_pairs_first(progress) and pairs_told is not None:
            pairs_told()
        from reader.worker.engines import analyse, compare, with_wording

        if self._told is not None:
            told = self._told
            pairs = with_wording(told.pairs, told.left, told.right, progress=progress)
            self._pairs, self._told = (pairs, told.related), None
        for side, place in self._places.items():
            if side not in self._analyses:
                partner = self._places.get(side.other)
                self._analyses[side] = analyse(
                    place.article,
                    side,
                    partner=partner.article.published if partner else None,
                    chosen=place.corrections.dates,
                    progress=progress,
                )
        named = {side: self._named(side) for side in self._places}
        if len(named) == 2:
            found = compare(
                named[Side.LEFT], named[Side.RIGHT], known_pairs=self._pairs, progress=progress
            )
            self.comparison = found
            self._emit(Compared(found))
        else:
            for analysis in named.values():
                self._emit(Analysed(analysis))
        self._stale = False

    def _show_pairs_first(self, progress: Progress) -> bool:
        """Tell the sentences that two new articles share before everything else is computed.
        False where there is nothing to tell."""
        if len(self._places) < 2 or self._pairs is not None or self._told is not None:
            return False
        from reader.worker.first_look import compare_sentences

        left, right = (self._places[side].article for side in Side)
        found = compare_sentences(left, right, progress)
        self._told = found
        self._first = {Side.LEFT: found.left, Side.RIGHT: found.right}
        self._emit(Compared(found))
        return True

    def _named(self, side: Side) -> Analysis:
        from reader.worker.engines import add_names

        analysis, place = self._analyses[side], self._places[side]
        if place.entities is None:
            return analysis
        return add_names(analysis, place.entities, place.names_notice)

    def nameless(self) -> tuple[Analysis, ...]:
        """The analyses whose names are not known yet; while they are being made, those of two new
        articles with the sentences alone."""
        known = {**self._first, **self._analyses}
        return tuple(
            known[side]
            for side, place in self._places.items()
            if place.entities is None and side in known
        )

    def take_first_names(
        self, side: Side, sha256: str, mentions: tuple[EntityMention, ...]
    ) -> None:
        """Names of some paragraphs of the text with that hash."""
        place = self._places.get(side)
        if place is None or place.found.sha256 != sha256 or place.entities is not None:
            return
        if _lie_within(mentions, place.article):
            self._emit(Named(side, mentions))

    def take_names(
        self,
        side: Side,
        sha256: str,
        entities: tuple[Entity, ...],
        notice: Notice | None = None,
    ) -> None:
        """Names of the text with that hash; ignored when another text has come in between.

        They are shown once both articles have theirs: who stands in both is not known before.
        """
        place = self._places.get(side)
        if place is None or place.found.sha256 != sha256:
            return
        if all(_lie_within(entity.mentions, place.article) for entity in entities):
            place.entities, place.names_notice = entities, notice
            self._stale |= all(p.entities is not None for p in self._places.values())

    def forget_names(self) -> None:
        """Another language model was chosen."""
        for side, place in self._places.items():
            self._places[side] = replace(place, entities=None)
        self._stale = True

    def corrections(self) -> dict[Side, Corrections]:
        """What has been set by hand."""
        return {side: place.corrections for side, place in self._places.items()}

    def paths(self) -> dict[Side, Path]:
        """Where the files of the articles are; pasted text has none."""
        return {side: place.path for side, place in self._places.items() if place.path is not None}

    def the_comparison(self) -> Comparison:
        """For an export. Raises ReaderError where there is nothing to export."""
        if self.comparison is None:
            raise ReaderError(
                ErrorCode.INTERNAL, "There is no comparison yet: open two articles first."
            )
        return self.comparison


def _lie_within(mentions: tuple[EntityMention, ...], article: Article) -> bool:
    """False where the names are those of a longer text, of which less has been taken since."""
    return all(mention.span.end <= len(article.text) for mention in mentions)


def _pasted(text: str, name: str, html: str) -> Article:
    if html:
        with suppress(ReaderError):
            return article_from_html(html, name)
    return article_from_text(text, name)
