"""The two articles of the bridge comparison (`bridge.py`), with what is found in each alone."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from reader.analysis.model import (
    Analysis,
    DateAlternative,
    DateMention,
    DateRole,
    DateStatus,
    Entity,
    EntityMention,
    Figure,
    Label,
    Precision,
    Quote,
    Sentence,
    Speaker,
    Stance,
)
from reader.documents.article import (
    Article,
    Block,
    Encoding,
    Notice,
    Published,
    PublishedCandidate,
    PublishedSource,
    Role,
    Side,
    Span,
)
from reader.documents.reasons import Reason

_Line = tuple[tuple[Role, tuple[str, ...]], ...]

_LINES_A: tuple[_Line, ...] = (
    ((Role.FURNITURE, ("Home / Local / Transport",)),),
    ((Role.HEADLINE, ("Marrow Bridge to stay shut until autumn, harbour chief says",)),),
    ((Role.SECTION, ("Transport",)),),
    ((Role.DATE_LINE, ("Tuesday 12 May 2026, 18:40",)),),
    ((Role.STANDFIRST, ("Inspectors found 14 cracks in the central span; two ferries step in",)),),
    (
        (Role.DATELINE, ("CALDER HAVEN, May 12.",)),
        (
            Role.BODY,
            (
                "The Marrow Bridge will not reopen before autumn, harbour commissioner Odile "
                "Farran said on Tuesday after inspectors found 14 cracks in its central span.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                '"We did not take this decision lightly, and we knew what it would cost the town," '
                "Farran told reporters at the Harbour Office.",
                '"Nobody will cross that bridge until I would let my own children cross it, not '
                'for a day, not for an hour."',
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "The bridge, opened in 1968, carries about 9,000 vehicles a day between Calder "
                "Haven and Northshore.",
                "It was closed on May 7, when a routine survey by Tellwright Engineering showed "
                "movement in two bearings.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "Repairs are expected to cost £6.2 million, of which the county will pay half.",
                "The Harbour Office had put the cost at £4 million in an early estimate.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "Two ferries, the Isolde and the Grey Heron, have carried commuters since "
                "Saturday.",
                "Tickets are free for residents until the end of June.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "Three welders and 12 engineers are working on the span, the company said.",
                "“The cracks are old, some of them ten years old,” said Piet Anselm, who leads "
                "the survey for Tellwright.",
                "He denied that warnings had been ignored.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "Shopkeepers in the old town say that trade has fallen by a third.",
                '"I have sold eleven loaves today," said the baker Mina Okafor, 61.',
                '"Eleven."',
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "A public meeting will be held on 21 May at the Corn Exchange.",
                "The county assembly is to vote on the money next month.",
                "Residents mark the closure with the sign \U0001f309 on their doors.",
            ),
        ),
    ),
    ((Role.FURNITURE, ("Share this article: Post, Mail, Print",)),),
)

_LINES_B: tuple[_Line, ...] = (
    ((Role.FURNITURE, ("News / Region",)),),
    ((Role.HEADLINE, ("Farran: ‘Nobody will cross’ cracked Marrow Bridge",)),),
    (
        (
            Role.CAPTION,
            (
                "Harbour commissioner Odile Farran at the bridge on Monday, 11 May 2026. "
                "(Photo: Herald)",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "“Nobody, nobody will cross that bridge until I would let my own children cross "
                "it,” the commissioner said, as commuters in Northshore face a summer of "
                "queues.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "Odile Farran, who runs the Harbour Office, confirmed on Tuesday that the Marrow "
                "Bridge would remain closed until autumn.",
                "Inspectors had discovered fourteen fractures in the middle span, she said.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "“We do not take this decision lightly,” she said.",
                "Asked about the shops, she added that her office “knew what it would cost the "
                "town.”",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "The crossing was shut last week after a survey by the firm Tellwright "
                "Engineering.",
                "Some 9,000 cars and lorries use it every day.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "The repair bill stands at £7 million, the assembly member Jonas Riddle said.",
                "Riddle, a Coast Party politician, accused the Harbour Office of having slept "
                "on a warning from 2019.",
                "“This was allegedly checked every year,” he said.",
                "“By whom?”",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "Fifteen people are at work on the span, according to Tellwright.",
                "Its survey leader, Piet Anselm, said the cracks were old.",
                "“Some of them are ten years old,” Anselm told the Herald.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "For Northshore the bridge is the only road to the hospital in Calder Haven.",
                "Ambulances now take the coast road, 38 kilometres longer.",
                "The health trust has hired two helicopters until October.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "Ferries have run since 9 May, but the last one leaves at seven in the evening.",
                "Tickets are free for residents until the end of June.",
                "“After seven you are on an island,” said Ruta Lind, a nurse.",
            ),
        ),
    ),
    (
        (
            Role.BODY,
            (
                "A meeting for residents is planned for Thursday next week.",
                "The assembly votes on the money in June.",
            ),
        ),
    ),
    ((Role.FURNITURE, ("© Northshore Herald. All rights reserved.",)),),
)


@dataclass(frozen=True, slots=True)
class _Draft:
    """An article under construction: its text and where things are in it."""

    side: Side
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]

    def at(self, phrase: str, nth: int = 0) -> Span:
        """The `nth` place of `phrase`; fails where there is none. Words after "|" must follow it
        but are left out: "14| cracks" is the "14" of that."""
        wanted, _, rest = phrase.partition("|")
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(wanted + rest, start + 1)
        return Span(start, start + len(wanted))

    def all(self, phrase: str) -> tuple[Span, ...]:
        found = re.finditer(rf"\b{re.escape(phrase)}\b", self.text)
        return tuple(Span(*match.span()) for match in found)

    def sentence(self, phrase: str) -> Sentence:
        """The sentence that holds `phrase`."""
        span = self.at(phrase)
        return next(s for s in self.sentences if s.span.contains(span))

    def sentence_of(self, span: Span) -> str:
        return next(s.id for s in self.sentences if s.span.overlaps(span))


def _draft(side: Side, lines: tuple[_Line, ...]) -> _Draft:
    text = ""
    blocks: list[Block] = []
    sentences: list[Sentence] = []
    for line in lines:
        for index, (role, parts) in enumerate(line):
            text += " " if index else ""
            first = len(text)
            for part in parts:
                text += " " if len(text) > first else ""
                start = len(text)
                text += part
                sentences.append(
                    Sentence(f"{side}{len(sentences) + 1}", Span(start, len(text)), role)
                )
            blocks.append(Block(Span(first, len(text)), role))
        text += "\n\n"
    return _Draft(side, text.rstrip() + "\n", tuple(blocks), tuple(sentences))


def _article(draft: _Draft, file: str, outlet: str, published: Published) -> Article:
    data = draft.text.encode("utf-8")
    headline = next(b for b in draft.blocks if b.role is Role.HEADLINE)
    return Article(
        file=file,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        encoding=Encoding("utf-8", "valid UTF-8"),
        media_type="text/plain",
        text=draft.text,
        blocks=draft.blocks,
        title=headline.span.of(draft.text),
        outlet=outlet,
        language="en",
        published=published,
    )


def _quote(
    draft: _Draft,
    number: int,
    phrase: str,
    speaker: str | None = None,
    name: str = "",
    cue: str | None = None,
    **more: object,
) -> Quote:
    span = draft.at(phrase)
    sentence = draft.sentence_of(span)
    held = next(s for s in draft.sentences if s.id == sentence)

    def inside(words: str) -> Span:
        start = draft.text.index(words, held.span.start)
        return Span(start, start + len(words))

    return Quote(
        id=f"{draft.side}Q{number}",
        span=span,
        sentence=sentence,
        speaker=Speaker(inside(speaker), name or speaker) if speaker else None,
        cue=inside(cue) if cue else None,
        **more,  # type: ignore[arg-type]
    )


def _figure(draft: _Draft, number: int, phrase: str, value: float, **more: object) -> Figure:
    span = draft.at(phrase)
    return Figure(
        id=f"{draft.side}F{number}",
        span=span,
        sentence=draft.sentence_of(span),
        value=value,
        **more,  # type: ignore[arg-type]
    )


def _date(
    draft: _Draft,
    number: int,
    phrase: str,
    first: str,
    last: str,
    reason: str,
    precision: Precision = Precision.DAY,
    **more: object,
) -> DateMention:
    span = draft.at(phrase)
    return DateMention(
        id=f"{draft.side}D{number}",
        span=span,
        sentence=draft.sentence_of(span),
        timex={Precision.MONTH: first[:7], Precision.YEAR: first[:4]}.get(precision, first),
        timex_type="DATE",
        first=first,
        last=last,
        precision=precision,
        because=Reason(reason),
        **more,  # type: ignore[arg-type]
    )


def _names(draft: _Draft) -> tuple[Entity, ...]:
    found = []
    for name, label, forms in _NAMES:
        taken: list[Span] = []
        for form in forms:
            taken += [s for s in draft.all(form) if not any(s.overlaps(t) for t in taken)]
        if taken:
            found.append(
                Entity(
                    id=f"{draft.side}E{len(found) + 1}",
                    name=name,
                    label=label,
                    mentions=tuple(EntityMention(s, label) for s in sorted(taken)),
                    aliases=tuple(f for f in forms if f != name and draft.all(f)),
                    reasons=("surname after the full name",) if len(forms) > 1 else (),
                )
            )
    return tuple(found)


_NAMES: tuple[tuple[str, Label, tuple[str, ...]], ...] = (
    ("Odile Farran", Label.PERSON, ("Odile Farran", "Farran")),
    ("Piet Anselm", Label.PERSON, ("Piet Anselm", "Anselm")),
    ("Mina Okafor", Label.PERSON, ("Mina Okafor",)),
    ("Jonas Riddle", Label.PERSON, ("Jonas Riddle", "Riddle")),
    ("Ruta Lind", Label.PERSON, ("Ruta Lind",)),
    ("Harbour Office", Label.ORG, ("Harbour Office",)),
    ("Tellwright Engineering", Label.ORG, ("Tellwright Engineering", "Tellwright")),
    ("Coast Party", Label.ORG, ("Coast Party",)),
    ("Marrow Bridge", Label.PLACE, ("Marrow Bridge",)),
    ("Calder Haven", Label.PLACE, ("Calder Haven",)),
    ("Northshore", Label.PLACE, ("Northshore",)),
    ("Corn Exchange", Label.PLACE, ("Corn Exchange",)),
)


def sample_left() -> Analysis:
    """Article A, analysed."""
    d = _draft(Side.LEFT, _LINES_A)
    line = d.at("Tuesday 12 May 2026")
    published = Published(
        "2026-05-12",
        PublishedSource.DATE_HEADER,
        line,
        (
            PublishedCandidate("2026-05-12", PublishedSource.DATE_HEADER, line),
            PublishedCandidate("2026-05-12", PublishedSource.DATELINE, d.at("May 12")),
        ),
        Reason("a line of its own near the top of the text"),
    )
    return Analysis(
        side=Side.LEFT,
        article=_article(d, "courier.txt", "Calder Courier", published),
        sentences=d.sentences,
        quotes=(
            _quote(
                d,
                1,
                "We did not take this decision lightly, and we knew what it would cost the town,",
                "Farran",
                "Odile Farran",
                "told",
            ),
            _quote(
                d,
                2,
                "Nobody will cross that bridge until I would let my own children cross "
                "it, not for a day, not for an hour.",
                continues="AQ1",
            ),
            _quote(
                d, 3, "The cracks are old, some of them ten years old,", "Piet Anselm", cue="said"
            ),
            _quote(
                d,
                4,
                "I have sold eleven loaves today,",
                "the baker Mina Okafor",
                "Mina Okafor",
                "said",
            ),
            _quote(d, 5, "Eleven.", continues="AQ4"),
        ),
        figures=(
            _figure(d, 1, "14| cracks in the", 14, counted="cracks"),
            _figure(d, 2, "14| cracks in its", 14, counted="cracks"),
            _figure(d, 3, "about 9,000", 9000, counted="vehicles a day", approximate=True),
            _figure(d, 4, "£6.2 million", 6.2e6, unit="GBP", counted="repairs"),
            _figure(d, 5, "£4 million", 4e6, unit="GBP", counted="early estimate"),
            _figure(d, 6, "Three", 3, counted="welders"),
            _figure(d, 7, "12| engineers", 12, counted="engineers"),
            _figure(d, 8, "eleven", 11, counted="loaves"),
        ),
        dates=(
            _date(
                d,
                1,
                "Tuesday 12 May 2026",
                "2026-05-12",
                "2026-05-12",
                "full date",
                role=DateRole.METADATA,
                on_timeline=False,
            ),
            _date(
                d,
                2,
                "May 12",
                "2026-05-12",
                "2026-05-12",
                "day of the dateline",
                role=DateRole.DATELINE,
                on_timeline=False,
            ),
            _date(d, 3, "Tuesday| after", "2026-05-12", "2026-05-12", "weekday of publication"),
            _date(
                d,
                4,
                "May 7",
                "2026-05-07",
                "2026-05-07",
                "month and day, past tense: latest 7 May before 12 May 2026",
            ),
            _date(d, 5, "1968", "1968-01-01", "1968-12-31", "a year", Precision.YEAR),
            _date(
                d,
                6,
                "Saturday",
                "2026-05-09",
                "2026-05-09",
                "weekday, past tense: latest Saturday before 12 May 2026",
            ),
            _date(
                d,
                7,
                "21 May",
                "2026-05-21",
                "2026-05-21",
                "day and month, future: next 21 May",
                status=DateStatus.PLANNED,
            ),
            _date(
                d,
                8,
                "next month",
                "2026-06-01",
                "2026-06-30",
                "month after publication",
                Precision.MONTH,
                status=DateStatus.PLANNED,
            ),
        ),
        entities=_names(d),
        names_ready=True,
    )


def sample_right() -> Analysis:
    """Article B, analysed; its publication date is taken from A."""
    d = _draft(Side.RIGHT, _LINES_B)
    published = Published(
        "2026-05-12",
        PublishedSource.PARTNER,
        None,
        (PublishedCandidate("2026-05-12", PublishedSource.PARTNER),),
        Reason(
            "none in the file; taken from the other article, one day after the date of its photo"
        ),
    )
    article = replace(
        _article(d, "herald.txt", "Northshore Herald", published),
        notices=(
            Notice(
                "no_publication_date",
                "No publication date was found in herald.txt. The other article's date, "
                "12 May 2026, is used for dates such as “last week”.",
            ),
        ),
    )
    return Analysis(
        side=Side.RIGHT,
        article=article,
        sentences=d.sentences,
        quotes=(
            _quote(
                d,
                1,
                "Nobody, nobody will cross that bridge until I would let my own children cross it,",
                "the commissioner",
                "Odile Farran",
                "said",
            ),
            _quote(d, 2, "We do not take this decision lightly,", "she", "Odile Farran", "said"),
            _quote(d, 3, "knew what it would cost the town.", "she", "Odile Farran", "added"),
            _quote(
                d,
                4,
                "This was allegedly checked every year,",
                "he",
                "Jonas Riddle",
                "said",
                stance=Stance.ALLEGES,
            ),
            _quote(d, 5, "By whom?", continues="BQ4"),
            _quote(d, 6, "Some of them are ten years old,", "Anselm", "Piet Anselm", "told"),
            _quote(d, 7, "After seven you are on an island,", "Ruta Lind", cue="said"),
        ),
        figures=(
            _figure(d, 1, "fourteen", 14, counted="fractures"),
            _figure(d, 2, "Some 9,000", 9000, counted="cars and lorries", approximate=True),
            _figure(d, 3, "£7 million", 7e6, unit="GBP", counted="repair bill"),
            _figure(d, 4, "Fifteen", 15, counted="people"),
            _figure(d, 5, "38 kilometres", 38, unit="km", counted="the coast road"),
        ),
        dates=(
            _date(
                d,
                1,
                "Monday, 11 May 2026",
                "2026-05-11",
                "2026-05-11",
                "full date",
                role=DateRole.CAPTION,
            ),
            _date(
                d, 2, "Tuesday", "2026-05-12", "2026-05-12", "weekday of publication", assumed=True
            ),
            _date(
                d,
                3,
                "last week",
                "2026-05-04",
                "2026-05-10",
                "week before 12 May 2026",
                Precision.WEEK,
                assumed=True,
            ),
            _date(d, 4, "2019", "2019-01-01", "2019-12-31", "a year", Precision.YEAR),
            _date(
                d, 5, "9 May", "2026-05-09", "2026-05-09", "day and month, past tense", assumed=True
            ),
            _date(
                d,
                6,
                "Thursday next week",
                "2026-05-21",
                "2026-05-21",
                "Thursday of the week after 12 May 2026",
                status=DateStatus.PLANNED,
                assumed=True,
                alternatives=(
                    DateAlternative(
                        "2026-05-14", "2026-05-14", Reason("the Thursday after publication")
                    ),
                ),
            ),
            _date(
                d,
                7,
                "June",
                "2026-06-01",
                "2026-06-30",
                "month, future",
                Precision.MONTH,
                status=DateStatus.PLANNED,
                assumed=True,
            ),
        ),
        entities=_names(d),
        names_ready=True,
    )
