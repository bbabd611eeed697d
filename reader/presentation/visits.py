"""Where the reader has been, as a browser keeps it: jumps are remembered, scrolling is not."""

from __future__ import annotations

from reader.records import dataclass

MOST = 100


@dataclass(frozen=True, slots=True)
class Visit:
    """What was in sight and selected before a jump."""

    left: int
    right: int
    """Offset of the first character in sight on each side."""
    key: str


class Visits:
    """A line of visits with a present; going on from the middle forgets what lay ahead."""

    def __init__(self) -> None:
        self._behind: list[Visit] = []
        self._ahead: list[Visit] = []

    @property
    def can_go_back(self) -> bool:
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._ahead)

    def leave(self, here: Visit) -> None:
        """Remember `here` before a jump."""
        if not self._behind or self._behind[-1] != here:
            self._behind.append(here)
            del self._behind[:-MOST]
        self._ahead.clear()

    def back(self, here: Visit) -> Visit | None:
        """The visit before; `here` becomes the one to come forward to."""
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: Visit) -> Visit | None:
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()

    def clear(self) -> None:
        self._behind.clear()
        self._ahead.clear()
