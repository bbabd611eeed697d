"""Background work: asks the worker, and brings its answers to the thread of the window.

The worker reads, analyses and compares in a process of its own (`reader.worker`); its messages
come on a thread of the client's. One long-lived object with one signal carries them over, because
objects per job were seen to crash.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.documents.article import Notice, Side, Span
from reader.documents.corrections import ChosenDate, Corrections
from reader.errors import ErrorCode
from reader.records import dataclass, replace
from reader.ui.notices import FAILED, PASSWORD_WANTED
from reader.ui.said_by_worker import STOPPED
from reader.ui.words import noop, say
from reader.ui.workspace import Workspace
from reader.worker.messages import (
    Analysed,
    Closed,
    Compared,
    Exported,
    Failed,
    Message,
    Named,
    Opened,
    Previewed,
    Progressed,
    Restarted,
)

_LONG = 300_000
"""Characters of a text that takes so long to be set that nothing else is done in the same turn of
the event loop."""


class Client(Protocol):
    """What the window needs of `reader.worker.client.WorkerClient`."""

    def attach(self, receive: Any) -> None: ...
    def open(self, side: Side, path: str, password: str = "") -> None: ...
    def open_files(self, files: Sequence[tuple[Side, str]]) -> None: ...
    def open_text(self, side: Side, text: str, name: str, html: str = "") -> None: ...
    def close_article(self, side: Side) -> None: ...
    def swap(self) -> None: ...
    def correct(self, side: Side, corrections: Corrections) -> None: ...
    def read_as(self, side: Side, encoding: str) -> None: ...
    def look_at(self, side: Side, at: int) -> None: ...
    def choose_model(self, model: str | None, *, names: bool = True) -> None: ...
    def export(self, form: str, path: str, options: dict[str, Any]) -> None: ...
    def preview(self, options: dict[str, Any]) -> None: ...
    def cancel(self) -> None: ...
    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from: a file's path, or pasted text (then `path` is None)."""

    path: str | None


