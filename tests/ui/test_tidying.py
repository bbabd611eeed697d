"""Garbage is looked for when nobody waits, and at no other time."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from reader.ui.tidying import Tidying


class Knot:
    """Refers to itself, as a dialog does that its own handler refers to."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def searches() -> Iterator[None]:
    yield
    gc.enable()


def test_garbage_is_found_but_not_while_an_article_is_on_its_way() -> None:
    busy = "Reading"
    parent = QObject()
    tidying = Tidying(lambda: busy, parent)
    assert not gc.isenabled()
    knot = weakref.ref(Knot())
    tidying.tidy()
    assert knot() is not None
    busy = ""
    tidying.tidy()
    assert knot() is None
    delete(parent)


def test_python_looks_for_itself_again_when_the_window_is_gone() -> None:
    parent = QObject()
    Tidying(str, parent)
    delete(parent)
    assert gc.isenabled()
