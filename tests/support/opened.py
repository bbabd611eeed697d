"""Opens bytes in this process and says plainly what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.documents.article import Article, Role
from reader.documents.reading import article_of
from reader.errors import ReaderError


@dataclass(frozen=True)
class Shown:
    """What a person is shown of a file; `error` is "" where it opened."""

    text: str
    codes: frozenset[str]
    error: str = ""
    message: str = ""
    article: Article | None = None

    def line(self, words: str) -> str:
        """The one line that holds `words`."""
        (found,) = (line for line in self.text.split("\n") if words in line)
        return found

    def roles(self) -> list[tuple[Role, str]]:
        assert self.article is not None
        return [(block.role, block.span.of(self.text)) for block in self.article.blocks]


def show(data: bytes | str, name: str, **options: str | None) -> Shown:
    """Open `data` as a file of that name. Checks what holds for every file: blocks in order that
    hold all that is visible, messages that are sentences and name the file."""
    raw = data.encode() if isinstance(data, str) else data
    refused: ReaderError | None = None
    try:
        article = article_of(raw, name, sha256="0" * 64, **options)
    except ReaderError as error:
        refused = error
    if refused is not None:
        assert refused.message.endswith(".")
        assert "{file}" not in refused.message
        assert "“" in refused.message
        return Shown("", frozenset(), str(refused.code), refused.message)
    at = 0
    for block in article.blocks:
        assert not article.text[at : block.span.start].strip()
        assert "\n" not in block.span.of(article.text)
        at = block.span.end
    assert not article.text[at:].strip()
    assert all(notice.text.endswith((".", "?")) for notice in article.notices)
    return Shown(
        article.text, frozenset(notice.code for notice in article.notices), article=article
    )
