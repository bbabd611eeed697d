"""What a place in a text means to whoever clicks on it, as keys of the workspace."""

from __future__ import annotations

from collections.abc import Mapping

from reader.documents.article import Side
from reader.ui.panes.article_pane import ArticlePane
from reader.ui.panes.contents import Contents
from reader.ui.workspace import Workspace

_WORD_ROLES = ("entity.", "described.", "date", "figure")
"""Marks of single words: a click on them means the word and not the sentence."""


class ClickMeaning:
    """Reads what is drawn. Offsets count characters of an article; -1 is beside its text."""

    def __init__(
        self, workspace: Workspace, panes: Mapping[Side, ArticlePane], contents: Contents
    ) -> None:
        self._workspace = workspace
        self._panes = panes
        self._contents = contents

    def pairs_at(self, side: Side, offset: int) -> list[str]:
        """The pairs of the sentence at `offset`."""
        note = self._contents.note_at(side, offset) if offset >= 0 else None
        return [sign.key for sign in note.pairs] if note is not None else []

    def sentence_at(self, side: Side, offset: int) -> str:
        """The sentence at `offset`; "" where there is none."""
        note = self._contents.note_at(side, offset) if offset >= 0 else None
        return f"sentence/{note.sentence}" if note is not None else ""

    def key_at(self, side: Side, offset: int) -> str:
        """The word's own mark; else the pair, of several the one after the current one; else the
        sentence. "" where there is none of them."""
        for mark in self._panes[side].marks.index.at(offset) if offset >= 0 else ():
            if mark.role.startswith(_WORD_ROLES) and self._contents.is_drawn(mark):
                return mark.key
        pairs = self.pairs_at(side, offset)
        if not pairs:
            return self.sentence_at(side, offset)
        current = self._workspace.selected_key
        return pairs[(pairs.index(current) + 1) % len(pairs) if current in pairs else 0]
