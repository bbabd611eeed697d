"""The harbour story: two short invented articles, with a comparison written down by hand.

For tests of what stands after the engines: the window, the report. Nothing here is found by the
engines; it says what they would say. A richer one is `bridge.py`.
"""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterable

from reader.analysis.model import (
    Analysis,
    DateMention,
    Entity,
    EntityMention,
    Figure,
    Label,
    Precision,
    Quote,
    Sentence,
    Speaker,
)
from reader.comparison.model import (
    ChangeOp,
    Comparison,
    DateCheck,
    DateVerdict,
    FigureCheck,
    FigureVerdict,
    Framing,
    OnlyHere,
    PairFraming,
    PairKind,
    QuotePair,
    QuoteVerdict,
    SharedEntity,
    SharedPair,
    Shares,
    TimelineEvent,
    WordChange,
)
from reader.documents.article import (
    Article,
    Block,
    Encoding,
    IsoDay,
    Published,
    PublishedCandidate,
    PublishedSource,
    Role,
    Side,
    Span,
)
from reader.documents.reasons import Reason

LEFT_TEXT = """\
Home > News > Harbour
Ferry runs aground off Saltby; 140 passengers brought ashore
No one was seriously hurt, the operator says, as an inquiry begins
SALTBY, May 12. The car ferry Maid of Orm struck a sandbank on Tuesday with 140 people on board. \
Lifeboats had brought all passengers ashore by midnight.
"We felt a long, low shudder and then the lights went out," said Anna Brekke, a teacher. \
"Nobody screamed. The crew were calm from first to last."
Orm Lines said two people were treated for bruises. The company's director, Piet Harkema, \
promised that the ship would not sail again before an inspection.
"The channel was marked in April and we have no reason to doubt the buoys," Mr Harkema said.
The harbour office said the tide had been the lowest since 2019.
An inquiry will report in June.
Share this article
"""

RIGHT_TEXT = """\
Passengers rescued in the dark after ferry hits sandbank near Saltby
The Maid of Orm aground on the Skarn bank on Tuesday night. Photo: Saltby Echo
All 143 people on board a ferry were rescued after the vessel hit a sandbank on Tuesday evening.
The Maid of Orm, owned by Orm Lines, will stay in harbour until it has been inspected, \
director Piet Harkema said.
"The channel was marked last month and we have no reason to doubt the buoys," he said.
A union for seafarers said it had warned of the bank twice since March.
"Nobody screamed. The crew were calm," said Anna Brekke, who teaches in Saltby. \
"We felt a long, low shudder, and then the lights went out."
The sea was calm and the sky clear, according to the weather service.
An inquiry will report in June.
Two people were treated for bruises, Orm Lines said.
"""

_ROLES = {
    Side.LEFT: {0: Role.FURNITURE, 1: Role.HEADLINE, 2: Role.STANDFIRST, 9: Role.FURNITURE},
    Side.RIGHT: {0: Role.HEADLINE, 1: Role.CAPTION},
}

_WORD = re.compile(r"\w+|[^\w\s]")


def article_of(
    text: str,
    *,
    side: Side,
    file: str,
    outlet: str | None,
    published: Published,
    roles: dict[int, Role],
) -> Article:
    """One block a line, with the roles given by line; a "PLACE, May 12." opening is a dateline."""
    blocks: list[Block] = []
    at = 0
    for number, line in enumerate(text.split("\n")):
        end = at + len(line)
        dateline = re.match(r"[A-Z]{3,}, \w+ \d+\.", line)
        start = at
        if dateline:
            start = at + dateline.end() + 1
            blocks.append(Block(Span(at, at + dateline.end()), Role.DATELINE))
        if line:
            blocks.append(Block(Span(start, end), roles.get(number, Role.BODY)))
        at = end + 1
    data = text.encode()
    title = next((b.span.of(text) for b in blocks if b.role is Role.HEADLINE), None)
    return Article(
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        encoding=Encoding("utf-8", "valid UTF-8"),
        media_type="text/plain",
        text=text,
        blocks=tuple(blocks),
        title=title,
        outlet=outlet,
        language="en",
        published=published,
    )


def sentences_in(article: Article, side: Side) -> tuple[Sentence, ...]:
    """Sentences by full stop, one numbering for the whole article."""
    found: list[Sentence] = []
    for block in article.blocks:
        if block.role is Role.DATELINE:
            continue
        piece = block.span.of(article.text)
        at = 0
        for match in re.finditer(r"[.!?][\"”]? (?=[A-Z\"“])|$", piece):
            span = Span(block.span.start + at, block.span.start + match.end())
            body = span.of(article.text).rstrip()
            if body:
                span = Span(span.start, span.start + len(body))
                found.append(Sentence(f"{side}{len(found) + 1}", span, block.role))
            at = match.end()
    return tuple(found)


