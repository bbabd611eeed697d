"""Blocks as plain numbers: a text of 300,000 lines has as many, and an object each costs 200 bytes.

So they are kept, and sent to the parent, as one array; objects are made where they are used.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

from reader.documents.article import Block, BlockStyle, Role, Span

_ROLES = tuple(Role)
_STYLES = tuple(BlockStyle)
_FIELDS = 5


class BlockArray:
    """Blocks in text order; iterating makes them."""

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self._numbers = array("I")
        for block in blocks:
            self.add(block.span.start, block.span.end, block.role, block.style, block.page)

    def add(self, start: int, end: int, role: Role, style: BlockStyle, page: int | None) -> None:
        self._numbers.extend((start, end, _ROLES.index(role), _STYLES.index(style), page or 0))

    def __len__(self) -> int:
        return len(self._numbers) // _FIELDS

    def __iter__(self) -> Iterator[Block]:
        numbers = self._numbers
        for at in range(0, len(numbers), _FIELDS):
            start, end, role, style, page = numbers[at : at + _FIELDS]
            yield Block(Span(start, end), _ROLES[role], _STYLES[style], page or None)

    def to_bytes(self) -> bytes:
        return self._numbers.tobytes()

    @classmethod
    def from_bytes(cls, data: bytes, text: str) -> BlockArray:
        """Raises ValueError where the blocks are not in order or leave the text."""
        made = cls()
        made._numbers.frombytes(data)
        if len(made._numbers) % _FIELDS:
            raise ValueError("block cut short")
        end_before = 0
        for start, end in zip(made._numbers[::_FIELDS], made._numbers[1::_FIELDS], strict=True):
            if not end_before <= start < end <= len(text):
                raise ValueError("blocks out of order")
            end_before = end
        return made
