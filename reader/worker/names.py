"""The names worker: a process of its own, because importing spaCy takes seconds.

Request: `{"model": name or null, "analysis": …}` (an `Analysis` without entities).
Answer: `{"side", "sha256", "entities": […]}`, or `{"code", "message"}` where the model is unusable.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from typing import IO, Any

from reader.analysis.model import Analysis, Entity
from reader.documents.article import Side
from reader.errors import ErrorCode, ReaderError
from reader.values import from_json, to_json
from reader.worker.frames import BrokenFrame, read_frame, write_frame
from reader.worker.spawn import ChildProcess

Answer = Callable[[Side, str, tuple[Entity, ...]], None]
Failure = Callable[[str, str], None]


def serve_names(requests: IO[bytes], answers: IO[bytes]) -> int:
    """Answer requests until the stream ends. Returns the exit code."""
    from reader.analysis.entities.entities import find_entities
    from reader.analysis.entities.pipeline import LanguageModel, load_model

    models: dict[str | None, LanguageModel] = {}
    waiting = _read_ahead(requests)
    while (request := waiting.get()) is not None:
        analysis = from_json(Analysis, request["analysis"])
        name = request["model"]
        if name not in models:
            try:
                models[name] = load_model(name)
            except ReaderError as error:
                write_frame(answers, {"code": error.code, "message": error.message})
                if name is None:
                    continue
                # The built-in model takes over, as the message says; it is said once.
                models[name] = models.get(None) or load_model(None)
        entities = find_entities(analysis.article, analysis.side, analysis.sentences, models[name])
        write_frame(
            answers,
            {
                "side": analysis.side,
                "sha256": analysis.article.sha256,
                "entities": to_json(entities),
            },
        )
    return 0


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


class NamesProcess:
    """Runs `serve_names` in a child and hands back its answers, from a thread of its own."""

    def __init__(self, on_answer: Answer, on_failure: Failure) -> None:
        self._on_answer = on_answer
        self._on_failure = on_failure
        self._child: ChildProcess | None = None

    def ask(self, analysis: Analysis, model: str | None) -> None:
        """Ask for the names of one article; the process is started with the first request."""
        if self._child is None:
            self._child = ChildProcess("--names-worker")
            threading.Thread(target=self._listen, args=(self._child,), daemon=True).start()
        # Where it has just died, `_listen` says so.
        self._child.send({"model": model, "analysis": to_json(analysis)})

    def stop(self) -> None:
        """Drop everything that was asked for."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _listen(self, child: ChildProcess) -> None:
        for answer in child.answers():
            if child is not self._child:
                continue
            if "code" in answer:
                self._on_failure(answer["code"], answer["message"])
            else:
                entities = from_json(tuple[Entity, ...], answer["entities"])
                self._on_answer(Side(answer["side"]), answer["sha256"], entities)
        if child is self._child:
            self._child = None
            self._on_failure(
                ErrorCode.PARSER_STOPPED,
                "Finding names stopped unexpectedly. Everything else is complete.",
            )
