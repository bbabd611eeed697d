"""What the clipboard or a drag carries: files, or words and how they looked where they were."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Carried:
    """Paths of files or, where there are none, words; `html` is the page that they stood on."""

    files: tuple[str, ...] = ()
    text: str = ""
    html: str = ""

    def __bool__(self) -> bool:
        return bool(self.files or self.text.strip() or self.html.strip())


def may_be_taken(data: QMimeData) -> bool:
    """Whether the data is of a kind that can be opened; asked while it hovers."""
    return data.hasUrls() or data.hasText() or data.hasHtml()


def carried_by(data: QMimeData) -> Carried:
    """Files count before words: a file manager gives both."""
    files = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
    if files:
        return Carried(files)
    return Carried((), data.text(), data.html() if data.hasHtml() else "")
