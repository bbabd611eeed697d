"""The one door to bundled files and to the program's own folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """A bundled file or folder: beside the package in a checkout, inside it when installed."""
    bundled = _PACKAGE / "resources"
    root = bundled if bundled.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def config_folder() -> Path:
    """Where settings are kept; not created here."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "reader"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "reader"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "reader"


def state_folder() -> Path:
    """Where crash logs are kept; not created here."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "reader"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "reader"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "reader"
