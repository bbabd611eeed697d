"""Word lists of `resources/language/`: data a newspaper reader may correct without reading code.

A list file is plain text: "#" starts a comment, "[name]" a section, everything else is words
separated by white space ("_" stands for a space inside an entry).
"""

from __future__ import annotations

from functools import cache

from reader.paths import resource


@cache
def word_lists(name: str) -> dict[str, frozenset[str]]:
    """The sections of `resources/language/NAME.txt`; words before any section are under ""."""
    sections: dict[str, set[str]] = {}
    section = ""
    for line in resource("language", f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = line.partition("#")[0].strip()
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            sections.setdefault(section, set())
        else:
            words = (word.replace("_", " ") for word in line.split())
            sections.setdefault(section, set()).update(words)
    return {section: frozenset(words) for section, words in sections.items()}


@cache
def words(name: str, section: str) -> frozenset[str]:
    """The words of one section; raises KeyError where there is none."""
    return word_lists(name)[section]


@cache
def word_rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a list file whose lines belong together, word by word."""
    lines = resource("language", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    rows = (tuple(line.partition("#")[0].split()) for line in lines)
    return tuple(row for row in rows if row)