def span_of(article: Article, words: str, occurrence: int = 0) -> Span:
    """Where `words` stand; raises ValueError where they do not."""
    at = -1
    for _ in range(occurrence + 1):
        at = article.text.index(words, at + 1)
    return Span(at, at + len(words))


def sentence_with(analysis: Analysis, words: str) -> Sentence:
    """The sentence that holds `words`."""
    at = analysis.article.text.index(words)
    return next(s for s in analysis.sentences if s.span.start <= at < s.span.end)


def word_changes(left: Article, a: Span, right: Article, b: Span) -> tuple[WordChange, ...]:
    """A word difference by difflib; the spans rebuild both passages."""
    mine = _words(left.text, a)
    theirs = _words(right.text, b)
    ops = {
        "equal": ChangeOp.EQUAL,
        "delete": ChangeOp.REMOVED,
        "insert": ChangeOp.ADDED,
        "replace": ChangeOp.REPLACED,
    }
    matcher = difflib.SequenceMatcher(
        None, [w.of(left.text).lower() for w in mine], [w.of(right.text).lower() for w in theirs]
    )
    changes = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        changes.append(
            WordChange(
                ops[tag],
                _stretch(mine, i1, i2, a) if i2 > i1 else None,
                _stretch(theirs, j1, j2, b) if j2 > j1 else None,
            )
        )
    return tuple(changes)


def _words(text: str, span: Span) -> list[Span]:
    return [
        Span(span.start + m.start(), span.start + m.end()) for m in _WORD.finditer(span.of(text))
    ]


def _stretch(words: list[Span], first: int, last: int, whole: Span) -> Span:
    """From one word to the next stretch's first, so that the stretches cover the passage."""
    start = words[first].start if first else whole.start
    end = words[last].start if last < len(words) else whole.end
    return Span(start, end)


def _quotes(analysis: Analysis, speakers: Iterable[str]) -> tuple[Quote, ...]:
    article = analysis.article
    quotes = []
    names = list(speakers)
    for number, match in enumerate(re.finditer(r'"([^"]+)"', article.text)):
        sentence = next(s for s in analysis.sentences if s.span.start <= match.start() < s.span.end)
        name = names[number]
        quotes.append(
            Quote(
                id=f"{analysis.side}Q{number + 1}",
                span=Span(match.start(1), match.end(1)),
                sentence=sentence.id,
                speaker=Speaker(None, name) if name else None,
            )
        )
    return tuple(quotes)


def _figure(analysis: Analysis, number: int, words: str, value: float, counted: str) -> Figure:
    return Figure(
        id=f"{analysis.side}F{number}",
        span=span_of(analysis.article, words),
        sentence=sentence_with(analysis, words).id,
        value=value,
        counted=counted,
    )


def _date(
    analysis: Analysis,
    number: int,
    words: str,
    first: IsoDay,
    last: IsoDay,
    precision: Precision,
    reason: str,
    *,
    assumed: bool = False,
) -> DateMention:
    return DateMention(
        id=f"{analysis.side}D{number}",
        span=span_of(analysis.article, words),
        sentence=sentence_with(analysis, words).id,
        timex=first,
        timex_type="DATE",
        first=first,
        last=last,
        precision=precision,
        because=Reason(reason),
        assumed=assumed,
    )


def left_article() -> Article:
    day = PublishedCandidate("2026-05-12", PublishedSource.DATELINE, Span(0, 0))
    return article_of(
        LEFT_TEXT,
        side=Side.LEFT,
        file="harbour.txt",
        outlet="Harbour Post",
        published=Published(
            "2026-05-12", PublishedSource.DATELINE, None, (day,), Reason("the dateline says May 12")
        ),
        roles=_ROLES[Side.LEFT],
    )


def right_article() -> Article:
    return article_of(
        RIGHT_TEXT,
        side=Side.RIGHT,
        file="echo.txt",
        outlet="Saltby Echo",
        published=Published(
            "2026-05-12", PublishedSource.PARTNER, None, (), Reason("taken from the other article")
        ),
        roles=_ROLES[Side.RIGHT],
    )


