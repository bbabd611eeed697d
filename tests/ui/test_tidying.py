"""Garbage is looked for when nobody waits, and at no other time."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from reader.ui import tidying
from reader.ui.tidying import Tidying


class Knot:
    """Refers to itself, as a dialog does that its own handler refers to."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def searches(qapp: QApplication) -> Iterator[None]:
    yield
    gc.enable()


def test_garbage_is_found_but_not_while_an_article_is_on_its_way() -> None:
    busy = "Reading"
    parent = QObject()
    tidy = Tidying(lambda: busy, parent).tidy
    assert not gc.isenabled()
    knot = weakref.ref(Knot())
    tidy()
    assert knot() is not None
    busy = ""
    tidy()
    assert knot() is None
    delete(parent)


def test_what_a_long_comparison_left_is_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tidying, "_FEW", 100)
    parent, searched = QObject(), list[int]()
    tidy = tidying.Tidying(str, parent).tidy
    tidy()
    tidy()
    gc.callbacks.append(lambda phase, info: searched.append(info["generation"]))
    try:
        knot = weakref.ref(Knot())
        tidy()
    finally:
        gc.callbacks.pop()
    assert knot() is None
    assert set(searched) == {1}
    delete(parent)


def test_python_looks_for_itself_again_when_the_window_is_gone() -> None:
    parent = QObject()
    Tidying(str, parent)
    delete(parent)
    assert gc.isenabled()
