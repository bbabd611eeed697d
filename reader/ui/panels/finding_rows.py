"""Every finding as a row of a list: number, sign, reason in words, evidence, what it leads to.

The lists are the accessible path to everything in the panes, so each row also has the whole
sentence that a screen reader speaks. No widgets here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.analysis.model import Analysis, Figure, Quote
from reader.comparison.model import (
    ChangeOp,
    Comparison,
    DateVerdict,
    FigureVerdict,
    OnlyHere,
    PairKind,
    QuoteVerdict,
    SharedPair,
    WordChange,
)
from reader.documents.article import Article, Side, Span
from reader.ui.panels.pair_words import VERDICTS, kind_in_words
from reader.ui.words import day_in_words, noop, say
from reader.ui.workspace import Workspace

LISTS = ("shared", "quotes", "figures", "only_a", "only_b", "names", "dates")
_AROUND = 24
"""Characters of context on either side of a word change."""
_EXCERPT = 90


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of evidence; `role` is the theme's, "" for plain ones."""

    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One finding."""

    key: str
    """What a click selects ("pair/3")."""
    title: str
    """The reason in words."""
    spoken: str
    """The whole, for a screen reader."""
    target: str = ""
    """Sentence to jump to ("B13")."""
    number: str = ""
    sign: str = ""
    ids: str = ""
    evidence: tuple[Piece, ...] = ()
    place: int = 0
    """For sorting by text order."""
    weight: float = 0.0
    """For sorting by importance; more is first."""
    heading: str = ""
    """Rows of one heading stand together."""

    def matches(self, wanted: str) -> bool:
        """Whether the row holds `wanted`, whatever its case."""
        return wanted.lower() in f"{self.spoken} {self.ids}".lower()


def rows_of(workspace: Workspace, name: str) -> tuple[Row, ...]:
    """The rows of one list, in text order. Raises KeyError for an unknown list."""
    return tuple(_BUILDERS[name](workspace))


# Shared -----------------------------------------------------------------------------------


def shared_rows(workspace: Workspace) -> Iterable[Row]:
    pairs = workspace.visible_pairs()
    for place, pair in enumerate(pairs):
        left, right = workspace.sentence_text(pair.left), workspace.sentence_text(pair.right)
        title = _join(pair.reason, say("Pair", "moved") if pair.moved else "")
        changed = _changed_words(workspace, pair)
        spoken = say(
            "Findings",
            "Shared {place} of {count}, {kind}, {reason}. A sentence {left_id}: {left} B sentence"
            " {right_id}: {right}",
        ).format(
            place=place + 1,
            count=len(pairs),
            kind=kind_in_words(pair.kind),
            reason=title,
            left_id=pair.left[1:],
            left=left,
            right_id=pair.right[1:],
            right=right,
        )
        if changed:
            spoken += " " + say("Findings", "Changed: {words}.").format(words=", ".join(changed))
        yield Row(
            key=f"pair/{pair.id}" if pair.id else f"sentence/{pair.left}",
            number=str(pair.id) if pair.id else "",
            sign=pair.kind,
            title=title,
            ids=f"{pair.left} {pair.right}",
            evidence=evidence_of(workspace, pair),
            target=pair.right,
            spoken=spoken,
            place=place,
            weight=_pair_weight(pair),
        )


def _pair_weight(pair: SharedPair) -> float:
    """Changed quotations and moved pairs first, then by strength."""
    changed = any(change.op is not ChangeOp.EQUAL for change in pair.wording)
    return pair.strength + (1.0 if changed and pair.kind is PairKind.NEAR else 0.0) + pair.moved


def evidence_of(workspace: Workspace, pair: SharedPair) -> tuple[Piece, ...]:
    """The most telling word change with its surroundings; else the words that are shared."""
    left, right = workspace.article(Side.LEFT), workspace.article(Side.RIGHT)
    number = _telling_change(workspace, pair, left, right) if left and right else None
    if number is None or left is None or right is None:
        shared = [" ".join(span.of(left.text).split()) for span in pair.tint_left] if left else []
        words = " … ".join(each for each in shared if each)
        return (Piece(_head(words or workspace.sentence_text(pair.left), _EXCERPT)),)
    change = pair.wording[number]
    before = pair.wording[number - 1] if number else None
    after = pair.wording[number + 1] if number + 1 < len(pair.wording) else None
    lead = before.left.of(left.text) if before and before.left else ""
    follow = after.left.of(left.text) if after and after.left else ""
    mine = change.left.of(left.text).strip() if change.left else ""
    theirs = change.right.of(right.text).strip() if change.right else ""
    pieces = [Piece(_tail(lead, _AROUND))]
    if change.op is ChangeOp.REPLACED:
        pieces += [Piece(_cut(mine), "difference"), Piece(" → ")]
        pieces += [Piece(_cut(theirs), "difference")]
    else:
        side = Side.LEFT if change.op is ChangeOp.REMOVED else Side.RIGHT
        pieces += [Piece(f"{side}: "), Piece(_cut(mine or theirs), "difference.only")]
    pieces.append(Piece(" " + _head(follow, _AROUND)))
    return tuple(piece for piece in pieces if piece.text)


def _telling_change(
    workspace: Workspace, pair: SharedPair, left: Article, right: Article
) -> int | None:
    """Which change to show: one within quoted words, the shortest that stands between equal words
    ("did" → "do"), since long ones at the ends are mostly who said it. None where the wording as
    a whole is another."""
    if pair.kind is PairKind.PARAPHRASE:
        return None
    analyses = _analyses(workspace)
    quotes = [quote.span for analysis in analyses[:1] for quote in analysis.quotes]
    found = []
    for number, change in enumerate(pair.wording):
        if change.op is ChangeOp.EQUAL or not _has_words(change, left.text, right.text):
            continue
        outer = number in (0, len(pair.wording) - 1)
        length = len(change.left or ()) + len(change.right or ())
        unquoted = not (change.left and any(quote.overlaps(change.left) for quote in quotes))
        found.append((unquoted, outer, length, number))
    return min(found)[3] if found else None


def _changed_words(workspace: Workspace, pair: SharedPair) -> list[str]:
    left, right = workspace.article(Side.LEFT), workspace.article(Side.RIGHT)
    found = []
    for change in pair.wording:
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
        for analysis in _analyses(workspace)
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
        title = _join(say("Verdict", VERDICTS[found.verdict]), found.note)
        ids = _ids(quote.sentence for _, quote in (*left, *right))
        words = _quote_words(left[0])
        others = _quote_words(right[0])
        speaker = _speaker(left[0][1]) or _speaker(right[0][1])
        yield Row(
            key=f"quote/{found.left[0]}",
            sign='"' if found.verdict is QuoteVerdict.IDENTICAL else '"!',
            title=title,
            ids=ids,
            evidence=(Piece(f"{speaker}: " if speaker else ""), Piece(_head(words, _EXCERPT))),
            target=right[0][1].sentence,
            spoken=say("Findings", "{title}. {ids}. A: {left}. B: {right}").format(
                title=title, ids=ids, left=words, right=others
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
            evidence=(Piece(_head(words, _EXCERPT)),),
            target=quote.sentence,
            spoken=say("Findings", "Quotation only in {side}. {title}: {words}").format(
                side=analysis.side, title=title, words=words
            ),
            place=place,
            weight=1.0,
            heading=_only(analysis.side, comparison),
        )


def _quote_words(found: tuple[Analysis, Quote]) -> str:
    analysis, quote = found
    return " ".join(quote.span.of(analysis.article.text).split())


def _speaker(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else ""


# Figures ----------------------------------------------------------------------------------

_FIGURE_VERDICTS = {
    FigureVerdict.AGREE: noop("Figures", "figures agree"),
    FigureVerdict.DIFFER: noop("Figures", "figures differ"),
    FigureVerdict.SUM: noop("Figures", "one is the sum of the others"),
    FigureVerdict.APPROXIMATE: noop("Figures", "about the same"),
    FigureVerdict.ONLY_A: noop("Figures", "only in A"),
    FigureVerdict.ONLY_B: noop("Figures", "only in B"),
}


def figure_rows(workspace: Workspace) -> Iterable[Row]:
    comparison = workspace.comparison
    figures = {
        figure.id: (analysis, figure)
        for analysis in _analyses(workspace)
        for figure in analysis.figures
    }
    checked: set[str] = set()
    place = 0
    for check in comparison.figure_checks if comparison else ():
        left = [figures[name] for name in check.left if name in figures]
        right = [figures[name] for name in check.right if name in figures]
        both = (*left, *right)
        if not both:
            continue
        checked.update(check.left, check.right)
        place += 1
        title = say("Figures", _FIGURE_VERDICTS[check.verdict])
        evidence: list[Piece] = []
        for number, found in enumerate(both):
            if number:
                evidence.append(Piece("  ·  "))
            evidence.append(Piece(f"{found[0].side}: "))
            evidence.append(Piece(_figure_words(found), "figure"))
        differ = check.verdict is FigureVerdict.DIFFER
        ids = _ids(figure.sentence for _, figure in both)
        yield Row(
            key=f"figure/{both[0][1].id}",
            sign="≠" if differ else "=" if check.verdict is FigureVerdict.AGREE else "",
            title=_join(title, check.note),
            ids=ids,
            evidence=tuple(evidence),
            target=both[-1][1].sentence,
            spoken=f"{title}. {''.join(piece.text for piece in evidence)}. {ids}",
            place=place,
            weight=3.0 if differ else 1.0,
            heading=noop("Findings", "In both")
            if left and right
            else _only(both[0][0].side, comparison),
        )
    for name, found in figures.items():
        if name in checked:
            continue
        place += 1
        analysis, figure = found
        words = _figure_words(found)
        yield Row(
            key=f"figure/{name}",
            title=words,
            ids=figure.sentence,
            evidence=(Piece(_around(analysis, figure.span)),),
            target=figure.sentence,
            spoken=f"{words}. {figure.sentence}. {_around(analysis, figure.span)}",
            place=place,
            weight=0.5,
            heading=_only(analysis.side, comparison),
        )


def _figure_words(found: tuple[Analysis, Figure]) -> str:
    analysis, figure = found
    words = figure.span.of(analysis.article.text)
    counted = figure.counted or ""
    return words if not counted or counted in words else f"{words} {counted}"


# Only here --------------------------------------------------------------------------------


def only_rows(workspace: Workspace, side: Side) -> Iterable[Row]:
    comparison = workspace.comparison
    if comparison is None:
        return
    analysis = comparison.analysis(side)
    names = {entity.id: entity.name for entity in comparison.entities}
    figures = {figure.id: figure for figure in analysis.figures}
    quotes = {quote.id for quote in analysis.quotes}
    dates = {date.id: date for date in analysis.dates}
    only = comparison.only_left if side is Side.LEFT else comparison.only_right
    for place, found in enumerate(only):
        words = " ".join(workspace.sentence_text(found.sentence).split())
        brought = [names[name] for name in found.entities if name in names]
        brought += [
            figures[name].span.of(analysis.article.text)
            for name in found.figures
            if name in figures
        ]
        brought += [
            dates[name].span.of(analysis.article.text) for name in found.dates if name in dates
        ]
        if any(name in quotes for name in found.quotes):
            brought.append(say("Findings", "a quotation"))
        brings = ", ".join(brought)
        yield Row(
            key=f"sentence/{found.sentence}",
            number=found.sentence,
            title=_head(words, _EXCERPT),
            evidence=(Piece(say("Findings", "brings: {what}").format(what=brings)),)
            if brings
            else (),
            target=found.sentence,
            spoken=_only_spoken(side, found, words, brings),
            place=place,
            weight=found.weight,
        )


def _only_spoken(side: Side, found: OnlyHere, words: str, brings: str) -> str:
    spoken = say("Findings", "No match in {other}. {side} sentence {number}: {words}").format(
        other=side.other, side=side, number=found.sentence[1:], words=words
    )
    return f"{spoken} {say('Findings', 'brings: {what}').format(what=brings)}" if brings else spoken


# Names and dates --------------------------------------------------------------------------


def name_rows(workspace: Workspace) -> Iterable[Row]:
    comparison = workspace.comparison
    labels = workspace.view.labels
    if comparison is None:
        for analysis in _analyses(workspace):
            for place, own in enumerate(analysis.entities):
                if own.label in labels:
                    count = len(own.mentions)
                    yield Row(
                        key=f"entity/{own.id}",
                        sign=f"entity.{own.label.lower()}",
                        title=own.name,
                        ids=f"{analysis.side}\N{MULTIPLICATION SIGN}{count}",
                        evidence=(Piece(", ".join(own.aliases)),) if own.aliases else (),
                        spoken=f"{own.name}, {analysis.side}: {count}",
                        target=_sentence_at(analysis, own.mentions[0].span),
                        place=place,
                        weight=count,
                    )
        return
    for place, entity in enumerate(comparison.entities):
        if entity.label not in labels:
            continue
        counts = {
            Side.LEFT: len(entity.left) + len(entity.roles_left),
            Side.RIGHT: len(entity.right) + len(entity.roles_right),
        }
        sides = [side for side in Side if counts[side]]
        if not sides:
            continue
        ids = " ".join(f"{side}\N{MULTIPLICATION SIGN}{counts[side]}" for side in sides)
        first = entity.left or entity.right or entity.roles_left or entity.roles_right
        evidence: tuple[Piece, ...] = ()
        if entity.aliases:
            evidence = (Piece(", ".join(entity.aliases)),)
        if entity.unnamed_in is not None:
            text = say("Findings", "{side} speaks of it without the name")
            evidence += (Piece(text.format(side=entity.unnamed_in)),)
        yield Row(
            key=f"entity/{entity.id}",
            sign=f"entity.{entity.label.lower()}",
            title=entity.name,
            ids=ids,
            evidence=evidence,
            spoken=say("Findings", "{name}: {left} times in A, {right} times in B").format(
                name=entity.name, left=counts[Side.LEFT], right=counts[Side.RIGHT]
            ),
            target=_sentence_at(comparison.analysis(sides[0]), first[0]),
            place=place,
            weight=sum(counts.values()),
            heading=noop("Findings", "In both") if len(sides) == 2 else _only(sides[0], comparison),
        )


_DATE_VERDICTS = {
    DateVerdict.SAME: "=",
    DateVerdict.CONTAINS: "⊃",
    DateVerdict.DIFFERS: "≠",
}


def date_rows(workspace: Workspace) -> Iterable[Row]:
    comparison = workspace.comparison
    checks = {}
    for check in comparison.date_checks if comparison else ():
        checks[check.left] = checks[check.right] = check
    for analysis in _analyses(workspace):
        for place, date in enumerate(analysis.dates):
            words = date.span.of(analysis.article.text)
            days = days_in_words(date.first, date.last)
            title = f"{words} → {days}" if days else words
            found = checks.get(date.id)
            notes = [date.reason]
            if date.assumed:
                notes.append(say("Findings", "assumed"))
            if found is not None and found.note:
                notes.append(found.note)
            reason = _join(*notes)
            yield Row(
                key=f"date/{date.id}",
                sign=_DATE_VERDICTS[found.verdict] if found else "date",
                title=title,
                ids=date.sentence,
                evidence=(Piece(reason),) if reason else (),
                target=date.sentence,
                spoken=f"{title}. {date.sentence}. {reason}",
                place=place,
                weight=3.0
                if found and found.verdict is DateVerdict.DIFFERS
                else float(bool(found)),
                heading=say("Findings", "In {side}").format(side=analysis.side),
            )


def days_in_words(first: str | None, last: str | None) -> str:
    """A day, or the first and the last of a span; "" for what has no place on the calendar."""
    if first is None:
        return ""
    if last is None or last == first:
        return day_in_words(first)
    return f"{day_in_words(first)} – {day_in_words(last)}"


# Helpers ----------------------------------------------------------------------------------


def _analyses(workspace: Workspace) -> list[Analysis]:
    found = [workspace.analysis(side) for side in Side]
    return [analysis for analysis in found if analysis is not None]


def _only(side: Side, comparison: Comparison | None) -> str:
    if comparison is None:
        return ""
    return noop("Findings", "Only in A") if side is Side.LEFT else noop("Findings", "Only in B")


def _sentence_at(analysis: Analysis, span: Span) -> str:
    found = (s.id for s in analysis.sentences if s.span.start <= span.start < s.span.end)
    return next(found, "")


def _around(analysis: Analysis, span: Span) -> str:
    text = analysis.article.text
    before = " ".join(text[max(0, span.start - _AROUND) : span.start].split("\n")[-1:])
    after = text[span.end : span.end + _EXCERPT].split("\n")[0]
    return f"…{before}{span.of(text)}{after}"


def _ids(ids: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(ids))


def _join(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


def _head(text: str, length: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[:length].rsplit(" ", 1)[0] + "…"


def _tail(text: str, length: int) -> str:
    flat = " ".join(text.split())
    if not flat:
        return ""
    short = flat if len(flat) <= length else "…" + flat[-length:].split(" ", 1)[-1]
    return short + " "


def _cut(words: str) -> str:
    return _head(words, 48)


_BUILDERS: dict[str, Callable[[Workspace], Iterable[Row]]] = {
    "shared": shared_rows,
    "quotes": quote_rows,
    "figures": figure_rows,
    "only_a": lambda workspace: only_rows(workspace, Side.LEFT),
    "only_b": lambda workspace: only_rows(workspace, Side.RIGHT),
    "names": name_rows,
    "dates": date_rows,
}
