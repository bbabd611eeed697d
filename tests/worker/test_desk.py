"""The desk: what is open, what follows from a change, what is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.analysis.model import Analysis, Entity, EntityMention, Label
from reader.comparison.model import PairKind
from reader.documents.article import PublishedSource, Side, Span
from reader.documents.corrections import ChosenDate, Corrections
from reader.errors import ReaderError
from reader.paths import resource
from reader.progress import Cancelled
from reader.worker.desk import Desk
from reader.worker.messages import Analysed, Closed, Compared, Failed, Message, Opened

A = resource("samples", "terminal_a.txt")
B = resource("samples", "terminal_b.txt")

BRIDGE_A = """\
From Monday the harbour bridge at Calder Haven is shut to all traffic, the county council decided.
Inspectors found 14 cracks in the central span in April.
“The steel is older than anybody who drives over it,” said council leader Martin Sorrel.
Asked in a tent on the quay whether he had thought of those who sell mackerel there, the head of \
the council said: “It is over.”
"""
BRIDGE_B = """\
From Monday nothing will cross the harbour bridge at Calder Haven, the county council has decided.
Fourteen cracks were found in the central span by inspectors in April.
“The steel is older than anybody who drives over it,” Martin Sorrel, who leads the council, said.
Traders on the east bank hung black flags from their shop fronts.
“It is over,” Martin Sorrel said after his car had been stopped by a dozen boys with drums.
"""
"""The last sentence of each holds the same few words of one man, and nothing else that is alike."""


class Told(list[Message]):
    """Messages in order."""

    def take(self) -> list[str]:
        names = [type(message).__name__ for message in self]
        self.clear()
        return names


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(told: Told) -> Desk:
    return Desk(told.append)


def test_one_article_alone_is_analysed(desk: Desk, told: Told) -> None:
    desk.open([(Side.LEFT, A)])
    desk.refresh()
    assert told.take() == ["Opened", "Analysed"]


def test_two_articles_are_opened_at_once_and_compared(desk: Desk, told: Told) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    desk.refresh()
    assert [type(message) for message in told] == [Opened, Opened, Compared, Compared]
    assert desk.comparison is not None
    assert len(desk.comparison.pairs) >= 8


def test_the_shared_sentences_are_told_before_everything_else(desk: Desk, told: Told) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    desk.refresh()
    first, whole = told[-2:]
    assert isinstance(first, Compared)
    assert isinstance(whole, Compared)
    numbers = [(pair.id, pair.left, pair.right) for pair in first.comparison.pairs]
    assert numbers == [(pair.id, pair.left, pair.right) for pair in whole.comparison.pairs]
    # Word differences of paraphrases are not to be seen in the texts, and take long to find.
    late = [pair for pair in first.comparison.pairs if pair.kind is PairKind.PARAPHRASE]
    assert late
    assert not any(pair.wording for pair in late)
    assert first.comparison.quotations == ()
    assert whole.comparison.quotations != ()


def test_wordings_that_were_interrupted_are_found_with_the_next_request(
    desk: Desk, told: Told
) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    shown = False

    def told_the_pairs() -> None:
        nonlocal shown
        shown = True

    def stop_at_once(stage: str, share: float) -> None:
        if shown:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.refresh(stop_at_once, told_the_pairs)
    desk.refresh()
    first, whole = (message for message in told if isinstance(message, Compared))
    assert not any(p.wording for p in first.comparison.pairs if p.kind is PairKind.PARAPHRASE)
    assert any(p.wording for p in whole.comparison.pairs if p.kind is PairKind.PARAPHRASE)


def test_names_can_be_asked_for_once_the_shared_sentences_have_been_told(desk: Desk) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    assert desk.nameless() == ()
    nameless: list[Analysis] = []
    desk.refresh(pairs_told=lambda: nameless.extend(desk.nameless()))
    # Whichever file was read first stands first.
    assert {analysis.side for analysis in nameless} == set(Side)
    for early, whole in zip(nameless, desk.nameless(), strict=True):
        assert early.sentences == whole.sentences
        assert early.article.text == whole.article.text
        assert not early.figures
        assert whole.figures


def test_a_file_that_cannot_be_read_leaves_the_other_article_alone(
    desk: Desk, told: Told, tmp_path: Path
) -> None:
    desk.open([(Side.LEFT, A)])
    desk.refresh()
    told.clear()
    desk.open([(Side.RIGHT, tmp_path / "nowhere.txt")])
    desk.refresh()
    (failed,) = told
    assert isinstance(failed, Failed)
    assert (failed.side, failed.code) == (Side.RIGHT, "not_found")
    assert "nowhere.txt" in failed.message
    assert str(tmp_path) not in failed.message


def test_nothing_is_computed_twice(desk: Desk, told: Told) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    desk.refresh()
    told.clear()
    desk.refresh()
    assert told == []


def test_swapping_mirrors_the_comparison(desk: Desk, told: Told) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    desk.refresh()
    before = desk.comparison
    desk.swap()
    desk.refresh()
    after = desk.comparison
    assert before is not None
    assert after is not None

    def texts(comparison, pair, mirrored: bool) -> tuple[str, str]:
        places = {s.id: s.span for side in Side for s in comparison.analysis(side).sentences}
        left = places[pair.left].of(comparison.left.article.text)
        right = places[pair.right].of(comparison.right.article.text)
        return (right, left) if mirrored else (left, right)

    assert {texts(before, p, False) for p in before.pairs} == {
        texts(after, p, True) for p in after.pairs
    }


def test_swapping_keeps_the_names_under_numbers_of_their_new_side(desk: Desk, told: Told) -> None:
    texts = {Side.LEFT: "Ann Lee spoke.", Side.RIGHT: "Lee spoke in Arden."}
    for side, text in texts.items():
        desk.open_text(side, text, "pasted text")
        mention = EntityMention(Span(text.index("Lee"), text.index("Lee") + 3), Label.PERSON)
        entity = Entity(f"{side}E1", "Lee", Label.PERSON, (mention,))
        opened = told[-1]
        assert isinstance(opened, Opened)
        desk.take_names(side, opened.article.sha256, (entity,))
    desk.swap()
    desk.refresh()
    assert list(desk.nameless()) == []
    swapped = {side: desk.the_comparison().analysis(side) for side in Side}
    assert {side: one.article.text for side, one in swapped.items()} == {
        side: texts[side.other] for side in Side
    }
    assert {side: [e.id for e in one.entities] for side, one in swapped.items()} == {
        Side.LEFT: ["AE1"],
        Side.RIGHT: ["BE1"],
    }


def test_a_publication_date_set_by_hand_moves_everything_relative(desk: Desk, told: Told) -> None:
    desk.open_text(Side.LEFT, "The mill burned down on Tuesday, the mayor said.", "pasted text")
    desk.correct(Side.LEFT, Corrections(published="2024-05-16"))
    desk.refresh()
    analysed = told[-1]
    assert isinstance(analysed, Analysed)
    assert analysed.analysis.article.published.source is PublishedSource.GIVEN
    assert [d.first for d in analysed.analysis.dates] == ["2024-05-14"]
    desk.correct(Side.LEFT, Corrections(published="2023-05-18"))
    desk.refresh()
    analysed = told[-1]
    assert isinstance(analysed, Analysed)
    assert [d.first for d in analysed.analysis.dates] == ["2023-05-16"]


def test_names_of_another_text_are_not_taken(desk: Desk, told: Told) -> None:
    desk.open_text(Side.LEFT, "Ilsa Verhoeven spoke to the council on Monday.", "pasted text")
    desk.refresh()
    (nameless,) = desk.nameless()
    told.clear()
    desk.take_names(Side.LEFT, "0" * 64, ())
    desk.refresh()
    assert told == []
    desk.take_names(Side.LEFT, nameless.article.sha256, ())
    desk.refresh()
    (analysed,) = told
    assert isinstance(analysed, Analysed)
    assert analysed.analysis.names_ready
    assert desk.nameless() == ()


def test_a_cancelled_computation_starts_again_the_next_time(desk: Desk, told: Told) -> None:
    def cancel(stage: str, share: float) -> None:
        raise Cancelled

    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    with pytest.raises(Cancelled):
        desk.refresh(cancel)
    desk.refresh()
    assert isinstance(told[-1], Compared)


def test_closing_leaves_the_other_article_analysed(desk: Desk, told: Told) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    desk.refresh()
    told.clear()
    desk.close(Side.LEFT)
    desk.refresh()
    assert [type(message) for message in told] == [Closed, Analysed]
    with pytest.raises(ReaderError, match="open two articles"):
        desk.the_comparison()


def test_an_article_is_restored_without_its_file(desk: Desk, told: Told, tmp_path: Path) -> None:
    desk.open([(Side.LEFT, A)])
    opened = told[0]
    assert isinstance(opened, Opened)
    gone = replace(opened.article, file="gone.txt")
    desk.restore(Side.RIGHT, gone, tmp_path / "gone.txt", Corrections(outlet="The Wire"))
    desk.refresh()
    assert desk.comparison is not None
    assert desk.comparison.right.article.outlet == "The Wire"


def test_a_date_read_by_hand_moves_and_comes_back(desk: Desk) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    desk.refresh()
    assert desk.comparison is not None
    date = next(d for d in desk.comparison.left.dates if d.alternatives and d.on_timeline)
    other = date.alternatives[0]
    chosen = Corrections().with_date(ChosenDate(date.span, other.first, other.last))
    desk.correct(Side.LEFT, chosen)
    desk.refresh()
    moved = next(d for d in desk.comparison.left.dates if d.span == date.span)
    assert (moved.first, moved.by_hand) == (other.first, True)
    events = [e for e in desk.comparison.timeline if moved.id in e.left]
    assert [e.first for e in events] == [other.first]
    desk.correct(Side.LEFT, chosen.without_date(date.span))
    desk.refresh()
    assert next(d for d in desk.comparison.left.dates if d.span == date.span) == date


def test_pasted_page_keeps_its_headings_and_nothing_else_of_it(desk: Desk, told: Told) -> None:
    line = "The council met on Tuesday and voted for the plan after a debate of five hours."
    page = f"<h2>Pier vote here</h2><p>{line}</p><script>x()</script><img src='file:///etc/passwd'>"
    desk.open_text(Side.LEFT, f"Pier vote here {line}", "pasted text", page)
    (opened,) = told
    assert isinstance(opened, Opened)
    assert opened.article.text == f"Pier vote here\n{line}\n"
    assert opened.article.title == "Pier vote here"
    assert opened.article.file == "pasted text"


def test_pasted_page_without_words_falls_back_to_its_text(desk: Desk, told: Told) -> None:
    desk.open_text(Side.LEFT, "The council met on Tuesday.", "pasted text", "<img src='a.png'>")
    (opened,) = told
    assert isinstance(opened, Opened)
    assert opened.article.text == "The council met on Tuesday."


def test_the_first_words_of_a_text_are_compared_alone_and_all_of_it_again(
    desk: Desk, told: Told
) -> None:
    desk.open([(Side.LEFT, A), (Side.RIGHT, B)])
    desk.refresh()
    assert desk.comparison is not None
    pairs = len(desk.comparison.pairs)
    told.clear()
    desk.correct(Side.LEFT, Corrections(first_words=60))
    desk.refresh()
    assert told.take() == ["Opened", "Compared", "Compared"]
    assert desk.comparison is not None
    assert len(desk.comparison.pairs) < pairs
    assert desk.comparison.left.article.notices[-1].code == "first_words"
    desk.correct(Side.LEFT, Corrections())
    desk.refresh()
    assert len(desk.comparison.pairs) == pairs


def test_names_of_the_whole_text_are_not_taken_for_those_of_its_beginning(
    desk: Desk, told: Told
) -> None:
    desk.open([(Side.LEFT, A)])
    desk.refresh()
    (opened, _) = told
    assert isinstance(opened, Opened)
    end = len(opened.article.text)
    late = Entity(
        "AE1", "Amina Otieno", Label.PERSON, (EntityMention(Span(end - 5, end), Label.PERSON),)
    )
    desk.correct(Side.LEFT, Corrections(first_words=60))
    desk.take_names(Side.LEFT, opened.article.sha256, (late,))
    desk.refresh()
    assert [analysis.side for analysis in desk.nameless()] == [Side.LEFT]


def test_pairs_that_quotations_make_come_later_and_leave_the_numbers_that_are_shown(
    desk: Desk, told: Told
) -> None:
    desk.open_text(Side.LEFT, BRIDGE_A, "a", "")
    desk.open_text(Side.RIGHT, BRIDGE_B, "b", "")
    desk.refresh()
    first, whole = told[-2:]
    assert isinstance(first, Compared)
    assert isinstance(whole, Compared)
    shown = [(pair.left, pair.right) for pair in first.comparison.pairs]
    assert ("A4", "B5") not in shown
    after = {pair.id: (pair.left, pair.right) for pair in whole.comparison.pairs}
    assert after.pop(len(shown) + 1) == ("A4", "B5")
    assert [after[number] for number in range(1, len(shown) + 1)] == shown
    for side in Side:
        place = desk._places[side]
        desk.take_names(side, place.article.sha256, (), None)
    desk.refresh()
    assert desk.comparison is not None
    assert desk.comparison.left.names_ready
    assert desk.comparison.pairs == whole.comparison.pairs