def left_analysis(article: Article | None = None) -> Analysis:
    """The left article with everything but its names."""
    article = article or left_article()
    bare = Analysis(Side.LEFT, article, sentences_in(article, Side.LEFT))
    return Analysis(
        Side.LEFT,
        article,
        bare.sentences,
        quotes=_quotes(bare, ["Anna Brekke", "Anna Brekke", "Piet Harkema"]),
        figures=(
            _figure(bare, 1, "140 people", 140, "people"),
            _figure(bare, 2, "two people", 2, "people"),
        ),
        dates=(
            _date(
                bare,
                1,
                "on Tuesday",
                "2026-05-12",
                "2026-05-12",
                Precision.DAY,
                "weekday in the past tense: the latest Tuesday up to 12 May 2026",
            ),
            _date(
                bare,
                2,
                "in April",
                "2026-04-01",
                "2026-04-30",
                Precision.MONTH,
                "month, past tense: the latest April before 12 May 2026",
            ),
            _date(bare, 3, "2019", "2019-01-01", "2019-12-31", Precision.YEAR, "a year"),
            _date(
                bare,
                4,
                "in June",
                "2026-06-01",
                "2026-06-30",
                Precision.MONTH,
                "month, future: the first June after 12 May 2026",
            ),
        ),
    )


def right_analysis(article: Article | None = None) -> Analysis:
    """The right article with everything but its names."""
    article = article or right_article()
    bare = Analysis(Side.RIGHT, article, sentences_in(article, Side.RIGHT))
    return Analysis(
        Side.RIGHT,
        article,
        bare.sentences,
        quotes=_quotes(bare, ["Piet Harkema", "Anna Brekke", "Anna Brekke"]),
        figures=(
            _figure(bare, 1, "143 people", 143, "people on board"),
            _figure(bare, 2, "Two people", 2, "people"),
        ),
        dates=(
            _date(
                bare,
                1,
                "on Tuesday evening",
                "2026-05-12",
                "2026-05-12",
                Precision.DAY,
                "weekday in the past tense: the latest Tuesday up to 12 May 2026",
                assumed=True,
            ),
            _date(
                bare,
                2,
                "last month",
                "2026-04-01",
                "2026-04-30",
                Precision.MONTH,
                "the month before 12 May 2026, which is assumed",
                assumed=True,
            ),
            _date(
                bare,
                3,
                "since March",
                "2026-03-01",
                "2026-05-12",
                Precision.MONTH,
                "from March to the article's date",
                assumed=True,
            ),
            _date(
                bare,
                4,
                "in June",
                "2026-06-01",
                "2026-06-30",
                Precision.MONTH,
                "month, future: the first June after 12 May 2026",
            ),
        ),
    )


# ruff: noqa: E501
_PAIRS: tuple[tuple[str, str, PairKind, float, str, bool], ...] = (
    ("Ferry runs", "Passengers rescued", PairKind.PARAPHRASE, 0.48, "same event, other words", False),
    ("The car ferry", "All 143 people", PairKind.PARAPHRASE, 0.61, "same event; people 140, 143", False),
    ("We felt a long", "We felt a long", PairKind.NEAR, 0.93, "12 of 12 words of the quotation", True),
    ("Nobody screamed", "Nobody screamed", PairKind.NEAR, 0.88, "quotation cut to 6 of 10 words", True),
    ("two people were", "Two people were", PairKind.NEAR, 0.9, "same words, other order", True),
    ("promised that", "will stay in harbour", PairKind.PARAPHRASE, 0.57, "same promise", False),
    ("The channel was", "The channel was", PairKind.NEAR, 0.95, "quotation, 2 words changed", False),
    ("An inquiry will", "An inquiry will", PairKind.VERBATIM, 1.0, "every word is equal", False),
)  # fmt: skip


def _pairs(left: Analysis, right: Analysis) -> tuple[SharedPair, ...]:
    found = []
    for number, (a, b, kind, strength, reason, moved) in enumerate(_PAIRS, 1):
        mine, theirs = sentence_with(left, a), sentence_with(right, b)
        wording = word_changes(left.article, mine.span, right.article, theirs.span)
        if kind is PairKind.PARAPHRASE:
            wording = ()
        equal = [c for c in wording if c.op is ChangeOp.EQUAL]
        found.append(
            SharedPair(
                id=number,
                left=mine.id,
                right=theirs.id,
                kind=kind,
                strength=strength,
                reason=reason,
                wording=wording,
                tint_left=tuple(c.left for c in equal if c.left)
                or (Span(mine.span.start, mine.span.start + 12),),
                tint_right=tuple(c.right for c in equal if c.right)
                or (Span(theirs.span.start, theirs.span.start + 12),),
                moved=moved,
            )
        )
    return tuple(found)


