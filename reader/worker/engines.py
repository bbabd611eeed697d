"""Everything that computes, behind one import: it is not needed before the first look."""

from __future__ import annotations

from reader.analysis.analyse import add_names, analyse
from reader.comparison.compare import FoundPairs, compare
from reader.comparison.pairs.pairs import with_wording

__all__ = ["FoundPairs", "add_names", "analyse", "compare", "with_wording"]