class Jobs(QObject):
    """The window's only way to the worker."""

    said = Signal(Notice)
    """Something that concerns no single article: a failed export, a worker that was restarted."""
    exported = Signal(str)
    """Path of what was written."""
    previewed = Signal(object)
    """`Previewed`, or `Failed` where there can be no preview."""
    opened = Signal(Side)
    """An article was read (not merely analysed again)."""
    reading_changed = Signal(Side)
    """A file of this side began to be read, or is no longer."""
    _arrived = Signal(object)

    def __init__(self, workspace: Workspace, client: Client, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._client = client
        self._sources: dict[Side, Source] = {}
        self._corrections: dict[Side, Corrections] = dict.fromkeys(Side, Corrections())
        self._wanted: dict[Side, str] = {}
        self._reading: set[Side] = set()
        self._passwords: dict[str, str] = {}
        self._stopped = False
        self.is_stopped = False
        """Whether a person has stopped the work, and nothing has begun since."""
        self.awaited: set[Side] = set()
        """Sides whose first article is on its way."""
        self._arrived_messages: deque[Message] = deque()
        self._next_turn = QTimer(self)
        self._next_turn.setInterval(0)
        self._next_turn.timeout.connect(self._take_next)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        client.attach(self._arrived.emit)

    # Asking -----------------------------------------------------------------------------

    def open_path(self, side: Side, path: str, password: str = "") -> None:
        """Read a file into a side. A password is kept while the window is open, never written."""
        self._corrections[side] = Corrections()
        if password:
            self._passwords[path] = password
        self._workspace.set_busy(self.tr("Reading"))
        self._ask_for(side, path)

    def _ask_for(self, side: Side, path: str) -> None:
        self._wanted[side] = path
        article = self._workspace.article(side)
        # What was said of an attempt before this one is over.
        self._workspace.set_notices(side, article.notices if article else ())
        self._client.open(side, path, self._passwords.get(path, ""))
        self._set_reading(side, True)

    def expect(self, side: Side, path: str) -> None:
        """A file that the worker was asked for before there was a window."""
        self._wanted[side] = path
        self.awaited.add(side)
        self._workspace.set_busy(self.tr("Reading"))
        self._set_reading(side, True)

    def again(self, side: Side, password: str = "") -> None:
        """Try once more to read the file that was last asked for."""
        path = self._wanted.get(side)
        if path is not None:
            self.open_path(side, path, password)

    def open_text(self, side: Side, text: str, html: str = "") -> None:
        """Take pasted or dropped text; `html` is how it looked where it was copied."""
        self._corrections[side] = Corrections()
        self._workspace.set_busy(self.tr("Reading"))
        self._client.open_text(side, text, self.tr("pasted text"), html)

    def close(self, side: Side) -> None:
        self._client.close_article(side)

    def swap(self) -> None:
        held = self._corrections
        self._corrections = {side: held[side.other] for side in Side}
        self._client.swap()

    def look_at(self, side: Side, at: int) -> None:
        """Tell where the side is being read: names there come first."""
        self._client.look_at(side, at)

    def correct(self, side: Side, corrections: Corrections) -> None:
        """Tell what was set by hand about an article."""
        self._corrections[side] = corrections
        self._client.correct(side, corrections)

    def choose_date(self, side: Side, span: Span, chosen: ChosenDate | None) -> None:
        """Read the words at `span` as these days; None as the program does."""
        held = self._corrections[side]
        self.correct(side, held.with_date(chosen) if chosen else held.without_date(span))

    def take_words(self, side: Side, words: int | None) -> None:
        """Take only so many words of a very long text; None takes all of it."""
        self.correct(side, replace(self._corrections[side], first_words=words))

    def read_as(self, side: Side, encoding: str) -> None:
        self._client.read_as(side, encoding)

    def reload(self) -> None:
        """Read again every article that came from a file."""
        for side, source in list(self._sources.items()):
            if source.path is not None:
                self._ask_for(side, source.path)

    def choose_model(self, model: str, find_names: bool) -> None:
        self._client.choose_model(model or None, names=find_names)

    def export(self, form: str, path: str, options: dict[str, Any]) -> None:
        """Write the comparison; `exported` or `said` tells the outcome."""
        self._workspace.set_busy(self.tr("Writing"))
        self._client.export(form, path, options)

    def preview(self, options: dict[str, Any]) -> None:
        """Ask what the report would look like; `previewed` tells."""
        self._client.preview(options)

    def cancel(self) -> None:
        """Stop what is under way, and say how to go on where something is missing then."""
        self._client.cancel()
        self._forget_reading()
        if self._is_something_missing():
            self.is_stopped = True
            text = self.tr("Stopped. What had not been found by then is missing.")
            self.said.emit(Notice(STOPPED, text))

    def go_on(self) -> None:
        """Find what was stopped; what has been set by hand is told once more for that."""
        for side in Side:
            if self._workspace.article(side) is not None:
                self._workspace.set_busy(say("Stage", "Working"))
                self._client.correct(side, self._corrections[side])
                return

    def _is_something_missing(self) -> bool:
        opened = [side for side in Side if self._workspace.article(side) is not None]
        analyses = [self._workspace.analysis(side) for side in opened]
        return any(analysis is None or not analysis.names_ready for analysis in analyses)

    def _forget_reading(self) -> None:
        self.awaited.clear()
        self._workspace.set_busy("")
        for side in Side:
            self._set_reading(side, False)
            self._workspace.notices_changed.emit(side)

    def stop(self) -> None:
        """End the worker; whatever still arrives is dropped."""
        self._stopped = True
        self._client.stop()

    # Knowing ----------------------------------------------------------------------------

    def source(self, side: Side) -> Source | None:
        """Where the side's article came from; None where none is open."""
        return self._sources.get(side)

    def corrections(self, side: Side) -> Corrections:
        return self._corrections[side]

    def reading(self, side: Side) -> str | None:
        """Path of the file that is being read into the side; None where none is."""
        return self._wanted.get(side) if side in self._reading else None

    def wanted(self, side: Side) -> str | None:
        """Path of the file that was last asked for, whether it could be read or not."""
        return self._wanted.get(side)

    def _set_reading(self, side: Side, is_reading: bool) -> None:
        if is_reading != (side in self._reading):
            (self._reading.add if is_reading else self._reading.discard)(side)
            self.reading_changed.emit(side)

    # Answers ----------------------------------------------------------------------------

    def _take(self, message: Message) -> None:
        self._arrived_messages.append(message)
        if not self._next_turn.isActive():
            self._take_next()

    def _take_next(self) -> None:
        """Messages in order; after a text the window answers before the next one, but for the
        first two, which are wanted together as soon as can be."""
        self._next_turn.stop()
        while self._arrived_messages and not self._stopped:
            message = self._arrived_messages.popleft()
            is_long = isinstance(message, Opened) and (
                message.side not in self.awaited or len(message.article.text) > _LONG
            )
            self._handle(message)
            if is_long:
                self._next_turn.start()
                return

    def _handle(self, message: Message) -> None:
        match message:
            case Opened(side, article, path):
                self._sources[side] = Source(path)
                self.awaited.discard(side)
                self._set_reading(side, False)
                self._workspace.set_article(side, article)
                self.opened.emit(side)
            case Closed(side):
                self._sources.pop(side, None)
                self._workspace.set_article(side, None)
            case Analysed(analysis):
                self._workspace.set_analysis(analysis)
            case Named(side, mentions):
                self._workspace.add_first_names(side, mentions)
            case Compared(comparison):
                self._workspace.set_comparison(comparison)
            case Progressed(stage, share):
                self.is_stopped = self.is_stopped and not stage
                self._workspace.set_busy(stage_in_words(stage, share))
            case Exported(path):
                self._workspace.set_busy("")
                self.exported.emit(path)
            case Previewed():
                self.previewed.emit(message)
            case Failed(what="preview"):
                self.previewed.emit(message)
            case Failed():
                self._fail(message)
            case Restarted(reason):
                self._forget_reading()
                self.said.emit(Notice("restarted", reason))

    def _fail(self, failure: Failed) -> None:
        if failure.side is not None:
            self.awaited.discard(failure.side)
            self._set_reading(failure.side, False)
        self._workspace.set_busy("")
        notice = Notice(f"{FAILED}{self._code(failure)}", failure.message)
        if failure.side is None or failure.what not in ("open", "open_text", "encoding"):
            code = f"{failure.what}_failed" if failure.what in ("export", "names") else failure.code
            self.said.emit(Notice(code, failure.message))
            return
        article = self._workspace.article(failure.side)
        own = article.notices if article else ()
        self._workspace.set_notices(failure.side, (notice, *own))

    def _code(self, failure: Failed) -> str:
        """The failure's code, or that a password would help."""
        path = self._wanted.get(failure.side) if failure.side else None
        if failure.code == ErrorCode.ENCRYPTED and path is not None:
            from reader.documents.open import takes_password

            if takes_password(Path(path)):
                return PASSWORD_WANTED
        return failure.code


def stage_in_words(stage: str, share: float = 0.0) -> str:
    """What the worker is doing, in the language of the window, and of an export how much of it is
    done; "" when all is."""
    if not stage:
        return ""
    words = say("Stage", _STAGES.get(stage, noop("Stage", "Working")))
    return f"{words} ({share * 100:.0f} %)" if stage in _MEASURED else words


_STAGES = {
    "opening": noop("Stage", "Reading"),
    "sentences": noop("Stage", "Finding sentences"),
    "dates": noop("Stage", "Placing dates"),
    "quotations": noop("Stage", "Finding quotations"),
    "figures": noop("Stage", "Comparing figures"),
    "pairs": noop("Stage", "Finding shared sentences"),
    "names": noop("Stage", "Finding names"),
    "summary": noop("Stage", "Counting"),
    "language model": noop("Stage", "Loading the language model"),
    "gathering": noop("Stage", "Gathering the findings"),
    "pages": noop("Stage", "Setting pages"),
    "joining": noop("Stage", "Joining pages"),
    "checking": noop("Stage", "Checking the report"),
}
_MEASURED = ("gathering", "pages", "joining", "checking")
"""Stages of an export, which may take long enough for somebody to wait."""
