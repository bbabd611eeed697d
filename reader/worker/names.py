"""The names worker: a process of its own, because importing spaCy takes seconds.

Requests: `{"model": name or null, "analysis": …}` (an `Analysis` without entities), and
`{"look": side, "at": offset}`, where somebody reads now. Answers: `{"side", "sha256", "entities":
[…]}`, with a `notice` where there can be none; before it for long articles any number of `{"side",
"sha256", "mentions": […]}`, the names of some paragraphs, those in view first; or `{"code",
"message"}` where the model is unusable.
"""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import IO, TYPE_CHECKING, Any

from reader.analysis.model import Analysis, Entity, EntityMention
from reader.documents.article import Block, Notice, Side
from reader.errors import ErrorCode, ReaderError
from reader.values import from_json, to_compact
from reader.worker.frames import BrokenFrame, read_frame, write_frame
from reader.worker.spawn import ChildProcess

if TYPE_CHECKING:
    from reader.analysis.entities.pipeline import LanguageModel

Answer = Callable[[Side, str, tuple[Entity, ...], Notice | None], None]
FirstAnswer = Callable[[Side, str, tuple[EntityMention, ...]], None]
Failure = Callable[[str, str], None]

_AT_ONCE = 20_000
"""Characters. A longer article is answered in parts of about this length: half a second's work."""
_LONG = 300_000
"""Characters from which an article has a process of its own, where there are two processors: the
names of two books take half as long, and the language model is held twice."""
_GENEROUS = 5
"""How far such a process lets others go first (nice)."""


def serve_names(requests: IO[bytes], answers: IO[bytes]) -> int:
    """Answer requests until the stream ends. Returns the exit code."""
    # One processor is left to the window. Read by numpy, which spaCy imports, when it starts.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    return _Namer(_read_ahead(requests), answers).run()


class _Namer:
    def __init__(
        self, requests: queue.SimpleQueue[dict[str, Any] | None], answers: IO[bytes]
    ) -> None:
        from reader.analysis.entities.choice import Models

        self._requests = requests
        self._answers = answers
        self._looks: dict[Side, int] = {}
        self._models = Models()

    def run(self) -> int:
        at_work: deque[Iterator[None]] = deque()
        while (come := self._come(wait=not at_work)) is not None:
            at_work.extend(self._answer(request) for request in come)
            if at_work:
                # The articles take turns, so that what is in view of both is named first.
                answering = at_work.popleft()
                if next(answering, "done") is None:
                    at_work.append(answering)
        return 0

    def _come(self, *, wait: bool) -> list[dict[str, Any]] | None:
        """The analyses that have come in, and where is read now; None at the end."""
        come: list[dict[str, Any]] = []
        while wait or not self._requests.empty():
            wait = False
            request = self._requests.get()
            if request is None:
                return None
            if "look" in request:
                self._looks[Side(request["look"])] = request["at"]
            else:
                come.append(request)
        return come

    def _model(self, name: str | None) -> LanguageModel | None:
        """The model of that name; the built-in one where it is unusable, which is said once."""
        try:
            return self._models.load(name)
        except ReaderError as error:
            instead = " The built-in model finds the names." if name is not None else ""
            said = {"code": error.code, "message": error.message + instead}
            write_frame(self._answers, said)
            if name is None:
                return None
            self._models.keep(name, built_in := self._models.load(None))
            return built_in

    def _answer(self, request: dict[str, Any]) -> Iterator[None]:
        """Answers a request; pauses after each part of a long article."""
        from reader.analysis.entities.entities import (
            BlockNames,
            find_entities,
            find_mentions_in,
            settle_entities,
        )

        chosen = self._model(request["model"])
        if chosen is None:
            return
        analysis = from_json(Analysis, request["analysis"])
        article, side = analysis.article, analysis.side
        model, notice = self._models.reader_of(article, chosen)
        if model is None:
            self._write(analysis, entities=(), notice=notice)
            return
        if len(article.text) <= _AT_ONCE:
            self._write(analysis, entities=find_entities(article, side, analysis.sentences, model))
            return
        left = list(article.blocks)
        names: list[BlockNames] = []
        while left:
            part = _in_view(left, self._looks.get(side, 0))
            names += (found := list(find_mentions_in(article, part, model)))
            self._write(analysis, mentions=tuple(m for each in found for m in each.mentions))
            yield
        self._write(analysis, entities=settle_entities(article, side, names))

    def _write(self, analysis: Analysis, **found: Any) -> None:
        head = {"side": analysis.side, "sha256": analysis.article.sha256}
        values = {name: to_compact(value) for name, value in found.items()}
        write_frame(self._answers, {**head, **values})


