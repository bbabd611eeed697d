"""By what, when and with which settings a set of findings was made."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from pathlib import Path

from reader import __version__
from reader.documents.article import Side
from reader.documents.corrections import Corrections
from reader.records import dataclass, field_names


@dataclass(frozen=True, slots=True)
class ModelUsed:
    """The language model that found the names."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Made:
    """Everything that is stated about the making, and nothing of who made it or where: no user, no
    machine, no path."""

    reader: str
    """Version of this program."""
    at: str
    """UTC, ISO 8601: "2026-11-22T03:40:00Z". The one thing two equal runs differ in."""
    model: ModelUsed | None = None
    settings: tuple[tuple[str, str], ...] = ()
    """Name and value of every setting that can change the findings."""


def made_now(*, names: bool, model: str | None, by_hand: Mapping[Side, Corrections]) -> Made:
    """For findings made by this program, now. `model` None is the built-in one."""
    from reader.comparison.pairs.decide import load_decision

    settings = {
        "names": "looked for" if names else "not looked for",
        "pairs from strength": f"{load_decision().shown_from:g}",
    }
    for side, corrections in sorted(by_hand.items()):
        for one in corrections.dates:
            words = f"characters {one.span.start}-{one.span.end}"
            settings[f"date {side.lower()}, {words}"] = f"{one.first} to {one.last}"
        for name in field_names(Corrections):
            value = getattr(corrections, name)
            if name != "dates" and value is not None:
                settings[f"{name} {side.lower()}"] = str(value)
    return Made(__version__, _now(), _model(model) if names else None, tuple(settings.items()))


def _now() -> str:
    """UTC; the time that SOURCE_DATE_EPOCH states where it is set, for files that anyone can make
    again byte for byte (reproducible-builds.org)."""
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = int(stated) if stated.isdecimal() else int(time.time())
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def _model(chosen: str | None) -> ModelUsed:
    """The model's name and version; never the path of its folder."""
    from reader.analysis.entities.models import BUILT_IN, available_models

    wanted = chosen or BUILT_IN
    for info in available_models():
        if info.name == wanted:
            return ModelUsed(info.name, info.version)
    try:
        meta = json.loads((Path(wanted) / "meta.json").read_text(encoding="utf-8"))
        return ModelUsed(Path(wanted).name, str(meta["version"]))
    except (OSError, ValueError, KeyError, TypeError):
        return ModelUsed(Path(wanted).name, "unknown")
