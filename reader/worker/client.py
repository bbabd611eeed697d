"""The window's end of the worker: starts it, asks it, hands back its messages. Knows no Qt.

It is created before Qt is imported, so that files named on the command line are read and
compared while the window is still being made.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from reader.documents.article import Article, Side
from reader.documents.corrections import Corrections
from reader.records import dataclass, field
from reader.values import to_compact
from reader.worker.messages import (
    Analysed,
    Closed,
    Compared,
    Failed,
    Message,
    Opened,
    Progressed,
    Restarted,
    message_from_json,
)
from reader.worker.spawn import ChildProcess

Receive = Callable[[Message], None]

_LEAST_LIFE = 5.0
"""Seconds a worker must have lived for another to be started in its place."""
_SILENCE = 1.0
"""Seconds without a word from a stage of the work after which no file waits for its end."""


@dataclass
class _Held:
    """What a new worker must be told to stand where the old one stood."""

    opened: dict[Side, Opened] = field(default_factory=dict)
    corrections: dict[Side, Corrections] = field(default_factory=dict)
    model: dict[str, Any] | None = None


class WorkerClient:
    """One analysis worker. `receive` is called from a thread of this object's own; messages that
    come before `attach` wait for it."""

    def __init__(
        self,
        child: ChildProcess | None = None,
        *,
        least_life: float = _LEAST_LIFE,
        silence: float = _SILENCE,
    ) -> None:
        """`child` is a worker that has been started already."""
        # While a thread makes values of a long message, the window may have to wait this long at
        # every turn; Python's own 5 ms add up to a pause that one sees.
        sys.setswitchinterval(0.0005)
        self._least_life, self._silence = least_life, silence
        self._stage = ""
        """Of the work under way; "" where there is none, or none that may be given up."""
        self._heard = time.monotonic()
        self._awaited: dict[Side, dict[str, Any]] = {}
        """Articles that were asked for and have not come."""
        self._lock = threading.Lock()
        self._receive: Receive | None = None
        self._waiting: list[Message] = []
        self._held = _Held()
        self._child: ChildProcess | None = None
        self._start(child)

    def attach(self, receive: Receive) -> None:
        """From now on `receive` gets every message; first those that have come already."""
        with self._lock:
            for message in self._waiting:
                receive(message)
            self._waiting.clear()
            self._receive = receive

    # Requests ---------------------------------------------------------------------------

    def open(self, side: Side, path: str, password: str = "") -> None:
        """Read a file; two of these in a row are read at once. `password` is a locked PDF's."""
        self.open_files([(side, path)], {path: password} if password else {})

    def open_files(
        self, files: Sequence[tuple[Side, str]], passwords: dict[str, str] | None = None
    ) -> None:
        """Read several at once."""
        passwords = passwords or {}
        for side, _ in files:
            self._leave_stuck(side)
        for side, path in files:
            self._held.corrections.pop(side, None)
            locked = {path: passwords[path]} if path in passwords else {}
            self._awaited[side] = {"do": "open", "files": [(side, path)], "passwords": locked}
        self._send({"do": "open", "files": list(files), "passwords": passwords})

    def open_text(self, side: Side, text: str, name: str, html: str = "") -> None:
        """Take text; `html` is the same with its headings and paragraphs, where there is such."""
        self._held.corrections.pop(side, None)
        self._ask_for({"do": "open_text", "side": side, "text": text, "name": name, "html": html})

    def close_article(self, side: Side) -> None:
        self._leave_stuck(side)
        self._send({"do": "close", "side": side})

    def _ask_for(self, request: dict[str, Any]) -> None:
        """An article."""
        self._leave_stuck(request["side"])
        self._awaited[request["side"]] = request
        self._send(request)

    def swap(self) -> None:
        held = self._held.corrections
        self._held.corrections = {side.other: value for side, value in held.items()}
        self._send({"do": "swap"})

    def correct(self, side: Side, corrections: Corrections) -> None:
        """Tell what was set by hand about an article."""
        self._held.corrections[side] = corrections
        self._send({"do": "details", "side": side, "corrections": to_compact(corrections)})

    def read_as(self, side: Side, encoding: str) -> None:
        """Read the side's file again in another encoding (a Python codec name)."""
        self._send({"do": "encoding", "side": side, "encoding": encoding})

    def look_at(self, side: Side, at: int) -> None:
        """Tell where the article is being read (an offset into its text): the names that stand
        there are found first."""
        self._send({"do": "look", "side": side, "at": at})

    def choose_model(self, model: str | None, *, names: bool = True) -> None:
        """Which language model finds names; None is the built-in one."""
        self._held.model = {"do": "model", "model": model, "names": names}
        self._send(self._held.model)

    def export(self, form: str, path: str, options: dict[str, Any]) -> None:
        """`form` is pdf, html, markdown, json or csv (then `path` is a folder)."""
        self._stage = ""
        self._send({"do": "export", "form": form, "path": path, "options": options})

    def preview(self, options: dict[str, Any]) -> None:
        """Pages of the report; one asked for later takes the place of one under way."""
        self._send({"do": "preview", "options": options})

    # The process ------------------------------------------------------------------------

    def cancel(self) -> None:
        """End whatever is under way; the articles stay open and are compared again only when
        something changes."""
        self._awaited.clear()
        self._restart()

    def stop(self) -> None:
        """End the worker for good."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            self._listener.join()

    def _leave_stuck(self, side: Side) -> None:
        """A stage of a text of fifty thousand sentences takes a minute, and looks at no request
        meanwhile: what takes the text's place is worked on by another worker."""
        if self._stage and time.monotonic() - self._heard > self._silence:
            self._held.opened.pop(side, None)
            self._awaited.pop(side, None)
            self._restart()
            for request in self._awaited.values():
                self._send(request)

    @property
    def process_id(self) -> int | None:
        """The worker's process; None when there is none."""
        return self._child.id if self._child else None

    def _start(self, child: ChildProcess | None = None) -> None:
        self._child = child or ChildProcess("--worker")
        self._listener = threading.Thread(
            target=self._listen, args=(self._child, time.monotonic()), daemon=True
        )
        self._listener.start()

    def _restart(self) -> None:
        if self._child is not None:
            old, self._child = self._child, None
            old.kill()
        self._stage = ""
        self._start()
        if self._held.model is not None:
            self._send(self._held.model)
        for side, opened in list(self._held.opened.items()):
            corrections = self._held.corrections.get(side, Corrections())
            self._send(
                {
                    "do": "restore",
                    "side": side,
                    "article": opened.article,
                    "path": opened.path,
                    "corrections": to_compact(corrections),
                }
            )

    def _send(self, request: dict[str, Any]) -> None:
        # Where the worker has just died, `_listen` starts another.
        if self._child is not None:
            self._child.send(request)

    def _listen(self, child: ChildProcess, started: float) -> None:
        articles: dict[Side, Article] = {}
        for answer in child.answers():
            message = message_from_json(answer, articles)
            # As large as the message itself, and the next may be long in coming.
            del answer
            _spare_the_collector(message)
            if child is self._child:
                self._note(message, articles)
                self._hand_over(message)
        if child is not self._child:
            return
        if time.monotonic() - started < self._least_life:
            self._child = None
            self._hand_over(Restarted("The part of the program that compares does not start."))
            return
        self._restart()
        self._hand_over(Restarted("Comparing stopped unexpectedly and was started again."))

    def _note(self, message: Message, articles: dict[Side, Article]) -> None:
        self._heard = time.monotonic()
        if isinstance(message, Opened | Failed) and message.side is not None:
            self._awaited.pop(message.side, None)
        if isinstance(message, Opened):
            articles[message.side] = message.article
            self._held.opened[message.side] = message
        elif isinstance(message, Closed):
            articles.pop(message.side, None)
            self._held.opened.pop(message.side, None)
        elif isinstance(message, Progressed):
            # Names are found in a process of their own: while they are, this one is free.
            self._stage = "" if message.stage == "names" else message.stage

    def _hand_over(self, message: Message) -> None:
        with self._lock:
            if self._receive is None:
                self._waiting.append(message)
            else:
                self._receive(message)


def _spare_the_collector(message: Message) -> None:
    """Python's search for garbage would walk through every value of a long comparison again and
    again, and hold up the window for a tenth of a second. Values hold no cycles: they are left
    out for good, and are freed when nothing refers to them any more. Nor are they taken in again
    when nothing is open: that search would go through all that was ever imported."""
    if isinstance(message, (Opened, Analysed, Compared)):
        gc.freeze()
