"""By what, when and with which settings a set of findings was made."""

from __future__ import annotations

from dataclasses import dataclass


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
