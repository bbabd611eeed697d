"""Steps that bring something large onto the screen, one after the other while the window answers.

A step may be done piece by piece: it is then a generator, and stops where it yields if the turn of
the event loop has been long enough.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from reader.ui.turns import LateWork, room_for

Step = Callable[[], Iterator[None] | None]
_MOMENT = 0.005
"""Seconds of work on a step in one turn, where it can be done piece by piece."""


class Steps(QObject):
    """What is still to be done of the last list of steps."""

    def __init__(self, is_long: Callable[[], bool], parent: QObject) -> None:
        """`is_long` tells whether the steps take so long that they are done one a turn."""
        super().__init__(parent)
        self._is_long = is_long
        self._left: list[Step] = []
        self._begun: Iterator[None] | None = None
        """The rest of the first of them."""
        self._turns = QTimer(self)
        # Started anew for each step: whatever else is due in the meantime comes first.
        self._turns.setSingleShot(True)
        self._turns.timeout.connect(LateWork(self._go_on, self).ask)

    @property
    def left(self) -> tuple[Step, ...]:
        """Steps that are not done yet; one that is half done is the first of them."""
        return tuple(self._left)

    def do(self, steps: Sequence[Step]) -> None:
        """Do these instead of those that are left: all now, or soon where they are long. One that
        is half done and still the first goes on."""
        if not (steps and self._is_first(steps[0])):
            self._begun = None
        self._left = list(steps)
        if self._is_long():
            self._turns.start()
            return
        while self._left:
            step = self._left[0]
            for _ in self._begun or step() or ():
                pass
            self._end(step)

    def _go_on(self) -> None:
        """As much of what is left as a turn has room for, one piece at least."""
        ends = time.thread_time() + room_for(_MOMENT)
        while self._left:
            step = self._left[0]
            begun = self._begun or iter(step() or ())
            for _ in begun:
                if time.thread_time() >= ends:
                    self._begun = begun if self._is_first(step) else None
                    break
            else:
                self._end(step)
            if time.thread_time() >= ends:
                break
        if self._left:
            self._turns.start()

    def _end(self, step: Step) -> None:
        self._begun = None
        if self._is_first(step):
            self._left.pop(0)

    def _is_first(self, step: Step) -> bool:
        """Whether nothing that it did has led to other steps."""
        return bool(self._left) and self._left[0] is step
