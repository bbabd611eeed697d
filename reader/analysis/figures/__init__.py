"""Figures of one article: numbers with what they count."""

from reader.analysis.figures.find import find_figures

__all__ = ["find_figures"]
