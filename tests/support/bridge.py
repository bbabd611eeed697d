"""The bridge story: a rich comparison made by hand, for tests of what shows or writes one.

Two reports of one invented event (a bridge shut after an inspection). Every kind of finding occurs:
moved and many-sided pairs, altered quotations, figures that agree, differ and add up, relative and
absolute dates, names in one or both, headline checks, an astral character, furniture.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import replace
from typing import Any

from reader.analysis.model import (
    Analysis,
    Precision,
    Stance,
)
from reader.comparison.model import (
    ChangeOp,
    Comparison,
    DateCheck,
    DateVerdict,
    FigureCheck,
    FigureVerdict,
    Framing,
    HeadlineCheck,
    OnlyHere,
    PairFraming,
    PairKind,
    QuotePair,
    QuoteVerdict,
    SharedEntity,
    SharedPair,
    Shares,
    TimelineEvent,
    Voice,
    WordChange,
)
from reader.documents.article import (
    Role,
    Side,
    Span,
)
from reader.values import from_json, to_json
from support.bridge_articles import sample_left, sample_right


def _word_changes(
    left_text: str, left: Span, right_text: str, right: Span
) -> tuple[WordChange, ...]:
    """A word difference whose spans rebuild both passages; for made-up comparisons only."""
    a = [Span(left.start + m.start(), left.start + m.end()) for m in _tokens(left.of(left_text))]
    b = [
        Span(right.start + m.start(), right.start + m.end()) for m in _tokens(right.of(right_text))
    ]

    def words(text: str, spans: list[Span]) -> list[str]:
        return [span.of(text).casefold().strip(' .,;:"“”‘’') for span in spans]

    changes = []
    matcher = difflib.SequenceMatcher(None, words(left_text, a), words(right_text, b), False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        op = {
            "equal": ChangeOp.EQUAL,
            "delete": ChangeOp.REMOVED,
            "insert": ChangeOp.ADDED,
            "replace": ChangeOp.REPLACED,
        }[tag]
        changes.append(
            WordChange(
                op,
                Span(a[i1].start, a[i2 - 1].end) if i2 > i1 else None,
                Span(b[j1].start, b[j2 - 1].end) if j2 > j1 else None,
            )
        )
    return tuple(changes)


def _tokens(passage: str) -> list[re.Match[str]]:
    return list(re.finditer(r"\S+\s*|\s+", passage))


def _pair(
    left: Analysis,
    right: Analysis,
    a: str,
    b: str,
    kind: PairKind,
    strength: float,
    reason: str,
    **more: object,
) -> SharedPair:
    one = next(s for s in left.sentences if a in s.span.of(left.article.text))
    two = next(s for s in right.sentences if b in s.span.of(right.article.text))
    wording = _word_changes(left.article.text, one.span, right.article.text, two.span)
    equal = [c for c in wording if c.op is ChangeOp.EQUAL]
    sparse = kind is PairKind.PARAPHRASE

    def tint(spans: list[Span], analysis: Analysis) -> tuple[Span, ...]:
        text = analysis.article.text
        trimmed = (Span(s.start, s.start + len(s.of(text).rstrip())) for s in spans)
        return tuple(s for s in trimmed if len(s) > 3 or not sparse)

    return SharedPair(
        id=0,
        left=one.id,
        right=two.id,
        kind=kind,
        strength=strength,
        reason=reason,
        wording=() if sparse else wording,
        tint_left=tint([c.left for c in equal if c.left], left),
        tint_right=tint([c.right for c in equal if c.right], right),
        **more,  # type: ignore[arg-type]
    )


def sample_comparison() -> Comparison:
    """Both articles compared, by hand."""
    left, right = sample_left(), sample_right()

    def pair(*args: object, **more: object) -> SharedPair:
        return _pair(left, right, *args, **more)  # type: ignore[arg-type]

    verbatim, near, other = PairKind.VERBATIM, PairKind.NEAR, PairKind.PARAPHRASE
    pairs = [
        pair("to stay shut until autumn", "would remain closed until autumn", other, 0.83,
             "same claim in other words: stay shut / remain closed until autumn"),
        pair("14 cracks in the central span;", "fourteen fractures", other, 0.71,
             "14 cracks / fourteen fractures, same span"),
        pair("will not reopen before autumn", "would remain closed until autumn", other, 0.9,
             "commissioner, bridge, autumn, Tuesday in both"),
        pair("will not reopen before autumn", "fourteen fractures", other, 0.66,
             "inspectors, 14 and the span in both"),
        pair("take this decision lightly", "We do not take this decision lightly", near, 0.95,
             "6 of 7 words of the quotation; 1 changed"),
        pair("take this decision lightly", "what it would cost the town", near, 0.88,
             "7 words of the quotation in order"),
        pair("Nobody will cross that bridge", "Nobody, nobody will cross", near, 0.97,
             "15 words of the quotation; 1 doubled, end cut", moved=True),
        pair("carries about 9,000 vehicles", "9,000 cars and lorries", other, 0.74,
             "9,000 vehicles / 9,000 cars and lorries a day"),
        pair("It was closed on May 7", "shut last week after a survey", other, 0.86,
             "closed, survey and Tellwright Engineering in both"),
        pair("Repairs are expected to cost", "The repair bill stands", other, 0.6,
             "cost of the repair in both; the sums differ", by_hand=True),
        pair("have carried commuters since", "Ferries have run since 9 May", other, 0.69,
             "ferries running since the same day", moved=True),
        pair("Tickets are free", "Tickets are free", verbatim, 1.0, "every word equal", moved=True),
        pair("Three welders and 12 engineers", "Fifteen people are at work", other, 0.78,
             "3 + 12 = 15 people at work on the span"),
        pair("The cracks are old", "said the cracks were old", near, 0.81,
             "the cracks are/were old, Piet Anselm in both"),
        pair("The cracks are old", "Some of them are ten years old", near, 0.92,
             "6 words of the quotation"),
        pair("A public meeting", "A meeting for residents", other, 0.77,
             "meeting on the same day"),
        pair("The county assembly is to vote", "The assembly votes on the money", near, 0.85,
             "the assembly votes on the money; next month / in June"),
    ]  # fmt: skip
    order = {s.id: i for i, s in enumerate((*left.sentences, *right.sentences))}
    pairs.sort(key=lambda p: (order[p.left], order[p.right]))
    numbered = tuple(replace(p, id=i) for i, p in enumerate(pairs, 1))

    def pair_id(a: str, b: str) -> int:
        one = next(s.id for s in left.sentences if a in s.span.of(left.article.text))
        two = next(s.id for s in right.sentences if b in s.span.of(right.article.text))
        return next(p.id for p in numbered if (p.left, p.right) == (one, two))

    def quotes(a: str, b: str, verdict: QuoteVerdict, note: str, number: int | None) -> QuotePair:
        one = next(q for q in left.quotes if q.id == a.split()[0])
        two = next(q for q in right.quotes if q.id == b.split()[0])
        return QuotePair(
            tuple(a.split()),
            tuple(b.split()),
            verdict,
            note,
            _word_changes(left.article.text, one.span, right.article.text, two.span),
            number,
        )

    shared: list[SharedEntity] = []
    names = dict.fromkeys(e.name for e in (*left.entities, *right.entities))
    for name in names:
        one = next((e for e in left.entities if e.name == name), None)
        two = next((e for e in right.entities if e.name == name), None)
        known = one or two
        assert known is not None
        shared.append(
            SharedEntity(
                id=f"E{len(shared) + 1}",
                name=name,
                label=known.label,
                left=tuple(m.span for m in one.mentions) if one else (),
                right=tuple(m.span for m in two.mentions) if two else (),
                aliases=tuple(
                    dict.fromkeys((one.aliases if one else ()) + (two.aliases if two else ()))
                ),
                reasons=known.reasons,
                roles_right=(
                    (Span(right.article.text.index("the commissioner"),
                          right.article.text.index("the commissioner") + 16),)
                    if name == "Odile Farran"
                    else ()
                ),
            )
        )  # fmt: skip

    def entity_ids(*wanted: str) -> tuple[str, ...]:
        return tuple(e.id for e in shared if e.name in wanted)

    def only(analysis: Analysis, phrase: str, **found: tuple[str, ...]) -> OnlyHere:
        s = next(s for s in analysis.sentences if phrase in s.span.of(analysis.article.text))
        return OnlyHere(s.id, weight=float(sum(map(len, found.values()))), **found)

    a_id = {q.span.of(left.article.text)[:9]: q.id for q in left.quotes}
    b_text = right.article.text
    return Comparison(
        left=left,
        right=right,
        pairs=numbered,
        related=(
            replace(
                pair("had put the cost at", "The repair bill stands", other, 0.31,
                     "one fact in common: a cost"),
                kind=PairKind.RELATED,
            ),
        ),
        quotations=(
            quotes("AQ1", "BQ2 BQ3", QuoteVerdict.SPLIT, "did → do; “and we” outside the "
                   "quotation marks in B", pair_id("this decision", "We do not take")),
            quotes("AQ2", "BQ1", QuoteVerdict.DOUBLED, "“Nobody” twice in B; B ends before “not "
                   "for a day, not for an hour”", pair_id("Nobody will", "Nobody, nobody")),
            quotes("AQ3", "BQ6", QuoteVerdict.CUT, "B quotes the second half only; “are” added",
                   pair_id("The cracks are old", "Some of them are")),
        ),
        figure_checks=(
            FigureCheck(("AF1",), ("BF1",), FigureVerdict.AGREE, "14 cracks / fourteen fractures",
                        pair_id("central span;", "fourteen fractures")),
            FigureCheck(("AF3",), ("BF2",), FigureVerdict.AGREE,
                        "about 9,000 vehicles / some 9,000 cars and lorries",
                        pair_id("about 9,000", "Some 9,000")),
            FigureCheck(("AF4",), ("BF3",), FigureVerdict.DIFFER,
                        "repairs £6.2 million / repair bill £7 million",
                        pair_id("Repairs are", "The repair bill")),
            FigureCheck(("AF6", "AF7"), ("BF4",), FigureVerdict.SUM,
                        "3 welders + 12 engineers = 15 people",
                        pair_id("Three welders", "Fifteen people")),
            FigureCheck(("AF5",), (), FigureVerdict.ONLY_A, "£4 million, an early estimate"),
            FigureCheck((), ("BF5",), FigureVerdict.ONLY_B, "38 kilometres, the coast road"),
        ),
        date_checks=(
            DateCheck("AD3", "BD2", DateVerdict.SAME, "Tuesday in both: 12 May 2026",
                      pair_id("will not reopen", "would remain closed")),
            DateCheck("AD4", "BD3", DateVerdict.CONTAINS, "7 May lies in “last week”",
                      pair_id("It was closed", "shut last week")),
            DateCheck("AD6", "BD5", DateVerdict.SAME, "Saturday / 9 May",
                      pair_id("have carried", "Ferries have run")),
            DateCheck("AD7", "BD6", DateVerdict.SAME, "21 May / Thursday next week",
                      pair_id("A public meeting", "A meeting for")),
            DateCheck("AD8", "BD7", DateVerdict.SAME, "next month / in June",
                      pair_id("The county assembly", "The assembly votes")),
        ),
        entities=tuple(shared),
        timeline=(
            TimelineEvent("T1", "1968-01-01", "1968-12-31", Precision.YEAR, ("AD5",), (),
                          "bridge opened"),
            TimelineEvent("T2", "2019-01-01", "2019-12-31", Precision.YEAR, (), ("BD4",),
                          "a warning"),
            TimelineEvent("T3", "2026-05-04", "2026-05-10", Precision.WEEK, ("AD4",), ("BD3",),
                          "bridge closed"),
            TimelineEvent("T4", "2026-05-09", "2026-05-09", Precision.DAY, ("AD6",), ("BD5",),
                          "ferries start"),
            TimelineEvent("T5", "2026-05-11", "2026-05-11", Precision.DAY, (), ("BD1",),
                          "Farran at the bridge"),
            TimelineEvent("T6", "2026-05-12", "2026-05-12", Precision.DAY, ("AD3",), ("BD2",),
                          "Farran speaks"),
            TimelineEvent("T7", "2026-05-21", "2026-05-21", Precision.DAY, ("AD7",), ("BD6",),
                          "public meeting"),
            TimelineEvent("T8", "2026-06-01", "2026-06-30", Precision.MONTH, ("AD8",), ("BD7",),
                          "assembly votes"),
        ),
        only_left=(
            only(left, "I have sold eleven", entities=entity_ids("Mina Okafor"),
                 figures=("AF8",), quotes=(a_id["I have so"],)),
            only(left, "had put the cost at", figures=("AF5",)),
            only(left, "trade has fallen"),
        ),
        only_right=(
            only(right, "having slept", entities=entity_ids("Jonas Riddle", "Coast Party"),
                 dates=("BD4",)),
            only(right, "allegedly checked", quotes=("BQ4",)),
            only(right, "38 kilometres", figures=("BF5",)),
            only(right, "on an island", entities=entity_ids("Ruta Lind"), quotes=("BQ7",)),
            only(right, "two helicopters"),
        ),
        framings=(
            PairFraming(
                pair_id("will not reopen", "would remain closed"),
                Framing(left.quotes[0].cue, Stance.NEUTRAL, "harbour commissioner Odile Farran",
                        True, Voice.ACTIVE),
                Framing(
                    Span(b_text.index("confirmed"), b_text.index("confirmed") + 9),
                    Stance.STRESSES,
                    "Odile Farran, who runs the Harbour Office",
                    True,
                    Voice.ACTIVE,
                ),
            ),
        ),
        headline_checks=(
            HeadlineCheck(
                Side.LEFT,
                next(s.id for s in left.sentences if s.role is Role.HEADLINE),
                next(s.span for s in left.sentences if s.role is Role.HEADLINE),
                (next(s.id for s in left.sentences
                      if "will not reopen" in s.span.of(left.article.text)),),
                (),
                "the body says so too",
            ),
        ),
        shares=Shares(0.41, 0.37, 0.22, 0.2, 0.5, 0.46),
    )  # fmt: skip


def long_comparison(times: int) -> Comparison:
    """The sample `times` over, as one pair of long articles: each copy with places, ids and pair
    numbers of its own, and the names merged."""
    whole = sample_comparison()
    value = to_json(whole)
    lengths = {"left": len(whole.left.article.text), "right": len(whole.right.article.text)}
    for copy in range(1, times):
        for side, length in lengths.items():
            more = _moved(to_json(sample_comparison())[side], copy * length, copy)
            for name in ("sentences", "quotes", "figures", "dates"):
                value[side][name] += more[name]
            value[side]["article"]["blocks"] += more["article"]["blocks"]
            value[side]["article"]["text"] += more["article"]["text"]
        fresh = to_json(sample_comparison())
        for name in ("pairs", "quotations", "figure_checks", "date_checks"):
            for item in fresh[name]:
                a = _moved({"x": item}, copy * lengths["left"], copy)["x"]
                b = _moved({"x": item}, copy * lengths["right"], copy)["x"]
                merged = {key: b[key] if "right" in key else a[key] for key in item}
                merged["wording"] = [
                    {"op": one["op"], "left": one["left"], "right": other["right"]}
                    for one, other in zip(a.get("wording", ()), b.get("wording", ()), strict=True)
                ]
                if "wording" not in item:
                    del merged["wording"]
                if name == "pairs":
                    merged["id"] = item["id"] + copy * len(whole.pairs)
                elif item["pair"]:
                    merged["pair"] = item["pair"] + copy * len(whole.pairs)
                value[name].append(merged)
        for entity, more in zip(value["entities"], fresh["entities"], strict=True):
            for side, length in lengths.items():
                entity[side] += _moved({"x": more[side]}, copy * length, copy)["x"]
    return from_json(Comparison, value)


_ID = re.compile(r"([AB][QFD]?)(\d+)")
_COPY = 1000
"""Ids of a further copy begin this much higher."""


def _moved(value: Any, by: int, copy: int) -> Any:
    """JSON of the model with every span moved on and every id of a sentence, quotation, figure or
    date renumbered."""
    if isinstance(value, dict):
        if value.keys() == {"start", "end"}:
            return {"start": value["start"] + by, "end": value["end"] + by}
        return {key: _moved(item, by, copy) for key, item in value.items()}
    if isinstance(value, list):
        return [_moved(item, by, copy) for item in value]
    if isinstance(value, str) and (found := _ID.fullmatch(value)):
        return f"{found[1]}{int(found[2]) + copy * _COPY}"
    return value
