"""What the program remembers between two runs: one value, in one JSON file.

Nothing of an article is kept here but, unless private mode is on, the paths of the files last
opened. A file that is damaged or from another version costs no more than the values it spoils.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from reader.paths import config_folder
from reader.records import dataclass, field_names, replace
from reader.values import field_types, from_json, to_json

THEMES = ("system", "light", "dark", "high_contrast")
SCROLLINGS = ("follow", "locked", "free")
LANGUAGES = ("", "en", "de", "fr", "es", "ru")
"""Of the window; "" is the system's."""
RECENT_LIMIT = 8

_RANGES: dict[str, tuple[float, float]] = {
    "zoom": (70, 300),
    "strength": (0.0, 1.0),
    "shortest_pair": (0, 30),
    "tint_hue": (-1.0, 360.0),
}
_CHOICES: dict[str, tuple[str, ...]] = {
    "theme": THEMES,
    "scrolling": SCROLLINGS,
    "language": LANGUAGES,
    "timeline": ("auto", "open", "folded"),
}


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Files that were open together; `right` is empty where one was open alone."""

    left: str
    right: str
    day: str
    """ISO day on which they were last opened."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every preference with its default. Raises ValueError where a value is out of range."""

    theme: str = "system"
    language: str = ""
    reading_font: str = "serif"
    """"serif" and "sans" are the bundled fonts; anything else is a family of the system's."""
    tint_hue: float = -1.0
    """Degrees of the hue of shared words; below 0 the theme's own."""
    reduce_motion: bool = False
    letter_keys: bool = True
    """Bare letters act while a text has the focus."""
    scrolling: str = "follow"
    zoom: int = 100
    """Per cent."""
    names: bool = True
    quotes: bool = True
    figures: bool = False
    ribbons: bool = True
    sentence_numbers: bool = True
    strength: float = 0.0
    """Pairs weaker than this are not drawn."""
    shortest_pair: int = 0
    """Pairs in which a sentence has fewer words are not drawn."""
    find_names: bool = True
    model: str = ""
    """Language model that finds names; "" is the built-in one."""
    private: bool = False
    """Remember neither files nor folders."""
    recent: tuple[RecentPair, ...] = ()
    last_folder: str = ""
    shortcuts: tuple[tuple[str, str], ...] = ()
    """Command and its key in Qt's portable text, where it is not the usual one."""
    panels: tuple[str, ...] = ("findings", "timeline", "strip")
    """Which panels are open."""
    timeline: str = "auto"
    """"open", or "folded" to its title; "auto" folds it in a low window."""
    report: str = ""
    """What was chosen for the last report, as JSON; "" is everything as it comes."""
    hints_seen: tuple[str, ...] = ()
    """Hints for a first use that were shown."""

    def __post_init__(self) -> None:
        for name in (*_RANGES, *_CHOICES):
            _check(name, getattr(self, name))

    def with_recent(self, left: str, right: str, day: str) -> Settings:
        """The pair first among the recent ones; unchanged in private mode."""
        if self.private or not left:
            return self
        others = (pair for pair in self.recent if (pair.left, pair.right) != (left, right))
        kept = (RecentPair(left, right, day), *others)[:RECENT_LIMIT]
        return replace(self, recent=kept, last_folder=str(Path(left).parent))

    def forgetting(self) -> Settings:
        """In private mode, with nothing left that says what was read."""
        return replace(self, private=True, recent=(), last_folder="")


def _check(name: str, value: Any) -> None:
    """Raises ValueError where the setting with that name cannot have that value."""
    if name in _RANGES:
        least, most = _RANGES[name]
        if not least <= value <= most:
            raise ValueError(f"{name} must lie between {least} and {most}")
    elif name in _CHOICES and value not in _CHOICES[name]:
        raise ValueError(f"{name} must be one of {', '.join(_CHOICES[name])}")


def settings_file() -> Path:
    return config_folder() / "settings.json"


def load_settings(path: Path) -> Settings:
    """Settings from `path`; what is missing, unknown or bad there takes its default, logged."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _warn("settings could not be read: %s", type(error).__name__)
        return Settings()
    if not isinstance(data, dict):
        _warn("settings are not an object")
        return Settings()
    values: dict[str, Any] = {}
    kinds = field_types(Settings)
    for name in field_names(Settings):
        if name not in data:
            continue
        try:
            value = from_json(kinds[name], data[name])
            _check(name, value)
            values[name] = value
        except (TypeError, ValueError, KeyError):
            _warn("setting %s has a bad value and is ignored", name)
    return Settings(**values)


def _warn(*what: str) -> None:
    # Imported here: it takes longer than the settings take to be read.
    import logging

    logging.getLogger(__name__).warning(*what)


def save_settings(settings: Settings, path: Path) -> None:
    """Write beside `path`, then replace it, so that there is always one whole file.

    Raises OSError where that is not possible.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(to_json(settings), ensure_ascii=False, indent=1) + "\n"
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
