"""A worker's client without a worker: answers at once, from comparisons written by hand."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.documents.article import Article, Side
from reader.documents.corrections import Corrections, correct_article
from reader.findings.page_picture import PagePicture
from reader.worker.messages import (
    Analysed,
    Closed,
    Compared,
    Exported,
    Failed,
    Message,
    Opened,
    Previewed,
    Progressed,
)
from support.harbour import (
    left_analysis,
    left_article,
    make_comparison,
    right_article,
)


def pixels_of(raw: bytes) -> str:
    """As a picture of a page holds them."""
    return base64.b64encode(zlib.compress(raw)).decode("ascii")


class FakeClient:
    """Knows two articles, "harbour.txt" and "echo.txt"; every other file is not found.

    `asked` keeps what the window asked for, for tests that are about the asking.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self._receive: Callable[[Message], None] | None = None
        self._waiting: list[Message] = []
        self._opened: dict[Side, Article] = {}
        self._corrections: dict[Side, Corrections] = {}
        self.stopped = False

    def attach(self, receive: Callable[[Message], None]) -> None:
        self._receive = receive
        for message in self._waiting:
            receive(message)

    def send(self, message: Message) -> None:
        """As if the worker had sent it."""
        if self._receive is None:
            self._waiting.append(message)
        else:
            self._receive(message)

    def open(self, side: Side, path: str, password: str = "") -> None:
        self.asked.append(("open", side, path, password) if password else ("open", side, path))
        known = {"harbour.txt": left_article, "echo.txt": right_article}
        make = known.get(Path(path).name)
        if make is None:
            name = Path(path).name
            self.send(Failed("open", side, "not_found", f"{name} does not exist."))
            return
        self._opened[side] = make()
        self.send(Opened(side, self._opened[side], path))
        self._refresh()

    def open_text(self, side: Side, text: str, name: str, html: str = "") -> None:
        self.asked.append(("open_text", side, text))
        self._opened[side] = replace(left_article(), file=name)
        self.send(Opened(side, self._opened[side], None))
        self._refresh()

    def _refresh(self) -> None:
        if len(self._opened) == 2:
            found = make_comparison()
            sides = {
                side: correct_article(
                    self._opened[side], self._corrections.get(side, Corrections())
                )
                for side in Side
            }
            found = replace(
                found,
                left=replace(found.left, article=sides[Side.LEFT]),
                right=replace(found.right, article=sides[Side.RIGHT]),
            )
            self.send(Compared(found))
        elif Side.LEFT in self._opened:
            self.send(Analysed(left_analysis(self._opened[Side.LEFT])))
        self.send(Progressed("", 0.0))

    def close_article(self, side: Side) -> None:
        self.asked.append(("close", side))
        self._opened.pop(side, None)
        self.send(Closed(side))

    def swap(self) -> None:
        self.asked.append(("swap",))

    def correct(self, side: Side, corrections: Corrections) -> None:
        self.asked.append(("correct", side, corrections))
        self._corrections[side] = corrections
        self._refresh()

    def read_as(self, side: Side, encoding: str) -> None:
        self.asked.append(("read_as", side, encoding))

    def look_at(self, side: Side, at: int) -> None:
        self.asked.append(("look", side, at))

    def choose_model(self, model: str | None, *, names: bool = True) -> None:
        self.asked.append(("model", model, names))

    def export(self, form: str, path: str, options: dict[str, Any]) -> None:
        self.asked.append(("export", form, path, options))
        self.send(Exported(path))

    def preview(self, options: dict[str, Any]) -> None:
        self.asked.append(("preview", options))
        self.send(Previewed(2, (PagePicture(2, 3, pixels_of(b"\xff" * 18)),) * 2))

    def cancel(self) -> None:
        self.asked.append(("cancel",))

    def stop(self) -> None:
        self.stopped = True
