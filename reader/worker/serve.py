"""The analysis worker: reads requests, keeps a `Desk`, writes messages.

Requests are objects with a verb in `do`: open, open_text, restore, close, swap, details, encoding,
look, model, export, preview. They are answered in order; a new one interrupts a computation under
way. Articles that are restored wait for another request before they are compared: somebody has
cancelled.
"""

from __future__ import annotations

import gc
import os
import queue
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

from reader.analysis.model import Analysis, Entity, EntityMention
from reader.documents.article import Article, Notice, Side
from reader.documents.corrections import Corrections
from reader.errors import ErrorCode, ReaderError
from reader.progress import Cancelled
from reader.values import from_json
from reader.worker.desk import Desk
from reader.worker.frames import write_frame
from reader.worker.inbox import END, Inbox, Request
from reader.worker.messages import (
    Exported,
    Failed,
    Message,
    Previewed,
    Progressed,
    message_to_json,
)
from reader.worker.names import NamesProcess, is_long

_PROGRESS_EVERY = 0.1
_LOOK_EVERY = 0.01
_BREATH = 0.25
"""Seconds: between two words of progress, between two looks for a request, and of rest while the
window paints what it has been told."""
_WENT_WRONG = "Something went wrong here. The log in the program's state folder has the details."


class _WindowGone(BaseException):
    """Nobody reads the answers any more. No failure of what was being done."""


def serve(requests: IO[bytes], answers: IO[bytes]) -> int:
    """Answer until the stream of requests ends. Returns the exit code."""
    # One processor is left to the window. Read by numpy, which long texts need, when it starts.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # Values hold no cycles: to look for garbage among millions of them finds none.
    gc.set_threshold(2_000_000)
    try:
        return _Server(answers).run(requests)
    except _WindowGone:
        # Not by way of the interpreter's end, which fails while a thread reads from the window.
        os._exit(0)