def _entity(
    left: Analysis, right: Analysis, number: int, name: str, label: Label, forms: tuple[str, ...]
) -> SharedEntity:
    def mentions(analysis: Analysis) -> tuple[Span, ...]:
        pattern = "|".join(re.escape(form) for form in (name, *forms))
        return tuple(Span(m.start(), m.end()) for m in re.finditer(pattern, analysis.article.text))

    return SharedEntity(f"E{number}", name, label, mentions(left), mentions(right), aliases=forms)


def make_comparison(*, names: bool = True) -> Comparison:
    """The whole pair; without `names` as it is before the names engine has answered."""
    left, right = left_analysis(), right_analysis()
    pairs = _pairs(left, right)
    entities: tuple[SharedEntity, ...] = ()
    if names:
        entities = (
            _entity(left, right, 1, "Piet Harkema", Label.PERSON, ("Mr Harkema",)),
            _entity(left, right, 2, "Anna Brekke", Label.PERSON, ()),
            _entity(left, right, 3, "Orm Lines", Label.ORG, ()),
            _entity(left, right, 4, "Saltby Echo", Label.ORG, ()),
            _entity(left, right, 5, "Saltby", Label.PLACE, ("SALTBY",)),
        )
        left, right = (_with_names(side, entities) for side in (left, right))
    ids_left = {p.left for p in pairs}
    ids_right = {p.right for p in pairs}
    quote = pairs[6]
    return Comparison(
        left=left,
        right=right,
        pairs=pairs,
        quotations=(
            QuotePair(("AQ1",), ("BQ3",), QuoteVerdict.IDENTICAL, "same words", (), 3),
            QuotePair(
                ("AQ2",), ("BQ2",), QuoteVerdict.CUT, "ends before 'from first to last'", (), 4
            ),
            QuotePair(
                ("AQ3",), ("BQ1",), QuoteVerdict.CHANGED, "in April → last month", quote.wording, 7
            ),
        ),
        figure_checks=(
            FigureCheck(("AF1",), ("BF1",), FigureVerdict.DIFFER, "140 people / 143 people", 2),
            FigureCheck(("AF2",), ("BF2",), FigureVerdict.AGREE, "two people", 5),
        ),
        date_checks=(
            DateCheck("AD1", "BD1", DateVerdict.SAME, "Tuesday is 12 May in both", 2),
            DateCheck("AD2", "BD2", DateVerdict.SAME, "April is last month", 7),
        ),
        entities=entities,
        timeline=(
            TimelineEvent(
                "T1", "2019-01-01", "2019-12-31", Precision.YEAR, ("AD3",), (), "lowest tide"
            ),
            TimelineEvent(
                "T2", "2026-03-01", "2026-05-12", Precision.MONTH, (), ("BD3",), "warned twice"
            ),
            TimelineEvent(
                "T3",
                "2026-04-01",
                "2026-04-30",
                Precision.MONTH,
                ("AD2",),
                ("BD2",),
                "channel marked",
            ),
            TimelineEvent(
                "T4", "2026-05-12", "2026-05-12", Precision.DAY, ("AD1",), ("BD1",), "aground"
            ),
            TimelineEvent(
                "T5", "2026-06-01", "2026-06-30", Precision.MONTH, ("AD4",), ("BD4",), "report"
            ),
        ),
        only_left=tuple(
            OnlyHere(s.id, weight=1.0 + n / 10)
            for n, s in enumerate(left.sentences)
            if s.role.is_story and s.id not in ids_left
        ),
        only_right=tuple(
            OnlyHere(s.id, weight=1.0 + n / 10)
            for n, s in enumerate(right.sentences)
            if s.role.is_story and s.id not in ids_right
        ),
        framings=(
            PairFraming(
                7,
                Framing(source="Mr Harkema", source_named=True),
                Framing(source="he", source_named=False),
            ),
        ),
        shares=Shares(0.62, 0.55, 0.41, 0.36, 0.6, 0.57),
    )


def _with_names(analysis: Analysis, entities: tuple[SharedEntity, ...]) -> Analysis:
    mine = []
    for number, entity in enumerate(entities, 1):
        spans = entity.left if analysis.side is Side.LEFT else entity.right
        if spans:
            mentions = tuple(EntityMention(span, entity.label) for span in spans)
            mine.append(Entity(f"{analysis.side}E{number}", entity.name, entity.label, mentions))
    return Analysis(
        analysis.side,
        analysis.article,
        analysis.sentences,
        analysis.quotes,
        analysis.figures,
        analysis.dates,
        tuple(mine),
        names_ready=True,
    )
