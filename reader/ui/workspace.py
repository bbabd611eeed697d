"""What is open, what was found, what is selected and how it is shown: the one state of the window.

One-directional: a command calls a method here, a job does the work, a signal tells every view,
and every view reads its part again. Views never call each other.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, Signal

from reader.analysis.model import Analysis, EntityMention, Label, QuoteKind, Sentence
from reader.comparison.model import Comparison, PairKind, SharedPair
from reader.documents.article import Article, Notice, Role, Side, Span
from reader.presentation.pair_facts import PairFacts
from reader.presentation.selection import find_pair, pair_behind
from reader.records import dataclass, replace


@dataclass(frozen=True, slots=True)
class ViewOptions:
    """How the comparison is shown; changing it recomputes nothing."""

    names: bool = True
    quotes: bool = True
    figures: bool = False
    ribbons: bool = True
    sentence_numbers: bool = True
    furniture: bool = False
    related: bool = False
    strength: float = 0.0
    """Pairs weaker than this are not drawn (0 to 1)."""
    kinds: frozenset[PairKind] = frozenset({PairKind.VERBATIM, PairKind.NEAR, PairKind.PARAPHRASE})
    labels: frozenset[Label] = frozenset(Label)
    showing: str = "all"
    """"all", or what stands out: "shared" or "unshared" sentences."""
    scrolling: str = "follow"
    """"follow", "locked" or "free"."""
    zoom: int = 100
    """Per cent, 70 to 300."""
    reading_family: str = ""
    """Font of article text; "" is the bundled serif."""
    reduce_motion: bool = False
    """Jump instead of gliding."""
    letter_keys: bool = True
    """Bare letters act while a text has the focus."""
    search: str = ""
    """Text that is marked in both panes."""
    ignored: frozenset[Role] = frozenset()
    """Pairs with a sentence of one of these roles are not drawn."""
    ignore_quotations: bool = False
    """Pairs that share words within quotation marks are not drawn."""
    shortest: int = 0
    """Pairs in which a sentence has fewer words are not drawn."""


_CHOOSING = ("strength", "kinds", "related", "ignored", "ignore_quotations", "shortest")
"""Fields that choose which pairs are drawn."""


class Workspace(QObject):
    """Holds the values; knows nothing of widgets."""

    article_changed = Signal(Side)
    """An article was opened, closed or re-read (its text is new)."""
    comparison_changed = Signal()
    """`comparison` (or one article's `analysis`) is new; texts are the same."""
    first_names_changed = Signal(Side)
    """Names of some paragraphs have come; the article is still being read for more."""
    selection_changed = Signal(str)
    """`selected_key` is new: "pair/3", "entity/E7", "date/AD3", "quote/AQ1", "sentence/A6", ""."""
    hover_changed = Signal(str)
    """`hovered_key` is new: what the pointer rests on in one view, for the others to show."""
    view_changed = Signal()
    notices_changed = Signal(Side)
    busy_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: dict[Side, Article] = {}
        self._analyses: dict[Side, Analysis] = {}
        self._notices: dict[Side, tuple[Notice, ...]] = dict.fromkeys(Side, ())
        self._first_names: dict[Side, tuple[EntityMention, ...]] = dict.fromkeys(Side, ())
        self._comparison: Comparison | None = None
        self._facts: PairFacts | None = None
        self._selected_key = ""
        self._hovered_key = ""
        self._view = ViewOptions()
        self._busy = ""
        self._sentences: dict[Side, dict[str, Sentence]] = {}
        self._visible: tuple[SharedPair, ...] | None = None
        """None when it must be worked out again."""
        self._counts: dict[bool, tuple[object, Counter[PairKind]]] = {}

    def article(self, side: Side) -> Article | None:
        return self._articles.get(side)

    def analysis(self, side: Side) -> Analysis | None:
        if self._comparison is not None:
            return self._comparison.analysis(side)
        return self._analyses.get(side)

    def first_names(self, side: Side) -> tuple[EntityMention, ...]:
        """Names of a long article that is still being read for them."""
        analysis = self.analysis(side)
        return () if analysis is not None and analysis.names_ready else self._first_names[side]

    @property
    def comparison(self) -> Comparison | None:
        return self._comparison

    def facts(self) -> PairFacts | None:
        """What was found about each pair; None while there is no comparison."""
        if self._comparison is None:
            return None
        if self._facts is None or self._facts.comparison is not self._comparison:
            self._facts = PairFacts(self._comparison)
        return self._facts

    @property
    def selected_key(self) -> str:
        return self._selected_key

    @property
    def view(self) -> ViewOptions:
        return self._view

    @property
    def busy(self) -> str:
        """What is being worked on, in words; empty when nothing is."""
        return self._busy

    def notices(self, side: Side) -> tuple[Notice, ...]:
        """What must be said about this side: failures to open, then the article's own notices."""
        return self._notices[side]

    def visible_pairs(self) -> tuple[SharedPair, ...]:
        """The pairs that the present view draws, in reading order."""
        if self._visible is None:
            self._visible = self._find_visible_pairs()
        return self._visible

    def count_kinds(self, *, visible: bool = False) -> Counter[PairKind]:
        """How many pairs there are of each kind: of those with a number, or of those drawn."""
        numbered = self._comparison.pairs if self._comparison else ()
        pairs = self.visible_pairs() if visible else numbered
        known = self._counts.get(visible)
        if known is None or known[0] is not pairs:
            # Several views ask, at every selection.
            known = self._counts[visible] = pairs, Counter(pair.kind for pair in pairs)
        return known[1]

    def _find_visible_pairs(self) -> tuple[SharedPair, ...]:
        if self._comparison is None:
            return ()
        shown = self._comparison.pairs
        if self._view.related:
            shown += self._comparison.related
        kinds = self._view.kinds | ({PairKind.RELATED} if self._view.related else set())
        least = self._view.strength
        found = [pair for pair in shown if pair.strength >= least and pair.kind in kinds]
        view = self._view
        if view.ignored or view.ignore_quotations or view.shortest:
            found = [pair for pair in found if not self._is_ignored(pair)]
        return tuple(found)

    def _is_ignored(self, pair: SharedPair) -> bool:
        view = self._view
        for sentence in (self.sentence(pair.left), self.sentence(pair.right)):
            if sentence is None:
                return True
            words = len(sentence.span.of(self._text(sentence.id)).split())
            if sentence.role in view.ignored or words < view.shortest:
                return True
        return view.ignore_quotations and self.shares_quotation(pair)

    def shares_quotation(self, pair: SharedPair) -> bool:
        """Whether the pair's shared words lie within quotation marks on both sides."""
        return self._quoted(Side.LEFT, pair.tint_left) and self._quoted(Side.RIGHT, pair.tint_right)

    def _quoted(self, side: Side, spans: tuple[Span, ...]) -> bool:
        analysis = self.analysis(side)
        if analysis is None:
            return False
        quotes = [q.span for q in analysis.quotes if q.kind is not QuoteKind.INDIRECT]
        return any(quote.overlaps(span) for quote in quotes for span in spans)

    def _text(self, sentence_id: str) -> str:
        article = self.article(Side(sentence_id[0]))
        return article.text if article else ""

    def sentence(self, sentence_id: str) -> Sentence | None:
        """The sentence with that id ("A6"), or None where there is none."""
        if sentence_id[:1] not in ("A", "B"):
            return None
        side = Side(sentence_id[0])
        if side not in self._sentences:
            analysis = self.analysis(side)
            found = analysis.sentences if analysis else ()
            self._sentences[side] = {sentence.id: sentence for sentence in found}
        return self._sentences[side].get(sentence_id)

    def sentence_text(self, sentence_id: str) -> str:
        """The words of that sentence; "" where there is none."""
        sentence = self.sentence(sentence_id)
        return sentence.span.of(self._text(sentence_id)) if sentence else ""

    def selected_pair(self) -> SharedPair | None:
        """The pair that is selected, or None when something else or nothing is."""
        return find_pair(self._selected_key, self._comparison)

    def shown_pair(self) -> SharedPair | None:
        """The pair whose wordings are to be shown: the one that is selected, or that holds the
        quotation or figure that is."""
        return pair_behind(self._selected_key, self._comparison)

    def set_article(self, side: Side, article: Article | None) -> None:
        self._comparison = self._visible = None
        self._sentences.clear()
        self._analyses.pop(side, None)
        self._first_names[side] = ()
        self._selected_key = ""
        if article is None:
            self._articles.pop(side, None)
        else:
            self._articles[side] = article
        self.set_notices(side, article.notices if article else ())
        self.article_changed.emit(side)

    def add_first_names(self, side: Side, mentions: tuple[EntityMention, ...]) -> None:
        """Names of some paragraphs more."""
        self._first_names[side] += mentions
        self.first_names_changed.emit(side)

    def set_analysis(self, analysis: Analysis) -> None:
        """What one article alone says, while there is no other to compare it with."""
        self._analyses[analysis.side] = analysis
        self._take(analysis)
        self._sentences.clear()
        self.comparison_changed.emit()

    def set_comparison(self, comparison: Comparison | None) -> None:
        self._comparison = comparison
        self._visible = None
        self._sentences.clear()
        if comparison is not None:
            # The texts are the same; what was set by hand about them may be new.
            for side in Side:
                self._take(comparison.analysis(side))
        self.comparison_changed.emit()

    def _take(self, analysis: Analysis) -> None:
        """The article with what was set by hand, and what finding names has to tell."""
        side, known = analysis.side, self._articles.get(analysis.side)
        self._articles[side] = analysis.article
        if known is not None:
            new = [notice for notice in analysis.article.notices if notice not in known.notices]
            if new:
                self.set_notices(side, (*self._notices[side], *new))

    def set_notices(self, side: Side, notices: tuple[Notice, ...]) -> None:
        self._notices[side] = notices
        self.notices_changed.emit(side)

    def set_busy(self, what: str) -> None:
        if what != self._busy:
            self._busy = what
            self.busy_changed.emit()

    def select(self, key: str) -> None:
        """Make `key` the current one everywhere; "" selects nothing."""
        if key != self._selected_key:
            self._selected_key = key
            self.selection_changed.emit(key)

    @property
    def hovered_key(self) -> str:
        return self._hovered_key

    def hover(self, key: str) -> None:
        """The pointer rests on `key`; "" on nothing."""
        if key != self._hovered_key:
            self._hovered_key = key
            self.hover_changed.emit(key)

    def set_view(self, **changes: object) -> None:
        """Change fields of `view`; raises TypeError for a field that does not exist."""
        before, self._view = self._view, replace(self._view, **changes)  # type: ignore[arg-type]
        if any(getattr(before, name) != getattr(self._view, name) for name in _CHOOSING):
            self._visible = None
        self.view_changed.emit()
