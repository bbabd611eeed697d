"""A file, pasted text or dropped data to an `Article`, through an isolated child.

This side touches no content: it opens the file, looks at what kind of thing it is, counts and
hashes its bytes. Light on purpose: it is called before anything is on the screen.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from reader.documents import refusals
from reader.documents.article import Article
from reader.documents.refusals import LARGEST_FILE, quoted
from reader.errors import ReaderError
from reader.isolation.call import IsolatedCall
from reader.isolation.copies import CAN_COPY
from reader.isolation.limits import Limits
from reader.isolation.process import Child

if TYPE_CHECKING:
    from reader.documents.encoding import Preview

TASK = "reader.documents.reading:read_article"
LIMITS = Limits()


def open_article(
    path: Path,
    *,
    encoding: str | None = None,
    password: str | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Article:
    """The article in the file at `path`, read as `encoding` where one is given, and opened with
    `password` where it is a locked PDF.

    Raises ReaderError (its message names the file and says what to do) and Cancelled.
    """
    with _Opening(path, encoding, password) as opening:
        return opening.article(cancelled)


def open_articles(paths: Sequence[Path]) -> tuple[Article | ReaderError, ...]:
    """Several files at once, each in a child of its own; one that fails hurts no other."""
    found = dict(open_as_ready(paths))
    return tuple(found[index] for index in range(len(paths)))


def open_as_ready(
    paths: Sequence[Path],
    *,
    passwords: Mapping[Path, str] | None = None,
    cancelled: Callable[[], bool] | None = None,
    begun: Callable[[], None] | None = None,
) -> Iterator[tuple[int, Article | ReaderError]]:
    """Several files at once; each with its index as soon as it is read, so that a slow one keeps
    no other waiting. Raises Cancelled.

    `begun` is called once they are being read. Whoever gives it says that until then this process
    has a single thread and holds nothing of an article, so that they can be read in copies of it.
    """
    ready: SimpleQueue[tuple[int, Article | BaseException]] = SimpleQueue()
    started: list[tuple[int, _Opening]] = []
    copied = begun is not None
    # One start of Python for all of them; what is read is read in a process for each.
    may_share = CAN_COPY and (copied or len(paths) > 1)
    shared = Child(LIMITS, TASK.partition(":")[0], copied=copied) if may_share else None
    try:
        for index, path in enumerate(paths):
            try:
                opening = _Opening(path, password=(passwords or {}).get(path), child=shared)
            except ReaderError as error:
                ready.put((index, error))
            else:
                started.append((index, opening))
        if shared is not None and started:
            shared.start()
        if begun is not None:
            begun()
        for index, opening in started:
            Thread(target=_finish, args=(index, opening, cancelled, ready), daemon=True).start()
        for _ in paths:
            index, found = ready.get()
            if isinstance(found, BaseException) and not isinstance(found, ReaderError):
                raise found
            yield index, found
    finally:
        for _, opening in started:
            opening.close()


def _finish(
    index: int,
    opening: _Opening,
    cancelled: Callable[[], bool] | None,
    ready: SimpleQueue[tuple[int, Article | BaseException]],
) -> None:
    try:
        ready.put((index, opening.article(cancelled)))
    except BaseException as error:
        ready.put((index, error))


def takes_password(path: Path) -> bool:
    """Whether a locked file is of a kind that a password can open here: a PDF."""
    try:
        descriptor = _open(path, path.name)
    except ReaderError:
        return False
    try:
        with suppress(OSError):
            return b"%PDF-" in os.read(descriptor, 1024)
        return False
    finally:
        os.close(descriptor)


def preview_encodings(path: Path) -> tuple[Preview, ...]:
    """How each encoding that can be chosen shows the start of a file: two lines each.

    Raises ReaderError.
    """
    from reader.documents.encoding import encoding_previews
    from reader.documents.encoding_detection import SAMPLE

    descriptor = _open(path, path.name)
    try:
        return encoding_previews(os.read(descriptor, SAMPLE))
    except OSError as error:
        raise refusals.cannot_open(path, path.name, error) from None
    finally:
        os.close(descriptor)


def article_from_bytes(
    data: bytes, name: str, media_type: str | None = None, *, encoding: str | None = None
) -> Article:
    """An article in bytes that came without a file: standard input, dropped data.

    `media_type` says what they are; without it the content and the name decide.
    """
    if len(data) > LARGEST_FILE:
        raise refusals.too_large(name)
    request = _request(name, hashlib.sha256(data).hexdigest(), encoding, media_type)
    call = IsolatedCall(TASK, request, payload=data, limits=LIMITS, subject=quoted(name))
    return _unpack(*call.wait(), name)


def article_from_text(text: str, name: str = "pasted text") -> Article:
    """Pasted or dropped plain text, letter by letter."""
    # A lone surrogate (half an emoji, cut by another program) has no UTF-8 form.
    data = text.encode("utf-8", "replace")
    return article_from_bytes(data, name, "text/plain", encoding="utf-8")


def article_from_html(html: str, name: str = "pasted text") -> Article:
    """Pasted or dropped rich text, as HTML."""
    if html.startswith("Version:"):  # the clipboard's own head, on Windows
        html = html[max(0, html.find("<")) :]
    data = html.encode("utf-8", "replace")
    return article_from_bytes(data, name, "text/html", encoding="utf-8")


class _Opening:
    """One file being read."""

    def __init__(
        self,
        path: Path,
        encoding: str | None = None,
        password: str | None = None,
        child: Child | None = None,
    ) -> None:
        self._name = path.name or str(path)
        self._descriptor: int | None = _open(path, self._name)
        try:
            self._state = _state(self._descriptor)
            try:
                self._sha256, size = _hash(self._descriptor)
            except OSError as error:  # a damaged disk, a share that went away
                raise refusals.cannot_open(path, self._name, error) from None
            if size and not self._state[0]:
                raise refusals.made_up(self._name)
            self._call = IsolatedCall(
                TASK,
                _request(self._name, self._sha256, encoding, None, password),
                source=self._descriptor,
                limits=LIMITS,
                subject=quoted(self._name),
                child=child,
            )
        except BaseException:
            self.close()
            raise

    def article(self, cancelled: Callable[[], bool] | None) -> Article:
        header, payload = self._call.wait(cancelled)
        assert self._descriptor is not None
        if _state(self._descriptor) != self._state:
            raise refusals.changed_while_reading(self._name)
        return _unpack(header, payload, self._name)

    def close(self) -> None:
        if hasattr(self, "_call"):
            self._call.stop()
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> _Opening:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _request(
    name: str,
    sha256: str,
    encoding: str | None,
    media_type: str | None,
    password: str | None = None,
) -> dict[str, Any]:
    return {
        "name": name,
        "sha256": sha256,
        "encoding": encoding,
        "media_type": media_type,
        "password": password,
    }


def _unpack(header: dict[str, Any], payload: bytes, name: str) -> Article:
    from reader.documents.transfer import unpack_article

    try:
        return unpack_article(header, payload)
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise refusals.parser_confused(name) from error


def _open(path: Path, name: str) -> int:
    """A descriptor of a regular file that is not too large. Never waits for a FIFO's writer."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise refusals.cannot_open(path, name, error) from None
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise refusals.not_a_file(name, found.st_mode)
        if found.st_size > LARGEST_FILE:
            raise refusals.too_large(name)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _state(descriptor: int) -> tuple[int, int, int]:
    found = os.fstat(descriptor)
    return found.st_size, found.st_mtime_ns, found.st_ino


def _hash(descriptor: int) -> tuple[str, int]:
    """SHA-256 and size of the file, which is left at its start. Here and not in the child: what a
    report swears to must not be said by a process that a file may have taken over."""
    digest = hashlib.sha256()
    size = 0
    while piece := os.read(descriptor, 1 << 20):
        digest.update(piece)
        size += len(piece)
        if size > LARGEST_FILE:
            break  # grew since it was opened; the child refuses it
    os.lseek(descriptor, 0, os.SEEK_SET)
    return digest.hexdigest(), size
