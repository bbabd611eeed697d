"""Tool tips that hold words of an article or a file."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """`text` for a tool tip, line by line: Qt would take words that look like markup for markup."""
    return "<qt>" + "<br>".join(escape(line) for line in text.split("\n")) + "</qt>" if text else ""
