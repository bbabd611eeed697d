"""What the worker is to do next: requests of the window, and what its own threads leave behind."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import IO, Any, TypeGuard

from reader.worker.frames import BrokenFrame, read_frame

Request = dict[str, Any]
"""An object with a verb in `do`."""
Action = Callable[[], None]
"""Something to do on the desk's thread."""
END = None
"""The window asks for nothing more."""


class Inbox:
    """Requests and actions in the order in which they came. Any thread may put something in; one
    takes it out."""

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[Request | Action | None] = queue.SimpleQueue()
        self._come = self._taken = 0
        """Requests, the end among them, that were put among the events and taken out of them."""

    def put(self, request: Request | None) -> None:
        """A request, or `END`."""
        self._come += 1
        self._events.put(request)

    def put_action(self, action: Action) -> None:
        self._events.put(action)

    def is_asked(self) -> bool:
        """Whether a request waits. Actions interrupt nothing."""
        return self._come != self._taken

    def take(self) -> list[Request | Action | None]:
        """All that waits; waits itself until there is something. Neighbouring requests to open are
        one, so that both files are read at once."""
        events = [self._events.get()]
        while not self._events.empty():
            events.append(self._events.get())
        self._taken += sum(not callable(event) for event in events)
        return _opened_together(events)

    def put_first(self, requests: IO[bytes]) -> None:
        """The first request of the stream, waited for on this thread."""
        try:
            self.put(read_frame(requests))
        except BrokenFrame:
            self.put(END)

    def listen(self, requests: IO[bytes]) -> None:
        """Put in what comes on the stream, until it ends or breaks: the window is gone."""
        try:
            while (request := read_frame(requests)) is not None:
                self.put(request)
        except BrokenFrame:
            pass
        self.put(END)


def _opened_together(events: list[Request | Action | None]) -> list[Request | Action | None]:
    result: list[Request | Action | None] = []
    for event in events:
        last = result[-1] if result else None
        if _is_to_open(event) and _is_to_open(last):
            result[-1] = {
                "do": "open",
                "files": [*last["files"], *event["files"]],
                "passwords": {**last["passwords"], **event["passwords"]},
            }
        else:
            result.append(event)
    return result


def _is_to_open(event: Request | Action | None) -> TypeGuard[Request]:
    return isinstance(event, dict) and event.get("do") == "open"