class _Server:
    """One window's worker. Its desk is touched only by the thread that runs `run`."""

    def __init__(self, answers: IO[bytes]) -> None:
        self._answers = answers
        self._inbox = Inbox()
        self._first_names: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._desk = Desk(self._emit)
        self._names = NamesProcess(self._names_found, self._names_begun, self._names_failed)
        self._model: str | None = None
        self._with_names = True
        self._asked: set[tuple[Side, str]] = set()
        """Side and SHA-256 of the articles whose names are being looked for."""
        self._told = 0.0
        """When progress was last told, in seconds of the monotonic clock."""
        self._idle = False
        """Nothing is compared until the next request."""
        self._listener: threading.Thread | None = None
        self._verbs: dict[str, Callable[[Request], None]] = {
            "open_text": self._open_text,
            "restore": self._restore,
            "close": lambda request: self._desk.close(Side(request["side"])),
            "swap": lambda request: self._desk.swap(),
            "details": self._details,
            "encoding": lambda r: self._desk.read_as(Side(r["side"]), r["encoding"]),
            "look": lambda r: self._names.look_at(Side(r["side"]), r["at"]),
            "model": self._choose_model,
            "export": self._export,
            "preview": self._preview,
        }

    def run(self, requests: IO[bytes]) -> int:
        self._listener = threading.Thread(target=self._inbox.listen, args=(requests,), daemon=True)
        self._inbox.put_first(requests)
        while True:
            events = self._inbox.take()
            if END in events:
                self._names.stop()
                return 0
            for event in events:
                if callable(event):
                    event()
                elif event is not None:
                    self._answer(event)
            self._start_threads()
            self._refresh()

    def _start_threads(self, paths: Sequence[Path] = ()) -> None:
        """Not before the first request: as long as this is the only thread, files can be read in
        copies of this process. What is needed to compare the files is imported meanwhile."""
        assert self._listener is not None
        if self._listener.ident is None:
            self._listener.start()
            threading.Thread(target=_make_ready, args=(paths,), daemon=True).start()

    def _answer(self, request: Request) -> None:
        verb = str(request.get("do"))
        self._idle = verb == "restore"
        side = Side(request["side"]) if "side" in request else None
        try:
            if verb == "open":
                files = [(Side(s), Path(p)) for s, p in request["files"]]
                passwords = {Path(p): w for p, w in request["passwords"].items()}
                alone = self._listener is not None and self._listener.ident is None
                paths = [path for _, path in files]
                begun = (lambda: self._start_threads(paths)) if alone else None
                self._desk.open(files, passwords, begun)
            else:
                self._verbs[verb](request)
        except ReaderError as error:
            self._emit(Failed(verb, side, error.code, error.message))
        except Exception:
            _log(f"request {verb} failed")
            self._emit(Failed(verb, side, ErrorCode.INTERNAL, _WENT_WRONG))

    def _refresh(self) -> None:
        if self._idle:
            self._emit(Progressed("", 0.0))
            return
        # What takes no longer than this is not worth a word.
        self._told = time.monotonic()
        try:
            self._desk.refresh(self._progress, self._pairs_told)
        except Cancelled:
            return
        except Exception:
            _log("comparing failed")
            self._emit(Failed("compare", None, ErrorCode.INTERNAL, _WENT_WRONG))
        for analysis in self._nameless():
            self._asked.add((analysis.side, analysis.article.sha256))
            self._ask_for_names(analysis)
        self._emit(Progressed("names" if self._asked else "", 0.0))

    def _pairs_told(self) -> None:
        self._breathe()
        # The names of a long article take longer than all the rest: they are found meanwhile.
        for analysis in self._nameless():
            if is_long(analysis):
                self._asked.add((analysis.side, analysis.article.sha256))
                self._names.ask(analysis, self._model)

    def _breathe(self) -> None:
        """Nothing for a moment, unless something is asked: what comes next would compete with the
        window for the processor just while the shared sentences are painted."""
        until = time.monotonic() + _BREATH
        while not self._inbox.is_asked() and time.monotonic() < until:
            time.sleep(_LOOK_EVERY)

    def _progress(self, stage: str, share: float) -> None:
        if self._inbox.is_asked():
            raise Cancelled
        self._take_first_names()
        now = time.monotonic()
        if now - self._told > _PROGRESS_EVERY:
            self._told = now
            self._emit(Progressed(stage, share))

    def _emit(self, message: Message) -> None:
        try:
            write_frame(self._answers, message_to_json(message))
        except BrokenPipeError:
            raise _WindowGone from None

    # Verbs ------------------------------------------------------------------------------

    def _open_text(self, request: Request) -> None:
        self._desk.open_text(
            Side(request["side"]), request["text"], request["name"], request["html"]
        )

    def _restore(self, request: Request) -> None:
        path = request["path"]
        self._desk.restore(
            Side(request["side"]),
            from_json(Article, request["article"]),
            Path(path) if path else None,
            from_json(Corrections, request["corrections"]),
        )

    def _details(self, request: Request) -> None:
        side, corrections = Side(request["side"]), from_json(Corrections, request["corrections"])
        if self._desk.takes_other_words(side, corrections):
            # The names of the whole text are no longer wanted, or those of a part.
            self._names.stop()
            self._asked.clear()
        self._desk.correct(side, corrections)

    def _choose_model(self, request: Request) -> None:
        self._model, self._with_names = request["model"], request["names"]
        self._names.stop()
        self._asked.clear()
        self._desk.forget_names()

    def _export(self, request: Request) -> None:
        from reader.findings.made import made_now
        from reader.worker.export import export

        made = made_now(names=self._with_names, model=self._model, by_hand=self._desk.corrections())
        path = Path(request["path"])
        # The request may have interrupted the comparison that it wants written.
        self._desk.refresh()
        comparison, sources = self._desk.the_comparison(), self._desk.paths()
        export(
            comparison,
            request["form"],
            path,
            request["options"],
            made,
            sources,
            # Other requests wait; only the end of this process stops an export.
            lambda stage, share: self._emit(Progressed(stage, share)),
        )
        self._emit(Exported(request["path"]))

    def _preview(self, request: Request) -> None:
        from reader.findings.made import made_now
        from reader.findings.preview import draw_report
        from reader.findings.report.options import ReportOptions

        made = made_now(names=self._with_names, model=self._model, by_hand=self._desk.corrections())
        self._desk.refresh()
        try:
            count, pages = draw_report(
                self._desk.the_comparison(),
                from_json(ReportOptions, request["options"]),
                made,
                paths=self._desk.paths(),
                cancelled=self._inbox.is_asked,
            )
        except Cancelled:
            # Whoever asked has asked for something else, or is asked again by what came.
            self._emit(Previewed(0, ()))
            return
        self._emit(Previewed(count, pages))

    # Names ------------------------------------------------------------------------------

    def _nameless(self) -> list[Analysis]:
        """The articles whose names are to be asked for."""
        if not self._with_names:
            return []
        return [
            analysis
            for analysis in self._desk.nameless()
            if (analysis.side, analysis.article.sha256) not in self._asked
        ]

    def _ask_for_names(self, analysis: Analysis) -> None:
        """A moment later: the names process would compete with the window for the processor just
        while the shared sentences are painted."""

        def ask() -> None:
            if (analysis.side, analysis.article.sha256) in self._asked:
                self._names.ask(analysis, self._model)

        timer = threading.Timer(_BREATH, self._inbox.put_action, args=(ask,))
        timer.daemon = True
        timer.start()

    # The names process answers on a thread of its own.

    def _names_found(
        self, side: Side, sha256: str, entities: tuple[Entity, ...], notice: Notice | None
    ) -> None:
        def take() -> None:
            self._asked.discard((side, sha256))
            self._desk.take_names(side, sha256, entities, notice)

        self._inbox.put_action(take)

    def _names_begun(self, side: Side, sha256: str, mentions: tuple[EntityMention, ...]) -> None:
        self._first_names.put(lambda: self._desk.take_first_names(side, sha256, mentions))
        self._inbox.put_action(self._take_first_names)

    def _take_first_names(self) -> None:
        """Also while other things are found: they are shown, and change nothing of the rest."""
        while not self._first_names.empty():
            self._first_names.get()()

    def _names_failed(self, code: str, message: str) -> None:
        def tell() -> None:
            if code == ErrorCode.MODEL_UNUSABLE:
                self._model = None  # the built-in one stands in, and the findings name it
            self._emit(Failed("names", None, code, message))

        self._inbox.put_action(tell)


def _make_ready(paths: Sequence[Path]) -> None:
    """Import what compares the files."""
    from reader.worker.first_look import make_ready

    make_ready(paths)


def _log(what: str) -> None:
    # Imported here: logging takes longer to import than two articles take to pair.
    import logging

    logging.getLogger(__name__).exception(what)
