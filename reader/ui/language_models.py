"""Which language models can be chosen, without importing any."""

from __future__ import annotations

from importlib.metadata import distributions


def usable_models() -> tuple[str, ...]:
    """Names of installed spaCy pipelines that find names.

    Pipelines are packages that declare themselves to spaCy by an entry point; reading those
    imports nothing.
    """
    found = set()
    for distribution in distributions():
        for entry in distribution.entry_points:
            if entry.group == "spacy_models" or entry.name.endswith("spacy_models"):
                found.add(entry.name)
        name = distribution.metadata["Name"] or ""
        if name.count("_") >= 2 and name.rsplit("_", 1)[-1] in ("sm", "md", "lg", "trf"):
            found.add(name)
    return tuple(sorted(found))
