"""Names of a long article are coloured as they come, before all of them are known."""

from __future__ import annotations

from dataclasses import replace

from support.harbour import make_comparison
from ui.driver import Driver

from reader.analysis.model import EntityMention, Label
from reader.documents.article import Side, Span
from reader.worker.messages import Compared, Named

FIRST = EntityMention(Span(0, 5), Label.PLACE)


def _names(driver: Driver) -> list[Span]:
    """Those of the first paragraph that are coloured."""
    pane = driver.window.panes.panes[Side.LEFT]
    colored = pane.marks.names_in([pane.document().firstBlock()])
    return [Span(start, end) for start, end, _ in colored]


def _nameless() -> Compared:
    found = make_comparison()
    left = replace(found.left, names_ready=False, entities=())
    right = replace(found.right, names_ready=False, entities=())
    return Compared(replace(found, left=left, right=right, entities=()))


def test_first_names_are_coloured_and_go_when_all_are_known(driver: Driver) -> None:
    driver.open_articles()
    driver.client.send(_nameless())
    driver.client.send(Named(Side.LEFT, (FIRST,)))
    driver.settle()
    assert _names(driver) == [FIRST.span]
    later = EntityMention(Span(6, 9), Label.PERSON)
    driver.client.send(Named(Side.LEFT, (later,)))
    driver.settle()
    assert _names(driver) == [FIRST.span, later.span]
    driver.client.send(Compared(make_comparison()))
    driver.settle()
    assert FIRST.span not in _names(driver)


def test_first_names_of_the_article_before_are_forgotten(driver: Driver) -> None:
    driver.open_articles()
    driver.client.send(_nameless())
    driver.client.send(Named(Side.LEFT, (FIRST,)))
    driver.settle()
    driver.open_articles()
    driver.client.send(_nameless())
    driver.client.send(Named(Side.LEFT, (EntityMention(Span(6, 9), Label.PERSON),)))
    driver.settle()
    assert _names(driver) == [Span(6, 9)]


def test_where_an_article_is_read_is_told_while_its_names_are_sought(driver: Driver) -> None:
    driver.open_articles()
    driver.client.send(_nameless())
    driver.settle()
    pane = driver.window.panes.panes[Side.LEFT]
    pane.scrolled.emit()
    told = ("look", Side.LEFT, pane.visible_span().start)
    driver.qtbot.waitUntil(lambda: told in driver.client.asked)
    driver.client.send(Compared(make_comparison()))
    driver.settle()
    driver.client.asked.clear()
    pane.scrolled.emit()
    driver.qtbot.wait(400)
    assert driver.client.asked == []
