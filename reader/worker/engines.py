"""Everything that computes, behind one import.

Importing it takes as long as reading a file does, so the worker imports it in a thread while the
files are being read.
"""

from __future__ import annotations

from reader.analysis.analyse import add_names, analyse
from reader.comparison.compare import FoundPairs, compare

__all__ = ["FoundPairs", "add_names", "analyse", "compare"]
