"""Write the comparison in the form that was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.comparison.model import Comparison


def export(comparison: Comparison, form: str, path: Path, options: dict[str, Any]) -> None:
    """Raises ReaderError where the file cannot be written."""
    raise NotImplementedError(form)