def _in_view(left: list[Block], at: int) -> list[Block]:
    """Blocks from the one at offset `at` on, taken out of `left`; from its beginning where none is
    left behind."""
    first = next((n for n, block in enumerate(left) if block.span.end > at), 0)
    last, length = first, 0
    while last < len(left) and length < _AT_ONCE:
        length += len(left[last].span)
        last += 1
    part = left[first:last]
    del left[first:last]
    return part


def _read_ahead(requests: IO[bytes]) -> queue.SimpleQueue[dict[str, Any] | None]:
    """Requests as they come. When the stream ends nobody waits for names any more, so a long text
    is not worked through to its end."""
    waiting: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()

    def read() -> None:
        try:
            while (request := read_frame(requests)) is not None:
                waiting.put(request)
        except BrokenFrame:
            pass
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()
    return waiting


def is_long(analysis: Analysis) -> bool:
    """Whether it takes so long to find the article's names that nothing should wait for them, nor
    they for anything."""
    return len(analysis.article.text) > _LONG


class NamesProcess:
    """Runs `serve_names` in a child, for two long articles in two, and hands back the answers, from
    a thread for each."""

    def __init__(
        self, on_answer: Answer, on_first_answer: FirstAnswer, on_failure: Failure
    ) -> None:
        self._on_answer = on_answer
        self._on_first_answer = on_first_answer
        self._on_failure = on_failure
        self._children: dict[Side | None, ChildProcess] = {}
        """By the long article that one is for; None for all others."""
        self._looks: dict[Side, int] = {}

    def ask(self, analysis: Analysis, model: str | None) -> None:
        """Ask for the names of one article; a process is started with the first request to it."""
        child = self._child_for(analysis)
        child.send({"look": analysis.side, "at": self._looks.get(analysis.side, 0)})
        # Where it has just died, `_listen` says so.
        child.send({"model": model, "analysis": to_compact(analysis)})

    def _child_for(self, analysis: Analysis) -> ChildProcess:
        alone = is_long(analysis) and (os.cpu_count() or 1) > 1
        place = analysis.side if alone else None
        if place not in self._children:
            child = self._children[place] = ChildProcess("--names-worker")
            if alone and sys.platform != "win32":
                with contextlib.suppress(OSError):
                    os.setpriority(os.PRIO_PROCESS, child.id, _GENEROUS)
            threading.Thread(target=self._listen, args=(child,), daemon=True).start()
        return self._children[place]

    def look_at(self, side: Side, at: int) -> None:
        """Where that article is read now: names there come first."""
        self._looks[side] = at
        for child in list(self._children.values()):
            child.send({"look": side, "at": at})

    def stop(self) -> None:
        """Drop everything that was asked for."""
        children, self._children = self._children, {}
        for child in children.values():
            child.kill()

    def _listen(self, child: ChildProcess) -> None:
        for answer in child.answers():
            if child not in self._children.values():
                continue
            if "code" in answer:
                self._on_failure(answer["code"], answer["message"])
                continue
            side, sha256 = Side(answer["side"]), answer["sha256"]
            if "mentions" in answer:
                mentions = from_json(tuple[EntityMention, ...], answer["mentions"])
                self._on_first_answer(side, sha256, mentions)
            else:
                entities = from_json(tuple[Entity, ...], answer["entities"])
                notice = answer.get("notice")
                told = from_json(Notice, notice) if notice else None
                self._on_answer(side, sha256, entities, told)
        places = [place for place, known in list(self._children.items()) if known is child]
        for place in places:
            del self._children[place]
            self._on_failure(
                ErrorCode.PARSER_STOPPED,
                "Finding names stopped unexpectedly. Everything else is complete.",
            )
