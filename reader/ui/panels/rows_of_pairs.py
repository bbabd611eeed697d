"""Rows for shared pairs, quotations, and sentences that only one article has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from reader.analysis.model import Analysis, Quote
from reader.comparison.model import (
    ChangeOp,
    PairKind,
    QuotePair,
    QuoteVerdict,
    SharedPair,
    WordChange,
)
from reader.documents.article import Article, Side, Span
from reader.presentation.notable import notable_pairs
from reader.presentation.tint import tint_of
from reader.ui.panels.finding_row import (
    AROUND,
    EXCERPT,
    Piece,
    Row,
    analyses_of,
    cut,
    head,
    joined_ids,
    only_in,
    pieces,
    tail,
)
from reader.ui.panels.pair_words import kind_in_words
from reader.ui.panels.reasons import quotation_in_words, reason_of
from reader.ui.panels.rows_of_facts import figure_pieces
from reader.ui.words import heading, noop, say
from reader.ui.workspace import Workspace

_EDGES = " \n\t,.;:\"“”‘’'«»"
"""What is not worth showing at the ends of changed words."""

_BETWEEN = " · "
"""Between clauses that a paraphrase has in common; they need not follow one another."""

# Shared -----------------------------------------------------------------------------------


def shared_rows(workspace: Workspace) -> Iterable[Row]:
    pairs = workspace.visible_pairs()
    facts = workspace.facts()
    if facts is None:
        return
    notable = notable_pairs(facts.comparison)
    for place, pair in enumerate(pairs):
        title = reason_of(facts, pair)
        yield Row(
            key=f"pair/{pair.id}" if pair.id else f"sentence/{pair.left}",
            number=str(pair.id) if pair.id else "",
            sign=pair.kind,
            title=title,
            ids=f"{pair.left} {pair.right}",
            show=partial(evidence_of, workspace, pair),
            target=pair.right,
            speak=partial(_pair_spoken, workspace, pair, title, place + 1, len(pairs)),
            place=place,
            weight=_pair_weight(pair, is_notable=pair.id in notable),
        )


def _pair_spoken(workspace: Workspace, pair: SharedPair, title: str, place: int, count: int) -> str:
    changed = _changed_words(workspace, pair)
    spoken = say(
        "Findings",
        "Shared {place} of {count}, {kind}, {reason}. A sentence {left_id}: {left} B sentence"
        " {right_id}: {right}",
    ).format(
        place=place,
        count=count,
        kind=kind_in_words(pair.kind),
        reason=title,
        left_id=pair.left[1:],
        left=workspace.sentence_text(pair.left),
        right_id=pair.right[1:],
        right=workspace.sentence_text(pair.right),
    )
    if changed:
        spoken += " " + say("Findings", "Changed: {words}.").format(words=", ".join(changed))
    return spoken


def _pair_weight(pair: SharedPair, *, is_notable: bool) -> float:
    """What differs comes first, then other words for the same, then the rest; by strength."""
    changed = any(change.op is not ChangeOp.EQUAL for change in pair.wording)
    return pair.strength + 2.0 * is_notable + (changed and pair.kind is PairKind.NEAR)


def evidence_of(workspace: Workspace, pair: SharedPair) -> tuple[Piece, ...]:
    """The most telling word change with its surroundings; of a paraphrase, figures that differ,
    else the words that carry it. One line cannot show how each article puts them: side by side,
    clauses that do not answer one another would read as if one stood for the other."""
    left, right = workspace.article(Side.LEFT), workspace.article(Side.RIGHT)
    if left is None or right is None:
        return ()
    facts = workspace.facts()
    if facts is not None and pair.kind is not PairKind.PARAPHRASE:
        found = changed_pieces(workspace, facts.wording(pair), left, right)
        if found:
            return found
    check = facts.differing_figures(pair) if facts else None
    if check is not None:
        figures = {
            figure.id: (analysis, figure)
            for analysis in analyses_of(workspace)
            for figure in analysis.figures
        }
        return figure_pieces(
            figures[name] for name in (*check.left, *check.right) if name in figures
        )
    clauses = _clauses(tint_of(pair, Side.LEFT, left), left)
    if not clauses:
        return (Piece(head(workspace.sentence_text(pair.left), EXCERPT)),)
    return (Piece(head(_BETWEEN.join(clauses), EXCERPT)),)


def _clauses(tints: Iterable[Span], article: Article) -> list[str]:
    """What both have, in the words of one; each once, though it stands there twice."""
    found: dict[str, str] = {}
    for span in sorted(tints):
        words = " ".join(span.of(article.text).split()).strip(_EDGES)
        if words and not any(words.lower() in known for known in found):
            found[words.lower()] = words
    return list(found.values())


def changed_pieces(
    workspace: Workspace, wording: Sequence[WordChange], left: Article, right: Article
) -> tuple[Piece, ...]:
    """One change of words between the words around it; nothing where only punctuation changes."""
    number = _telling_change(workspace, wording, left, right)
    if number is None:
        return ()
    change = wording[number]
    before = wording[number - 1] if number else None
    after = wording[number + 1] if number + 1 < len(wording) else None
    lead = before.left.of(left.text) if before and before.left else ""
    follow = after.left.of(left.text) if after and after.left else ""
    mine = change.left.of(left.text).strip(_EDGES) if change.left else ""
    theirs = change.right.of(right.text).strip(_EDGES) if change.right else ""
    lead = lead if any(char.isalnum() for char in lead) else ""
    follow = follow if any(char.isalnum() for char in follow) else ""
    pieces = [Piece(tail(lead, AROUND))]
    if mine and theirs:
        pieces += [Piece(cut(mine), "difference"), Piece(" → ")]
        pieces += [Piece(cut(theirs), "difference")]
    else:
        # Words in place of a full stop are words that only one has.
        side = Side.LEFT if mine else Side.RIGHT
        pieces += [Piece(heading(side)), Piece(cut(mine or theirs), "difference.only")]
    pieces.append(Piece(" " + head(follow, AROUND)))
    return tuple(piece for piece in pieces if piece.text)


def _telling_change(
    workspace: Workspace, wording: Sequence[WordChange], left: Article, right: Article
) -> int | None:
    """Which change to show: one within quoted words, the shortest that stands between equal words
    ("did" → "do"), since long ones at the ends are mostly who said it. None where only signs
    change."""
    analyses = analyses_of(workspace)
    quotes = [quote.span for analysis in analyses[:1] for quote in analysis.quotes]
    found = []
    for number, change in enumerate(wording):
        if change.op is ChangeOp.EQUAL or not _has_words(change, left.text, right.text):
            continue
        outer = number in (0, len(wording) - 1)
        length = len(change.left or ()) + len(change.right or ())
        unquoted = not (change.left and any(quote.overlaps(change.left) for quote in quotes))
        found.append((unquoted, outer, length, number))
    return min(found)[3] if found else None


def _changed_words(workspace: Workspace, pair: SharedPair) -> list[str]:
    left, right = workspace.article(Side.LEFT), workspace.article(Side.RIGHT)
    facts = workspace.facts()
    found = []
    for change in facts.wording(pair) if facts else pair.wording:
        if change.op is not ChangeOp.EQUAL and left and right:
            if change.left:
                found.append(change.left.of(left.text).strip())
            if change.right:
                found.append(change.right.of(right.text).strip())
    return [words for words in found if any(char.isalnum() for char in words)]


def _has_words(change: WordChange, left: str, right: str) -> bool:
    """Whether more than punctuation changes."""
    words = (change.left.of(left) if change.left else "") + (
        change.right.of(right) if change.right else ""
    )
    return any(char.isalnum() for char in words)


# Quotations -------------------------------------------------------------------------------


def quote_rows(workspace: Workspace) -> Iterable[Row]:
    comparison = workspace.comparison
    quotes = {
        quote.id: (analysis, quote)
        for analysis in analyses_of(workspace)
        for quote in analysis.quotes
    }
    paired: set[str] = set()
    place = 0
    for found in comparison.quotations if comparison else ():
        paired.update(found.left, found.right)
        left = [quotes[name] for name in found.left if name in quotes]
        right = [quotes[name] for name in found.right if name in quotes]
        if not left or not right:
            continue
        place += 1
        title = quotation_in_words(comparison, found) if comparison else ""
        ids = joined_ids(quote.sentence for _, quote in (*left, *right))
        words = _quote_words(left[0])
        others = _quote_words(right[0])
        speaker = _speaker(left[0][1]) or _speaker(right[0][1])
        yield Row(
            key=f"quote/{found.left[0]}",
            sign='"' if found.verdict is QuoteVerdict.IDENTICAL else '"!',
            title=title,
            ids=ids,
            show=partial(_quotation_evidence, workspace, found, speaker, words),
            target=right[0][1].sentence,
            speak=partial(
                say("Findings", "{title}. {ids}. A: {left}. B: {right}").format,
                title=title,
                ids=ids,
                left=words,
                right=others,
            ),
            place=place,
            weight=0.5 if found.verdict is QuoteVerdict.IDENTICAL else 2.0,
            heading=noop("Findings", "In both"),
        )
    for name, (analysis, quote) in quotes.items():
        if name in paired:
            continue
        place += 1
        words = _quote_words((analysis, quote))
        speaker = _speaker(quote)
        title = speaker or say("Findings", "speaker not given")
        yield Row(
            key=f"quote/{name}",
            sign='"',
            title=title,
            ids=quote.sentence,
            show=pieces(head(words, EXCERPT)),
            target=quote.sentence,
            speak=partial(
                say("Findings", "Quotation only in {side}. {title}: {words}").format,
                side=analysis.side,
                title=title,
                words=words,
            ),
            place=place,
            weight=1.0,
            heading=only_in(analysis.side, comparison),
        )


def _quotation_evidence(
    workspace: Workspace, found: QuotePair, speaker: str, words: str
) -> tuple[Piece, ...]:
    """Which word changed; where none did, who says what."""
    left, right = workspace.article(Side.LEFT), workspace.article(Side.RIGHT)
    if found.verdict is QuoteVerdict.CHANGED and left and right:
        changed = changed_pieces(workspace, found.wording, left, right)
        if changed:
            return changed
    return pieces(heading(speaker) if speaker else "", head(words, EXCERPT))()


def _quote_words(found: tuple[Analysis, Quote]) -> str:
    analysis, quote = found
    return " ".join(quote.span.of(analysis.article.text).split())


def _speaker(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else ""
