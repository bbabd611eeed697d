"""Word lists written as text, which is shorter to read and to change than a list of strings."""

from __future__ import annotations


def word_list(text: str) -> frozenset[str]:
    """`"New Year, Easter"` to its entries: separated by commas, or by blanks if there are none."""
    entries = text.split(",") if "," in text else text.split()
    return frozenset(entry.strip() for entry in entries if entry.strip())
