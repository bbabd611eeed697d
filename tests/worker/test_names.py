"""Names of long articles come in parts, those in view first."""

from __future__ import annotations

import queue
from pathlib import Path

import pytest
from support.text import make_article, sentences_of

from reader.analysis.model import Analysis, EntityMention, Label
from reader.documents.article import Article, Notice, Side
from reader.worker import names as names_module
from reader.worker.names import NamesProcess, _in_view
from reader.worker.spawn import ChildProcess

LINES = [f"Reporters met Anna Keller of the Red Cross in Geneva on day {n}." for n in range(800)]
_PATIENCE = 120.0  # seconds; only a hang takes them

Told = tuple[str, Side, object]


class Listening:
    """A names process and what it answers."""

    def __init__(self) -> None:
        self.told: queue.Queue[Told] = queue.Queue()
        self.process = NamesProcess(
            lambda side, _, entities, notice: self.told.put(("whole", side, notice or entities)),
            lambda side, _, mentions: self.told.put(("part", side, mentions)),
            lambda code, message: self.told.put(("failed", Side.LEFT, message)),
        )

    def until_whole(self) -> list[Told]:
        answers = [self.told.get(timeout=_PATIENCE)]
        while answers[-1][0] == "part":
            answers.append(self.told.get(timeout=_PATIENCE))
        return answers


def analysis_of(article: Article) -> Analysis:
    return Analysis(Side.LEFT, article, sentences_of(article))


def test_blocks_are_taken_from_the_place_in_view_and_then_from_the_beginning() -> None:
    article = make_article("\n".join(LINES))
    left = list(article.blocks)
    place = left[500].span.start
    first = _in_view(left, place)
    assert first[0].span.start == place
    assert len(first) < 500
    while left and left[-1].span.end > place:
        _in_view(left, place)
    assert _in_view(left, place)[0].span.start == 0


@pytest.mark.parametrize("text", ["\n".join(LINES[:3]), "Anna Keller of the Red Cross spoke."])
def test_a_short_article_is_answered_at_once(text: str) -> None:
    names = Listening()
    names.process.ask(analysis_of(make_article(text)), None)
    answers = names.until_whole()
    names.process.stop()
    assert [kind for kind, _, _ in answers] == ["whole"]


def test_a_long_article_is_answered_in_parts_that_begin_where_it_is_read() -> None:
    article = make_article("\n".join(LINES))
    place = article.blocks[500].span.start
    names = Listening()
    names.process.look_at(Side.LEFT, place)
    names.process.ask(analysis_of(article), None)
    answers = names.until_whole()
    names.process.stop()
    assert answers[-1][0] == "whole"
    parts = [mentions for kind, _, mentions in answers if kind == "part"]
    assert len(parts) > 1
    first = parts[0]
    assert isinstance(first, tuple)
    assert min(mention.span.start for mention in first) >= place
    people = [m for part in parts for m in _mentions(part) if m.label is Label.PERSON]
    assert len(people) == len(LINES)


def until_both_are_whole(names: Listening) -> list[Told]:
    """Everything that is told of two articles, in order; then the processes end."""
    answers: list[Told] = []
    while sum(kind == "whole" for kind, _, _ in answers) < 2:
        answers.append(names.told.get(timeout=_PATIENCE))
    names.process.stop()
    return answers


def test_two_long_articles_take_turns() -> None:
    text = "\n".join(LINES)
    names = Listening()
    for side in Side:
        article = make_article(text)
        names.process.ask(Analysis(side, article, sentences_of(article, side)), None)
    answers = until_both_are_whole(names)
    sides = [side for _, side, _ in answers]
    assert Side.RIGHT in sides[: sides.index(Side.LEFT) + 3]
    assert [kind for kind, _, _ in answers][-1] == "whole"


def _mentions(part: object) -> tuple[EntityMention, ...]:
    assert isinstance(part, tuple)
    return part


def test_an_article_in_another_language_is_told() -> None:
    names = Listening()
    german = "Der Minister sagte, dass die Regierung mit den Ländern und der Opposition spricht. "
    names.process.ask(analysis_of(make_article(german * 3)), None)
    ((kind, _, told),) = names.until_whole()
    names.process.stop()
    assert kind == "whole"
    assert isinstance(told, Notice)
    assert told.code == "names_other_language"


def test_a_broken_model_is_told_and_the_built_in_one_reads(tmp_path: Path) -> None:
    broken = tmp_path / "old_model"
    broken.mkdir()
    (broken / "config.cfg").write_text("nothing that can be read", encoding="utf-8")
    names = Listening()
    names.process.ask(analysis_of(make_article(LINES[0])), str(broken))
    kind, _, message = names.told.get(timeout=_PATIENCE)
    ((whole, _, entities),) = names.until_whole()
    names.process.stop()
    assert (kind, whole) == ("failed", "whole")
    assert str(message).startswith("The language model “old_model” cannot be used")
    assert str(message).endswith("The built-in model finds the names.")
    assert isinstance(entities, tuple)
    assert entities


@pytest.mark.parametrize(("processors", "processes"), [(2, 2), (1, 1)])
def test_two_books_have_a_process_each_where_there_are_two_processors(
    monkeypatch: pytest.MonkeyPatch, processors: int, processes: int
) -> None:
    monkeypatch.setattr(names_module, "_LONG", 10_000)
    monkeypatch.setattr("os.cpu_count", lambda: processors)
    started: list[ChildProcess] = []

    def start(flag: str) -> ChildProcess:
        started.append(ChildProcess(flag))
        return started[-1]

    monkeypatch.setattr(names_module, "ChildProcess", start)
    names = Listening()
    text = "\n".join(LINES[:200])
    for side in Side:
        article = make_article(text)
        names.process.ask(Analysis(side, article, sentences_of(article, side)), None)
    answers = until_both_are_whole(names)
    assert len(started) == processes
    assert {side for kind, side, _ in answers if kind == "whole"} == set(Side)
    assert all(kind != "failed" for kind, _, _ in answers)
